import { addDays, addMonths, completedMonths, dmy, yearOf, type PlainDate } from '../kernel/plain-date.ts';
import { chance, type Chance } from './chance.ts';
import { invent, INVENTED, type Person } from './people.ts';

/** A member of the existing register, as a row of the template. */
export interface Entry {
  row: Record<string, string>;
  cell: string;
  person: Person;
  status: 'official' | 'probationary';
  joinDate: PlainDate;
  officialDate?: PlainDate;
}

const ROUNDS = ['02-03', '05-19', '09-02', '11-07'];
const MILESTONES = [30, 40, 45, 50, 55, 60, 65];

/**
 * The register of the cells as it stood on a day: mostly official members of every age, some on probation, some whose
 * records are lawful by older rules.
 * @param symbol of the province, in dossier numbers
 * @param firstNumber numbers of this register go on from here
 */
export function roster(
  cells: readonly string[],
  count: number,
  day: PlainDate,
  symbol: string,
  firstNumber: number,
): Entry[] {
  return Array.from({ length: count }, (_, index) => {
    const number = firstNumber + index;
    const draw = chance(number * 7919);
    const cell = cells[index % cells.length]!;
    const ethnicity = cell.startsWith('84') && draw.in100(35) ? 'Khmer' : 'Kinh';
    if (index % 97 === 41) return veteran(draw, number, cell, day, symbol, ethnicity);
    const age = draw.in100(18) ? draw.between(62, 84) : draw.between(23, 61);
    const person = invent(draw, number, age, day, ethnicity);
    const joinAge = draw.between(20, Math.min(age - 1, 38));
    const probationary = age < 45 && index % 31 === 7;
    const joinDate = probationary
      ? addDays(day, -draw.between(40, 330))
      : addDays(addMonths(person.birthDate, joinAge * 12), draw.between(0, 300));
    const official = addMonths(joinDate, 12);
    const settled = !probationary && official < addDays(day, -90);
    return entry(
      draw,
      number,
      cell,
      symbol,
      person,
      settled ? 'official' : 'probationary',
      notAfter(joinDate, addDays(day, -30)),
      day,
    );
  });
}

/** Admitted young before 5 September 1960, or in the South before 30 April 1975: lawful as it stands (294, 5.2.3). */
function veteran(draw: Chance, number: number, cell: string, day: PlainDate, symbol: string, ethnicity: string): Entry {
  const south = cell.startsWith('84');
  const joinDate = south ? `197${draw.between(1, 3)}-0${draw.between(2, 8)}-19` : `1959-0${draw.between(2, 8)}-03`;
  const born = addMonths(joinDate, -17 * 12 - draw.between(0, 6));
  const age = Math.floor(completedMonths(born, day) / 12);
  const person = { ...invent(draw, number, age, day, ethnicity), birthDate: born };
  const made = entry(draw, number, cell, symbol, person, 'official', joinDate, day);
  made.row['legacyGrounds'] = south ? 'Kết nạp ở miền Nam trước 30/4/1975' : 'Kết nạp trước 05/9/1960';
  return made;
}

function entry(
  draw: Chance,
  number: number,
  cell: string,
  symbol: string,
  person: Person,
  status: Entry['status'],
  joinDate: PlainDate,
  day: PlainDate,
): Entry {
  const decidedOn = addDays(joinDate, -draw.between(5, 28));
  const officialDate = status === 'official' ? addMonths(joinDate, 12) : undefined;
  const row: Record<string, string> = {
    ...person,
    birthDate: dmy(person.birthDate),
    sex: person.sex === 'male' ? 'Nam' : 'Nữ',
    education: person.education === 'upperSecondary' ? 'Trung học phổ thông' : 'Trung học cơ sở',
    politicalTheory: THEORY[person.politicalTheory],
    cell,
    status: status === 'official' ? 'Chính thức' : 'Dự bị',
    admissionDecisionNumber: `${draw.between(1, 400)}-QĐ/ĐU`,
    admissionDecisionDate: dmy(decidedOn),
    joinDate: dmy(joinDate),
    dossierNumber: `${String(number).padStart(6, '0')} ${symbol}`,
    source: INVENTED,
  };
  if (officialDate) {
    row['officialDate'] = dmy(officialDate);
    const issued = addDays(officialDate, draw.between(30, 150));
    if (issued < day) Object.assign(row, { cardNumber: String(90_000_000 + number), cardIssuedOn: dmy(issued) });
    row['badges'] = badges(number, decidedOn, day);
    if (number % 89 === 17 && yearOf(officialDate) < 2015) {
      row['partyAgeGaps'] =
        `${dmy(addMonths(officialDate, 24))} - ${dmy(addMonths(officialDate, 31))}: Gián đoạn khi chuyển sinh hoạt`;
    }
  }
  // Some old records have no identification number yet.
  if (number % 120 === 60) row['citizenId'] = '';
  return { row, cell, person, status, joinDate, officialDate };
}

const THEORY: Record<Person['politicalTheory'], string> = {
  none: 'Chưa qua đào tạo',
  elementary: 'Sơ cấp',
  intermediate: 'Trung cấp',
  advanced: 'Cao cấp',
};

/** Badges of every milestone that was reached, awarded at the next round. */
function badges(number: number, decidedOn: PlainDate, day: PlainDate): string {
  return MILESTONES.flatMap((milestone) => {
    const reached = addMonths(decidedOn, milestone * 12);
    const year = yearOf(reached);
    const rounds = [...ROUNDS.map((round) => `${year}-${round}`), `${year + 1}-${ROUNDS[0]}`];
    const awardedOn = rounds.find((round) => round >= reached)!;
    return awardedOn < day ? [`${milestone} | ${9_000_000 + number} | ${dmy(awardedOn)}`] : [];
  }).join('; ');
}

function notAfter(date: PlainDate, latest: PlainDate): PlainDate {
  return date < latest ? date : latest;
}
