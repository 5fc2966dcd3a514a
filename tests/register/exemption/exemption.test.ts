import { beforeEach, describe, expect, it } from '@jest/globals';
import { AUTHORITY, OFFICER, SECRETARY, sends } from '../../office/acts.ts';
import { aDisciplinedTree, onProbation, opensCase, paperOf } from '../../office/leaving-acts.ts';
import { idOf, Office } from '../../office/office.ts';

let office: Office;
const id = idOf('first of cell');
beforeEach(async () => {
  office = new Office();
  await aDisciplinedTree(office);
});

const asked = { kind: 'exempt', requestedOn: '2026-08-20', cellResolutionOn: '2026-09-01', from: '2026-09-01' };
const medicalPaper = { number: '3/XN', date: '2026-08-10', facility: 'Bệnh viện đa khoa' };
const health = (more: object = {}) => ({
  ...{ ...asked, ground: 'ageOrHealth', medicalPaper, decision: paperOf('cell', '2026-09-01', '4-NQ'), ...more },
});
const away = (more: object = {}) => ({
  ...{ ...asked, ground: 'lonePosting', until: '2027-08-31', decision: paperOf('base', '2026-09-10', '14-QĐ') },
  ...{ from: '2026-09-10', ...more },
});
const exemption = async (member = id) => {
  const found = await office.register.member(member);
  return found?.status === 'official' || found?.status === 'probationary' ? found.exemption : undefined;
};

describe('miễn công tác và sinh hoạt đảng vì tuổi cao, sức khỏe', () => {
  it('[DHTN-1.3] is decided by the cell, on a medical paper, without a limit', async () => {
    await office.refused(
      'exemption/cell-decides',
      'members.exempt',
      id,
      health({ decision: paperOf('base', '2026-09-01') }),
    );
    await office.refused('exemption/no-medical-paper', 'members.exempt', id, health({ medicalPaper: undefined }));
    await office.command('members.exempt', id, health());
    expect(await exemption()).toEqual({ kind: 'exempt', from: '2026-09-01', until: undefined });
    const { data } = await office.lastOf(`member-${id}`, 'MemberExempted');
    expect(data).toMatchObject({ ground: 'ageOrHealth', medicalPaper, cell: idOf('cell') });
    expect(data).not.toHaveProperty('deadlines');
  });

  it('from eighty on the cell may confirm itself', async () => {
    const old = await office.official('old', 'cell', { birthDate: '1946-09-01' });
    const younger = await office.official('younger', 'cell', { birthDate: '1946-09-02' });
    const confirmed = health({ medicalPaper: undefined, confirmedByCell: true });
    await office.refused('exemption/no-medical-paper', 'members.exempt', younger, confirmed);
    await office.command('members.exempt', old, confirmed);
    expect((await office.lastOf(`member-${old}`, 'MemberExempted')).data).toMatchObject({ confirmedByCell: true });
  });

  it('follows request, medical paper and resolution', async () => {
    const wrong = (more: object) => office.command('members.exempt', id, health(more));
    await expect(wrong({ requestedOn: '2026-09-02' })).rejects.toMatchObject({
      code: 'exemption/resolution-before-request',
    });
    await office.refused(
      'exemption/resolution-before-request',
      'members.exempt',
      id,
      health({ requestedOn: '2026-09-02' }),
    );
    await office.refused(
      'exemption/medical-paper-after-resolution',
      'members.exempt',
      id,
      health({ medicalPaper: { ...medicalPaper, date: '2026-09-02' } }),
    );
    await office.refused(
      'exemption/decision-before-resolution',
      'members.exempt',
      id,
      health({ decision: paperOf('cell', '2026-08-31') }),
    );
    await office.refused('exemption/from-before-resolution', 'members.exempt', id, health({ from: '2026-08-31' }));
  });

  it('of a probationary member whom nobody above looked at is flagged', async () => {
    const member = await onProbation(office, 'P');
    await office.command('members.exempt', member, health());
    expect((await office.lastOf(`member-${member}`, 'MemberExempted')).data).toMatchObject({ unchecked: true });
    const checked = await onProbation(office, 'Q');
    await office.command(
      'members.exempt',
      checked,
      health({ superiorCheckedOn: '2026-09-01', decision: paperOf('cell', '2026-09-01', '5-NQ') }),
    );
    expect((await office.lastOf(`member-${checked}`, 'MemberExempted')).data).not.toHaveProperty('unchecked');
  });
});

