import type { Decider } from '../../kernel/decider.ts';
import type { DecisionPaper } from '../../kernel/envelope.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { FamilySide, VerifiedPerson } from '../admission/events.ts';
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
  /** The cell that proposed: its vote is the one that counts. */
  cell: string;
  /** The person's cell: another one after a move while the case was under way. */
  personCell: string;
  openedOn: PlainDate;
  /** What the procedure must know beside papers and votes; its schema is the procedure's. */
  details: Record<string, unknown>;
  papers: ReadonlyMap<string, FiledPaper>;
  votes: readonly Vote[];
  appraisals: readonly { organisation: string; opinion: 'proper' | 'improper' }[];
  /** What was asked about the background of the applicant and the family, by id. */
  verifications: ReadonlyMap<string, Verification>;
  /** Sides of the family for which a relative vouches. */
  waivers: ReadonlyMap<FamilySide, Waiver>;
  /** From the cell to who decides; empty before the first submission. */
  route: readonly Stop[];
  /** The list on which it was last sent up. */
  proposal?: string;
  /** The lists on which it went up and has not come back, from the cell's upward. */
  lists: readonly string[];
  /** After a move, the day by which who decides at the new place has to (06-HD/TW 3.9b). */
  decideBy?: PlainDate;
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
  decision?: DecisionPaper;
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
  /** Failed, and the level above let it be repeated: it does not count among the failed ones any more. */
  setAside?: boolean;
}

export interface Verification {
  of: VerifiedPerson;
  askedOn: PlainDate;
  answerBy: PlainDate;
  answeredOn?: PlainDate;
}

export interface Waiver {
  relative: string;
  waives: 'everything' | 'politicalHistory';
}

/** The state of a `case-<id>` stream. */
export const caseDecider: Decider<Case, CaseEvent> = {
  prefix: 'case-',
  initial: (id) => ({ status: 'unknown', id }),
  evolve(state, event) {
    if (event.type === 'CaseOpened') {
      const { kind, subject, cell, details } = event.data;
      return {
        ...{ status: 'draft', id: state.id, kind, subject, cell, personCell: cell, at: cell },
        ...{ openedOn: event.effectiveOn, details, papers: new Map(), votes: [], appraisals: [], route: [], lists: [] },
        ...{ verifications: new Map(), waivers: new Map() },
      };
    }
    if (state.status === 'unknown') return state;
    switch (event.type) {
      case 'CaseSupplemented':
        return { ...state, details: event.data.details };
      case 'CasePaperFiled': {
        const { paper, number, date, documentId } = event.data;
        return { ...state, papers: new Map(state.papers).set(paper, { number, date, documentId }) };
      }
      case 'CasePaperRemoved': {
        const papers = new Map(state.papers);
        papers.delete(event.data.paper);
        return { ...state, papers };
      }
      case 'VerificationAsked': {
        const { verification, of, answerBy } = event.data;
        const asked = { of, answerBy, askedOn: event.effectiveOn };
        return { ...state, verifications: new Map(state.verifications).set(verification, asked) };
      }
      case 'VerificationAnswered': {
        const asked = state.verifications.get(event.data.verification);
        if (!asked) return state;
        const answered = { ...asked, answeredOn: event.effectiveOn };
        return { ...state, verifications: new Map(state.verifications).set(event.data.verification, answered) };
      }
      case 'VerificationWaived': {
        const { side, relative, waives } = event.data;
        return { ...state, waivers: new Map(state.waivers).set(side, { relative, waives }) };
      }
      case 'CaseVoted': {
        const { organisation, meeting, carried } = event.data;
        return { ...state, votes: [...state.votes, { organisation, meeting, carried, heldOn: event.effectiveOn }] };
      }
      case 'CaseVoteOrdered': {
        const { organisation } = event.data;
        const votes = state.votes.map((vote) =>
          vote.organisation === organisation && !vote.carried ? { ...vote, setAside: true } : vote,
        );
        return { ...state, votes };
      }
      case 'CaseSubmitted': {
        const { proposal, to, route } = event.data;
        const proposer = state.proposer ?? event.meta.actor;
        const lists = [...state.lists, proposal];
        return { ...state, status: 'submitted', at: to, proposal, lists, proposer, route };
      }
      case 'CaseAppraised': {
        const { organisation, opinion } = event.data;
        const others = state.appraisals.filter((one) => one.organisation !== organisation);
        return { ...state, appraisals: [...others, { organisation, opinion }] };
      }
      case 'CaseReturned': {
        const { to } = event.data;
        const lists = state.lists.slice(0, -1);
        // Back in the cell where the person is now, that cell proposes: it has to vote.
        return { ...state, status: 'returned', at: to, lists, cell: to === state.personCell ? to : state.cell };
      }
      case 'CaseMoved': {
        const { to } = event.data;
        return { ...state, status: 'draft', at: to, cell: to, personCell: to, route: [], lists: [] };
      }
      case 'CaseForwarded': {
        const { to, cell, route, deadlines } = event.data;
        const decideBy = deadlines?.find(({ kind }) => kind === 'decide')?.on ?? state.decideBy;
        return { ...fileOf(state), status: 'submitted', at: to, personCell: cell, route, lists: [], decideBy };
      }
      case 'CaseDecided':
        return { ...fileOf(state), status: event.data.outcome, at: state.at, decision: event.meta.decision };
      case 'CaseConcluded': {
        const { recorded, refusal } = event.data;
        return state.status === 'approved' ? { ...state, concluded: { recorded, refusal } } : state;
      }
      case 'CaseConclusionSought':
        if (state.status !== 'approved') return state;
        return { ...state, concluded: undefined, decision: event.meta.decision ?? state.decision };
      case 'CaseWithdrawn':
        return { ...fileOf(state), status: 'withdrawn', at: state.at };
      default:
        return event satisfies never;
    }
  },
};

/** What is in the file, without what became of it. */
function fileOf(state: OpenCase | EndedCase): CaseFile {
  const { id, kind, subject, cell, personCell, openedOn, details, papers, votes, appraisals, route, lists } = state;
  const { proposal, proposer, decideBy, verifications, waivers } = state;
  return {
    ...{ id, kind, subject, cell, personCell, openedOn, details, papers, votes, appraisals, route, lists },
    ...{ proposal, proposer, decideBy, verifications, waivers },
  };
}

/** The last vote of an organisation that carried. */
export function carriedVote(file: Pick<CaseFile, 'votes'>, organisation: string): Vote | undefined {
  return file.votes.findLast((vote) => vote.organisation === organisation && vote.carried);
}

/** How many votes of an organisation have failed, since the level above last let it be repeated. */
export function failedVotes(file: Pick<CaseFile, 'votes'>, organisation: string): number {
  return file.votes.filter((vote) => vote.organisation === organisation && !vote.carried && !vote.setAside).length;
}

/**
 * The day of the cell's vote, by which conditions are judged: the one that carried, or the last one, where the superior
 * decides although none did.
 */
export function cellVoteOn(file: Pick<CaseFile, 'votes' | 'cell'>): PlainDate | undefined {
  const last = file.votes.findLast((vote) => vote.organisation === file.cell);
  return (carriedVote(file, file.cell) ?? last)?.heldOn;
}

/** True while something can still be done about it. */
export function isOpen(state: Case): state is OpenCase {
  return state.status === 'draft' || state.status === 'submitted' || state.status === 'returned';
}
