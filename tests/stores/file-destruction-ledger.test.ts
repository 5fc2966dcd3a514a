import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedStores } from '../../src/container.ts';
import { ledgered } from '../../src/stores/destruction-ledger.ts';
import { EmbeddedKeyStore } from '../../src/stores/embedded/embedded-key-store.ts';
import { FileDestructionLedger, readDestructionLedger } from '../../src/stores/embedded/file-destruction-ledger.ts';
import { masterKey } from '../../src/stores/embedded/master-key.ts';
import { MemoryKeyStore } from '../../src/stores/memory/memory-key-store.ts';

let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'so-goc-ledger-'));
  file = join(directory, 'destructions.jsonl');
});
afterEach(() => rmSync(directory, { recursive: true }));

const named = () => [...readDestructionLedger(file)!.subjects];
const now = () => new Date('2026-11-20T10:00:00Z');

async function close({ readLog, reads, credentials, events, keys }: Awaited<ReturnType<typeof embeddedStores>>) {
  for (const one of [readLog, reads, credentials, events, keys]) await one.close();
}

/** A disk that takes so many bytes more of each line, and then none. */
function fullAfter(bytes: number) {
  let left = bytes;
  return (descriptor: number, given: Uint8Array) => {
    const taken = given.subarray(0, left);
    left -= taken.length;
    return writeSync(descriptor, taken);
  };
}

describe('the ledger of destructions', () => {
  it('writes on where the disk took a part of a line', async () => {
    const ledger = new FileDestructionLedger(file, now, (descriptor, bytes) =>
      writeSync(descriptor, bytes.subarray(0, 7)),
    );
    await ledger.record('member-1');
    await ledger.record('member-2');
    expect(named()).toEqual(['member-1', 'member-2']);
  });

  it('of which a full disk takes a part keeps nothing of it, and the key stands', async () => {
    await new FileDestructionLedger(file, now).record('member-1');
    const before = readFileSync(file);
    const keys = ledgered(new MemoryKeyStore(), new FileDestructionLedger(file, now, fullAfter(10)));
    const key = await keys.keyFor('member-2');
    await expect(keys.destroy('member-2')).rejects.toThrow('takes no more');
    expect(await keys.keyFor('member-2')).toEqual(key);
    expect(readFileSync(file)).toEqual(before);
  });

  it('glues no line to one that was left cut off', async () => {
    const ledger = new FileDestructionLedger(file, now);
    writeFileSync(file, '{"subject":"mem');
    await ledger.record('member-1');
    expect(named()).toEqual(['member-1']);
  });

  it('that was taken away while the server runs is not made anew, and the key stands', async () => {
    const keys = ledgered(new MemoryKeyStore(), new FileDestructionLedger(file, now));
    const key = await keys.keyFor('member-1');
    rmSync(file);
    await expect(keys.destroy('member-1')).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await keys.keyFor('member-1')).toEqual(key);
    expect(readDestructionLedger(file)).toBeUndefined();
  });

  it('takes up what was destroyed before there was a ledger, once', async () => {
    const dataDir = join(directory, 'data');
    mkdirSync(dataDir);
    const before = EmbeddedKeyStore.open(join(dataDir, 'keys.sqlite'), masterKey(dataDir, undefined));
    for (const subject of ['import-1', 'import-2', 'member-1']) await before.keyFor(subject);
    for (const subject of ['import-1', 'import-2']) await before.destroy(subject);
    await before.close();
    await close(await embeddedStores({ dataDir, destructions: file }));
    expect(named()).toEqual(['import-1', 'import-2']);
    const kept = readFileSync(file);
    await close(await embeddedStores({ dataDir, destructions: file }));
    expect(readFileSync(file)).toEqual(kept);
  });

  it.each<[string, () => void]>([
    ['not there', () => rmSync(file)],
    ['empty', () => writeFileSync(file, '')],
  ])('%s where keys were destroyed is refused at the start, and none is made in its place', async (_, lose) => {
    const config = { dataDir: join(directory, 'data'), destructions: file };
    const stores = await embeddedStores(config);
    await stores.keys.keyFor('member-1');
    await close(stores);
    // Nothing destroyed: a ledger may begin.
    lose();
    const again = await embeddedStores(config);
    await again.keys.destroy('member-1');
    await close(again);
    const kept = readFileSync(file);
    lose();
    await expect(embeddedStores(config)).rejects.toMatchObject({ name: 'LedgerLost', file });
    expect(readDestructionLedger(file)?.mark.bytes ?? 0).toBe(0);
    writeFileSync(file, kept);
    await close(await embeddedStores(config));
  });
});
