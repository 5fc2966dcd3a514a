import { beforeEach, describe, expect, it } from '@jest/globals';
import { AUTHORITY, SECRETARY } from '../office/acts.ts';
import { aTreeOfAwards } from '../office/awards.ts';
import { idOf, Office } from '../office/office.ts';
import { tellsOfRestarts } from '../office/restarts.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await withSomebodyOnProbation(office);
});

async function withSomebodyOnProbation(office: Office): Promise<void> {
  await aTreeOfAwards(office);
  const probation = { status: 'probationary', admissionDecisionDate: '2025-09-20', joinDate: '2025-10-05' };
  await office.official('P', 'cell', { ...probation, officialDate: undefined });
  const certificate = { certificateNumber: '34/GCN', certificateOn: '2026-05-05' };
  await office.does('members.recordNewMemberCourse', idOf('P'), certificate);
}

const decision = () => ({ number: '7-QĐ/ĐU', date: '2026-10-19', issuer: idOf('upper') });
const recognition = () => ({ decision: decision(), cellResolutionOn: '2026-10-10' });

async function opened() {
  return (await office.log()).filter(({ type }) => type === 'CaseOpened');
}

describe('who is recognised is to be given a card', () => {
  it('the cell finds the proposal begun', async () => {
    await office.does('members.recognise', idOf('P'), recognition(), AUTHORITY);
    const [one, ...others] = await opened();
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      effectiveOn: '2026-10-19',
      data: { kind: 'card', subject: idOf('P'), cell: idOf('cell') },
    });
    expect((await office.lastOf(one!.stream, 'CaseOpened')).data['details']).toEqual({ kind: 'issue' });
  });

  it('once, however often the recognition is delivered', async () => {
    await office.does('members.recognise', idOf('P'), recognition(), AUTHORITY);
    const before = (await office.log()).length;
    await office.redeliver();
    expect((await office.log()).length).toBe(before);
  });

  it('not where the card is on a list already', async () => {
    const body = {
      kind: 'card',
      subject: idOf('P'),
      cell: idOf('cell'),
      openedOn: '2026-10-06',
      details: { kind: 'issue' },
    };
    await office.command('cases.open', idOf('card'), body, SECRETARY);
    await office.does('members.recognise', idOf('P'), recognition(), AUTHORITY);
    expect(await opened()).toHaveLength(1);
  });
});

tellsOfRestarts(withSomebodyOnProbation, {
  'card-proposals: a recognition begins the proposal of a card': {
    tell: (office) => office.command('members.recognise', idOf('P'), recognition(), AUTHORITY),
    comes: { MemberRecognised: 1, CaseOpened: 1 },
  },
});
