import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { backup } from '../../src/cli/backup.ts';
import { copy } from '../../src/cli/copy.ts';
import { doctor } from '../../src/cli/doctor.ts';
import { importFile } from '../../src/cli/import.ts';
import { restoreBackup } from '../../src/cli/restore.ts';
import { verify } from '../../src/cli/verify.ts';
import { configFrom, type Config } from '../../src/config.ts';
import { container, embeddedStores, service, type Stores } from '../../src/container.ts';
import { openByServer } from '../../src/access/opening.ts';
import { receive } from '../../src/register/scan/decide.ts';
import { scanDecider } from '../../src/register/scan/scan.ts';
import { sealedBlobs } from '../../src/stores/sealed-blobs.ts';
import { aMember } from '../exchange/a-register.ts';
import { describeUnlessLacking } from '../lacking.ts';
import { idOf } from '../office/office.ts';
import { dropDatabases, lacksMongoDb, mongoDbServer, type MongoDbServer } from '../servers/mongodb.ts';
import { AServer } from '../stores/eventstoredb/a-server.ts';
import { machines } from './a-machine.ts';

const { aMachine, withTree, remove } = machines();
afterAll(remove);
type Machine = ReturnType<typeof aMachine>;

const SCAN = `scan-${idOf('scan')}`;
const ACCOUNT = idOf('account');

/** Opens the stores that a configuration names. */
async function atWork<Result>(config: Config, work: (stores: Stores) => Promise<Result>): Promise<Result> {
  const stores = await embeddedStores(config);
  try {
    return await work(stores);
  } finally {
    for (const one of [stores.readLog, stores.reads, stores.credentials, stores.events, stores.keys]) await one.close();
  }
}

/** All that is kept of a register: what each stream's key, the scan and the account's sign-in are. */
function everything(config: Config) {
  return atWork(config, async ({ events, keys, blobs, credentials }) => {
    const streams: string[] = [];
    for await (const { stream } of events.readAll()) streams.push(stream);
    const living = await keys.keysOf([...new Set(streams)]);
    return {
      streams,
      keys: [...living].map(([subject, key]) => `${subject} ${key.toString('hex')}`).sort(),
      own: [await keys.registerKey(), await keys.claimKey()],
      scan: String(await sealedBlobs(blobs, keys).open(SCAN, blob)),
      credential: await credentials.credentialOfAccount(ACCOUNT),
    };
  });
}

let blob = '';

/** A register with two members, one of whose keys was destroyed, an account and a scan. */
async function aRegister(): Promise<Machine> {
  const machine = await withTree('home');
  const file = await machine.file('members.csv', 'members', [aMember(1), aMember(2)]);
  await machine.run(importFile, '--kind', 'members', '--file', file);
  const [gone] = await machine.members();
  await atWork(machine.config, async (stores) => {
    const house = await container(machine.config, stores);
    const handler = house.get(service.handler);
    blob = await house.get(service.blobs).put(SCAN, Buffer.from('Bản quét'));
    const brought = { blob, media: 'pdf' as const, bytes: 8 };
    await handler.handle(scanDecider, idOf('scan'), { commandId: idOf('brings'), actor: 'x' }, (scan) =>
      receive(scan, brought, { today: '2026-11-20' }),
    );
    await openByServer(
      {
        ...{ id: ACCOUNT, username: 'can.bo', displayName: 'Cán bộ', password: 'mat khau de thu', mustChange: false },
        grants: [],
      },
      { handler, signIn: house.get(service.signIn), today: '2026-11-20' },
    );
    await stores.keys.destroy(gone!.stream);
  });
  return machine;
}

