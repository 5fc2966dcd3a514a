import type { EventToStore } from '../src/kernel/envelope.ts';

/** Hands events to 64 writers, each taking the next one as soon as its last is answered. */
export async function by64(events: EventToStore[], append: (event: EventToStore) => Promise<unknown>): Promise<void> {
  const left = events.values();
  await Promise.all(
    Array.from({ length: 64 }, async () => {
      for (const event of left) await append(event);
    }),
  );
}
