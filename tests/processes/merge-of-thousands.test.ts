import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idOf } from '../office/office.ts';
import { type Downtime, MortalOffice } from './mortal-office.ts';

/** Fifty cells of a hundred become one. */
const [CELLS, MEMBERS] = [50, 100];
const PEOPLE = CELLS * MEMBERS;
const cells = Array.from({ length: CELLS }, (_, cell) => `cell ${cell}`);
const merger = idOf('merger');
const peopleOf = (cell: string) => Array.from({ length: MEMBERS }, (_, one) => `${one} of ${cell}`);

/** How the process ends its time, after how many commands, and whether its last checkpoint is lost with it. */
const downtimes = fc.array(
  fc.record({
    after: fc.integer({ min: 1, max: 1200 }),
    how: fc.constantFrom('stopped', 'killed before it is stored', 'killed after it was stored'),
    forgets: fc.boolean(),
  }),
  { minLength: 5, maxLength: 7 },
) satisfies fc.Arbitrary<Downtime[]>;

async function aBase(office: MortalOffice): Promise<void> {
  await office.organisation('province', 'provincialCommittee', null);
  await office.organisation('upper', 'upperBase', 'province', ['establishOrganisation']);
  await office.organisation('base', 'baseOrg', 'upper', ['establishOrganisation']);
  for (const cell of ['goes on', ...cells]) await office.organisation(cell, 'subordinateCell', 'base');
  await Promise.all(cells.flatMap((cell) => peopleOf(cell).map((name) => office.official(name, cell))));
}

describe('a merger that moves five thousand members', () => {
  it('[DHTN-2.1.3] is carried out once and wholly, wherever the process is stopped or killed, and tells truly how far it is', async () => {
    await fc.assert(
      fc.asyncProperty(downtimes, async (times) => {
        const folder = mkdtempSync(join(tmpdir(), 'so-goc-merger-'));
        try {
          let office = MortalOffice.open(folder);
          await aBase(office);
          const total = await office.register.census.roll(idOf('province'));
          expect(total).toEqual({ official: PEOPLE, probationary: 0 });
          const decision = { number: '1-QĐ/ĐU', date: '2026-09-30', issuer: idOf('base') };
          const consent = { number: '2-CV/ĐU', date: '2026-09-29' };
          await office.command('reorganisations.merge', merger, {
            ...{ organisation: idOf('base'), decision, effectiveOn: '2026-10-01', consent },
            ...{ into: idOf('goes on'), absorbed: cells.map(idOf) },
          });

          let told = 0;
          for (const time of times) {
            await office.follows(time);
            office = await office.reopened();
            const moved = (await office.peopleIn(idOf('goes on'))).length;
            const { members, status } = (await office.progress(merger))!;
            expect(members).toEqual({ planned: PEOPLE, moved, held: 0 });
            if (moved < PEOPLE) expect(status).toBe('underway');
            expect(moved).toBeGreaterThanOrEqual(told);
            told = moved;
            expect(await office.register.census.roll(idOf('province'))).toEqual(total);
          }
          await office.follows();

          expect(await office.progress(merger)).toMatchObject({
            ...{ status: 'done', roll: total, members: { planned: PEOPLE, moved: PEOPLE, held: 0 } },
          });
          expect((await office.peopleIn(idOf('goes on'))).length).toBe(PEOPLE);
          expect(await office.register.census.roll(idOf('province'))).toEqual(total);
          expect(await office.typesByStream()).toEqual(onceAndWholly());
          await office.close();
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      }),
      { numRuns: 1, endOnFailure: true },
    );
  }, 300_000);
});

/** What each stream holds when everything was done exactly once. */
function onceAndWholly(): Record<string, string[]> {
  const ordered = cells.map(() => 'ReorganisationMembersOrdered');
  return {
    ...Object.fromEntries(
      ['province', 'upper', 'base'].map((name) => [`organisation-${idOf(name)}`, ['OrganisationTakenOver']]),
    ),
    [`organisation-${idOf('goes on')}`]: ['OrganisationTakenOver', ...cells.map(() => 'OrganisationAbsorbed')],
    ...Object.fromEntries(
      cells.map((cell) => [
        `organisation-${idOf(cell)}`,
        ['OrganisationTakenOver', 'OrganisationReorganised', 'OrganisationEnded'],
      ]),
    ),
    ...Object.fromEntries(
      cells.flatMap((cell) =>
        peopleOf(cell).map((name) => [`member-${idOf(name)}`, ['MemberTakenOver', 'MemberTransferredDirectly']]),
      ),
    ),
    [`reorganisation-${merger}`]: [
      ...['OrganisationsMergeDecided', ...ordered, 'ReorganisationEndingsOrdered'],
      'ReorganisationCarriedOut',
    ],
  };
}
