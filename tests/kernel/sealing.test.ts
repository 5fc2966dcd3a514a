import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { EventMeta, StoredEvent } from '../../src/kernel/envelope.ts';
import { counted, event, personal } from '../../src/kernel/event.ts';
import {
  BrokenSeal,
  isSealed,
  keysToOpen,
  keysToSeal,
  needsSubjectKey,
  openEvent,
  openField,
  type Place,
  sealEvent,
  sealField,
  type SealingKeys,
  sealMeta,
} from '../../src/kernel/sealing.ts';
import { KeyDestroyed } from '../../src/stores/key-store.ts';
import { MemoryKeyStore } from '../../src/stores/memory/memory-key-store.ts';

const PersonNoted = event(
  'PersonNoted',
  1,
  z.object({
    name: personal(z.string()),
    phone: personal(z.string().nullable().optional()),
    birthYear: counted(z.number()),
    abroad: counted(z.boolean()),
    cell: z.string(),
  }),
);

const stream = 'member-1';
const place: Place = { stream, revision: 3, field: 'name' };
const keys: SealingKeys = { register: randomBytes(32), subjects: new Map([[stream, randomBytes(32)]]) };
const plain = PersonNoted.of(
  { name: 'Nguyễn Thị Hoà', phone: '0912', birthYear: 1998, abroad: false, cell: 'organisation-1' },
  '2026-03-10',
);
const meta: EventMeta = {
  commandId: 'c',
  correlationId: 'c',
  causationId: 'c',
  actor: 'account-1',
  reason: 'Lý do riêng',
  decision: { number: '12-QĐ', date: '2026-03-10', issuer: 'organisation-1', signer: 'Trần Văn Đức' },
  previousHash: null,
  hash: 'h',
};

/** The event as it lies in the log. */
const stored = (with_: SealingKeys, revision = 3): StoredEvent<'PersonNoted'> => ({
  ...sealEvent(PersonNoted, plain, stream, revision, with_),
  id: 'id-1',
  stream,
  revision,
  position: '1',
  recordedAt: '2026-03-10T08:00:00.000Z',
  meta: sealMeta(meta, stream, revision, with_),
});

describe('a sealed field', () => {
  it('opens to the value that was sealed, whatever its type', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('subject' as const, 'register' as const), (value, sealedWith) => {
        const token = sealField(place, value, sealedWith, keys);
        expect(isSealed(token)).toBe(true);
        expect(openField(place, token, keys)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('never looks the same twice, and never shows the value', () => {
    const tokens = Array.from({ length: 2000 }, () => sealField(place, 'Nguyễn', 'subject', keys));
    expect(new Set(tokens).size).toBe(2000);
    const ivs = new Set(tokens.map((token) => token.slice(9, 25)));
    expect(ivs.size).toBe(2000);
  });

  it.each<[string, Place]>([
    ['field', { ...place, field: 'phone' }],
    ['revision', { ...place, revision: 4 }],
  ])('does not open at another %s', (_what, elsewhere) => {
    const token = sealField(place, 'Nguyễn', 'subject', keys);
    expect(() => openField(elsewhere, token, keys)).toThrow(BrokenSeal);
  });

  it('does not open in another stream, not even with the key of the first', () => {
    const both = { ...keys, subjects: new Map([...keys.subjects, ['member-2', keys.subjects.get(stream)!]]) };
    const token = sealField(place, 'Nguyễn', 'subject', both);
    expect(() => openField({ ...place, stream: 'member-2' }, token, both)).toThrow(BrokenSeal);
    const counted = sealField(place, 1998, 'register', both);
    expect(() => openField({ ...place, stream: 'member-2' }, counted, both)).toThrow(BrokenSeal);
  });

  it('does not open when any byte of it was changed, or it was cut', () => {
    const token = sealField(place, 'Nguyễn', 'subject', keys);
    const bytes = Buffer.from(token.slice(9), 'base64');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Buffer.from(bytes);
        changed[at]! ^= flip;
        expect(() => openField(place, `sealed:s:${changed.toString('base64')}`, keys)).toThrow(BrokenSeal);
      }),
    );
    for (let length = 0; length < bytes.length; length += 1) {
      const cut = `sealed:s:${bytes.subarray(0, length).toString('base64')}`;
      expect(() => openField(place, cut, keys)).toThrow(BrokenSeal);
    }
  });

  it('does not open with the other kind of key', () => {
    const token = sealField(place, 'Nguyễn', 'subject', keys).replace('sealed:s:', 'sealed:r:');
    expect(() => openField(place, token, keys)).toThrow(BrokenSeal);
  });

  it('names the place of a broken seal, never the value', () => {
    const token = sealField(place, 'Nguyễn', 'subject', keys);
    expect(() => openField({ ...place, revision: 9 }, token, keys)).toThrow(
      'the seal of name in member-1 at revision 9 is broken',
    );
  });
});

