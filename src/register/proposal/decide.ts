import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { isOpen, type Case } from '../case/case.ts';
import type { Condition } from '../case/procedure.ts';
import { notInFuture } from '../member/steps.ts';
import type {
  DecideCases,
  DraftProposal,
  ListCase,
  RecordVotes,
  ReturnCases,
  SubmitProposal,
  UnlistCase,
} from './commands.ts';
import {
  CaseHeldBack,
  CaseListed,
  CasesDecided,
  CasesReturned,
  CasesVoted,
  CaseUnlisted,
  ProposalDrafted,
  ProposalSubmitted,
} from './events.ts';
import type { Proposal } from './proposal.ts';

/** As many as a list may hold (design §3). */
const MOST_CASES = 500;

/** Lập danh sách đề nghị. DHTN-X.1. */
export function draft(
  proposal: Proposal,
  command: DraftProposal,
  context: { today: PlainDate; exists: boolean },
): Decided {
  if (proposal.status !== 'unknown') throw refuse('proposal/already-drafted');
  if (!context.exists) throw refuse('proposal/unknown-organisation');
  return { events: [ProposalDrafted.of(command, context.today)] };
}

/** Puts a case that lies with this organisation on its list. Several officers may do so at once. */
export function listCase(proposal: Proposal, command: ListCase, context: { today: PlainDate; file: Case }): Decided {
  const drafted = inDraft(proposal);
  if (drafted.cases.includes(command.case)) return { events: [] };
  const { file } = context;
  if (file.status === 'unknown') throw refuse('case/not-recorded');
  if (!isOpen(file)) throw refuse('case/ended', { status: file.status });
  if (file.kind !== drafted.kind) throw refuse('proposal/another-kind');
  if (file.at !== drafted.organisation) throw refuse('case/lies-elsewhere');
  if (drafted.cases.length >= MOST_CASES) throw refuse('proposal/full', { most: MOST_CASES });
  return { events: [CaseListed.of({ case: command.case }, context.today)] };
}

/** Takes a case off the list again. */
export function unlistCase(proposal: Proposal, command: UnlistCase, context: { today: PlainDate }): Decided {
  const drafted = inDraft(proposal);
  if (!drafted.cases.includes(command.case)) return { events: [] };
  return { events: [CaseUnlisted.of({ case: command.case }, context.today)] };
}

export interface SubmissionContext {
  today: PlainDate;
  /** The organisations to which the cases go next, as the tree stands on that day (DHTN-X.2). */
  to: readonly string[];
  /** Of each case on the list, what is not met yet. */
  unmet: readonly { case: string; conditions: readonly Condition[] }[];
}

/** Gửi cấp trên: nothing goes up that is not ready. */
export function submitProposal(
  proposal: Proposal,
  { submittedOn }: SubmitProposal,
  context: SubmissionContext,
): Decided {
  if (proposal.status === 'submitted') return { events: [] };
  const drafted = inDraft(proposal);
  notInFuture('submittedOn', submittedOn, context.today);
  if (drafted.cases.length === 0) throw refuse('proposal/empty');
  const unready = context.unmet.filter(({ conditions }) => conditions.length > 0);
  if (unready.length > 0) throw refuse('proposal/cases-not-ready', { count: unready.length, case: unready[0]!.case });
  const [to, ...others] = context.to;
  if (!to) throw refuse('proposal/nobody-above');
  if (others.length > 0) throw refuse('proposal/ways-part');
  const { kind, organisation, cases } = drafted;
  return { events: [ProposalSubmitted.of({ kind, organisation, to, cases: [...cases], submittedOn }, submittedOn)] };
}

export interface AnswerContext {
  today: PlainDate;
  /** Why a case of the list cannot be answered so, by its rule; empty if all can. */
  refusals: readonly { case: string; code: string }[];
}

