import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse, type RefusalValues, type RefusedItem } from '../../kernel/refusal.ts';
import { isOpen, type Case } from '../case/case.ts';
import type { Condition } from '../case/procedure.ts';
import { procedures } from '../case/procedures.ts';
import { notInFuture } from '../member/steps.ts';
import type { Organisation } from '../organisation/organisation.ts';
import {
  MOST_CASES,
  type DecideCases,
  type DraftProposal,
  type ListCases,
  type RecordVotes,
  type ReturnCases,
  type SubmitProposal,
  type UnlistCases,
} from './commands.ts';
import {
  CaseHeldBack,
  CasesDecided,
  CasesListed,
  CasesReturned,
  CasesUnlisted,
  CasesVoted,
  ProposalDrafted,
  ProposalSubmitted,
} from './events.ts';
import type { Proposal } from './proposal.ts';

/** Lập danh sách đề nghị; what has ended draws up no list any more. DHTN-X.1; D§2.11. */
export function draft(
  proposal: Proposal,
  command: DraftProposal,
  { today, drafter }: { today: PlainDate; drafter: Organisation | undefined },
): Decided {
  if (proposal.status !== 'unknown') throw refuse('proposal/already-drafted');
  if (!drafter || drafter.status === 'unknown') throw refuse('proposal/unknown-organisation');
  if (drafter.status === 'ended') throw refuse('organisation/ended', { endedOn: drafter.endedOn });
  return { events: [ProposalDrafted.of(command, today)] };
}

/**
 * Puts cases that lie with this organisation on its list. Several officers may do so at once: what is on it already, it
 * has.
 */
export function listCases(
  proposal: Proposal,
  { cases: named }: ListCases,
  context: { today: PlainDate; files: ReadonlyMap<string, Case> },
): Decided {
  const drafted = inDraft(proposal);
  eachOnce(named);
  const cases = named.filter((id) => !drafted.cases.includes(id));
  if (cases.length === 0) return { events: [] };
  noneRefused(
    cases.flatMap((id) => {
      const refused = unfit(context.files.get(id), drafted);
      return refused ? [{ item: id, ...refused }] : [];
    }),
  );
  if (drafted.cases.length + cases.length > MOST_CASES) throw refuse('proposal/full', { most: MOST_CASES });
  return { events: [CasesListed.of({ cases }, context.today)] };
}

/** Why a case cannot stand on a list that is being drafted. */
function unfit(file: Case | undefined, drafted: Draft): Omit<RefusedItem, 'item'> | undefined {
  if (!file || file.status === 'unknown') return { code: 'case/not-recorded' };
  if (!isOpen(file)) return { code: 'case/ended', values: { status: file.status } };
  if (file.kind !== drafted.kind) return { code: 'proposal/another-kind' };
  if (file.at !== drafted.organisation) return { code: 'case/lies-elsewhere' };
  return undefined;
}

/** Takes cases off the list again; what is not on it, it does not have. */
export function unlistCases(proposal: Proposal, { cases: named }: UnlistCases, context: { today: PlainDate }): Decided {
  const drafted = inDraft(proposal);
  eachOnce(named);
  const cases = named.filter((id) => drafted.cases.includes(id));
  return { events: cases.length === 0 ? [] : [CasesUnlisted.of({ cases }, context.today)] };
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
  if (unready.length > 0) {
    const reasons = unready.flatMap(({ case: item, conditions }) =>
      conditions.map(({ code, values }) => ({ item, code, values: values as RefusalValues })),
    );
    throw refuse('proposal/cases-not-ready', { count: unready.length }, reasons);
  }
  const [to, ...others] = context.to;
  if (!to) throw refuse('proposal/nobody-above');
  if (others.length > 0) throw refuse('proposal/ways-part');
  const { kind, organisation, cases } = drafted;
  return { events: [ProposalSubmitted.of({ kind, organisation, to, cases: [...cases], submittedOn }, submittedOn)] };
}

export interface AnswerContext {
  today: PlainDate;
  /** Why a case of the list cannot be answered so, by its rule; empty if all can. */
  refusals: readonly RefusedItem[];
}

/** The receiver's meeting on many cases at once: for each its own count. What a rule refuses is named before. */
export function recordVotes(proposal: Proposal, command: RecordVotes, context: AnswerContext): Decided {
  const sent = submitted(proposal);
  notInFuture('heldOn', command.heldOn, context.today);
  allWaiting(
    sent,
    command.items.map((item) => item.case),
    context.refusals,
  );
  return { events: [CasesVoted.of({ by: sent.to, ...command }, command.heldOn)] };
}

/** Trả lại: only by whom the list was sent to, only what still waits there. */
export function returnCases(proposal: Proposal, command: ReturnCases, context: { today: PlainDate }): Decided {
  const sent = submitted(proposal);
  const waiting = command.cases.filter((id) => sent.outcomes.get(id) !== 'returned');
  allWaiting(sent, waiting);
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
  const { items } = command;
  if (date) notInFuture('date', date, context.today);
  allWaiting(
    sent,
    items.map((item) => item.case),
    context.refusals,
  );
  const numbers = items.flatMap(({ number }) => (number ? [number.toUpperCase()] : []));
  if (!procedures[sent.kind].sharesDecision && new Set(numbers).size !== numbers.length)
    throw refuse('proposal/number-twice');
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

/** @throws Refusal that names each refused case with its rule */
function noneRefused(refusals: readonly RefusedItem[]): void {
  if (refusals.length > 0) throw refuse('proposal/cases-refused', { count: refusals.length }, refusals);
}

function eachOnce(named: readonly string[]): void {
  if (new Set(named).size !== named.length) throw refuse('proposal/case-twice');
}

/**
 * The cases named wait for an answer on this list; one that was held back waits again.
 * @param refusals what their own rules say
 * @throws Refusal that names each that is not on the list, was answered otherwise, or is refused by a rule
 */
function allWaiting(sent: Sent, named: readonly string[], refusals: readonly RefusedItem[] = []): void {
  eachOnce(named);
  const byRule = new Map(refusals.map((refused) => [refused.item, refused]));
  noneRefused(
    named.flatMap((item): RefusedItem[] => {
      if (!sent.cases.includes(item)) return [{ item, code: 'proposal/not-on-the-list' }];
      const outcome = sent.outcomes.get(item);
      if (outcome !== undefined && outcome !== 'heldBack')
        return [{ item, code: 'proposal/answered-already', values: { outcome } }];
      const refused = byRule.get(item);
      return refused ? [refused] : [];
    }),
  );
}
