import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Member } from '../member/member.ts';
import { heads, inOrder, notInFuture, onRoll } from '../member/steps.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import { addWorkingDays, type WorkingCalendar } from '../policy/working-days.ts';
import { rungsOn, type Chain } from '../rungs.ts';
import type { ReceiveFromAbroad, SendAbroad } from './commands.ts';
import { existing, openLetter } from './decide.ts';
import { MemberBackFromAbroad, MemberSentAbroad } from './events.ts';
import { commonAncestor, incoming } from './route.ts';
import { liesWith } from './underway.ts';

export interface AbroadContext {
  today: PlainDate;
  calendar: WorkingCalendar;
}

/**
 * The committee for members abroad, to which the letter of ten boxes is addressed, writes box 1 of that of two, keeps the
 * former with the dossier, and issues the slip, to be handed in abroad within sixty working days. Until the return the
 * member is counted there. Source: 38-HD/BTCTW II.4.3.1c.
 */
export function sendAbroad(member: Member, command: SendAbroad, context: AbroadContext): Decided {
  const living = onRoll(member);
  const { organisation, country, number, slipNumber, sentOn } = command;
  const { abroad } = living.transfer ?? {};
  if (abroad?.by === organisation && abroad.number === number && abroad.since === sentOn) return { events: [] };
  const letter = openLetter(living);
  if (letter.ground !== 'overseas') throw refuse('transfer/not-for-abroad');
  if (letter.sentOn === undefined) throw refuse('transfer/not-sent');
  if (letter.to !== organisation) throw refuse('transfer/addressed-to-another');
  liesWith(letter, organisation);
  notInFuture('sentOn', sentOn, context.today);
  inOrder('sentOn', letter.lastOn, sentOn, 'transfer/box-before-last');
  const operations = policyOn('operations', sentOn);
  const slipBy = addWorkingDays(sentOn, operations.overseasSlipDays, context.calendar);
  const data = {
    ...{ ...heads(living), status: living.status, transfer: letter.number, at: organisation },
    ...{ country, number, slipNumber, deadlines: [{ kind: 'overseasSlip' as const, on: slipBy }] },
  };
  return { events: [MemberSentAbroad.of(data, sentOn)], policyVersions: judgedBy({ operations }) };
}

/**
 * Back in the country: the same committee writes box 2, to an upper-base or a provincial commission, and reception goes on
 * with the letter of the departure, whose incoming boxes are those of the new way. Source: 38-HD/BTCTW II.4.3.1c.
 */
export function receiveFromAbroad(
  member: Member,
  command: ReceiveFromAbroad,
  context: AbroadContext & {
    /** From the committee for members abroad, and from the place that receives, upwards. */
    committee: Chain;
    destination: Chain;
  },
): Decided {
  const living = onRoll(member);
  const letter = living.transfer;
  if (!letter?.abroad) throw refuse('transfer/not-sent-abroad');
  const { organisation: by, to, number, backOn } = command;
  if (letter.abroad.by !== by) throw refuse('transfer/lies-elsewhere');
  notInFuture('backOn', backOn, context.today);
  inOrder('backOn', letter.lastOn, backOn, 'transfer/box-before-last');
  const destination = existing(context.destination, backOn);
  if (to === by) throw refuse('transfer/forwarded-to-itself');
  const charter = policyOn('charter', backOn);
  const presentBy = addWorkingDays(backOn, charter.transferPresentDays, context.calendar);
  const data = {
    ...{ ...heads(living), status: living.status, transfer: letter.number, by, to, number },
    route: incoming('ten', destination),
    at: commonAncestor(rungsOn(context.committee, backOn), destination),
    deadlines: [{ kind: 'transferPresent' as const, on: presentBy }],
  };
  return { events: [MemberBackFromAbroad.of(data, backOn)], policyVersions: judgedBy({ charter }) };
}
