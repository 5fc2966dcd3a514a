import { addDays, addMonths, type PlainDate } from '../../kernel/plain-date.ts';
import { begins, caseOf, ready, type Matter } from './cases.ts';
import { goesUp } from './flow.ts';
import type { Line } from './line.ts';
import { drafts } from './lists.ts';
import { longMember, type Standing } from './members.ts';
import type { Subject } from './people.ts';
import { BASE, CITY, CITY_OFFICER, OFFICES, officerOf, OWN_CELL, PHYSICS, SECRETARY, UPPER } from './ways.ts';

type Begin = () => Line;

const ROUNDS = ['02-03', '05-19', '09-02', '11-07'];
/** Milestones and the badges that come before each. */
const BEFORE: Record<number, readonly number[]> = { 30: [], 40: [30], 45: [30, 40], 50: [30, 40, 45] };
BEFORE[55] = [30, 40, 45, 50];

/** Badges: a round presented, early, late, posthumous and re-issued ones, a wait after a discipline, and what waits now. */
export function badges(begin: Begin): void {
  series(begin());
  presented(begin());
  early(begin());
  lateAndToBeNumbered(begin());
  posthumous(begin());
  justDied(begin());
  reissued(begin());
  draftOfTheCell(begin());
  for (const [which, cell, until] of [
    [231, PHYSICS, BASE],
    [232, OFFICES, UPPER],
    [233, OWN_CELL, CITY],
  ] as const) {
    const line = begin();
    const { next } = roundsOf(line.today);
    const who = due(line, which, cell, 40, next);
    ready(line, who, badgeOf(40, next), addDays(line.today, -40));
    goesUp(line, 'badge', [who], addDays(line.today, -38), { until });
  }
}

/** The rounds around a day: the last one, that before it, and the next. */
function roundsOf(today: PlainDate): { before: PlainDate; last: PlainDate; next: PlainDate } {
  const year = Number(today.slice(0, 4));
  const all = [year - 1, year, year + 1].flatMap((one) => ROUNDS.map((round) => `${one}-${round}`));
  const at = all.findIndex((round) => round > today);
  return { before: all[at - 2]!, last: all[at - 1]!, next: all[at]! };
}

/** The city's series of numbers. */
function series(line: Line): void {
  const id = line.players.idOfUnit(CITY);
  for (const milestone of [30, 40, 45, 50, 55]) {
    const body = { milestone, symbol: 'HN', next: 1200 + milestone };
    line.command(addDays(line.today, -440), 'badgeSeries.open', id, body, CITY_OFFICER);
  }
}

/** A round from the cell's list to the ceremony. */
function presented(line: Line): void {
  const { last } = roundsOf(line.today);
  const people = [due(line, 221, OWN_CELL, 30, last), due(line, 222, OWN_CELL, 50, last)];
  const day = (before: number) => addDays(last, -before);
  ready(line, people[0]!, badgeOf(30, last), day(77));
  ready(line, people[1]!, badgeOf(50, last), day(77));
  goesUp(line, 'badge', people, day(75));
  for (const [index, milestone] of [30, 50].entries()) {
    allots(line, people[index]!, milestone, day(20));
    presents(line, people[index]!, milestone, last);
  }
}

/** In serious illness, at a round of the city's own, months before party age reaches the milestone; to be presented. */
function early(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const round = addDays(line.today, 6);
  const who = longMember(line, 223, PHYSICS, standing(55, addMonths(round, 7)));
  const matter = badgeOf(55, round, {
    ...{ kind: 'early', ownRound: { number: '412-QĐ/TU', date: day(60) } },
    reason: 'Bệnh nặng, đang điều trị dài ngày tại bệnh viện tuyến Trung ương (minh họa).',
  });
  ready(line, who, { ...matter, papers: ['badgeApplication', 'medicalRecord'] }, day(52));
  goesUp(line, 'badge', [who], day(50));
  allots(line, who, 55, day(5));
}

/** Decided, and not numbered yet: one of them missed an earlier round. */
function lateAndToBeNumbered(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const { before, next } = roundsOf(line.today);
  const people = [due(line, 224, OWN_CELL, 40, before), due(line, 225, OWN_CELL, 45, next)];
  ready(line, people[0]!, badgeOf(40, next), day(50));
  ready(line, people[1]!, badgeOf(45, next), day(50));
  goesUp(line, 'badge', people, day(48));
}

