import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The least that a server of Node can be: it answers how much memory it has resident. */
export const BARE = [
  '--input-type=module',
  '--eval',
  `import { createServer } from 'node:http';
   createServer((_, response) => response.end(String(process.memoryUsage.rss()))).listen(Number(process.env.PORT), '127.0.0.1');`,
] as const;

/** A server that was started as a person starts it. */
export interface StartedServer {
  url: string;
  /** From the start of the process to its first good answer. */
  milliseconds: number;
  stop(): Promise<void>;
}

/**
 * Starts a server and asks it again and again until it answers well.
 * @param args what follows `node`
 * @param path that tells by 200 whether it is ready
 */
export async function started(
  args: readonly string[],
  path: string,
  env: Record<string, string> = {},
): Promise<StartedServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const child = spawn(process.execPath, args, {
    ...{ cwd: root, env: { ...process.env, ...env, PORT: String(port) }, stdio: 'ignore' },
  });
  while (!(await answersWell(url + path))) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    await setTimeout(1);
  }
  return { url, milliseconds: performance.now() - begun, stop: () => stopped(child) };
}

/** @returns how many milliseconds it took from its start to its first good answer */
export async function startAndStop(...asked: Parameters<typeof started>): Promise<number> {
  const { milliseconds, stop } = await started(...asked);
  await stop();
  return milliseconds;
}

async function stopped(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  await once(child, 'exit');
}

function answersWell(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = get(url, { agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    asked.once('error', () => resolve(false));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
