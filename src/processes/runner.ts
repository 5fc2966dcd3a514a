import { setTimeout as pause } from 'node:timers/promises';
import type { Position, StoredEvent } from '../kernel/envelope.ts';
import type { Checkpoints } from '../stores/checkpoints.ts';
import type { EventStore } from '../stores/event-store.ts';

/**
 * A rule that reaches from one stream to another: it reacts to an event by a further act whose id follows from that
 * event's id, so that taking an event again does nothing new.
 */
export interface Process {
  readonly name: string;
  /** What the event calls for; undefined if nothing. */
  react(event: StoredEvent): (() => Promise<void>) | undefined;
}

export interface RunningProcess {
  readonly name: string;
  /** Up to here every event has been taken. */
  readonly position: Position | undefined;
  /** Lets what is under way end, and keeps the checkpoint. */
  stop(): Promise<void>;
}

export interface ProcessParts {
  store: Pick<EventStore, 'subscribe' | 'head'>;
  checkpoints: Checkpoints;
  /** Told of each failure; the event is tried again until it succeeds. */
  onTrouble?: (process: string, event: StoredEvent | undefined, error: unknown) => void;
  /** Milliseconds before the first new try, doubled up to half a minute. */
  retryAfterMs?: number;
  /** Milliseconds between two writes of the checkpoint. */
  keepEveryMs?: number;
}

/** Streams that are attended to at once; within one, events are taken in order. */
const AT_ONCE = 64;
const LONGEST_PAUSE = 30_000;

/** Runs a process from its checkpoint on, until it is stopped. */
export async function run(process: Process, parts: ProcessParts): Promise<RunningProcess> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const { keepEveryMs = 1000, retryAfterMs = 200 } = parts;
  let kept = await parts.checkpoints.get(process.name);
  // What lies ahead of the log was taken of a log that has lost its end since: all of it is taken again.
  let reached = kept !== undefined && kept > ((await parts.store.head()) ?? '') ? undefined : kept;
  /** Events taken or under way, in the order of the log: the checkpoint is the last one before which all are done. */
  const open: { position: Position; done: boolean }[] = [];
  const streams = new Map<string, Promise<void>>();

  const advance = () => {
    while (open[0]?.done) reached = open.shift()!.position;
  };
  let writing: Promise<void> = Promise.resolve();
  const write = async () => {
    if (reached === undefined || reached === kept) return;
    const position = reached;
    await parts.checkpoints.set(process.name, position);
    kept = position;
  };
  /** One after the other: at the stop, a write of the interval may still be under way. */
  const keep = () => (writing = writing.then(write, write));
  const keeping = setInterval(() => {
    keep().catch((error: unknown) => parts.onTrouble?.(process.name, undefined, error));
  }, keepEveryMs);
  keeping.unref();

  /** @returns false if it was stopped before it succeeded */
  const persistently = async (event: StoredEvent | undefined, work: () => Promise<void>): Promise<boolean> => {
    for (let wait = retryAfterMs; !signal.aborted; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
      try {
        await work();
        return true;
      } catch (error) {
        if (signal.aborted) break;
        parts.onTrouble?.(process.name, event, error);
        await pause(wait, undefined, { signal }).catch(() => undefined);
      }
    }
    return false;
  };

  const take = async (event: StoredEvent) => {
    const place = { position: event.position, done: false };
    open.push(place);
    const reaction = process.react(event);
    if (!reaction) {
      place.done = true;
      advance();
      return;
    }
    while (streams.size >= AT_ONCE && !streams.has(event.stream)) await Promise.race(streams.values());
    const mine = (streams.get(event.stream) ?? Promise.resolve()).then(async () => {
      place.done = await persistently(event, reaction);
      advance();
      if (streams.get(event.stream) === mine) streams.delete(event.stream);
    });
    streams.set(event.stream, mine);
  };

  let last = reached;
  const following = persistently(undefined, async () => {
    for await (const event of parts.store.subscribe(last, signal)) {
      if (signal.aborted) return;
      await take(event);
      last = event.position;
    }
  });

  return {
    name: process.name,
    get position() {
      return reached;
    },
    async stop() {
      stopping.abort();
      clearInterval(keeping);
      await following;
      await Promise.all(streams.values());
      await keep();
    },
  };
}
