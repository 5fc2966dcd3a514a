import { z } from 'zod';
import { event, personal, plainDate, type DatedFact, type EventOf } from '../../kernel/event.ts';
import { deadlines } from '../deadline.ts';
import { countedAs, personShape } from '../member/person.ts';

/**
 * A box of a letter and the organisation that owns it. Boxes are filled strictly in order; a level that does not exist on
 * the way is skipped. `out` at the origin, `in` at the destination, `back` when a temporary transfer ends.
 */
export const letterBox = z.object({
  box: z.int(),
  organisation: z.uuid(),
  side: z.enum(['out', 'in', 'back']),
});
export type LetterBox = z.infer<typeof letterBox>;

/** Ten boxes: out of the upper-base. Seven: inside the same upper-base (38-HD/BTCTW II.4.3.1a). */
export const letterKind = z.enum(['ten', 'seven']);
export type LetterKind = z.infer<typeof letterKind>;

/** Why somebody moves for good (294-QĐ/TW 6.3.1). */
export const transferGround = z.enum([
  'jobChange',
  'retirement',
  'leave',
  'demobilised',
  'residence',
  'contract',
  'graduation',
  'overseas',
  'windingUp',
  'handOver',
]);
export type TransferGround = z.infer<typeof transferGround>;

/** What was not in order and does not bar the transfer. */
export const transferWarning = z.enum(['transfer/discipline-in-progress', 'late/transfer-start']);

/** A sealed dossier is carried along with the list of what is in it (06-HD/TW 8.2c). */
export const handedOver = z.array(z.object({ paper: z.string(), copies: z.int() }));

/** What every event of a letter says: whose it is by where the member is counted, and which transfer of that member. */
const aboutLetter = {
  /** Where the member is counted: the home cell, or while in transit the nearest common ancestor. */
  cell: z.uuid(),
  /** The member's transfers are numbered from 1. */
  transfer: z.int(),
};
const filled = {
  ...letterBox.shape,
  number: z.string().optional(),
  /** Whose turn it is now; nobody's when a place outside of this register has the letter, or all is done. */
  next: letterBox.optional(),
};
const counting = { ...countedAs, status: z.enum(['probationary', 'official']), transfer: z.int() };

/** The home cell filled in box 1: an official transfer began. The way of the letter is that of the tree on this day. */
export const TransferOpened = event(
  'TransferOpened',
  1,
  z.object({
    ...aboutLetter,
    letter: letterKind,
    ground: transferGround,
    /** To whom it is addressed; absent if that place is not in this register. */
    to: z.uuid().optional(),
    outside: personal(z.string().optional()),
    route: z.array(letterBox),
    /** Where the member will be counted in transit: nearest above both places, or the top of this register. */
    transit: z.uuid(),
    paperNumber: z.string().optional(),
    paperOn: plainDate.optional(),
    duesPaidTo: z.string(),
    warnings: z.array(transferWarning).optional(),
    deadlines,
  }),
);

/** The next box was filled in by the level that owns it; at a committee addressed, with the cell to which it goes on. */
export const TransferBoxFilled = event(
  'TransferBoxFilled',
  1,
  z.object({
    ...aboutLetter,
    ...filled,
    /** The letter was presented after its deadline. */
    lateness: z.array(z.enum(['late/transfer-present'])).optional(),
    onward: z.object({ to: z.uuid(), route: z.array(letterBox) }).optional(),
  }),
);

/**
 * The origin's roll is cut, and the member is counted in transit: with the last outgoing box, or by another reading with
 * the first (38-HD/BTCTW II.4.3; param `rollCut`).
 */
export const MemberTransferredOut = event(
  'MemberTransferredOut',
  1,
  z.object({
    ...counting,
    /** Where the member is counted from now on. */
    at: z.uuid(),
  }),
  (e) => [{ fact: 'inTransitAt', value: e.data.at, from: e.effectiveOn }],
);

/** The last outgoing box: the letter, and with it the sealed dossier, is in the member's hand (38-HD/BTCTW II.4.3.1). */
export const TransferSent = event(
  'TransferSent',
  1,
  z.object({
    ...aboutLetter,
    to: z.uuid().optional(),
    letterNumber: z.string(),
    /** Phiếu báo, sent to the destination's upper-base and base. */
    noticeNumber: z.string().optional(),
    dossierOn: plainDate.optional(),
    dossier: handedOver.optional(),
    deadlines,
  }),
);

/** The destination had the notice: it may start the three months (38-HD/BTCTW II.4.3.1d). */
export const TransferNoticeReceived = event(
  'TransferNoticeReceived',
  1,
  z.object({ ...aboutLetter, organisation: z.uuid(), deadlines }),
);

