import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { readSheet } from 'read-excel-file/node';
import { doctor } from '../../src/cli/doctor.ts';
import { exportMembers } from '../../src/cli/export.ts';
import { importFile } from '../../src/cli/import.ts';
import { rebuild } from '../../src/cli/rebuild.ts';
import { verify } from '../../src/cli/verify.ts';
import { embeddedStores } from '../../src/container.ts';
import { EmbeddedEventStore } from '../../src/stores/embedded/embedded-event-store.ts';
import { aMember } from '../exchange/a-register.ts';
import { machines } from './a-machine.ts';

const { aMachine, withTree, remove } = machines();
afterAll(remove);

describe('so-goc import', () => {
  test('takes over, confirms its claims, and finds the rows there when run again', async () => {
    const machine = await withTree('whole');
    const file = await machine.file('members.csv', 'members', [aMember(1), aMember(2)]);
    const first = await machine.run(importFile, '--kind', 'members', '--file', file);
    const second = await machine.run(importFile, '--kind', 'members', '--file', file);

    expect([first.code, second.code]).toEqual([0, 0]);
    expect(second.printed).toContain('2 đã có');
    expect(await machine.members()).toHaveLength(2);
    const store = EmbeddedEventStore.open(join(machine.dataDir, 'events.sqlite'), { readOnly: true });
    const types = [];
    for await (const event of store.readAll()) if (event.stream.startsWith('claim-citizenId')) types.push(event.type);
    await store.close();
    expect(types.sort()).toEqual(['ClaimConfirmed', 'ClaimConfirmed', 'ClaimTaken', 'ClaimTaken']);
  });

  test('with a wrong row stores nothing, says why in a workbook, or leaves it out when told', async () => {
    const machine = await withTree('wrong');
    const file = await machine.file('members.csv', 'members', [aMember(1), aMember(2, { birthDate: '30/02/1980' })]);
    const errors = machine.at('errors.xlsx');
    const whole = await machine.run(importFile, '--kind', 'members', '--file', file, '--errors', errors);
    expect(whole.code).toBe(1);
    expect(await machine.members()).toHaveLength(0);
    const [, row] = await readSheet(readFileSync(errors));
    expect(row!.slice(0, 3)).toEqual([3, 'Ngày sinh', '30/02/1980']);

    const partial = await machine.run(importFile, '--kind', 'members', '--file', file, '--mode', 'partial');
    expect(partial.code).toBe(1);
    expect(await machine.members()).toHaveLength(1);
  });

  test('--dry-run stores nothing', async () => {
    const machine = await withTree('dry');
    const file = await machine.file('members.csv', 'members', [aMember(1)]);
    const { code, printed } = await machine.run(importFile, '--kind', 'members', '--file', file, '--dry-run');
    expect({ code, members: (await machine.members()).length }).toEqual({ code: 0, members: 0 });
    expect(printed).toContain('1 sẽ tiếp nhận');
  });

  test.each([
    ['without a kind', []],
    ['of a file that is not there', ['--kind', 'members', '--file', '/nowhere.csv']],
    ['for an account that is not there', ['--kind', 'members', '--file', import.meta.filename, '--as', 'ai.do']],
  ])('%s says so and does not begin', async (_name, args) => {
    await expect(aMachine('missing').run(importFile, ...args)).rejects.toMatchObject({ name: 'CouldNotRun' });
  });

  test('while the server runs says so', async () => {
    const machine = await withTree('busy');
    const store = EmbeddedEventStore.open(join(machine.dataDir, 'events.sqlite'));
    const file = await machine.file('members.csv', 'members', [aMember(1)]);
    await expect(machine.run(importFile, '--kind', 'members', '--file', file)).rejects.toMatchObject({
      name: 'StoreInUse',
    });
    await store.close();
  });
});

describe('so-goc verify', () => {
  test('finds a sound log sound', async () => {
    const machine = await withTree('sound');
    expect(await machine.run(verify)).toMatchObject({ code: 0, printed: expect.stringContaining('0 hư hại') });
  });

  test('names each altered, cut or unreadable event', async () => {
    const machine = await withTree('damaged');
    const file = join(machine.dataDir, 'events.sqlite');
    const before = await eventsOf(file);
    const [altered, unreadable] = before.filter(({ stream }) => stream.startsWith('organisation-'));
    const database = new DatabaseSync(file);
    const change = database.prepare('UPDATE events SET envelope = ? WHERE id = ?');
    const forged = { ...altered!, data: { ...altered!.data, name: 'Tên khác' }, position: undefined };
    change.run(JSON.stringify(forged), altered!.id);
    change.run('{', unreadable!.id);
    database.close();

    const { code, printed } = await machine.run(verify);
    expect(code).toBe(1);
    expect(printed).toContain(`damage changed event ${altered!.id} stream ${altered!.stream} revision 0\n`);
    expect(printed).toContain(`damage changed event ${unreadable!.id} stream ${unreadable!.stream} revision 0\n`);
  });

  test('without a log could not run', async () => {
    await expect(aMachine('nothing').run(verify)).rejects.toMatchObject({ name: 'CouldNotRun' });
  });
});

describe('so-goc rebuild, export and doctor', () => {
  test('work on what was taken over', async () => {
    const machine = await withTree('others');
    const file = await machine.file('members.csv', 'members', [aMember(1), aMember(2, { fullName: 'Lê Thị Cuối' })]);
    await machine.run(importFile, '--kind', 'members', '--file', file);

    expect(await machine.run(rebuild, 'member-list')).toMatchObject({
      code: 0,
      printed: expect.stringContaining('member-list'),
    });
    const out = machine.at('out.csv');
    expect((await machine.run(exportMembers, '--kind', 'members', '--file', out)).code).toBe(0);
    const lines = readFileSync(out, 'utf8').trim().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines.join()).toContain('Lê Thị Cuối');
    const workbook = machine.at('out.xlsx');
    expect((await machine.run(exportMembers, '--kind', 'members', '--file', workbook)).code).toBe(0);
    expect(await readSheet(readFileSync(workbook))).toHaveLength(3);
    expect(await machine.run(doctor)).toMatchObject({ code: 0, printed: expect.not.stringContaining('BAD') });
  });

  test('an unknown read model is named', async () => {
    const machine = await withTree('unknown');
    await expect(machine.run(rebuild, 'khong-co')).rejects.toMatchObject({ name: 'CouldNotRun' });
  });
});

async function eventsOf(file: string) {
  const store = EmbeddedEventStore.open(file, { readOnly: true });
  const events = [];
  for await (const event of store.readAll()) events.push(event);
  await store.close();
  return events;
}

test('the stores of a machine open for one process at a time', async () => {
  const { dataDir } = await withTree('once');
  const stores = await embeddedStores({ dataDir });
  await expect(embeddedStores({ dataDir })).rejects.toMatchObject({ name: 'StoreInUse' });
  for (const one of [stores.readLog, stores.reads, stores.credentials, stores.events, stores.keys]) await one.close();
});
