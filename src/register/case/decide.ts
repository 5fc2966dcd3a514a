import type { ClaimedValue, Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse, type RefusalValues } from '../../kernel/refusal.ts';
import type { Deadline } from '../deadline.ts';
import { inOrder, notInFuture } from '../member/steps.ts';
import { isInTransit } from '../member/transfers.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import { judgeVote } from '../policy/votes.ts';
import { addWorkingDays } from '../policy/working-days.ts';
import { carriedVote, failedVotes, isOpen, type Case, type CaseFile, type OpenCase } from './case.ts';
import type {
  AppraiseCase,
  FilePaper,
  OpenCase as Open,
  OrderVote,
  RecordVote,
  RemovePaper,
  SupplementCase,
  WithdrawCase,
} from './commands.ts';
import {
  CaseAppraised,
  CaseOpened,
  CasePaperFiled,
  CasePaperRemoved,
  CaseReturned,
  CaseSubmitted,
  CaseSupplemented,
  CaseVoted,
  CaseVoteOrdered,
  CaseWithdrawn,
  type Stop,
} from './events.ts';
import type { Procedure } from './procedure.ts';
import { currentStop, fresh, readiness, staleOn, type CaseContext } from './readiness.ts';
import { previousStop } from './route.ts';

/** Opens a case as a draft of the cell. One person has one live case of a kind (D§2.2, "two live applications"). */
export function openCase(state: Case, command: Open, context: CaseContext): Decided {
  if (state.status !== 'unknown') throw refuse('case/already-open');
  const { kind, subject, openedOn } = command;
  notInFuture('openedOn', openedOn, context.today);
  if (context.subject.status === 'unknown') throw refuse('member/not-recorded');
  const { subject: person } = context;
  if ((person.status === 'official' || person.status === 'probationary') && isInTransit(person))
    throw refuse('case/in-transit', { leftOn: person.transfer!.leftOn! });
  if (person.cell !== command.cell) throw refuse('case/not-of-this-cell');
  const details = checkedDetails(context.procedure, command.details);
  const { deadlines, policyVersions } = context.procedure.dueBy?.(details, context) ?? {};
  return {
    events: [CaseOpened.of({ kind, subject, cell: command.cell, details, deadlines }, openedOn)],
    claims: [liveCase(kind, subject)],
    policyVersions,
  };
}

/** Completes or changes what the case says, while the cell has it. */
export function supplement(state: Case, command: SupplementCase, context: CaseContext): Decided {
  const file = inHand(state);
  const details = checkedDetails(context.procedure, command.details);
  if (JSON.stringify(details) === JSON.stringify(file.details)) return { events: [] };
  const { deadlines, policyVersions } = context.procedure.dueBy?.(details, context) ?? {};
  return { events: [CaseSupplemented.of({ details, deadlines }, context.today)], policyVersions };
}

/** Files a paper of the checklist, wherever the case lies: each level has its own. */
export function filePaper(state: Case, command: FilePaper, context: CaseContext): Decided {
  const file = open(state);
  const { paper, date } = command;
  const rule = context.procedure.papers.find((one) => one.paper === paper);
  if (!rule) throw refuse('case/unknown-paper', { paper });
  if (!date && (rule.dated || rule.goesStale)) throw refuse('case/paper-undated', { paper });
  if (date) notInFuture('date', date, context.today);
  const filed = file.papers.get(paper);
  if (filed && filed.number === command.number && filed.date === date && filed.documentId === command.documentId) {
    return { events: [] };
  }
  const papers = new Map(file.papers).set(paper, command);
  const event = { ...command, deadlines: stales({ ...file, papers }, context.procedure) };
  return { events: [CasePaperFiled.of(event, context.today)] };
}

/** Takes a paper out again, while the cell has the case. */
export function removePaper(state: Case, { paper }: RemovePaper, context: CaseContext): Decided {
  const file = inHand(state);
  if (!file.papers.has(paper)) return { events: [] };
  const papers = new Map(file.papers);
  papers.delete(paper);
  const deadlines = stales({ ...file, papers }, context.procedure);
  return { events: [CasePaperRemoved.of({ paper, deadlines }, context.today)] };
}

/**
 * Records a vote of the organisation where the case lies. Carried or not, it stays; after the third failed one the
 * superior decides whether to go on (D§2.0, param `superiorDecidesAfter`). A cell's vote that carries what no rule
 * allows on that day is not taken: the meeting has to be held again. Source: 294-QĐ/TW 9.3; 06-HD/TW 5.1.
 */
export function recordVote(state: Case, command: RecordVote, context: CaseContext): Decided {
  const file = open(state);
  const { organisation, meeting, heldOn, ballot, tally } = command;
  const { procedure, today, calendar } = context;
  if (file.at !== organisation) throw refuse('case/lies-elsewhere');
  notInFuture('heldOn', heldOn, today);
  inOrder('heldOn', file.openedOn, heldOn, 'case/vote-before-opening');
  const stop = currentStop(file, procedure, heldOn);
  if (!stop.threshold) throw refuse('case/no-vote-here');
  if (meeting !== stop.meeting) throw refuse('case/wrong-meeting', { expected: stop.meeting });
  if (carriedVote(file, organisation)) throw refuse('case/voted-already');

  const charter = policyOn('charter', heldOn);
  const failed = failedVotes(file, organisation);
  if (failed >= charter.superiorDecidesAfter) throw refuse('case/superior-decides', { failed });
  const { denominator, needed, carried } = judgeVote(tally, meeting, stop.threshold, charter);
  const vote = { organisation, meeting, heldOn, carried };
  const proposing = organisation === file.cell;
  if (proposing && carried) allowedOnThatDay({ ...file, votes: [...file.votes, vote] }, context);

  const goesUp =
    carried || (failed + 1 >= charter.superiorDecidesAfter && procedure.afterFailedVotes === 'superiorDecides');
  const within = proposing && goesUp ? procedure.decideWithin?.(charter) : undefined;
  const deadlines: Deadline[] | undefined = within && [
    { kind: 'decide', on: addWorkingDays(heldOn, within.days, calendar) },
    { kind: 'decideExtended', on: addWorkingDays(heldOn, within.days + within.extraDays, calendar) },
  ];
  const attempt = file.votes.filter((one) => one.organisation === organisation).length + 1;
  return {
    events: [
      CaseVoted.of({ organisation, meeting, ballot, tally, denominator, needed, carried, attempt, deadlines }, heldOn),
    ],
    policyVersions: judgedBy({ charter }),
  };
}

