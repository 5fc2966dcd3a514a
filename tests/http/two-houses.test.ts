import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { passwords } from '../../src/access/passwords.ts';
import { configFrom } from '../../src/config.ts';
import { container, embeddedStores, service, type House, type Stores } from '../../src/container.ts';
import { ledgerLine } from '../../src/stores/embedded/file-destruction-ledger.ts';
import { Deployment } from '../../src/stores/mongodb/deployment.ts';
import { MongoDestructionLedger } from '../../src/stores/mongodb/mongo-destruction-ledger.ts';
import { TREE, fileOf } from '../exchange/a-register.ts';
import { describeUnlessLacking } from '../lacking.ts';
import { dropDatabases, lacksMongoDb, mongoDbServer, type MongoDbServer } from '../servers/mongodb.ts';
import { AServer } from '../stores/eventstoredb/a-server.ts';
import { anAccount, Client, TODAY, type TestServer } from './a-server.ts';
import { aMember, aTree, type Tree } from './a-tree.ts';

/** Houses as two processes have them, on one set of stores and nothing else in common. */
describeUnlessLacking('Two houses on one set of stores', lacksMongoDb, () => {
  let folder: string;
  let database: AServer;
  let mongoDb: MongoDbServer;
  let url: string;
  let env: Record<string, string>;
  const opened: { house: House; stores: Stores }[] = [];
  const [one, other] = [{ client: new Client(undefined as never) }, { client: new Client(undefined as never) }];
  let houses: [House, House];
  let someone: Awaited<ReturnType<typeof anAccount>>;
  let tree: Tree;

  const configOf = (name: string, more: Record<string, string> = {}) => ({
    ...configFrom({ ...env, DATA_DIR: join(folder, name), ...more }),
    consoleFolder: undefined,
  });

  async function closed({ readLog, reads, credentials, events, keys }: Stores) {
    for (const store of [readLog, reads, credentials, events, keys]) await store.close();
  }

  async function aHouse(name: string): Promise<House> {
    const config = configOf(name);
    const stores = await embeddedStores(config);
    const house = await container(config, stores, {
      clock: () => new Date(`${TODAY}T02:00:00Z`),
      log: pino({ level: 'silent' }),
      passwords: passwords({ memoryCost: 8, timeCost: 1, parallelism: 1 }),
    });
    opened.push({ house, stores });
    return house;
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'so-goc-houses-'));
    [database, mongoDb] = await Promise.all([AServer.start(), mongoDbServer()]);
    url = mongoDb.newUrl();
    env = {
      ...{ EVENT_STORE: database.url, READ_STORE: url, SHARED_STORE: url, RATE_LIMIT: '0' },
      MASTER_KEY: randomBytes(32).toString('hex'),
    };
    houses = await Promise.all([aHouse('one'), aHouse('other')]);
    someone = await anAccount(houses[0], [{ role: 'upperOfficer' }]);
    [one.client, other.client] = houses.map((house) => new Client(house.get(service.app))) as [Client, Client];
    await one.client.signIn(someone.username, someone.password);
    other.client.cookie = one.client.cookie;
    tree = await aTree({ as: async () => one.client } as unknown as TestServer);
  }, 60_000);
  afterAll(async () => {
    for (const { house, stores } of opened) {
      await house.get(service.imports).close();
      await closed(stores);
    }
    await dropDatabases(url);
    await Promise.all([database.stop(), mongoDb.stop()]);
    await rm(folder, { recursive: true, force: true });
  });

  test('who signs in at one is known at the other, until signing out at either', async () => {
    const here = new Client(one.client.app);
    await here.signIn(someone.username, someone.password);
    const there = new Client(other.client.app);
    there.cookie = here.cookie;
    expect((await there.get('/session')).body.account.id).toBe(someone.id);
    expect((await here.delete('/session')).status).toBe(204);
    expect((await there.get('/session')).status).toBe(401);
  });

  test('failures at both add up to one lock-out', async () => {
    const { username } = await anAccount(houses[0], [{ role: 'inspector' }]);
    const tries = [one, other, one, other, one, other];
    const answers: number[] = [];
    for (const { client } of tries) answers.push((await new Client(client.app).signIn(username, 'sai')).status);
    expect(answers).toEqual([401, 401, 401, 401, 401, 429]);
  });

  test('the same command sent to both at once is stored once, and both answer alike', async () => {
    const id = randomUUID();
    const body = aMember(tree.cell);
    const key = { 'Idempotency-Key': randomUUID() };
    const sent = [one, other].map(({ client }) => client.post(`/members/${id}/take-over`, body, key));
    const [here, there] = (await Promise.all(sent)) as [Awaited<(typeof sent)[0]>, Awaited<(typeof sent)[0]>];
    expect([here.status, there.status]).toEqual([201, 201]);
    expect(there.body).toEqual(here.body);
    for (const header of ['etag', 'position']) expect(there.headers[header]).toBe(here.headers[header]);
    expect(await houses[1].get(service.events).read(`member-${id}`)).toHaveLength(1);
    const again = await other.client.post(`/members/${id}/take-over`, body, key);
    expect([again.status, again.body]).toEqual([201, here.body]);
  });

  test('what one records, the other judges by at once', async () => {
    const id = randomUUID();
    await one.client.command(`/members/${id}/take-over`, aMember(tree.cell));
    const died = await other.client.command(`/members/${id}/record-death`, { diedOn: '2026-11-01' }, 0);
    expect(died.status).toBe(200);
    const twice = await one.client.command(`/members/${id}/record-death`, { diedOn: '2026-11-02' }, 1);
    expect(twice.status).toBe(409);
  });

  test('an import that was brought to one is shown, decided on and rid of at the other', async () => {
    const id = await upload(one.client);
    expect(await until(other.client, id, 'checked')).toMatchObject({ rows: TREE.length, errors: 0 });
    expect((await other.client.get(`/imports/${id}/rows?only=all`)).body.items).toHaveLength(TREE.length);
    expect((await other.client.get('/imports')).body.items.map((job: { id: string }) => job.id)).toContain(id);
    const decided = await Promise.all(
      [one, other].map(({ client }) => client.post(`/imports/${id}/commit`, { mode: 'all-or-nothing' })),
    );
    expect(decided.map(({ status }) => status).filter((status) => status !== 409).length).toBe(1);
    expect(await until(one.client, id, 'done')).toMatchObject({ stored: TREE.length });
    const streams: string[] = [];
    for await (const { stream } of houses[0].get(service.events).readAll()) {
      if (stream.startsWith('organisation-')) streams.push(stream);
    }
    expect(new Set(streams).size).toBe(streams.length);
  });

  test('an import that one left in the middle is gone on with by the other', async () => {
    const third = await aHouse('third');
    const left = third.get(service.imports);
    await left.close();
    const id = await upload(new Client(third.get(service.app)), one.client.cookie);
    await left.close();
    expect((await other.client.get(`/imports/${id}`)).body.status).toBe('reading');
    await houses[1].get(service.imports).resume();
    expect(await until(one.client, id, 'checked')).toMatchObject({ rows: TREE.length });
  });

  test('a scan that one received opens at the other', async () => {
    const blob = await houses[0].get(service.blobs).put('scan-1', Buffer.from('Bản quét'));
    expect(String(await houses[1].get(service.blobs).open('scan-1', blob))).toBe('Bản quét');
  });

  test('the data folders hold nothing but the log of reads, and no lock', async () => {
    for (const name of ['one', 'other']) expect(await readdir(join(folder, name))).toEqual(['reads']);
  });

  test('a key that one destroys is gone at the other, and in the ledger; one that is behind its copy is refused', async () => {
    const [here, there] = [houses[0].get(service.keys), houses[1].get(service.keys)];
    await here.keyFor('member-gone');
    await Promise.all([here.destroy('member-gone'), there.destroy('scan-gone')]);
    await expect(there.keyFor('member-gone')).rejects.toMatchObject({ name: 'KeyDestroyed' });

    const lines = (await aLedger()).bytes;
    expect(String(lines)).toMatch(/member-gone|scan-gone/);
    const copy = join(folder, 'copy.jsonl');
    await writeFile(copy, lines);
    await closed(await embeddedStores(configOf('fourth', { DESTRUCTIONS: copy })));
    await writeFile(copy, Buffer.concat([lines, Buffer.from(ledgerLine('member-2', '2026-11-20T02:00:00.000Z'))]));
    const behind = embeddedStores(configOf('fourth', { DESTRUCTIONS: copy }));
    await expect(behind).rejects.toMatchObject({ name: 'LedgerBehind' });
  });

  test('keys were destroyed and the ledger is gone: refused', async () => {
    await withDeployment(async (deployment) => void (await deployment.ledgerDatabase.dropDatabase()));
    await expect(embeddedStores(configOf('fourth'))).rejects.toMatchObject({ name: 'LedgerLost' });
  });

  test('another master key is refused', async () => {
    const wrong = configOf('fourth', { MASTER_KEY: randomBytes(32).toString('hex') });
    await expect(embeddedStores(wrong)).rejects.toMatchObject({ name: 'WrongMasterKey' });
  });

  async function withDeployment<Result>(work: (deployment: Deployment) => Promise<Result>): Promise<Result> {
    const deployment = await Deployment.connect(url);
    return work(deployment).finally(() => deployment.close());
  }

  const aLedger = () => withDeployment((deployment) => new MongoDestructionLedger(deployment).content());

  async function upload(client: Client, cookie = client.cookie): Promise<string> {
    const content = Buffer.concat(await fileOf('organisations', TREE).content.stream().toArray());
    const answer = await client.post('/imports?kind=organisations&filename=tep.csv', content, {
      ...{ Cookie: cookie, 'Content-Type': 'application/octet-stream' },
    });
    expect(answer.status).toBe(202);
    return answer.body.id as string;
  }

  async function until(client: Client, id: string, status: string) {
    for (;;) {
      const { body } = await client.get(`/imports/${id}`);
      if (body.status === status) return body;
      if (body.status === 'failed' || body.status === undefined) throw new Error(JSON.stringify(body));
    }
  }
});