describe('a sealed event', () => {
  it('keeps tagged fields out of sight and the others in it', () => {
    const { data, meta: sealed } = stored(keys);
    expect(data.name).toMatch(/^sealed:s:/);
    expect(data.phone).toMatch(/^sealed:s:/);
    expect(data.birthYear).toMatch(/^sealed:r:/);
    expect(data.abroad).toMatch(/^sealed:r:/);
    expect(data.cell).toBe('organisation-1');
    expect(sealed.reason).toMatch(/^sealed:s:/);
    expect(sealed.decision).toEqual({ ...meta.decision, signer: expect.stringMatching(/^sealed:s:/) });
    expect(plain.data.name).toBe('Nguyễn Thị Hoà');
  });

  it('opens to what it was', () => {
    const opened = openEvent(PersonNoted, stored(keys), keys);
    expect(opened.data).toEqual(plain.data);
    expect(opened.meta).toEqual(meta);
  });

  it('keeps absent and null fields as they are', () => {
    const sparse = PersonNoted.of(
      { name: 'An', phone: null, birthYear: 2000, abroad: true, cell: 'organisation-1' },
      '2026-03-10',
    );
    expect(sealEvent(PersonNoted, sparse, stream, 0, keys).data.phone).toBeNull();
    const { phone: _, ...without } = sparse.data;
    const sealed = sealEvent(PersonNoted, { ...sparse, data: without }, stream, 0, keys);
    expect('phone' in sealed.data).toBe(false);
  });

  it('leaves a text alone that only looks like a token, in a field that is not sealed', () => {
    const odd = PersonNoted.of({ ...plain.data, cell: 'sealed:s:none' }, '2026-03-10');
    const lain = { ...stored(keys), ...sealEvent(PersonNoted, odd, stream, 3, keys) };
    expect(openEvent(PersonNoted, lain, keys).data.cell).toBe('sealed:s:none');
  });

  it('cannot be sealed without its subject key', () => {
    expect(() => sealEvent(PersonNoted, plain, 'member-2', 0, keys)).toThrow('no key at hand');
  });
});

describe('keys from the key store', () => {
  let store: MemoryKeyStore;
  beforeEach(() => {
    store = new MemoryKeyStore();
  });

  it('seal with a key made at first use, and open with the same', async () => {
    const sealed = stored(await keysToSeal(store, stream, true));
    expect(openEvent(PersonNoted, sealed, await keysToOpen(store, [stream])).data).toEqual(plain.data);
  });

  it('show nothing personal once the subject key is destroyed, and still what is counted', async () => {
    const sealed = stored(await keysToSeal(store, stream, true));
    await store.destroy(stream);
    const opened = openEvent(PersonNoted, sealed, await keysToOpen(store, [stream]));
    expect(opened.data).toEqual({ ...plain.data, name: null, phone: null });
    expect(opened.meta.reason).toBeUndefined();
    expect(opened.meta.decision).toEqual({ ...meta.decision, signer: undefined });
    await expect(keysToSeal(store, stream, true)).rejects.toBeInstanceOf(KeyDestroyed);
  });

  it('make no subject key where none is needed', async () => {
    const Counted = event('Counted', 1, z.object({ year: counted(z.number()) }));
    const bare = { ...meta, reason: undefined, decision: undefined };
    expect(needsSubjectKey([Counted], bare)).toBe(false);
    expect(needsSubjectKey([Counted, PersonNoted], bare)).toBe(true);
    expect(needsSubjectKey([Counted], meta)).toBe(true);
    await keysToSeal(store, stream, false);
    expect(await store.keysOf([stream])).toEqual(new Map());
  });
});

describe('what was sealed a moment ago', () => {
  const place = { stream: 'member-x', revision: 3, field: 'fullName' };
  const keysOf = (key: Buffer | undefined) => ({
    register: Buffer.alloc(32, 1),
    subjects: new Map(key ? [[place.stream, key]] : []),
  });
  const key = Buffer.alloc(32, 7);

  it('opens like everything else: each time anew, in its place, with its key', () => {
    const value = { words: ['Nguyễn', 'Văn'] };
    const token = sealField(place, value, 'subject', keysOf(key));
    const opened = openField(place, token, keysOf(key)) as typeof value;
    expect(opened).toEqual(value);
    opened.words.push('A');
    expect(openField(place, token, keysOf(Buffer.from(key)))).toEqual(value);
    expect(() => openField({ ...place, revision: 4 }, token, keysOf(key))).toThrow(BrokenSeal);
    expect(() => openField({ ...place, field: 'phone' }, token, keysOf(key))).toThrow(BrokenSeal);
    expect(() => openField(place, token, keysOf(Buffer.alloc(32, 8)))).toThrow(BrokenSeal);
    expect(openField(place, token, keysOf(undefined))).toBeNull();
  });

  it('and after thousands of others by deciphering it', () => {
    const tokens = Array.from({ length: 5_000 }, (_, n) => sealField(place, n, 'subject', keysOf(key)));
    expect(tokens.map((token) => openField(place, token, keysOf(key)))).toEqual(tokens.map((_, n) => n));
  });
});