/** Giấy chuyển tiếp (2-SHĐ): the address was wrong, and the letter goes on to another place. */
export const TransferForwarded = event(
  'TransferForwarded',
  1,
  z.object({
    ...counting,
    from: z.uuid(),
    to: z.uuid(),
    number: z.string(),
    why: personal(z.string()),
    /** What is still to be filled in, and where the member is counted until then. */
    route: z.array(letterBox),
    at: z.uuid(),
  }),
  (e) => [{ fact: 'inTransitAt', value: e.data.at, from: e.effectiveOn }],
);

/**
 * Box 1 of the letter of two boxes, by the committee to which the letter of ten is addressed: it keeps letter and dossier,
 * issues the slip (3A-SHĐ), tells the committee abroad and counts the member meanwhile (38-HD/BTCTW II.4.3.1c).
 */
export const MemberSentAbroad = event(
  'MemberSentAbroad',
  1,
  z.object({
    ...counting,
    /** The committee, which is where the member is counted from now on. */
    at: z.uuid(),
    country: z.string(),
    number: z.string(),
    slipNumber: z.string(),
    deadlines,
  }),
  (e) => [{ fact: 'inTransitAt', value: e.data.at, from: e.effectiveOn }],
);

/** Box 2 of that letter: back in the country, the reception goes on with the letter of ten boxes of the departure. */
export const MemberBackFromAbroad = event(
  'MemberBackFromAbroad',
  1,
  z.object({
    ...counting,
    by: z.uuid(),
    to: z.uuid(),
    number: z.string(),
    route: z.array(letterBox),
    at: z.uuid(),
    deadlines,
  }),
  (e) => [{ fact: 'inTransitAt', value: e.data.at, from: e.effectiveOn }],
);

/** Sent back, with the reason: the member is on the origin's roll again. */
export const TransferReturned = event(
  'TransferReturned',
  1,
  z.object({
    ...counting,
    to: z.uuid(),
    organisation: z.uuid(),
    ground: z.enum(['wrongAdmission', 'wrongPapers', 'wrongAddress', 'notAccepted']),
    why: personal(z.string()),
  }),
  (e) => backHome(e.effectiveOn),
);

/** Given up before the roll was cut; an error in box 1 asks for a new letter. */
export const TransferCancelled = event('TransferCancelled', 1, z.object({ ...aboutLetter, why: personal(z.string()) }));

/** The receiving cell filled in the last box: the member is on its roll. */
export const MemberTransferredIn = event(
  'MemberTransferredIn',
  1,
  z.object({ ...counting, from: z.uuid(), to: z.uuid() }),
  (e) => [...backHome(e.effectiveOn), { fact: 'cell', value: e.data.to, from: e.effectiveOn }],
);

/**
 * A mistake in a box other than the first was struck through, written anew and sealed by the level that owns the box
 * (38-HD/BTCTW II.4.2).
 */
export const TransferBoxStruckThrough = event(
  'TransferBoxStruckThrough',
  1,
  z.object({
    ...aboutLetter,
    ...letterBox.shape,
    /** The number that stands there now. */
    number: z.string(),
    /** It is the number of the letter itself, not that of a box on its way. */
    ofLetter: z.boolean(),
    why: personal(z.string()),
  }),
);

/** A place outside of this register has received the member: from now on it is that place that counts. */
export const MemberTransferredAway = event(
  'MemberTransferredAway',
  1,
  z.object({ ...counting, from: z.uuid(), answerNumber: z.string().optional() }),
  (e) => [...backHome(e.effectiveOn), { fact: 'status', value: 'transferredOut', from: e.effectiveOn }],
);

/**
 * A member comes with a paper letter from a place that is not in this register. An increase of the day of reception,
 * unlike a take-over of the existing register.
 */
export const MemberTakenIn = event(
  'MemberTakenIn',
  1,
  z.object({
    ...personShape,
    cell: z.uuid(),
    status: z.enum(['probationary', 'official']),
    transfer: z.int(),
    letterNumber: z.string(),
    letterOn: plainDate,
    origin: personal(z.string()),
    admissionDecisionNumber: z.string().optional(),
    admissionDecisionDate: plainDate,
    joinDate: plainDate,
    officialDate: plainDate.optional(),
    cardNumber: personal(z.string().optional()),
    cardIssuedOn: plainDate.optional(),
    dossierNumber: z.string().optional(),
    /** Was in this register before: the cell under which the person is kept as gone. */
    formerCell: z.uuid().optional(),
    deadlines,
  }),
  (e) => [
    { fact: 'cell', value: e.data.cell, from: e.effectiveOn },
    { fact: 'status', value: e.data.status, from: e.effectiveOn },
    { fact: 'joinDate', value: e.data.joinDate, from: e.data.joinDate },
    ...(e.data.officialDate ? [{ fact: 'officialDate', value: e.data.officialDate, from: e.data.officialDate }] : []),
  ],
);

