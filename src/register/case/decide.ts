import type { ClaimedValue, Decided } from '../../kernel/command-handler.ts';
import type { DecisionPaper } from '../../kernel/envelope.ts';
import { addMonths, type PlainDate } from '../../kernel/plain-date.ts';
import { refuse, type RefusalValues } from '../../kernel/refusal.ts';
import type { Member } from '../member/member.ts';
import { inOrder, notInFuture } from '../member/steps.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import { judgeVote } from '../policy/votes.ts';
import type {
  AppraiseCase,
  FilePaper,
  OpenCase as Open,
  RecordVote,
  RemovePaper,
  SupplementCase,
  WithdrawCase,
} from './commands.ts';
import { carriedVote, isOpen, type Case, type OpenCase } from './case.ts';
import {
  CaseAppraised,
  CaseConcluded,
  CaseDecided,
  CaseOpened,
  CasePaperFiled,
  CasePaperRemoved,
  CaseReturned,
  CaseSubmitted,
  CaseSupplemented,
  CaseVoted,
  CaseWithdrawn,
  type Stop,
} from './events.ts';
import { meetingAt, type CaseLook, type Condition, type PaperRule, type Procedure } from './procedure.ts';

export interface CaseContext extends CaseLook {
  procedure: Procedure;
}

/** Opens a case as a draft of the cell. One person has one live case of a kind (D§2.2, "two live applications"). */
export function openCase(state: Case, command: Open, context: CaseContext): Decided {
  if (state.status !== 'unknown') throw refuse('case/already-open');
  const { kind, subject, openedOn } = command;
  notInFuture('openedOn', openedOn, context.today);
  if (context.subject.status === 'unknown') throw refuse('member/not-recorded');
  if (context.subject.cell !== command.cell) throw refuse('case/not-of-this-cell');
  const details = checkedDetails(context.procedure, command.details);
  return {
    events: [CaseOpened.of({ kind, subject, cell: command.cell, details }, openedOn)],
    claims: [liveCase(kind, subject)],
  };
}

/** Completes or changes what the case says, while the cell has it. */
export function supplement(state: Case, command: SupplementCase, context: CaseContext): Decided {
  const file = inHand(state);
  const details = checkedDetails(context.procedure, command.details);
  if (JSON.stringify(details) === JSON.stringify(file.details)) return { events: [] };
  return { events: [CaseSupplemented.of({ details }, context.today)] };
}

export function filePaper(state: Case, command: FilePaper, context: CaseContext): Decided {
  const file = open(state);
  const { paper, date } = command;
  if (!context.procedure.papers.some((rule) => rule.paper === paper)) throw refuse('case/unknown-paper', { paper });
  if (date) notInFuture('date', date, context.today);
  const filed = file.papers.get(paper);
  if (filed && filed.number === command.number && filed.date === date && filed.documentId === command.documentId) {
    return { events: [] };
  }
  return { events: [CasePaperFiled.of(command, context.today)] };
}

export function removePaper(state: Case, { paper }: RemovePaper, context: { today: PlainDate }): Decided {
  const file = inHand(state);
  if (!file.papers.has(paper)) return { events: [] };
  return { events: [CasePaperRemoved.of({ paper }, context.today)] };
}

/**
 * Records a vote of the organisation where the case lies. Carried or not, it stays; after the third failed one the
 * superior decides whether to go on (D§2.0, param `superiorDecidesAfter`). Source: 294-QĐ/TW 9.3; 06-HD/TW 5.1.
 */
export function recordVote(state: Case, command: RecordVote, context: CaseContext): Decided {
  const file = open(state);
  const { organisation, meeting, heldOn } = command;
  if (file.at !== organisation) throw refuse('case/lies-elsewhere');
  notInFuture('heldOn', heldOn, context.today);
  inOrder('heldOn', file.openedOn, heldOn, 'case/vote-before-opening');
  const task = file.route.find((stop) => stop.organisation === organisation)?.task ?? 'propose';
  const threshold = task === 'appraise' ? undefined : context.procedure.votes[task];
  if (!threshold) throw refuse('case/no-vote-here');
  if (meeting !== meetingAt(task)) throw refuse('case/wrong-meeting', { expected: meetingAt(task) });
  if (carriedVote(file, organisation)) throw refuse('case/voted-already');

  const charter = policyOn('charter', heldOn);
  const failed = file.votes.filter((vote) => vote.organisation === organisation && !vote.carried).length;
  if (failed >= charter.superiorDecidesAfter) throw refuse('case/superior-decides', { failed });
  const { denominator, needed, carried } = judgeVote(command.tally, meeting, threshold, charter);
  return {
    events: [
      CaseVoted.of(
        {
          organisation,
          meeting,
          ballot: command.ballot,
          tally: command.tally,
          denominator,
          needed,
          carried,
          attempt: failed + 1,
        },
        heldOn,
      ),
    ],
    policyVersions: judgedBy({ charter }),
  };
}

export function appraise(state: Case, command: AppraiseCase, context: { today: PlainDate }): Decided {
  const file = open(state);
  if (file.at !== command.organisation) throw refuse('case/lies-elsewhere');
  return { events: [CaseAppraised.of(command, context.today)] };
}

