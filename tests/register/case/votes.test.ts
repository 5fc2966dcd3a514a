import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { policyOn } from '../../../src/register/policy/policy.ts';
import { judgeVote, type LeftOutGround, votesNeeded } from '../../../src/register/policy/votes.ts';
import { Refusal } from '../../../src/kernel/refusal.ts';
import { aTree, count, filesPapers, OFFICER, opens, sends, vote } from '../../office/acts.ts';
import { idOf, Office } from '../../office/office.ts';

const charter = policyOn('charter', '2026-09-10');
const sizes = fc.integer({ min: 1, max: 5_000 });

describe('số phiếu cần (D§2.0)', () => {
  it('two thirds is the least whole number that reaches them', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const needed = votesNeeded('twoThirds', size);
        expect(3 * needed >= 2 * size && 3 * (needed - 1) < 2 * size && needed <= size).toBe(true);
      }),
    );
  });

  it('more than half is the least whole number above it', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const needed = votesNeeded('majority', size);
        expect(2 * needed > size && 2 * (needed - 1) <= size && needed <= size).toBe(true);
      }),
    );
  });

  it('never falls when more have to be counted, and one vote more never loses what was carried', () => {
    fc.assert(
      fc.property(
        sizes,
        fc.constantFrom('twoThirds' as const, 'majority' as const),
        fc.nat(5_000),
        (size, asked, x) => {
          expect(votesNeeded(asked, size + 1)).toBeGreaterThanOrEqual(votesNeeded(asked, size));
          const inFavour = x % (size + 1);
          const judged = judgeVote(count(inFavour, size), 'cell', asked, charter);
          expect(judged.carried).toBe(inFavour >= votesNeeded(asked, size));
          if (inFavour < size && judged.carried) {
            expect(judgeVote(count(inFavour + 1, size), 'cell', asked, charter).carried).toBe(true);
          }
        },
      ),
    );
  });

  it('leaving somebody out never makes a carried vote fail', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 200 }), fc.nat(200), (size, x) => {
        const present = 1 + (x % (size - 1));
        const absent = { summoned: size, present, inFavour: present, against: 0, invalid: 0 };
        const all = judgeVote({ ...absent, leftOut: [] }, 'cell', 'twoThirds', charter);
        const fewer = judgeVote({ ...absent, leftOut: [{ ground: 'exempt' }] }, 'cell', 'twoThirds', charter);
        expect(fewer.denominator).toBe(all.denominator - 1);
        expect(!all.carried || fewer.carried).toBe(true);
      }),
    );
  });
});

describe('ai không tính vào tổng số (294, 9.3.2–9.3.3; 06, 14.2)', () => {
  const refusedOf = (tally: object, meeting: 'cell' | 'committee' | 'congress' = 'cell') => {
    try {
      judgeVote({ ...count(5), ...tally } as never, meeting, 'twoThirds', charter);
      return 'taken';
    } catch (error) {
      if (error instanceof Refusal) return error.code;
      throw error;
    }
  };
  const out = (...grounds: LeftOutGround[]) => ({
    leftOut: grounds.map((ground) => ({ ground })),
    present: 5,
    against: 0,
  });

  it.each([
    ['cell', 'exempt', 'taken'],
    ['cell', 'temporarilyInAnotherOrganisation', 'taken'],
    ['cell', 'suspended', 'taken'],
    ['cell', 'prosecuted', 'taken'],
    ['cell', 'temporarilyInSisterCell', 'vote/ground-not-known'],
    ['cell', 'absentWithLeave', 'vote/ground-not-known'],
    ['congress', 'absentWithLeave', 'taken'],
    ['committee', 'exempt', 'vote/ground-not-known'],
    ['committee', 'prosecuted', 'taken'],
  ] as const)('at a %s, %s: %s', (meeting, ground, result) => {
    expect(refusedOf(out(ground), meeting)).toBe(result);
  });

  it('a committee may read it otherwise: sister cells and leave deducted, by parameter', () => {
    const wider = { ...charter, deductSisterCell: true, deductLeaveAtMeetings: true };
    const tally = { ...count(5), ...out('temporarilyInSisterCell', 'absentWithLeave') };
    expect(judgeVote(tally, 'cell', 'twoThirds', wider)).toEqual({ denominator: 7, needed: 5, carried: true });
  });

  it('a count that does not add up is refused', () => {
    const member = idOf('somebody');
    const twice = { leftOut: [1, 2].map(() => ({ ground: 'exempt', member })), present: 5, against: 0 };
    expect(refusedOf(twice)).toBe('vote/left-out-twice');
    expect(refusedOf({ ...out('exempt', 'exempt'), summoned: 2 })).toBe('vote/nobody-left');
    expect(refusedOf({ ...out('exempt'), present: 9, against: 4 })).toBe('vote/more-present-than-counted');
    expect(refusedOf({ present: 8 })).toBe('vote/ballots-differ');
  });
});