/**
 * From one cell to another without a letter: inside one base organisation, or with many by one decision
 * (38-HD/BTCTW II.4.3.3b).
 */
export const MemberTransferredDirectly = event(
  'MemberTransferredDirectly',
  1,
  z.object({
    ...counting,
    to: z.uuid(),
    manner: z.enum(['internal', 'collective']),
    /** The collective transfer that it belongs to. */
    collective: z.uuid().optional(),
  }),
  (e) => [{ fact: 'cell', value: e.data.to, from: e.effectiveOn }],
);

/** Why somebody takes part elsewhere for a time; abroad without the detour over the committee abroad (38, II.4.3.2b). */
export const temporaryKind = z.enum(['work', 'residence', 'study', 'overseas', 'labourExport']);
export type TemporaryKind = z.infer<typeof temporaryKind>;

/** The home cell filled in box 1 of the letter of eight boxes, or proposed the slip for abroad (3A, 3B-SHĐ). */
export const TemporaryTransferOpened = event(
  'TemporaryTransferOpened',
  1,
  z.object({
    ...aboutLetter,
    kind: temporaryKind,
    host: z.uuid().optional(),
    outside: personal(z.string().optional()),
    country: z.string().optional(),
    /** No other member is there: no cell abroad takes the member in. */
    alone: z.boolean().optional(),
    until: plainDate,
    route: z.array(letterBox),
  }),
);

/** The next box of that letter. With the last outgoing one the stay begins, with the last one it is over. */
export const TemporaryBoxFilled = event(
  'TemporaryBoxFilled',
  1,
  z.object({
    ...aboutLetter,
    ...filled,
  }),
);

/** Takes part elsewhere from this day: counted at home, with a vote at home only (294-QĐ/TW 6.3.2). */
export const TemporaryTransferBegan = event(
  'TemporaryTransferBegan',
  1,
  z.object({ ...aboutLetter, kind: temporaryKind, host: z.uuid().optional(), until: plainDate, deadlines }),
  (e) => [{ fact: 'temporarilyAt', value: e.data.host ?? 'outside', from: e.effectiveOn }],
);

/** By the host's base committee, on the member's written request; may be repeated (294-QĐ/TW 6.3.2b). */
export const TemporaryTransferExtended = event(
  'TemporaryTransferExtended',
  1,
  z.object({ ...aboutLetter, organisation: z.uuid(), requestedOn: plainDate, until: plainDate, deadlines }),
);

/** The slip (3A, 3B-SHĐ) was handed in to the committee abroad (38-HD/BTCTW II.4.3.1c, II.4.3.2b). */
export const OverseasSlipHandedIn = event(
  'OverseasSlipHandedIn',
  1,
  z.object({ ...aboutLetter, lateness: z.array(z.enum(['late/overseas-slip'])).optional() }),
);

/** Back home, or over for another reason. */
export const TemporaryTransferEnded = event(
  'TemporaryTransferEnded',
  1,
  z.object({
    ...aboutLetter,
    ground: z.enum(['returned', 'cancelled', 'officialTransfer']),
    lateness: z.array(z.enum(['late/overseas-return'])).optional(),
  }),
  (e) => [{ fact: 'temporarilyAt', value: null, from: e.effectiveOn }],
);

/** Every event of this room on the stream of a member. */
export const transferEvents = [
  TransferOpened,
  TransferBoxFilled,
  MemberTransferredOut,
  TransferSent,
  TransferNoticeReceived,
  TransferForwarded,
  MemberSentAbroad,
  MemberBackFromAbroad,
  TransferReturned,
  TransferCancelled,
  TransferBoxStruckThrough,
  MemberTransferredIn,
  MemberTransferredAway,
  MemberTakenIn,
  MemberTransferredDirectly,
  TemporaryTransferOpened,
  TemporaryBoxFilled,
  TemporaryTransferBegan,
  TemporaryTransferExtended,
  OverseasSlipHandedIn,
  TemporaryTransferEnded,
] as const;

export type TransferEvent = EventOf<(typeof transferEvents)[number]>;

const types = new Set<string>(transferEvents.map(({ type }) => type));

/** Whether an event is one of this room. */
export function isTransferEvent(event: { type: string }): event is TransferEvent {
  return types.has(event.type);
}

function backHome(from: string): DatedFact[] {
  return [{ fact: 'inTransitAt', value: null, from }];
}
