import { beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { listCollectives } from '../../read-models/transfer-list/collectives.ts';
import type { CommandHandler } from '../../src/kernel/command-handler.ts';
import { collectiveTransfersProcess } from '../../src/processes/collective-transfers.ts';
import { run } from '../../src/processes/runner.ts';
import { MemoryCheckpoints } from '../../src/stores/memory/memory-checkpoints.ts';
import { idOf, Office } from '../office/office.ts';
import { tellsOfRestarts } from '../office/restarts.ts';
import { viewsOf } from '../office/views.ts';
import { aCountry, opening, opens, placeOf } from '../register/transfer/acts.ts';

const NAMES = Array.from({ length: 40 }, (_, index) => `mover ${index}`);

const decision = (more: object = {}) => ({
  ...{ organisation: idOf('base'), from: idOf('cell'), to: idOf('sister'), movedOn: '2026-10-06' },
  ...{ members: NAMES.map(idOf), decision: { number: '7-QĐ', date: '2026-10-05', issuer: idOf('base') } },
  ...more,
});
const decides = (office: Office, more: object = {}) =>
  office.command('collectiveTransfers.decide', idOf('move'), decision(more));
const moved = async (office: Office) => {
  const found = await Promise.all(NAMES.map((name) => office.typesOf(`member-${idOf(name)}`)));
  return found.filter((types) => types.includes('MemberTransferredDirectly')).length;
};

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aCountry(office);
  for (const name of NAMES) await office.official(name, 'cell');
});

describe('a decision that moves many', () => {
  it('[DHTN-2.4.1.a] moves each on the own stream; taken again, nobody twice', async () => {
    await decides(office);
    await office.settle();
    expect(await placeOf(office, 'mover 7')).toEqual({ counted: idOf('sister'), inTransit: false });
    const once = (await office.log()).length;
    await office.redeliver();
    expect((await office.log()).length).toBe(once);
    expect(await moved(office)).toBe(NAMES.length);
  });

  it('goes on after the server died in the middle of it', async () => {
    await decides(office);
    const checkpoints = new MemoryCheckpoints();
    let left = 10;
    const dying: CommandHandler = {
      handle: (...command) => {
        left -= 1;
        return left < 0 ? Promise.reject(new Error('the power is gone')) : office.handler.handle(...command);
      },
    };
    const parts = { store: office.store, checkpoints, retryAfterMs: 1 };
    const process = (handler: CommandHandler) =>
      collectiveTransfersProcess({ handler, states: office.states, today: () => office.today });
    const first = await run(process(dying), parts);
    while (left > -3) await pause(1);
    await first.stop();
    const halfway = await moved(office);
    expect(halfway).toBeGreaterThan(0);
    expect(halfway).toBeLessThan(NAMES.length);

    const second = await run(process(office.handler), parts);
    const head = (await office.store.head())!;
    while ((second.position ?? '') < head) await pause(1);
    await second.stop();
    expect(await moved(office)).toBe(NAMES.length);
  });

  it('holds back with the rule who may not be moved, and moves them once that was put right', async () => {
    await decides(office);
    // Judged before, stored after: a letter begun before the process comes to the member.
    await office.command('members.openTransfer', idOf('mover 3'), opening({ to: 'far cell' }));
    await office.settle();
    const held = await office.lastOf(`collective-${idOf('move')}`, 'CollectiveMemberHeldBack');
    expect(held.data).toMatchObject({ member: idOf('mover 3'), refusal: 'transfer/one-is-open' });
    expect(await moved(office)).toBe(NAMES.length - 1);
    const [row] = await listCollectives(await viewsOf(office), [idOf('base')]);
    expect(row).toMatchObject({ members: NAMES.length, moved: NAMES.length - 1, waiting: 0 });
    expect(row!.held).toMatchObject([
      { member: { id: idOf('mover 3') }, refusal: 'transfer/one-is-open', values: { openedOn: '2026-10-05' } },
    ]);
    expect(await listCollectives(await viewsOf(office), [idOf('far')])).toEqual([]);

    await office.command('members.cancelTransfer', idOf('mover 3'), {
      why: 'Chuyển tập thể.',
      cancelledOn: '2026-10-06',
    });
    await office.does('collectiveTransfers.resume', idOf('move'), { organisation: idOf('base') });
    expect(await moved(office)).toBe(NAMES.length);
  });

  it('[DHTN-2.4.1.a] names each who may not be moved before it is recorded, and then nobody is moved', async () => {
    await opens(office, 'mover 3', { to: 'far cell' });
    await office.command('members.recordDeath', idOf('mover 5'), { diedOn: '2026-10-01' });
    const refusal = await decides(office).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      code: 'collective/members-refused',
      items: [
        { item: idOf('mover 3'), code: 'transfer/one-is-open' },
        { item: idOf('mover 5'), code: expect.any(String) },
      ],
    });
    expect(await office.typesOf(`collective-${idOf('move')}`)).toEqual([]);
  });

  it('who is dead or elsewhere by then is held back too', async () => {
    await decides(office, { members: [idOf('mover 5'), idOf('mover 6'), idOf('mover 7')] });
    await office.command('members.recordDeath', idOf('mover 5'), { diedOn: '2026-10-07' });
    await office.command('members.transferInternally', idOf('mover 6'), {
      ...{ to: idOf('sister'), movedOn: '2026-10-07' },
      decision: { number: '1-QĐ', date: '2026-10-01', issuer: idOf('base') },
    });
    await office.settle();
    const types = await office.typesOf(`collective-${idOf('move')}`);
    expect(types).toEqual(['CollectiveTransferDecided', 'CollectiveMemberHeldBack']);
    expect((await office.typesOf(`member-${idOf('mover 6')}`)).filter((type) => type.includes('Directly'))).toEqual([
      'MemberTransferredDirectly',
    ]);
  });
});

tellsOfRestarts(aCountry, {
  'collective-transfers: two are moved, a third who has left meanwhile is held back': {
    async tell(office) {
      const three = NAMES.slice(0, 3);
      for (const name of three) await office.official(name, 'cell');
      await decides(office, { members: three.map(idOf) });
      await office.command('members.openTransfer', idOf(three[1]!), opening({ to: 'far cell' }));
    },
    comes: { MemberTransferredDirectly: 2, CollectiveMemberHeldBack: 1 },
  },
});