describe('biểu quyết trên hồ sơ', () => {
  let office: Office;
  beforeEach(async () => {
    office = new Office();
    await aTree(office);
    await office.sympathiser('A', 'cell');
    await opens(office, 'case', 'A');
  });
  const voted = (heldOn: string, tally: object = count(9), meeting = 'cell') => vote('cell', meeting, heldOn, tally);

  it('is recorded whether it carried or not, with all that was counted', async () => {
    await office.command('cases.recordVote', idOf('case'), voted('2026-09-10', count(5)));
    const { data, meta } = await office.lastOf(`case-${idOf('case')}`, 'CaseVoted');
    expect(data).toMatchObject({ denominator: 9, needed: 6, carried: false, attempt: 1, tally: count(5) });
    expect(meta.policyVersions).toEqual({ charter: 'P2026-07/charter' });
    await office.command('cases.recordVote', idOf('case'), voted('2026-09-12', count(6)));
    const second = await office.lastOf(`case-${idOf('case')}`, 'CaseVoted');
    // 45 working days, and 15 more in a special case (294, 4.1).
    expect(second.data).toMatchObject({
      ...{ carried: true, attempt: 2 },
      deadlines: [
        { kind: 'decide', on: '2026-11-13' },
        { kind: 'decideExtended', on: '2026-12-04' },
      ],
    });
    await office.refused('case/voted-already', 'cases.recordVote', idOf('case'), voted('2026-09-14'));
  });

  it('is asked of the right meeting, at the right place and on a day that fits', async () => {
    await office.refused(
      'case/wrong-meeting',
      'cases.recordVote',
      idOf('case'),
      voted('2026-09-10', count(9), 'committee'),
    );
    const elsewhere = vote('base', 'committee', '2026-09-10');
    await office.refused('case/lies-elsewhere', 'cases.recordVote', idOf('case'), elsewhere);
    await office.refused('case/vote-before-opening', 'cases.recordVote', idOf('case'), voted('2026-08-31'));
    await office.refused('date/in-the-future', 'cases.recordVote', idOf('case'), voted('2026-11-21'));
    await office.command('cases.open', idOf('helped'), {
      ...{ kind: 'sympathiser', subject: idOf('A'), cell: idOf('cell'), openedOn: '2026-09-01' },
      details: { helpers: [idOf('first of cell')] },
    });
    await office.refused('case/no-vote-here', 'cases.recordVote', idOf('helped'), voted('2026-09-10'));
  });

  it('of a cell cannot carry what no rule allows on that day', async () => {
    await office.sympathiser('young', 'cell', { birthDate: '2008-09-11' });
    await opens(office, 'young case', 'young', {
      details: {
        ...{ vietnameseCitizen: true, education: 'upperSecondary', youthUnionExists: false },
        awarenessCertificate: { number: '12/GCN', date: '2024-05-06' },
        introducers: [idOf('first of cell'), idOf('second of cell')],
      },
    });
    await office.refused('admission/too-young', 'cases.recordVote', idOf('young case'), voted('2026-09-10'));
    await office.command('cases.recordVote', idOf('young case'), voted('2026-09-11'));

    await office.command('cases.filePaper', idOf('case'), { paper: 'introduction', date: '2025-09-09' });
    await office.refused('case/paper-stale', 'cases.recordVote', idOf('case'), voted('2026-09-10'));
    await office.command('cases.recordVote', idOf('case'), voted('2026-09-09'));
  });

  it('fails three times at most: then the level above lets an admission be voted on again, or closes it', async () => {
    await office.refused('case/vote-again-without-order', 'cases.orderVote', idOf('case'), { why: 'Cho lại' }, OFFICER);
    for (const day of ['2026-09-10', '2026-09-11', '2026-09-12']) {
      await office.command('cases.recordVote', idOf('case'), voted(day, count(5)));
    }
    await office.refused('case/superior-decides', 'cases.recordVote', idOf('case'), voted('2026-09-13'));
    await filesPapers(office, 'case');
    // Never without the two thirds (294, 9.3.4).
    await expect(sends(office, 'list', 'cell', ['case'])).rejects.toMatchObject({ code: 'proposal/cases-not-ready' });
    await office.command('cases.orderVote', idOf('case'), { why: 'Cho biểu quyết lại' }, OFFICER);
    await office.command('cases.recordVote', idOf('case'), voted('2026-09-14'));
    expect((await office.lastOf(`case-${idOf('case')}`, 'CaseVoted')).data).toMatchObject({
      attempt: 4,
      carried: true,
    });
    await office.does('proposals.submit', idOf('list'), { submittedOn: '2026-09-20' });
    expect(await office.register.case(idOf('case'))).toMatchObject({ status: 'submitted' });
  });
});
