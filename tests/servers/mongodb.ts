import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Deployment } from '../../src/stores/mongodb/deployment.ts';

const FOLDER = join(homedir(), '.cache/so-goc/mongo-java-server-1.47.0');
const url = process.env.MONGODB_URL;

/** What a machine lacks for suites that need a MongoDB server; undefined if all is there. */
export const lacksMongoDb =
  url === undefined && !existsSync(join(FOLDER, 'installed'))
    ? 'MONGODB_URL of a server, or the one that tests/servers/mongodb/install.sh installs'
    : undefined;

/** A server, for one suite. */
export interface MongoDbServer {
  /** Which one it is, for the reader of the run. */
  name: string;
  /** The address of a database of its own that does not exist yet. */
  newUrl(): string;
  stop(): Promise<void>;
}

/** The server that `MONGODB_URL` names, or one of its own in memory. */
export async function mongoDbServer(): Promise<MongoDbServer> {
  if (url !== undefined) return { name: 'MONGODB_URL', newUrl: () => inside(url), stop: async () => undefined };
  const server = spawn('java', ['-Xmx512m', '-XX:TieredStopAtLevel=1', '-cp', `${FOLDER}:${FOLDER}/*`, 'Server'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const started = await new Promise<string>((resolve, reject) => {
    createInterface(server.stdout).once('line', resolve);
    server.once('error', reject);
    server.once('close', () => reject(new Error('the MongoDB server for tests did not start')));
  });
  return {
    name: 'mongo-java-server',
    newUrl: () => inside(started),
    stop() {
      server.stdin.end();
      return ended;
    },
  };
}

/** Takes away the databases that a test has made. */
export async function dropDatabases(at: string): Promise<void> {
  const deployment = await Deployment.connect(at);
  await deployment.database.dropDatabase();
  await deployment.keyDatabase.dropDatabase();
  await deployment.ledgerDatabase.dropDatabase();
  await deployment.close();
}

function inside(server: string): string {
  const at = new URL(server);
  at.pathname = `/test-${randomUUID().slice(0, 18)}`;
  return at.href;
}
