import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AlreadyClaimed } from '../../../src/kernel/claims.ts';
import { addDays } from '../../../src/kernel/plain-date.ts';
import { Refusal } from '../../../src/kernel/refusal.ts';
import { refusals } from '../../../src/register/refusals.ts';
import { memberFileAt } from '../../../read-models/member-file/queries.ts';
import { aTreeOfAwards } from '../../office/awards.ts';
import { idOf, Office } from '../../office/office.ts';
import { viewsOf } from '../../office/views.ts';

const PEOPLE = ['A', 'B', 'C'];
const CARD_STEPS = [
  'decideCard',
  'passCardOn',
  'returnMisprint',
  'handOutCard',
  'reportCardLost',
  'returnCard',
] as const;
const BADGE_STEPS = ['decideBadge', 'allot', 'presentBadge', 'returnBadges', 'recordDeath'] as const;

const act = fc.record({
  who: fc.nat(PEOPLE.length - 1),
  what: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...CARD_STEPS, 'passCardOn' as const) },
    { weight: 3, arbitrary: fc.constantFrom(...BADGE_STEPS.slice(0, 3)) },
    { weight: 1, arbitrary: fc.constantFrom(...BADGE_STEPS.slice(3)) },
  ),
  choice: fc.nat(3),
});
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

const people = fc.tuple(...PEOPLE.map(() => fc.record({ years: fc.integer({ min: 28, max: 60 }), card: fc.nat(2) })));

/** A command that may or may not be possible. */
function commandOf({ who, what, choice }: Act, day: string, serial: number): [name: string, id: string, body: object] {
  const id = idOf(PEOPLE[who]!);
  const decision = (issuer: string) => ({ number: `${serial}-QĐ`, date: day, issuer: idOf(issuer) });
  const milestone = [30, 40, 45, 50][choice]!;
  switch (what) {
    case 'decideCard': {
      const kind = ['issue', 'issue', 'replaceLost', 'exchange'][choice]!;
      const ground = kind === 'exchange' ? { ground: 'damaged' } : {};
      return ['members.decideCard', id, { decision: decision('upper'), kind, ...ground }];
    }
    case 'passCardOn': {
      const stage = ['sentToProvince', 'sentToCentre', 'printed', 'delivered'][choice]!;
      return ['members.passCardOn', id, { stage, on: day, ...(stage === 'delivered' && { to: idOf('cell') }) }];
    }
    case 'returnMisprint':
      return ['members.returnMisprint', id, { on: day, why: 'Sai' }];
    case 'handOutCard':
      return ['members.handOutCard', id, { heldOn: day }];
    case 'reportCardLost':
      return ['members.reportCardLost', id, { on: day, why: 'Mất' }];
    case 'returnCard':
      return ['members.returnCard', id, { on: day, ground: choice === 0 ? 'selfReturned' : 'leftParty' }];
    case 'decideBadge': {
      const kind = ['regular', 'regular', 'early', 'reissue'][(choice + serial) % 4]!;
      const details = { milestone, kind, round: '2026-11-07', reason: 'Bệnh nặng', lowerLeftOut: 'Đã tặng' };
      return ['members.decideBadge', id, { decision: decision('province'), ...details }];
    }
    case 'allot':
      return ['badgeSeries.allot', idOf('province'), { milestone, members: [id] }];
    case 'presentBadge':
      return ['members.presentBadge', id, { milestone, heldOn: day }];
    case 'returnBadges':
      return ['members.returnBadges', id, { on: day }];
    case 'recordDeath':
      return ['members.recordDeath', id, { diedOn: day }];
  }
}

describe('cards and badges, whatever is commanded', () => {
  it('no number twice, each milestone once, and lists that say what the log says', async () => {
    await fc.assert(
      fc.asyncProperty(people, fc.array(act, { minLength: 10, maxLength: 40 }), async (lives, acts) => {
        const office = new Office();
        await aTreeOfAwards(office);
        for (const [index, { years, card }] of lives.entries()) {
          const admitted = `${2026 - years}-03-01`;
          const dates = { admissionDecisionDate: admitted, joinDate: admitted, officialDate: addDays(admitted, 366) };
          const cardNumber = card === 0 ? undefined : `1234567${index}`;
          await office.official(PEOPLE[index]!, 'cell', { ...dates, birthDate: '1940-01-02', cardNumber });
        }
        for (const milestone of [30, 40, 45])
          await office.does('badgeSeries.open', idOf('province'), { milestone, symbol: 'HL', next: 1 });

        for (const [serial, one] of acts.entries()) {
          try {
            await office.does(...commandOf(one, addDays('2026-08-01', serial), serial));
          } catch (error) {
            if (error instanceof AlreadyClaimed) continue;
            expect(error).toBeInstanceOf(Refusal);
            expect(refusals).toHaveProperty([(error as Refusal).code]);
          }
        }

        const log = await office.log();
        const awarded = log.filter(({ type, data }) => type === 'BadgeDecided' && data['kind'] !== 'reissue');
        eachOnce(awarded.map(({ stream, data }) => `${stream} ${String(data['milestone'])}`));
        const numbered = log.filter(({ type }) => type === 'BadgeNumbered');
        eachOnce(numbered.map(({ data }) => `${String(data['milestone'])} ${String(data['number'])}`));

        const holders = new Map<string, string>();
        const views = await viewsOf(office);
        for (const name of PEOPLE) {
          const member = await office.register.member(idOf(name));
          if (!member || member.status === 'unknown') throw new Error('nobody');
          for (const number of [member.card?.held?.number, member.card?.pending?.number]) {
            if (number === undefined) continue;
            expect(holders.get(number) ?? name).toBe(name);
            holders.set(number, name);
          }
          if (member.status !== 'official') expect(member.card?.pending).toBeUndefined();
          const file = await memberFileAt(views, idOf(name), { today: '2027-01-01' });
          if (typeof file !== 'object') throw new Error('no file');
          expect(file.cardUnderWay?.stage).toBe(member.card?.pending?.stage);
          expect(file.badges.map(({ milestone, number }) => [milestone, number])).toEqual(
            [...(member.badges ?? [])]
              .sort((a, b) => a.milestone - b.milestone)
              .map((one) => [one.milestone, one.number]),
          );
        }
        const before = log.length;
        await office.redeliver();
        expect((await office.log()).length).toBe(before);
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

function eachOnce(values: string[]): void {
  expect(new Set(values).size).toBe(values.length);
}
