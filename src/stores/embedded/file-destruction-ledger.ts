import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
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
  subjects: ReadonlySet<string>;
  mark: LedgerMark;
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

/** A file of JSON lines, made empty at first use, so that "nothing was destroyed" is something that can be shown. */
export class FileDestructionLedger implements DestructionLedger {
  private readonly file: string;
  private readonly clock: () => Date;

  constructor(file: string, clock: () => Date = () => new Date()) {
    this.file = file;
    this.clock = clock;
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    closeSync(openSync(file, 'a', 0o600));
    // A line that a crash cut off was never followed by a destruction.
    truncateSync(file, wholeLines(readFileSync(file)).length);
  }

  async record(subject: string): Promise<void> {
    const descriptor = openSync(this.file, 'a', 0o600);
    try {
      writeSync(descriptor, `${JSON.stringify({ subject, at: this.clock().toISOString() })}\n`);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }
}

/**
 * @returns undefined if there is no such file
 * @throws LedgerDamaged
 */
export function readDestructionLedger(file: string): LedgerContent | undefined {
  if (!existsSync(file)) return undefined;
  const bytes = wholeLines(readFileSync(file));
  const subjects = new Set<string>();
  for (const [index, line] of bytes.toString('utf8').split('\n').slice(0, -1).entries()) {
    try {
      subjects.add(destruction.parse(JSON.parse(line)).subject);
    } catch {
      throw new LedgerDamaged(file, index + 1);
    }
  }
  return {
    subjects,
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
