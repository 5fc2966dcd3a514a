import type { Decider } from '../../kernel/decider.ts';
import type { DecisionPaper } from '../../kernel/envelope.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { CollectiveEvent } from './events.ts';

/** A decision that moves many. */
export type Collective = { status: 'unknown'; id: string } | DecidedCollective;

export interface DecidedCollective {
  status: 'decided';
  id: string;
  from: string;
  to: string;
  members: readonly string[];
  decision: DecisionPaper;
  movedOn: PlainDate;
  /** Who was not moved, and the rule that refused it. */
  heldBack: ReadonlyMap<string, string>;
}

/** The state of a `collective-<id>` stream. */
export const collectiveDecider: Decider<Collective, CollectiveEvent> = {
  prefix: 'collective-',
  initial: (id) => ({ status: 'unknown', id }),
  evolve(state, event) {
    if (event.type === 'CollectiveTransferDecided') {
      const { from, to, members } = event.data;
      const { decision } = event.meta;
      const movedOn = event.effectiveOn;
      if (!decision) return state;
      return { status: 'decided', id: state.id, from, to, members, decision, movedOn, heldBack: new Map() };
    }
    if (state.status === 'unknown') return state;
    switch (event.type) {
      case 'CollectiveMemberHeldBack':
        return { ...state, heldBack: new Map(state.heldBack).set(event.data.member, event.data.refusal) };
      case 'CollectiveTransferResumed': {
        const heldBack = new Map(state.heldBack);
        event.data.members.forEach((member) => heldBack.delete(member));
        return { ...state, heldBack };
      }
      default:
        return event satisfies never;
    }
  },
};
