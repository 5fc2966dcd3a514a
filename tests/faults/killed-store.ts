import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Audit, type Tally } from './audit.ts';
import { bundled } from './bundled.ts';
import { runKilled } from './run-killed.ts';
import { storeAt } from './store-at.ts';

/** Acknowledgements before a process is killed: at most this many, at random. */
const MOST_ACKNOWLEDGED = 120;
/** After so many cycles the writers begin new streams, so that none grows without end. */
const CYCLES_A_STREAM = 50;

/**
 * Kills a process that appends (`kill -9`), again and again on one log: somewhere between its start and its
 * hundred-and-twentieth acknowledgement. After each death the log is held against all that was acknowledged; at the end
 * all of it is read once more.
 */
export async function killedStore(
  cycles: number,
  progress: (cycle: number, tally: Tally) => void = () => {},
): Promise<Tally> {
  const program = await bundled('tests/faults/store-process.ts');
  const folder = mkdtempSync(join(tmpdir(), 'so-goc-killed-'));
  const file = join(folder, 'events.sqlite');
  try {
    const audit = new Audit();
    const all = new Set<string>();
    for (let cycle = 0; cycle < cycles; cycle++) {
      const name = String(Math.floor(cycle / CYCLES_A_STREAM));
      const acknowledged = await untilKilled(program.path, [file, name], Math.floor(Math.random() * MOST_ACKNOWLEDGED));
      for (const id of acknowledged) all.add(id);
      // Read only: what the death left is for the next process to clear up.
      await reading(file, (store) => audit.look(store, acknowledged));
      progress(cycle + 1, audit.tally);
    }
    const whole = new Audit();
    await reading(file, (store) => whole.look(store, all));
    return whole.tally;
  } finally {
    program.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function reading(file: string, work: (store: ReturnType<typeof storeAt>) => Promise<void>): Promise<void> {
  const store = storeAt(file, { readOnly: true });
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

/**
 * Runs a program and kills it when it has told so many lines more than `open`.
 * @returns the whole lines that it told after `open`; one that was cut off told nothing
 * @throws Error if it ended in another way
 */
async function untilKilled(program: string, args: readonly string[], lines: number): Promise<string[]> {
  const { text, code, signal } = await runKilled(program, args, lines);
  if (signal !== 'SIGKILL') throw new Error(`the process ended with ${code ?? signal} before it was killed`);
  return text.split('\n').slice(1, -1);
}
