import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHouse } from '../../src/cli/house.ts';
import { configFrom } from '../../src/config.ts';
import { EventStoreDbEventStore } from '../../src/stores/eventstoredb/eventstoredb-event-store.ts';
import { bundled } from '../faults/bundled.ts';
import { anOfficer, type Officer } from '../faults/served-folder.ts';
import { eventStoreDbServer } from './eventstoredb.ts';
import { lacksMongoDb, mongoDbServer } from './mongodb.ts';
import { lacksProxy, proxyBefore, type Proxy } from './proxy.ts';
import { startedServer, type ServerProcess } from './server-process.ts';

/** What a machine lacks for a cluster of plain processes; undefined if all is there. */
export const lacksCluster = lacksMongoDb ?? lacksProxy;

/** A cluster as docker-compose.yml describes it, of plain processes on the servers at hand. */
export interface Cluster {
  officer: Officer;
  /** Two, behind the proxy. */
  apis: [ServerProcess, ServerProcess];
  /** Two, with the projector and the processes: one works, the other stands by. */
  runners: [ServerProcess, ServerProcess];
  proxy: Proxy;
  /** Starts an API process again at the address that the proxy knows, once it has ended. */
  startAgain(index: 0 | 1): Promise<void>;
  /** Opens the log that all write to, for one look. */
  inLog<T>(look: (log: EventStoreDbEventStore) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

/** Two questions of the proxy and more fit into it. */
const DRAIN = '4';

export async function startedCluster(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'so-goc-cluster-'));
  const [log, documents, program] = await Promise.all([eventStoreDbServer(), mongoDbServer(), bundled('src/main.ts')]);
  const shared = documents.newUrl();
  const masterKey = randomBytes(32).toString('hex');
  const settings = (name: string) => ({
    DATA_DIR: join(folder, name),
    EVENT_STORE: log.url,
    READ_STORE: shared,
    SHARED_STORE: shared,
    MASTER_KEY: masterKey,
  });
  const opened = await openHouse(configFrom({ ...settings('office'), LOG_LEVEL: 'silent' }));
  const officer = await anOfficer(opened.house);
  await opened.close();

  const runner = (name: string) => startedServer(program.path, { ...settings(name), ROLES: 'projector,processes' });
  const api = (name: string, port = '0') =>
    startedServer(program.path, {
      ...settings(name),
      ROLES: 'api',
      TRUST_PROXY: '1',
      DRAIN_SECONDS: DRAIN,
      PORT: port,
    });
  const [one, two, ...runners] = await Promise.all([
    api('api-1'),
    api('api-2'),
    runner('runner-1'),
    runner('runner-2'),
  ]);
  const apis: Cluster['apis'] = [one, two];
  const proxy = await proxyBefore([one.url, two.url]);
  return {
    ...{ officer, apis, proxy },
    runners: runners as Cluster['runners'],
    async startAgain(index) {
      await apis[index].ended;
      apis[index] = await api(`api-${index + 1}`, new URL(apis[index].url).port);
    },
    async inLog(look) {
      const store = await EventStoreDbEventStore.open(configFrom({ EVENT_STORE: log.url }).eventStore!);
      try {
        return await look(store);
      } finally {
        await store.close();
      }
    },
    async stop() {
      await proxy.stop();
      for (const { child } of [...apis, ...runners]) child.kill('SIGKILL');
      await Promise.all([...apis, ...runners].map(({ ended }) => ended));
      await Promise.all([log.stop(), documents.stop()]);
      program.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
