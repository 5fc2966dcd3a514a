import { z } from 'zod';
import { plainDate } from '../../src/kernel/event.ts';
import type { PlainDate } from '../../src/kernel/plain-date.ts';
import { cardGeneration, type CardKind, cardKind } from '../../src/register/card/events.ts';
import { pageNamed } from '../by-name.ts';
import { Person } from '../case-list/queries.ts';
import { Named } from '../organisation-tree/named.ts';
import { namesOf } from '../organisation-tree/queries.ts';
import type { Where } from '../stores/read-store.ts';
import type { RegisterViews } from '../views.ts';
import {
  type BookLine,
  type CardBook,
  cardBooks,
  type CardDocument,
  type CardState,
  cardStates,
} from './projection.ts';

export const cardState = z.enum(cardStates);

/** A card in a list. */
export const CardRow = z.object({
  member: Person,
  cell: Named,
  state: cardState,
  on: plainDate,
  at: Named.optional().meta({ description: 'Tổ chức đảng đang giữ thẻ trên đường giao' }),
  kind: cardKind.optional(),
  generation: cardGeneration.optional(),
  number: z.string().optional(),
  decision: z.object({ number: z.string(), date: plainDate }).optional(),
});
export type CardRow = z.infer<typeof CardRow>;
export const CardPage = z.object({ items: z.array(CardRow), next: z.string().optional(), total: z.int().optional() });
export type CardPage = z.infer<typeof CardPage>;

/** A line of the book of issue (8-TĐV), of handing over (7-TĐV), or of returns. */
export const CardBookLine = z.object({
  member: Person,
  cell: Named,
  on: plainDate,
  kind: cardKind.optional(),
  number: z.string().optional(),
  issuedOn: plainDate.optional(),
  to: Named.optional(),
  ground: z.enum(['leftParty', 'selfReturned', 'exchanged']).optional(),
});
export const CardBookPage = z.object({
  book: z.enum(cardBooks),
  items: z.array(CardBookLine),
  next: z.string().optional(),
  total: z.int().optional(),
});
export type CardBookPage = z.infer<typeof CardBookPage>;

type Paging = { limit: number; cursor?: string; withTotal?: boolean };

/** Cards of a subtree, those longest at their step first; what is under way only of who is on the roll. */
export async function listCards(
  views: RegisterViews,
  asked: { under: string; q?: string; state?: readonly CardState[]; kind?: CardKind; lacks?: true },
  page: Paging,
): Promise<CardPage> {
  const { under, q, kind, lacks } = asked;
  // Unless it is asked for, who was never given a card is in no list of cards.
  const state = asked.state ?? (lacks ? undefined : cardStates.filter((one) => one !== 'lacking'));
  const where: Where = {
    ...{ onRoll: true, ...(state && { state: { in: [...state] } }), ...(kind && { kind }), ...(lacks && { lacks }) },
  };
  const list = { views, view: views.cards, collection: 'cards', person: 'member', under, where, sort: 'on' };
  const { rows: docs, next, total } = await pageNamed<CardDocument>(list, q, ({ member }) => member, page);
  const names = await namesOf(
    views,
    docs.flatMap(({ member, cell, at }) => [member, cell, ...(at === null ? [] : [at])]),
  );
  const items = docs.map((doc): CardRow => ({
    member: { id: doc.member, fullName: names[doc.member] ?? null },
    cell: { id: doc.cell, name: names[doc.cell] ?? '' },
    ...{ state: doc.state, on: doc.on },
    ...(doc.at !== null && { at: { id: doc.at, name: names[doc.at] ?? '' } }),
    kind: doc.kind ?? undefined,
    generation: doc.generation ?? undefined,
    number: doc.number ?? undefined,
    decision: doc.decision ?? undefined,
  }));
  return { items, next, total };
}

/** The lines of a book in a subtree, newest first. */
export async function cardBook(
  views: RegisterViews,
  asked: { under: string; q?: string; book: CardBook; from?: PlainDate; to?: PlainDate },
  page: Paging,
): Promise<CardBookPage> {
  const { under, q, book, from, to } = asked;
  const where: Where = { book, ...((from ?? to) && { on: { from, to } }) };
  const list = { views, view: views.cards, collection: 'book', person: 'member', under, where, sort: '-on' };
  const { rows: lines, next, total } = await pageNamed<BookLine>(list, q, ({ id }) => id, page);
  const names = await namesOf(
    views,
    lines.flatMap((line) => [line.member, line.cell, ...(line.to === null ? [] : [line.to])]),
  );
  const rows = lines.map((line) => ({
    member: { id: line.member, fullName: names[line.member] ?? null },
    cell: { id: line.cell, name: names[line.cell] ?? '' },
    on: line.on,
    kind: line.kind ?? undefined,
    number: line.number ?? undefined,
    issuedOn: line.issuedOn ?? undefined,
    ...(line.to !== null && { to: { id: line.to, name: names[line.to] ?? '' } }),
    ground: line.ground ?? undefined,
  }));
  return { book, items: rows, next, total };
}
