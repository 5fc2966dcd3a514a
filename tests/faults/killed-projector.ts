import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configFrom } from '../../src/config.ts';
import { container, embeddedStores, playedCensus, service } from '../../src/container.ts';
import { playDemonstration } from '../../src/demo/demonstration.ts';
import { positionOf } from '../../src/stores/position.ts';
import { bundled } from './bundled.ts';
import { runKilled } from './run-killed.ts';

/** Runs of events that a projector has applied when it is killed: at most so many, at random. */
const MOST_APPLIED = 60;
/** Members of the register that is played. */
const MEMBERS = 10;

/** Hashes of all that can be asked of the read models. */
export interface KilledProjector {
  events: number;
  /** Killed on the way, and given events again that it had taken. */
  live: string;
  /** Built from the whole log in one go. */
  rebuilt: string;
}

/** Kills the projector (`kill -9`) at random points of the log of a played register, then lets it come to the end. */
export async function killedProjector(
  kills: number,
  progress: (kill: number) => void = () => {},
): Promise<KilledProjector> {
  const program = await bundled('tests/faults/projector-process.ts');
  const folder = mkdtempSync(join(tmpdir(), 'so-goc-projector-'));
  try {
    const events = await played(folder);
    const upTo = (file: string, position: number, most = Infinity) =>
      ranUntil(program.path, [folder, join(folder, file), positionOf(position)], most);
    // The first part is built in one go, as on a new installation; then the log grows, and the projector is killed.
    const first = Math.floor(events / 2);
    await upTo('killed.sqlite', first);
    for (let kill = 1; kill <= kills; kill++) {
      const position = first + Math.ceil(((events - first) * kill) / kills);
      await upTo('killed.sqlite', position, Math.floor(Math.random() * MOST_APPLIED));
      progress(kill);
    }
    const live = await upTo('killed.sqlite', events);
    const rebuilt = await upTo('rebuilt.sqlite', events);
    return { events, live: live!, rebuilt: rebuilt! };
  } finally {
    program.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Plays the demonstration; nothing follows it. @returns how many events the log holds */
async function played(folder: string): Promise<number> {
  const config = configFrom({ DATA_DIR: folder, LOG_LEVEL: 'silent' });
  const stores = await embeddedStores(config);
  const house = await container(config, stores);
  const [store, keys, registry] = [house.get(service.events), house.get(service.keys), house.get(service.registry)];
  const signIn = house.get(service.signIn);
  const census = playedCensus(store, keys, registry);
  await playDemonstration({ store, keys, registry, census, signIn, now: house.get(service.clock), members: MEMBERS });
  const head = (await store.head())!;
  await stores.readLog.close();
  await stores.reads.close();
  await stores.credentials.close();
  await stores.events.close();
  await stores.keys.close();
  return Number(head);
}

/**
 * Runs a program until it ends, or kills it once it has told so many lines.
 * @returns the hash that it told; undefined if it was killed
 */
async function ranUntil(program: string, args: readonly string[], lines: number): Promise<string | undefined> {
  const { text, code, signal } = await runKilled(program, args, lines);
  const hash = /^hash (\w+)$/m.exec(text)?.[1];
  if (signal !== 'SIGKILL' && hash === undefined) throw new Error(`the projector ended with ${code ?? signal}`);
  return hash;
}
