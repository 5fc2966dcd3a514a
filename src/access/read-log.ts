import { hash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, readdir, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import canonicalize from 'canonicalize';

/** Who read what of which member. Ids only: never a name, never what was found. */
export interface Read {
  account: string;
  /** The operation: `members.file`, `members.history`, `members.list` … */
  what: string;
  member?: string;
  asOf?: string;
  knownAt?: string;
  /** The scan that was opened. */
  document?: string;
  /** For lists: a keyed hash of the question, so that equal ones can be recognised, and how many rows were given. */
  query?: string;
  count?: number;
}

/** A line of the log: a read, when, and its place in the chain. */
export interface ReadEntry extends Read {
  at: string;
  previousHash: string | null;
  hash: string;
}

/** The log of reads (design §8). */
export interface ReadLog {
  /** Resolves when the entry is on the disk: only then may the answer be sent. Rejects if it cannot be written. */
  record(read: Read): Promise<void>;
  close(): Promise<void>;
}

/**
 * A log in a folder: JSON a line, each line carrying the hash of the one before it. A process writes one segment file,
 * and begins another when the disk has refused a write; the first line of a segment carries the hash of the last line
 * that was durable before. Segments sort in the order in which they were begun, whatever the clock says. Entries that
 * arrive while the disk is busy share the next sync.
 */
export async function readLog(folder: string, clock: () => Date = () => new Date()): Promise<ReadLog> {
  await mkdir(folder, { recursive: true });
  let previousHash = await lastHashIn(folder);
  // Made at the first entry, so that starting and stopping leaves nothing.
  let segment: FileHandle | undefined;
  let waiting: { read: Read & { at: string }; done: () => void; failed: (error: unknown) => void }[] = [];
  let writing: Promise<void> | undefined;

  const write = async () => {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        segment ??= await begun(folder, clock());
        let last = previousHash;
        const lines = batch.map(({ read }) => {
          const entry = chained(read, last);
          last = entry.hash;
          return `${JSON.stringify(entry)}\n`;
        });
        await segment.appendFile(lines.join(''));
        await segment.datasync();
        previousHash = last;
        for (const { done } of batch) done();
      } catch (error) {
        // A line may be half written: nothing can follow it in this segment.
        await segment?.close().catch(() => undefined);
        segment = undefined;
        for (const { failed } of batch) failed(error);
      }
    }
    writing = undefined;
  };

  return {
    record: (read) =>
      new Promise((done, failed) => {
        waiting.push({ read: { ...read, at: clock().toISOString() }, done, failed });
        writing ??= write();
      }),
    async close() {
      await writing;
      await segment?.close();
      segment = undefined;
    },
  };
}

/** What is wrong with a log: in which segment, at which line (from 1). */
export interface ReadLogDamage {
  segment: string;
  line: number;
  kind: 'unreadable' | 'hash' | 'link';
}

/** Verifies every segment of a folder: contents, and the links from line to line and segment to segment. */
export async function verifyReadLog(folder: string): Promise<ReadLogDamage[]> {
  const damages: ReadLogDamage[] = [];
  const known = new Set<string | null>([null]);
  for (const segment of await segmentsIn(folder)) {
    const lines = await linesOf(folder, segment);
    let previous: string | null | undefined;
    // The first run begins the chain; a later one that claims to has lost what was before it.
    lines.forEach((text, index) => {
      const found = (kind: ReadLogDamage['kind']) => damages.push({ segment, line: index + 1, kind });
      const entry = parsed(text);
      if (!entry) return void found('unreadable');
      const linked = previous === undefined ? known.has(entry.previousHash) : entry.previousHash === previous;
      if (!linked) found('link');
      const { previousHash, hash: _, ...read } = entry;
      if (chained(read, previousHash).hash !== entry.hash) found('hash');
      previous = entry.hash;
      known.add(entry.hash);
    });
    if (lines.length > 0) known.delete(null);
  }
  return damages;
}

/** Begins a segment that sorts after all that are there: by the clock, or next to the last one if that lies ahead of it. */
async function begun(folder: string, now: Date): Promise<FileHandle> {
  const last = (await segmentsIn(folder)).at(-1)?.slice(0, STAMP.length);
  const stamp = now.toISOString().replace(/[:.]/g, '-');
  const next = last === undefined || stamp > last ? stamp : instantAfter(last);
  return open(join(folder, `${next}-${process.pid}-${randomBytes(3).toString('hex')}.jsonl`), 'ax', 0o600);
}

const STAMP = '2026-11-20T02-00-00-000Z';

/** A millisecond after a stamp, as a stamp. */
function instantAfter(stamp: string): string {
  const instant = stamp.replace(/T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z/, 'T$1:$2:$3.$4Z');
  return new Date(Date.parse(instant) + 1).toISOString().replace(/[:.]/g, '-');
}

function chained(read: Read & { at: string }, previousHash: string | null): ReadEntry {
  const entry = { ...read, previousHash };
  return { ...entry, hash: hash('sha256', canonicalize(entry)!) };
}

async function lastHashIn(folder: string): Promise<string | null> {
  for (const segment of (await segmentsIn(folder)).reverse()) {
    const last = (await linesOf(folder, segment)).map(parsed).findLast((entry) => entry !== undefined);
    if (last) return last.hash;
  }
  return null;
}

async function segmentsIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
}

/** Whole lines: one that a crash cut off was never answered. */
async function linesOf(folder: string, segment: string): Promise<string[]> {
  return (await readFile(join(folder, segment), 'utf8')).split('\n').slice(0, -1);
}

function parsed(line: string): ReadEntry | undefined {
  try {
    return JSON.parse(line) as ReadEntry;
  } catch {
    return undefined;
  }
}
