import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { configFrom } from '../../src/config.ts';
import { container, embeddedStores } from '../../src/container.ts';
import { ClaimConfirmed } from '../../src/kernel/claims.ts';
import type { StoredEvent } from '../../src/kernel/envelope.ts';
import { aMember } from '../http/a-tree.ts';
import { describeUnlessLacking } from '../lacking.ts';
import { dropDatabases, lacksMongoDb, mongoDbServer, type MongoDbServer } from '../servers/mongodb.ts';
import { type ServerProcess, startedServer } from '../servers/server-process.ts';
import { AServer } from '../stores/eventstoredb/a-server.ts';
import { type Bundled, bundled } from './bundled.ts';
import { anOfficer, type Officer } from './served-folder.ts';

const LOOK_EVERY = 50;
const DUTIES = 'ROLES=projector,processes';

/** One process answers requests; of others, one keeps the read models and carries rules from stream to stream. */
describeUnlessLacking('Several processes on one set of stores', lacksMongoDb, () => {
  let folder: string;
  let database: AServer;
  let mongoDb: MongoDbServer;
  let program: Bundled;
  let env: Record<string, string>;
  let officer: Officer;
  let api: ServerProcess;
  const running: ServerProcess[] = [];
  const recorded: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'so-goc-many-'));
    [database, mongoDb, program] = await Promise.all([AServer.start(), mongoDbServer(), bundled('src/main.ts')]);
    const url = mongoDb.newUrl();
    env = {
      ...{ EVENT_STORE: database.url, READ_STORE: url, SHARED_STORE: url, LEASE_TTL_SECONDS: '4' },
      MASTER_KEY: randomBytes(32).toString('hex'),
    };
    const config = configFrom({ ...env, DATA_DIR: join(folder, 'here'), LOG_LEVEL: 'silent' });
    const stores = await embeddedStores(config);
    officer = await anOfficer(await container(config, stores));
    for (const store of [stores.reads, stores.credentials, stores.events, stores.keys]) await store.close();
    await stores.readLog.close();
  }, 60_000);
  afterAll(async () => {
    for (const { child, ended } of running) {
      child.kill('SIGKILL');
      await ended;
    }
    await dropDatabases(env.SHARED_STORE!);
    await Promise.all([database.stop(), mongoDb.stop()]);
    program.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  async function aProcess(roles: string): Promise<ServerProcess> {
    const dataDir = join(folder, randomUUID());
    const [name, value] = roles.split('=') as [string, string];
    const server = await startedServer(program.path, { ...env, DATA_DIR: dataDir, [name]: value });
    running.push(server);
    return server;
  }

  /** Records a member by the process that answers requests, and waits until the list there shows it. */
  async function visible(): Promise<void> {
    const id = randomUUID();
    const headers = { 'Content-Type': 'application/json', Cookie: officer.cookie, 'Idempotency-Key': randomUUID() };
    const body = JSON.stringify(aMember(officer.cell));
    const answer = await fetch(`${api.url}/api/members/${id}/take-over`, { method: 'POST', headers, body });
    expect(answer.status).toBe(201);
    recorded.push(id);
    const known = { Cookie: officer.cookie, 'Min-Position': answer.headers.get('position')! };
    await until(async () => {
      const listed = await fetch(`${api.url}/api/members?limit=500`, { headers: known });
      if (listed.status === 503) return false;
      expect(listed.status).toBe(200);
      const { items } = (await listed.json()) as { items: { id: string }[] };
      expect(items.map((member) => member.id).sort()).toEqual([...recorded].sort());
      return true;
    });
  }

  async function leads({ url }: ServerProcess): Promise<string> {
    const figures = await (await fetch(`${url}/metrics`)).text();
    return ['projector', 'processes']
      .map((duty) => new RegExp(`^so_goc_leads_${duty} (\\d)$`, 'm').exec(figures)?.[1])
      .join();
  }

  async function log(): Promise<StoredEvent[]> {
    const config = configFrom({ ...env, DATA_DIR: join(folder, 'here'), LOG_LEVEL: 'silent' });
    const { events, reads, credentials, keys, readLog } = await embeddedStores(config);
    const all: StoredEvent[] = [];
    for await (const event of events.readAll()) all.push(event);
    for (const store of [readLog, reads, credentials, events, keys]) await store.close();
    return all;
  }

  test('killed, stopped for a while or told to stop, the leader is followed by another, and writes nothing more', async () => {
    const first = await aProcess(DUTIES);
    api = await aProcess('ROLES=api');
    const second = await aProcess(DUTIES);
    await visible();
    expect([await leads(first), await leads(second), await leads(api)]).toEqual(['1,1', '0,0', ',']);
    expect((await fetch(`${first.url}/api/health`)).status).toBe(200);
    expect((await fetch(`${first.url}/api/members`, { headers: { Cookie: officer.cookie } })).status).toBe(404);
    const told = await listening();

    first.child.kill('SIGKILL');
    await visible();
    await until(async () => (await leads(second)) === '1,1');

    const third = await aProcess(DUTIES);
    second.child.kill('SIGSTOP');
    await visible();
    await until(async () => (await leads(third)) === '1,1');
    // Awake again, it has what was recorded meanwhile before it, and goes on with it until it notices.
    second.child.kill('SIGCONT');
    await visible();
    await until(async () => (await leads(second)) === '0,0');

    third.child.kill('SIGTERM');
    expect(await third.ended).toBe(0);
    await visible();
    await until(async () => (await leads(second)) === '1,1');
    for (const member of recorded.slice(1)) await until(async () => told.said().includes(member));
    told.end();

    // What two leaders may both have carried out is stored once: each claim is confirmed, and none twice.
    const confirmed = async () => (await log()).filter(({ type }) => type === ClaimConfirmed.type);
    await until(async () => new Set((await confirmed()).map(({ stream }) => stream)).size >= recorded.length);
    const all = await log();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const streams = (await confirmed()).map(({ stream }) => stream);
    expect(new Set(streams).size).toBe(streams.length);
  }, 120_000);

  /** A browser that is told of changes by the process that answers requests. */
  async function listening() {
    const leaving = new AbortController();
    const { body } = await fetch(`${api.url}/api/live`, {
      headers: { Cookie: officer.cookie },
      signal: leaving.signal,
    });
    let said = '';
    const reading = (async () => {
      for await (const piece of body!.pipeThrough(new TextDecoderStream())) said += piece;
    })();
    reading.catch(() => undefined);
    return { said: () => said, end: () => leaving.abort() };
  }
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await setTimeout(LOOK_EVERY);
}
