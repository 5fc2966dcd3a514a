import type { PlainDate } from '../../kernel/plain-date.ts';
import { idOf } from '../stage.ts';
import { caseOf, count } from './cases.ts';
import type { Line } from './line.ts';
import { manners, type StoryKind } from './manners.ts';
import type { Subject } from './people.ts';
import type { Level } from './ways.ts';

/** A list of the story. */
export interface List {
  id: string;
  kind: StoryKind;
}

/** Draws up a list with these people's cases. */
export function drafts(
  line: Line,
  kind: StoryKind,
  { unit, actor }: Pick<Level, 'unit' | 'actor'>,
  people: readonly Subject[],
  on: PlainDate,
): List {
  const id = idOf(`list/${kind}/${unit}/${people.map(({ number }) => number).join()}/${on}`);
  const title = `${manners[kind].title}, tháng ${Number(on.slice(5, 7))}/${on.slice(0, 4)}`;
  line.command(on, 'proposals.draft', id, { kind, organisation: line.players.idOfUnit(unit), title }, actor);
  line.command(on, 'proposals.listCases', id, { cases: people.map((who) => caseOf(who, kind)) }, actor);
  return { id, kind };
}

/** Draws up a list and sends it up. */
export function sends(
  line: Line,
  kind: StoryKind,
  level: Pick<Level, 'unit' | 'actor'>,
  people: readonly Subject[],
  on: PlainDate,
): List {
  const list = drafts(line, kind, level, people, on);
  line.command(on, 'proposals.submit', list.id, { submittedOn: on }, level.actor);
  return list;
}

/** The receiver returns cases, with the reason. */
export function returns(
  line: Line,
  { id, kind }: List,
  actor: string,
  people: readonly Subject[],
  why: string,
  on: PlainDate,
): void {
  line.command(on, 'proposals.returnCases', id, { cases: people.map((who) => caseOf(who, kind)), why }, actor);
}

/** The section appraises each case, and files its report. */
export function appraises(line: Line, kind: StoryKind, level: Level, people: readonly Subject[], on: PlainDate): void {
  const organisation = line.players.idOfUnit(level.unit);
  const text = manners[kind].votes
    ? 'Hồ sơ đúng mẫu, đủ chữ ký; chi bộ biểu quyết đúng quy định (minh họa).'
    : 'Hồ sơ đúng mẫu, đủ chữ ký, đủ điều kiện theo quy định (minh họa).';
  for (const who of people) {
    const id = caseOf(who, kind);
    line.command(on, 'cases.appraise', id, { organisation, opinion: 'proper', text }, level.actor);
    if (manners[kind].reports) {
      const report = { paper: 'sectionReport', number: `${who.number % 1000}-BC/ĐUBP`, date: on };
      line.command(on, 'cases.filePaper', id, report, level.actor);
    }
  }
}

/** The receiver's meeting votes on cases of the list. */
export function votes(
  line: Line,
  { id, kind }: List,
  actor: string,
  people: readonly Subject[],
  heldOn: PlainDate,
  tally: object = count(13, 15),
): void {
  const items = people.map((who) => ({ case: caseOf(who, kind), tally }));
  line.command(heldOn, 'proposals.recordVotes', id, { heldOn, ballot: 'secret', items }, actor);
}

/** The base committee votes where it has to, and files its resolution. */
export function resolves(line: Line, list: List, level: Level, people: readonly Subject[], on: PlainDate): void {
  if (!manners[list.kind].votes) return;
  votes(line, list, level.actor, people, on);
  for (const who of people) baseResolution(line, list.kind, level, who, on);
}

/** The base committee's resolution is in the file. */
export function baseResolution(line: Line, kind: StoryKind, level: Level, who: Subject, on: PlainDate): void {
  const resolution = { paper: 'baseResolution', number: `${who.number % 1000}-NQ/ĐU`, date: on };
  line.command(on, 'cases.filePaper', caseOf(who, kind), resolution, level.actor);
}

/** The deciding level approves: by a decision for each or for all where the approval becomes an act, or refuses with the reason. */
export function decides(
  line: Line,
  { id, kind }: List,
  level: Level,
  people: readonly Subject[],
  on: PlainDate,
  { refused = [], why, number }: { refused?: readonly Subject[]; why?: string; number?: string } = {},
): void {
  const body = () => {
    const { decision } = manners[kind];
    const next = () => number ?? line.players.decision(level.unit, on).number;
    const shared = decision === 'list' ? next() : undefined;
    const approved = people.map((who) => ({
      ...{ case: caseOf(who, kind), outcome: 'approved' },
      ...(decision !== 'none' && { number: shared ?? next() }),
    }));
    return {
      items: [...approved, ...refused.map((who) => ({ case: caseOf(who, kind), outcome: 'refused' }))],
      ...(decision !== 'none' && { date: on, signer: 'Người ký minh họa' }),
      ...(why && { why }),
    };
  };
  line.command(on, 'proposals.decideCases', id, body, level.actor);
}
