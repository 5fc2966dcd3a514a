import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedKeyStore } from '../../src/stores/embedded/embedded-key-store.ts';
import { WrongMasterKey } from '../../src/stores/embedded/key-file.ts';
import { masterKey } from '../../src/stores/embedded/master-key.ts';
import { StoreInUse } from '../../src/stores/embedded/owner-lock.ts';
import { keyStoreContract } from '../contracts/key-store.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'so-goc-keys-'));

keyStoreContract('embedded', async () => {
  const directory = folder();
  const file = join(directory, 'keys.sqlite');
  const master = randomBytes(32);
  let store = EmbeddedKeyStore.open(file, master);
  return {
    store,
    reopen: async () => {
      await store.close();
      return (store = EmbeddedKeyStore.open(file, master));
    },
    dispose: async () => {
      await store.close();
      rmSync(directory, { recursive: true });
    },
  };
});

describe('the embedded key store', () => {
  let directory: string;
  let file: string;
  beforeEach(() => {
    directory = folder();
    file = join(directory, 'keys.sqlite');
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('refuses another master key, and is unharmed by the attempt', async () => {
    const master = randomBytes(32);
    const store = EmbeddedKeyStore.open(file, master);
    const key = await store.keyFor('member-1');
    await store.close();
    expect(() => EmbeddedKeyStore.open(file, randomBytes(32))).toThrow(WrongMasterKey);
    const again = EmbeddedKeyStore.open(file, master);
    expect(await again.keyFor('member-1')).toEqual(key);
    await again.close();
  });

  it('belongs to one opener at a time', async () => {
    const master = randomBytes(32);
    const store = EmbeddedKeyStore.open(file, master);
    expect(() => EmbeddedKeyStore.open(file, master)).toThrow(StoreInUse);
    await store.close();
  });

  it('keeps no key in the clear, and no trace of a destroyed one', async () => {
    const store = EmbeddedKeyStore.open(file, randomBytes(32));
    const keys = await Promise.all(Array.from({ length: 50 }, (_, index) => store.keyFor(`member-${index}`)));
    const wrapped = wrappedKey(file, 'member-7');
    const written = () => Buffer.concat([file, `${file}-wal`].filter(existsSync).map((path) => readFileSync(path)));
    for (const key of keys) expect(written().includes(key)).toBe(false);
    expect(written().includes(wrapped)).toBe(true);
    await store.destroy('member-7');
    expect(written().includes(wrapped)).toBe(false);
    await store.close();
  });

  it('does not open a key that was put under another subject', async () => {
    const master = randomBytes(32);
    const store = EmbeddedKeyStore.open(file, master);
    await store.keyFor('member-1');
    await store.close();
    const database = new DatabaseSync(file);
    database.exec(`UPDATE keys SET subject = 'member-2'`);
    database.close();
    const moved = EmbeddedKeyStore.open(file, master);
    await expect(moved.keysOf(['member-2'])).rejects.toThrow();
    await moved.close();
  });

  it('takes the master key from the environment, else from a file for its owner alone, made once', () => {
    const given = randomBytes(32);
    expect(masterKey(directory, given.toString('hex'))).toEqual(given);
    expect(existsSync(join(directory, 'master.key'))).toBe(false);
    const made = masterKey(directory, undefined);
    expect(masterKey(directory, undefined)).toEqual(made);
    expect(statSync(join(directory, 'master.key')).mode & 0o777).toBe(0o600);
  });

  it('refuses a master key that is none', () => {
    expect(() => masterKey(directory, 'abc')).toThrow('MASTER_KEY');
    writeFileSync(join(directory, 'master.key'), 'abc');
    expect(() => masterKey(directory, undefined)).toThrow('master.key');
  });
});

function wrappedKey(file: string, subject: string): Buffer {
  const database = new DatabaseSync(file, { readOnly: true, returnArrays: true });
  const [wrapped] = database.prepare('SELECT wrapped FROM keys WHERE subject = ?').get(subject) as [Uint8Array];
  database.close();
  return Buffer.from(wrapped);
}
