import { z } from 'zod';
import { plainDate } from '../../src/kernel/event.ts';
import { mergedPage } from '../merged-page.ts';
import { namesOf } from '../organisation-tree/queries.ts';
import type { RegisterViews } from '../views.ts';
import type { EntryDocument } from './projection.ts';

export const TimelineEntry = z.object({
  id: z.uuid(),
  type: z.string(),
  subject: z.uuid(),
  subjectKind: z.enum(['member', 'organisation']),
  subjectName: z.string().nullable(),
  organisation: z.uuid(),
  organisationName: z.string(),
  effectiveOn: plainDate,
  recordedAt: z.string(),
  actorName: z.string().nullable(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export const TimelinePage = z.object({ items: z.array(TimelineEntry), next: z.string().optional() });
export type TimelinePage = z.infer<typeof TimelinePage>;

/** Display names of accounts; those unknown are left out. */
export type ActorNames = (actors: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/**
 * One page of what was recorded, newest first.
 * @param under organisations which, with all below, the reader may see; none of them lies below another
 * @throws CursorRefused, QuestionRefused, StillBuilding
 */
export async function listTimeline(
  views: RegisterViews,
  under: readonly string[],
  actorNames: ActorNames,
  page: { limit: number; cursor?: string },
): Promise<TimelinePage> {
  const list = async (top: string, limit: number, cursor?: string) => {
    const found = await views.timeline.list<EntryDocument>('entries', {
      ...{ under: top, sort: '-position', limit, cursor },
    });
    return { rows: found.items.map(({ id, doc }) => ({ id, ...doc })), next: found.next };
  };
  const { rows, next } =
    under.length === 1
      ? await list(under[0]!, page.limit, page.cursor)
      : await mergedPage({
          sources: under.map((top) => (cursor) => list(top, page.limit, cursor)),
          extra: [],
          compare: (a, b) => (a.position === b.position ? order(b.id, a.id) : order(b.position, a.position)),
          idOf: ({ id }) => id,
          find: async (id) => {
            const doc = await views.timeline.get<EntryDocument>('entries', id);
            return doc && { id, ...doc };
          },
          ...page,
        });
  const [names, actors] = await Promise.all([
    namesOf(
      views,
      rows.flatMap(({ subject, organisation }) => [subject, organisation]),
    ),
    actorNames([...new Set(rows.map(({ actor }) => actor))]),
  ]);
  const items = rows.map(({ actor, position: _, ...entry }) => ({
    ...entry,
    subjectName: names[entry.subject] ?? null,
    organisationName: names[entry.organisation] ?? '',
    actorName: actors.get(actor) ?? null,
  }));
  return { items, next };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
