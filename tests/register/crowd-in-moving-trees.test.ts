import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AlreadyClaimed } from '../../src/kernel/claims.ts';
import { addDays } from '../../src/kernel/plain-date.ts';
import { Refusal } from '../../src/kernel/refusal.ts';
import { refusals } from '../../src/register/refusals.ts';
import { idOf, Office } from '../office/office.ts';
import { helpersIn, tries, tryOf, type Try } from './crowd/acts.ts';
import { holds } from './crowd/invariants.ts';
import { planted, trees, type Place } from './crowd/tree.ts';
import { treeTries, tryWithTree, type TreeTry } from './crowd/tree-acts.ts';

/** Who is there from the beginning, with whom all is tried; and who only lives where the tree takes them. */
const [PEOPLE, RESIDENTS] = [150, 500];
const RUNS = 4;

/** How often each kind of event came, over all trees: a crowd in which nothing merges proves nothing about mergers. */
const came = new Map<string, number>();

/** A tree, what was tried with it and with people in it, whatever the rules said. */
async function lived(tree: readonly Place[], all: readonly Try[], moves: readonly TreeTry[]): Promise<Office> {
  const office = new Office();
  office.today = '2025-07-02';
  const cells = await planted(office, tree);
  helpersIn(cells);
  const decision = { number: '1-QĐ/TW', date: '2025-07-01', issuer: idOf('centre') };
  const power = { power: 'establishOrganisation', effectiveOn: '2025-07-01', decision };
  await office.command('organisations.grantPower', idOf('centre'), power);
  const residents = Array.from({ length: RESIDENTS }, (_, one) => `resident ${one}`);
  await Promise.all(residents.map((name, one) => office.official(name, cells[one % cells.length]!)));
  const known = { organisations: tree.map(({ name }) => idOf(name)), reorganisations: [] };
  const every = Math.ceil(all.length / moves.length);
  for (const [index, one] of all.entries()) {
    office.today = addDays(office.today, one.wait);
    await lawfully(() => tryOf(office, one, index, cells));
    if (index % every === 0) await lawfully(() => tryWithTree(office, moves[index / every]!, index, known));
  }
  await office.settle();
  return office;
}

/** What is refused is refused by a rule that has words. */
async function lawfully(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (error instanceof AlreadyClaimed) return;
    if (!(error instanceof Refusal)) throw error;
    expect(refusals).toHaveProperty([error.code]);
  }
}

describe('crowds of members in trees that are handed over, merged, split and dissolved', () => {
  it('[DHTN-2.1] are each in one place at every position of the log, add up in every organisation and period, and share no number', async () => {
    const moves = fc.array(treeTries, { minLength: 60, maxLength: 80, size: 'max' });
    await fc.assert(
      fc.asyncProperty(trees, tries(PEOPLE, 250, 320), moves, fc.nat(99), async (tree, all, some, part) => {
        const office = await lived(tree, all, some);
        for (const { type } of await office.log()) came.set(type, (came.get(type) ?? 0) + 1);
        await holds(office, idOf('centre'), part);
      }),
      // To shrink a crowd takes longer than to look at it: the seed tells it again.
      { numRuns: RUNS, endOnFailure: true },
    );
    for (const type of ['OrganisationHandedOver', 'OrganisationsMergeDecided', 'OrganisationDissolved'])
      expect([type, came.get(type) ?? 0]).not.toEqual([type, 0]);
    expect(came.get('MemberTransferredDirectly')).toBeGreaterThan(RUNS);
  }, 300_000);
});
