import { censusAskedFor } from '../../read-models/census.ts';
import { MemoryReadStore } from '../../read-models/stores/memory/memory-read-store.ts';
import type { SignIn } from '../../src/access/sign-in.ts';
import { playDemonstration } from '../../src/demo/demonstration.ts';
import { eventTypes } from '../../src/event-types.ts';
import type { StoredEvent } from '../../src/kernel/envelope.ts';
import { streamStates } from '../../src/kernel/stream-states.ts';
import { liveRegister } from '../../src/register/live-register.ts';
import type { Member } from '../../src/register/member/member.ts';
import { MemoryEventStore } from '../../src/stores/memory/memory-event-store.ts';
import { MemoryKeyStore } from '../../src/stores/memory/memory-key-store.ts';

export const registry = eventTypes();

/** A demonstration played on stores in memory, and what it left there. */
export async function played(members: number, now = '2026-11-22T03:00:00Z') {
  const store = new MemoryEventStore();
  const keys = new MemoryKeyStore();
  const passwords: string[] = [];
  const signIn = {
    setPassword: async (_id: string, username: string) => void passwords.push(username),
  } as unknown as SignIn;
  const census = censusAskedFor({ events: store, keys, registry, reads: new MemoryReadStore() });
  const parts = { store, keys, registry, census, signIn, members, now: () => new Date(now) };
  const result = await playDemonstration(parts);
  const log = async () => {
    const all: StoredEvent[] = [];
    for await (const event of store.readAll()) all.push(event);
    return all;
  };
  const events = await log();
  const register = liveRegister(streamStates(store, keys, registry));
  const ids = new Set(events.filter(({ stream }) => stream.startsWith('member-')).map(({ stream }) => stream.slice(7)));
  const people = (await Promise.all([...ids].map((id) => register.member(id)))) as Exclude<
    Member,
    { status: 'unknown' }
  >[];
  return { result, parts, events, people, register, passwords, log };
}
