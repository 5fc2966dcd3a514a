import { beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { CommandHandler } from '../../src/kernel/command-handler.ts';
import { cardProposalsProcess } from '../../src/processes/card-proposals.ts';
import { run } from '../../src/processes/runner.ts';
import { MemoryCheckpoints } from '../../src/stores/memory/memory-checkpoints.ts';
import { AUTHORITY, SECRETARY } from '../office/acts.ts';
import { aTreeOfAwards } from '../office/awards.ts';
import { idOf, Office } from '../office/office.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aTreeOfAwards(office);
  const probation = { status: 'probationary', admissionDecisionDate: '2025-09-20', joinDate: '2025-10-05' };
  await office.official('P', 'cell', { ...probation, officialDate: undefined });
  const certificate = { certificateNumber: '34/GCN', certificateOn: '2026-05-05' };
  await office.does('members.recordNewMemberCourse', idOf('P'), certificate);
});

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

  it('although the server dies before the proposal is stored, and after', async () => {
    await office.command('members.recognise', idOf('P'), recognition(), AUTHORITY);
    let fails = true;
    const dying: CommandHandler = {
      async handle(...command) {
        if (fails) throw new Error('the power is gone');
        await office.handler.handle(...command);
        throw new Error('the power is gone again');
      },
    };
    const checkpoints = new MemoryCheckpoints();
    const parts = { store: office.store, checkpoints, retryAfterMs: 1 };
    let troubles = 0;
    const carrying = { handler: dying, register: office.register, today: () => office.today };
    const first = await run(cardProposalsProcess(carrying), { ...parts, onTrouble: () => (troubles += 1) });
    while (troubles < 2) await pause(1);
    fails = false;
    while ((await opened()).length === 0) await pause(1);
    await first.stop();

    const second = await run(cardProposalsProcess({ ...carrying, handler: office.handler }), parts);
    const head = (await office.store.head())!;
    while ((second.position ?? '') < head) await pause(1);
    await second.stop();
    expect(await opened()).toHaveLength(1);
  });
});
