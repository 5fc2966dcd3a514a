import type { PlainDate } from '../../src/kernel/plain-date.ts';
import { valueAt } from '../../src/kernel/dated-facts.ts';
import { type MemberDocument, memberStatuses, type MemberStatus, type Milestones, NEVER, since } from '../life.ts';
import type { ReadView } from '../stores/read-store.ts';
import { dayOf, every, instantOf, type Moment, pieces } from '../views.ts';
import type { BadgeSaid, FileFields, RecordDocument } from './projection.ts';

/** A person as put together from what was recorded; the status is asked of the milestones. */
export interface Folded {
  person: MemberDocument & Partial<FileFields>;
  /** How many of the records are corrections. */
  corrections: number;
}

/**
 * A person as of a day, from the records in their order. A step counts from its own day, wherever a correction has
 * moved it; a correction from the beginning of what it corrects. What is recorded of later days is left out, but for
 * the days of the steps themselves.
 * @returns undefined if there is no record
 */
export function fold(records: readonly RecordDocument[], day: PlainDate): Folded | undefined {
  const last = records.at(-1);
  if (!last) return undefined;
  const milestones = records.some(({ fields }) => fields.winding)
    ? milestonesOn(records, day)
    : (Object.assign({}, ...records.map((record) => record.milestones)) as Milestones);
  const begun = ({ reaches, from }: RecordDocument) => {
    const step = reaches === undefined ? NEVER : milestones[since[reaches]];
    // A step that a way back has undone was taken all the same: what was said with it (a name, even) goes on.
    return (step === NEVER ? from : step) <= day;
  };
  const person = Object.assign({}, ...records.filter(begun).map((record) => record.fields), milestones);
  const said = records.filter(begun).map((record) => record.fields);
  person.badges = badgesOf(said);
  person.conductSaid = said.flatMap(({ conductSaid = [] }) => conductSaid);
  person.letterSaid = said.flatMap(({ letterSaid = [] }) => letterSaid);
  person.revision = last.revision;
  return { person, corrections: records.filter(({ type }) => type === 'MemberCorrected').length };
}

/** A badge as all that was said of it puts it together: decided, numbered, presented, handed in. */
function badgesOf(said: readonly Partial<FileFields>[]): BadgeSaid[] {
  const badges = new Map<number, BadgeSaid>();
  for (const { badges: some = [] } of said) {
    for (const badge of some) badges.set(badge.milestone, { ...badges.get(badge.milestone), ...badge });
  }
  return [...badges.values()].sort((a, b) => a.milestone - b.milestone);
}

/**
 * The days of the steps of a way that went back or came a second time, as they stood on the day: by the statements of
 * what the person was, of which the last one that covers the day counts (design §4).
 */
function milestonesOn(records: readonly RecordDocument[], day: PlainDate): Milestones {
  const milestones: Milestones = Object.assign(
    {},
    ...records.filter(({ from }) => from <= day).map((record) => record.milestones),
  );
  const stated = records.flatMap(({ statuses }) => statuses.map((one) => ({ fact: 'status', ...one })));
  const status = valueAt(stated, 'status', day) as MemberStatus | undefined;
  const reached = status === undefined ? -1 : memberStatuses.indexOf(status);
  memberStatuses.forEach((each, index) => {
    if (index > reached && (milestones[since[each]] ?? NEVER) <= day) milestones[since[each]] = NEVER;
    milestones[since[each]] ??= NEVER;
  });
  if (status !== undefined && milestones[since[status]] > day) {
    milestones[since[status]] = stated.findLast(({ value, from }) => value === status && from <= day)!.from;
  }
  return milestones;
}

/** Records of persons that were known at the moment, each person's in order; pieces of persons are read at a time. */
export async function recordsOf(
  files: ReadView,
  members: readonly string[],
  moment: Moment,
): Promise<Map<string, RecordDocument[]>> {
  const known = instantOf(moment);
  const found = new Map<string, RecordDocument[]>();
  for (const some of pieces([...new Set(members)], 500)) {
    const where = { member: { in: some } };
    for await (const record of every<RecordDocument>(files, 'records', { where, sort: 'position' })) {
      if (known !== undefined && record.knownFrom > known) continue;
      const of = found.get(record.member);
      if (of) of.push(record);
      else found.set(record.member, [record]);
    }
  }
  return found;
}

/** Persons as of the moment; those of whom nothing was known then are left out. */
export async function foldedAt(
  files: ReadView,
  members: readonly string[],
  moment: Moment,
): Promise<Map<string, Folded>> {
  const found = new Map<string, Folded>();
  for (const [member, records] of await recordsOf(files, members, moment)) {
    found.set(member, fold(records, dayOf(moment))!);
  }
  return found;
}
