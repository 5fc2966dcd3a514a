import { EventEmitter, once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { claims, type Claims } from '../../src/kernel/claims.ts';
import { chain } from '../../src/kernel/chain.ts';
import { claimsProcess } from '../../src/processes/claims.ts';
import { run, type ProcessParts } from '../../src/processes/runner.ts';
import { MemoryCheckpoints } from '../../src/stores/memory/memory-checkpoints.ts';
import { MemoryEventStore } from '../../src/stores/memory/memory-event-store.ts';
import { MemoryKeyStore } from '../../src/stores/memory/memory-key-store.ts';
import { idOf, type Office } from '../office/office.ts';
import { tellsOfRestarts } from '../office/restarts.ts';

const value = { kind: 'citizenId', value: '001090000001' };

/** A log in which `member-a` took a claim, and stored the event that needed it. */
async function aClaim() {
  const store = new MemoryEventStore();
  const taken = claims(store, new MemoryKeyStore());
  const stream = await taken.take({ ...value, owner: 'member-a' }, 'command-1');
  const append = async (id: string, revision: number, meta: object) => {
    const previous = (await store.read('member-a')).at(-1)?.meta.hash ?? null;
    const event = {
      ...{ id, type: 'Some', version: 1, stream: 'member-a', revision, recordedAt: '2026-11-20T02:00:00.000Z' },
      ...{ effectiveOn: '2026-11-20', data: {} },
      meta: { commandId: id, correlationId: id, causationId: id, actor: 'x', ...meta },
    };
    await store.append('member-a', chain(previous, [event]), revision === 0 ? 'no-stream' : revision - 1);
  };
  await append('event-1', 0, { claims: [{ stream, owner: 'member-a' }] });
  const types = async () => (await store.read(stream)).map(({ type }) => type);
  return { store, taken, stream, append, types };
}

/** Runs the process until it has got to the head of the log as it was. */
async function untilDone(store: MemoryEventStore, process: Claims, parts: Partial<ProcessParts> = {}) {
  const checkpoints = parts.checkpoints ?? new MemoryCheckpoints();
  const head = (await store.head())!;
  const running = await run(claimsProcess(process), { store, checkpoints, retryAfterMs: 1, ...parts });
  while ((running.position ?? '') < head) await pause(1);
  await running.stop();
  return checkpoints;
}

describe('the process of claims', () => {
  test('confirms what a stored event needed', async () => {
    const { store, taken, types } = await aClaim();
    await untilDone(store, taken);
    expect(await types()).toEqual(['ClaimTaken', 'ClaimConfirmed']);
  });

  test('releases what a stored event gave up', async () => {
    const { store, taken, stream, append, types } = await aClaim();
    await append('event-2', 1, { releases: [stream] });
    await untilDone(store, taken);
    expect(await types()).toEqual(['ClaimTaken', 'ClaimConfirmed', 'ClaimReleased']);
    expect(await taken.heldByAnother({ ...value, owner: 'member-b' })).toBeUndefined();
  });

  test('given the same events again it does nothing', async () => {
    const { store, taken, types } = await aClaim();
    await untilDone(store, taken);
    await untilDone(store, taken);
    expect(await types()).toEqual(['ClaimTaken', 'ClaimConfirmed']);
  });

  test('carried out late by a process that was overtaken meanwhile, it changes nothing', async () => {
    const { store, taken, stream, append, types } = await aClaim();
    const gates = new EventEmitter();
    const [stands, goesOn] = [once(gates, 'stands'), once(gates, 'go on')];
    const still = {
      ...taken,
      async confirm(...given: Parameters<Claims['confirm']>) {
        gates.emit('stands');
        await goesOn;
        await taken.confirm(...given);
      },
    };
    const old = untilDone(store, still);
    await stands;
    await append('event-2', 1, { releases: [stream] });
    await untilDone(store, taken);
    gates.emit('go on');
    await old;
    expect(await types()).toEqual(['ClaimTaken', 'ClaimConfirmed', 'ClaimReleased']);
  });

  test('goes on after a restart where it stopped', async () => {
    const { store, taken, append } = await aClaim();
    const checkpoints = await untilDone(store, taken);
    const reached = await checkpoints.get('claims');
    const seen: string[] = [];
    await append('event-2', 1, { claims: [{ stream: 'claim-x', owner: 'member-a' }] });
    const watched = { ...taken, confirm: async (stream: string) => void seen.push(stream) };
    await untilDone(store, watched, { checkpoints });
    expect(reached).toBeDefined();
    expect(seen).toEqual(['claim-x']);
  });

  test('takes the log anew if it had got further than the log reaches: the log was restored, or lost its end', async () => {
    const { store, taken, types } = await aClaim();
    const checkpoints = new MemoryCheckpoints();
    await checkpoints.set('claims', '0000000000009999');
    await untilDone(store, taken, { checkpoints });
    expect(await types()).toEqual(['ClaimTaken', 'ClaimConfirmed']);
  });

  test('tries again after a failure, and keeps no checkpoint beyond it', async () => {
    const { store, taken, types } = await aClaim();
    const checkpoints = new MemoryCheckpoints();
    const troubles: string[] = [];
    let failures = 3;
    const faltering: Claims = {
      ...taken,
      async confirm(...given) {
        if (failures-- > 0) throw new Error('gone');
        expect(await checkpoints.get('claims')).not.toBe(await store.head());
        await taken.confirm(...given);
      },
    };
    const onTrouble = (process: string) => void troubles.push(process);
    await untilDone(store, faltering, { checkpoints, onTrouble, keepEveryMs: 1 });
    expect(troubles).toEqual(['claims', 'claims', 'claims']);
    expect(await types()).toEqual(['ClaimTaken', 'ClaimConfirmed']);
  });
});

test('events of one stream are taken in order, of different streams together', async () => {
  const store = new MemoryEventStore();
  for (const [stream, revision] of [
    ['a', 0],
    ['a', 1],
    ['b', 0],
  ] as const) {
    const previous = (await store.read(stream)).at(-1)?.meta.hash ?? null;
    const id = `${stream}${revision}`;
    const event = {
      ...{ id, type: 'Some', version: 1, stream, revision, recordedAt: '2026-11-20T02:00:00.000Z' },
      ...{ effectiveOn: '2026-11-20', data: {} },
      meta: { commandId: id, correlationId: id, causationId: id, actor: 'x' },
    };
    await store.append(stream, chain(previous, [event]), revision === 0 ? 'no-stream' : revision - 1);
  }
  const order: string[] = [];
  const gate = new AbortController();
  const held = new Promise((resolve) => gate.signal.addEventListener('abort', resolve));
  const running = await run(
    {
      name: 'watching',
      react:
        ({ id }) =>
        async () => {
          if (id === 'a0') await held;
          order.push(id);
          if (id === 'b0') gate.abort();
        },
    },
    { store, checkpoints: new MemoryCheckpoints() },
  );
  while (order.length < 3) await pause(1);
  await running.stop();
  expect(order).toEqual(['b0', 'a0', 'a1']);
});

async function aCell(office: Office): Promise<void> {
  await office.organisation('province', 'provincialCommittee', null);
  await office.organisation('cell', 'baseCell', 'province');
}

tellsOfRestarts(aCell, {
  'claims: what was taken is confirmed, what was given up is released': {
    async tell(office) {
      await office.official('A', 'cell');
      await office.command('dossierSeries.open', idOf('province'), { symbol: 'HN', next: 1 });
      await office.command('dossierSeries.close', idOf('province'), { symbol: 'HN' });
    },
    comes: { ClaimConfirmed: 2, ClaimReleased: 1 },
  },
});
