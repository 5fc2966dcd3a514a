import { createHash, randomBytes, randomUUID, scryptSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { openBytes, sealBytes } from '../kernel/sealed-bytes.ts';
import { BackupDamaged } from './damage.ts';
import { writeDurably } from './durable-file.ts';

/** What an archive holds: the log lies in one place, the keys in another. */
export type ArchiveKind = 'log' | 'keys';

const description = z.object({
  format: z.literal(1),
  backup: z.uuid(),
  kind: z.enum(['log', 'keys']),
  /** For scrypt, hex. */
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  /** Sealed with the key, so that a wrong one is told from a damage; base64. */
  check: z.string(),
});

const header = z.object({
  backup: z.uuid(),
  kind: z.enum(['log', 'keys']),
  segment: z.int().positive(),
  /** SHA-256 of the whole file of the segment before, hex; null for the first. */
  previous: z.string().nullable(),
  /** SHA-256 of what is sealed in it, hex. */
  content: z.string(),
});

const DESCRIPTION = 'archive.json';
const SUFFIX = '.sealed';
const KEY_BYTES = 32;

/**
 * A folder of sealed files: segments that are written once and follow one another, and a few files by name that are
 * replaced whole. Everything is sealed with AES-256-GCM under a key that scrypt makes of the secret, bound to its place;
 * each segment carries the hash of its content and of the file before it.
 */
export class Archive {
  readonly folder: string;
  readonly backup: string;
  private readonly kind: ArchiveKind;
  private readonly key: Buffer;
  private readonly hashes = new Map<number, string>();

  private constructor(folder: string, backup: string, kind: ArchiveKind, key: Buffer) {
    this.folder = folder;
    this.backup = backup;
    this.kind = kind;
    this.key = key;
  }

  /**
   * Opens the archive of a folder.
   * @param secret what the key file holds
   * @returns undefined if there is none
   * @throws BackupDamaged if the secret is another one, or the folder holds an archive of the other kind
   */
  static async open(folder: string, kind: ArchiveKind, secret: Buffer): Promise<Archive | undefined> {
    const path = join(folder, DESCRIPTION);
    if (!existsSync(path)) return undefined;
    const parsed = description.safeParse(jsonOf(await readFile(path)));
    if (!parsed.success) throw new BackupDamaged('unreadable', path);
    const { backup, salt, check, kind: found } = parsed.data;
    if (found !== kind) throw new BackupDamaged('other-backup', path);
    const key = keyOf(secret, salt);
    try {
      openBytes(key, placeOf(backup, kind, 'check'), Buffer.from(check, 'base64'));
    } catch {
      throw new BackupDamaged('wrong-secret', path);
    }
    return new Archive(folder, backup, kind, key);
  }

  /** Begins an archive. @param backup the backup that it is a part of */
  static async begin(
    folder: string,
    kind: ArchiveKind,
    secret: Buffer,
    backup: string = randomUUID(),
  ): Promise<Archive> {
    const salt = randomBytes(16).toString('hex');
    const key = keyOf(secret, salt);
    const check = sealBytes(key, placeOf(backup, kind, 'check'), Buffer.from(backup)).toString('base64');
    await writeDurably(
      join(folder, DESCRIPTION),
      Buffer.from(JSON.stringify({ format: 1, backup, kind, salt, check })),
    );
    return new Archive(folder, backup, kind, key);
  }

  /** The number of the last segment, 0 if there is none. @throws BackupDamaged if one is missing before it */
  async segments(): Promise<number> {
    const folder = join(this.folder, this.kind);
    const names = existsSync(folder) ? await readdir(folder) : [];
    const numbers = names.filter((name) => /^\d{8}\.sealed$/.test(name)).map((name) => Number(name.slice(0, 8)));
    const last = Math.max(0, ...numbers);
    for (let segment = 1; segment <= last; segment++) {
      if (!numbers.includes(segment)) throw new BackupDamaged('missing', this.pathOf(segment));
    }
    return last;
  }

  /** Adds the segment after the last one. @throws BackupDamaged if that one is not there */
  async add(segment: number, content: Buffer): Promise<void> {
    const previous = segment === 1 ? null : await this.hashOf(segment - 1);
    const { backup, kind } = this;
    const head = JSON.stringify({ backup, kind, segment, previous, content: sha256(content) });
    const file = Buffer.concat([Buffer.from(`${head}\n`), sealBytes(this.key, head, content)]);
    await writeDurably(this.pathOf(segment), file);
    this.hashes.set(segment, sha256(file));
  }

  /**
   * What a segment holds.
   * @throws BackupDamaged naming its file: missing, altered, put in the place of another, or not following the one before
   */
  async segment(segment: number): Promise<Buffer> {
    const path = this.pathOf(segment);
    const file = await this.fileOf(segment);
    const end = file.indexOf(0x0a);
    const head = file.subarray(0, Math.max(0, end)).toString('utf8');
    const parsed = header.safeParse(jsonOf(head));
    if (!parsed.success) throw new BackupDamaged('unreadable', path);
    const { backup, kind, previous, content: expected, segment: number } = parsed.data;
    if (backup !== this.backup || kind !== this.kind) throw new BackupDamaged('other-backup', path);
    if (number !== segment) throw new BackupDamaged('swapped', path);
    if (previous !== (segment === 1 ? null : await this.hashOf(segment - 1))) {
      throw new BackupDamaged('does-not-follow', path);
    }
    const content = this.opened(head, file.subarray(end + 1), path);
    if (sha256(content) !== expected) throw new BackupDamaged('altered', path);
    return content;
  }

  /** SHA-256 of a segment's file, hex. @throws BackupDamaged if it is missing */
  async hashOf(segment: number): Promise<string> {
    const known = this.hashes.get(segment) ?? sha256(await this.fileOf(segment));
    this.hashes.set(segment, known);
    return known;
  }

  /** Seals a content by name, in place of a former one. */
  async put(name: string, content: Buffer): Promise<void> {
    await writeDurably(join(this.folder, name + SUFFIX), sealBytes(this.key, this.placeOf(name), content));
  }

  /** @returns undefined if there is none by that name @throws BackupDamaged if it was altered */
  async get(name: string): Promise<Buffer | undefined> {
    const path = join(this.folder, name + SUFFIX);
    return existsSync(path) ? this.opened(this.placeOf(name), await readFile(path), path) : undefined;
  }

  /** Names of what lies in one of its folders. */
  async names(folder: string): Promise<string[]> {
    const path = join(this.folder, folder);
    const names = existsSync(path) ? await readdir(path) : [];
    return names.filter((name) => name.endsWith(SUFFIX)).map((name) => join(folder, name.slice(0, -SUFFIX.length)));
  }

  pathOf(segment: number): string {
    return join(this.folder, this.kind, `${String(segment).padStart(8, '0')}${SUFFIX}`);
  }

  private placeOf(name: string): string {
    return placeOf(this.backup, this.kind, name);
  }

  private opened(place: string, sealed: Uint8Array, path: string): Buffer {
    try {
      return openBytes(this.key, place, sealed);
    } catch {
      throw new BackupDamaged('altered', path);
    }
  }

  private async fileOf(segment: number): Promise<Buffer> {
    const path = this.pathOf(segment);
    if (!existsSync(path)) throw new BackupDamaged('missing', path);
    return readFile(path);
  }
}

function keyOf(secret: Buffer, salt: string): Buffer {
  return scryptSync(secret, Buffer.from(salt, 'hex'), KEY_BYTES);
}

function placeOf(backup: string, kind: ArchiveKind, name: string): string {
  return `so-goc backup ${backup} ${kind} ${name}`;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function jsonOf(text: Buffer | string): unknown {
  try {
    return JSON.parse(text.toString());
  } catch {
    return undefined;
  }
}
