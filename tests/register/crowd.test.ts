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

const PEOPLE = 300;

/** A tree, and what was tried with people in it, whatever the rules said to it. */
async function lived(tree: readonly Place[], all: readonly Try[]): Promise<Office> {
  const office = new Office();
  office.today = '2025-07-02';
  const cells = await planted(office, tree);
  helpersIn(cells);
  for (const [index, one] of all.entries()) {
    office.today = addDays(office.today, one.wait);
    try {
      await tryOf(office, one, index, cells);
    } catch (error) {
      if (error instanceof AlreadyClaimed) continue;
      if (!(error instanceof Refusal)) throw error;
      expect(refusals).toHaveProperty([error.code]);
    }
  }
  await office.settle();
  return office;
}

describe('crowds of members in drawn trees, whatever is tried with them', () => {
  it('are each in one place at every position of the log, add up in every organisation and period, and share no number', async () => {
    await fc.assert(
      fc.asyncProperty(trees, tries(PEOPLE, 900, 1100), fc.nat(99), async (tree, all, part) => {
        await holds(await lived(tree, all), idOf('centre'), part);
      }),
      // To shrink a crowd takes longer than to look at it: the seed tells it again.
      { numRuns: 4, endOnFailure: true },
    );
  }, 300_000);
});
