import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Member } from '../member/member.ts';
import { heads, inOrder, notInFuture, onRoll } from '../member/steps.ts';
import type { OpenTransfer } from '../member/transfers.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import { rungsOn, type Chain } from '../rungs.ts';
import type { ConfirmTransferOutside, ForwardTransfer, ReceiveTransferNotice, ReturnTransfer } from './commands.ts';
import { existing, handInBy, openLetter } from './decide.ts';
import { MemberTransferredAway, TransferForwarded, TransferNoticeReceived, TransferReturned } from './events.ts';
import { commonAncestor, incoming } from './route.ts';

/** The destination had the notice by post (1-SHĐ): it may start the three months. Source: 38-HD/BTCTW II.4.3.1d. */
export function receiveNotice(member: Member, command: ReceiveTransferNotice, context: { today: PlainDate }): Decided {
  const living = onRoll(member);
  const letter = whenSent(openLetter(living));
  const { organisation, receivedOn } = command;
  if (!isOnTheWay(letter, organisation)) throw refuse('transfer/not-addressed');
  notInFuture('receivedOn', receivedOn, context.today);
  inOrder('receivedOn', letter.sentOn, receivedOn, 'transfer/notice-before-letter');
  const deadlines = handInBy(letter, 'notice', receivedOn);
  const data = { cell: living.cell, transfer: letter.number, organisation, deadlines };
  return {
    events: [TransferNoticeReceived.of(data, receivedOn)],
    policyVersions: judgedBy({ operations: policyOn('operations', receivedOn) }),
  };
}

export interface ForwardingContext {
  today: PlainDate;
  /** From the home cell that was left upwards, and from the new place upwards. */
  origin: Chain;
  destination: Chain;
}

/**
 * The address was wrong: the place where the letter lies sends it on (2-SHĐ). Who has filled in a box does not do so
 * again. Source: 38-HD/BTCTW II.4.3.1.
 */
export function forwardTransfer(member: Member, command: ForwardTransfer, context: ForwardingContext): Decided {
  const living = onRoll(member);
  const letter = whenSent(openLetter(living));
  const { organisation, to, number, why, forwardedOn } = command;
  liesWith(letter, organisation);
  if (to === letter.to) throw refuse('transfer/forwarded-to-itself');
  notInFuture('forwardedOn', forwardedOn, context.today);
  inOrder('forwardedOn', letter.lastOn, forwardedOn, 'transfer/box-before-last');
  const destination = existing(context.destination, forwardedOn);
  const done = letter.route
    .slice(0, letter.filled)
    .filter(({ side }) => side === 'in')
    .map((each) => each.organisation);
  const route = incoming(letter.letter, destination).filter((each) => !done.includes(each.organisation));
  const at = commonAncestor(rungsOn(context.origin, forwardedOn), destination);
  const { status } = living;
  const data = { ...heads(living), status, transfer: letter.number, from: organisation, to, number, why, route, at };
  return { events: [TransferForwarded.of(data, forwardedOn)] };
}

/**
 * Not accepted, by a level on the way: the member is on the origin's roll again. Source: D§2.4; a wrong admission found
 * before reception is written back to the origin (38-HD/BTCTW I.3c).
 */
export function returnTransfer(member: Member, command: ReturnTransfer, context: { today: PlainDate }): Decided {
  const living = onRoll(member);
  const letter = openLetter(living);
  const { organisation, ground, why, returnedOn } = command;
  liesWith(letter, organisation);
  notInFuture('returnedOn', returnedOn, context.today);
  inOrder('returnedOn', letter.lastOn, returnedOn, 'transfer/box-before-last');
  const { status } = living;
  const data = { ...heads(living), status, transfer: letter.number, to: letter.from, organisation, ground, why };
  return { events: [TransferReturned.of(data, returnedOn)] };
}

/** A place outside of this register has answered that it received the member, who leaves this register's roll. */
export function confirmOutside(
  member: Member,
  command: ConfirmTransferOutside,
  context: { today: PlainDate },
): Decided {
  const living = onRoll(member);
  const letter = whenSent(openLetter(living));
  if (letter.to !== undefined) throw refuse('transfer/not-outside');
  const { receivedOn, answerNumber } = command;
  notInFuture('receivedOn', receivedOn, context.today);
  inOrder('receivedOn', letter.sentOn, receivedOn, 'transfer/box-before-last');
  const { status } = living;
  const data = { ...heads(living), status, transfer: letter.number, from: letter.from, answerNumber };
  return { events: [MemberTransferredAway.of(data, receivedOn)] };
}

function whenSent(letter: OpenTransfer): OpenTransfer & { sentOn: PlainDate } {
  const { sentOn } = letter;
  if (sentOn === undefined) throw refuse('transfer/not-sent');
  return { ...letter, sentOn };
}

/** The next box is this organisation's, or it is the one that has the letter from outside of the tree. */
export function liesWith(letter: OpenTransfer, organisation: string): void {
  const next = letter.route[letter.filled] ?? letter.route[letter.filled - 1]!;
  if (next.organisation !== organisation) throw refuse('transfer/lies-elsewhere');
}

function isOnTheWay({ route, to }: OpenTransfer, organisation: string): boolean {
  return organisation === to || route.some((box) => box.side === 'in' && box.organisation === organisation);
}
