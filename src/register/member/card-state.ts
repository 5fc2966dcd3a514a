import type { PlainDate } from '../../kernel/plain-date.ts';
import type { CardGeneration, CardKind, CardStage, cardEvents } from '../card/events.ts';
import type { EventOf } from '../../kernel/event.ts';
import type { Paper } from './paper.ts';

type CardEvent = EventOf<(typeof cardEvents)[number]>;

/** The card in hand, and the one that is under way. */
export interface CardState {
  held?: HeldCard;
  pending?: PendingCard;
  /** The last return. */
  returned?: { on: PlainDate; ground: 'leftParty' | 'selfReturned' };
}

export interface HeldCard {
  number: string;
  generation: CardGeneration;
  /** Since when it is in the holder's hand; unknown on some legacy papers. */
  since?: PlainDate;
  lostOn?: PlainDate;
}

export interface PendingCard {
  kind: CardKind;
  number: string;
  generation: CardGeneration;
  decision: Paper;
  stage: CardStage;
  /** The day of the last step, and who took the card over in it. */
  on: PlainDate;
  at?: string;
}

const TYPES = ['CardDecided', 'CardPassedOn', 'CardMisprinted', 'CardHandedOut', 'CardLost', 'CardReturned'];

/** Whether an event is told by the card alone, whatever the person is. */
export function isOfCard<Other extends { type: string }>(event: Other | CardEvent): event is CardEvent {
  return TYPES.includes(event.type);
}

/** A card entered from the existing register. Its length says its generation. */
export function takenOverCard(number: string | undefined, since?: PlainDate): CardState | undefined {
  return number === undefined ? undefined : { held: { number, generation: generationOf(number), since } };
}

/** A corrected number is that of the card in hand. */
export function correctedCard(card: CardState | undefined, number: string | undefined): CardState | undefined {
  if (number === undefined) return card;
  return { ...card, held: { ...card?.held, number, generation: generationOf(number) } };
}

/** The card after an event. */
export function cardAfter(card: CardState = {}, event: CardEvent): CardState {
  switch (event.type) {
    case 'CardDecided': {
      const { kind, number, generation } = event.data;
      const { decision: paper } = event.meta;
      const decision = { number: paper?.number, date: event.effectiveOn, issuer: paper?.issuer };
      const pending = { kind, number, generation, decision, stage: 'decided' as const, on: event.effectiveOn };
      // With the list of an exchange the old card is handed in (6-TĐV).
      return { ...card, pending, ...(kind === 'exchange' && { held: undefined }) };
    }
    case 'CardPassedOn': {
      const { stage, to } = event.data;
      return card.pending ? { ...card, pending: { ...card.pending, stage, on: event.effectiveOn, at: to } } : card;
    }
    case 'CardMisprinted':
      return card.pending
        ? { ...card, pending: { ...card.pending, stage: 'misprinted', on: event.effectiveOn, at: undefined } }
        : card;
    case 'CardHandedOut': {
      const { number, generation } = event.data;
      return { held: { number, generation, since: event.effectiveOn } };
    }
    case 'CardLost':
      return card.held ? { ...card, held: { ...card.held, lostOn: event.effectiveOn } } : card;
    case 'CardReturned':
      return { ...card, held: undefined, returned: { on: event.effectiveOn, ground: event.data.ground } };
    default:
      return event satisfies never;
  }
}

/** Who left or died is given no card that was under way. */
export function withoutPending(card: CardState | undefined): CardState | undefined {
  return card?.pending ? { ...card, pending: undefined } : card;
}

function generationOf(number: string): CardGeneration {
  return number.length === 12 ? 'id12' : 'legacy8';
}
