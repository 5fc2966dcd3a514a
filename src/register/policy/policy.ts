import type { PlainDate } from '../../kernel/plain-date.ts';
import type { PolicyGroup, PolicyParameters } from './parameters.ts';
import { policyVersions, type VersionEntry } from './versions.ts';

/** The parameters of a group with the version that they are of; its id goes onto the events it judged. */
export type PolicyVersion<Group extends PolicyGroup> = PolicyParameters[Group] & { id: string; instrument: string };

/**
 * The version of a group in force on a day. Each step (vote, decision, ceremony) is judged by the version of its own
 * date, never by today's; days before the oldest version shipped are judged by that one (D§0).
 */
export function policyOn<Group extends PolicyGroup>(group: Group, day: PlainDate): PolicyVersion<Group> {
  const [oldest, ...later] = completeVersions[group] as DatedVersion<Group>[];
  return later.reduce((inForce, version) => (version.effectiveFrom <= day ? version : inForce), oldest!);
}

/** The ids of versions used, by group, as events carry them. A group used on two days keeps its latest step's. */
export function judgedBy(versions: Partial<Record<PolicyGroup, { id: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(versions).map(([group, version]) => [group, version.id]));
}

type DatedVersion<Group extends PolicyGroup> = PolicyVersion<Group> & { effectiveFrom: PlainDate };

/** Every version of every group, oldest first, with what it inherits filled in. */
const completeVersions: { [Group in PolicyGroup]: DatedVersion<Group>[] } = {
  charter: complete<'charter'>(policyVersions.charter),
  guidance: complete<'guidance'>(policyVersions.guidance),
  operations: complete<'operations'>(policyVersions.operations),
  card: complete<'card'>(policyVersions.card),
};

function complete<Group extends PolicyGroup>(entries: readonly VersionEntry<Group>[]): DatedVersion<Group>[] {
  let inherited: Partial<PolicyParameters[Group]> = {};
  return entries.map(({ changes, ...version }) => {
    inherited = { ...inherited, ...changes };
    return { ...(inherited as PolicyParameters[Group]), ...version };
  });
}
