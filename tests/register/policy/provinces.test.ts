import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../src/kernel/plain-date.ts';
import type { OpenCase } from '../../../src/register/case/case.ts';
import { caseContext } from '../../../src/register/case/look.ts';
import { readiness } from '../../../src/register/case/readiness.ts';
import { parameterRules, type ParameterRule } from '../../../src/register/policy/describing.ts';
import { judgedBy, policyOn, takeUpVersions, versionsOf } from '../../../src/register/policy/policy.ts';
import { THE_VERSIONS } from '../../../src/register/policy/recorded-versions.ts';
import { SECRETARY } from '../../office/acts.ts';
import { paperOf } from '../../office/leaving-acts.ts';
import { idOf, Office } from '../../office/office.ts';
import { fills, opens, send } from '../transfer/acts.ts';

/** Two provinces of one centre, each with a way down to a cell; the far one has its cell directly below its upper-base. */
let office: Office;
beforeEach(async () => {
  office = new Office();
  office.today = '2026-09-01';
  await office.organisation('centre', 'centralCommittee', null);
  await office.organisation('province', 'provincialCommittee', 'centre');
  await office.organisation('upper', 'upperBase', 'province');
  await office.organisation('base', 'baseOrg', 'upper');
  await office.organisation('cell', 'subordinateCell', 'base');
  await office.organisation('far province', 'provincialCommittee', 'centre');
  await office.organisation('far', 'upperBase', 'far province');
  await office.organisation('far cell', 'subordinateCell', 'far');
});
afterEach(() => takeUpVersions([]));

const PROVINCE_CHAIN = ['cell', 'base', 'upper', 'province', 'centre'].map(idOf);
const FAR_CHAIN = ['far cell', 'far', 'far province', 'centre'].map(idOf);
const LOCAL = `P2026-10-01/operations@${idOf('province')}`;
const NATIONAL = 'P2025-07/operations';

const version = (changes: object, more: object = {}, of = 'province') => ({
  ...{ group: 'operations', organisation: idOf(of), effectiveFrom: '2026-10-01', changes },
  ...{ decision: paperOf(of, '2026-08-20', '21-HD/TU'), ...more },
});
const sets = (changes: object, more: object = {}, of = 'province') =>
  office.does('policies.setVersion', THE_VERSIONS, version(changes, more, of));
const refuses = (code: string, changes: object, more: object = {}, of = 'province') =>
  office.refused(code, 'policies.setVersion', THE_VERSIONS, version(changes, more, of));
const national = (changes: object, effectiveFrom: string, group = 'operations') => {
  const decision = paperOf('centre', '2026-08-20', '40-HD/BTCTW');
  return office.does('policies.setVersion', THE_VERSIONS, { group, effectiveFrom, changes, decision });
};

/** At seventy-six, without a medical paper: the cell confirms the state of health. */
const SEVENTY_SIX = { birthDate: '1950-03-04' };
const confirmed = (cell: string, on: string) => ({
  ...{ kind: 'exempt', ground: 'ageOrHealth', requestedOn: '2026-08-20', cellResolutionOn: on, from: on },
  ...{ confirmedByCell: true, decision: paperOf(cell, on, `4-NQ/${cell}`) },
});
const exempts = (who: string, cell: string, on: string) =>
  office.does('members.exempt', idOf(who), confirmed(cell, on));
const refusesExemption = (who: string, cell: string, on: string) =>
  office.refused('exemption/no-medical-paper', 'members.exempt', idOf(who), confirmed(cell, on));

