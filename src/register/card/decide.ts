import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { deciding, type Issuer } from '../authority.ts';
import { holdsBadge } from '../member/awards.ts';
import type { Member } from '../member/member.ts';
import { notInFuture, sharedDecisionNumber } from '../member/steps.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import { after, comesNext, entitled, numberOf } from './card.ts';
import type { DecideCard, HandOutCard, PassCardOn, ReportCardLost, ReturnCard, ReturnMisprint } from './commands.ts';
import { CardDecided, CardHandedOut, CardLost, CardMisprinted, CardPassedOn, CardReturned } from './events.ts';

/**
 * Decides that a card be issued, replaced or exchanged. One decision may be about a whole list. The number is claimed
 * for the holder and never given up. Source: 38-HD/BTCTW II.2; 347-QĐ/TW.
 */
export function decideCard(
  member: Member,
  command: DecideCard,
  context: { today: PlainDate; issuer: Issuer },
): Decided {
  const { decision, kind, ground } = command;
  const pending = member.status === 'unknown' ? undefined : member.card?.pending;
  const same = pending?.decision.number === decision.number && pending.decision.date === decision.date;
  if (same && pending.decision.issuer === decision.issuer && pending.kind === kind) return { events: [] };
  entitled(member, command);
  if (member.status !== 'official') throw refuse('card/not-official', { status: member.status });
  notInFuture('decision.date', decision.date, context.today);
  if (decision.date < member.officialDate)
    throw refuse('card/decided-before-official', { officialDate: member.officialDate });
  deciding(context.issuer, 'issueCard');
  const card = policyOn('card', decision.date);
  const number = numberOf(member, command, card.generation);
  const replaces = kind === 'issue' ? undefined : member.card?.held?.number;
  return {
    events: [
      CardDecided.of(
        {
          ...{ cell: member.cell, kind, number, generation: card.generation, replaces, case: command.case },
          ground: kind === 'exchange' ? ground : undefined,
        },
        decision.date,
      ),
    ],
    decision,
    claims: [sharedDecisionNumber(decision), { kind: 'cardNumber', value: number }],
    policyVersions: judgedBy({ card }),
  };
}

export interface PassingContext {
  today: PlainDate;
  /** Ids of the member's cell and of all above it on that day. */
  chain: readonly string[];
}

/**
 * A card under way goes on by one step: list to the province, to the centre, printed, delivered down. A delivery names
 * who took it over, each time a lower one on the way to the cell. Source: 38-HD/BTCTW II.2; books 7-TĐV.
 */
export function passCardOn(member: Member, { stage, on, to }: PassCardOn, context: PassingContext): Decided {
  const { cell, pending } = underWay(member);
  if (pending.stage === stage && pending.on === on && pending.at === to) return { events: [] };
  comesNext(pending.stage, stage);
  notInFuture('on', on, context.today);
  after(pending.on, on);
  if ((stage === 'delivered') !== (to !== undefined)) throw refuse('card/delivered-to-whom');
  if (to !== undefined) {
    const place = context.chain.indexOf(to);
    const before = pending.stage === 'delivered' ? context.chain.indexOf(pending.at ?? '') : context.chain.length;
    if (place < 0 || (before >= 0 && place >= before)) throw refuse('card/not-on-its-way');
  }
  return { events: [CardPassedOn.of({ cell, stage, to }, on)] };
}

/** A printed card that is wrong goes back to be printed again. Found later, it is exchanged as incorrect. */
export function returnMisprint(member: Member, { on, why }: ReturnMisprint, context: { today: PlainDate }): Decided {
  const { cell, pending } = underWay(member);
  if (pending.stage === 'misprinted') return { events: [] };
  if (pending.stage !== 'printed' && pending.stage !== 'delivered')
    throw refuse('card/not-printed', { stage: pending.stage });
  notInFuture('on', on, context.today);
  after(pending.on, on);
  return { events: [CardMisprinted.of({ cell, why }, on)] };
}

/** Hands the card out at a meeting of the cell. Who is no official member any more gets none. Source: 38-HD/BTCTW II.2. */
export function handOutCard(member: Member, { heldOn }: HandOutCard, context: { today: PlainDate }): Decided {
  if (member.status !== 'unknown' && !member.card?.pending && member.card?.held?.since === heldOn) {
    return { events: [] };
  }
  const { cell, pending } = underWay(member);
  if (member.status !== 'official') throw refuse('card/not-official', { status: member.status });
  if (pending.stage !== 'delivered') throw refuse('card/not-delivered', { stage: pending.stage });
  notInFuture('heldOn', heldOn, context.today);
  after(pending.on, heldOn, 'heldOn');
  const { kind, number, generation, decision } = pending;
  return { events: [CardHandedOut.of({ cell, kind, number, generation, issuedOn: decision.date }, heldOn)] };
}

/** Records that the card is lost: only then is it replaced. Source: 38-HD/BTCTW II.2 (5-TĐV). */
export function reportCardLost(member: Member, { on, why }: ReportCardLost, context: { today: PlainDate }): Decided {
  const { cell, held, person } = holding(member);
  if (held.lostOn === on) return { events: [] };
  if (held.lostOn) throw refuse('card/lost-already', { lostOn: held.lostOn });
  notInFuture('on', on, context.today);
  if (held.since) after(held.since, on);
  const left = { nothingLeft: !holdsBadge(person), replaceable: person.status === 'official' };
  return { events: [CardLost.of({ cell, number: held.number, why, ...left }, on)] };
}

/**
 * Takes the card back: from everybody who is out of the Party otherwise than by death, or from a member who hands it in,
 * which is a ground for striking off. Source: 06-HD/TW 7.1c; 294-QĐ/TW 8.1.
 */
export function returnCard(member: Member, { on, ground }: ReturnCard, context: { today: PlainDate }): Decided {
  if (member.status !== 'unknown' && member.card?.returned?.on === on && member.card.returned.ground === ground) {
    return { events: [] };
  }
  const { cell, held, person } = holding(member);
  if (member.status === 'deceased') throw refuse('card/family-keeps');
  if (ground === 'leftParty' && member.status === 'official') throw refuse('card/still-a-member');
  if (ground === 'selfReturned' && member.status !== 'official') throw refuse('card/out-already');
  notInFuture('on', on, context.today);
  if (held.since) after(held.since, on);
  return { events: [CardReturned.of({ cell, number: held.number, ground, nothingLeft: !holdsBadge(person) }, on)] };
}

function underWay(member: Member) {
  if (member.status === 'unknown') throw refuse('member/not-recorded');
  const pending = member.card?.pending;
  if (!pending) throw refuse('card/none-under-way');
  return { cell: member.cell, pending };
}

function holding(member: Member) {
  if (member.status === 'unknown') throw refuse('member/not-recorded');
  const held = member.card?.held;
  if (!held) throw refuse('card/holds-none');
  return { cell: member.cell, held, person: member };
}
