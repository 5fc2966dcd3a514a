import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { damagedScans, type NamedScan } from '../../src/cli/verify-scans.ts';
import { verify } from '../../src/cli/verify.ts';
import { configFrom } from '../../src/config.ts';
import { container, embeddedStores, service } from '../../src/container.ts';
import { discard, receive } from '../../src/register/scan/decide.ts';
import { scanDecider } from '../../src/register/scan/scan.ts';
import { MemoryBlobStore } from '../../src/stores/memory/memory-blob-store.ts';
import { MemoryKeyStore } from '../../src/stores/memory/memory-key-store.ts';
import { sealedBlobs } from '../../src/stores/sealed-blobs.ts';
import { idOf } from '../office/office.ts';
import { machines } from './a-machine.ts';

const { aMachine, remove } = machines();
afterAll(remove);

const NAMES = ['sound', 'lost', 'altered', 'other', 'discarded'];

/** A data folder with five scans, of which one is discarded. @returns where the content of each lies */
async function withScans(name: string) {
  const machine = aMachine(name);
  const config = configFrom({ DATA_DIR: machine.dataDir });
  const stores = await embeddedStores(config);
  const house = await container(config, stores);
  const [blobs, handler] = [house.get(service.blobs), house.get(service.handler)];
  const lies: Record<string, string> = {};
  for (const one of NAMES) {
    const blob = await blobs.put(`scan-${idOf(one)}`, Buffer.from(`Bản quét ${one}`));
    lies[one] = join(machine.dataDir, 'blobs', blob.slice(0, 2), blob);
    const brought = { blob, media: 'pdf' as const, bytes: 10 };
    await handler.handle(scanDecider, idOf(one), { commandId: idOf(`brings ${one}`), actor: 'x' }, (scan) =>
      receive(scan, brought, { today: '2026-11-20' }),
    );
  }
  const forgotten = { commandId: idOf('forgets'), actor: 'scans' };
  const later = { now: new Date(Date.now() + 3 * 86_400_000), today: '2026-11-22' };
  await handler.handle(scanDecider, idOf('discarded'), forgotten, (scan) => discard(scan, later));
  rmSync(lies['discarded']!);
  for (const store of [stores.readLog, stores.reads, stores.credentials, stores.events, stores.keys])
    await store.close();
  return { machine, lies };
}

const damage = (kind: string, printed: string) =>
  printed
    .split('\n')
    .filter((line) => line.startsWith(`damage ${kind} event `))
    .map((line) => / stream (\S+) revision 0$/.exec(line)?.[1]);

describe('so-goc verify, of scans', () => {
  test('sound ones are counted; a discarded one is not missed', async () => {
    const { machine } = await withScans('sound-scans');
    const { code, printed } = await machine.run(verify);
    expect(printed).toContain('4 bản quét');
    expect([code, damage('\\S+', printed)]).toEqual([0, []]);
  });

  test('names each that is gone, is another one, or does not open, by the event that names it', async () => {
    const { machine, lies } = await withScans('damaged-scans');
    rmSync(lies['lost']!);
    const content = readFileSync(lies['altered']!);
    content[content.length - 1]! ^= 1;
    writeFileSync(lies['altered']!, content);
    const { code, printed } = await machine.run(verify);
    expect(code).toBe(1);
    expect(damage('scan-missing', printed)).toEqual([`scan-${idOf('lost')}`]);
    expect(damage('scan-altered', printed)).toEqual([`scan-${idOf('altered')}`]);
    expect(printed).toContain('2 hư hại');
  });

  test('without the keys compares hashes only, says so, and makes none', async () => {
    const { machine } = await withScans('scans-without-keys');
    rmSync(join(machine.dataDir, 'master.key'));
    const { code, printed } = await machine.run(verify);
    expect(code).toBe(0);
    expect(printed).toContain('No keys');
    expect(readdirSync(machine.dataDir)).not.toContain('master.key');
  });
});

describe('a scan that no key opens', () => {
  const scan: NamedScan = { eventId: 'e', stream: 'scan-1', revision: 0, blob: '' };
  const none = { events: { read: async () => [] } };

  test('is damaged: the key is gone, or another’s content lies there', async () => {
    const [blobs, keys] = [new MemoryBlobStore(), new MemoryKeyStore()];
    const sealed = sealedBlobs(blobs, keys);
    const blob = await sealed.put('scan-1', Buffer.from('một'));
    const kinds = async (one: NamedScan) => {
      const found = [];
      for await (const { kind } of damagedScans([one], { ...none, blobs, keys })) found.push(kind);
      return found;
    };
    expect(await kinds({ ...scan, blob })).toEqual([]);
    await sealed.put('scan-2', Buffer.from('hai'));
    expect(await kinds({ ...scan, stream: 'scan-2', blob })).toEqual(['scan-unopened']);
    await keys.destroy('scan-1');
    expect(await kinds({ ...scan, blob })).toEqual(['scan-unopened']);
  });
});
