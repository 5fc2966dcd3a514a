import type { PlainDate } from '../../src/kernel/plain-date.ts';
import {
  CardDecided,
  type CardGeneration,
  CardHandedOut,
  type CardKind,
  CardLost,
  CardMisprinted,
  CardPassedOn,
  CardReturned,
  type CardStage,
} from '../../src/register/card/events.ts';
import { MemberCorrected, memberEvents, type MemberEvent } from '../../src/register/member/events.ts';
import { MemberRecognised } from '../../src/register/recognition/events.ts';
import { MemberTakenOver } from '../../src/register/takeover/events.ts';
import { MemberTakenIn } from '../../src/register/transfer/events.ts';
import { contributionOf, isOnRoll } from '../life.ts';
import { placing, subjectOf } from '../placing.ts';
import { on, projection, type ProjectedEvent } from '../projection.ts';
import type { Change } from '../stores/read-store.ts';

/** How far a member's card has come, beyond what is under way; `lacking` is who is official and was never given one. */
export const cardStates = [
  'lacking',
  ...(['decided', 'sentToProvince', 'sentToCentre', 'printed', 'misprinted', 'delivered'] as const),
  ...(['handedOut', 'lost', 'returned'] as const),
];
export type CardState = (typeof cardStates)[number];

/** The last that was recorded of a member's card, while it goes through the procedure here. */
export interface CardDocument {
  member: string;
  cell: string;
  state: CardState;
  /** The day of the last step, and who took the card over in it. */
  on: PlainDate;
  at: string | null;
  kind: CardKind | null;
  generation: CardGeneration | null;
  /** Null once the person was erased. */
  number: string | null;
  decision: { number: string; date: PlainDate } | null;
  /** The person is on the roll: a card under way of somebody who is not goes no further. */
  onRoll: boolean;
  /** Official, and holds no card: a proposal is to be made. */
  lacks: boolean;
}

/** The books: 8-TĐV (handed out), 7-TĐV (handed over on the way down), and what was given back. */
export const cardBooks = ['issue', 'handover', 'return'] as const;
export type CardBook = (typeof cardBooks)[number];

/** One line of a book. */
export interface BookLine {
  id: string;
  book: CardBook;
  member: string;
  cell: string;
  on: PlainDate;
  kind: CardKind | null;
  number: string | null;
  issuedOn: PlainDate | null;
  /** Who took the card over. */
  to: string | null;
  ground: 'leftParty' | 'selfReturned' | 'exchanged' | null;
}

const ofCards: readonly string[] = [
  ...[CardDecided, CardPassedOn, CardMisprinted, CardHandedOut, CardLost, CardReturned].map(({ type }) => type),
  ...[MemberTakenOver, MemberTakenIn, MemberRecognised, MemberCorrected].map(({ type }) => type),
];

const LACKING = { state: 'lacking', lacks: true } as const;

/** Cards on their way and what befell them; the books of issue, handing over and return. */
export const cardList = projection(
  'card-list',
  4,
  {
    cards: {
      fields: {
        ...{ state: 'string', kind: 'string', member: 'string', cell: 'string', on: 'string' },
        ...{ onRoll: 'boolean', lacks: 'boolean' },
      },
      sorts: ['on'],
    },
    book: { fields: { book: 'string', member: 'string', cell: 'string', on: 'string' }, sorts: ['on'] },
  },
  ...placing,
  on(CardDecided, (e) => {
    const { kind, number, generation, replaces, cell } = e.data;
    const { decision } = e.meta;
    const paper = decision ? { number: decision.number, date: decision.date } : null;
    const old = { ...line(e, 'return', cell), kind, number: replaces ?? null, ground: 'exchanged' as const };
    return [
      put(e, cell, { state: 'decided', kind, generation, number, decision: paper }),
      ...(kind === 'exchange' ? [entered(old)] : []),
    ];
  }),
  on(CardPassedOn, (e) => {
    const { cell, stage, to } = e.data;
    return [
      step(e, stage, { at: to ?? null }),
      ...(to === undefined ? [] : [entered({ ...line(e, 'handover', cell), to })]),
    ];
  }),
  on(CardMisprinted, (e) => [step(e, 'misprinted', { at: null })]),
  on(CardHandedOut, (e) => {
    const { cell, kind, number, issuedOn } = e.data;
    return [step(e, 'handedOut', { at: null }), entered({ ...line(e, 'issue', cell), kind, number, issuedOn })];
  }),
  on(CardLost, (e) => {
    const { cell, number, replaceable: onRoll } = e.data;
    return [put(e, cell, { state: 'lost', number, onRoll })];
  }),
  on(CardReturned, (e) => {
    const { cell, number, ground } = e.data;
    // Collected from who is out of the Party: restored later, the person is to be given a new one.
    const out = ground === 'leftParty';
    const returned = { state: 'returned' as const, number, onRoll: !out, lacks: out };
    return [put(e, cell, returned), entered({ ...line(e, 'return', cell), number, ground })];
  }),
  ...[MemberTakenOver, MemberTakenIn].map((definition) =>
    on(definition, (e) => {
      const { cell, status, cardNumber } = e.data;
      if (e.revision > 0) return followed(e);
      return status === 'official' && cardNumber === undefined ? [put(e, cell, LACKING)] : [];
    }),
  ),
  // Who is recognised holds no card yet; readmitted, the former one was collected.
  on(MemberRecognised, (e) => [put(e, e.data.cell, LACKING)]),
  on(MemberCorrected, (e) => [
    ...followed(e),
    ...(e.data.cardNumber === undefined ? [] : [patch(e, { lacks: false })]),
  ]),
  ...memberEvents
    .filter(({ type }) => !ofCards.includes(type))
    .map((definition) => on(definition, (event: ProjectedEvent<MemberEvent>) => followed(event))),
);

/** The person moved, left or came back. */
function followed(event: ProjectedEvent<MemberEvent>): Change[] {
  // Who is new to the register has no card that is under way here.
  if (event.revision === 0) return [];
  const { cell, status } = contributionOf(event).fields;
  if (cell === undefined && status === undefined) return [];
  const fields = { ...(cell !== undefined && { cell }), ...(status !== undefined && { onRoll: isOnRoll(status) }) };
  return [
    { kind: 'patch', collection: 'cards', id: subjectOf(event), ...(cell !== undefined && { at: cell }), fields },
  ];
}

function put(event: ProjectedEvent, cell: string, said: Partial<CardDocument> & Pick<CardDocument, 'state'>): Change {
  const doc: CardDocument = {
    ...{ member: subjectOf(event), cell, on: event.effectiveOn, at: null, kind: null, generation: null },
    ...{ number: null, decision: null, onRoll: true, lacks: false, ...said },
  };
  return { kind: 'put', collection: 'cards', id: doc.member, at: cell, doc: { ...doc } };
}

function patch(event: ProjectedEvent, fields: Partial<CardDocument>): Change {
  return { kind: 'patch', collection: 'cards', id: subjectOf(event), fields: { ...fields } };
}

function step(event: ProjectedEvent, state: CardStage | 'handedOut', fields: Partial<CardDocument>): Change {
  return patch(event, { state, on: event.effectiveOn, ...fields });
}

function line(event: ProjectedEvent, book: CardBook, cell: string): BookLine {
  const blank = { kind: null, number: null, issuedOn: null, to: null, ground: null };
  return { id: event.id, book, member: subjectOf(event), cell, on: event.effectiveOn, ...blank };
}

function entered(doc: BookLine): Change {
  return { kind: 'put', collection: 'book', id: doc.id, at: doc.cell, doc: { ...doc } };
}
