import fc from 'fast-check';
import { createHash } from 'node:crypto';
import {
  consistencyProof,
  EMPTY_ROOT,
  GrowingRoot,
  inclusionProof,
  isConsistent,
  isIncluded,
  leafHash,
  nodeHash,
  rootOf,
} from '../../src/notary/merkle-tree.ts';

/** The root straight from the definition of RFC 9162 §2.1.1. */
function defined(leaves: Buffer[]): Buffer {
  if (leaves.length === 0) return createHash('sha256').digest();
  if (leaves.length === 1) return leaves[0]!;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(defined(leaves.slice(0, k)), defined(leaves.slice(k)));
}

const leavesOf = (size: number) => Array.from({ length: size }, (_, index) => leafHash(`entry ${index}`));
const subtreesOf = (leaves: Buffer[]) => (level: number, index: number) => {
  const range = leaves.slice(index * 2 ** level, (index + 1) * 2 ** level);
  expect(range).toHaveLength(2 ** level);
  return defined(range);
};

const sizes = fc.integer({ min: 1, max: 70 });
const twoSizes = fc.tuple(fc.integer({ min: 0, max: 70 }), fc.integer({ min: 0, max: 70 })).map((pair) => {
  const [earlier, size] = pair.sort((a, b) => a - b);
  return { earlier: earlier!, size: size! };
});

describe('the Merkle tree of RFC 9162', () => {
  test('has the hashes that are published for Certificate Transparency', () => {
    // The reference trees of the CT implementations: https://github.com/google/certificate-transparency, MerkleTreeTest.
    const entries = [
      '',
      '00',
      '10',
      '2021',
      '3031',
      '40414243',
      '5051525354555657',
      '606162636465666768696a6b6c6d6e6f',
    ];
    const grown = new GrowingRoot();
    for (const entry of entries) grown.push(leafHash(Buffer.from(entry, 'hex')));
    expect(EMPTY_ROOT.toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(leafHash('').toString('hex')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
    expect(grown.root.toString('hex')).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
  });

  test('has the root of its definition at every size, grown or from its subtrees', () => {
    const leaves = leavesOf(130);
    const grown = new GrowingRoot();
    for (let size = 0; size <= leaves.length; size++) {
      const expected = defined(leaves.slice(0, size));
      expect(grown.root).toEqual(expected);
      expect(rootOf(size, subtreesOf(leaves.slice(0, size)))).toEqual(expected);
      if (size < leaves.length) grown.push(leaves[size]!);
    }
  });

  test('proves each entry, at its own place and in its own tree alone', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), (size, at, elsewhere) => {
        const leaves = leavesOf(size);
        const [index, other] = [at % size, elsewhere % size];
        const proof = inclusionProof(index, size, subtreesOf(leaves));
        const root = defined(leaves);
        expect(isIncluded(leaves[index]!, index, size, proof, root)).toBe(true);
        expect(isIncluded(leaves[other]!, index, size, proof, root)).toBe(other === index);
        expect(isIncluded(leaves[index]!, other, size, proof, root)).toBe(other === index);
        expect(isIncluded(leaves[index]!, index, size, [...proof, root], root)).toBe(false);
        expect(isIncluded(leaves[index]!, index, size, proof.slice(1), root)).toBe(proof.length === 0);
      }),
    );
  });

  test('proves that a longer log begins with the shorter, and no other does', () => {
    fc.assert(
      fc.property(twoSizes, fc.nat(), ({ earlier, size }, at) => {
        const leaves = leavesOf(size);
        const proof = consistencyProof(earlier, size, subtreesOf(leaves));
        const [before, now] = [defined(leaves.slice(0, earlier)), defined(leaves)];
        expect(isConsistent(earlier, size, before, now, proof)).toBe(true);
        if (earlier === 0) return;
        const other = leaves.slice(0, earlier);
        other[at % earlier] = leafHash('another');
        expect(isConsistent(earlier, size, defined(other), now, proof)).toBe(false);
        expect(isConsistent(earlier, size, before, leafHash('another'), proof)).toBe(false);
        expect(isConsistent(earlier, size, before, now, [...proof, now])).toBe(false);
      }),
    );
  });

  test('refuses what cannot be proved', () => {
    const none = subtreesOf([]);
    expect(() => inclusionProof(3, 3, none)).toThrow(RangeError);
    expect(() => consistencyProof(4, 3, none)).toThrow(RangeError);
    expect(isIncluded(leafHash(''), 3, 3, [], EMPTY_ROOT)).toBe(false);
    expect(isConsistent(4, 3, EMPTY_ROOT, EMPTY_ROOT, [])).toBe(false);
  });
});