/** The level above lets a vote be repeated that failed as often as it may. Source: 294-QĐ/TW 9.3.4 (D§2.0). */
export function orderVote(state: Case, { why }: OrderVote, context: CaseContext): Decided {
  const file = open(state);
  const failed = failedVotes(file, file.at);
  if (failed < policyOn('charter', context.today).superiorDecidesAfter) throw refuse('case/vote-again-without-order');
  return { events: [CaseVoteOrdered.of({ organisation: file.at, why }, context.today)] };
}

/** The opinion of the organisation where the case lies. */
export function appraise(state: Case, command: AppraiseCase, context: { today: PlainDate }): Decided {
  const file = open(state);
  if (file.at !== command.organisation) throw refuse('case/lies-elsewhere');
  return { events: [CaseAppraised.of(command, context.today)] };
}

/** The applicant withdraws at any time before the decision. Nobody is struck by it. */
export function withdraw(state: Case, { why }: WithdrawCase, context: { today: PlainDate }): Decided {
  if (state.status === 'withdrawn') return { events: [] };
  const file = open(state);
  return {
    events: [CaseWithdrawn.of({ proposal: file.proposal, why, lists: [...file.lists] }, context.today)],
    releases: [liveCase(file.kind, file.subject)],
  };
}

/** What a list asks of each of its cases when it is sent up. */
export interface Submission {
  proposal: string;
  from: string;
  to: string;
  route: readonly Stop[];
  submittedOn: PlainDate;
}

/** Goes up with its list: every condition met, every paper there, the vote of this level carried. */
export function submit(state: Case, submission: Submission, context: CaseContext): Decided {
  const file = open(state);
  const { proposal, from, to, route, submittedOn } = submission;
  if (file.status === 'submitted' && file.proposal === proposal) return { events: [] };
  if (file.at !== from) throw refuse('case/lies-elsewhere');
  const missing = readiness({ ...file, route }, context).find(({ met }) => !met);
  if (missing) throw refuse(missing.code, missing.values as RefusalValues);
  const task = route.find(({ organisation }) => organisation === to)?.task;
  if (!task) throw refuse('case/not-on-its-way');
  return {
    events: [CaseSubmitted.of({ proposal, from, to, task, route: [...route], lists: [...file.lists] }, submittedOn)],
  };
}

/** Returned to who sent it, with the reason: by a list, or alone. */
export function giveBack(
  state: Case,
  { proposal, by, to, why }: { proposal?: string; by?: string; to?: string; why: string },
  context: { today: PlainDate },
): Decided {
  const file = open(state);
  if (file.status === 'returned' && to !== undefined && file.at === to) return { events: [] };
  if (by !== undefined && file.at !== by) throw refuse('case/lies-elsewhere');
  const receiver = to ?? previousStop(file.route, file.at)?.organisation;
  if (!receiver || file.status === 'draft') throw refuse('case/not-submitted');
  return {
    events: [
      CaseReturned.of(
        { proposal: proposal ?? file.proposal, from: file.at, to: receiver, why, lists: [...file.lists] },
        context.today,
      ),
    ],
  };
}

/** The claim by which a person has one live case of a kind. */
export function liveCase(kind: CaseFile['kind'], subject: string): ClaimedValue {
  return { kind: 'liveCase', value: `${subject}/${kind}` };
}

/** @throws Refusal for a case that never was, or that has ended */
export function open(state: Case): OpenCase {
  if (state.status === 'unknown') throw refuse('case/not-recorded');
  if (!isOpen(state)) throw refuse('case/ended', { status: state.status });
  return state;
}

/** In the cell's own hand: before it is sent, or after it came back. */
function inHand(state: Case): OpenCase {
  const file = open(state);
  if (file.at !== file.cell) throw refuse('case/sent-already');
  return file;
}

/** The conditions of the person and the age of the papers, by the day of the vote. @throws Refusal */
function allowedOnThatDay(file: OpenCase, context: CaseContext): void {
  const { procedure, today } = context;
  const papers = procedure.papers.flatMap((rule) => fresh(rule, file, today) ?? []);
  const broken = [...procedure.conditions(file, context), ...papers].find(({ met }) => !met);
  if (broken) throw refuse(broken.code, broken.values as RefusalValues);
}

/** Papers go stale only until the cell has voted. */
function stales(file: OpenCase, procedure: Procedure): Deadline[] | undefined {
  const on = carriedVote(file, file.cell) ? undefined : staleOn(file, procedure);
  return on === undefined ? undefined : [{ kind: 'dossierStale', on }];
}

function checkedDetails(procedure: Procedure, details: Record<string, unknown>): Record<string, unknown> {
  const checked = procedure.details.safeParse(details);
  if (!checked.success) {
    const path = ['details', ...(checked.error.issues[0]?.path ?? [])].join('.');
    throw refuse('case/details-incomplete', { field: path });
  }
  return checked.data as Record<string, unknown>;
}
