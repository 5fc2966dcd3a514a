import type { EventStore } from '../stores/event-store.ts';
import { examined, type Examined, type Found } from './chains.ts';
import type { PlacedEntry } from './entry.ts';
import type { TreeFolder } from './tree-folder.ts';

/** Entries that are put into the tree together. */
const AT_ONCE = 1024;

/** Nothing is signed that is not sound: what was found, in which event. */
export class LogNotSound extends Error {
  readonly found: Found;
  constructor(found: Found) {
    super(`${found.kind} ${found.eventId}`);
    this.name = 'LogNotSound';
    this.found = found;
  }
}

/**
 * Takes into the tree what the log has more than it, each event checked for itself.
 * @param onEvent told of each event taken
 * @throws LogNotSound if an event is not what its hash says, or the log does not go on from where the tree ends
 */
export async function takeUp(
  tree: TreeFolder,
  store: Pick<EventStore, 'readAll' | 'read'>,
  onEvent: () => void = () => {},
): Promise<void> {
  await assertGoesOn(tree, store);
  let waiting: PlacedEntry[] = [];
  for await (const next of examined(store, tree.end?.position)) {
    assertWhole(next);
    waiting.push(next.entry);
    if (waiting.length === AT_ONCE) {
      tree.append(waiting);
      waiting = [];
    }
    onEvent();
  }
  tree.append(waiting);
}

/** The last event of the tree still stands where it stood. Whether all before it do is asked of `verify`. */
async function assertGoesOn({ end }: TreeFolder, store: Pick<EventStore, 'read'>): Promise<void> {
  if (!end) return;
  const [event] = await store.read(end.stream, end.revision);
  const { eventId, stream, revision } = end;
  if (!event) throw new LogNotSound({ kind: 'cut-off', eventId, stream, revision });
  if (event.id === eventId && event.position === end.position && event.meta.hash === end.hash) return;
  throw new LogNotSound({ kind: 'changed', eventId, stream, revision });
}

function assertWhole({ event, entry }: Examined): void {
  const { eventId, stream, revision } = entry;
  if (event?.meta.hash !== entry.hash) throw new LogNotSound({ kind: 'changed', eventId, stream, revision });
}
