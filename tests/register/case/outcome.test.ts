import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { admissionDetails, AUTHORITY, aReadyCase, aTree, decides, reachesAuthority } from '../../office/acts.ts';
import { idOf, Office } from '../../office/office.ts';
import { paperOf } from '../../office/leaving-acts.ts';
import { takeUpVersions } from '../../../src/register/policy/policy.ts';

/** An act that names a case is what that very case came to, whoever sends the command (design §6). */
describe('an act that names its case', () => {
  let office: Office;
  beforeEach(async () => {
    office = new Office();
    await aTree(office);
  });

  afterEach(() => takeUpVersions([]));

  const admission = (of: string, more: object = {}) => ({
    ...admissionDetails(),
    ...{
      cellResolutionOn: '2026-09-10',
      decision: paperOf('upper', '2026-10-10', '77-QĐ/ĐU'),
      case: idOf(of),
      ...more,
    },
  });
  const refusesAdmission = (person: string, body: object) =>
    office.refused('case/not-decided-so', 'members.admit', idOf(person), body);

  it('[DHTN-2.2.3.c] is not taken for a case that there is none of, or that nobody has decided', async () => {
    await office.sympathiser('A', 'cell');
    await refusesAdmission('A', admission('no case'));
    await aReadyCase(office, 'case of A', 'A');
    await refusesAdmission('A', admission('case of A'));
    expect(await office.register.member(idOf('A'))).toMatchObject({ status: 'sympathiser' });
  });

  it('[DHTN-2.2.3.c] is not taken for the case of somebody else, nor by another decision than the one that decided it', async () => {
    const list = await reachesAuthority(office, ['case of A'], ['A']);
    await decides(office, list, ['case of A']);
    expect(await office.register.member(idOf('A'))).toMatchObject({ status: 'admitted' });
    await office.sympathiser('B', 'cell');
    const decidedBy = { decision: paperOf('upper', '2026-10-10', '1-QĐ/ĐU') };
    await refusesAdmission('B', admission('case of A'));
    await refusesAdmission('B', admission('case of A', decidedBy));
  });

  it('[DHTN-2.2.3.c] names none where the decision went by no list: recorded by another account than the steps before', async () => {
    await office.sympathiser('B', 'cell');
    const body = admission('', { case: undefined });
    await office.refused('case/another-account-decides', 'members.admit', idOf('B'), body);
    await office.command('members.admit', idOf('B'), body, AUTHORITY);
    const { data } = await office.lastOf(`member-${idOf('B')}`, 'MemberAdmitted');
    expect(data).not.toHaveProperty('case');
  });

  it('[DHTN-2.2.4.d] and so with a recognition: not by the account that recorded the certificate', async () => {
    const joined = { status: 'probationary', admissionDecisionDate: '2025-08-20', joinDate: '2025-09-01' };
    const id = await office.official('P', 'cell', { ...joined, officialDate: undefined });
    const course = { certificateNumber: '5/ĐVM', certificateOn: '2026-03-01' };
    await office.command('members.recordNewMemberCourse', id, course, AUTHORITY);
    const body = { decision: paperOf('upper', '2026-10-20', '8-QĐ/ĐU'), cellResolutionOn: '2026-09-10' };
    await office.refused('case/another-account-decides', 'members.recognise', id, body, AUTHORITY);
    await office.refused('case/not-decided-so', 'members.recognise', id, { ...body, case: idOf('none') });
    await office.command('members.recognise', id, body);
    expect(await office.register.member(id)).toMatchObject({ status: 'official', officialDate: '2026-09-01' });
  });

  it('[DHTN-2.2.3.c] none is taken without a list from the day on which a policy version says so', async () => {
    await office.command('policies.setVersion', 'versions', {
      ...{ group: 'operations', effectiveFrom: '2026-12-01', decision: paperOf('province', '2026-11-02', '3-QĐ/TU') },
      changes: { decisionWithoutList: 'refused' },
    });
    await office.settle();
    await office.sympathiser('B', 'cell');
    await office.sympathiser('C', 'cell');
    office.today = '2026-12-05';
    const older = admission('', { case: undefined });
    await office.command('members.admit', idOf('B'), older, AUTHORITY);
    const newer = { ...older, decision: paperOf('upper', '2026-12-01', '9-QĐ/ĐU') };
    await office.refused('case/list-needed', 'members.admit', idOf('C'), newer, AUTHORITY);
  });

  it('is not taken by another number, day or issuer, until the case is concluded by it', async () => {
    const list = await reachesAuthority(office, ['case of A'], ['A']);
    await office.command('organisations.grantPower', idOf('province'), {
      ...{ power: 'admit', effectiveOn: '2026-01-05', decision: paperOf('province', '2026-01-05', '40-QĐ') },
    });
    const withdrawn = {
      power: 'admit',
      effectiveOn: '2026-10-05',
      decision: paperOf('province', '2026-10-05', '41-QĐ'),
    };
    await office.command('organisations.withdrawPower', idOf('upper'), withdrawn);
    await decides(office, list, ['case of A']);
    expect(await office.register.case(idOf('case of A'))).toMatchObject({ concluded: { recorded: false } });
    for (const decision of [
      paperOf('province', '2026-10-10', '1-QĐ/ĐU'),
      paperOf('province', '2026-10-11', '1-QĐ/ĐU'),
      paperOf('province', '2026-10-10', '2-QĐ/ĐU'),
    ]) {
      await refusesAdmission('A', admission('case of A', { decision }));
    }
  });

  const exempt = { kind: 'exempt', ground: 'lonePosting', requestedOn: '2026-08-20', cellResolutionOn: '2026-09-01' };
  it.each([
    ['members.decideCard', 'upper', { kind: 'issue' }],
    ['members.decideBadge', 'province', { milestone: 30, kind: 'regular', round: '2026-11-07' }],
    ['members.exempt', 'base', { ...exempt, from: '2026-09-10', until: '2027-08-31' }],
  ])('%s is no exception', async (operation, issuer, body) => {
    const since = { admissionDecisionDate: '1996-01-20', joinDate: '1996-02-03', officialDate: '1997-02-03' };
    const id = await office.official('M', 'cell', since);
    const decision = paperOf('province', '2026-01-05', '40-QĐ');
    for (const [organisation, power] of [
      ['upper', 'issueCard'],
      ['province', 'decideBadge'],
    ] as const) {
      await office.command('organisations.grantPower', idOf(organisation), {
        ...{ power, effectiveOn: decision.date, decision: { ...decision, number: `${power}-QĐ` } },
      });
    }
    const act = { ...body, decision: paperOf(issuer, '2026-09-10', '14-QĐ') };
    await office.refused('case/not-decided-so', operation, id, { ...act, case: idOf('no case') });
    await office.command(operation, id, act);
  });
});