describe('miễn, giảm vì lý do khác', () => {
  it('is decided above the cell, for a period; an absence from home for less than twelve months', async () => {
    await office.refused(
      'exemption/committee-decides',
      'members.exempt',
      id,
      away({ decision: paperOf('cell', '2026-09-10') }),
    );
    // Where there is a base committee, no higher one decides instead.
    const higher = away({ decision: paperOf('upper', '2026-09-10') });
    await office.refused('exemption/committee-decides', 'members.exempt', id, higher);
    await office.refused('exemption/period-missing', 'members.exempt', id, away({ until: undefined }));
    await office.refused('exemption/away-too-long', 'members.exempt', id, away({ until: '2027-09-10' }));
    await office.refused('exemption/ends-before-it-begins', 'members.exempt', id, away({ until: '2026-09-09' }));
    await office.command('members.exempt', id, away({ until: '2027-09-09' }));
    expect((await office.lastOf(`member-${id}`, 'MemberExempted')).data).toMatchObject({
      deadlines: [{ kind: 'exemptionEnds', on: '2027-09-09' }],
    });
    expect(await exemption()).toMatchObject({ kind: 'exempt', until: '2027-09-09' });
  });

  it('awaiting retirement the period asked for holds', async () => {
    await office.command('members.exempt', id, away({ ground: 'awaitingRetirement', until: '2028-09-10' }));
  });

  it('of a cell directly under the upper-base is decided there', async () => {
    const villager = idOf('first of village');
    await office.refused('authority/not-above', 'members.exempt', villager, away());
    await office.command('members.exempt', villager, away({ decision: paperOf('upper', '2026-09-10', '14-QĐ') }));
  });

  it('[DHTN-1.3] goes from the cell’s list to the base committee', async () => {
    const { decision: _, ...details } = away();
    await opensCase(office, 'case', 'first of cell', { kind: 'exemption', details });
    await sends(office, 'list', 'cell', ['case'], { kind: 'exemption', actor: SECRETARY, submittedOn: '2026-09-05' });
    expect(await office.register.case(idOf('case'))).toMatchObject({
      route: [{ organisation: idOf('cell') }, { organisation: idOf('base'), task: 'decide' }],
    });
    const decided = { items: [{ case: idOf('case'), outcome: 'approved', number: '14-QĐ' }], date: '2026-09-10' };
    await office.does('proposals.decideCases', idOf('list'), decided, OFFICER);
    expect(await office.register.case(idOf('case'))).toMatchObject({ concluded: { recorded: true } });
    expect(await exemption()).toMatchObject({ kind: 'exempt', from: '2026-09-10', until: '2027-08-31' });
    expect((await office.lastOf(`member-${id}`, 'MemberExempted')).data).toMatchObject({ case: idOf('case') });
  });

  it('for age and health no list goes up: the cell decides', async () => {
    const { decision: _, medicalPaper: __, ...details } = health();
    await opensCase(office, 'case', 'first of cell', { kind: 'exemption', details });
    await expect(
      sends(office, 'list', 'cell', ['case'], { kind: 'exemption', actor: AUTHORITY, submittedOn: '2026-09-05' }),
    ).rejects.toMatchObject({ code: 'proposal/cases-not-ready' });
  });
});

describe('gia hạn, trở lại sinh hoạt', () => {
  beforeEach(() => office.command('members.exempt', id, away()));

  it('is renewed by a new request, not before the last one', async () => {
    const again = away({ decision: paperOf('base', '2026-11-01', '15-QĐ'), until: '2027-10-01' });
    await office.refused('exemption/before-the-last-one', 'members.exempt', id, { ...again, from: '2026-09-09' });
    await office.command('members.exempt', id, { ...again, from: '2026-11-01' });
    expect(await exemption()).toMatchObject({ from: '2026-11-01', until: '2027-10-01' });
  });

  it('ends on request', async () => {
    const end = { requestedOn: '2026-10-20', endsOn: '2026-11-01' };
    await office.refused('exemption/ends-before-request', 'members.endExemption', id, { ...end, endsOn: '2026-10-19' });
    await office.refused('exemption/ends-before-it-begins', 'members.endExemption', id, {
      requestedOn: '2026-09-01',
      endsOn: '2026-09-09',
    });
    await office.command('members.endExemption', id, end);
    expect(await exemption()).toBeUndefined();
    await office.refused('exemption/none-to-end', 'members.endExemption', id, end);
  });
});
