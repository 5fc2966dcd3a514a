import { beforeEach, describe, expect, it } from '@jest/globals';
import { worklistOf } from '../../../read-models/worklist/queries.ts';
import { caseContext } from '../../../src/register/case/look.ts';
import { isOpen } from '../../../src/register/case/case.ts';
import { readiness } from '../../../src/register/case/readiness.ts';
import { admissionDetails, aTree, filesPapers, OFFICER, opens, SECRETARY, vote } from '../../office/acts.ts';
import { idOf, Office } from '../../office/office.ts';
import { viewsOf } from '../../office/views.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aTree(office);
  await office.sympathiser('A', 'cell');
});

const opened = (relatives: string[] = [], openedOn = '2026-09-01') =>
  opens(office, 'case', 'A', { openedOn, details: admissionDetails({ relatives }) });
const ask = (name: string, of: string, more: object = {}) =>
  office.command('cases.askVerification', idOf('case'), asked(name, of, more), SECRETARY);
const asked = (name: string, of: string, more: object = {}) => ({
  ...{ verification: idOf(name), of, place: 'domestic', askedOf: 'Đảng ủy xã B', askedOn: '2026-09-02' },
  ...more,
});
const answered = (name: string, more: object = {}) => ({
  ...{ verification: idOf(name), answeredOn: '2026-09-20', finding: 'Chấp hành tốt', kinship: 'none', ...more },
});
const answer = (name: string, more: object = {}) =>
  office.command('cases.answerVerification', idOf('case'), answered(name, more), SECRETARY);
const waiver = (more: object = {}) => ({
  ...{ side: 'blood', relation: 'parent', relative: idOf('first of sister'), declarationConfirmed: true },
  ...{ waivedOn: '2026-09-02', ...more },
});

/** What still stands in the way as to verification. */
async function lacking(): Promise<unknown[]> {
  const file = await office.register.case(idOf('case'));
  if (!isOpen(file)) throw new Error('ended');
  const at = { id: idOf('case'), today: office.today, register: office.register, actor: OFFICER };
  return readiness(file, await caseContext(file, at))
    .filter(({ code, met }) => code.startsWith('verification/') && !met)
    .map(({ code, values }) => [code, ...Object.values(values ?? {})]);
}

describe('thẩm tra lý lịch (06-HD/TW 3.4; 38-HD/BTCTW I.1.4–I.1.5)', () => {
  it('[DHTN-2.2.3.a] asks thirty working days in the country, ninety from abroad; the first unanswered day is a deadline', async () => {
    await opened();
    await ask('at home', 'parent');
    await ask('at home', 'parent');
    expect((await office.lastOf(`case-${idOf('case')}`, 'VerificationAsked')).data).toMatchObject({
      ...{ scope: 'everything', answerBy: '2026-10-14' },
      deadlines: [{ kind: 'verification', on: '2026-10-14' }],
    });
    await ask('far away', 'child', { place: 'abroad', askedOn: '2026-09-01' });
    expect((await office.lastOf(`case-${idOf('case')}`, 'VerificationAsked')).data).toMatchObject({
      ...{ answerBy: '2027-01-07', deadlines: [{ kind: 'verification', on: '2026-10-14' }] },
    });
    expect((await office.typesOf(`case-${idOf('case')}`)).length).toBe(3);
    await answer('at home');
    expect((await office.lastOf(`case-${idOf('case')}`, 'VerificationAnswered')).data).toMatchObject({
      ...{ late: false, deadlines: [{ kind: 'verification', on: '2027-01-07' }] },
    });
  });

  it('keeps the words of it out of sight of whoever reads the log as it lies', async () => {
    await opened();
    await ask('at home', 'parent');
    await answer('at home');
    const stored = JSON.stringify(await office.store.read(`case-${idOf('case')}`));
    expect(stored).not.toContain('Chấp hành tốt');
    expect(stored).not.toContain('Đảng ủy xã B');
  });

  it('shows what is unanswered, overdue and missing as conditions, and the cell does not vote before', async () => {
    await opened(['parent', 'parent', 'spouse']);
    await filesPapers(office, 'case');
    expect(await lacking()).toEqual([['verification/missing', 'parent']]);
    await ask('father', 'parent');
    await ask('mother', 'parent', { askedOn: '2026-10-20' });
    // Of the two, the first was to be answered by 14/10.
    expect(await lacking()).toEqual([
      ['verification/missing', 'parent'],
      ['verification/overdue', '2026-10-14'],
    ]);
    const voted = vote('cell', 'cell', '2026-10-30');
    await office.refused('verification/missing', 'cases.recordVote', idOf('case'), voted);
    await answer('father');
    expect(await lacking()).toEqual([
      ['verification/missing', 'parent'],
      ['verification/unanswered', '2026-12-01'],
    ]);
    await answer('mother', { answeredOn: '2026-11-18' });
    expect(await lacking()).toEqual([['verification/missing', 'spouse']]);
    await ask('wife', 'spouse', { askedOn: '2026-10-20' });
    await answer('wife', { answeredOn: '2026-11-18' });
    expect(await lacking()).toEqual([]);
    await office.command('cases.recordVote', idOf('case'), vote('cell', 'cell', '2026-11-19'));
  });

  it('an answer that comes late is taken and says so', async () => {
    await opened();
    await ask('at home', 'parent');
    await answer('at home', { answeredOn: '2026-10-15' });
    const { data } = await office.lastOf(`case-${idOf('case')}`, 'VerificationAnswered');
    expect(data).toMatchObject({ late: true });
    expect(data['deadlines']).toBeUndefined();
  });

  it('falls due in the worklist of the cell, and moves with the case', async () => {
    await opened();
    await ask('at home', 'parent');
    const waits = async (organisation: string) => {
      const { groups } = await worklistOf(await viewsOf(office), idOf(organisation), '2026-10-20');
      return groups.find(({ kind }) => kind === 'verification');
    };
    expect(await waits('cell')).toMatchObject({ count: 1, late: 1, rows: [{ dueOn: '2026-10-14', late: true }] });
    await office.does('members.moveApplicant', idOf('A'), { to: idOf('sister'), movedOn: '2026-10-01' });
    expect(await waits('sister')).toMatchObject({ count: 1 });
    await answer('at home');
    expect(await waits('sister')).toBeUndefined();
  });

  it('is asked and answered in order, of an admission only', async () => {
    await opened();
    const refused = (code: string, body: object, name = 'case') =>
      office.refused(code, 'cases.askVerification', idOf(name), body);
    await refused('verification/asked-before-opening', asked('one', 'parent', { askedOn: '2026-08-31' }));
    await refused('date/in-the-future', asked('one', 'parent', { askedOn: '2026-11-21' }));
    await refused('case/not-recorded', asked('one', 'parent'), 'none');
    const details = { helpers: [idOf('first of cell')] };
    await opens(office, 'pool', 'A', { kind: 'sympathiser', details });
    await refused('verification/of-admissions-only', asked('one', 'parent'), 'pool');

    const wrong = (code: string, body: object) => office.refused(code, 'cases.answerVerification', idOf('case'), body);
    await wrong('verification/not-asked', answered('one'));
    await ask('one', 'parent');
    await wrong('verification/answered-before-asked', answered('one', { answeredOn: '2026-09-01' }));
    await wrong('date/in-the-future', answered('one', { answeredOn: '2026-11-21' }));
    await answer('one');
    await answer('one');
    await wrong('verification/answered-already', answered('one', { answeredOn: '2026-09-21' }));
    await office.does('cases.withdraw', idOf('case'), { why: 'Xin rút' });
    await refused('case/ended', asked('two', 'parent'));
  });

  it.each(['self', 'parent', 'spouse', 'sibling', 'child', 'adoptedChild'])(
    'is not verified by the family: %s',
    async (kinship) => {
      await opened();
      await ask('one', 'parent');
      const kin = answered('one', { kinship });
      await office.refused('verification/verifier-is-kin', 'cases.answerVerification', idOf('case'), kin);
      const applicant = answered('one', { verifier: idOf('A') });
      await office.refused('verification/verifier-is-kin', 'cases.answerVerification', idOf('case'), applicant);
    },
  );
});

