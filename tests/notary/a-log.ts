import { chain } from '../../src/kernel/chain.ts';
import type { EventToStore } from '../../src/kernel/envelope.ts';
import type { EventStore } from '../../src/stores/event-store.ts';

/** Events of a few streams, interleaved, with names of a few letters. */
export function someEvents(count: number, streams = 7): EventToStore[] {
  const last = new Map<string, EventToStore>();
  return Array.from({ length: count }, (_, index) => {
    const stream = `member-${index % streams}`;
    const before = last.get(stream);
    const commandId = `c-${index}`;
    const [event] = chain(before?.meta.hash ?? null, [
      {
        id: `e-${index}`,
        type: 'MemberCorrected',
        version: 1,
        stream,
        revision: (before?.revision ?? -1) + 1,
        recordedAt: new Date(Date.UTC(2026, 10, 23) + index * 1000).toISOString(),
        effectiveOn: '2026-11-23',
        data: { name: 'ă'.repeat(index % 3), sorts: [index, null, true] },
        meta: { commandId, correlationId: commandId, causationId: commandId, actor: 'a' },
      },
    ]);
    last.set(stream, event!);
    return event!;
  });
}

/** Stores events one after the other, so that their order in the log is that given. */
export async function storeAll(store: Pick<EventStore, 'append'>, events: readonly EventToStore[]): Promise<void> {
  for (const event of events) {
    await store.append(event.stream, [event], event.revision === 0 ? 'no-stream' : event.revision - 1);
  }
}
