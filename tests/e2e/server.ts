import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rename, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { today } from './days.ts';
import { removeLeftBehind } from './left-behind.ts';

const built = fileURLToPath(new URL('../../dist/', import.meta.url));
const entry = join(built, 'server/main.js');

/** A demonstration account, as the server prints it. */
export interface Account {
  username: string;
  password: string;
  role: string;
}

/** A signed-in client of the interface, for what a test wants to know without looking at a screen. */
export interface Client {
  /** The session cookie, `name=value`. */
  cookie: string;
  /** @throws Error if the answer is no success */
  get<Body>(path: string): Promise<Body>;
  /** Sends a request and gives whatever comes back. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
}

/** The built server, running on a folder of its own with a small demonstration. */
export interface RunningServer {
  url: string;
  /** @throws Error if the demonstration has no such account */
  account(username: string): Account;
  /** Signed in once for each account, however often it is asked for; sees what anybody has recorded before. */
  client(username: string): Promise<Client>;
  /** Somebody has recorded something, on a screen or by a client: who reads by a client afterwards sees it. */
  recordedAt(position: string, by: object): void;
  /** How often others than this one have recorded something. */
  recordedBesides(one: object): number;
  /** Names and numbers of everybody in the register as it is now. */
  people(): Promise<string[]>;
  /** Stops it and removes its folder. */
  stop(): Promise<void>;
}

/** How many members the demonstration takes over: enough for every state and several pages, ready in seconds. */
const MEMBERS = 120;

/**
 * Starts the server as a person would, from dist/, on a free port, and waits until it says that it is ready.
 * @throws Error if dist/ is not built, or the server ends before it is ready
 */
export async function startServer(): Promise<RunningServer> {
  for (const needed of [entry, join(built, 'console/index.html')]) {
    if (!existsSync(needed))
      throw new Error(`${needed} is missing: run \`npm run build\`, or \`npm test\`, which builds`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'so-goc-e2e-'));
  await cp(await playedFolder(), folder, { recursive: true });
  return serve(folder);
}

/**
 * A data folder in which the demonstration has been played by this build today: every suite begins with a copy of it.
 * Played beside its place and put there by one rename, since suites start at the same time.
 */
async function playedFolder(): Promise<string> {
  const build = createHash('sha256').update(await readFile(join(built, 'server/so-goc.cjs')));
  const played = join(tmpdir(), `so-goc-played-${build.update(`${today} ${MEMBERS}`).digest('hex').slice(0, 12)}`);
  if (existsSync(played)) {
    // In use: nobody takes it for left behind.
    await utimes(played, new Date(), new Date());
    return played;
  }
  const fresh = await mkdtemp(join(tmpdir(), 'so-goc-playing-'));
  const { end } = await serve(fresh);
  await end();
  await rename(fresh, played).catch(() => rm(fresh, { recursive: true, force: true }));
  await removeLeftBehind();
  return played;
}

/** Runs the server on a folder. @throws Error if it ends before it is ready */
async function serve(folder: string): Promise<RunningServer & { end(): Promise<void> }> {
  const child = spawn(process.execPath, [entry], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      SO_GOC_DEMO: '1',
      DEMO_MEMBERS: String(MEMBERS),
      DATA_DIR: folder,
      PORT: '0',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = () => ended(child);
  const stop = async () => {
    await end();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const { url, accounts } = await whatItPrints(child);
    const account = (username: string) => {
      const found = accounts.get(username);
      if (!found) throw new Error(`the demonstration has no account ${username}`);
      return found;
    };
    const news: News = { position: '', recorded: new Map() };
    const recordedAt = (position: string, by: object) => {
      if (position > news.position) news.position = position;
      news.recorded.set(by, (news.recorded.get(by) ?? 0) + 1);
    };
    const recordedBesides = (one: object) =>
      [...news.recorded].reduce((sum, [by, times]) => (by === one ? sum : sum + times), 0);
    const clients = new Map<string, Promise<Client>>();
    const client = (username: string) => {
      const signedIn = clients.get(username) ?? signIn(url, username, account(username).password, news);
      clients.set(username, signedIn);
      return signedIn;
    };
    let known: { at: string; words: Promise<string[]> } | undefined;
    const people = () => {
      if (known?.at !== news.position) known = { at: news.position, words: client('trunguong').then(namesAndNumbers) };
      return known.words;
    };
    return { url, account, client, recordedAt, recordedBesides, people, stop, end };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Reads the lines `sign-in <username> <password> <role>` and, last, `ready <url>`. */
async function whatItPrints(child: ChildProcess): Promise<{ url: string; accounts: Map<string, Account> }> {
  const accounts = new Map<string, Account>();
  for await (const line of createInterface({ input: child.stdout! })) {
    const [word, first = '', password = '', role = ''] = line.split(' ');
    if (word === 'sign-in') accounts.set(first, { username: first, password, role });
    if (word === 'ready') {
      // From now on nobody reads what it prints, and a full pipe would hold it up.
      child.stdout!.resume();
      return { url: first, accounts };
    }
  }
  throw new Error('the server ended before it was ready');
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}

/** How far the log has come, as the tests know it (positions sort as strings), and who has recorded how often. */
interface News {
  position: string;
  recorded: Map<object, number>;
}

async function namesAndNumbers(client: Client): Promise<string[]> {
  const { items } = await client.get<{ items: { fullName: string; cardNumber?: string; dossierNumber?: string }[] }>(
    '/members?limit=500',
  );
  return items
    .flatMap(({ fullName, cardNumber, dossierNumber }) => [fullName, cardNumber, dossierNumber])
    .filter((word) => word !== undefined);
}

/** Signs in by the interface. @throws Error if it is refused */
async function signIn(url: string, username: string, password: string, news: News): Promise<Client> {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  if (!answer.ok) throw new Error(`${username} cannot sign in: ${answer.status} ${await answer.text()}`);
  const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!;
  const send: Client['send'] = async (method, path, body, headers) => {
    const response = await fetch(`${url}/api${path}`, {
      method,
      headers: {
        Cookie: cookie,
        ...(news.position && { 'Min-Position': news.position }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const position = response.headers.get('Position') ?? '';
    if (position > news.position) news.position = position;
    if (method !== 'GET') news.recorded.set(news, (news.recorded.get(news) ?? 0) + 1);
    return response;
  };
  return {
    cookie,
    send,
    async get<Body>(path: string) {
      const response = await send('GET', path);
      if (!response.ok) throw new Error(`GET ${path}: ${response.status} ${await response.text()}`);
      return (await response.json()) as Body;
    },
  };
}
