import type { Decider } from '../../kernel/decider.ts';
import type { CaseKind } from '../case/events.ts';
import type { ProposalEvent } from './events.ts';

/** A list that one level sends to the next: at most 500 cases. */
export type Proposal =
  | { status: 'unknown'; id: string }
  | (ProposalFile & { status: 'draft' })
  | (ProposalFile & { status: 'submitted'; to: string });

interface ProposalFile {
  id: string;
  kind: CaseKind;
  organisation: string;
  cases: readonly string[];
  /** What became of those that were sent. One that was held back waits for another answer. */
  outcomes: ReadonlyMap<string, 'returned' | 'approved' | 'refused' | 'heldBack'>;
}

/** The state of a `proposal-<id>` stream. */
export const proposalDecider: Decider<Proposal, ProposalEvent> = {
  prefix: 'proposal-',
  initial: (id) => ({ status: 'unknown', id }),
  evolve(proposal, event) {
    if (event.type === 'ProposalDrafted') {
      const { kind, organisation } = event.data;
      return { status: 'draft', id: proposal.id, kind, organisation, cases: [], outcomes: new Map() };
    }
    if (proposal.status === 'unknown') return proposal;
    switch (event.type) {
      case 'CasesListed':
        return { ...proposal, cases: [...proposal.cases, ...event.data.cases] };
      case 'CasesUnlisted': {
        const gone = new Set(event.data.cases);
        return { ...proposal, cases: proposal.cases.filter((id) => !gone.has(id)) };
      }
      case 'ProposalSubmitted':
        return { ...proposal, status: 'submitted', to: event.data.to };
      case 'CasesVoted':
        return proposal;
      case 'CasesReturned':
        return withOutcomes(
          proposal,
          event.data.cases.map((id) => [id, 'returned'] as const),
        );
      case 'CasesDecided':
        return withOutcomes(
          proposal,
          event.data.items.map((item) => [item.case, item.outcome] as const),
        );
      case 'CaseHeldBack':
        return withOutcomes(proposal, [[event.data.case, 'heldBack']]);
      default:
        return event satisfies never;
    }
  },
};

function withOutcomes<P extends ProposalFile>(
  proposal: P,
  outcomes: (readonly [string, 'returned' | 'approved' | 'refused' | 'heldBack'])[],
): P {
  return { ...proposal, outcomes: new Map([...proposal.outcomes, ...outcomes]) };
}
