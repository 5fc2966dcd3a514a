import type { Decider } from '../../kernel/decider.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { MeetingKind } from '../policy/votes.ts';
import type { CaseEvent, CaseKind, Stop } from './events.ts';

/** One person's way through one procedure. */
export type Case = { status: 'unknown'; id: string } | OpenCase | EndedCase;

/** What is in the file, whatever became of it. */
export interface CaseFile {
  id: string;
  kind: CaseKind;
  /** The person. */
  subject: string;
  /** The cell that proposes. */
  cell: string;
  openedOn: PlainDate;
  /** What the procedure must know beside papers and votes; its schema is the procedure's. */
  details: Record<string, unknown>;
  papers: ReadonlyMap<string, FiledPaper>;
  votes: readonly Vote[];
  appraisals: readonly { organisation: string; opinion: 'proper' | 'improper' }[];
  /** From the cell to who decides; empty before the first submission. */
  route: readonly Stop[];
  /** The list on which it was last sent up. */
  proposal?: string;
  /** The account that sent it up first: who decides must be another one (design §6). */
  proposer?: string;
}

/** With the organisation where it lies: the cell while a draft, else where the last list was sent or returned to. */
export interface OpenCase extends CaseFile {
  status: 'draft' | 'submitted' | 'returned';
  at: string;
}

export interface EndedCase extends CaseFile {
  status: 'approved' | 'refused' | 'withdrawn';
  at: string;
  /** Whether the approval was recorded on the person's own stream, and if not, the rule that refused it. */
  concluded?: { recorded: boolean; refusal?: string };
}

export interface FiledPaper {
  number?: string;
  date?: PlainDate;
  documentId?: string;
}

export interface Vote {
  organisation: string;
  meeting: MeetingKind;
  heldOn: PlainDate;
  carried: boolean;
  attempt: number;
}

/** The state of a `case-<id>` stream. */
export const caseDecider: Decider<Case, CaseEvent> = {
  prefix: 'case-',
  initial: (id) => ({ status: 'unknown', id }),
  evolve(state, event) {
    if (event.type === 'CaseOpened') {
      const { kind, subject, cell, details } = event.data;
      return {
        status: 'draft',
        id: state.id,
        kind,
        subject,
        cell,
        at: cell,
        openedOn: event.effectiveOn,
        details,
        papers: new Map(),
        votes: [],
        appraisals: [],
        route: [],
      };
    }
    if (state.status === 'unknown') return state;
    switch (event.type) {
      case 'CaseSupplemented':
        return { ...state, details: event.data.details };
      case 'CasePaperFiled': {
        const { paper, ...filed } = event.data;
        return { ...state, papers: new Map(state.papers).set(paper, filed) };
      }
      case 'CasePaperRemoved': {
        const papers = new Map(state.papers);
        papers.delete(event.data.paper);
        return { ...state, papers };
      }
      case 'CaseVoted': {
        const { organisation, meeting, carried, attempt } = event.data;
        const vote = { organisation, meeting, carried, attempt, heldOn: event.effectiveOn };
        return { ...state, votes: [...state.votes, vote] };
      }
      case 'CaseSubmitted': {
        const { proposal, to, route } = event.data;
        const proposer = state.proposer ?? event.meta.actor;
        return { ...state, status: 'submitted', at: to, proposal, proposer, route };
      }
      case 'CaseAppraised': {
        const { organisation, opinion } = event.data;
        const others = state.appraisals.filter((one) => one.organisation !== organisation);
        return { ...state, appraisals: [...others, { organisation, opinion }] };
      }
      case 'CaseReturned':
        return { ...state, status: 'returned', at: event.data.to };
      case 'CaseDecided':
        return { ...state, status: event.data.outcome };
      case 'CaseConcluded': {
        const { recorded, refusal } = event.data;
        return state.status === 'approved' ? { ...state, concluded: { recorded, refusal } } : state;
      }
      case 'CaseWithdrawn':
        return { ...state, status: 'withdrawn' };
      default:
        return event satisfies never;
    }
  },
};

/** The last vote of an organisation that carried. */
export function carriedVote(file: Pick<CaseFile, 'votes'>, organisation: string): Vote | undefined {
  return file.votes.findLast((vote) => vote.organisation === organisation && vote.carried);
}

/** True while something can still be done about it. */
export function isOpen(state: Case): state is OpenCase {
  return state.status === 'draft' || state.status === 'submitted' || state.status === 'returned';
}
