import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leafOf, lineOf, type PlacedEntry } from '../../src/notary/entry.ts';
import { GrowingRoot, inclusionProof, isIncluded } from '../../src/notary/merkle-tree.ts';
import { TreeDamaged, TreeFolder } from '../../src/notary/tree-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'so-goc-notary-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const anEntry = (index: number): PlacedEntry => ({
  hash: index.toString(16).padStart(64, '0'),
  eventId: `event-${index}`,
  stream: `member-${index % 7}`,
  revision: Math.floor(index / 7),
  position: String(index + 1).padStart(16, '0'),
});
const entries = Array.from({ length: 1300 }, (_, index) => anEntry(index));

function rootAt(size: number): Buffer {
  const grown = new GrowingRoot();
  for (const entry of entries.slice(0, size)) grown.push(leafOf(entry));
  return grown.root;
}

let made = 0;
function aFolder(size: number, batch = 100) {
  const folder = join(root, String((made += 1)));
  const tree = TreeFolder.at(folder);
  for (let from = 0; from < size; from += batch) tree.append(entries.slice(from, Math.min(size, from + batch)));
  return { folder, tree };
}

describe('the tree on disk', () => {
  test.each([0, 1, 255, 256, 257, 512, 1300])('of %i entries has their root, also when it is opened again', (size) => {
    const { folder, tree } = aFolder(size);
    expect([tree.size, tree.root(), tree.end]).toEqual([size, rootAt(size), entries[size - 1]]);
    for (const opened of [TreeFolder.at(folder), TreeFolder.at(folder, { readOnly: true })]) {
      expect([opened.size, opened.root(), opened.end]).toEqual([size, rootAt(size), entries[size - 1]]);
    }
  });

  test('tells every earlier root, every entry, and proves it', () => {
    const { tree } = aFolder(1300, 1300);
    for (const size of [1, 255, 256, 300, 768, 1024, 1299]) {
      expect(tree.root(size)).toEqual(rootAt(size));
      const index = size - 1;
      expect(tree.entry(index)).toEqual(entries[index]);
      const proof = inclusionProof(index, 1300, tree.subtree);
      expect(isIncluded(leafOf(entries[index]!), index, 1300, proof, tree.root())).toBe(true);
    }
    expect([...tree.entries(250)]).toEqual(entries.slice(250));
    expect(() => tree.entry(1300)).toThrow(RangeError);
    expect(() => tree.root(1301)).toThrow(RangeError);
  });

  test('goes on after a crash in the midst of a line, of a bundle, of its hash', () => {
    const cut = aFolder(300);
    appendFileSync(join(cut.folder, 'entries/open'), 'half a li');
    const lacking = aFolder(512);
    truncateSync(join(lacking.folder, 'roots'), 40);
    const unclosed = aFolder(255);
    appendFileSync(join(unclosed.folder, 'entries/open'), lineOf(entries[255]!));
    for (const [{ folder }, size] of [
      [cut, 300],
      [lacking, 512],
      [unclosed, 256],
    ] as const) {
      const tree = TreeFolder.at(folder);
      expect([tree.size, tree.root()]).toEqual([size, rootAt(size)]);
      tree.append(entries.slice(size));
      expect(TreeFolder.at(folder).root()).toEqual(rootAt(1300));
    }
  });

  test('says which file is damaged', () => {
    const { folder } = aFolder(600);
    const file = join(folder, 'entries/000/000/001');
    writeFileSync(file, readFileSync(file, 'utf8').replace('event-300', 'event 300'));
    expect(() => [...TreeFolder.at(folder).entries()]).toThrow(TreeDamaged);
  });
});
