import { beforeEach, describe, expect, it } from '@jest/globals';
import { isOpen } from '../../src/register/case/case.ts';
import { idOf, Office } from '../office/office.ts';
import { tellsOfRestarts } from '../office/restarts.ts';
import { aLand, decisionOf } from '../register/reorganisation/acts.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await withACase(office);
});

async function withACase(office: Office): Promise<void> {
  await aLand(office);
  const probation = { status: 'probationary', admissionDecisionDate: '2026-01-20', joinDate: '2026-02-03' };
  await office.official('A', 'cell', { ...probation, officialDate: undefined });
  const course = { kind: 'newMemberCourse', subject: idOf('A'), cell: idOf('cell'), details: {} };
  await office.command('cases.open', idOf('case'), { ...course, openedOn: '2026-09-01' });
}

const drafts = async (list: string, organisation: string) => {
  const body = { kind: 'newMemberCourse', organisation: idOf(organisation), title: 'Danh sách cử đi học' };
  await office.command('proposals.draft', idOf(list), body);
  await office.command('proposals.listCases', idOf(list), { cases: [idOf('case')] });
};
const submits = (list: string, submittedOn: string) => office.command('proposals.submit', idOf(list), { submittedOn });
const caseLies = async () => {
  const file = await office.register.case(idOf('case'));
  return isOpen(file) ? { status: file.status, at: file.at } : file.status;
};
const receiverOf = async (list: string) => {
  const proposal = await office.register.proposal(idOf(list));
  return proposal.status === 'submitted' ? proposal.to : proposal.status;
};

/** The cells go to the sister base; the base is dissolved and ends. */
async function baseEnds() {
  for (const cell of ['cell', 'second cell'])
    await office.does('organisations.handOver', idOf(cell), {
      ...{ to: idOf('other base of upper'), ...decisionOf('upper', '2026-10-01'), effectiveOn: '2026-10-01' },
    });
  const dissolution = { ...decisionOf('upper', '2026-10-02'), effectiveOn: '2026-10-02', ground: 'taskDone' };
  await office.does('organisations.dissolve', idOf('base of upper'), dissolution);
  await office.does('organisations.end', idOf('base of upper'), { endedOn: '2026-10-03' });
}

/** Something happens after a command on a list was judged, and before it is stored. */
function beforeStoring(list: string, meanwhile: () => Promise<void>) {
  const append = office.store.append.bind(office.store);
  office.store.append = async (stream, ...rest) => {
    if (stream === `proposal-${idOf(list)}`) {
      office.store.append = append;
      await meanwhile();
    }
    return append(stream, ...rest);
  };
}

describe('a list sent up to a committee that ended meanwhile', () => {
  it('[DHTN-2.1.4] [DHTN-X.2] goes back to who sent it, and the next one to whoever stands above now', async () => {
    await drafts('list', 'cell');
    beforeStoring('list', baseEnds);
    await submits('list', '2026-09-20');
    await office.settle();
    expect(await receiverOf('list')).toBe(idOf('base of upper'));
    expect(await office.register.organisation(idOf('base of upper'))).toMatchObject({ status: 'ended' });
    expect(await caseLies()).toEqual({ status: 'returned', at: idOf('cell') });

    await drafts('next list', 'cell');
    await submits('next list', '2026-10-05');
    await office.settle();
    expect(await receiverOf('next list')).toBe(idOf('other base of upper'));
    expect(await caseLies()).toEqual({ status: 'submitted', at: idOf('other base of upper') });
    const once = (await office.log()).length;
    await office.redeliver();
    expect((await office.log()).length).toBe(once);
  });

  it('[DHTN-2.1.4] what went on from there in time stays where it is, however often it is delivered', async () => {
    await drafts('list', 'cell');
    await submits('list', '2026-09-20');
    await office.settle();
    await drafts('base list', 'base of upper');
    await submits('base list', '2026-09-25');
    await office.settle();
    expect(await caseLies()).toEqual({ status: 'submitted', at: idOf('upper') });
    await baseEnds();
    const once = (await office.log()).length;
    await office.redeliver();
    expect((await office.log()).length).toBe(once);
    expect(await caseLies()).toEqual({ status: 'submitted', at: idOf('upper') });
  });
});

describe('what goes back when the sender has ended', () => {
  beforeEach(async () => {
    await drafts('list', 'cell');
    await submits('list', '2026-09-20');
    await office.settle();
    await drafts('base list', 'base of upper');
    await submits('base list', '2026-09-25');
    await office.settle();
    await baseEnds();
  });

  it('[DHTN-X.1] with its list: to the cell where the person is', async () => {
    const returned = { cases: [idOf('case')], why: 'Bổ sung hồ sơ.' };
    await office.does('proposals.returnCases', idOf('base list'), returned);
    expect(await caseLies()).toEqual({ status: 'returned', at: idOf('cell') });
  });

  it('[DHTN-X.1] alone: likewise', async () => {
    await office.does('cases.return', idOf('case'), { why: 'Bổ sung hồ sơ.' });
    expect(await caseLies()).toEqual({ status: 'returned', at: idOf('cell') });
  });

  it('[DHTN-2.1.4] and the ended organisation draws up no list any more', async () => {
    const body = { kind: 'newMemberCourse', organisation: idOf('base of upper'), title: 'Danh sách' };
    await office.refused('organisation/ended', 'proposals.draft', idOf('another'), body);
  });
});

describe('while the committee winds up', () => {
  it('[DHTN-2.1.4] its superior acts: the list passes it by', async () => {
    const dissolution = { ...decisionOf('upper', '2026-10-02'), effectiveOn: '2026-10-02', ground: 'taskDone' };
    await office.does('organisations.dissolve', idOf('base of upper'), dissolution);
    await drafts('list', 'cell');
    await submits('list', '2026-10-05');
    expect(await receiverOf('list')).toBe(idOf('upper'));
  });
});

tellsOfRestarts(withACase, {
  'late-lists: a list stored after the end of its receiver goes back': {
    async tell(one) {
      office = one;
      await drafts('list', 'cell');
      beforeStoring('list', baseEnds);
      await submits('list', '2026-09-20');
    },
    comes: { CasesReturned: 1, CaseReturned: 1 },
  },
});
