import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FolderBlobStore } from '../../src/stores/embedded/folder-blob-store.ts';
import { KeyDestroyed } from '../../src/stores/key-store.ts';
import { MemoryBlobStore } from '../../src/stores/memory/memory-blob-store.ts';
import { MemoryKeyStore } from '../../src/stores/memory/memory-key-store.ts';
import { sealedBlobs } from '../../src/stores/sealed-blobs.ts';
import { blobStoreContract, wholeOf } from '../contracts/blob-store.ts';

const aFolder = () => mkdtempSync(join(tmpdir(), 'so-goc-blobs-'));

blobStoreContract('memory', async () => ({ store: new MemoryBlobStore(), dispose: async () => undefined }));

blobStoreContract('folder', async () => {
  const folder = aFolder();
  return {
    store: await FolderBlobStore.open(folder),
    reopen: () => FolderBlobStore.open(folder),
    dispose: async () => rmSync(folder, { recursive: true }),
  };
});

describe('the folder of blobs', () => {
  let folder: string;
  beforeEach(() => {
    folder = aFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('spreads files over folders, for the eyes of their owner alone', async () => {
    const store = await FolderBlobStore.open(folder);
    const { blob } = await store.put(Buffer.from('one'));
    expect(statSync(join(folder, blob.slice(0, 2), blob)).mode & 0o777).toBe(0o600);
  });

  it('removes at the start what a crash left unfinished', async () => {
    const store = await FolderBlobStore.open(folder);
    const { blob } = await store.put(Buffer.from('one'));
    writeFileSync(join(folder, 'unfinished', 'half'), 'on');
    const again = await FolderBlobStore.open(folder);
    expect(readdirSync(join(folder, 'unfinished'))).toEqual([]);
    expect(await wholeOf(again, blob)).toEqual(Buffer.from('one'));
  });

  it('leaves nothing behind of a write that fails', async () => {
    const store = await FolderBlobStore.open(folder);
    async function* breaking() {
      yield Buffer.from('begun');
      throw new Error('gone');
    }
    await expect(store.put(breaking())).rejects.toThrow('gone');
    expect(readdirSync(folder, { recursive: true })).toEqual(['unfinished']);
  });
});

describe('sealed blobs', () => {
  const secret = Buffer.from('Đơn xin vào Đảng của Trần Thị Bí Mật');
  let folder: string;
  let store: FolderBlobStore;
  const keys = new MemoryKeyStore();
  beforeEach(async () => {
    folder = aFolder();
    store = await FolderBlobStore.open(folder);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('lie on the disk unreadable, and open for their subject', async () => {
    const sealed = sealedBlobs(store, keys);
    const blob = await sealed.put('scan-1', secret);
    expect(readFileSync(join(folder, blob.slice(0, 2), blob)).includes('Bí Mật')).toBe(false);
    expect(await sealed.open('scan-1', blob)).toEqual(secret);
    await sealed.put('scan-2', Buffer.from('another'));
    await expect(sealed.open('scan-2', blob)).rejects.toThrow();
  });

  it('do not open once they were altered', async () => {
    const sealed = sealedBlobs(store, keys);
    const blob = await sealed.put('scan-3', secret);
    const path = join(folder, blob.slice(0, 2), blob);
    const bytes = readFileSync(path);
    bytes[20]! ^= 1;
    writeFileSync(path, bytes);
    await expect(sealed.open('scan-3', blob)).rejects.toThrow();
  });

  it('are unreadable for good once their key is destroyed, even where a copy remains', async () => {
    const sealed = sealedBlobs(store, keys);
    const blob = await sealed.put('scan-4', secret);
    const copy = (await wholeOf(store, blob))!;
    await sealed.destroy('scan-4', blob);
    expect(await store.has(blob)).toBe(false);
    await store.put(copy);
    expect(await sealed.open('scan-4', blob)).toBeUndefined();
    await expect(sealed.put('scan-4', secret)).rejects.toBeInstanceOf(KeyDestroyed);
  });
});
