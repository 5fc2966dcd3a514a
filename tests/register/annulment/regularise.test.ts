import { beforeEach, describe, expect, it } from '@jest/globals';
import { listMembers } from '../../../read-models/member-list/queries.ts';
import { memberFileAt } from '../../../read-models/member-file/queries.ts';
import { worklistOf } from '../../../read-models/worklist/queries.ts';
import { aTree, AUTHORITY, decides, OFFICER, reachesAuthority } from '../../office/acts.ts';
import { idOf, Office } from '../../office/office.ts';
import { viewsOf } from '../../office/views.ts';

let office: Office;
const A = idOf('A');
/** Joined on 20/10/2026, by a decision of 10/10. */
beforeEach(async () => {
  office = new Office();
  await aTree(office);
  const list = await reachesAuthority(office, ['case A'], ['A']);
  await decides(office, list, ['case A']);
  await office.does('members.holdCeremony', A, { heldOn: '2026-10-20', helper: idOf('first of cell') });
});

const begin = (more: object = {}) => ({
  ...{ of: 'admission', by: idOf('upper'), foundOn: '2026-11-02', why: 'Chi bộ biểu quyết thiếu hai phần ba' },
  ...more,
});
const paper = (number: string, date = '2026-11-10') => ({ number, date, issuer: idOf('upper') });

describe('làm lại thủ tục (294-QĐ/TW 4.4; 38-HD/BTCTW I.3b)', () => {
  it('[DHTN-2.2.5.a] keeps the person what they are until one decision annuls and recognises', async () => {
    await office.command('members.beginRegularisation', A, begin(), AUTHORITY);
    await office.command('members.beginRegularisation', A, begin(), AUTHORITY);
    expect(await office.register.member(A)).toMatchObject({
      ...{ status: 'probationary', joinDate: '2026-10-20' },
      regularising: { of: 'admission', since: '2026-11-02' },
    });
    const restated = { joinDate: '2026-11-05' };
    const decision = { ground: 'procedural', decision: paper('20-QĐ/ĐU'), reason: 'Làm lại', restated };
    await office.command('members.annulAdmission', A, decision, AUTHORITY);
    expect(await office.register.member(A)).toMatchObject({ status: 'probationary', joinDate: '2026-11-05' });
    expect(await office.register.member(A)).toMatchObject({ regularising: undefined });
    expect((await office.typesOf(`member-${A}`)).slice(-2)).toEqual(['RegularisationBegun', 'AdmissionAnnulled']);
  });

  it('stops recognition and corrections of the dates, not the course', async () => {
    await office.command('members.beginRegularisation', A, begin(), AUTHORITY);
    office.today = '2027-11-30';
    const course = { certificateNumber: '34/GCN', certificateOn: '2027-05-05' };
    await office.command('members.recordNewMemberCourse', A, course);
    const recognise = { decision: paper('30-QĐ', '2027-11-10'), cellResolutionOn: '2027-10-21' };
    await office.refused('regularisation/under-way', 'members.recognise', A, recognise);
    const id = (await office.store.read(`member-${A}`))[0]!.id;
    const correct = { corrects: id, ground: 'entryMistake', reason: 'Nhầm', changes: { joinDate: '2026-10-21' } };
    await office.refused('regularisation/under-way', 'members.correct', A, correct);
    await office.command('members.endRegularisation', A, { endedOn: '2027-11-20', why: 'Biên bản gốc đủ số phiếu' });
    await office.command('members.recognise', A, recognise, AUTHORITY);
    expect(await office.register.member(A)).toMatchObject({ status: 'official', officialDate: '2027-10-20' });
  });

  it('is seen in list, file and worklist of who redoes it, while it lasts', async () => {
    await office.command('members.beginRegularisation', A, begin(), AUTHORITY);
    await office.command('members.endRegularisation', A, { endedOn: '2026-11-12', why: 'Không có sai sót' });
    const views = await viewsOf(office);
    const on = async (asOf: string) => {
      const { items } = await listMembers(
        views,
        { under: [idOf('cell')] },
        { today: office.today, asOf },
        { limit: 9 },
      );
      const file = await memberFileAt(views, A, { today: office.today, asOf });
      const row = items.find((one) => one.id === A)!;
      return [row.status, row.underRegularisation, typeof file === 'object' && file.regularisation?.by.id];
    };
    expect(await on('2026-11-01')).toEqual(['probationary', undefined, undefined]);
    expect(await on('2026-11-02')).toEqual(['probationary', true, idOf('upper')]);
    expect(await on('2026-11-12')).toEqual(['probationary', undefined, undefined]);

    await office.command('members.beginRegularisation', A, begin({ foundOn: '2026-11-15' }), AUTHORITY);
    const { groups } = await worklistOf(await viewsOf(office), idOf('upper'), office.today);
    expect(groups.find(({ kind }) => kind === 'regularisation')).toMatchObject({
      count: 1,
      rows: [{ subject: { id: A } }],
    });
  });

  it('is the issuer’s; where the register knows no issuer, that of the authority where the member is', async () => {
    const refused = (code: string, body: object, id = A) =>
      office.refused(code, 'members.beginRegularisation', id, body);
    await refused('annulment/issuer-annuls', begin({ by: idOf('province') }));
    const old = idOf('first of cell');
    await refused('authority/no-power', begin({ by: idOf('province') }), old);
    await refused('authority/not-above', begin({ by: idOf('far') }), old);
    await office.command('members.beginRegularisation', old, begin(), AUTHORITY);
    expect(await office.register.member(old)).toMatchObject({ regularising: { of: 'admission' } });
  });

  it('begins once, of a decision in force, on a day that fits; and ends only what began', async () => {
    const refused = (code: string, body: object, id = A) =>
      office.refused(code, 'members.beginRegularisation', id, body);
    await refused('regularisation/found-before-decision', begin({ foundOn: '2026-10-09' }));
    await refused('date/in-the-future', begin({ foundOn: '2026-11-21' }));
    await refused('annulment/nothing-to-annul', begin({ of: 'recognition' }));
    await refused('member/not-recorded', begin(), idOf('nobody'));
    await office.sympathiser('B', 'cell');
    await refused('annulment/nothing-to-annul', begin(), idOf('B'));
    const end = { endedOn: '2026-11-01', why: 'Không có sai sót' };
    await office.refused('regularisation/not-under-way', 'members.endRegularisation', A, end);
    await office.command('members.beginRegularisation', A, begin(), AUTHORITY);
    await office.refused('regularisation/ended-before-begun', 'members.endRegularisation', A, end);
    await office.does('members.recordDeath', A, { diedOn: '2026-11-15' });
    await refused('member/deceased', begin());
    // It ended with the life: it stops no correction, and no list shows it.
    const id = (await office.store.read(`member-${A}`))[0]!.id;
    const correct = { corrects: id, ground: 'entryMistake', reason: 'Nhầm', changes: { joinDate: '2026-10-21' } };
    await office.command('members.correct', A, correct);
    const file = await memberFileAt(await viewsOf(office), A, { today: office.today });
    expect(file).toMatchObject({ status: 'deceased', underRegularisation: undefined });
  });

  it('ends by the annulment of the same decision: on procedure not by that of another; on substance the person is struck', async () => {
    const old = idOf('first of cell');
    await office.command('members.beginRegularisation', old, begin({ of: 'recognition' }), AUTHORITY);
    await office.refused('regularisation/under-way', 'members.beginRegularisation', old, begin());
    const restated = { joinDate: '2000-03-03', officialDate: '2001-03-03' };
    const other = { ground: 'procedural', decision: paper('21-QĐ'), reason: 'Sai', restated };
    await office.refused('regularisation/of-another-decision', 'members.annulAdmission', old, other);
    const substance = { ground: 'substantive', decision: paper('22-QĐ'), reason: 'Không đủ tiêu chuẩn' };
    await office.does('members.annulAdmission', old, substance, OFFICER);
    expect(await office.register.member(old)).toMatchObject({ status: 'struckOff' });
  });
});

