import { beforeEach, describe, expect, it } from '@jest/globals';
import { ABANDONED, aDisciplinedTree, EXIT, leaves, onProbation, paperOf } from '../../office/leaving-acts.ts';
import { idOf, Office } from '../../office/office.ts';

let office: Office;
const id = idOf('first of cell');
beforeEach(async () => {
  office = new Office();
  await aDisciplinedTree(office);
});

const restoring = (more: object = {}) => ({
  ...{ decision: paperOf('upper', '2026-11-10', '50-QĐ'), cell: idOf('cell'), managedBy: 'other', cleanSince: true },
  ...more,
});

describe('khôi phục quyền đảng viên', () => {
  beforeEach(() => leaves(office, 'case', 'first of cell', ABANDONED));

  it('[EXT-6] wrongly put out and clean since: what the person was, from the decision on, dates unchanged', async () => {
    await office.refused('restoration/not-clean-since', 'members.restore', id, restoring({ cleanSince: false }));
    await office.does('members.restore', id, restoring());
    expect(await office.register.member(id)).toMatchObject({
      ...{ status: 'official', cell: idOf('cell'), since: '2026-11-10', joinDate: '2000-02-03' },
      ...{ officialDate: '2001-02-03', admissionDecision: { date: '2000-01-20' } },
    });
    await office.refused('restoration/not-put-out', 'members.restore', id, restoring());
  });

  it('is concluded by the upper-base, or by the level that manages the person', async () => {
    const base = paperOf('base', '2026-11-10', '50-QĐ');
    await office.refused('authority/no-power', 'members.restore', id, restoring({ decision: base }));
    await office.refused(
      'restoration/higher-level-concludes',
      'members.restore',
      id,
      restoring({ managedBy: 'province' }),
    );
    const province = paperOf('province', '2026-11-10', '50-QĐ');
    await office.refused(
      'restoration/higher-level-concludes',
      'members.restore',
      id,
      restoring({ managedBy: 'centre', decision: province }),
    );
    await office.command('members.restore', id, restoring({ managedBy: 'province', decision: province }));
  });

  it('is dated after the person was put out', async () => {
    const early = restoring({ decision: paperOf('upper', '2026-10-09', '50-QĐ') });
    await office.refused('restoration/concluded-before-it-began', 'members.restore', id, early);
  });

  it('once refused, is taken up again on new facts only', async () => {
    const no = { decision: paperOf('upper', '2026-10-30', '49-QĐ'), managedBy: 'other', why: 'Không oan, sai' };
    await office.command('members.refuseRestoration', id, no);
    await office.command('members.refuseRestoration', id, no);
    await office.refused('restoration/concluded-already', 'members.restore', id, restoring());
    // Nor is it refused once more without any.
    const again = { ...no, decision: paperOf('upper', '2026-11-05', '51-QĐ') };
    await office.refused('restoration/concluded-already', 'members.refuseRestoration', id, again);
    await office.command('members.refuseRestoration', id, { ...again, newFacts: 'Có người làm chứng' });
    await office.command('members.restore', id, restoring({ newFacts: 'Có tài liệu mới' }));
    expect((await office.typesOf(`member-${id}`)).slice(-3)).toEqual([
      'RestorationRefused',
      'RestorationRefused',
      'MemberRestored',
    ]);
  });

  it('of who was struck on probation is to probation', async () => {
    const member = await onProbation(office, 'P');
    const way = { kind: 'exit', details: EXIT.details } as const;
    await leaves(office, 'second case', 'P', way, '22-QĐ');
    await office.command('members.restore', member, restoring());
    expect(await office.register.member(member)).toMatchObject({ status: 'probationary', joinDate: '2026-03-05' });
  });
});

describe('gián đoạn và nối lại sinh hoạt', () => {
  const resuming = (more: object = {}) => ({
    ...{ decision: paperOf('upper', '2026-11-10', '50-QĐ'), managedBy: 'other', ownFault: false },
    ...{ confirmedBy: [idOf('sister'), idOf('base')], ...more },
  });

  it('the person keeps the line on the roll; resumed, the time between comes off party age', async () => {
    await office.refused('restoration/not-interrupted', 'members.resume', id, resuming());
    await office.command('members.recordInterruption', id, { since: '2026-02-01', why: 'Mất liên lạc' });
    await office.command('members.recordInterruption', id, { since: '2026-02-01' });
    await office.refused('restoration/interrupted-already', 'members.recordInterruption', id, { since: '2026-03-01' });
    expect(await office.register.member(id)).toMatchObject({ status: 'official', cell: idOf('cell') });
    await office.command('members.resume', id, resuming());
    expect(await office.register.member(id)).toMatchObject({
      partyAgeGaps: [{ from: '2026-02-01', to: '2026-11-10', ground: 'lostContact' }],
    });
    // Admitted on 20/01/2000; 282 days do not count.
    const { data } = await office.lastOf(`member-${id}`, 'ActivityResumed');
    expect(data).toMatchObject({ countedFrom: '2000-10-28', highest: 0 });
  });

  it('is confirmed by cell and base organisation, where there is one', async () => {
    await office.command('members.recordInterruption', id, { since: '2026-02-01' });
    for (const confirmedBy of [[idOf('base')], [idOf('sister')], []]) {
      await office.refused('restoration/not-confirmed', 'members.resume', id, resuming({ confirmedBy }));
    }
    await office.command('members.resume', id, resuming({ confirmedBy: [idOf('village')] }));
  });

  it('by own fault is not resumed: the member is struck', async () => {
    await office.command('members.recordInterruption', id, { since: '2026-02-01' });
    await office.refused('restoration/own-fault', 'members.resume', id, resuming({ ownFault: true }));
    const because = { ground: 'interruptedByOwnFault', established: 'Tự ý bỏ sinh hoạt' };
    await leaves(office, 'case', 'first of cell', {
      kind: 'strikingOff',
      details: { because, selfReview: { is: 'given' } },
    });
    expect(await office.register.member(id)).toMatchObject({ status: 'struckOff', ground: 'interruptedByOwnFault' });
  });

  it('does not begin before the last act', async () => {
    await office.refused('restoration/interrupted-before-last-act', 'members.recordInterruption', id, {
      since: '2001-02-02',
    });
  });
});