describe('[DHTN-1.3] what a province sets for itself', () => {
  it('holds from its day, there and nowhere else; the decision names both versions', async () => {
    for (const cell of ['cell', 'far cell']) await office.official(`old of ${cell}`, cell, SEVENTY_SIX);
    await sets({ exemptionCellConfirmsFrom: 75 });
    office.today = '2026-11-20';

    await refusesExemption('old of cell', 'cell', '2026-09-30');
    await refusesExemption('old of far cell', 'far cell', '2026-10-01');
    await exempts('old of cell', 'cell', '2026-10-01');
    const { meta } = await office.lastOf(`member-${idOf('old of cell')}`, 'MemberExempted');
    expect(meta.policyVersions).toEqual({ operations: NATIONAL, 'operations.local': LOCAL });
  });

  it('is judged by the cell of the day: who moves to another province comes under the rules there', async () => {
    await office.official('member', 'cell', SEVENTY_SIX);
    await sets({ exemptionCellConfirmsFrom: 75 }, {}, 'far province');
    office.today = '2026-11-20';
    await refusesExemption('member', 'cell', '2026-10-01');

    await opens(office, 'member', { to: 'far cell' });
    await send(office, 'member');
    await fills(office, 'member', 7, 'far', { indexCertified: true });
    await fills(office, 'member', 10, 'far cell');
    await exempts('member', 'far cell', '2026-11-02');
    const { meta } = await office.lastOf(`member-${idOf('member')}`, 'MemberExempted');
    expect(meta.policyVersions).toMatchObject({ 'operations.local': expect.stringContaining(idOf('far province')) });
  });

  it('limits what it says: an exemption of a ground that the province adds is below twelve months', async () => {
    await office.official('member', 'cell');
    const { exemptionAwayGrounds } = policyOn('operations', '2026-10-01');
    await sets({ exemptionAwayGrounds: [...exemptionAwayGrounds, 'longTreatment'] });
    office.today = '2026-11-20';
    const treated = (on: string) => ({
      ...{ kind: 'exempt', ground: 'longTreatment', requestedOn: '2026-08-20', cellResolutionOn: on },
      ...{ from: on, until: '2028-01-01', decision: paperOf('base', on, '9-QĐ') },
    });
    await office.refused('exemption/away-too-long', 'members.exempt', idOf('member'), treated('2026-10-01'));
    const { decision: _, ...details } = treated('2026-10-01');
    const proposed = {
      kind: 'exemption',
      subject: idOf('member'),
      cell: idOf('cell'),
      openedOn: '2026-11-20',
      details,
    };
    await office.does('cases.open', idOf('case'), proposed, SECRETARY);
    const file = (await office.register.case(idOf('case'))) as OpenCase;
    const { today, register } = office;
    const context = await caseContext(file, { id: file.id, today, register, actor: SECRETARY });
    expect(readiness(file, context)).toContainEqual(
      expect.objectContaining({ code: 'exemption/away-too-long', met: false }),
    );
    await office.does('members.exempt', idOf('member'), treated('2026-09-30'));
  });

  it('[DHTN-2.5] reckons what falls due from then on, and nothing that was reckoned before anew', async () => {
    const opensBadge = (name: string, cell: string, openedOn: string) =>
      office.does(
        'cases.open',
        idOf(`badge of ${name}`),
        {
          ...{ kind: 'badge', subject: idOf(name), cell: idOf(cell), openedOn },
          details: { milestone: 30, kind: 'regular', round: '2027-02-03' },
        },
        SECRETARY,
      );
    const opened = (name: string) => office.lastOf(`case-${idOf(`badge of ${name}`)}`, 'CaseOpened');
    for (const [name, cell] of [
      ...[['early', 'cell'] as const, ['late', 'cell'] as const, ['elsewhere', 'far cell'] as const],
    ])
      await office.official(name, cell);
    await opensBadge('early', 'cell', '2026-09-01');
    const before = await opened('early');
    await sets({ badgeFileDays: 45 }, { group: 'charter' });
    office.today = '2026-11-20';
    await opensBadge('late', 'cell', '2026-11-20');
    await opensBadge('elsewhere', 'far cell', '2026-11-20');
    await office.redeliver();

    const due = async (name: string) => ((await opened(name)).data['deadlines'] as { on: string }[])[0]!.on;
    expect(await opened('early')).toEqual(before);
    expect(await due('elsewhere')).toBe(await due('early'));
    expect((await due('late')) < (await due('early'))).toBe(true);
    expect((await opened('late')).meta.policyVersions).toEqual({
      ...{ charter: 'P2026-07/charter', 'charter.local': `P2026-10-01/charter@${idOf('province')}` },
    });
    expect(before.meta.policyVersions).toEqual({ charter: 'P2026-07/charter' });
  });

  it('stays when the whole Party changes the same number later, until the province changes it', async () => {
    await sets({ exemptionCellConfirmsFrom: 75 });
    await national({ exemptionCellConfirmsFrom: 85, resumeDays: 20 }, '2026-12-01');
    expect(policyOn('operations', '2026-12-01', PROVINCE_CHAIN)).toMatchObject({
      ...{ exemptionCellConfirmsFrom: 75, resumeDays: 20, id: 'P2026-12-01/operations', local: { id: LOCAL } },
    });
    expect(policyOn('operations', '2026-12-01', FAR_CHAIN)).toMatchObject({ exemptionCellConfirmsFrom: 85 });
    expect(policyOn('operations', '2026-12-01', FAR_CHAIN).local).toBeUndefined();
    await sets({ exemptionCellConfirmsFrom: 85 }, { effectiveFrom: '2027-01-01' });
    expect(policyOn('operations', '2027-01-01', PROVINCE_CHAIN).exemptionCellConfirmsFrom).toBe(85);
  });

  it('is taken up anew by a server that starts; taken twice, or given again, it changes nothing', async () => {
    await sets({ exemptionCellConfirmsFrom: 75 });
    await sets({ exemptionCellConfirmsFrom: 75 });
    takeUpVersions([]);
    expect(policyOn('operations', '2026-10-01', PROVINCE_CHAIN).exemptionCellConfirmsFrom).toBe(80);
    await office.redeliver();
    await office.redeliver();
    expect(await office.typesOf('policy-versions')).toEqual(['PolicyVersionSet']);
    expect(policyOn('operations', '2026-10-01', PROVINCE_CHAIN).exemptionCellConfirmsFrom).toBe(75);
    expect(versionsOf('operations', PROVINCE_CHAIN).filter(({ local }) => local)).toHaveLength(1);
    expect(versionsOf('operations').some(({ local }) => local)).toBe(false);
  });
});

