import type { PlainDate } from '../../kernel/plain-date.ts';
import type { PolicyGroup, PolicyParameters } from './parameters.ts';
import type { RecordedVersion } from './recorded-versions.ts';
import { policyVersions, type VersionEntry } from './versions.ts';

/** The parameters of a group with the version that they are of; its id goes onto the events it judged. */
export type PolicyVersion<Group extends PolicyGroup> = PolicyParameters[Group] & { id: string; instrument: string };

/**
 * The version of a group in force on a day. Each step (vote, decision, ceremony) is judged by the version of its own
 * date, never by today's; days before the oldest version shipped are judged by that one (D§0).
 */
export function policyOn<Group extends PolicyGroup>(group: Group, day: PlainDate): PolicyVersion<Group> {
  const versions = versionsOf(group);
  // Asked many times in every decision: from the newest backwards, without a call for each.
  let index = versions.length - 1;
  while (index > 0 && versions[index]!.effectiveFrom > day) index -= 1;
  return versions[index]!;
}

type VersionsUsed = Partial<Record<PolicyGroup, { id: string }>>;

/**
 * The ids of versions used, by group, as events carry them.
 * @param decision by which the act itself was judged
 * @param vote by which the cell's vote before it was judged; `charter.vote` where another version judged the act
 */
export function judgedBy(decision: VersionsUsed, vote: VersionsUsed = {}): Record<string, string> {
  const used: Record<string, string> = {};
  for (const [group, { id }] of Object.entries(decision)) used[group] = id;
  for (const [group, { id }] of Object.entries(vote)) {
    if (used[group] !== id) used[group in used ? `${group}.vote` : group] = id;
  }
  return used;
}

type DatedVersion<Group extends PolicyGroup> = PolicyVersion<Group> & { effectiveFrom: PlainDate };

/** Every version of every group, oldest first, with what it inherits filled in. */
let completeVersions = allComplete([]);

/**
 * Takes up the versions that the log holds beside those shipped with the register. One can only be recorded for a day to
 * come, and none is ever changed: so whenever a server takes it up before that day, every step is judged alike by all.
 */
export function takeUpVersions(recorded: readonly RecordedVersion[]): void {
  completeVersions = allComplete(recorded);
}

/** Every version of a group, oldest first, each with all its values. */
export function versionsOf<Group extends PolicyGroup>(group: Group): readonly DatedVersion<Group>[] {
  return completeVersions[group] as DatedVersion<Group>[];
}

function allComplete(recorded: readonly RecordedVersion[]): { [Group in PolicyGroup]: DatedVersion<Group>[] } {
  const all = <Group extends PolicyGroup>(group: Group) => {
    const added = recorded.filter((one) => one.group === group) as unknown as VersionEntry<Group>[];
    const dated = [...policyVersions[group], ...added] as VersionEntry<Group>[];
    return complete<Group>(dated.sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1)));
  };
  return {
    charter: all('charter'),
    guidance: all('guidance'),
    operations: all('operations'),
    card: all('card'),
    discipline: all('discipline'),
  };
}

function complete<Group extends PolicyGroup>(entries: readonly VersionEntry<Group>[]): DatedVersion<Group>[] {
  let inherited: Partial<PolicyParameters[Group]> = {};
  return entries.map(({ id, instrument, effectiveFrom, changes }) => {
    inherited = { ...inherited, ...changes };
    return { ...(inherited as PolicyParameters[Group]), id, instrument, effectiveFrom };
  });
}
