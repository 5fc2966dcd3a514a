import { chmodSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { doctor, examine, type Surroundings } from '../../src/cli/doctor.ts';
import { rebuild } from '../../src/cli/rebuild.ts';
import { embeddedStores } from '../../src/container.ts';
import { machines } from './a-machine.ts';

const { aMachine, withTree, remove } = machines();
afterAll(remove);

type Machine = ReturnType<typeof aMachine>;
const HERE: Surroundings = { node: '20.20.0', free: async () => 5e9, now: () => new Date() };

/** What is not as it should be. */
async function faults({ config }: Machine, here: Partial<Surroundings> = {}) {
  const found = [];
  for await (const { what, todo } of examine(config, { ...HERE, ...here })) if (todo) found.push(what);
  return found;
}

describe('so-goc doctor', () => {
  let sound: Machine;
  let copies = 0;
  beforeAll(async () => {
    sound = await withTree('sound');
    await sound.run(rebuild, 'organisation-tree');
  });

  /** The same data folder, for a test to spoil. */
  function spoiled(spoil: (folder: string) => void): Machine {
    const machine = aMachine(`spoiled-${(copies += 1)}`);
    cpSync(sound.dataDir, machine.dataDir, { recursive: true });
    spoil(machine.dataDir);
    return machine;
  }

  test('finds a sound folder sound, also while the server is at work, and changes nothing', async () => {
    expect(await faults(sound)).toEqual([]);
    expect(await sound.run(doctor)).toMatchObject({ printed: expect.stringContaining('đang dừng') });
    const stores = await embeddedStores(sound.config);
    expect(await faults(sound)).toEqual([]);
    expect(await sound.run(doctor)).toMatchObject({ printed: expect.stringContaining('đang hoạt động') });
    for (const one of [stores.readLog, stores.reads, stores.credentials, stores.events, stores.keys]) await one.close();
  });

  test.each<[string, Partial<Surroundings>, string]>([
    ['an old Node.js', { node: '20.18.9' }, 'Node.js'],
    ['a full disk', { free: async () => 1e8 }, 'ổ đĩa còn trống / free disk'],
    ['a clock behind the log', { now: () => new Date('2020-01-01') }, 'đồng hồ / clock'],
  ])('finds %s', async (_, here, what) => {
    expect(await faults(sound, here)).toEqual([what]);
  });

  test.each<[string, (folder: string) => void, string]>([
    ['that there is no log', (folder) => rmSync(join(folder, 'events.sqlite')), 'sổ gốc / event log'],
    ['a log that is none', (folder) => writeFileSync(join(folder, 'events.sqlite'), 'x'), 'sổ gốc / event log'],
    ['a broken chain', forge, 'sổ gốc / event log'],
    ['a lost master key', (folder) => rmSync(join(folder, 'master.key')), 'kho khóa / key store'],
    [
      'another master key',
      (folder) => writeFileSync(join(folder, 'master.key'), 'ab'.repeat(32)),
      'kho khóa / key store',
    ],
    ['a key that others can read', (folder) => chmodSync(join(folder, 'master.key'), 0o644), 'master.key'],
    ['a lost ledger', (folder) => rmSync(join(folder, 'destructions.jsonl')), 'sổ hủy khóa / ledger of destructions'],
    [
      'a damaged ledger',
      (folder) => writeFileSync(join(folder, 'destructions.jsonl'), 'x\n'),
      'sổ hủy khóa / ledger of destructions',
    ],
  ])('finds %s and says what to do', async (_, spoil, what) => {
    const machine = spoiled(spoil);
    expect(await faults(machine)).toEqual([what]);
    expect(await machine.run(doctor)).toMatchObject({
      code: 1,
      printed: expect.stringMatching(/SAI \/ BAD .*\n +→ \S/),
    });
  });

  test('tells which read models the next start builds, and finds one that stays far behind a running server', async () => {
    const machine = spoiled((folder) => {
      const reads = new DatabaseSync(join(folder, 'read-models.sqlite'));
      reads.exec(`UPDATE builds SET version = version + 1 WHERE projection = 'timeline'`);
      reads.exec(`UPDATE builds SET position = '-2000' WHERE projection = 'accounts'`);
      reads.close();
    });
    const stores = await embeddedStores(machine.config);
    expect(await faults(machine)).toEqual(['dữ liệu hiển thị / read model accounts']);
    expect((await machine.run(doctor)).printed).toMatch(/read model timeline: .*sẽ dựng \/ to be built/);
    // The file is one that was left, where the read models lie in MongoDB.
    machine.config.readStore = 'mongodb://account:password@one:27017';
    expect(await faults(machine)).toEqual([]);
    const { printed } = await machine.run(doctor);
    expect(printed).toContain('MongoDB (READ_STORE)');
    expect(printed).not.toMatch(/password|read model accounts/);
    for (const one of [stores.readLog, stores.reads, stores.credentials, stores.events, stores.keys]) await one.close();
  });
});

function forge(folder: string) {
  const events = new DatabaseSync(join(folder, 'events.sqlite'));
  events.exec(
    `UPDATE events SET envelope = replace(envelope, 'Minh Họa', 'Minh Hoa') WHERE envelope LIKE '%Minh Họa%'`,
  );
  events.close();
}