describe('[DHTN-1.3] what a province sets no longer', () => {
  const back = (effectiveFrom: string, asParty: string[], more: object = {}) => ({
    ...{ effectiveFrom, asParty, decision: paperOf('province', '2026-08-25', '25-HD/TU'), ...more },
  });

  it('is as the Party has it from that day, also what the Party changes later; what it still sets stays', async () => {
    await office.official('member', 'cell', SEVENTY_SIX);
    await sets({ exemptionCellConfirmsFrom: 75, exemptionAwayGrounds: ['longTreatment'] });
    await sets({}, back('2026-11-01', ['exemptionCellConfirmsFrom']));
    await national({ exemptionCellConfirmsFrom: 85, exemptionAwayGrounds: ['maternity'] }, '2026-12-01');
    const on = (day: string) => policyOn('operations', day, PROVINCE_CHAIN);
    expect(on('2026-10-31').exemptionCellConfirmsFrom).toBe(75);
    expect(on('2026-11-01')).toMatchObject({
      ...{ exemptionCellConfirmsFrom: 80, exemptionAwayGrounds: ['longTreatment'] },
      local: { instrument: '25-HD/TU', parameters: ['exemptionAwayGrounds'] },
    });
    expect(on('2026-12-01')).toMatchObject({
      ...{ exemptionCellConfirmsFrom: 85, exemptionAwayGrounds: ['longTreatment'] },
    });
    office.today = '2026-11-20';
    await refusesExemption('member', 'cell', '2026-11-01');
    await exempts('member', 'cell', '2026-10-31');
  });

  it('leaves no trace on decisions of the days after, once nothing is set any more; and can be set anew', async () => {
    await office.official('member', 'cell', { birthDate: '1940-03-04' });
    await sets({ exemptionCellConfirmsFrom: 75 });
    const givesUp = back('2026-11-01', ['exemptionCellConfirmsFrom']);
    await sets({}, givesUp);
    await sets({}, givesUp);
    expect(await office.typesOf('policy-versions')).toEqual(['PolicyVersionSet', 'PolicyVersionSet']);
    await sets({ exemptionCellConfirmsFrom: 90 }, { effectiveFrom: '2026-12-01' });
    office.today = '2026-11-20';
    await exempts('member', 'cell', '2026-11-02');
    const { meta } = await office.lastOf(`member-${idOf('member')}`, 'MemberExempted');
    expect(meta.policyVersions).toEqual({ operations: NATIONAL });
    expect(policyOn('operations', '2026-12-01', PROVINCE_CHAIN).exemptionCellConfirmsFrom).toBe(90);
  });

  it('is what it did set by then, and is not given a value at once; the Party goes back to nothing', async () => {
    const name = 'exemptionCellConfirmsFrom';
    await refuses('policy/not-set-by-province', {}, back('2026-11-01', [name]));
    await sets({ [name]: 75 });
    await refuses('policy/not-set-by-province', {}, back('2026-09-30', [name]));
    await refuses('policy/not-set-by-province', {}, back('2026-11-01', ['exemptionAwayGrounds']));
    await refuses('policy/set-and-given-up', { [name]: 70 }, back('2026-11-01', [name]));
    await refuses('policy/not-a-province', {}, back('2026-11-01', [name], { organisation: undefined }));
    const ofTheCentre = { decision: paperOf('centre', '2026-08-20', '40-HD/BTCTW') };
    await refuses('policy/another-issuer', {}, back('2026-11-01', [name], ofTheCentre));
    await sets({}, back('2026-11-01', [name]));
    await refuses('policy/not-set-by-province', {}, back('2026-12-01', [name]));
  });
});

