import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { DestructionLedger } from '../destruction-ledger.ts';

const destruction = z.object({ subject: z.string().min(1), at: z.iso.datetime() });

/** How long a ledger was, and what it said up to there: it only ever grows at its end. */
export interface LedgerMark {
  bytes: number;
  /** SHA-256 of those bytes, hex. */
  hash: string;
}

/** A ledger as it was found. */
export interface LedgerContent {
  file: string;
  subjects: ReadonlySet<string>;
  mark: LedgerMark;
  /** Its lines, whole ones only. */
  bytes: Buffer;
  /** True if it is the marked ledger, then or later. */
  goesOnFrom(mark: LedgerMark): boolean;
}

/** A line of the ledger that cannot be read. */
export class LedgerDamaged extends Error {
  readonly line: number;
  constructor(file: string, line: number) {
    super(`line ${line} of the ledger of destructions ${file} cannot be read`);
    this.name = 'LedgerDamaged';
    this.line = line;
  }
}

/** The ledger is empty or not there, though keys were destroyed: what was written of that lies elsewhere. */
export class LedgerLost extends Error {
  readonly file: string;
  constructor(file: string) {
    super(`keys were destroyed, but the ledger of destructions ${file} names none: put it back (DESTRUCTIONS)`);
    this.name = 'LedgerLost';
    this.file = file;
  }
}

/** Writes bytes to an open file; it may write fewer than it is given. @returns how many it wrote */
type Write = (descriptor: number, bytes: Uint8Array) => number;

/** A file of JSON lines, made empty at first use, so that "nothing was destroyed" is something that can be shown. */
export class FileDestructionLedger implements DestructionLedger {
  private readonly file: string;
  private readonly clock: () => Date;
  private readonly write: Write;

  /** Makes the file, if there is none. */
  constructor(file: string, clock: () => Date = () => new Date(), write: Write = writeSync) {
    this.file = file;
    this.clock = clock;
    this.write = write;
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    closeSync(openSync(file, 'a', 0o600));
    this.cutToWholeLines();
  }

  /** @throws if the whole line is not on the disk; nothing of it stands then, and the key must not be destroyed */
  async record(subject: string): Promise<void> {
    this.cutToWholeLines();
    // Never made here: where the disk of the ledger is gone, a file in its place would be a new, empty one.
    const descriptor = openSync(this.file, constants.O_WRONLY | constants.O_APPEND);
    try {
      let rest: Uint8Array = Buffer.from(ledgerLine(subject, this.clock().toISOString()));
      while (rest.length > 0) {
        const written = this.write(descriptor, rest);
        // A full disk takes a part, then nothing.
        if (written === 0) throw new Error(`the ledger of destructions ${this.file} takes no more`);
        rest = rest.subarray(written);
      }
      fsyncSync(descriptor);
    } catch (error) {
      this.cutToWholeLines();
      throw error;
    } finally {
      closeSync(descriptor);
    }
  }

  /** A line that was cut off was never followed by a destruction; the next one must not be glued to it. */
  private cutToWholeLines(): void {
    const descriptor = openSync(this.file, 'r');
    try {
      const { size } = fstatSync(descriptor);
      const last = Buffer.alloc(1);
      if (size === 0 || (readSync(descriptor, last, 0, 1, size - 1) === 1 && last[0] === 0x0a)) return;
    } finally {
      closeSync(descriptor);
    }
    truncateSync(this.file, wholeLines(readFileSync(this.file)).length);
  }
}

/** A line of a ledger. @param at the instant, as an ISO text */
export function ledgerLine(subject: string, at: string): string {
  return `${JSON.stringify({ subject, at })}\n`;
}

/**
 * Holds a ledger against the keys that it belongs to, before a new one is made or its mark is taken.
 * @throws LedgerLost if it names none, though some were destroyed
 */
export function assertLedgerOf(keys: { anyDestroyed(): boolean }, file: string): void {
  if (existsSync(file) && wholeLines(readFileSync(file)).length > 0) return;
  if (keys.anyDestroyed()) throw new LedgerLost(file);
}

/**
 * @returns undefined if there is no such file
 * @throws LedgerDamaged
 */
export function readDestructionLedger(file: string): LedgerContent | undefined {
  return existsSync(file) ? ledgerContent(file, readFileSync(file)) : undefined;
}

/**
 * What the lines of a ledger say, wherever they are kept.
 * @param file what it is called
 * @throws LedgerDamaged
 */
export function ledgerContent(file: string, content: Buffer): LedgerContent {
  const bytes = wholeLines(content);
  const subjects = new Set<string>();
  for (const [index, line] of bytes.toString('utf8').split('\n').slice(0, -1).entries()) {
    try {
      subjects.add(destruction.parse(JSON.parse(line)).subject);
    } catch {
      throw new LedgerDamaged(file, index + 1);
    }
  }
  return {
    ...{ file, subjects, bytes },
    mark: { bytes: bytes.length, hash: sha256(bytes) },
    goesOnFrom: (mark) => mark.bytes <= bytes.length && sha256(bytes.subarray(0, mark.bytes)) === mark.hash,
  };
}

function wholeLines(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
