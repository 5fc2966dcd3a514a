import type { ProjectedEvent, Projection } from '../../read-models/projection.ts';
import { projections } from '../../read-models/register.ts';
import { MemoryReadStore } from '../../read-models/stores/memory/memory-read-store.ts';
import type { RegisterViews } from '../../read-models/views.ts';
import { opener } from '../../src/processes/following.ts';
import type { Office } from './office.ts';

/**
 * Everything that an office has recorded, projected: at once, as in a rebuild, or as it comes in while a server runs, in
 * batches of so many events, each delivered once more with the next.
 */
export async function viewsOf(
  office: Pick<Office, 'keys' | 'types' | 'log'>,
  { batch }: { batch?: number } = {},
): Promise<RegisterViews> {
  const open = opener(office.keys, office.types);
  const log: ProjectedEvent[] = [];
  let knownFrom = '';
  for (const stored of await office.log()) {
    knownFrom = stored.recordedAt > knownFrom ? stored.recordedAt : knownFrom;
    log.push({ ...(await open(stored)), knownFrom });
  }
  const store = new MemoryReadStore();
  const views: Partial<RegisterViews> = {};
  for (const [name, projection] of Object.entries(projections) as [keyof RegisterViews, Projection][]) {
    const build = await store.open(projection.name, projection.version, projection.collections);
    const applied = log.map((event) => ({
      position: event.position,
      knownFrom: event.knownFrom,
      changes: projection.takes.has(event.type) ? projection.project(event) : [],
    }));
    if (batch === undefined) await build.apply(applied);
    else
      for (let at = 0; at < applied.length; at += batch)
        await build.apply(applied.slice(Math.max(0, at - batch), at + batch));
    views[name] = build;
  }
  return views as RegisterViews;
}