describe('ai hủy, theo văn bản nào (294-QĐ/TW 4.4.1; 38-HD/BTCTW I.3c)', () => {
  it('on procedure the issuer alone; on substance another with its superior’s consent, which is kept', async () => {
    const decision = { number: '1-QĐ', date: '2026-10-01', issuer: idOf('province') };
    const grant = { power: 'admit', effectiveOn: '2026-10-01', decision };
    await office.command('organisations.grantPower', idOf('province'), grant);
    const above = { decision: { ...paper('20-QĐ'), issuer: idOf('province') }, reason: 'Sai' };
    const consent = { number: '7-CV', date: '2026-11-01' };
    const procedural = { ...above, consent, ground: 'procedural', restated: { joinDate: '2026-11-05' } };
    await office.refused('annulment/issuer-annuls', 'members.annulAdmission', A, procedural);
    const substantive = { ...above, ground: 'substantive' };
    const late = { ...substantive, consent: { ...consent, date: '2026-11-11' } };
    await office.refused('annulment/consent-after-decision', 'members.annulAdmission', A, late);
    await office.command('members.annulAdmission', A, { ...substantive, consent });
    expect((await office.lastOf(`member-${A}`, 'AdmissionAnnulled')).data).toMatchObject({
      ...{ consentNumber: '7-CV', consentOn: '2026-11-01' },
    });
  });
});
