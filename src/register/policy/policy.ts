import type { PlainDate } from '../../kernel/plain-date.ts';
import type { PolicyGroup, PolicyParameters } from './parameters.ts';
import type { RecordedVersion } from './recorded-versions.ts';
import { policyVersions, type VersionEntry } from './versions.ts';

/** What a province set for itself, and from when it holds there. */
export interface LocalVersion {
  id: string;
  instrument: string;
  effectiveFrom: PlainDate;
  /** The parameters that it or an earlier one of the province has set; none, once all are as the Party has them again. */
  parameters: readonly string[];
}

/**
 * The parameters of a group with the version that they are of; its id goes onto the events it judged, and with it that
 * of the province's own version where one holds on top of it.
 */
export type PolicyVersion<Group extends PolicyGroup> = PolicyParameters[Group] & {
  id: string;
  instrument: string;
  local?: LocalVersion;
};

/** The version of a group in force on a day where the person or organisation concerned belongs. */
export type PolicyFor = <Group extends PolicyGroup>(group: Group, day: PlainDate) => PolicyVersion<Group>;

/**
 * The version of a group in force on a day. Each step (vote, decision, ceremony) is judged by the version of its own
 * date, never by today's; days before the oldest version shipped are judged by that one (D§0).
 * @param chain the organisation concerned and all above it, by id, for a rule that reads what a province may set for
 *   itself: the nearest one's own version then holds on top of that of the whole Party
 */
export function policyOn<Group extends PolicyGroup>(
  group: Group,
  day: PlainDate,
  chain: readonly string[] = [],
): PolicyVersion<Group> {
  const versions = versionsOf(group, chain);
  // Asked many times in every decision: from the newest backwards, without a call for each.
  let index = versions.length - 1;
  while (index > 0 && versions[index]!.effectiveFrom > day) index -= 1;
  return versions[index]!;
}

/** `policyOn` for what belongs to an organisation. @param chain the organisation and all above it, by id */
export function policyBelow(chain: readonly string[]): PolicyFor {
  return (group, day) => policyOn(group, day, chain);
}

type VersionsUsed = Partial<Record<PolicyGroup, Pick<PolicyVersion<PolicyGroup>, 'id' | 'local'>>>;

/**
 * The ids of versions used, by group, as events carry them.
 * @param decision by which the act itself was judged; `operations.local` is the province's own version on top of it
 * @param vote by which the cell's vote before it was judged; `charter.vote` where another version judged the act. No
 *   rule of a vote reads what a province may set
 */
export function judgedBy(
  decision: VersionsUsed,
  vote: Partial<Record<PolicyGroup, { id: string }>> = {},
): Record<string, string> {
  const used: Record<string, string> = {};
  for (const [group, { id, local }] of Object.entries(decision)) {
    used[group] = id;
    if (local && local.parameters.length > 0) used[`${group}.local`] = local.id;
  }
  for (const [group, { id }] of Object.entries(vote)) {
    if (used[group] !== id) used[group in used ? `${group}.vote` : group] = id;
  }
  return used;
}

type DatedVersion<Group extends PolicyGroup> = PolicyVersion<Group> & { effectiveFrom: PlainDate };

/** Every version of every group, oldest first, with what it inherits filled in. */
let completeVersions = allComplete([]);

/** The same as it is in each province that set anything for itself: its versions among those of the whole Party. */
let inProvinces = new Map<string, typeof completeVersions>();

/**
 * Takes up the versions that the log holds beside those shipped with the register. One can only be recorded for a day to
 * come, and none is ever changed: so whenever a server takes it up before that day, every step is judged alike by all.
 */
export function takeUpVersions(recorded: readonly RecordedVersion[]): void {
  completeVersions = allComplete(recorded.filter(({ organisation }) => organisation === undefined));
  const provinces = new Set(recorded.flatMap(({ organisation }) => organisation ?? []));
  inProvinces = new Map(
    [...provinces].map((province) => [
      province,
      allComplete(recorded.filter(({ organisation = province }) => organisation === province)),
    ]),
  );
}

/** Whether any province has set anything for itself: until then nobody need look up where somebody belongs. */
export function provincesDiffer(): boolean {
  return inProvinces.size > 0;
}

/**
 * Every version of a group, oldest first, each with all its values.
 * @param chain an organisation and all above it, by id: with what the nearest of them set for itself, each such version
 *   in its place; one of the whole Party that follows it keeps what the province set
 */
export function versionsOf<Group extends PolicyGroup>(
  group: Group,
  chain: readonly string[] = [],
): readonly DatedVersion<Group>[] {
  const province = chain.find((id) => inProvinces.has(id));
  return (province === undefined ? completeVersions : inProvinces.get(province)!)[group] as DatedVersion<Group>[];
}

/** The instrument of a version, of the whole Party or of a province; undefined if no such version is known. */
export function instrumentOf(group: PolicyGroup, version: string): string | undefined {
  const province = version.split('@')[1];
  if (province === undefined) return versionsOf(group).find(({ id }) => id === version)?.instrument;
  return versionsOf(group, [province]).find(({ local }) => local?.id === version)?.local!.instrument;
}

function allComplete(recorded: readonly RecordedVersion[]): { [Group in PolicyGroup]: DatedVersion<Group>[] } {
  const all = <Group extends PolicyGroup>(group: Group) => {
    const added = recorded.filter((one) => one.group === group) as unknown as ScopedEntry<Group>[];
    const dated: ScopedEntry<Group>[] = [...policyVersions[group], ...added];
    return complete<Group>(dated.sort(inOrder));
  };
  return {
    charter: all('charter'),
    guidance: all('guidance'),
    operations: all('operations'),
    card: all('card'),
    discipline: all('discipline'),
  };
}

type ScopedEntry<Group extends PolicyGroup> = VersionEntry<Group> & Pick<RecordedVersion, 'organisation' | 'asParty'>;

/** By day; on the same one the province's after that of the whole Party, and else as they were recorded. */
function inOrder<Group extends PolicyGroup>(one: ScopedEntry<Group>, other: ScopedEntry<Group>): number {
  if (one.effectiveFrom !== other.effectiveFrom) return one.effectiveFrom < other.effectiveFrom ? -1 : 1;
  return Number(one.organisation !== undefined) - Number(other.organisation !== undefined);
}

function complete<Group extends PolicyGroup>(entries: readonly ScopedEntry<Group>[]): DatedVersion<Group>[] {
  let inherited: Partial<PolicyParameters[Group]> = {};
  let own: Partial<PolicyParameters[Group]> = {};
  let national = entries[0]!;
  let local: LocalVersion | undefined;
  return entries.map((entry) => {
    const { id, instrument, effectiveFrom, changes, organisation, asParty = [] } = entry;
    if (organisation === undefined) {
      national = entry;
      inherited = { ...inherited, ...changes };
    } else {
      const set = Object.entries({ ...own, ...changes }).filter(([name]) => !asParty.includes(name));
      own = Object.fromEntries(set) as typeof own;
      local = { id, instrument, effectiveFrom, parameters: Object.keys(own) };
    }
    return {
      ...({ ...inherited, ...own } as PolicyParameters[Group]),
      ...{ id: national.id, instrument: national.instrument, effectiveFrom },
      ...(local && { local }),
    };
  });
}
