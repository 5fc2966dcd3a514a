import { randomUUID } from 'node:crypto';
import { commandHandler } from '../../../src/kernel/command-handler.ts';
import { claims } from '../../../src/kernel/claims.ts';
import { streamStates } from '../../../src/kernel/stream-states.ts';
import { eventTypes } from '../../../src/event-types.ts';
import { liveRegister } from '../../../src/register/live-register.ts';
import { decided } from '../../../src/register/operation.ts';
import { everyOperation } from '../../../src/register/every-operation.ts';
import { MemoryEventStore } from '../../../src/stores/memory/memory-event-store.ts';
import { MemoryKeyStore } from '../../../src/stores/memory/memory-key-store.ts';

const TODAY = '2026-11-22';

/** A register on empty stores, to which commands are given one after another. */
function emptyRegister() {
  const [store, keys, registry] = [new MemoryEventStore(), new MemoryKeyStore(), eventTypes()];
  const states = streamStates(store, keys, registry);
  const handler = commandHandler({ store, keys, registry, states, claims: claims(store, keys) });
  const register = liveRegister(states);
  return async (name: string, id: string, body: unknown) => {
    const operation = everyOperation.find((one) => one.name === name)!;
    const command = operation.body.parse(body);
    const at = { id, today: TODAY, register, actor: 'tester' };
    await handler.handle(operation.decider, id, { commandId: randomUUID(), actor: 'tester' }, (state) =>
      decided(operation, command, state, at),
    );
  };
}

test('two hand-overs decided ahead cannot close a circle when the later day comes', async () => {
  const command = emptyRegister();
  const [centre, province, other, commune] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const founding = { armedForces: false, residential: false, powers: [], since: '2020-01-01' };
  const takeOver = (id: string, name: string, type: string, parent: string | null) =>
    command('organisations.takeOver', id, { ...founding, name, type, parent });
  await takeOver(centre, 'Trung ương minh họa', 'centralCommittee', null);
  await takeOver(province, 'Đảng bộ tỉnh minh họa', 'provincialCommittee', centre);
  await takeOver(other, 'Đảng bộ cơ sở minh họa A', 'baseOrg', province);
  await takeOver(commune, 'Đảng bộ cơ sở minh họa B', 'baseOrg', province);

  const move = (id: string, to: string, effectiveOn: string, number: string) =>
    command('organisations.handOver', id, {
      to,
      effectiveOn,
      decision: { number, date: '2026-11-20', issuer: province },
    });
  await move(commune, other, '2027-02-01', '1-QĐ/TU');
  await expect(move(other, commune, '2027-01-01', '2-QĐ/TU')).rejects.toMatchObject({ code: 'organisation/circle' });
});
