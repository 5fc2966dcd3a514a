import { statSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedEventStore } from '../../src/stores/embedded/embedded-event-store.ts';
import type { Tally } from './audit.ts';
import { bundled } from './bundled.ts';
import { Load } from './load.ts';
import { startedServer } from '../servers/server-process.ts';
import { preparedFolder } from './served-folder.ts';

const DESKS = 16;
/** Answers before a server is ended: at most this many, at random. */
const MOST_ANSWERED = 150;

/** What was found after the whole server had been ended again and again. */
export interface EndedServer {
  tally: Tally;
  /** Statuses of answers that were neither a success nor a request to come again. */
  refused: number[];
  /** Members that the list of the last server counts. */
  listed: number;
}

/**
 * Kills the whole server under load (`kill -9`), again and again on one folder. What got no answer is sent again under
 * its key to the next server; to the last one all of it, and it is asked how many members there are.
 */
export async function killedServer(cycles: number, progress: (cycle: number) => void = () => {}): Promise<EndedServer> {
  const program = await bundled('src/main.ts');
  const prepared = await preparedFolder();
  try {
    const load = new Load(prepared, DESKS);
    for (let cycle = 1; cycle <= cycles; cycle++) {
      const { url, child, ended } = await startedServer(program.path, { DATA_DIR: prepared.folder });
      const enough = 1 + Math.floor(Math.random() * MOST_ANSWERED);
      await load.until(url, (answered) => answered === enough && child.kill('SIGKILL'));
      await ended;
      progress(cycle);
    }
    const last = await startedServer(program.path, { DATA_DIR: prepared.folder });
    await load.finish(last.url);
    const listed = await membersListed(last.url, prepared.cookie);
    last.child.kill('SIGTERM');
    await last.ended;
    return { tally: await audited(load, prepared.folder), refused: load.refused, listed };
  } finally {
    program.remove();
    prepared.remove();
  }
}

/** What was found after a server had been told to stop under load. */
export interface StoppedServer extends Omit<EndedServer, 'listed'> {
  exit: number | string;
  /** Commands that are stored although nobody was answered. */
  storedUnanswered: number;
  /** Bytes in the write-ahead log of the events. */
  unfolded: number;
}

/** Ends the server under load as its keeper does (`SIGTERM`). */
export async function stoppedServer(): Promise<StoppedServer> {
  const program = await bundled('src/main.ts');
  const prepared = await preparedFolder();
  try {
    const load = new Load(prepared, DESKS);
    const { url, child, ended } = await startedServer(program.path, { DATA_DIR: prepared.folder });
    await load.until(url, (answered) => answered === MOST_ANSWERED && child.kill('SIGTERM'));
    const exit = await ended;
    const unfolded = statSync(join(prepared.folder, 'events.sqlite-wal'), { throwIfNoEntry: false })?.size ?? 0;
    const store = EmbeddedEventStore.open(join(prepared.folder, 'events.sqlite'), { readOnly: true });
    const storedUnanswered = await load.storedUnanswered(store);
    await store.close();
    return { exit, unfolded, storedUnanswered, tally: await audited(load, prepared.folder), refused: load.refused };
  } finally {
    program.remove();
    prepared.remove();
  }
}

async function audited(load: Load, folder: string): Promise<Tally> {
  const store = EmbeddedEventStore.open(join(folder, 'events.sqlite'), { readOnly: true });
  try {
    return await load.audit(store);
  } finally {
    await store.close();
  }
}

async function membersListed(url: string, cookie: string): Promise<number> {
  const head = await fetch(`${url}/api/members?limit=1&total=true`, { headers: { cookie } });
  const { total } = (await head.json()) as { total: number };
  return total;
}
