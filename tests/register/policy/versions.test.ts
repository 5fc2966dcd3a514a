import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aTree, decides, reachesAuthority } from '../../office/acts.ts';
import { paperOf } from '../../office/leaving-acts.ts';
import { idOf, Office } from '../../office/office.ts';
import { parameterRules, shippedMarks } from '../../../src/register/policy/describing.ts';
import { policyGroups } from '../../../src/register/policy/events.ts';
import { policyOn, takeUpVersions, versionsOf } from '../../../src/register/policy/policy.ts';
import { THE_VERSIONS } from '../../../src/register/policy/recorded-versions.ts';
import { policyVersions } from '../../../src/register/policy/versions.ts';
import { days } from '../../kernel/days.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await office.organisation('centre', 'centralCommittee', null);
});
afterEach(() => takeUpVersions([]));

const version = (changes: object, more: object = {}) => ({
  ...{ group: 'charter', effectiveFrom: '2027-01-15', decision: paperOf('centre', '2026-11-18', '301-QĐ/TW') },
  ...{ changes, ...more },
});
const sets = (changes: object, more: object = {}) =>
  office.does('policies.setVersion', THE_VERSIONS, version(changes, more));
const refuses = (code: string, changes: object, more: object = {}) =>
  office.refused(code, 'policies.setVersion', THE_VERSIONS, version(changes, more));

describe('a new version of a group of parameters', () => {
  it('is judged by from its own day on; what it does not change is inherited', async () => {
    const before = policyOn('charter', '2027-01-15');
    await sets({ ceremonyDays: 20, late: 'refuse', deductSisterCell: true });
    expect(policyOn('charter', '2027-01-14')).toEqual(before);
    expect(policyOn('charter', '2027-01-15')).toEqual({
      ...before,
      ...{ ceremonyDays: 20, late: 'refuse', deductSisterCell: true },
      ...{ id: 'P2027-01-15/charter', instrument: '301-QĐ/TW', effectiveFrom: '2027-01-15' },
    });
    expect(policyOn('guidance', '2027-02-01').id).toBe('P2026-05/guidance');
  });

  it('keeps only what differs, with the paper on which it rests', async () => {
    await sets({ ceremonyDays: 20, probationMonths: policyOn('charter', '2027-01-15').probationMonths });
    const stored = await office.lastOf('policy-versions', 'PolicyVersionSet');
    expect(stored).toMatchObject({
      effectiveOn: '2027-01-15',
      data: { version: 'P2027-01-15/charter', instrument: '301-QĐ/TW', changes: { ceremonyDays: 20 } },
      meta: { decision: { number: '301-QĐ/TW', date: '2026-11-18', issuer: idOf('centre') } },
    });
  });

  it('lies in order of its day, whenever it was recorded: one put before another passes its values on', async () => {
    await sets({ ceremonyDays: 20 }, { effectiveFrom: '2027-06-01' });
    await sets({ forwardingDays: 10 }, { effectiveFrom: '2027-03-01' });
    expect(policyOn('charter', '2027-03-01')).toMatchObject({ forwardingDays: 10, ceremonyDays: 30 });
    expect(policyOn('charter', '2027-06-01')).toMatchObject({ forwardingDays: 10, ceremonyDays: 20 });
  });

  it('for a day that has one holds on top of that one: shipped before recorded, then as recorded', () => {
    const shipped = policyVersions.charter.at(-1)!.effectiveFrom;
    const at = (effectiveFrom: typeof shipped, id: string, changes: object) => ({
      ...{ group: 'charter' as const, instrument: '1', effectiveFrom, id, changes: { ...changes } },
    });
    takeUpVersions([
      at('2027-01-15', 'first', { ceremonyDays: 20, forwardingDays: 10 }),
      at('2027-01-15', 'second', { ceremonyDays: 25 }),
      at(shipped, 'beside the shipped one', { ceremonyDays: 35 }),
    ]);
    expect(policyOn('charter', '2027-01-15')).toMatchObject({ id: 'second', ceremonyDays: 25, forwardingDays: 10 });
    expect(policyOn('charter', '2027-01-14')).toMatchObject({ id: 'beside the shipped one', ceremonyDays: 35 });
  });

  it('given again is so already', async () => {
    await sets({ ceremonyDays: 20 });
    await sets({ ceremonyDays: 20 });
    expect(await office.typesOf('policy-versions')).toEqual(['PolicyVersionSet']);
  });

  it('is not retroactive, nor from today', async () => {
    await refuses('policy/retroactive', { ceremonyDays: 20 }, { effectiveFrom: '2026-11-20' });
    await refuses('policy/retroactive', { ceremonyDays: 20 }, { effectiveFrom: '2026-10-01' });
    await sets({ ceremonyDays: 20 }, { effectiveFrom: '2026-11-21' });
  });

  it('is one a day and group', async () => {
    await sets({ ceremonyDays: 20 });
    await refuses('policy/version-on-that-day', { ceremonyDays: 25 });
    await sets({ resumeDays: 20 }, { group: 'operations' });
  });

  it('rests on a paper of a known organisation, signed already', async () => {
    const unknown = { decision: paperOf('nobody', '2026-11-18', '301-QĐ/TW') };
    await refuses('authority/unknown-organisation', { ceremonyDays: 20 }, unknown);
    const unsigned = { decision: paperOf('centre', '2026-11-21', '301-QĐ/TW') };
    await refuses('date/in-the-future', { ceremonyDays: 20 }, unsigned);
  });

  it.each<[string, object, string?]>([
    ['policy/nothing-changes', {}],
    ['policy/nothing-changes', { ceremonyDays: 30 }],
    ['policy/unknown-parameter', { resumeDays: 20 }],
    ['policy/out-of-bounds', { ceremonyDays: 0 }],
    ['policy/out-of-bounds', { ceremonyDays: 20.5 }],
    ['policy/out-of-bounds', { ceremonyDays: '20' }],
    ['policy/out-of-bounds', { badgeMilestones: [30, 400] }],
    ['policy/out-of-bounds', { badgeWaitMonths: { reprimand: 6, warning: 9, dismissal: 1_000 } }],
    ['policy/value-not-allowed', { late: 'never' }],
    ['policy/value-not-allowed', { superiorDecidesAfter: 2 }],
    ['policy/value-not-allowed', { deductSisterCell: 'yes' }],
    ['policy/value-not-allowed', { badgeMilestones: [] }],
    ['policy/value-not-allowed', { badgeMilestones: [30, 30] }],
    ['policy/value-not-allowed', { readmissionBars: ['other'] }],
    ['policy/value-not-allowed', { badgeWaitMonths: { other: 6 } }],
    ['policy/value-not-allowed', { badgeWaitMonths: 6 }],
    ['policy/changes-with-the-software', { parentTypes: {} }],
  ])('%s: %j', async (code, changes) => {
    await refuses(code, changes);
    expect(await office.typesOf('policy-versions')).toEqual([]);
  });

  it('is taken up anew by a server that starts, and taken twice changes nothing', async () => {
    await sets({ ceremonyDays: 20 });
    takeUpVersions([]);
    expect(policyOn('charter', '2027-02-01').ceremonyDays).toBe(30);
    await office.redeliver();
    await office.redeliver();
    expect(policyOn('charter', '2027-02-01').ceremonyDays).toBe(20);
    expect(versionsOf('charter').filter(({ id }) => id === 'P2027-01-15/charter')).toHaveLength(1);
  });

  it('changes nothing that was judged before its day, whatever it says', () => {
    fc.assert(
      fc.property(days, days, fc.integer({ min: 1, max: 300 }), (effectiveFrom, day, ceremonyDays) => {
        takeUpVersions([]);
        const before = policyOn('charter', day);
        const one = { id: 'P/charter', group: 'charter' as const, instrument: '1', changes: { ceremonyDays } };
        takeUpVersions([{ ...one, effectiveFrom }]);
        if (day < effectiveFrom && day >= '2021-07-30') expect(policyOn('charter', day)).toEqual(before);
      }),
    );
  });
});

