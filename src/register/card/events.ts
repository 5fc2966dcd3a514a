import { z } from 'zod';
import { event, personal, plainDate } from '../../kernel/event.ts';

/** 8 digits on cards before 2/9/2025, since then the holder's 12-digit personal id (347-QĐ/TW; D§2.8). */
export const cardGeneration = z.enum(['legacy8', 'id12']);
export type CardGeneration = z.infer<typeof cardGeneration>;

/** Phát thẻ, cấp lại thẻ bị mất, đổi thẻ. */
export const cardKind = z.enum(['issue', 'replaceLost', 'exchange']);
export type CardKind = z.infer<typeof cardKind>;

/** Why a card is exchanged: damaged, or what stands on it is wrong. */
export const exchangeGround = z.enum(['damaged', 'incorrect']);

/** How far a card that was decided has come (D§2.8); what is handed out is under way no more. */
export const cardStage = z.enum(['decided', 'sentToProvince', 'sentToCentre', 'printed', 'misprinted', 'delivered']);
export type CardStage = z.infer<typeof cardStage>;

/** Stages that are recorded by passing a card on. */
export const passedStage = cardStage.extract(['sentToProvince', 'sentToCentre', 'printed', 'delivered']);

/** Why a card was given back. A return on one's own accord is a ground for striking off (294-QĐ/TW 8.1). */
export const returnGround = z.enum(['leftParty', 'selfReturned']);

/** The committee decided that a card be issued, replaced or exchanged: forms 3-TĐV, 4-TĐV, 5-TĐV, 6-TĐV. */
export const CardDecided = event(
  'CardDecided',
  1,
  z.object({
    cell: z.uuid(),
    kind: cardKind,
    ground: exchangeGround.optional(),
    number: personal(z.string()),
    generation: cardGeneration,
    /** Of the card that an exchange takes back, or that was lost. */
    replaces: personal(z.string().optional()),
    case: z.uuid().optional(),
  }),
  (e) => [{ fact: 'cardStage', value: 'decided', from: e.effectiveOn }],
);

/** A card under way went on: sent to province and centre, printed, delivered down level by level; book 7-TĐV. */
export const CardPassedOn = event(
  'CardPassedOn',
  1,
  z.object({
    cell: z.uuid(),
    stage: passedStage,
    /** The organisation that took it over; with a delivery only. */
    to: z.uuid().optional(),
  }),
  (e) => [{ fact: 'cardStage', value: e.data.stage, from: e.effectiveOn }],
);

/** What was printed is wrong: the card goes back and is printed again, under the same number. */
export const CardMisprinted = event(
  'CardMisprinted',
  1,
  z.object({ cell: z.uuid(), why: personal(z.string()) }),
  (e) => [{ fact: 'cardStage', value: 'misprinted', from: e.effectiveOn }],
);

/** Handed out at the cell's meeting; book 8-TĐV. */
export const CardHandedOut = event(
  'CardHandedOut',
  1,
  z.object({
    cell: z.uuid(),
    kind: cardKind,
    number: personal(z.string()),
    generation: cardGeneration,
    /** On the card: the day of its issue, which is that of the decision. */
    issuedOn: plainDate,
  }),
  (e) => [{ fact: 'cardStage', value: 'handedOut', from: e.effectiveOn }],
);

/** The holder reported the card as lost. */
export const CardLost = event(
  'CardLost',
  1,
  z.object({
    cell: z.uuid(),
    number: personal(z.string()),
    why: personal(z.string()),
    nothingLeft: z.boolean(),
    /** Still a member, to whom a new one may be issued. */
    replaceable: z.boolean(),
  }),
  (e) => [{ fact: 'cardStage', value: 'lost', from: e.effectiveOn }],
);

/** Trả thẻ, thu thẻ: collected from who left the Party, or handed in by the holder. */
export const CardReturned = event(
  'CardReturned',
  1,
  z.object({
    cell: z.uuid(),
    number: personal(z.string()),
    ground: returnGround,
    /** No badge is to be collected besides. */
    nothingLeft: z.boolean(),
  }),
  (e) => [{ fact: 'cardStage', value: 'returned', from: e.effectiveOn }],
);

/** Every event of a member's stream about cards. */
export const cardEvents = [CardDecided, CardPassedOn, CardMisprinted, CardHandedOut, CardLost, CardReturned] as const;
