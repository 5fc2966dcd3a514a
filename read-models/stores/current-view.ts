import { StillBuilding, type ReadStore, type ReadView } from './read-store.ts';

/**
 * A projection's read side in whichever build answers now: it may change between two questions, when a rebuild is done.
 * @throws StillBuilding from any question, before there is a first build
 */
export function currentView(reads: Pick<ReadStore, 'current'>, projection: string): ReadView {
  const now = async (): Promise<ReadView> => {
    const current = await reads.current(projection);
    if (!current) throw new StillBuilding(projection);
    return current.build;
  };
  return {
    get: async (collection, id) => (await now()).get(collection, id),
    getMany: async (collection, ids) => (await now()).getMany(collection, ids),
    list: async (collection, query) => (await now()).list(collection, query),
    groupCount: async (collection, by, query) => (await now()).groupCount(collection, by, query),
    groupSum: async (collection, sum, by, query) => (await now()).groupSum(collection, sum, by, query),
    counters: async (collection, organisations) => (await now()).counters(collection, organisations),
    pathOf: async (organisation) => (await now()).pathOf(organisation),
    position: async () => (await now()).position(),
  };
}
