import { addDays, addMonths, completedMonths, dayInVietnam, type PlainDate } from '../kernel/plain-date.ts';
import type { SignIn } from '../access/sign-in.ts';
import { accountOf, openAccounts } from './accounts.ts';
import { play, type Act, type Players } from './acts.ts';
import { dies, happenings, type Known } from './happenings.ts';
import { life } from './lives.ts';
import { reform } from './reform.ts';
import { roster } from './roster.ts';
import { seats } from './seats.ts';
import { idOf, Stage, type StageParts } from './stage.ts';
import { takeOver } from './take-over.ts';
import { STORY_UNITS } from './year/organisations.ts';
import { year } from './year/year.ts';
import { SECTION } from './year/ways.ts';
import { cellsOf, REFORM, SINCE, treeAfter, treeBefore, type Unit } from './tree.ts';

export interface DemonstrationParts extends StageParts {
  signIn: SignIn;
  /** Members to be taken over; 640 unless said. */
  members?: number;
}

/** What was played. */
export interface Played {
  takenOver: number;
  acts: number;
}

/** The day on which the register is taken over. */
const BEGIN: PlainDate = '2023-11-01';
/** The day on which the second file is taken over. */
const SECOND: PlainDate = '2025-07-10';
const USUAL_MEMBERS = 640;

/**
 * Plays three years of a register on an empty log: taken over from template files, then admissions, recognitions,
 * corrections, deaths, committee seats and the reform of 2025, all by real commands. Everybody in it is invented.
 * Played again on a log where it was played already, it stores nothing.
 */
export async function playDemonstration(parts: DemonstrationParts): Promise<Played> {
  const stage = new Stage(parts);
  const today = dayInVietnam(parts.now());
  const count = parts.members ?? USUAL_MEMBERS;
  const upperOfficer = accountOf('trunguong');
  const units = new Map<string, string>([
    ['01.010', idOf('unit/01.010')],
    ...[SECTION, ...STORY_UNITS].map((code): [string, string] => [code, idOf(`unit/${code}`)]),
  ]);
  const idOfUnit = (code: string) => {
    const id = units.get(code);
    if (!id) throw new Error(`there is no unit ${code}`);
    return id;
  };
  const takeOverUnits = async (tree: readonly Unit[], since: PlainDate) => {
    const ids = await takeOver(
      stage,
      'organisations',
      tree.map((unit) => rowOf(unit, since)),
      upperOfficer,
    );
    tree.forEach(({ code }, index) => units.set(code, ids[index]!));
  };

  stage.moveTo(BEGIN, 8 * 60);
  await takeOverUnits(treeBefore, dmySince(SINCE));
  await stage.command(
    'organisations.takeOver',
    idOf('unit/01.900'),
    {
      name: 'Đảng bộ Quân sự địa phương (minh họa)',
      type: 'upperBase',
      parent: idOfUnit('01'),
      code: '01.900',
      armedForces: true,
      since: SINCE,
    },
    upperOfficer,
  );
  await openAccounts(stage, parts.signIn, idOfUnit);

  stage.moveTo(BEGIN, 10 * 60);
  const known: Known[] = [];
  const enter = async (entries: ReturnType<typeof roster>) => {
    if (entries.length === 0) return [];
    const ids = await takeOver(
      stage,
      'members',
      entries.map(({ row }) => row),
      upperOfficer,
    );
    const entered = entries.map((entry, index) => ({ ...entry, id: ids[index]! }));
    known.push(...entered);
    return entered;
  };
  const cells = cellsOf(treeBefore);
  const hanoi = cells.filter((code) => code.startsWith('01'));
  const south = cells.filter((code) => code.startsWith('84'));
  const lastCount = Math.floor(count * 0.06);
  const southCount = Math.floor(count * 0.2);
  const first = [
    ...(await enter(roster(hanoi, count - southCount - lastCount, BEGIN, 'HN', 1))),
    ...(await enter(roster(south, southCount, BEGIN, 'TV', 200_001))),
  ];

  const players = playersOf(known, idOfUnit, upperOfficer);
  const parents = new Map([...treeBefore, ...treeAfter].map(({ code, parent }) => [code, parent]));
  const parentOf = (unit: string) => parents.get(unit)!;
  const begin = addDays(BEGIN, 6);
  const acts: Act[] = [
    ...reform(players),
    ...happenings(first, begin, players),
    ...seats(first, BEGIN, '2024-09-05', parentOf, players),
    ...newcomers(cells, count, begin, today, players),
    {
      on: SECOND,
      about: 'second file',
      play: async () => {
        await takeOverUnits(treeAfter, dmySince(REFORM));
        await enter(roster(cellsOf(treeAfter), lastCount, SECOND, 'HP', 400_001));
      },
    },
  ];
  // Nobody can be recommended where there are not two members.
  if (players.mentors('', 0).every(Boolean)) acts.push(...year(today, players));
  await stage.follow();
  const played = await play(stage, acts, today);
  return { takenOver: known.length, acts: played };
}

/** People who come in by command: up to six decisions a month, through all the months of the demonstration. */
function newcomers(
  cells: readonly string[],
  count: number,
  begin: PlainDate,
  today: PlainDate,
  players: Players,
): Act[] {
  const aMonth = Math.min(6, Math.ceil(count / 100));
  const months = completedMonths(begin, today) + 3;
  const acts: Act[] = [];
  for (let month = 0; month < months; month++) {
    for (let which = 0; which < aMonth; which++) {
      const number = 700_000 + month * 6 + which;
      const cell = cells[(month * 7 + which * 5) % cells.length]!;
      const decisionOn = addDays(addMonths(begin, month), 12 + which * 3);
      // With few members taken over there are cells in which nobody, or only one, could recommend.
      const long = addMonths(begin, -18);
      if (players.official(cell, long, 0) === players.official(cell, long, 1)) continue;
      acts.push(...life(number, cell, decisionOn, begin, players));
    }
  }
  return acts;
}

function playersOf(known: readonly Known[], idOfUnit: (code: string) => string, upperOfficer: string): Players {
  const numbers = new Map<string, number>();
  return {
    secretary: accountOf('bithu'),
    upperOfficer,
    idOfUnit,
    idOfNew: (number) => idOf(`person/${number}`),
    official(cell, day, which) {
      const able = known.filter(
        (member, index) =>
          member.cell === cell && member.officialDate && member.officialDate <= day && !dies(member, index),
      );
      return able[which % Math.max(1, able.length)]?.id ?? '';
    },
    mentors(cell, which) {
      const able = known.filter(
        (member, index) =>
          member.status === 'official' && member.joinDate < addDays(BEGIN, -365) && !dies(member, index),
      );
      const own = able.filter((member) => member.cell === cell);
      const turn = own.length === 0 ? 0 : which % own.length;
      const [first, second] = [...own.slice(turn), ...own.slice(0, turn), ...able.filter((one) => !own.includes(one))];
      return [first?.id ?? '', second?.id ?? ''];
    },
    decision(unit, on) {
      const key = `${unit}/${on.slice(0, 4)}`;
      const number = (numbers.get(key) ?? 0) + 1;
      numbers.set(key, number);
      return { number: `${number}-QĐ/ĐU`, date: on, issuer: idOfUnit(unit), signer: 'Người ký minh họa' };
    },
  };
}

function rowOf({ code, name, type, parent, residential, powers }: Unit, since: string): Record<string, string> {
  return { code, name, type, parent, residential: residential ? 'Có' : '', powers: powers ?? '', since };
}

function dmySince(day: PlainDate): string {
  return day.split('-').reverse().join('/');
}
