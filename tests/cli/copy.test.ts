import { join } from 'node:path';
import { copy } from '../../src/cli/copy.ts';
import { importFile } from '../../src/cli/import.ts';
import { verify } from '../../src/cli/verify.ts';
import { configFrom } from '../../src/config.ts';
import { eventStoreDbConnection } from '../../src/stores/connection-string.ts';
import { copyLog } from '../../src/stores/copy-log.ts';
import { EmbeddedEventStore } from '../../src/stores/embedded/embedded-event-store.ts';
import type { EventStore } from '../../src/stores/event-store.ts';
import { EventStoreDbEventStore } from '../../src/stores/eventstoredb/eventstoredb-event-store.ts';
import { MemoryEventStore } from '../../src/stores/memory/memory-event-store.ts';
import { all } from '../contracts/event-store.ts';
import { aMember } from '../exchange/a-register.ts';
import { AServer } from '../stores/eventstoredb/a-server.ts';
import { machines } from './a-machine.ts';

const { aMachine, withTree, remove } = machines();
afterAll(remove);

/** A machine with a register, as imported. */
async function withMembers(name: string) {
  const machine = await withTree(name);
  const file = await machine.file('members.csv', 'members', [aMember(1), aMember(2), aMember(3)]);
  await machine.run(importFile, '--kind', 'members', '--file', file);
  return machine;
}

const withoutPositions = (events: readonly { position: string }[]) => events.map(({ position: _, ...rest }) => rest);

describe('so-goc copy', () => {
  let server: AServer;
  beforeEach(async () => void (server = await AServer.start()));
  afterEach(() => server.stop());

  test('carries a log into EventStoreDB and back: both verify, and nothing differs', async () => {
    const [home, back] = [await withMembers('home'), aMachine('back')];
    const there = await home.run(copy, '--from', 'embedded', '--to', server.url);
    const again = await back.run(copy, '--from', server.url, '--to', 'embedded');

    expect([there.code, again.code]).toEqual([0, 0]);
    expect(again.printed).toBe(there.printed);
    expect(withoutPositions(await back.events())).toEqual(withoutPositions(await home.events()));
    const verified = await home.run((args, config) =>
      verify(args, { ...config, eventStore: eventStoreDbConnection(server.url) }),
    );
    expect(verified).toMatchObject({ code: 0, printed: expect.stringContaining('0 hư hại') });
  });

  test('broken off it goes on where it stopped; run again it carries what is new', async () => {
    const machine = await withMembers('broken');
    const source = EmbeddedEventStore.open(join(machine.dataDir, 'events.sqlite'), { readOnly: true });
    const store = await EventStoreDbEventStore.open(eventStoreDbConnection(server.url));
    const abort = new AbortController();
    const onProgress = (events: number) => events >= 5 && abort.abort(new Error('stopped'));
    await expect(copyLog(source, store, { onProgress, signal: abort.signal })).rejects.toThrow('stopped');
    const before = (await all(store.readAll())).length;
    await store.close();
    await source.close();
    expect(before).toBeLessThan((await machine.events()).length);

    expect((await machine.run(copy, '--from', 'embedded', '--to', server.url)).code).toBe(0);
    const file = await machine.file('more.csv', 'members', [aMember(4)]);
    await machine.run(importFile, '--kind', 'members', '--file', file);
    const more = await machine.run(copy, '--from', 'embedded', '--to', server.url);
    expect(more.printed).toContain(`${(await machine.events()).length} sự kiện`);
  });

  test('refuses a target that holds other events, and adds nothing', async () => {
    const [one, other] = [await withMembers('one'), await withTree('other')];
    const before = await other.events();
    const refused = one.run(copy, '--from', 'embedded', '--to', `embedded:${other.dataDir}`);
    await expect(refused).rejects.toThrow('Kho đích đã có sự kiện khác');
    expect(await other.events()).toEqual(before);
  });

  test('does not carry a log that is damaged', async () => {
    const machine = await withTree('damaged');
    const events = await machine.events();
    const changed = { ...events[3]!, data: { changed: true } };
    async function* damaged() {
      yield* [...events.slice(0, 3), changed, ...events.slice(4)];
    }
    const source: Pick<EventStore, 'readAll'> = { readAll: damaged };
    await expect(copyLog(source, new MemoryEventStore())).rejects.toMatchObject({ name: 'ChainBroken' });
  });

  test.each([
    ['a store that cannot be reached', ['--from', 'embedded', '--to', 'esdb://127.0.0.1:1?tls=false'], 'kết nối'],
    ['no store', ['--from', 'embedded'], 'Thiếu'],
    ['the same store twice', ['--from', 'embedded', '--to', 'EVENT_STORE'], 'cùng một kho'],
    ['a store of no kind', ['--from', 'embedded', '--to', 'mysql://x'], 'Kho không hợp lệ'],
  ])('says what is wrong with %s', async (name, args, said) => {
    const machine = await withTree(`wrong ${name}`);
    await expect(machine.run(copy, ...args)).rejects.toThrow(said);
  });
});

describe('EVENT_STORE', () => {
  test.each([
    ['esdb://admin:changeit@one:2113,two:2113,three:2113', true],
    ['esdb+discover://admin:changeit@cluster.local:2113?nodePreference=leader', true],
    ['esdb://127.0.0.1:2113?tls=false', true],
    ['embedded', true],
    ['esdb://one:2113', 'TLS'],
    ['esdb://one:2113?tls=false&throwOnAppendFailure=false', 'throwOnAppendFailure'],
    ['esdb://a:b@one:2113?tlsVerifyCert=false', 'tlsVerifyCert'],
    ['postgres://clerk:bimat@one', 'esdb://'],
  ])('%s', (url, expected) => {
    const read = () => configFrom({ EVENT_STORE: url });
    if (expected === true) expect(read().eventStore?.url).toBe(url === 'embedded' ? undefined : url);
    else expect(read).toThrow(expected as string);
    if (url.includes('bimat')) expect(read).not.toThrow('bimat');
  });
});
