import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { counts } from '../../../read-models/headcount/queries.ts';
import { AlreadyClaimed } from '../../../src/kernel/claims.ts';
import { addDays } from '../../../src/kernel/plain-date.ts';
import { Refusal } from '../../../src/kernel/refusal.ts';
import { nextBox } from '../../../src/register/member/transfers.ts';
import { idOf, Office } from '../../office/office.ts';
import { viewsOf } from '../../office/views.ts';
import { aCountry, opening, stay } from './acts.ts';

const PEOPLE = ['member', 'member of key', 'third'];
const CELLS = ['cell', 'sister', 'other cell', 'far cell', 'key cell', 'key cell 2'];
const ORGANISATIONS = ['province', 'upper', 'far', 'base', 'other base', 'key', 'key 2', ...CELLS];
/** What is done most often comes most often: letters that are begun are to arrive. */
const ACTS = [
  ...['open', 'open', 'open', 'fill', 'fill', 'fill', 'fill', 'fill', 'fill', 'fill', 'fill', 'fill', 'fill', 'fill'],
  ...['return', 'cancel', 'forward', 'internal', 'lend', 'back', 'die'],
];

const tries = fc.array(
  fc.record({
    person: fc.constantFrom(...PEOPLE),
    act: fc.constantFrom(...ACTS),
    to: fc.constantFrom(...CELLS),
    wait: fc.integer({ min: 0, max: 20 }),
  }),
  { minLength: 25, maxLength: 50 },
);
type Try = (typeof tries extends fc.Arbitrary<infer Tries> ? Tries : never) extends (infer One)[] ? One : never;

/** The command that a try comes to, as things stand; nothing if there is no letter to do it with. */
async function commandOf(office: Office, { person, act, to }: Try): Promise<[string, object] | undefined> {
  const member = await office.register.member(idOf(person));
  const on = office.today;
  if (member?.status !== 'official' && member?.status !== 'probationary') return undefined;
  const { transfer, temporary } = member;
  const next = transfer && nextBox(transfer);
  const back = temporary && nextBox(temporary);
  switch (act) {
    case 'open':
      return ['openTransfer', opening({ to, openedOn: on, duesPaidTo: '2027-12' })];
    case 'fill':
      return (
        next && [
          'fillTransferBox',
          {
            ...{ box: next.box, organisation: next.organisation, filledOn: on, number: '12-GT', indexCertified: true },
          },
        ]
      );
    case 'return':
      return (
        next && [
          'returnTransfer',
          { organisation: next.organisation, ground: 'notAccepted', why: 'Trả lại.', returnedOn: on },
        ]
      );
    case 'forward':
      return (
        next && [
          'forwardTransfer',
          { organisation: next.organisation, to: idOf(to), number: '2-CT', why: 'Sai địa chỉ.', forwardedOn: on },
        ]
      );
    case 'cancel':
      return ['cancelTransfer', { why: 'Thôi chuyển.', cancelledOn: on }];
    case 'internal': {
      const decision = { number: `${on}-${person}`, date: on, issuer: idOf('base') };
      return ['transferInternally', { to: idOf(to), movedOn: on, decision }];
    }
    case 'lend':
      return ['openTemporaryTransfer', stay({ host: to, from: on, until: addDays(on, 200), openedOn: on })];
    case 'back':
      return back && ['fillTemporaryBox', { box: back.box, organisation: back.organisation, filledOn: on }];
    default:
      return ['recordDeath', { diedOn: on }];
  }
}

it('[DHTN-2.4] at every instant a living member counts in exactly one place, over random transfers', async () => {
  let moved = 0;
  await fc.assert(
    fc.asyncProperty(tries, async (some) => {
      const office = new Office();
      office.today = '2026-10-05';
      await aCountry(office);
      await office.official('third', 'other cell');
      for (const one of some) {
        office.today = addDays(office.today, one.wait);
        const command = await commandOf(office, one);
        if (!command) continue;
        try {
          await office.does(`members.${command[0]}`, idOf(one.person), command[1]);
        } catch (error) {
          if (!(error instanceof Refusal) && !(error instanceof AlreadyClaimed)) throw error;
        }
      }
      const log = (await office.log()).filter(({ stream }) => PEOPLE.some((name) => stream === `member-${idOf(name)}`));
      moved += log.filter(({ type }) => type === 'MemberTransferredIn').length;
      const views = await viewsOf(office);
      const days = [...new Set(log.map(({ effectiveOn }) => effectiveOn))].filter((day) => day >= '2026-10-05');
      for (const asOf of [...days, office.today]) {
        const dead = log.filter(({ type, effectiveOn }) => type === 'MemberDied' && effectiveOn <= asOf).length;
        let counted = 0;
        for (const name of ORGANISATIONS) {
          counted += (await counts(views, idOf(name), { today: office.today, asOf })).totals.direct.official;
        }
        expect({ asOf, counted }).toEqual({ asOf, counted: PEOPLE.length - dead });
        const whole = await counts(views, idOf('province'), { today: office.today, asOf });
        expect(whole.totals.rolledUp.official).toBe(PEOPLE.length - dead);
      }
    }),
    { numRuns: 10 },
  );
  expect(moved).toBeGreaterThan(0);
});
