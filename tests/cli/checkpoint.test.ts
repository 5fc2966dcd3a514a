import { DatabaseSync } from '@photostructure/sqlite';
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkpoint } from '../../src/cli/checkpoint.ts';
import { importFile } from '../../src/cli/import.ts';
import { verify } from '../../src/cli/verify.ts';
import { chain } from '../../src/kernel/chain.ts';
import { NotACheckpoint, checkpointIn } from '../../src/notary/checkpoint.ts';
import { EmbeddedEventStore } from '../../src/stores/embedded/embedded-event-store.ts';
import { aMember } from '../exchange/a-register.ts';
import { machines } from './a-machine.ts';

const { withTree, remove } = machines();
afterAll(remove);

/** A machine with a checkpoint that is kept outside, and the key that checks it. */
async function signed(name: string) {
  const machine = await withTree(name);
  const outside = machine.at('outside.txt');
  const { code, printed } = await machine.run(checkpoint, '--to', outside);
  expect(code).toBe(0);
  const key = printed.trim().split('\n').at(-1)!;
  return { ...machine, outside, key, verify: (...args: string[]) => machine.run(verify, ...args) };
}

type Machine = Awaited<ReturnType<typeof signed>>;

async function grown(machine: Machine, members = 2) {
  const file = await machine.file(
    'members.csv',
    'members',
    Array.from({ length: members }, (_, index) => aMember(index + 1)),
  );
  expect(await machine.run(importFile, '--kind', 'members', '--file', file)).toMatchObject({ code: 0 });
}

/** What someone with the database does behind everybody's back. */
function behindBacks(machine: Machine, change: (database: InstanceType<typeof DatabaseSync>) => void) {
  const database = new DatabaseSync(join(machine.dataDir, 'events.sqlite'));
  change(database);
  database.close();
}

describe('so-goc checkpoint', () => {
  test('signs the whole log, for anybody with the key to check', async () => {
    const machine = await signed('signed');
    const events = await machine.events();
    const note = readFileSync(machine.outside, 'utf8');
    expect(checkpointIn(note, machine.key).size).toBe(events.length);
    expect(() => checkpointIn(note.replace(`\n${events.length}\n`, '\n1\n'), machine.key)).toThrow(NotACheckpoint);
    const { code, printed } = await machine.verify('--against', machine.outside, '--key', machine.key);
    expect(code).toBe(0);
    expect(printed).toContain(`${events.length} events proved by the checkpoints given, 0 after them not`);
  });

  test('goes on where the one before ended, and says how much is not proved yet', async () => {
    const machine = await signed('goes on');
    const before = (await machine.events()).length;
    await grown(machine);
    const all = (await machine.events()).length;
    expect((await machine.verify('--against', machine.outside)).printed).toContain(
      `${before} events proved by the checkpoints given, ${all - before} after them not`,
    );
    expect((await machine.run(checkpoint)).code).toBe(0);
    expect(await machine.verify()).toMatchObject({
      code: 0,
      printed: expect.stringContaining(`${all} events proved by those kept here`),
    });
    // One that was signed since and lies beside the log proves nothing to whoever brought the older one.
    expect((await machine.verify('--against', machine.outside)).printed).toContain(
      `${before} events proved by the checkpoints given, ${all - before} after them not`,
    );
  });

  test('runs beside the server, overwrites nothing, signs nothing that is not sound', async () => {
    const machine = await signed('careful');
    const server = EmbeddedEventStore.open(join(machine.dataDir, 'events.sqlite'));
    expect((await machine.run(checkpoint)).code).toBe(0);
    await server.close();
    await expect(machine.run(checkpoint, '--to', machine.outside)).rejects.toMatchObject({ name: 'CouldNotRun' });
    await grown(machine);
    const [last] = (await machine.events()).slice(-1);
    behindBacks(machine, (database) => {
      database.prepare("UPDATE events SET envelope = replace(envelope, '2026', '2025') WHERE id = ?").run(last!.id);
    });
    const { code, printed } = await machine.run(checkpoint);
    expect(code).toBe(1);
    expect(printed).toBe(`damage changed event ${last!.id} stream ${last!.stream} revision ${last!.revision}\n`);
  });
});

