import { beforeEach, describe, expect, it } from '@jest/globals';
import { AUTHORITY, SECRETARY, sends } from '../../office/acts.ts';
import {
  appraisesBadges,
  aTreeOfAwards,
  decidesList,
  opensBadge,
  PROVINCE_OFFICER,
  risesToUpper,
} from '../../office/awards.ts';
import { idOf, Office } from '../../office/office.ts';

const THIRTY = { admissionDecisionDate: '1996-10-20', joinDate: '1996-11-03', officialDate: '1997-11-03' };

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aTreeOfAwards(office);
  for (const name of ['A', 'B']) await office.official(name, 'cell', THIRTY);
});

const badgesOf = async (name: string) => {
  const member = await office.register.member(idOf(name));
  return member && member.status !== 'unknown' ? member.badges : undefined;
};

async function decided(): Promise<void> {
  await opensBadge(office, 'badge A', 'A');
  await opensBadge(office, 'badge B', 'B');
  await risesToUpper(office, 'badge', ['badge A', 'badge B']);
  const list = await appraisesBadges(office, ['badge A', 'badge B']);
  await decidesList(office, list, ['badge A', 'badge B'], '99-QĐ/TU', '2026-10-20', PROVINCE_OFFICER);
}

describe('tặng Huy hiệu Đảng, through three levels', () => {
  it('[DHTN-2.5] [DHTN-2.5.2] cell, base, upper-base, province: each passes it on, the province decides', async () => {
    await decided();
    expect((await office.register.case(idOf('badge A'))) as object).toMatchObject({
      status: 'approved',
      concluded: { recorded: true },
      route: [
        { organisation: idOf('cell'), task: 'propose' },
        { organisation: idOf('base'), task: 'resolve' },
        { organisation: idOf('upper'), task: 'appraise' },
        { organisation: idOf('province'), task: 'decide' },
      ],
    });
    expect(await badgesOf('A')).toMatchObject([
      { milestone: 30, decision: { number: '99-QĐ/TU', issuer: idOf('province') } },
    ]);
  });

  it('the upper-base committee appraises before it passes the list on', async () => {
    await opensBadge(office, 'badge A', 'A');
    await risesToUpper(office, 'badge', ['badge A']);
    await expect(
      sends(office, 'early', 'upper', ['badge A'], { kind: 'badge', actor: AUTHORITY }),
    ).rejects.toMatchObject({
      items: [{ code: 'case/appraisal-missing' }],
    });
  });

  it('says by when the file is to be with the province', async () => {
    await opensBadge(office, 'badge A', 'A');
    // 30 working days before 7/11/2026.
    const { data } = await office.lastOf(`case-${idOf('badge A')}`, 'CaseOpened');
    expect(data['deadlines']).toEqual([{ kind: 'badgeFile', on: '2026-09-28' }]);
    const details = { milestone: 30, kind: 'regular', round: '2027-02-03' };
    await office.command('cases.supplement', idOf('badge A'), { details }, SECRETARY);
    const { data: later } = await office.lastOf(`case-${idOf('badge A')}`, 'CaseSupplemented');
    expect(later['deadlines']).toEqual([{ kind: 'badgeFile', on: expect.stringMatching(/^2026-12-/) }]);
  });

  it('what no rule allows does not go up', async () => {
    await opensBadge(office, 'badge A', 'A', { milestone: 40 });
    await expect(sends(office, 'list', 'cell', ['badge A'], { kind: 'badge' })).rejects.toMatchObject({
      items: [{ code: 'badge/not-reached' }],
    });
  });

  it('numbers come out of the province’s series, one after the other, and only once', async () => {
    await decided();
    await office.does('badgeSeries.open', idOf('province'), { milestone: 30, symbol: 'HL', next: 5001 });
    const members = [idOf('A'), idOf('B')];
    await office.does('badgeSeries.allot', idOf('province'), { milestone: 30, members }, PROVINCE_OFFICER);
    expect(await badgesOf('A')).toMatchObject([{ number: 'HL 00005001' }]);
    expect(await badgesOf('B')).toMatchObject([{ number: 'HL 00005002' }]);
    await office.refused('badge/members-refused', 'badgeSeries.allot', idOf('province'), { milestone: 30, members });
    await office.does('members.presentBadge', idOf('A'), { milestone: 30, heldOn: '2026-11-07' });
    expect(await badgesOf('A')).toMatchObject([{ presentedOn: '2026-11-07' }]);
    const before = (await office.log()).length;
    await office.redeliver();
    expect((await office.log()).length).toBe(before);
  });

  it('a number that the old register holds already is passed over', async () => {
    const badges = [{ milestone: 30, number: 'HL 00000001', awardedOn: '2020-02-03' }];
    await office.official('C', 'cell', { ...THIRTY, admissionDecisionDate: '1989-01-05', badges });
    await decided();
    await office.does('badgeSeries.open', idOf('province'), { milestone: 30, symbol: 'HL', next: 1 });
    await office.does('badgeSeries.allot', idOf('province'), { milestone: 30, members: [idOf('A'), idOf('B')] });
    expect((await badgesOf('A'))![0]).not.toHaveProperty('number', expect.anything());
    expect(await badgesOf('B')).toMatchObject([{ number: 'HL 00000002' }]);
    await office.does('badgeSeries.allot', idOf('province'), { milestone: 30, members: [idOf('A')] });
    expect(await badgesOf('A')).toMatchObject([{ number: 'HL 00000003' }]);
  });
});

describe('truy tặng', () => {
  it('a death begins the posthumous proposal, in the cell, for the next round', async () => {
    await office.does('members.recordDeath', idOf('A'), { diedOn: '2026-10-25' });
    const opened = (await office.log()).filter(({ type }) => type === 'CaseOpened');
    expect(opened).toHaveLength(1);
    const { data } = await office.lastOf(opened[0]!.stream, 'CaseOpened');
    expect(data).toMatchObject({
      ...{ kind: 'badge', subject: idOf('A'), cell: idOf('cell') },
      details: { milestone: 30, kind: 'posthumous', round: '2026-11-07' },
    });
    const before = (await office.log()).length;
    await office.redeliver();
    expect((await office.log()).length).toBe(before);
  });

  it('not of who has had every badge that was due, nor of who never was official', async () => {
    await office.official('young', 'cell');
    await office.does('members.recordDeath', idOf('young'), { diedOn: '2026-10-25' });
    await office.sympathiser('applicant', 'cell');
    await office.does('members.recordDeath', idOf('applicant'), { diedOn: '2026-10-25' });
    expect((await office.log()).filter(({ type }) => type === 'CaseOpened')).toHaveLength(0);
  });

  it('a proposal that was under way survives the death, and goes on as posthumous', async () => {
    await opensBadge(office, 'badge A', 'A');
    await office.does('members.recordDeath', idOf('A'), { diedOn: '2026-10-25' });
    expect(await office.register.case(idOf('badge A'))).toMatchObject({ status: 'draft' });
    const details = { milestone: 30, kind: 'posthumous', round: '2026-11-07' };
    await office.command('cases.supplement', idOf('badge A'), { details }, SECRETARY);
    await office.command('cases.filePaper', idOf('badge A'), { paper: 'familyApplication' }, SECRETARY);
    await risesToUpper(office, 'badge', ['badge A'], '2026-10-28');
    const list = await appraisesBadges(office, ['badge A'], '2026-10-29');
    await decidesList(office, list, ['badge A'], '99-QĐ/TU', '2026-11-02', PROVINCE_OFFICER);
    expect(await badgesOf('A')).toMatchObject([{ milestone: 30, kind: 'posthumous' }]);
  });
});
