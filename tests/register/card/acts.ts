import {
  DecideCard,
  HandOutCard,
  PassCardOn,
  ReportCardLost,
  ReturnCard,
  ReturnMisprint,
} from '../../../src/register/card/commands.ts';
import {
  decideCard,
  handOutCard,
  passCardOn,
  reportCardLost,
  returnCard,
  returnMisprint,
} from '../../../src/register/card/decide.ts';
import {
  CardDecided,
  CardHandedOut,
  CardLost,
  CardPassedOn,
  type CardGeneration,
  type CardKind,
} from '../../../src/register/card/events.ts';
import type { Issuer } from '../../../src/register/authority.ts';
import type { Member } from '../../../src/register/member/member.ts';
import type { Act } from '../given.ts';
import { and, type History } from '../history.ts';
import { BASE_ORG, CELL, decisionOf, issuer, PROVINCE, TODAY, UPPER_BASE } from '../places.ts';

const today = { today: TODAY };

/** From the cell up. */
export const CHAIN = [CELL, BASE_ORG, UPPER_BASE, PROVINCE];

export function decideOn(day: string, asked: object = { kind: 'issue' }, by: Issuer = issuer(day)): Act<Member> {
  const command = DecideCard.parse({ decision: decisionOf(day, '8-QĐ/ĐU'), ...asked });
  return (member) => decideCard(member, command, { ...today, issuer: by });
}

export function passOn(stage: string, on: string, to?: string): Act<Member> {
  const command = PassCardOn.parse({ stage, on, to });
  return (member) => passCardOn(member, command, { ...today, chain: CHAIN });
}

export function misprintedOn(on: string): Act<Member> {
  return (member) => returnMisprint(member, ReturnMisprint.parse({ on, why: 'Sai ngày sinh' }), today);
}

export function handOutOn(heldOn: string): Act<Member> {
  return (member) => handOutCard(member, HandOutCard.parse({ heldOn }), today);
}

export function lostOn(on: string): Act<Member> {
  return (member) => reportCardLost(member, ReportCardLost.parse({ on, why: 'Rơi trên đường' }), today);
}

export function returnOn(on: string, ground = 'leftParty'): Act<Member> {
  return (member) => returnCard(member, ReturnCard.parse({ on, ground }), today);
}

interface Card {
  kind?: CardKind;
  number?: string;
  generation?: CardGeneration;
  decidedOn?: string;
}

/** A card that was decided, by the upper-base committee. */
export function cardDecided(history: History<'member'>, card: Card = {}): History<'member'> {
  const { kind = 'issue', number = '001190000001', generation = 'id12', decidedOn = '2026-05-04' } = card;
  const event = CardDecided.of({ cell: CELL, kind, number, generation }, decidedOn);
  return and(history, { event, decision: decisionOf(decidedOn, '8-QĐ/ĐU') });
}

/** Passed on by these steps: stage, day and to whom. */
export function passed(history: History<'member'>, ...steps: [stage: string, on: string, to?: string][]) {
  return steps.reduce(
    (so, [stage, on, to]) => and(so, CardPassedOn.of({ cell: CELL, stage: stage as 'printed', to }, on)),
    history,
  );
}

/** Decided in May, printed in June, delivered to the cell on 1 July. */
export function cardDelivered(history: History<'member'>, card: Card = {}): History<'member'> {
  return passed(
    cardDecided(history, card),
    ['sentToProvince', '2026-05-10'],
    ['sentToCentre', '2026-05-20'],
    ['printed', '2026-06-15'],
    ['delivered', '2026-06-20', UPPER_BASE],
    ['delivered', '2026-07-01', CELL],
  );
}

/** In the member's hand since 5 July 2026. */
export function cardHeld(history: History<'member'>, card: Card = {}): History<'member'> {
  const { kind = 'issue', number = '001190000001', generation = 'id12', decidedOn: issuedOn = '2026-05-04' } = card;
  const handed = CardHandedOut.of({ cell: CELL, kind, number, generation, issuedOn }, '2026-07-05');
  return and(cardDelivered(history, card), handed);
}

export function cardLost(history: History<'member'>, on = '2026-08-01', number = '001190000001'): History<'member'> {
  return and(history, CardLost.of({ cell: CELL, number, why: 'Rơi', nothingLeft: true, replaceable: true }, on));
}
