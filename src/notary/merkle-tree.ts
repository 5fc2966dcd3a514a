import { hash } from 'node:crypto';

/**
 * The Merkle tree of RFC 9162 §2.1: over the entries of a log in their order, so that one hash of 32 bytes stands for all of
 * them, a short list of hashes proves that an entry is among them, and another one that a longer log begins with a shorter.
 * Leaf and node hashes have different prefixes, so that neither can pass for the other.
 */

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

/** The hash of an entry. */
export function leafHash(entry: string | Uint8Array): Buffer {
  return sha256(Buffer.concat([LEAF, typeof entry === 'string' ? Buffer.from(entry) : entry]));
}

/** The hash of what lies over two subtrees. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return sha256(Buffer.concat([NODE, left, right]));
}

/** The root of a tree without entries. */
export const EMPTY_ROOT = sha256(Buffer.alloc(0));

/**
 * Reads the hash of a complete subtree: of the 2^`level` entries that begin with entry `index` · 2^`level`.
 * All hashes of a tree come from these.
 */
export type SubtreeHash = (level: number, index: number) => Buffer;

/** The root over the first `size` entries. */
export function rootOf(size: number, subtree: SubtreeHash): Buffer {
  return size === 0 ? EMPTY_ROOT : rangeHash(0, size, subtree);
}

/**
 * The hashes that lead from an entry to the root over the first `size` (RFC 9162 §2.1.3.1), the lowest first.
 * @throws RangeError if there is no such entry
 */
export function inclusionProof(index: number, size: number, subtree: SubtreeHash): Buffer[] {
  if (!(index >= 0 && index < size)) throw new RangeError(`no entry ${index} among ${size}`);
  const path = (from: number, to: number): Buffer[] => {
    if (to - from === 1) return [];
    const middle = from + largestPowerBelow(to - from);
    return index < middle
      ? [...path(from, middle), rangeHash(middle, to, subtree)]
      : [...path(middle, to), rangeHash(from, middle, subtree)];
  };
  return path(0, size);
}

/** Whether the proof leads from the leaf to the root (RFC 9162 §2.1.3.2). */
export function isIncluded(
  leaf: Uint8Array,
  index: number,
  size: number,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (!(index >= 0 && index < size)) return false;
  let [node, last, over] = [index, size - 1, leaf];
  for (const beside of proof) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      over = nodeHash(beside, over);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      over = nodeHash(over, beside);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && same(over, root);
}

/**
 * The hashes that show that the tree over `size` entries begins with the tree over `earlier` (RFC 9162 §2.1.4.1).
 * Empty if either is the other or there is nothing to begin with.
 * @throws RangeError if the earlier tree is the larger one
 */
export function consistencyProof(earlier: number, size: number, subtree: SubtreeHash): Buffer[] {
  if (!(earlier >= 0 && earlier <= size)) throw new RangeError(`${earlier} entries are not the beginning of ${size}`);
  if (earlier === 0 || earlier === size) return [];
  const part = (from: number, to: number, whole: boolean): Buffer[] => {
    if (earlier === to) return whole ? [] : [rangeHash(from, to, subtree)];
    const middle = from + largestPowerBelow(to - from);
    return earlier <= middle
      ? [...part(from, middle, whole), rangeHash(middle, to, subtree)]
      : [...part(middle, to, false), rangeHash(from, middle, subtree)];
  };
  return part(0, size, true);
}

/** Whether the proof shows that the tree with the later root begins with that of the earlier (RFC 9162 §2.1.4.2). */
export function isConsistent(
  earlier: number,
  size: number,
  earlierRoot: Uint8Array,
  root: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  if (!(earlier >= 0 && earlier <= size)) return false;
  if (earlier === size) return proof.length === 0 && same(earlierRoot, root);
  if (earlier === 0) return proof.length === 0 && same(EMPTY_ROOT, earlierRoot);
  const hashes = isPowerOfTwo(earlier) ? [earlierRoot, ...proof] : [...proof];
  const first = hashes.shift();
  if (!first) return false;
  let [node, last] = [earlier - 1, size - 1];
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  let [before, now] = [first, first];
  for (const beside of hashes) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      before = nodeHash(beside, before);
      now = nodeHash(beside, now);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      now = nodeHash(now, beside);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && same(before, earlierRoot) && same(now, root);
}

/**
 * The right edge of a growing tree: all that is needed to tell its root at every size, some thirty hashes however long the
 * log. For whoever reads a log once from its beginning.
 */
export class GrowingRoot {
  /** Roots of the complete subtrees, the largest first. */
  private readonly subtrees: Buffer[] = [];
  private entries = 0;

  get size(): number {
    return this.entries;
  }

  push(leaf: Buffer): void {
    let over = leaf;
    for (let rest = this.entries; rest % 2 === 1; rest = half(rest)) over = nodeHash(this.subtrees.pop()!, over);
    this.subtrees.push(over);
    this.entries += 1;
  }

  get root(): Buffer {
    if (this.subtrees.length === 0) return EMPTY_ROOT;
    return this.subtrees.reduceRight((right, left) => nodeHash(left, right));
  }
}

/** The hash over a range of entries as the recursion of the RFC meets it: its left end is a multiple of its largest part. */
function rangeHash(from: number, to: number, subtree: SubtreeHash): Buffer {
  const count = to - from;
  if (isPowerOfTwo(count)) {
    const level = Math.log2(count);
    return subtree(level, from / count);
  }
  const middle = from + largestPowerBelow(count);
  return nodeHash(rangeHash(from, middle, subtree), rangeHash(middle, to, subtree));
}

/** The largest power of two below a count of at least two. */
function largestPowerBelow(count: number): number {
  return 2 ** Math.floor(Math.log2(count - 1));
}

function isPowerOfTwo(count: number): boolean {
  return Number.isInteger(Math.log2(count));
}

function sha256(bytes: Uint8Array): Buffer {
  return hash('sha256', bytes, 'buffer');
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

function half(count: number): number {
  return Math.floor(count / 2);
}
