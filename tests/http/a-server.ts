import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import { pino } from 'pino';
import request from 'supertest';
import { openByServer, type Opening } from '../../src/access/opening.ts';
import { passwords } from '../../src/access/passwords.ts';
import type { Read, ReadLog } from '../../src/access/read-log.ts';
import { configFrom } from '../../src/config.ts';
import { container, memoryStores, service, type House, type Stores } from '../../src/container.ts';
import { start, type Started } from '../../src/start.ts';

/** The day on which the tests take place. */
export const TODAY = '2026-11-20';

/** A log of reads that only remembers. */
export interface RememberedReads extends ReadLog {
  reads: Read[];
}

export function rememberedReads(): RememberedReads {
  const reads: Read[] = [];
  return { reads, record: async (read) => void reads.push(read), close: async () => undefined };
}

/** A whole server with stores in memory, a clock that stands still until it is moved, and passwords that cost little. */
export interface TestServer {
  app: Express;
  house: House;
  stores: Stores;
  reads: Read[];
  /** Every line that was logged. */
  logged: string[];
  clock: { now: Date; forward(milliseconds: number): void };
  /** Opens an account with these grants and signs it in. */
  as(...grants: { role: Opening['grants'][number]['role']; organisation?: string | null }[]): Promise<Client>;
  stop(): Promise<void>;
}

export async function aServer(given: { stores?: Stores; rateLimit?: string } = {}): Promise<TestServer> {
  const remembered = rememberedReads();
  const stores = given.stores ?? memoryStores(remembered);
  const logged: string[] = [];
  const clock = {
    now: new Date(`${TODAY}T02:00:00Z`),
    forward(milliseconds: number) {
      this.now = new Date(this.now.getTime() + milliseconds);
    },
  };
  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
  const config = {
    ...configFrom({ DATA_DIR: join(tmpdir(), `so-goc-${randomUUID()}`), RATE_LIMIT: given.rateLimit ?? '0' }),
    consoleFolder: undefined,
  };
  const house = await container(config, stores, {
    clock: () => clock.now,
    log,
    passwords: passwords({ memoryCost: 8, timeCost: 1, parallelism: 1 }),
  });
  const started: Started = await start(house);
  const app = house.get(service.app);
  return {
    app,
    house,
    stores,
    reads: remembered.reads,
    logged,
    clock,
    async as(...grants) {
      const { id, username, password } = await anAccount(house, grants);
      const client = new Client(app, id);
      await client.signIn(username, password);
      return client;
    },
    stop: () => started.stop(),
  };
}

/** Opens an account that need not change its password. */
export async function anAccount(
  house: House,
  grants: { role: Opening['grants'][number]['role']; organisation?: string | null }[],
) {
  const id = randomUUID();
  const username = `user.${id.slice(0, 8)}`;
  const password = 'mat khau de thu';
  const given = grants.map(({ role, organisation = null }) => ({ role, organisation, from: '2020-01-01' }));
  await openByServer(
    { id, username, displayName: `Người dùng ${id.slice(0, 4)}`, grants: given, password, mustChange: false },
    { handler: house.get(service.handler), signIn: house.get(service.signIn), today: TODAY },
  );
  return { id, username, password };
}

/** Somebody's browser. */
export class Client {
  readonly app: Express;
  readonly account: string;
  cookie = '';

  constructor(app: Express, account = '') {
    this.app = app;
    this.account = account;
  }

  async signIn(username: string, password: string) {
    const response = await this.post('/session', { username, password });
    const [cookie] = (response.headers['set-cookie'] as unknown as string[] | undefined) ?? [];
    if (cookie) this.cookie = cookie.split(';')[0]!;
    return response;
  }

  get(path: string, headers: Record<string, string> = {}) {
    return request(this.app)
      .get(`/api${path}`)
      .set({ Cookie: this.cookie, ...headers });
  }

  post(path: string, body?: unknown, headers: Record<string, string> = {}) {
    const asked = request(this.app)
      .post(`/api${path}`)
      .set({ Cookie: this.cookie, ...headers });
    return body === undefined ? asked : asked.send(body as object);
  }

  delete(path: string, headers: Record<string, string> = {}) {
    return request(this.app)
      .delete(`/api${path}`)
      .set({ Cookie: this.cookie, ...headers });
  }

  /** Gives a command; `revision` is what was seen of the stream. */
  command(path: string, body: unknown, revision?: number, headers: Record<string, string> = {}) {
    return this.post(path, body, {
      'Idempotency-Key': randomUUID(),
      ...(revision !== undefined && { 'If-Match': `"${revision}"` }),
      ...headers,
    });
  }
}
