import { beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { CommandHandler } from '../../src/kernel/command-handler.ts';
import { opener, type Carrying } from '../../src/processes/following.ts';
import { proposalsProcess } from '../../src/processes/proposals.ts';
import { run } from '../../src/processes/runner.ts';
import { MemoryCheckpoints } from '../../src/stores/memory/memory-checkpoints.ts';
import { AUTHORITY, aTree, SECRETARY } from '../office/acts.ts';
import { idOf, Office } from '../office/office.ts';

const NAMES = Array.from({ length: 500 }, (_, index) => `course ${index}`);

/** A cell directly under who decides, and a list of 500 of its members for the course, not sent yet. */
async function aLongList(): Promise<Office> {
  const office = new Office();
  await aTree(office);
  const probation = { status: 'probationary', admissionDecisionDate: '2026-01-20', joinDate: '2026-02-03' };
  for (const name of NAMES) {
    await office.official(`of ${name}`, 'far cell', { ...probation, officialDate: undefined });
    const body = { kind: 'newMemberCourse', subject: idOf(`of ${name}`), cell: idOf('far cell'), details: {} };
    await office.command('cases.open', idOf(name), { ...body, openedOn: '2026-09-01' }, SECRETARY);
  }
  const draft = { kind: 'newMemberCourse', organisation: idOf('far cell'), title: 'Danh sách cử đi học' };
  await office.command('proposals.draft', idOf('list'), draft, SECRETARY);
  await office.command('proposals.listCases', idOf('list'), { cases: NAMES.map(idOf) }, SECRETARY);
  return office;
}

const carrying = (office: Office, handler: CommandHandler): Carrying => ({
  ...{ handler, register: office.register, today: () => office.today },
  open: opener(office.keys, office.types),
});

async function outcomes(office: Office): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const name of NAMES) {
    for (const type of await office.typesOf(`case-${idOf(name)}`)) found[type] = (found[type] ?? 0) + 1;
  }
  return found;
}

describe('a list of 500 cases', () => {
  let office: Office;
  beforeAll(async () => void (office = await aLongList()), 120_000);

  it('[DHTN-X.1] goes up whole, once, although the server dies in the middle of it', async () => {
    await office.command('proposals.submit', idOf('list'), { submittedOn: '2026-09-20' }, SECRETARY);
    const checkpoints = new MemoryCheckpoints();
    let left = 120;
    const dying: CommandHandler = {
      handle: (...command) => {
        left -= 1;
        return left < 0 ? Promise.reject(new Error('the power is gone')) : office.handler.handle(...command);
      },
    };
    const parts = { store: office.store, checkpoints, retryAfterMs: 1 };
    const first = await run(proposalsProcess(carrying(office, dying)), parts);
    while (left > -3) await pause(1);
    await first.stop();
    const halfway = (await outcomes(office))['CaseSubmitted']!;
    expect(halfway).toBeGreaterThan(0);
    expect(halfway).toBeLessThan(500);

    const second = await run(proposalsProcess(carrying(office, office.handler)), parts);
    const head = (await office.store.head())!;
    while ((second.position ?? '') < head) await pause(1);
    await second.stop();
    expect(await outcomes(office)).toEqual({ CaseOpened: 500, CaseSubmitted: 500 });
  });

  it('is decided by one command, with a few reads for each case', async () => {
    let reads = 0;
    const read = office.store.read.bind(office.store);
    office.store.read = (...asked) => {
      reads += 1;
      return read(...asked);
    };
    const items = NAMES.map((name) => ({ case: idOf(name), outcome: 'approved' }));
    await office.command('proposals.decideCases', idOf('list'), { items }, AUTHORITY);
    expect(reads).toBeLessThan(500 * 6);
    expect(await office.typesOf(`proposal-${idOf('list')}`)).toHaveLength(4);
    await office.settle();
    expect(await outcomes(office)).toMatchObject({ CaseDecided: 500, CaseConcluded: 500 });
  });
});
