import type { ProjectedEvent, Projection } from '../../read-models/projection.ts';
import { projections } from '../../read-models/register.ts';
import { MemoryReadStore } from '../../read-models/stores/memory/memory-read-store.ts';
import type { RegisterViews } from '../../read-models/views.ts';
import { opener } from '../../src/processes/following.ts';
import type { Office } from './office.ts';

/** Everything that an office has recorded, projected. */
export async function viewsOf(office: Pick<Office, 'keys' | 'types' | 'log'>): Promise<RegisterViews> {
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
    await build.apply(
      log.map((event) => ({
        position: event.position,
        knownFrom: event.knownFrom,
        changes: projection.takes.has(event.type) ? projection.project(event) : [],
      })),
    );
    views[name] = build;
  }
  return views as RegisterViews;
}
