import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  truncateSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { entryIn, leafOf, lineOf, type PlacedEntry } from './entry.ts';
import { GrowingRoot, nodeHash, rootOf, type SubtreeHash } from './merkle-tree.ts';

/** Entries of a bundle, as in the tiled logs of C2SP (https://c2sp.org/tlog-tiles). */
const WIDTH = 256;
/** A bundle is a complete subtree of this level. */
const BUNDLE_LEVEL = Math.log2(WIDTH);
const HASH_BYTES = 32;
/** About 60 kB each. */
const BUNDLES_IN_MEMORY = 64;

/** The files are not what they were written as. */
export class TreeDamaged extends Error {
  readonly file: string;
  constructor(file: string, why: string) {
    super(`${file}: ${why}`);
    this.name = 'TreeDamaged';
    this.file = file;
  }
}

/**
 * The tree on disk, kept by one process: `entries/000/000/012` are bundles of 256 lines, each written once and never again;
 * `entries/open` holds the last lines, `roots` one hash of each bundle. The levels above are reckoned when it is opened. All of
 * it follows from the log: a crash leaves a shorter tree, never a wrong one, and what is missing is taken from the log again.
 */
export class TreeFolder {
  private readonly folder: string;
  private open: PlacedEntry[] = [];
  /** Of each level from that of the bundles upwards the complete subtrees. */
  private readonly levels: Buffer[][] = [[]];
  private readonly bundles = new LRUCache<number, PlacedEntry[]>({ max: BUNDLES_IN_MEMORY });
  private last: PlacedEntry | undefined;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /**
   * @param readOnly to read beside the process that keeps it: nothing is put right
   * @throws TreeDamaged if a file is missing or cannot be read
   */
  static at(folder: string, { readOnly = false }: { readOnly?: boolean } = {}): TreeFolder {
    const tree = new TreeFolder(folder);
    tree.load(readOnly);
    return tree;
  }

  /** Entries in the tree. */
  get size(): number {
    return this.closed * WIDTH + this.open.length;
  }

  /** The last entry; undefined while the tree is empty. */
  get end(): PlacedEntry | undefined {
    return this.last;
  }

  /** Puts entries at the end. Full bundles outlast a power cut when it returns, the rest is found again in the log. */
  append(entries: readonly PlacedEntry[]): void {
    for (let from = 0; from < entries.length;) {
      const some = entries.slice(from, from + WIDTH - this.open.length);
      mkdirSync(join(this.folder, 'entries'), { recursive: true, mode: 0o700 });
      appendFileSync(this.openFile, some.map(lineOf).join(''), { mode: 0o600 });
      this.open.push(...some);
      this.last = some.at(-1);
      if (this.open.length === WIDTH) this.closeBundle();
      from += some.length;
    }
  }

  /** The root over the first `size` entries. @throws RangeError, TreeDamaged */
  root(size = this.size): Buffer {
    if (!(size >= 0 && size <= this.size)) throw new RangeError(`no ${size} entries among ${this.size}`);
    return rootOf(size, this.subtree);
  }

  /** The hash of a complete subtree. @throws RangeError if it is not complete, TreeDamaged */
  readonly subtree: SubtreeHash = (level, index) => {
    if (level >= BUNDLE_LEVEL) {
      const hash = this.levels[level - BUNDLE_LEVEL]?.[index];
      if (!hash) throw new RangeError(`no complete subtree ${index} of level ${level}`);
      return hash;
    }
    const [width, first] = [2 ** level, index * 2 ** level];
    const entries = this.bundle(Math.floor(first / WIDTH)).slice(first % WIDTH, (first % WIDTH) + width);
    if (entries.length < width) throw new RangeError(`no complete subtree ${index} of level ${level}`);
    return over(entries);
  };

  /** All entries from one on, in order. @throws TreeDamaged */
  *entries(from = 0): IterableIterator<PlacedEntry> {
    for (let bundle = Math.floor(from / WIDTH); bundle <= this.closed; bundle++) {
      yield* this.bundle(bundle).slice(Math.max(0, from - bundle * WIDTH));
    }
  }

