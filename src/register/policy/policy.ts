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
const completeVersions: { [Group in PolicyGroup]: DatedVersion<Group>[] } = {
  charter: complete<'charter'>(policyVersions.charter),
  guidance: complete<'guidance'>(policyVersions.guidance),
  operations: complete<'operations'>(policyVersions.operations),
  card: complete<'card'>(policyVersions.card),
  discipline: complete<'discipline'>(policyVersions.discipline),
};

function complete<Group extends PolicyGroup>(entries: readonly VersionEntry<Group>[]): DatedVersion<Group>[] {
  let inherited: Partial<PolicyParameters[Group]> = {};
  return entries.map(({ changes, ...version }) => {
    inherited = { ...inherited, ...changes };
    return { ...(inherited as PolicyParameters[Group]), ...version };
  });
}