/** The applicant withdraws at any time before the decision. Nobody is struck by it. */
export function withdraw(state: Case, { why }: WithdrawCase, context: { today: PlainDate }): Decided {
  if (state.status === 'withdrawn') return { events: [] };
  const file = open(state);
  return { events: [CaseWithdrawn.of({ why }, context.today)], releases: [liveCase(file.kind, file.subject)] };
}

/** What a list asks of each of its cases when it is sent up. */
export interface Submission {
  proposal: string;
  from: string;
  to: string;
  route: readonly Stop[];
}

/** Goes up with its list: every condition met, every paper there, the vote of this level carried. */
export function submit(state: Case, submission: Submission, context: CaseContext): Decided {
  const file = open(state);
  if (file.status === 'submitted' && file.proposal === submission.proposal) return { events: [] };
  if (file.at !== submission.from) throw refuse('case/lies-elsewhere');
  const missing = readiness({ ...file, route: submission.route }, context).find(({ met }) => !met);
  if (missing) throw refuse(missing.code, missing.values as RefusalValues);
  return { events: [CaseSubmitted.of({ ...submission, route: [...submission.route] }, context.today)] };
}

/** Returned to who sent it, with the reason. */
export function giveBack(
  state: Case,
  { proposal, to, why }: { proposal: string; to: string; why: string },
  context: { today: PlainDate },
): Decided {
  const file = open(state);
  if (file.status === 'returned' && file.at === to) return { events: [] };
  if (file.status !== 'submitted') throw refuse('case/not-submitted');
  return { events: [CaseReturned.of({ proposal, from: file.at, to, why }, context.today)] };
}

/** What the deciding organisation says of one case of a list. */
export interface Verdict {
  proposal: string;
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
  const stop = file.route.find(({ organisation }) => organisation === file.at);
  if (file.status !== 'submitted' || stop?.task !== 'decide') throw refuse('case/not-here-to-decide');
  if (file.proposer === context.actor) throw refuse('case/two-pairs-of-eyes');
  const { proposal, outcome, decision, why } = verdict;
  if (outcome === 'refused') {
    if (!why) throw refuse('case/refusal-without-reason');
  } else {
    if (context.procedure.votes.decide && !carriedVote(file, file.at)) throw refuse('case/no-vote-of-authority');
    if (context.procedure.outcome(file, decision) && !decision) throw refuse('case/decision-missing');
  }
  const { signer: _, ...paper } = decision ?? ({} as DecisionPaper);
  return {
    events: [CaseDecided.of({ proposal, outcome, decision: decision && paper, why }, decision?.date ?? context.today)],
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

/** Everything that a case needs before it can go up, met or not: conditions of the person, papers, the vote of this level. */
export function readiness(file: OpenCase, context: CaseContext): Condition[] {
  const { procedure } = context;
  const task = file.route.find(({ organisation }) => organisation === file.at)?.task ?? 'propose';
  const asks = task !== 'appraise' && procedure.votes[task] !== undefined;
  return [
    ...procedure.conditions(file, context),
    ...procedure.papers
      .filter(({ by, neededFor }) => by === task && (neededFor?.(file.details) ?? true))
      .map((rule) => filed(rule, file, context)),
    ...(asks ? [{ code: 'case/vote-missing', met: carriedVote(file, file.at) !== undefined }] : []),
    ...(task === 'appraise'
      ? [{ code: 'case/appraisal-missing', met: file.appraisals.some(({ organisation }) => organisation === file.at) }]
      : []),
  ];
}

/** A paper is there and, where it goes stale, young enough at the cell's vote (06-HD/TW 5.4). */
function filed({ paper, goesStale }: PaperRule, file: OpenCase, { today }: CaseContext): Condition {
  const found = file.papers.get(paper);
  if (!found) return { code: 'case/paper-missing', met: false, values: { paper } };
  if (!goesStale || !found.date) return { code: 'case/paper-missing', met: true, values: { paper } };
  const votedOn = carriedVote(file, file.cell)?.heldOn ?? today;
  const { dossierMonths } = policyOn('guidance', votedOn);
  return {
    code: 'case/paper-stale',
    met: votedOn <= addMonths(found.date, dossierMonths),
    values: { paper, months: dossierMonths },
  };
}

function checkedDetails(procedure: Procedure, details: Record<string, unknown>): Record<string, unknown> {
  const checked = procedure.details.safeParse(details);
  if (!checked.success)
    throw refuse('case/details-incomplete', { field: `details.${checked.error.issues[0]?.path.join('.') ?? ''}` });
  return checked.data as Record<string, unknown>;
}

function open(state: Case): OpenCase {
  if (state.status === 'unknown') throw refuse('case/not-recorded');
  if (!isOpen(state)) throw refuse('case/ended', { status: state.status });
  return state;
}

/** In the cell's own hand: before it is sent, or after it came back. */
function inHand(state: Case): OpenCase {
  const file = open(state);
  if (file.status === 'submitted') throw refuse('case/sent-already');
  return file;
}

function liveCase(kind: string, subject: Member['id']): ClaimedValue {
  return { kind: 'liveCase', value: `${subject}/${kind}` };
}