  /** The entry with a number. @throws RangeError, TreeDamaged */
  entry(index: number): PlacedEntry {
    const entry = index >= 0 && index < this.size ? this.bundle(Math.floor(index / WIDTH))[index % WIDTH] : undefined;
    if (!entry) throw new RangeError(`no entry ${index} among ${this.size}`);
    return entry;
  }

  private get closed(): number {
    return this.levels[0]!.length;
  }

  private load(readOnly: boolean): void {
    const roots = existsSync(this.rootsFile) ? readFileSync(this.rootsFile) : Buffer.alloc(0);
    const known = Math.floor(roots.length / HASH_BYTES);
    for (let index = 0; index < known; index++)
      this.raise(0, roots.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES));
    if (!readOnly && roots.length > known * HASH_BYTES) truncateSync(this.rootsFile, known * HASH_BYTES);
    // A crash between the two: the bundle is there, its hash is not.
    for (let index = known; existsSync(this.bundleFile(index)); index++) {
      const hash = over(this.closedBundle(index));
      this.raise(0, hash);
      if (!readOnly) appendFileSync(this.rootsFile, hash, { mode: 0o600 });
    }
    this.loadOpen(readOnly);
    this.last = this.open.at(-1) ?? (this.closed > 0 ? this.bundle(this.closed - 1).at(-1) : undefined);
  }

  /** What a crash cut off in the midst of a line is taken from the log again. */
  private loadOpen(readOnly: boolean): void {
    if (!existsSync(this.openFile)) return;
    const text = readFileSync(this.openFile, 'utf8');
    const entries = text.split('\n').slice(0, -1).map(entryIn);
    const wrong = entries.indexOf(undefined);
    this.open = (wrong < 0 ? entries : entries.slice(0, wrong)).slice(0, WIDTH) as PlacedEntry[];
    if (readOnly) return;
    const whole = Buffer.byteLength(this.open.map(lineOf).join(''));
    if (whole < Buffer.byteLength(text)) truncateSync(this.openFile, whole);
    if (this.open.length === WIDTH) this.closeBundle();
  }

  private closeBundle(): void {
    const file = this.bundleFile(this.closed);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    synced(this.openFile);
    renameSync(this.openFile, file);
    synced(dirname(file));
    const hash = over(this.open);
    appendFileSync(this.rootsFile, hash, { mode: 0o600 });
    this.raise(0, hash);
    this.open = [];
  }

  /** Puts the hash of a complete subtree at the end of its level, and that of the pair it completes above it. */
  private raise(level: number, hash: Buffer): void {
    const hashes = (this.levels[level] ??= []);
    hashes.push(hash);
    if (hashes.length % 2 === 0) this.raise(level + 1, nodeHash(hashes.at(-2)!, hash));
  }

  private bundle(index: number): readonly PlacedEntry[] {
    return index === this.closed ? this.open : this.closedBundle(index);
  }

  private closedBundle(index: number): readonly PlacedEntry[] {
    const known = this.bundles.get(index);
    if (known) return known;
    const file = this.bundleFile(index);
    const entries = read(file).split('\n').slice(0, -1).map(entryIn);
    if (entries.length !== WIDTH || entries.includes(undefined)) throw new TreeDamaged(file, 'not a bundle of entries');
    this.bundles.set(index, entries as PlacedEntry[]);
    return entries as PlacedEntry[];
  }

  private get openFile(): string {
    return join(this.folder, 'entries', 'open');
  }

  private get rootsFile(): string {
    return join(this.folder, 'roots');
  }

  /** A thousand files a folder. */
  private bundleFile(index: number): string {
    return join(this.folder, 'entries', ...String(index).padStart(9, '0').match(/\d{3}/g)!);
  }
}

function over(entries: readonly PlacedEntry[]): Buffer {
  const grown = new GrowingRoot();
  for (const entry of entries) grown.push(leafOf(entry));
  return grown.root;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new TreeDamaged(file, (error as Error).message);
  }
}

function synced(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
