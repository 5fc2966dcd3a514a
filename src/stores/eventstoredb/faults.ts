import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnavailable } from '../event-store.ts';

/** How long a store that does not answer is asked again, in milliseconds. */
export interface Patience {
  /** All attempts together. */
  inAllMs: number;
  /** One attempt: a store that is reached and does not answer. */
  attemptMs: number;
  /** Before the second attempt; doubled each time. */
  firstWaitMs: number;
  longestWaitMs: number;
}

export const USUAL_PATIENCE: Patience = { inAllMs: 5000, attemptMs: 10_000, firstWaitMs: 50, longestWaitMs: 5000 };

/** What the client calls a fault after which nobody knows whether the store did what it was asked. */
const UNKNOWN_OUTCOME = ['unavailable', 'deadline-exceeded', 'timeout', 'cancelled', 'unknown', 'not-leader'];

/** gRPC: cancelled, unknown, deadline exceeded, aborted, internal, unavailable. */
const UNKNOWN_OUTCOME_CODES = [1, 2, 4, 10, 13, 14];

/** The kind of fault, as the client names it. */
export function faultType(error: unknown): string | undefined {
  return (error as { type?: string } | undefined)?.type;
}

/**
 * True if the store was not reached, or broke off: it may have done what it was asked, or not. Most faults carry a
 * `type`; one that meets the client while it looks for the server is a bare error with a gRPC code, or without even that.
 */
export function isUnknownOutcome(error: unknown): boolean {
  if (error instanceof NoAnswer) return true;
  const type = faultType(error);
  if (type !== undefined) return UNKNOWN_OUTCOME.includes(type);
  const { code, message = '' } = error as { code?: unknown; message?: string };
  return UNKNOWN_OUTCOME_CODES.includes(code as number) || message.startsWith('Failed to discover');
}

/** Somebody deleted a stream in the store itself: it is not served, lest it go on as if nothing had been in it. */
export class StreamDeleted extends Error {
  constructor(stream: string) {
    super(`${stream} was deleted in the event store`);
    this.name = 'StreamDeleted';
  }
}

/** A fault of which the outcome is known, in the words of the port; what is no fault of the client is given as it is. */
export function said(error: unknown): unknown {
  switch (faultType(error)) {
    case 'stream-deleted':
      return new StreamDeleted((error as { streamName: string }).streamName);
    case 'maximum-append-size-exceeded':
      return new RangeError('an append is larger than the event store takes', { cause: error });
    case 'access-denied':
      return new StoreUnavailable('the event store refuses the account', { cause: error });
    default:
      return error;
  }
}

/** The store was reached, or so it seemed, and did not answer in time. */
class NoAnswer extends Error {}

/**
 * Does something that may be done twice, again and again while its outcome is unknown.
 * @param attempt is given a signal that aborts when its time is up, or the store is closed
 * @throws StoreUnavailable when patience is at its end, or `closing` aborts: the outcome is unknown
 */
export async function untilKnown<Answer>(
  attempt: (signal: AbortSignal) => Promise<Answer>,
  { inAllMs, attemptMs, firstWaitMs, longestWaitMs }: Patience,
  closing: AbortSignal,
): Promise<Answer> {
  const end = performance.now() + inAllMs;
  for (let wait = firstWaitMs; ; wait = Math.min(wait * 2, longestWaitMs)) {
    try {
      return await inTime(attempt, attemptMs, closing);
    } catch (error) {
      if (!isUnknownOutcome(error)) throw said(error);
      if (closing.aborted || performance.now() + wait > end) {
        throw new StoreUnavailable('the event store does not answer', { cause: error });
      }
      await pause(wait, undefined, { signal: closing }).catch(() => undefined);
    }
  }
}

async function inTime<Answer>(
  attempt: (signal: AbortSignal) => Promise<Answer>,
  milliseconds: number,
  closing: AbortSignal,
): Promise<Answer> {
  const stopping = new AbortController();
  let stop: () => void = () => undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = () => {
      stopping.abort();
      reject(new NoAnswer('the event store did not answer in time'));
    };
  });
  const timer = setTimeout(stop, milliseconds);
  closing.addEventListener('abort', stop);
  try {
    return await Promise.race([attempt(stopping.signal), stopped]);
  } finally {
    clearTimeout(timer);
    closing.removeEventListener('abort', stop);
  }
}
