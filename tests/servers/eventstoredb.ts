import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { bundled } from '../faults/bundled.ts';

/** A server of EventStoreDB's protocol that processes share, its log in memory. */
export interface EventStoreDbServer {
  url: string;
  stop(): Promise<void>;
}

/** Starts one in a process of its own. @throws Error if it ended instead */
export async function eventStoreDbServer(): Promise<EventStoreDbServer> {
  const program = await bundled('tests/servers/eventstoredb-process.ts');
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(process.execPath, [program.path], { stdio: ['pipe', 'pipe', 'inherit'], env });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    void ended.then(() => reject(new Error('the EventStoreDB server for tests did not start')));
  });
  return {
    url,
    async stop() {
      child.stdin.end();
      await ended;
      program.remove();
    },
  };
}
