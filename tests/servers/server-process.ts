import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A server in a process of its own. */
export interface ServerProcess {
  url: string;
  child: ChildProcess;
  /** Its exit code, or the signal that ended it; resolves when all that it said was read. */
  ended: Promise<number | string>;
  /** What it printed on both outputs so far. */
  said(): string;
}

/**
 * Starts a program of `src/main.ts`, bundled or built, on a free port, and waits until it says that it is ready.
 * @param program path of a file for Node
 * @param settings variables of the environment, `DATA_DIR` at least
 * @throws Error with what it said, if it ended instead
 */
export async function startedServer(program: string, settings: Record<string, string>): Promise<ServerProcess> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(process.execPath, [program], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, PORT: '0', RATE_LIMIT: '0', SO_GOC_DEMO: '0', LOG_LEVEL: 'error', ...settings },
  });
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += String(text)));
  const url = await new Promise<string | undefined>((resolve) => {
    child.stdout.on('data', (text: Buffer) => {
      said += String(text);
      const ready = /^ready (\S+)$/m.exec(said);
      if (ready) resolve(ready[1]);
    });
    void ended.then(() => resolve(undefined));
  });
  if (url === undefined) throw new Error(`the server ended before it was ready: ${said}`);
  return { url, child, ended, said: () => said };
}