describe('what a province may not set', () => {
  it('is set by a province only, on a paper of its own', async () => {
    await refuses('policy/not-a-province', { exemptionCellConfirmsFrom: 75 }, {}, 'upper');
    await refuses('policy/not-a-province', { exemptionCellConfirmsFrom: 75 }, {}, 'centre');
    const ofTheCentre = { decision: paperOf('centre', '2026-08-20', '40-HD/BTCTW') };
    await refuses('policy/another-issuer', { exemptionCellConfirmsFrom: 75 }, ofTheCentre);
    expect(await office.typesOf('policy-versions')).toEqual([]);
  });

  const national = Object.entries(parameterRules).flatMap(([group, rules]) =>
    Object.entries<ParameterRule>(rules).flatMap(([name, { local, kind }]): [string, string][] =>
      local || kind === 'fixed' ? [] : [[group, name]],
    ),
  );
  it('is whatever the central texts do not leave to it', async () => {
    expect(national).not.toHaveLength(0);
    for (const [group, name] of national) {
      const value = (policyOn(group as 'charter', '2026-10-01') as unknown as Record<string, unknown>)[name];
      await refuses('policy/not-local', { [name]: value }, { group });
    }
    await refuses('policy/not-local', { exemptionCellConfirmsFrom: 75, resumeDays: 20 });
  });

  it('is as everything else: a value that may be, from a day to come, one a day, and a change', async () => {
    await refuses('policy/out-of-bounds', { exemptionCellConfirmsFrom: 30 });
    await refuses('policy/nothing-changes', { exemptionCellConfirmsFrom: 80 });
    await refuses('policy/retroactive', { exemptionCellConfirmsFrom: 75 }, { effectiveFrom: '2026-09-01' });
    await sets({ exemptionCellConfirmsFrom: 75 });
    await refuses('policy/version-on-that-day', { exemptionCellConfirmsFrom: 70 });
    await sets({ exemptionCellConfirmsFrom: 70 }, {}, 'far province');
    await office.does('policies.setVersion', THE_VERSIONS, {
      ...{ group: 'operations', effectiveFrom: '2026-10-01', changes: { resumeDays: 20 } },
      decision: paperOf('centre', '2026-08-20', '40-HD/BTCTW'),
    });
    expect(policyOn('operations', '2026-10-01', FAR_CHAIN)).toMatchObject({
      ...{ exemptionCellConfirmsFrom: 70, resumeDays: 20 },
    });
  });
});

describe('which of two scopes holds', () => {
  const START = '2027-01-01';
  const steps = fc.uniqueArray(
    fc.record({
      scope: fc.constantFrom('A', 'B', undefined),
      day: fc.nat(40),
      value: fc.option(fc.integer({ min: 60, max: 90 }), { nil: undefined, freq: 3 }),
    }),
    { selector: ({ scope, day }) => `${scope}${day}`, maxLength: 12 },
  );

  it('is the province’s last word up to the day; where it never spoke or went back, that of the whole Party', () => {
    fc.assert(
      fc.property(steps, fc.nat(45), (recorded, on) => {
        takeUpVersions(
          recorded.map(({ scope, day, value }) => ({
            ...{ id: `${day}@${scope}`, group: 'operations' as const, instrument: '1', organisation: scope },
            ...{ effectiveFrom: addDays(START, day) },
            changes: value === undefined ? {} : { exemptionCellConfirmsFrom: value },
            // Without a value: a province goes back to what the Party has; the Party says nothing of it.
            ...(value === undefined && scope !== undefined && { asParty: ['exemptionCellConfirmsFrom'] }),
          })),
        );
        const last = (of: string | undefined) =>
          recorded
            .filter(({ scope, day, value }) => scope === of && day <= on && (of ?? value) !== undefined)
            .sort((a, b) => a.day - b.day)
            .at(-1);
        for (const province of ['A', 'B']) {
          const { local, exemptionCellConfirmsFrom } = policyOn('operations', addDays(START, on), ['cell', province]);
          expect(exemptionCellConfirmsFrom).toBe(last(province)?.value ?? last(undefined)?.value ?? 80);
          expect(local?.id).toBe(last(province) && `${last(province)!.day}@${province}`);
        }
        expect(policyOn('operations', addDays(START, on)).exemptionCellConfirmsFrom).toBe(last(undefined)?.value ?? 80);
      }),
    );
  });

  it('is written on the event beside the version of the whole Party', () => {
    const parameters = ['exemptionCellConfirmsFrom'];
    const local = { id: 'P2/operations@A', instrument: '1', effectiveFrom: START, parameters };
    expect(judgedBy({ operations: { id: 'P1/operations', local } })).toEqual({
      ...{ operations: 'P1/operations', 'operations.local': 'P2/operations@A' },
    });
  });
});
