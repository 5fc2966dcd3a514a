import { execFileSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openHouse } from '../../src/cli/house.ts';
import { configFrom } from '../../src/config.ts';
import { EventStoreDbEventStore } from '../../src/stores/eventstoredb/eventstoredb-event-store.ts';
import { aMember } from '../http/a-tree.ts';
import { eventStoreDbServer } from '../servers/eventstoredb.ts';
import { mongoDbServer } from '../servers/mongodb.ts';
import { startedServer } from '../servers/server-process.ts';
import { Audit, type Tally } from './audit.ts';
import { bundled } from './bundled.ts';
import { anOfficer } from './served-folder.ts';

/**
 * The version before: the first that several processes can run on shared stores. When a version is tagged, this becomes
 * the commit of the tag before. It is read from the history, so a shallow clone lacks it.
 */
export const BEFORE = '11e61f351a8f';

const root = fileURLToPath(new URL('../..', import.meta.url));
const DESKS = 8;
/** A question waits five seconds for the read models, and is asked again so often. */
const PATIENCE = 12;

/** What was found after two versions had worked side by side. */
export interface SideBySide {
  /** Commands and questions that each version answered. */
  answered: { before: number; now: number };
  /** How often a question was answered with 503 because the read models were behind, and asked again. */
  behind: number;
  /** All other answers that were no success. */
  failed: string[];
  tally: Tally;
}

/**
 * Runs the version before and the present one at once on one log and one MongoDB, commands and questions going to each in
 * turn: what one has stored is asked of the other at its position. Then the version before is told to stop, as an upgrade
 * ends, while the present one works on.
 * @param commit the version before
 */
export async function sideBySide(commit: string, requests: number): Promise<SideBySide> {
  const former = formerTree(commit);
  const folder = mkdtempSync(join(tmpdir(), 'so-goc-versions-'));
  const [log, documents] = await Promise.all([eventStoreDbServer(), mongoDbServer()]);
  const programs = await Promise.all([bundled('src/main.ts', former), bundled('src/main.ts')]);
  const shared = documents.newUrl();
  const masterKey = randomBytes(32).toString('hex');
  const settings = (name: string) => ({
    ...{ DATA_DIR: join(folder, name), EVENT_STORE: log.url, READ_STORE: shared, SHARED_STORE: shared },
    MASTER_KEY: masterKey,
  });
  try {
    const opened = await openHouse(configFrom({ ...settings('office'), LOG_LEVEL: 'silent' }));
    const { cell, cookie } = await anOfficer(opened.house);
    await opened.close();
    const before = await startedServer(programs[0].path, settings('before'));
    const now = await startedServer(programs[1].path, settings('now'));
    const found: SideBySide = { answered: { before: 0, now: 0 }, behind: 0, failed: [], tally: new Audit().tally };
    const acknowledged = new Set<string>();
    const versions = { before: before.url, now: now.url };
    let left = requests;
    const desk = async () => {
      while (left-- > 0) {
        const [stores, shows] = left % 2 === 0 ? (['before', 'now'] as const) : (['now', 'before'] as const);
        const member = randomUUID();
        const told = await fetch(`${versions[stores]}/api/members/${member}/take-over`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', cookie, 'Idempotency-Key': randomUUID() },
          body: JSON.stringify(aMember(cell)),
        });
        await statusOf(told);
        if (told.status >= 300) found.failed.push(`${stores}: command ${told.status}`);
        else acknowledged.add(`member-${member}`);
        found.answered[stores] += 1;
        const headers = { cookie, 'Min-Position': told.headers.get('position') ?? '' };
        const status = () => fetch(`${versions[shows]}/api/members/${member}`, { headers }).then(statusOf);
        let shown = await status();
        for (let again = 0; shown === 503 && again < PATIENCE; again++) {
          found.behind += 1;
          shown = await status();
        }
        if (shown !== 200) found.failed.push(`${shows}: question ${shown}`);
        found.answered[shows] += 1;
      }
    };
    const desks = () => Promise.all(Array.from({ length: DESKS }, desk));
    await desks();
    before.child.kill('SIGTERM');
    versions.before = now.url;
    left = Math.ceil(requests / 4);
    await desks();
    if ((await before.ended) !== 0) found.failed.push(`before: it ended with ${await before.ended}: ${before.said()}`);
    now.child.kill('SIGTERM');
    if ((await now.ended) !== 0) found.failed.push(`now: it ended with ${await now.ended}: ${now.said()}`);
    found.tally = await audited(log.url, acknowledged);
    return found;
  } finally {
    await Promise.all([log.stop(), documents.stop()]);
    for (const program of programs) program.remove();
    for (const path of [folder, former]) rmSync(path, { recursive: true, force: true });
  }
}

/** Reads an answer to its end. */
async function statusOf(answer: Response): Promise<number> {
  await answer.arrayBuffer();
  return answer.status;
}

/** The tree of a commit, beside what is installed now. @throws Error if this clone does not hold the commit */
function formerTree(commit: string): string {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'so-goc-before-'));
  const paths = ['src', 'read-models', 'package.json', 'tsconfig.json'];
  try {
    const archive = execFileSync('git', ['archive', commit, ...paths], { cwd: root, maxBuffer: 2 ** 28 });
    execFileSync('tar', ['x', '-C', folder], { input: archive });
    return folder;
  } catch (cause) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`${commit}, the version before, cannot be taken from the history of this clone`, { cause });
  }
}

/** Every acknowledged member is in the log once, and the chains are whole. */
async function audited(url: string, acknowledged: ReadonlySet<string>): Promise<Tally> {
  const store = await EventStoreDbEventStore.open(configFrom({ EVENT_STORE: url }).eventStore!);
  try {
    const audit = new Audit();
    await audit.look(store, []);
    const tally = { ...audit.tally, acknowledged: acknowledged.size };
    for (const stream of acknowledged) {
      const { length } = await store.read(stream);
      if (length === 0) tally.lost += 1;
      if (length > 1) tally.doubled += 1;
    }
    return tally;
  } finally {
    await store.close();
  }
}
