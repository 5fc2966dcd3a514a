import { beforeEach, describe, expect, it } from '@jest/globals';
import { conditionTitles } from '../../../src/register/case/condition-titles.ts';
import type { Condition } from '../../../src/register/case/procedure.ts';
import { ready } from '../../../src/register/proposal/look.ts';
import { refusals } from '../../../src/register/refusals.ts';
import { admissionDetails, aTree, filesPapers, filesRecognitionPapers, opens } from '../../office/acts.ts';
import { idOf, Office } from '../../office/office.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aTree(office);
});

/** Every condition of a case, worded in both languages as a person reads it. */
async function worded(name: string): Promise<Condition[]> {
  const at = { id: idOf(name), today: office.today, register: office.register, actor: 'x' };
  const { conditions } = await ready(await office.register.case(idOf(name)), idOf('cell'), office.today, at);
  for (const { code, met, values = {} } of conditions) {
    const text = (met ? conditionTitles : refusals)[code]!;
    for (const sentence of [text.vi(values), text.en(values)]) {
      expect([code, sentence]).toEqual([code, expect.stringMatching(/^[\p{Lu}\d].*\.$/u)]);
      expect(sentence).not.toMatch(/undefined|null|NaN/);
    }
  }
  return conditions;
}
const unmet = async (name: string) => (await worded(name)).filter(({ met }) => !met).map(({ code }) => code);

describe('what a case lacks can be told, whatever it lacks', () => {
  it('of an admission that is wrong in everything', async () => {
    await office.sympathiser('A', 'cell', { birthDate: '1960-06-07' });
    const awarenessCertificate = { number: '1/GCN', date: '2020-05-06' };
    const details = admissionDetails({ vietnameseCitizen: false, education: 'primary', awarenessCertificate });
    await opens(office, 'case', 'A', { details: { ...details, introducers: [idOf('first of cell')] } });
    expect(await unmet('case')).toEqual(
      expect.arrayContaining([
        ...['admission/not-a-citizen', 'admission/too-old-without-consent', 'admission/not-enough-schooling'],
        ...['admission/too-few-introducers', 'admission/certificate-lapsed', 'case/paper-missing', 'case/vote-missing'],
      ]),
    );
    await filesPapers(office, 'case', '2025-01-02');
    expect(await unmet('case')).toContain('case/paper-stale');
  });

  it('of an introducer who was not official, and of a certificate after the vote', async () => {
    await office.sympathiser('A', 'cell');
    const probation = { status: 'probationary', joinDate: '2026-02-03', officialDate: undefined };
    await office.official('P', 'cell', { ...probation, admissionDecisionDate: '2026-01-20' });
    const introducers = [idOf('P'), idOf('first of cell')];
    const awarenessCertificate = { number: '1/GCN', date: '2027-05-06' };
    await opens(office, 'case', 'A', { details: admissionDetails({ introducers, awarenessCertificate }) });
    expect(await unmet('case')).toEqual(
      expect.arrayContaining(['member/not-official-then', 'admission/certificate-after-vote']),
    );
  });

  it('of a sympathiser without a helper, or with one who is not official', async () => {
    await office.sympathiser('A', 'cell');
    await office.sympathiser('B', 'cell');
    await opens(office, 'none', 'A', { kind: 'sympathiser', details: { helpers: [] } });
    expect(await unmet('none')).toEqual(['admission/no-helper', 'case/paper-missing']);
    await opens(office, 'wrong', 'B', { kind: 'sympathiser', details: { helpers: [idOf('A')] } });
    expect(await unmet('wrong')).toEqual(['member/not-official-then', 'case/paper-missing']);
  });

  it('of a course that was attended already, and of a recognition before its time', async () => {
    const probation = { status: 'probationary', joinDate: '2026-02-03', officialDate: undefined };
    await office.official('P', 'cell', { ...probation, admissionDecisionDate: '2026-01-20' });
    await opens(office, 'recognition', 'P', { kind: 'recognition', details: {} });
    await filesRecognitionPapers(office, 'recognition', '2026-06-01');
    expect(await unmet('recognition')).toEqual([
      ...['recognition/before-probation-ends', 'recognition/self-review-too-early'],
      ...['recognition/no-course-certificate', 'case/vote-missing'],
    ]);
    await opens(office, 'course', 'P', { kind: 'newMemberCourse', details: {} });
    const certificate = { certificateNumber: '34/GCN', certificateOn: '2026-10-30' };
    await office.command('members.recordNewMemberCourse', idOf('P'), certificate);
    expect(await unmet('course')).toEqual(['recognition/course-recorded-already']);
  });
});
