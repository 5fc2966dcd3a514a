import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What a program told before it ended, and how it ended. */
export interface Ran {
  text: string;
  code: number | null;
  signal: string | null;
}

/** Runs a program in a process of its own, and kills it once it has told more lines than `lines`; waits for its end. */
export async function runKilled(program: string, args: readonly string[], lines: number): Promise<Ran> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'], env });
  let text = '';
  let told = 0;
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    text += more;
    for (const letter of more) if (letter === '\n') told += 1;
    if (told > lines) child.kill('SIGKILL');
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { text, code, signal };
}