describe('không phải thẩm tra một bên gia đình (06-HD/TW 3.4c)', () => {
  const waive = (more: object = {}) => office.command('cases.waiveVerification', idOf('case'), waiver(more), SECRETARY);

  it('since 38-HD/BTCTW leaves out political history only: present politics are asked all the same', async () => {
    await opened(['parent']);
    await waive();
    await waive();
    const { data, meta } = await office.lastOf(`case-${idOf('case')}`, 'VerificationWaived');
    expect(data).toMatchObject({ side: 'blood', waives: 'politicalHistory' });
    expect(meta.policyVersions).toEqual({ operations: 'P2025-07/operations' });
    expect(await lacking()).toEqual([['verification/missing', 'parent']]);
    await ask('father', 'parent');
    expect((await office.lastOf(`case-${idOf('case')}`, 'VerificationAsked')).data).toMatchObject({
      scope: 'presentPolitics',
    });
    // The other side and the applicant are asked about in full.
    await ask('wife', 'spouse');
    expect((await office.lastOf(`case-${idOf('case')}`, 'VerificationAsked')).data).toMatchObject({
      scope: 'everything',
    });
  });

  it('before it left out everything of that side', async () => {
    await opened(['parent', 'child'], '2025-09-01');
    await waive({ waivedOn: '2025-09-28' });
    expect((await office.lastOf(`case-${idOf('case')}`, 'VerificationWaived')).data).toMatchObject({
      waives: 'everything',
    });
    expect(await lacking()).toEqual([]);
  });

  it('needs a relative of that side who is a member, and a declaration that is complete and confirmed', async () => {
    await opened();
    const refused = (code: string, more: object) =>
      office.refused(code, 'cases.waiveVerification', idOf('case'), waiver(more));
    await refused('verification/relative-of-another-side', { relation: 'spouse' });
    await refused('verification/relative-of-another-side', { side: 'inLaw', relation: 'sibling' });
    await refused('verification/relative-not-a-member', { relative: idOf('nobody') });
    await office.sympathiser('B', 'cell');
    await refused('verification/relative-not-a-member', { relative: idOf('B') });
    await refused('verification/declaration-not-confirmed', { declarationConfirmed: false });
    await refused('verification/waived-before-opening', { waivedOn: '2026-08-31' });
    await refused('date/in-the-future', { waivedOn: '2026-11-21' });
    await waive();
    await refused('verification/waived-already', { relative: idOf('second of sister') });
    await waive({ side: 'inLaw', relation: 'spouseParent' });
  });
});