describeUnlessLacking('A house that several processes share', lacksMongoDb, () => {
  let mongoDb: MongoDbServer;
  let database: AServer;
  let env: Record<string, string>;
  let url: string;
  let home: Machine;
  beforeAll(async () => {
    [mongoDb, database, home] = await Promise.all([mongoDbServer(), AServer.start(), aRegister()]);
    url = mongoDb.newUrl();
    env = {
      EVENT_STORE: database.url,
      READ_STORE: url,
      SHARED_STORE: url,
      MASTER_KEY: randomBytes(32).toString('hex'),
    };
  });
  afterAll(async () => {
    await dropDatabases(url);
    await Promise.all([mongoDb.stop(), database.stop()]);
  });

  /** A machine on the shared stores. */
  function sharing(name: string, dataDir?: string): Machine {
    const machine = aMachine(name);
    mkdirSync(machine.dataDir, { recursive: true });
    Object.assign(machine.config, configFrom({ ...env, DATA_DIR: dataDir ?? machine.dataDir }));
    return machine;
  }

  const archives = (machine: Machine) => ({
    log: machine.at('log'),
    keys: machine.at('keys'),
    file: machine.at('key'),
  });

  async function save(machine: Machine) {
    const { log, keys, file } = archives(machine);
    writeFileSync(file, 'a sentence that is long enough\n');
    return machine.run(backup, '--to', log, '--keys-to', keys, '--key-file', file);
  }

  function giveBack(from: Machine, to: Machine) {
    const { log, keys, file } = archives(from);
    return to.run(
      restoreBackup,
      ...['--from', log, '--keys-from', keys, '--key-file', file, '--destructions', from.config.destructions],
    );
  }

  test('[DHTN-F9] a backup of one machine is restored and moved into it, whole; and back again', async () => {
    expect((await save(home)).code).toBe(0);
    const restored = aMachine('restored');
    expect((await giveBack(home, restored)).code).toBe(0);
    const moving = sharing('moving', restored.dataDir);
    expect((await moving.run(copy, '--from', 'embedded', '--to', 'EVENT_STORE')).code).toBe(0);
    const moved = await moving.run(copy, '--from', 'embedded', '--to', 'SHARED_STORE');
    expect(moved).toMatchObject({ code: 0, printed: expect.stringContaining('1 bản quét / scans, 1 tài khoản') });
    // Once more, as after it was stopped: nothing is left to do.
    const again = await moving.run(copy, '--from', 'embedded', '--to', 'SHARED_STORE');
    expect(again.printed).toMatch(/^0 khóa mới \/ new keys, 0 bản quét \/ scans, 0 tài khoản/);

    const shared = sharing('shared');
    expect(await everything(shared.config)).toEqual(await everything(home.config));
    const gone = (await home.members())[0]!.stream;
    await atWork(shared.config, ({ keys }) =>
      expect(keys.keyFor(gone)).rejects.toMatchObject({ name: 'KeyDestroyed' }),
    );

    const back = `embedded:${aMachine('back').dataDir}`;
    expect((await shared.run(copy, '--from', 'EVENT_STORE', '--to', back)).code).toBe(0);
    expect((await shared.run(copy, '--from', 'SHARED_STORE', '--to', back)).code).toBe(0);
    const there = configFrom({ DATA_DIR: aMachine('back').dataDir, MASTER_KEY: env['MASTER_KEY'] });
    expect(await everything(there)).toEqual(await everything(home.config));
    expect(readFileSync(there.destructions)).toEqual(readFileSync(home.config.destructions));
  });

  test('it is verified, examined and backed up from what processes share, and given back from that', async () => {
    const machine = sharing('keeper');
    const verified = await machine.run(verify);
    expect(verified).toMatchObject({ code: 0, printed: expect.stringContaining('1 bản quét / scans, 0 hư hại') });
    expect(verified.printed).not.toContain('No keys');
    expect(await machine.run(doctor)).toMatchObject({ code: 0, printed: expect.stringContaining('1 khóa / keys') });
    expect((await save(machine)).code).toBe(0);
    // The ledger lies beside the backup as a file: a restore asks for it.
    expect(readFileSync(machine.config.destructions)).toEqual(readFileSync(home.config.destructions));

    const restored = aMachine('given-back');
    expect((await giveBack(machine, restored)).code).toBe(0);
    expect((await restored.run(verify)).code).toBe(0);
    expect(await everything(restored.config)).toEqual(await everything(home.config));
  });

  test('what is damaged is told: a scan that is gone, a master key that is another, a ledger that is behind', async () => {
    const machine = sharing('spoiled');
    await atWork(machine.config, ({ blobs }) => blobs.remove(blob));
    expect(await machine.run(verify)).toMatchObject({ code: 1, printed: expect.stringContaining('scan-missing') });
    machine.config.masterKey = randomBytes(32).toString('hex');
    expect(await machine.run(doctor)).toMatchObject({
      code: 1,
      printed: expect.stringContaining('SAI / BAD  kho khóa'),
    });
    machine.config.masterKey = env['MASTER_KEY'];
    const more = '{"subject":"member-9","at":"2026-11-20T02:00:00.000Z"}\n';
    writeFileSync(machine.config.destructions, readFileSync(home.config.destructions, 'utf8') + more);
    expect(await machine.run(doctor)).toMatchObject({
      code: 1,
      printed: expect.stringContaining('SAI / BAD  sổ hủy khóa'),
    });
    await expect(save(machine)).rejects.toMatchObject({ name: 'LedgerBehind' });
  });

  test('another register does not move in where one lives', async () => {
    const other = await withTree('other');
    const moving = sharing('moving-other', other.dataDir);
    await expect(moving.run(copy, '--from', 'embedded', '--to', 'SHARED_STORE')).rejects.toMatchObject({
      message: expect.stringContaining('một sổ gốc khác'),
    });
    await expect(home.run(copy, '--from', 'embedded', '--to', 'SHARED_STORE')).rejects.toMatchObject({
      message: expect.stringContaining('Chưa đặt biến SHARED_STORE'),
    });
  });
});
