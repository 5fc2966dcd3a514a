import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedReadStore } from '../../read-models/stores/embedded/embedded-read-store.ts';
import { memoryStores, service } from '../../src/container.ts';
import { EmbeddedEventStore } from '../../src/stores/embedded/embedded-event-store.ts';
import { EmbeddedKeyStore } from '../../src/stores/embedded/embedded-key-store.ts';
import { masterKey } from '../../src/stores/embedded/master-key.ts';
import { aServer, rememberedReads, type TestServer } from '../http/a-server.ts';
import { aMember, aTree, type Tree } from '../http/a-tree.ts';

describe('a full disk', () => {
  let folder: string;
  let stores: { events: EmbeddedEventStore; keys: EmbeddedKeyStore; reads: EmbeddedReadStore };
  let server: TestServer;
  let tree: Tree;
  /** Members whose recording was acknowledged. */
  let acknowledged: string[];
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'so-goc-full-'));
    server = await started();
    tree = await aTree(server);
    acknowledged = [tree.member];
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const started = () => {
    stores = {
      events: EmbeddedEventStore.open(join(folder, 'events.sqlite')),
      keys: EmbeddedKeyStore.open(join(folder, 'keys.sqlite'), masterKey(folder, undefined)),
      reads: new EmbeddedReadStore(join(folder, 'read-models.sqlite')),
    };
    return aServer({ stores: { ...memoryStores(rememberedReads()), ...stores } });
  };
  /** Leaves a file no room to grow in; gives how to make room again. */
  const filled = (database: { exec(sql: string): void }) => {
    // SQLite raises what lies below the present size to it.
    database.exec('PRAGMA max_page_count = 1');
    return () => database.exec('PRAGMA max_page_count = 4294967294');
  };
  const recording = () => {
    const [id, key] = [randomUUID(), randomUUID()];
    const body = aMember(tree.cell, { residence: 'Thôn Thử '.repeat(20) });
    return {
      id,
      send: () => tree.officer.command(`/members/${id}/take-over`, body, undefined, { 'Idempotency-Key': key }),
    };
  };
  /** Records members until that is refused. */
  const untilRefused = async () => {
    for (;;) {
      const { id, send } = recording();
      const answer = await send();
      if (answer.status !== 201) return { id, send, answer };
      acknowledged.push(id);
    }
  };
  const clean = async () => {
    await server.stop();
    server = await started();
    const reader = await server.as({ role: 'upperOfficer' });
    const head = (await server.stores.events.head())!;
    const { body } = await reader.get('/members?limit=500&total=true', { 'Min-Position': head });
    expect(body.items.map(({ id }: { id: string }) => id).sort()).toEqual([...acknowledged].sort());
    for (const id of acknowledged) expect(await server.stores.events.read(`member-${id}`)).toHaveLength(1);
    await server.stop();
  };

  test.each([
    ['the log', () => stores.events['database']],
    ['the keys', () => stores.keys['database']],
  ])(
    'under %s: a command is refused with 507, what is there can be read, and it is taken when there is room',
    async (_, of) => {
      const room = filled(of());
      const { id, send, answer } = await untilRefused();
      expect(answer.status).toBe(507);
      expect(answer.body).toMatchObject({ code: 'server/storage-full', detail: expect.stringContaining('hết chỗ') });
      expect(answer.headers['retry-after']).toBe('30');
      expect((await tree.officer.get('/members?limit=1')).status).toBe(200);
      expect((await tree.officer.get('/counts')).status).not.toBe(500);
      room();
      expect((await send()).status).toBe(201);
      acknowledged.push(id);
      await clean();
    },
  );

  test('under the read models: commands are taken, old answers are given, and they catch up when there is room', async () => {
    const room = filled(stores.reads['database']);
    const inTrouble = () => server.logged.some((line) => line.includes('a read model is in trouble'));
    while (!inTrouble()) {
      const { id, send } = recording();
      expect((await send()).status).toBe(201);
      acknowledged.push(id);
    }
    expect((await tree.officer.get('/members?limit=1')).status).toBe(200);
    room();
    const projector = server.house.get(service.projector);
    expect(await projector.waitFor((await stores.events.head())!, 60_000)).toBe(true);
    expect((await projector.health()).filter(({ state }) => state !== 'live')).toEqual([]);
    await clean();
  });
});
