import type { Decider } from '../../kernel/decider.ts';
import type { ScanEvent, ScanMedia } from './events.ts';

/** The picture of a paper. */
export type Scan =
  | { status: 'unknown'; id: string }
  | (Received & { status: 'received' })
  | (Received & { status: 'kept' })
  | { status: 'discarded'; id: string };

interface Received {
  id: string;
  /** The account that brought it. */
  by: string;
  /** Instant. */
  receivedAt: string;
  blob: string;
  media: ScanMedia;
  /** As it was brought. */
  bytes: number;
}

/** The state of a `scan-<id>` stream. */
export const scanDecider: Decider<Scan, ScanEvent> = {
  prefix: 'scan-',
  initial: (id) => ({ status: 'unknown', id }),
  evolve(scan, event) {
    switch (event.type) {
      case 'ScanReceived':
        return { status: 'received', id: scan.id, by: event.meta.actor, receivedAt: event.recordedAt, ...event.data };
      case 'ScanKept':
        return scan.status === 'received' ? { ...scan, status: 'kept' } : scan;
      case 'ScanDiscarded':
        return { status: 'discarded', id: scan.id };
      default:
        return event satisfies never;
    }
  },
};
