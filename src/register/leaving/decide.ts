import type { Decided } from '../../kernel/command-handler.ts';
import type { DecisionPaper } from '../../kernel/envelope.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { deciding, type Issuer } from '../authority.ts';
import type { Member, Official, Paper, Person, Probationary } from '../member/member.ts';
import { heads, inOrder, newDecision, notInFuture, onRoll, toCollect } from '../member/steps.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import type { AllowExit, Expel, StrikeOff } from './commands.ts';
import { expellable, grounded, nothingPending, notToBeExpelled, reviewed } from './conditions.ts';
import { MemberExited, MemberExpelled, MemberStruckOff } from './events.ts';

export interface LeavingContext {
  today: PlainDate;
  issuer: Issuer;
}

/** Xóa tên. Source: 294-QĐ/TW 8.1; 06-HD/TW 4.6d, 11.1. */
export function strikeOff(member: Member, command: StrikeOff, context: LeavingContext): Decided {
  const leaver = leaving(member, 'struckOff', command);
  if (!leaver) return { events: [] };
  const { because, selfReview, cellResolutionOn: votedOn } = command;
  const atVote = policyOn('charter', votedOn);
  ordered(leaver, command, context);
  deciding(context.issuer, 'strikeOff');
  grounded(leaver, because, votedOn, atVote);
  reviewed(selfReview, votedOn, atVote);
  notToBeExpelled(leaver);
  const event = { ...said(leaver, command), status: leaver.status, ground: because.ground };
  return { ...rest(leaver, command), events: [MemberStruckOff.of(event, command.decision.date)] };
}

/** Cho ra khỏi Đảng, at the own request and with nothing pending. Source: 294-QĐ/TW 8.1; 06-HD/TW 11.2. */
export function allowExit(member: Member, command: AllowExit, context: LeavingContext): Decided {
  const leaver = leaving(member, 'exited', command);
  if (!leaver) return { events: [] };
  const { requestedOn, familyHardship, cellResolutionOn: votedOn } = command;
  ordered(leaver, command, context);
  inOrder('requestedOn', requestedOn, votedOn, 'leaving/request-after-vote');
  deciding(context.issuer, 'strikeOff');
  notToBeExpelled(leaver);
  nothingPending(leaver, command.decision.date);
  const event = { ...said(leaver, command), status: leaver.status, requestedOn, familyHardship };
  return { ...rest(leaver, command), events: [MemberExited.of(event, command.decision.date)] };
}

/** Khai trừ: official members only. Source: Điều lệ 35; 294-QĐ/TW 9.3.4; D§2.12. */
export function expel(member: Member, command: Expel, context: LeavingContext): Decided {
  const leaver = leaving(member, 'expelled', command);
  if (!leaver) return { events: [] };
  const official = expellable(leaver);
  ordered(official, command, context);
  deciding(context.issuer, 'expel');
  const event = { ...said(official, command), status: official.status, violation: command.violation };
  return { ...rest(official, command), events: [MemberExpelled.of(event, command.decision.date)] };
}

interface OnDecision {
  decision: DecisionPaper;
  cellResolutionOn: PlainDate;
  case: string;
}

/** @returns undefined if the member left so already, by the same decision */
function leaving(
  member: Member,
  becomes: 'struckOff' | 'exited' | 'expelled',
  { decision }: OnDecision,
): Probationary | Official | undefined {
  if (member.status === becomes && same(member.decision, decision)) return undefined;
  return onRoll(member);
}

function same(recorded: Paper | undefined, { number, date, issuer }: DecisionPaper): boolean {
  return recorded?.number === number && recorded.date === date && recorded.issuer === issuer;
}

/** Recorded acts lie in the past and follow each other. */
function ordered(
  member: Probationary | Official,
  { decision, cellResolutionOn }: OnDecision,
  { today }: LeavingContext,
): void {
  notInFuture('decision.date', decision.date, today);
  inOrder('decision.date', cellResolutionOn, decision.date, 'leaving/decision-before-vote');
  inOrder('decision.date', member.since, decision.date, 'leaving/decision-before-last-act');
}

/** What every way out says; the card and the badges that the person holds are to be collected (06, 7.1c, 18.4). */
function said(member: Probationary | Official, { cellResolutionOn, case: id }: OnDecision) {
  return { ...heads(member), cellResolutionOn, case: id, collect: toCollect(member) };
}

function rest(member: Person, { decision, cellResolutionOn }: OnDecision): Omit<Decided, 'events'> {
  const policyVersions = judgedBy(
    { charter: policyOn('charter', decision.date) },
    { charter: policyOn('charter', cellResolutionOn) },
  );
  return { decision, claims: [newDecision(member, decision)], policyVersions };
}
