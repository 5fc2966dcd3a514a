import type { StoredEvent } from '../kernel/envelope.ts';
import type { SealedBlobs } from '../stores/sealed-blobs.ts';
import { DayBegan } from '../register/policy/events.ts';
import { discard, discardedBefore, keep } from '../register/scan/decide.ts';
import { ScanDiscarded } from '../register/scan/events.ts';
import { scansNamedIn } from '../register/scan/named.ts';
import { scanDecider } from '../register/scan/scan.ts';
import { following, type Carrying } from './following.ts';
import type { Process } from './runner.ts';

/**
 * What something recorded refers to is kept; what nothing referred to within a day is discarded at the beginning of the
 * next, and then its content goes: first the key, then the blob.
 */
export function scansProcess(
  parts: Pick<Carrying, 'handler' | 'today'> & {
    clock: () => Date;
    blobs: SealedBlobs;
    /** Scans received until an instant that are not known to be kept. What it says is only looked into. */
    waiting: (until: string) => Promise<string[]>;
  },
): Process {
  const { handler, today, clock, blobs, waiting } = parts;
  /** Events whose scans are not all kept yet: while there is one, nothing is discarded. */
  const keeping = new Set<string>();
  return {
    name: 'scans',
    react(event) {
      if (event.type === DayBegan.type) return () => discardOld(event);
      if (event.type === ScanDiscarded.type) return () => blobs.destroy(event.stream, event.data['blob'] as string);
      const ids = new Set(
        [event.data, event.meta.decision].flatMap((named) => scansNamedIn(named)).map(({ id }) => id),
      );
      if (ids.size === 0) return undefined;
      keeping.add(event.id);
      return () => keepAll(event, ids);
    },
  };

  async function keepAll(event: StoredEvent, ids: ReadonlySet<string>): Promise<void> {
    for (const id of ids) {
      await handler.handle(scanDecider, id, following(event, `keep ${id}`), (scan) =>
        keep(scan, event.stream, { today: today() }),
      );
    }
    keeping.delete(event.id);
  }

  async function discardOld(event: StoredEvent): Promise<void> {
    // What refers to a scan was recorded before this day began, and is taken in the order of the log: it is known by now.
    if (keeping.size > 0) return;
    const now = clock();
    for (const id of await waiting(discardedBefore(now))) {
      await handler.handle(scanDecider, id, following(event, `discard ${id}`), (scan) =>
        discard(scan, { now, today: today() }),
      );
    }
  }
}
