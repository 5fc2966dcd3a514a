import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chain, hashOf, type UnchainedEvent, verifyStream } from '../../src/kernel/chain.ts';
import type { StoredEvent } from '../../src/kernel/envelope.ts';

const anUnchained = (revision: number, data: Record<string, unknown> = { note: 'x' }): UnchainedEvent => ({
  id: `id-${revision}`,
  type: 'NoteTaken',
  version: 1,
  stream: 'note-1',
  revision,
  recordedAt: '2026-03-10T08:00:00.000Z',
  effectiveOn: '2026-03-10',
  data,
  meta: {
    commandId: `command-${revision}`,
    correlationId: 'c',
    causationId: 'c',
    actor: 'account-1',
    policyVersions: { charter: 'P2025-07/charter' },
    decision: { number: '12-QĐ', date: '2026-03-10', issuer: 'organisation-1', signer: 'sealed:s:AAAA' },
    reason: 'sealed:s:BBBB',
    claims: [{ stream: 'claim-card-1', owner: 'member-1' }],
    client: { ip: '10.0.0.1', agent: 'x' },
  },
});

/** A sound stream as a store gives it back. */
const aStream = (length: number, data?: Record<string, unknown>): StoredEvent[] =>
  chain(
    null,
    Array.from({ length }, (_, revision) => anUnchained(revision, data)),
  ).map((event, index) => JSON.parse(JSON.stringify({ ...event, position: String(index + 1).padStart(16, '0') })));

/** Paths of every leaf of an event that the hash answers for. */
function leaves(value: unknown, path: string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

type Fields = Record<string, unknown>;

function change(event: StoredEvent, path: string[], alter: (parent: Fields, key: string) => void): StoredEvent {
  const copy = structuredClone(event);
  let parent = copy as unknown as Fields;
  for (const key of path.slice(0, -1)) parent = parent[key] as Fields;
  alter(parent, path.at(-1)!);
  return copy;
}

const json = fc.dictionary(fc.string(), fc.jsonValue());

describe('the chain of a stream', () => {
  it('begins at null and links each event to the one before', () => {
    const events = aStream(3);
    expect(events[0]!.meta.previousHash).toBeNull();
    expect(events[1]!.meta.previousHash).toBe(events[0]!.meta.hash);
    expect(events[2]!.meta.previousHash).toBe(events[1]!.meta.hash);
    expect(verifyStream(events)).toEqual([]);
  });

  it('goes on from a hash as if it had been made at once', () => {
    const first = chain(null, [anUnchained(0)]);
    const rest = chain(first[0]!.meta.hash, [anUnchained(1), anUnchained(2)]);
    expect([...first, ...rest]).toEqual(chain(null, [anUnchained(0), anUnchained(1), anUnchained(2)]));
  });

  it('holds for any data, after a way through JSON text', () => {
    fc.assert(fc.property(json, (data) => expect(verifyStream(aStream(2, data))).toEqual([])));
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(json, (data) => {
        const reversed = Object.fromEntries(Object.entries(data).reverse());
        expect(aStream(1, reversed)[0]!.meta.hash).toBe(aStream(1, data)[0]!.meta.hash);
      }),
    );
  });

  it('leaves out the position, which only the store knows', () => {
    const [event] = aStream(1);
    expect(hashOf({ ...event!, position: 'elsewhere' })).toBe(event!.meta.hash);
  });

  it('has the form of RFC 8785: this hash was computed apart from this code', () => {
    const event = { b: 1, a: 'Hoà', meta: { hash: 'x', previousHash: null }, position: '1' };
    expect(hashOf(event as unknown as StoredEvent)).toBe(
      '508d6bede026974ecfe729e89a7a33b5bd4883f177f4ad3a1560deea6daa4b06',
    );
  });
});

describe('verifying a stream', () => {
  const sound = aStream(4);
  const everyLeaf = leaves(sound[1]).filter(([first]) => first !== 'position');

  it.each(everyLeaf.map((path) => [path.join('.'), path] as const))('finds a change of %s', (_name, path) => {
    const changed = change(sound[1]!, path, (parent, key) => {
      parent[key] = typeof parent[key] === 'number' ? parent[key] + 1 : `${parent[key]}!`;
    });
    const damages = verifyStream([sound[0]!, changed, ...sound.slice(2)]);
    expect(damages.length).toBeGreaterThan(0);
    expect(damages[0]).toMatchObject({ eventId: changed.id, stream: changed.stream, revision: changed.revision });
  });

  it.each(everyLeaf.map((path) => [path.join('.'), path] as const))('finds %s removed', (_name, path) => {
    const changed = change(sound[1]!, path, (parent, key) => {
      Reflect.deleteProperty(parent, key);
    });
    expect(verifyStream([sound[0]!, changed, ...sound.slice(2)])).not.toEqual([]);
  });

  it('finds a field added anywhere', () => {
    for (const add of [
      (event: StoredEvent) => Object.assign(event, { extra: 1 }),
      (event: StoredEvent) => Object.assign(event.data, { extra: 1 }),
      (event: StoredEvent) => Object.assign(event.meta, { extra: 1 }),
    ]) {
      const changed = structuredClone(sound[2]!);
      add(changed);
      expect(verifyStream([sound[0]!, sound[1]!, changed, sound[3]!])).toEqual([
        { kind: 'hash', eventId: 'id-2', stream: 'note-1', revision: 2 },
      ]);
    }
  });

  it('finds a removed, doubled or exchanged event', () => {
    const [a, b, c, d] = sound as [StoredEvent, StoredEvent, StoredEvent, StoredEvent];
    const kinds = (events: StoredEvent[]) => verifyStream(events).map(({ kind, revision }) => `${kind} ${revision}`);
    expect(kinds([a, c, d])).toEqual(['revision 2', 'link 2', 'revision 3']);
    expect(kinds([b, c, d])).toContain('link 1');
    expect(kinds([a, b, b, c, d])).toContain('revision 1');
    expect(kinds([a, c, b, d])).not.toEqual([]);
  });

  it('finds an event that was rewritten with a hash of its own, at the next one', () => {
    const [a, b, c, d] = sound as [StoredEvent, StoredEvent, StoredEvent, StoredEvent];
    const rewritten = structuredClone(b);
    rewritten.data.note = 'other';
    rewritten.meta.hash = hashOf(rewritten);
    expect(verifyStream([a, rewritten, c, d])).toEqual([
      { kind: 'link', eventId: 'id-2', stream: 'note-1', revision: 2 },
    ]);
  });
});