describe('a decision and the version of its day', () => {
  it('is judged by the version in force then, and says so; an older one keeps its own', async () => {
    office = new Office();
    await aTree(office);
    const list = await reachesAuthority(office, ['case of A', 'case of B'], ['A', 'B']);
    await office.command('proposals.recordVotes', idOf(list), {
      ...{ heldOn: '2026-10-08', ballot: 'secret' },
      items: [
        {
          case: idOf('case of B'),
          tally: { summoned: 9, leftOut: [], present: 9, inFavour: 9, against: 0, invalid: 0 },
        },
      ],
    });
    await decides(office, list, ['case of A']);
    const decision = paperOf('province', '2026-11-18', '301-QĐ/TW');
    await sets({ ceremonyDays: 5 }, { effectiveFrom: '2026-12-01', decision });
    office.today = '2026-12-20';
    const items = [{ case: idOf('case of B'), outcome: 'approved', number: '9-QĐ/ĐU' }];
    await office.does('proposals.decideCases', idOf(list), { items, date: '2026-12-18' }, 'an-upper-officer');

    const [before, after] = [
      await office.lastOf(`member-${idOf('A')}`, 'MemberAdmitted'),
      await office.lastOf(`member-${idOf('B')}`, 'MemberAdmitted'),
    ];
    expect(before.meta.policyVersions).toMatchObject({ charter: 'P2026-07/charter' });
    expect(before.data['deadlines']).toEqual([{ kind: 'ceremony', on: '2026-11-20' }]);
    expect(after.meta.policyVersions).toMatchObject({
      ...{ charter: 'P2026-12-01/charter', 'charter.vote': 'P2026-07/charter' },
    });
    expect(after.data['deadlines']).toEqual([{ kind: 'ceremony', on: '2026-12-25' }]);
  });
});

describe('what is said of each parameter', () => {
  it.each(policyGroups)('%s: the shipped values are ones that it may have', (group) => {
    const rules = parameterRules[group] as Record<string, (typeof parameterRules.card)['generation']>;
    for (const { id, changes } of policyVersions[group]) {
      expect(shippedMarks[id]).toBeDefined();
      for (const [name, value] of Object.entries(changes as Record<string, unknown>)) {
        const rule = rules[name]!;
        expect(rule.source).not.toBe('');
        if (rule.kind === 'integer') {
          expect(value).toBeGreaterThanOrEqual(rule.min);
          expect(value).toBeLessThanOrEqual(rule.max);
        }
        if (rule.kind === 'choice') expect(rule.of).toContain(value);
        if (rule.kind === 'many') for (const one of value as string[]) expect(rule.of).toContain(one);
      }
    }
  });
});
