import { addDays, addMonths, daysBetween } from '../../src/kernel/plain-date.ts';
import { invent, occupation, phone, residence } from './people.ts';
import { random, type Random } from './random.ts';
import type { GeneratedCell } from './tree.ts';

/** Who is generated. */
export interface Population {
  members: number;
  /** `takenOver`: everybody is taken over from the paper register, without numbers to claim: one event a member. */
  lives: 'whole' | 'takenOver';
}

/** One command of a life, as it would come over the API. */
export interface Step {
  /** Of the catalogue: `members.takeOver`, … */
  operation: string;
  id: string;
  body: Record<string, unknown>;
  /** The command corrects the first event of its stream: the id is only known once that is stored. */
  correctsFirst?: true;
}

/** Every act of a generated life lies before this day. */
export const LIVED_UNTIL = '2026-10-01';

/** So many events has a member with a long life. */
export const LONG_LIFE = 20;

/**
 * The lives of a cell's members, one after the other: four of five were taken over from the paper register, the rest
 * came by resolution, decision, ceremony, course and recognition; some were corrected, some died. Every hundredth is
 * long.
 */
export function livesOf(cell: GeneratedCell, seed: number, lives: Population['lives']): Step[][] {
  const chance = random(seed, cell.index);
  const officials: string[] = [];
  return Array.from({ length: cell.members }, (_, place) => {
    const number = cell.firstMember + place;
    const id = chance.uuid();
    if (lives === 'takenOver') return [withoutNumbers(takenOverLife(id, number, cell, chance, place < 3)[0]!)];
    const takenOver = place < 3 || chance.chance(0.8);
    const life = takenOver
      ? takenOverLife(id, number, cell, chance, place < 3)
      : livedByCommands(id, number, cell, chance, officials);
    if (place < 3) officials.push(id);
    const corrections = number % 100 === 50 ? LONG_LIFE - life.length : chance.chance(0.4) ? chance.integer(1, 2) : 0;
    for (let count = 0; count < corrections; count++) life.push(correction(id, chance));
    if (place >= 3 && takenOver && chance.chance(0.02)) {
      life.push({ operation: 'members.recordDeath', id, body: { diedOn: day(chance, '2026-08-02', LIVED_UNTIL) } });
    }
    return life;
  });
}

function takenOverLife(id: string, number: number, cell: GeneratedCell, chance: Random, official: boolean): Step[] {
  const probationary = !official && chance.chance(0.04);
  const birthDate = day(chance, probationary ? '1985-01-01' : '1943-01-01', probationary ? '2004-12-31' : '1996-12-31');
  const of19 = addMonths(birthDate, 12 * 19);
  const joinDate = probationary
    ? day(chance, '2025-11-01', '2026-08-01')
    : day(chance, of19, earlier(addMonths(of19, 12 * 15), '2018-12-31'));
  const officialDate = addMonths(joinDate, 12);
  const years = 2026 - Number(joinDate.slice(0, 4)) - 1;
  const milestone = Math.floor(years / 10) * 10;
  return [
    {
      operation: 'members.takeOver',
      id,
      body: {
        ...invent(chance, birthDate, cell.province, number),
        cell: cell.id,
        status: probationary ? 'probationary' : 'official',
        admissionDecisionNumber: `${number + 1}-QĐ/KN`,
        admissionDecisionDate: addDays(joinDate, -chance.integer(5, 30)),
        joinDate,
        dossierNumber: dossier(number, cell.province),
        source: 'Sổ danh sách đảng viên',
        ...(!probationary && {
          officialDate,
          cardNumber: String(cell.province * 2_000_000 + number).padStart(8, '0'),
          cardIssuedOn: addMonths(officialDate, 6),
          ...(milestone >= 30 && {
            badges: [
              { milestone, number: `${cell.province}.${number}`, awardedOn: addMonths(joinDate, milestone * 12) },
            ],
          }),
        }),
      },
    },
  ];
}

/** As in an old register that holds neither personal ids nor cards. */
function withoutNumbers({ body, ...step }: Step): Step {
  const {
    citizenId: _,
    cardNumber: _card,
    cardIssuedOn: _issued,
    dossierNumber: _dossier,
    badges: _badges,
    ...rest
  } = body;
  return { ...step, body: rest };
}

function livedByCommands(
  id: string,
  number: number,
  cell: GeneratedCell,
  chance: Random,
  officials: readonly string[],
): Step[] {
  const votedOn = day(chance, '2021-01-04', '2026-12-31');
  const birthDate = day(chance, '1985-01-01', '2002-06-30');
  const decidedOn = addDays(votedOn, chance.chance(0.05) ? 120 : chance.integer(7, 30));
  const heldOn = addDays(decidedOn, chance.integer(5, 25));
  const reviewedOn = addDays(addMonths(heldOn, 12), chance.chance(0.05) ? 70 : chance.integer(3, 20));
  const recognisedOn = addDays(reviewedOn, chance.integer(5, 25));
  const decision = (kind: string, date: string) => ({
    number: `${number + 1}-QĐ/${kind}`,
    date,
    issuer: cell.decidedBy,
  });
  const [introducer, another, helper] = officials;
  const { education, ...person } = invent(chance, birthDate, cell.province, number);
  const steps: (Step & { on: string })[] = [
    {
      on: addMonths(votedOn, -9),
      operation: 'members.registerSympathiser',
      id,
      body: { ...person, cell: cell.id, cellResolutionOn: addMonths(votedOn, -9), helper },
    },
    {
      on: decidedOn,
      operation: 'members.admit',
      id,
      body: {
        decision: { ...decision('KN', decidedOn), signer: 'Nguyễn Văn Ký' },
        cellResolutionOn: votedOn,
        vietnameseCitizen: true,
        education,
        awarenessCertificate: { number: `${number + 1}/GCN`, date: addMonths(votedOn, -6) },
        introducers: [introducer, another],
        union: { kind: 'youthUnion', resolutionOn: addDays(votedOn, -14) },
      },
    },
    { on: heldOn, operation: 'members.holdCeremony', id, body: { heldOn, helper } },
    {
      on: addMonths(heldOn, 5),
      operation: 'members.recordNewMemberCourse',
      id,
      body: { certificateNumber: `${number + 1}/ĐVM`, certificateOn: addMonths(heldOn, 5) },
    },
    {
      on: recognisedOn,
      operation: 'members.recognise',
      id,
      body: { decision: decision('CN', recognisedOn), cellResolutionOn: reviewedOn },
    },
  ];
  return steps.filter(({ on }) => on < LIVED_UNTIL).map(({ operation, body }) => ({ operation, id, body }));
}

/** What changes most often: where somebody lives, how they are reached, what they do. */
function correction(id: string, chance: Random): Step {
  const changes = chance.pick([
    { phone: phone(chance) },
    { residence: residence(chance) },
    { occupation: occupation(chance) },
  ]);
  return {
    operation: 'members.correct',
    id,
    body: { ground: 'entryMistake', reason: 'Ghi nhầm khi nhập sổ', changes },
    correctsFirst: true,
  };
}

/** 6 digits and the symbol of the province, of which a large one needs two. */
function dossier(number: number, province: number): string {
  const symbol = province * 2 + Math.floor(number / 900_000);
  const letters = String.fromCharCode(65 + Math.floor(symbol / 26), 65 + (symbol % 26));
  return `${String((number % 900_000) + 1).padStart(6, '0')} ${letters}`;
}

/** A day between two, both included. */
function day(chance: Random, from: string, to: string): string {
  return addDays(from, chance.integer(0, daysBetween(from, to)));
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