/** The receiver's meeting on many cases at once: for each its own count. What a rule refuses is named before. */
export function recordVotes(proposal: Proposal, command: RecordVotes, context: AnswerContext): Decided {
  const sent = submitted(proposal);
  stillWaiting(
    sent,
    command.items.map((item) => item.case),
  );
  notInFuture('heldOn', command.heldOn, context.today);
  noneRefused(context);
  return { events: [CasesVoted.of({ by: sent.to, ...command }, command.heldOn)] };
}

/** Trả lại: only by whom the list was sent to, only what still waits there. */
export function returnCases(proposal: Proposal, command: ReturnCases, context: { today: PlainDate }): Decided {
  const sent = submitted(proposal);
  const waiting = stillWaiting(sent, command.cases, 'returned');
  if (waiting.length === 0) return { events: [] };
  const { organisation, to: by } = sent;
  return { events: [CasesReturned.of({ organisation, by, cases: waiting, why: command.why }, context.today)] };
}

/**
 * Decides one or many cases at once, each by a decision of its own. What the rules refuse is named before anything is
 * stored.
 */
export function decideCases(proposal: Proposal, command: DecideCases, context: AnswerContext): Decided {
  const sent = submitted(proposal);
  const { date, signer, why, documentId } = command;
  const waiting = new Set(
    stillWaiting(
      sent,
      command.items.map((item) => item.case),
    ),
  );
  const items = command.items.filter((item) => waiting.has(item.case));
  if (date) notInFuture('date', date, context.today);
  noneRefused(context);
  const numbers = items.flatMap(({ number }) => (number ? [number.toUpperCase()] : []));
  if (new Set(numbers).size !== numbers.length) throw refuse('proposal/number-twice');
  const paperOf = (number: string | undefined) =>
    number && date ? { number, date, issuer: sent.to, ...(documentId && { documentId }) } : undefined;
  return {
    events: [
      CasesDecided.of(
        {
          by: sent.to,
          items: items.map(({ case: id, outcome, number }) => {
            const decision = outcome === 'approved' ? paperOf(number) : undefined;
            return { case: id, outcome, ...(decision && { decision }) };
          }),
          signer,
          why,
        },
        date ?? context.today,
      ),
    ],
  };
}

/** Shows on the list why a case could not follow it. */
export function holdBack(
  proposal: Proposal,
  { case: id, refusal, values }: { case: string; refusal: string; values?: Record<string, unknown> },
  context: { today: PlainDate },
): Decided {
  if (proposal.status === 'unknown') return { events: [] };
  return { events: [CaseHeldBack.of({ case: id, refusal, values }, context.today)] };
}

type Draft = Extract<Proposal, { status: 'draft' }>;
type Sent = Extract<Proposal, { status: 'submitted' }>;

function inDraft(proposal: Proposal): Draft {
  if (proposal.status === 'unknown') throw refuse('proposal/not-recorded');
  if (proposal.status === 'submitted') throw refuse('proposal/sent-already');
  return proposal;
}

function submitted(proposal: Proposal): Sent {
  if (proposal.status === 'unknown') throw refuse('proposal/not-recorded');
  if (proposal.status === 'draft') throw refuse('proposal/not-sent');
  return proposal;
}

function noneRefused({ refusals }: AnswerContext): void {
  const [first] = refusals;
  if (first) throw refuse('proposal/cases-refused', { count: refusals.length, case: first.case, code: first.code });
}

/**
 * Of the cases named, those that wait for an answer; one that was held back waits again.
 * @param same an answer that may be given once more, and changes nothing then
 * @throws Refusal for one that is not on the list, is named twice, or was answered otherwise
 */
function stillWaiting(sent: Sent, named: readonly string[], same?: 'returned'): string[] {
  if (new Set(named).size !== named.length) throw refuse('proposal/case-twice');
  return named.filter((id) => {
    if (!sent.cases.includes(id)) throw refuse('proposal/not-on-the-list');
    const outcome = sent.outcomes.get(id);
    if (outcome === undefined || outcome === 'heldBack') return true;
    if (outcome !== same) throw refuse('proposal/answered-already', { outcome });
    return false;
  });
}
