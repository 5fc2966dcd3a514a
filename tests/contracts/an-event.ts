import { randomUUID } from 'node:crypto';
import type { EventToStore } from '../../src/kernel/envelope.ts';

/** An event as a command handler would hand it to a store. */
export function anEvent(stream: string, revision: number, note = 'x'): EventToStore {
  const id = randomUUID();
  return {
    id,
    type: 'NoteTaken',
    version: 1,
    stream,
    revision,
    recordedAt: '2026-03-10T08:00:00.000Z',
    effectiveOn: '2026-03-10',
    data: { note },
    meta: { commandId: id, correlationId: id, causationId: id, actor: 'account-1', previousHash: null, hash: 'h' },
  };
}

/** `count` events of a stream, from a revision on. */
export function events(stream: string, count: number, from = 0): EventToStore[] {
  return Array.from({ length: count }, (_, index) => anEvent(stream, from + index));
}