describe('so-goc verify --against', () => {
  test('names an event that was changed and whose whole stream was reckoned anew', async () => {
    const machine = await signed('forged');
    const victim = (await machine.events()).findLast(({ stream }) => stream.startsWith('organisation-'))!;
    const { hash: _, previousHash, ...meta } = victim.meta;
    const [forged] = chain(previousHash, [{ ...victim, meta, effectiveOn: '1990-01-01' }]);
    const { position: __, ...envelope } = forged as typeof victim;
    behindBacks(machine, (database) => {
      database.prepare('UPDATE events SET envelope = ? WHERE id = ?').run(JSON.stringify(envelope), victim.id);
    });
    const { code, printed } = await machine.verify('--against', machine.outside);
    expect(code).toBe(1);
    expect(printed).toContain(
      `damage changed event ${victim.id} stream ${victim.stream} revision ${victim.revision}\n`,
    );
    expect(printed).toContain('1 hư hại');
  });

  test('names the first event of an end that was cut off, the tree too', async () => {
    const machine = await signed('cut');
    const events = await machine.events();
    const from = events.length - 3;
    behindBacks(machine, (database) => {
      database.prepare('DELETE FROM events WHERE position > ?').run(from);
      database.exec('DELETE FROM heads; UPDATE heads_written SET position = 0');
    });
    const first = events[from]!;
    expect((await machine.verify()).printed).toContain(`damage cut-off event ${first.id} stream ${first.stream}`);
    rmSync(join(machine.dataDir, 'notary'), { recursive: true });
    const last = events[from - 1]!;
    const { code, printed } = await machine.verify('--against', machine.outside);
    expect(code).toBe(1);
    expect(printed).toContain(`damage rolled-back event ${last.id} stream ${last.stream} revision ${last.revision}\n`);
  });

  test('names a file of the notary that is damaged, and examines the log without it', async () => {
    const machine = await signed('notary');
    const file = join(machine.dataDir, 'notary/entries/000/000/000');
    await grown(machine, 100);
    expect((await machine.run(checkpoint)).code).toBe(0);
    expect(existsSync(file)).toBe(true);
    writeFileSync(file, 'nothing\n');
    const { code, printed } = await machine.verify('--against', machine.outside);
    expect(code).toBe(1);
    expect(printed).toContain(`damage notary ${file}\n`);
    expect(printed).toContain('1 hư hại');
  });

  test('does not take a checkpoint of another register, or one that was altered, for one of its own', async () => {
    const [machine, other] = [await signed('one'), await signed('another')];
    const foreign = await machine.verify('--against', other.outside);
    expect([foreign.code, foreign.printed.split('\n')[0]]).toEqual([1, `damage checkpoint ${other.outside}`]);
    const altered = machine.at('altered.txt');
    copyFileSync(machine.outside, altered);
    writeFileSync(altered, readFileSync(altered, 'utf8').replace(/time .*/, 'time 1990-01-01T00:00:00.000Z'));
    expect((await machine.verify('--against', altered)).code).toBe(1);
  });

  test('could not run without the checkpoint or the key', async () => {
    const machine = await signed('lacking');
    await expect(machine.verify('--against', '/nowhere.txt')).rejects.toMatchObject({ name: 'CouldNotRun' });
    await expect(machine.verify('--against', machine.outside, '--key', 'x')).rejects.toMatchObject({
      name: 'CouldNotRun',
    });
    rmSync(join(machine.dataDir, 'keys.sqlite'));
    await expect(machine.verify('--against', machine.outside)).rejects.toMatchObject({ name: 'CouldNotRun' });
    expect((await machine.verify('--against', machine.outside, '--key', machine.key)).code).toBe(0);
  });
});
