import { createHash, randomUUID } from 'node:crypto';
import { memoryStores } from '../../src/container.ts';
import { eventStoreDbConnection } from '../../src/stores/connection-string.ts';
import type { EventStore } from '../../src/stores/event-store.ts';
import { EventStoreDbEventStore } from '../../src/stores/eventstoredb/eventstoredb-event-store.ts';
import { USUAL_PATIENCE } from '../../src/stores/eventstoredb/faults.ts';
import { MemoryEventStore } from '../../src/stores/memory/memory-event-store.ts';
import { AServer } from '../stores/eventstoredb/a-server.ts';
import { aServer, rememberedReads, type TestServer } from './a-server.ts';
import { aList, aMember, aTree } from './a-tree.ts';

let database: AServer;
beforeEach(async () => void (database = await AServer.start()));
afterEach(() => database.stop());

const inDatabase = (patience = {}) =>
  EventStoreDbEventStore.open(eventStoreDbConnection(database.url), { ...USUAL_PATIENCE, firstWaitMs: 1, ...patience });

const on = (events: EventStore) => aServer({ stores: { ...memoryStores(rememberedReads()), events } });

/** What the interface answers after the same commands: ids in the order in which they come, no positions, no hashes. */
async function answers(server: TestServer): Promise<string[]> {
  const tree = await aTree(server);
  const { proposal } = await aList(tree);
  const moved = randomUUID();
  const body = aMember(tree.sibling, { fullName: 'Lê Văn Chép', citizenId: '001090099999' });
  await tree.officer.command(`/members/${moved}/take-over`, body);
  const died = await tree.officer.command(`/members/${moved}/record-death`, { diedOn: '2026-11-01' }, 0);
  const again = await tree.officer.command(`/members/${moved}/record-death`, { diedOn: '2026-11-02' }, 1);
  const stale = await tree.officer.command(`/members/${moved}/record-death`, { diedOn: '2026-11-01' }, 0);
  const known = { 'Min-Position': died.headers['position']! };
  const asked = await Promise.all(
    [
      '/members?q=chep',
      `/members/${moved}`,
      `/members/${tree.member}/history`,
      `/organisations/${tree.base}`,
      `/organisations?sort=name`,
      `/proposals/${proposal}`,
    ].map((path) => tree.officer.get(path, known)),
  );
  const ids = new Map<string, string>();
  const named = (text: string) =>
    text.replace(/Người dùng [0-9a-f]{4}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
      if (!ids.has(id)) ids.set(id, `id ${ids.size}`);
      return ids.get(id)!;
    });
  return [died, again, stale, ...asked].map(({ status, body: answer }) => {
    const said = JSON.stringify(answer, (key, value: unknown) =>
      ['position', 'next', 'hash', 'previousHash', 'citizenId'].includes(key) ? undefined : value,
    );
    return `${status} ${named(said)}`;
  });
}

test('the same commands are answered alike on EventStoreDB and on the log in memory', async () => {
  const servers = [await on(new MemoryEventStore()), await on(await inDatabase())] as const;
  const [memory, esdb] = [await answers(servers[0]), await answers(servers[1])];
  for (const server of servers) await server.stop();
  expect(memory.map((answer) => answer.slice(0, 3))).toEqual([...['200', '409', '412'], ...Array(6).fill('200')]);
  expect(esdb).toEqual(memory);
  const hash = (said: string[]) => createHash('sha256').update(said.join('\n')).digest('hex');
  expect(hash(esdb)).toBe(hash(memory));
});

test('while EventStoreDB cannot be reached a command is answered with 503; sent again it is stored once', async () => {
  const server = await on(await inDatabase({ inAllMs: 0 }));
  const { officer, member } = await aTree(server);
  const key = { 'Idempotency-Key': randomUUID(), 'If-Match': '"0"' };
  const die = () => officer.post(`/members/${member}/record-death`, { diedOn: '2026-11-01' }, key);

  await database.down();
  const away = await die();
  await database.up();
  // The event is stored, its answer lost.
  database.appendFaults.push('cut-after-stored');
  const unknown = await die();
  const repeated = await die();

  expect([away.status, away.headers['retry-after']]).toEqual([503, '1']);
  expect([unknown.status, repeated.status]).toEqual([503, 200]);
  expect((await server.stores.events.read(`member-${member}`)).map(({ type }) => type)).toEqual([
    'MemberTakenOver',
    'MemberDied',
  ]);
  await server.stop();
});
