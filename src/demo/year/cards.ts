import { addDays, addMonths, type PlainDate } from '../../kernel/plain-date.ts';
import { ready, type Matter } from './cases.ts';
import { goesUp } from './flow.ts';
import type { Line } from './line.ts';
import { drafts } from './lists.ts';
import { longMember } from './members.ts';
import { applicant, joined, newMemberCourse, type Subject } from './people.ts';
import { readyRecognition } from './recognitions.ts';
import { BASE, OFFICES, officerOf, OWN_CELL, PHYSICS, SECRETARY, UPPER } from './ways.ts';

type Begin = () => Line;
type Step = readonly [stage: 'sentToProvince' | 'sentToCentre' | 'printed' | 'delivered', after: number, to?: string];

const SENT: readonly Step[] = [
  ['sentToProvince', 4],
  ['sentToCentre', 9],
];
const PRINTED: Step = ['printed', 20];
const DOWN: readonly Step[] = [
  ['delivered', 24, UPPER],
  ['delivered', 27, BASE],
];

/** Cards: the whole chain, one lost, exchanges, one handed in, and what waits at each level. */
export function cards(begin: Begin): void {
  withRecognition(begin());
  lost(begin());
  exchanged(begin());
  onlyDecided(begin());
  handedIn(begin());
  draftOfTheCell(begin());
  for (const [which, cell, until] of [
    [211, PHYSICS, BASE],
    [212, OFFICES, UPPER],
  ] as const) {
    const line = begin();
    const who = longMember(line, which, cell);
    ready(line, who, cardOf('exchange', 'damaged'), addDays(line.today, -26));
    goesUp(line, 'card', [who], addDays(line.today, -24), { until });
  }
}

/** Proposed together with the recognition, decided right after it; one was misprinted and waits to be handed out. */
function withRecognition(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const people = [201, 202].map((which) => applicant(line, which, OWN_CELL, day(560)));
  const heldOn = day(470);
  for (const who of people) {
    joined(line, who, heldOn);
    newMemberCourse(line, who, day(300));
  }
  const reviewedOn = addDays(addMonths(heldOn, 12), 12);
  for (const who of people) {
    readyRecognition(line, who, reviewedOn);
    ready(line, who, cardOf('issue'), reviewedOn);
  }
  goesUp(line, 'recognition', people, addDays(reviewedOn, 4));
  const { on } = goesUp(line, 'card', people, addDays(reviewedOn, 5));
  const [one, other] = people;
  passes(line, one!, on, [...SENT, PRINTED, ...DOWN, ['delivered', 29, OWN_CELL]]);
  handsOut(line, one!, addDays(on, 34));
  passes(line, other!, on, [...SENT, PRINTED]);
  misprinted(line, other!, addDays(on, 22), 'In sai chữ đệm trong họ tên (minh họa).');
  passes(line, other!, addDays(on, 12), [PRINTED, ...DOWN, ['delivered', 30, OWN_CELL]]);
}

/** Lost, reported and replaced by a card with the personal id. */
function lost(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const who = longMember(line, 203, OWN_CELL);
  const report = { on: day(130), why: 'Mất ví khi đi công tác, đã báo công an nơi mất (minh họa).' };
  line.command(day(128), 'members.reportCardLost', who.id, report, SECRETARY);
  ready(line, who, cardOf('replaceLost'), day(118));
  const { on } = goesUp(line, 'card', [who], day(115));
  passes(line, who, on, [...SENT, PRINTED, ...DOWN, ['delivered', 29, OWN_CELL]]);
  handsOut(line, who, addDays(on, 36));
}

/** A damaged card is with the centre; one with a mistake in it was printed wrongly once more. */
function exchanged(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const people = [204, 205].map((which) => longMember(line, which, PHYSICS));
  const [damaged, incorrect] = people;
  ready(line, damaged!, cardOf('exchange', 'damaged'), day(66));
  ready(line, incorrect!, cardOf('exchange', 'incorrect'), day(66));
  const { on } = goesUp(line, 'card', people, day(64));
  passes(line, damaged!, on, SENT);
  passes(line, incorrect!, on, [...SENT, PRINTED]);
  misprinted(line, incorrect!, addDays(on, 23), 'In sai ngày vào Đảng (minh họa).');
}

/** Decided a few days ago; the list has not gone to the province yet. */
function onlyDecided(line: Line): void {
  const who = longMember(line, 206, OFFICES, { withoutCard: true });
  ready(line, who, cardOf('issue'), addDays(line.today, -34));
  goesUp(line, 'card', [who], addDays(line.today, -32));
}

/** Handed in on the member's own accord, which is a ground for striking off. */
function handedIn(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const who = longMember(line, 207, OFFICES);
  line.command(day(70), 'members.returnCard', who.id, { on: day(71), ground: 'selfReturned' }, officerOf(OFFICES));
}

/** One is ready to be sent; the other lacks the old card. */
function draftOfTheCell(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const people = [longMember(line, 208, OWN_CELL, { withoutCard: true }), longMember(line, 209, OWN_CELL)];
  ready(line, people[0]!, cardOf('issue'), day(9));
  ready(line, people[1]!, { ...cardOf('exchange', 'damaged'), papers: ['cardPhoto'] }, day(8));
  drafts(line, 'card', { unit: OWN_CELL, actor: SECRETARY }, people, day(6));
}

function cardOf(kind: 'issue' | 'replaceLost' | 'exchange', ground?: 'damaged' | 'incorrect'): Matter {
  const papers = kind === 'exchange' ? ['cardPhoto', 'oldCard'] : ['cardPhoto'];
  return { kind: 'card', details: { kind, ...(ground && { ground }) }, papers };
}

/** Passes a card on, each step so many days after it was decided. */
function passes(line: Line, { id }: Subject, decidedOn: PlainDate, steps: readonly Step[]): void {
  for (const [stage, after, to] of steps) {
    const on = addDays(decidedOn, after);
    const body = { stage, on, ...(to && { to: line.players.idOfUnit(to) }) };
    line.command(on, 'members.passCardOn', id, body, officerOf(to ?? UPPER));
  }
}

function misprinted(line: Line, { id }: Subject, on: PlainDate, why: string): void {
  line.command(on, 'members.returnMisprint', id, { on, why }, officerOf(UPPER));
}

function handsOut(line: Line, { id, cell }: Subject, heldOn: PlainDate): void {
  line.command(heldOn, 'members.handOutCard', id, { heldOn }, officerOf(cell));
}
