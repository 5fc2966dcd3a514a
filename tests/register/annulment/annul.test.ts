import { beforeEach, describe, expect, it } from '@jest/globals';
import { aTree, AUTHORITY, decides, reachesAuthority } from '../../office/acts.ts';
import { idOf, Office } from '../../office/office.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aTree(office);
});

const paper = (date: string, issuer = 'upper', number = '20-QĐ/ĐU') => ({ number, date, issuer: idOf(issuer) });
const annul = (ground: string, more: object = {}) => ({
  ...{ ground, decision: paper('2026-11-10'), reason: 'Kết nạp không đúng quy định', ...more },
});

/** Admitted on 10/10/2026; after the ceremony probationary. */
async function admitted(): Promise<void> {
  const list = await reachesAuthority(office, ['case A'], ['A']);
  await decides(office, list, ['case A']);
}
const ceremony = () =>
  office.does('members.holdCeremony', idOf('A'), { heldOn: '2026-10-20', helper: idOf('first of cell') });

describe('hủy quyết định kết nạp (294-QĐ/TW 4.4; 38-HD/BTCTW I.3)', () => {
  it('[DHTN-2.2.5.a] on substance: the person is struck with the same decision', async () => {
    await admitted();
    await ceremony();
    await office.command('members.annulAdmission', idOf('A'), annul('substantive'), AUTHORITY);
    expect((await office.typesOf(`member-${idOf('A')}`)).slice(-2)).toEqual(['AdmissionAnnulled', 'MemberStruckOff']);
    expect(await office.register.member(idOf('A'))).toMatchObject({ status: 'struckOff', leftOn: '2026-11-10' });
    await office.refused('annulment/nothing-to-annul', 'members.annulAdmission', idOf('A'), annul('substantive'));
    const again = { heldOn: '2026-11-12', helper: idOf('first of cell') };
    await office.refused('member/has-left', 'members.holdCeremony', idOf('A'), again);
  });

  it('[DHTN-2.2.5.a] on procedure: dates are re-stated by one decision, and nobody is struck', async () => {
    await admitted();
    await ceremony();
    const restated = { joinDate: '2026-11-05' };
    await office.refused('annulment/dates-missing', 'members.annulAdmission', idOf('A'), annul('procedural'));
    await office.refused('annulment/not-official-yet', 'members.annulAdmission', idOf('A'), {
      ...annul('procedural', { restated: { ...restated, officialDate: '2026-11-06' } }),
    });
    await office.command('members.annulAdmission', idOf('A'), annul('procedural', { restated }), AUTHORITY);
    expect(await office.register.member(idOf('A'))).toMatchObject({ status: 'probationary', joinDate: '2026-11-05' });
    expect((await office.lastOf(`member-${idOf('A')}`, 'AdmissionAnnulled')).data).toMatchObject({
      ...{ previousJoinDate: '2026-10-20', restatedJoinDate: '2026-11-05' },
      // The year of probation counts from the re-stated date.
      deadlines: [
        { kind: 'reviewFrom', on: '2027-11-05' },
        { kind: 'review', on: '2027-12-17' },
      ],
    });
  });

  it('of an official member re-states both dates', async () => {
    const annulled = { decision: paper('2026-11-10', 'upper'), reason: 'Sai thẩm quyền' };
    const id = idOf('first of cell');
    const restated = { joinDate: '2000-03-03', officialDate: '2001-03-03' };
    await office.refused('annulment/official-date-missing', 'members.annulAdmission', id, {
      ...annulled,
      ...{ ground: 'procedural', restated: { joinDate: '2000-03-03' } },
    });
    await office.refused('annulment/official-before-join', 'members.annulAdmission', id, {
      ...annulled,
      ...{ ground: 'procedural', restated: { joinDate: '2000-03-03', officialDate: '2000-02-01' } },
    });
    await office.command('members.annulAdmission', id, { ...annulled, ground: 'procedural', restated });
    expect(await office.register.member(id)).toMatchObject({ status: 'official', ...restated });
  });

  it('before the ceremony the person is in the pool again; there is no date to re-state', async () => {
    await admitted();
    await office.refused('annulment/procedural-before-ceremony', 'members.annulAdmission', idOf('A'), {
      ...annul('procedural', { restated: { joinDate: '2026-11-05' } }),
    });
    await office.refused('annulment/not-moved', 'members.annulAdmission', idOf('A'), annul('applicantMoved'));
    await office.command('members.annulAdmission', idOf('A'), annul('substantive'), AUTHORITY);
    expect(await office.register.member(idOf('A'))).toMatchObject({ status: 'sympathiser', cell: idOf('cell') });
    expect((await office.typesOf(`member-${idOf('A')}`)).at(-1)).toBe('AdmissionAnnulled');
  });

  it('a move is no ground once the ceremony was held', async () => {
    await admitted();
    await ceremony();
    await office.refused(
      'annulment/moved-after-ceremony',
      'members.annulAdmission',
      idOf('A'),
      annul('applicantMoved'),
    );
  });

  it('is a decision of its own: not the paper by which the person was admitted (D§4.11)', async () => {
    await admitted();
    const same = annul('substantive', { decision: paper('2026-11-10', 'upper', '1-QĐ/ĐU') });
    await office.refused('member/decision-used', 'members.annulAdmission', idOf('A'), same);
  });

  it('is dated after what it annuls', async () => {
    await admitted();
    await ceremony();
    const early = annul('substantive', { decision: paper('2026-10-09') });
    await office.refused('annulment/before-what-it-annuls', 'members.annulAdmission', idOf('A'), early);
  });

  it('is the issuer’s; another authority above needs its superior’s written consent', async () => {
    await admitted();
    await ceremony();
    await office.organisation('other province', 'provincialCommittee', null, ['admit']);
    const strange = annul('substantive', { decision: paper('2026-11-10', 'other province') });
    await office.refused('authority/not-above', 'members.annulAdmission', idOf('A'), strange);
    const decision = paper('2026-10-01', 'province', '1-QĐ');
    await office.command('organisations.grantPower', idOf('province'), {
      ...{ power: 'admit', effectiveOn: '2026-10-01', decision },
    });
    const above = annul('substantive', { decision: paper('2026-11-10', 'province') });
    await office.refused('annulment/consent-missing', 'members.annulAdmission', idOf('A'), above);
    const consent = { number: '7-CV', date: '2026-11-01' };
    await office.command('members.annulAdmission', idOf('A'), { ...above, consent });
    expect(await office.register.member(idOf('A'))).toMatchObject({ status: 'struckOff' });
  });
});

describe('hủy quyết định công nhận chính thức', () => {
  it('on substance strikes, on procedure re-states the official date', async () => {
    const id = idOf('first of cell');
    const second = idOf('second of cell');
    const body = { decision: paper('2026-11-10'), reason: 'Sai' };
    await office.refused('annulment/official-date-missing', 'members.annulRecognition', id, {
      ...{ ...body, ground: 'procedural' },
    });
    const restated = { officialDate: '2001-05-05' };
    await office.command('members.annulRecognition', id, { ...body, ground: 'procedural', restated });
    expect(await office.register.member(id)).toMatchObject({ status: 'official', ...restated });
    const substantive = { ...body, decision: paper('2026-11-11', 'upper', '21-QĐ'), ground: 'substantive' };
    await office.command('members.annulRecognition', second, substantive);
    expect(await office.register.member(second)).toMatchObject({ status: 'struckOff' });
    await office.refused('annulment/nothing-to-annul', 'members.annulRecognition', second, substantive);
  });
});
