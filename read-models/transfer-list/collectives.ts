import { z } from 'zod';
import { plainDate } from '../../src/kernel/event.ts';
import { Person } from '../case-list/queries.ts';
import { namesOf } from '../organisation-tree/queries.ts';
import { every, type RegisterViews } from '../views.ts';
import type { CollectiveDocument, MoverDocument } from './projection.ts';

const organisation = z.object({ id: z.uuid(), name: z.string() });

/** A decision that moves many: how far it has come, and who is held back. */
export const CollectiveRow = z.object({
  id: z.uuid(),
  organisation,
  from: organisation,
  to: organisation,
  movedOn: plainDate,
  decision: z.object({ number: z.string(), date: plainDate }).optional(),
  members: z.int().meta({ description: 'Số người trong quyết định' }),
  moved: z.int(),
  waiting: z.int(),
  held: z
    .array(
      z.object({
        member: Person,
        refusal: z.string(),
        detail: z.string().meta({ description: 'Lý do chưa chuyển được, bằng lời' }),
      }),
    )
    .meta({ description: 'Người chưa chuyển được' }),
});

export const CollectivePage = z.object({ items: z.array(CollectiveRow) });

/** As many decisions are shown, the newest first. */
const MOST = 50;

/** As it is kept: who is held back has the rule's code and values, put into words by who answers. */
export type CollectiveKept = Omit<z.infer<typeof CollectiveRow>, 'held'> & {
  held: { member: z.infer<typeof Person>; refusal: string; values: Record<string, unknown> }[];
};

/** Collective transfers decided by these organisations or any below them, the newest first. */
export async function listCollectives(views: RegisterViews, under: readonly string[]): Promise<CollectiveKept[]> {
  const pages = await Promise.all(
    under.map((top) =>
      views.transfers.list<CollectiveDocument>('collectives', { under: top, sort: '-movedOn', limit: MOST }),
    ),
  );
  const docs = pages
    .flatMap(({ items }) => items.map(({ doc }) => doc))
    .sort((a, b) => (a.movedOn < b.movedOn ? 1 : -1))
    .slice(0, MOST);
  return Promise.all(docs.map((doc) => rowOf(views, doc)));
}

async function rowOf(views: RegisterViews, doc: CollectiveDocument): Promise<CollectiveKept> {
  const { collective: id, number, date } = doc;
  const groups = await views.transfers.groupCount('movers', ['state'], { where: { collective: id } });
  const count = (state: MoverDocument['state']) => groups.find(({ values }) => values['state'] === state)?.count ?? 0;
  const held: MoverDocument[] = [];
  if (count('held') > 0) {
    const where = { collective: id, state: 'held' };
    for await (const one of every<MoverDocument>(views.transfers, 'movers', { where })) held.push(one);
  }
  const names = await namesOf(views, [doc.organisation, doc.from, doc.to, ...held.map(({ member }) => member)]);
  const place = (one: string) => ({ id: one, name: names[one] ?? '' });
  return {
    ...{ id, organisation: place(doc.organisation), from: place(doc.from), to: place(doc.to), movedOn: doc.movedOn },
    ...(number !== undefined && date !== undefined && { decision: { number, date } }),
    ...{ members: doc.count, moved: count('moved'), waiting: count('waiting') },
    held: held.map(({ member, refusal, values }) => ({
      member: { id: member, fullName: names[member] ?? null },
      refusal: refusal ?? '',
      values: values ?? {},
    })),
  };
}
