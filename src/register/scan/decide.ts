import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { ScanDiscarded, ScanKept, ScanReceived, type ScanMedia } from './events.ts';
import type { Scan } from './scan.ts';

const HOUR = 3_600_000;
/** So long a scan waits to be referred to, in milliseconds. */
const WAITS = 24 * HOUR;
/** So much later it goes: what was judged while it was there is stored by then. */
const GRACE = HOUR;

/** A picture was brought, and its blob is stored. */
export function receive(
  scan: Scan,
  brought: { blob: string; media: ScanMedia; bytes: number },
  { today }: { today: PlainDate },
): Decided {
  if (scan.status !== 'unknown') return { events: [] };
  return { events: [ScanReceived.of(brought, today)] };
}

/** Something recorded refers to it. @param by the stream of what does */
export function keep(scan: Scan, by: string, { today }: { today: PlainDate }): Decided {
  return { events: scan.status === 'received' ? [ScanKept.of({ by }, today)] : [] };
}

/** Nothing refers to it, and it has waited long enough. */
export function discard(scan: Scan, { now, today }: { now: Date; today: PlainDate }): Decided {
  if (scan.status !== 'received' || scan.receivedAt > discardedBefore(now)) return { events: [] };
  return { events: [ScanDiscarded.of({ blob: scan.blob }, today)] };
}

/** What was received until this instant, and is referred to by nothing, goes now. */
export function discardedBefore(now: Date): string {
  return new Date(now.getTime() - WAITS - GRACE).toISOString();
}

/**
 * Whether a command may refer to it: one that is kept, or one that the same account brought within a day. Nobody refers to
 * what another has just brought.
 */
export function mayBeNamed(scan: Scan, { actor, now }: { actor: string; now: Date }): boolean {
  if (scan.status === 'kept') return true;
  return scan.status === 'received' && scan.by === actor && now.getTime() - Date.parse(scan.receivedAt) < WAITS;
}
