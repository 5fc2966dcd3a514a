import type { Decided } from '../../kernel/command-handler.ts';
import type { DecisionPaper } from '../../kernel/envelope.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { notInFuture } from '../member/steps.ts';
import { carriedVote, type Case } from './case.ts';
import type { ConcludeAgain } from './commands.ts';
import { CaseConcluded, CaseConclusionSought, CaseDecided } from './events.ts';
import { liveCase, open } from './decide.ts';
import type { CaseContext } from './readiness.ts';

/** What the deciding organisation says of one case. */
export interface Verdict {
  /** The list on which it was decided, if it was on one. */
  proposal?: string;
  /** To whom that list was sent: meanwhile the case may have gone elsewhere. */
  by?: string;
  outcome: 'approved' | 'refused';
  decision?: DecisionPaper;
  why?: string;
}

/**
 * Decided by the organisation at the end of the way, by another account than the one that proposed (design §6). A
 * refusal needs a reason, an approval that becomes an act needs its decision.
 */
export function decideCase(state: Case, verdict: Verdict, context: CaseContext & { actor: string }): Decided {
  const file = open(state);
  if (verdict.by !== undefined && file.at !== verdict.by) throw refuse('case/lies-elsewhere');
  const stop = file.route.find(({ organisation }) => organisation === file.at);
  if (file.status !== 'submitted' || stop?.task !== 'decide') throw refuse('case/not-here-to-decide');
  if (file.proposer === context.actor) throw refuse('case/two-pairs-of-eyes');
  const { proposal, outcome, decision, why } = verdict;
  if (outcome === 'refused' && !why) throw refuse('case/refusal-without-reason');
  if (outcome === 'approved') {
    if (stop.threshold && !carriedVote(file, file.at)) throw refuse('case/no-vote-of-authority');
    if (context.procedure.outcome && !decision) throw refuse('case/decision-missing');
  }
  if (decision) bySelf(decision, file.at, context.today);
  return {
    events: [
      CaseDecided.of(
        {
          ...{ kind: file.kind, subject: file.subject, cell: file.personCell },
          ...{ proposal: proposal ?? file.proposal, lists: [...file.lists] },
          ...{ outcome, decision: withoutSigner(decision), why },
        },
        decision?.date ?? context.today,
      ),
    ],
    decision,
    releases: [liveCase(file.kind, file.subject)],
  };
}

/** What the approval came to on the person's own stream. */
export function conclude(
  state: Case,
  result: { recorded: boolean; refusal?: string; values?: Record<string, unknown> },
  context: { today: PlainDate },
): Decided {
  if (state.status !== 'approved' || state.concluded?.recorded) return { events: [] };
  return { events: [CaseConcluded.of(result, context.today)] };
}

/** What stood in the way of the act was put right, outside or by another paper: it is tried again. */
export function concludeAgain(
  state: Case,
  { decision }: ConcludeAgain,
  context: { today: PlainDate; actor: string },
): Decided {
  if (state.status === 'unknown') throw refuse('case/not-recorded');
  if (state.status !== 'approved' || !state.concluded || state.concluded.recorded)
    throw refuse('case/nothing-to-conclude');
  if (state.proposer === context.actor) throw refuse('case/two-pairs-of-eyes');
  if (decision) bySelf(decision, state.at, context.today);
  return { events: [CaseConclusionSought.of({ decision: withoutSigner(decision) }, context.today)], decision };
}

/** The decision is that of the organisation that decides. */
function bySelf(decision: DecisionPaper, at: string, today: PlainDate): void {
  if (decision.issuer !== at) throw refuse('case/another-issuer');
  notInFuture('decision.date', decision.date, today);
}

function withoutSigner(decision: DecisionPaper | undefined): Omit<DecisionPaper, 'signer'> | undefined {
  if (!decision) return undefined;
  const { signer: _, ...paper } = decision;
  return paper;
}
