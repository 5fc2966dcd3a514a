import { describe, expect, it } from '@jest/globals';
import { livesOf, LONG_LIFE } from '../../bench/generator/lives.ts';
import { treeOf } from '../../bench/generator/tree.ts';

describe('the generated register', () => {
  it('is the same for the same seed, and another for another', () => {
    const lives = (seed: number) => treeOf(400, seed).cells.map((cell) => livesOf(cell, seed, 'whole'));

    expect(lives(1)).toEqual(lives(1));
    expect(lives(1)).not.toEqual(lives(2));
  });

  it('places every member in a cell of twenty, below organisations of 500, 5,000 and 50,000', () => {
    const { organisations, cells } = treeOf(10_000, 1);

    expect(cells.reduce((sum, { members }) => sum + members, 0)).toBe(10_000);
    expect(cells.every(({ members }) => members === 20)).toBe(true);
    expect(organisations.filter(({ level }) => level === 'section')).toHaveLength(20);
    expect(organisations.filter(({ level }) => level === 'base')).toHaveLength(2);
    expect(organisations.filter(({ level }) => level === 'upper')).toHaveLength(1);
  });

  it('puts each organisation after the one above it', () => {
    const seen = new Set<string | null>([null]);
    for (const { id, parent } of treeOf(10_000, 1).organisations) {
      expect(seen.has(parent)).toBe(true);
      seen.add(id);
    }
  });

  it('sets several provinces under one centre', () => {
    const { top, organisations } = treeOf(1_000_020, 1);

    expect(top.type).toBe('centralCommittee');
    expect(organisations.filter(({ type }) => type === 'provincialCommittee')).toHaveLength(2);
  });

  it('makes no number twice', () => {
    const bodies = treeOf(2000, 1)
      .cells.flatMap((cell) => livesOf(cell, 1, 'whole'))
      .map((life) => life[0]!.body);
    for (const number of ['citizenId', 'cardNumber', 'dossierNumber']) {
      const given = bodies.map((body) => body[number]).filter((value) => value !== undefined);
      expect(new Set(given).size).toBe(given.length);
    }
  });

  it('gives every hundredth member a long life', () => {
    const lives = treeOf(400, 1).cells.flatMap((cell) => livesOf(cell, 1, 'whole'));

    expect(lives.filter((life) => life.length === LONG_LIFE)).toHaveLength(4);
  });
});