/** Died while the proposal was under way: it goes on as a posthumous one, and the family is given the badge. */
function posthumous(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const { last } = roundsOf(line.today);
  const who = longMember(line, 226, PHYSICS, standing(50, addMonths(last, 3)));
  begins(line, who, badgeOf(50, last), day(165));
  line.command(day(148), 'members.recordDeath', who.id, { diedOn: day(150) }, SECRETARY);
  const { details } = badgeOf(50, last, { kind: 'posthumous' });
  line.command(day(130), 'cases.supplement', caseOf(who, 'badge'), { details }, SECRETARY);
  const application = { paper: 'familyApplication', date: day(132) };
  line.command(day(130), 'cases.filePaper', caseOf(who, 'badge'), application, SECRETARY);
  goesUp(line, 'badge', [who], day(118));
  allots(line, who, 50, day(70));
  presents(line, who, 50, day(45));
  const sent = { sentOn: day(125), to: line.players.idOfUnit(UPPER), notice: '12-PB/ĐU' };
  line.command(day(125), 'members.sendDeathDossier', who.id, sent, officerOf(BASE));
}

/** Died some weeks ago, months before a milestone: the cell finds the posthumous proposal begun. */
function justDied(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const who = longMember(line, 227, OWN_CELL, standing(55, addMonths(line.today, 5)));
  line.command(day(12), 'members.recordDeath', who.id, { diedOn: day(15) }, SECRETARY);
}

/** The badge was lost in a fire: it is issued anew under its number, and to be presented. */
function reissued(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const { next } = roundsOf(line.today);
  const who = longMember(line, 228, OFFICES, standing(45, addMonths(next, 24)));
  const reason = 'Huy hiệu bị mất do hỏa hoạn, có xác nhận của công an phường (minh họa).';
  ready(line, who, badgeOf(40, next, { kind: 'reissue', reason }), day(60));
  goesUp(line, 'badge', [who], day(58));
}

/** One is ready; the other was warned some months ago, and has to wait. */
function draftOfTheCell(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const { next } = roundsOf(line.today);
  const people = [due(line, 229, OWN_CELL, 30, next), due(line, 230, OWN_CELL, 40, next)];
  const ballot = {
    ...{ meeting: 'committee', heldOn: day(100), summoned: 13, leftOut: [], present: 13, invalid: 0 },
    forms: { reprimand: 2, warning: 10, dismissal: 0, expulsion: 0, none: 1 },
  };
  const violation = 'Thiếu trách nhiệm trong quản lý tài sản của đơn vị (minh họa).';
  const warned = () => ({ form: 'warning', violation, ballot, decision: line.players.decision(BASE, day(98)) });
  line.command(day(98), 'members.discipline', people[1]!.id, warned, officerOf(BASE));
  for (const [index, milestone] of [30, 40].entries()) ready(line, people[index]!, badgeOf(milestone, next), day(10));
  drafts(line, 'badge', { unit: OWN_CELL, actor: SECRETARY }, people, day(6));
}

/** A member whose party age reaches the milestone some days before a round. */
function due(line: Line, which: number, cell: string, milestone: number, round: PlainDate): Subject {
  return longMember(line, which, cell, standing(milestone, addDays(round, -12)));
}

function standing(milestone: number, reachedOn: PlainDate): Standing {
  return { admittedOn: addMonths(reachedOn, -12 * milestone), badges: BEFORE[milestone] };
}

function badgeOf(milestone: number, round: PlainDate, more: object = {}): Matter {
  return { kind: 'badge', details: { milestone, kind: 'regular', round, ...more }, papers: ['badgeApplication'] };
}

/** The city numbers the badge, and the process writes the number to it. */
function allots(line: Line, { id }: Subject, milestone: number, on: PlainDate): void {
  line.command(on, 'badgeSeries.allot', line.players.idOfUnit(CITY), { milestone, members: [id] }, CITY_OFFICER);
}

function presents(line: Line, { id, cell }: Subject, milestone: number, heldOn: PlainDate): void {
  line.command(heldOn, 'members.presentBadge', id, { milestone, heldOn }, officerOf(cell));
}
