import type { Decider } from '../../kernel/decider.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { PolicyVersionEvent } from './events.ts';
import type { PolicyGroup } from './parameters.ts';

/** A version that was recorded by a command, on top of those shipped with the register. */
export interface RecordedVersion {
  id: string;
  group: PolicyGroup;
  /** The province that set it for itself; left out, it is one of the whole Party. */
  organisation?: string;
  instrument: string;
  effectiveFrom: PlainDate;
  changes: Readonly<Record<string, unknown>>;
  /** What the province had set for itself and does no longer, by name. */
  asParty?: readonly string[];
}

/** The state of the stream `policy-versions`. */
export interface RecordedVersions {
  id: string;
  versions: readonly RecordedVersion[];
}

/** The id of the one stream of versions that there is. */
export const THE_VERSIONS = 'versions';

export const policyVersionsDecider: Decider<RecordedVersions, PolicyVersionEvent> = {
  prefix: 'policy-',
  initial: (id) => ({ id, versions: [] }),
  evolve(state, { data, effectiveOn }) {
    const { version: id, ...said } = data;
    return { ...state, versions: [...state.versions, { id, ...said, effectiveFrom: effectiveOn }] };
  },
};
