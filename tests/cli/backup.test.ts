import {
  copyFileSync,
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Archive } from '../../src/backup/archive.ts';
import { backUp } from '../../src/backup/backup.ts';
import { backup } from '../../src/cli/backup.ts';
import { exportMembers } from '../../src/cli/export.ts';
import { importFile } from '../../src/cli/import.ts';
import { restoreBackup } from '../../src/cli/restore.ts';
import { verify } from '../../src/cli/verify.ts';
import { embeddedStores } from '../../src/container.ts';
import { chain } from '../../src/kernel/chain.ts';
import { ScanReceived } from '../../src/register/scan/events.ts';
import { readDestructionLedger } from '../../src/stores/embedded/file-destruction-ledger.ts';
import { sealedBlobs } from '../../src/stores/sealed-blobs.ts';
import { aMember } from '../exchange/a-register.ts';
import { machines } from './a-machine.ts';

const { aMachine, withTree, remove } = machines();
afterAll(remove);

type Machine = ReturnType<typeof aMachine>;
const CREDENTIAL = { account: 'a', login: 'l', passwordHash: '$argon2id$', mustChange: false, setAt: 1 };

const places = (machine: Machine, name = 'backup') => ({
  log: machine.at(`${name}-log`),
  keys: machine.at(`${name}-keys`),
  keyFile: machine.at('backup.key'),
});

function save(machine: Machine, name?: string) {
  const { log, keys, keyFile } = places(machine, name);
  if (!existsSync(keyFile)) writeFileSync(keyFile, 'a sentence that is long enough\n');
  return machine.run(backup, '--to', log, '--keys-to', keys, '--key-file', keyFile);
}

function giveBack(from: Machine, to: Machine, ...more: string[]) {
  const { log, keys, keyFile } = places(from);
  const destructions = ['--destructions', from.config.destructions];
  return to.run(
    restoreBackup,
    ...['--from', log, '--keys-from', keys, '--key-file', keyFile],
    ...(more.includes('--destructions') ? [] : destructions),
    ...more,
  );
}

async function takeOver(machine: Machine, ...numbers: number[]) {
  const file = await machine.file(
    'members.csv',
    'members',
    numbers.map((number) => aMember(number, { fullName: `Trần Văn Số ${number}` })),
  );
  expect((await machine.run(importFile, '--kind', 'members', '--file', file)).code).toBe(0);
}

/** Works on the open stores, as the server does. */
async function atWork<Result>(
  machine: Machine,
  work: (stores: Awaited<ReturnType<typeof embeddedStores>>) => Promise<Result>,
) {
  const stores = await embeddedStores(machine.config);
  try {
    return await work(stores);
  } finally {
    for (const one of [stores.readLog, stores.reads, stores.credentials, stores.events, stores.keys]) await one.close();
  }
}

async function answers(machine: Machine) {
  const file = machine.at('answers.csv');
  expect((await machine.run(exportMembers, '--kind', 'members', '--file', file)).code).toBe(0);
  return readFileSync(file, 'utf8');
}

const hashes = async (machine: Machine) =>
  (await machine.events()).map(({ position, meta }) => `${position} ${meta.hash}`);

/** The account's password is set again: its stream goes on, under one key. */
async function resetsPassword({ events, keys }: Awaited<ReturnType<typeof embeddedStores>>) {
  await keys.keyFor('account-a');
  const before = await events.read('account-a');
  const revision = before.length;
  const meta = { commandId: 'c', correlationId: 'c', causationId: 'c', actor: 'a' };
  const event = {
    ...{ type: 'PasswordReset', version: 1, effectiveOn: '2026-11-20', data: {}, id: `account-a-${revision}` },
    ...{ stream: 'account-a', revision, recordedAt: new Date().toISOString(), meta },
  };
  const previous = before.at(-1)?.meta.hash ?? null;
  await events.append('account-a', chain(previous, [event]), revision === 0 ? 'no-stream' : revision - 1);
}

/** Two segments of the log with a scan, a member and an account in both; one finished run more than was needed. */
async function aHistory(name: string) {
  const machine = await withTree(name);
  await takeOver(machine, 1);
  await atWork(machine, resetsPassword);
  expect((await save(machine)).code).toBe(0);
  await takeOver(machine, 2);
  const blob = await atWork(machine, async (stores) => {
    const { blobs, keys, events, credentials, readLog } = stores;
    const blob = await sealedBlobs(blobs, keys).put('scan-1', Buffer.from('a picture'));
    const meta = { commandId: 'c', correlationId: 'c', causationId: 'c', actor: 'a' };
    const happened = ScanReceived.of({ blob, media: 'png', bytes: 9 }, '2026-11-20');
    const received = { id: 'scan-1', stream: 'scan-1', revision: 0, recordedAt: new Date().toISOString(), meta };
    await events.append('scan-1', chain(null, [{ ...happened, ...received }]), 'no-stream');
    await resetsPassword(stores);
    await credentials.putCredential(CREDENTIAL);
    await readLog.record({ account: 'a', what: 'members.file' });
    return blob;
  });
  return { machine, blob };
}

let machine: Machine;
let blob: string;
beforeAll(async () => {
  ({ machine, blob } = await aHistory('history'));
  // While the server is at work: the stores stand open.
  const increment = await atWork(machine, () => save(machine));
  expect(increment).toMatchObject({ code: 0, printed: expect.stringContaining('1 bản quét') });
});

/** The same machine with its backup, for a test to spoil. */
function copied(name: string) {
  const copy = aMachine(name);
  const [from, to] = [places(machine), places(copy)];
  for (const part of ['log', 'keys', 'keyFile'] as const) cpSync(from[part], to[part], { recursive: true });
  cpSync(machine.dataDir, copy.dataDir, { recursive: true });
  return copy;
}

describe('so-goc backup and so-goc restore', () => {
  test('[DHTN-F9] give back log, keys, scans, sign-in and the log of reads, with equal hashes and answers', async () => {
    expect((await save(machine)).printed).toContain('0 sự kiện mới');

    const restored = aMachine('drill-restored');
    const { code, printed } = await giveBack(machine, restored);
    const events = await machine.events();
    expect({ code, printed }).toMatchObject({ code: 0, printed: expect.stringContaining(events.at(-1)!.position) });
    expect((await restored.run(verify)).code).toBe(0);
    expect(await hashes(restored)).toEqual(await hashes(machine));
    expect(await answers(restored)).toBe(await answers(machine));
    await atWork(restored, async ({ blobs, keys, credentials }) => {
      expect((await sealedBlobs(blobs, keys).open('scan-1', blob))?.toString()).toBe('a picture');
      expect(await credentials.credentialOfAccount('a')).toEqual(CREDENTIAL);
    });
    expect(readdirSync(join(restored.dataDir, 'reads'))).toEqual(readdirSync(join(machine.dataDir, 'reads')));
    expect((await giveBack(machine, restored).catch((error: Error) => error)) as Error).toMatchObject({
      message: expect.stringContaining('không trống'),
    });
  });

  test('to a position or an instant, and not beyond the end of what was known then', async () => {
    const events = await machine.events();
    const third = events[2]!;
    const byPosition = aMachine('earlier-position');
    expect((await giveBack(machine, byPosition, '--to', third.position)).code).toBe(0);
    expect(await hashes(byPosition)).toEqual((await hashes(machine)).slice(0, 3));
    expect((await byPosition.run(verify)).code).toBe(0);

    const instant = events.at(-3)!.recordedAt;
    const byTime = aMachine('earlier-time');
    expect((await giveBack(machine, byTime, '--to', instant)).code).toBe(0);
    const after = events.findIndex(({ recordedAt }) => recordedAt > instant);
    expect(await hashes(byTime)).toEqual((await hashes(machine)).slice(0, after));
  });

  test('a destroyed key stays destroyed, though the backup holds it', async () => {
    const machine = copied('erased');
    const member = (await machine.members())[0]!.stream;
    await atWork(machine, ({ keys }) => keys.destroy(member));
    expect(readFileSync(machine.config.destructions, 'utf8')).toContain(member);

    const restored = aMachine('erased-restored');
    expect(await giveBack(machine, restored)).toMatchObject({
      code: 0,
      printed: expect.stringContaining('1 khóa đã hủy'),
    });
    expect((await restored.run(verify)).code).toBe(0);
    expect(await answers(restored)).not.toContain('Trần Văn Số 1');
    expect(await answers(restored)).toContain('Trần Văn Số 2');
    await atWork(restored, async ({ keys }) => {
      await expect(keys.keyFor(member)).rejects.toMatchObject({ name: 'KeyDestroyed' });
    });
    // The restored house goes on with the ledger.
    expect(readFileSync(restored.config.destructions)).toEqual(readFileSync(machine.config.destructions));
  });

  test('without the ledger, or with one that is older than the backup or damaged, nothing is restored', async () => {
    const machine = copied('ledger');
    const old = machine.at('old.jsonl');
    copyFileSync(machine.config.destructions, old);
    await atWork(machine, ({ keys }) => keys.destroy('import-1'));
    await save(machine);
    const restored = aMachine('ledger-restored');
    const { log, keys, keyFile } = places(machine);
    await expect(
      restored.run(restoreBackup, '--from', log, '--keys-from', keys, '--key-file', keyFile),
    ).rejects.toMatchObject({ message: expect.stringContaining('--destructions') });
    expect(await giveBack(machine, restored, '--destructions', old)).toMatchObject({
      code: 1,
      printed: expect.stringContaining('Sổ hủy khóa cũ hơn'),
    });
    writeFileSync(old, '{"subject":\n');
    await expect(giveBack(machine, restored, '--destructions', old)).rejects.toMatchObject({
      message: expect.stringContaining('dòng 1'),
    });
    expect(existsSync(join(restored.dataDir, 'events.sqlite'))).toBe(false);
  });
});

test('a backup without the ledger, or with one that is older than the backup, is refused and its mark stays', async () => {
  const machine = copied('unmarked');
  const { destructions } = machine.config;
  const old = readFileSync(destructions);
  await atWork(machine, ({ keys }) => keys.destroy('import-1'));
  const whole = readFileSync(destructions);
  const refused = (said: string) =>
    expect(save(machine)).rejects.toMatchObject({ message: expect.stringContaining(said) });
  expect((await save(machine)).code).toBe(0);

  rmSync(destructions);
  await refused('Không có sổ hủy khóa');
  writeFileSync(destructions, old);
  await refused('names none');
  writeFileSync(destructions, '{"subject":"import-2","at":"2026-11-20T10:00:00Z"}\n');
  expect(await save(machine)).toMatchObject({ code: 1, printed: expect.stringContaining('Sổ hủy khóa cũ hơn') });
  writeFileSync(destructions, '{"subject":\n');
  await refused('dòng 1');

  const kept = machine.at('old.jsonl');
  writeFileSync(kept, old);
  const restored = aMachine('unmarked-restored');
  expect((await giveBack(machine, restored, '--destructions', kept)).code).toBe(1);
  writeFileSync(destructions, whole);
  expect((await save(machine)).code).toBe(0);
});

test('a ledger that cannot be put in its place leaves nothing restored', async () => {
  const restored = aMachine('no-place');
  writeFileSync(restored.at('file'), '');
  restored.config.destructions = join(restored.at('file'), 'destructions.jsonl');
  await expect(giveBack(machine, restored)).rejects.toMatchObject({
    message: expect.stringContaining('Không ghi được sổ hủy khóa'),
  });
  expect(readdirSync(restored.dataDir)).toEqual([]);
});

describe('a backup that was tampered with is told by the file that shows it', () => {
  const segment = (log: string, number: number) => join(log, 'log', `0000000${number}.sealed`);
  test.each<[string, string, (log: string, keys: string) => void]>([
    ['altered', '00000001.sealed', (log) => flip(segment(log, 1))],
    ['cut short', '00000002.sealed', (log) => cut(segment(log, 2))],
    ['swapped', 'nằm ở chỗ của một đoạn khác', (log) => swap(segment(log, 1), segment(log, 2))],
    ['left out at the end', '00000002.sealed', (log) => rmSync(segment(log, 2))],
    ['left out before the end', '00000001.sealed', (log) => rmSync(segment(log, 1))],
    ['altered among the keys', '00000001.sealed', (_, keys) => flip(join(keys, 'keys', '00000001.sealed'))],
    ['altered in its end mark', 'finished.sealed', (_, keys) => flip(join(keys, 'finished.sealed'))],
  ])('%s', async (what, said, tamper) => {
    const broken = copied(`broken-${what.replaceAll(' ', '-')}`);
    const { log, keys } = places(broken);
    const ledger = broken.at('destructions');
    renameSync(broken.config.destructions, ledger);
    rmSync(broken.dataDir, { recursive: true });
    tamper(log, keys);
    const { code, printed } = await giveBack(broken, broken, '--destructions', ledger);
    expect({ code, printed }).toEqual({ code: 1, printed: expect.stringContaining(said) });
    expect(existsSync(broken.dataDir) ? readdirSync(broken.dataDir) : []).toEqual([]);
  });

  test('a wrong key is told from a damage, and a backup of another log from both', async () => {
    const { log, keys } = places(machine);
    const wrong = machine.at('wrong.key');
    writeFileSync(wrong, 'another sentence that is long enough');
    const answer = await machine.run(backup, '--to', log, '--keys-to', keys, '--key-file', wrong);
    expect(answer).toMatchObject({ code: 1, printed: expect.stringContaining('Tệp khóa không đúng') });

    const other = await withTree('other-log');
    const { keyFile } = places(machine);
    const elsewhere = await other.run(backup, '--to', log, '--keys-to', keys, '--key-file', keyFile);
    expect(elsewhere).toMatchObject({ code: 1, printed: expect.stringContaining('Sổ gốc hiện tại không phải') });
  });

  test.each([
    ['the keys beside the log', (log: string) => ['--to', log, '--keys-to', join(log, 'keys')], 'thư mục khác'],
    ['no key file', (log: string) => ['--to', log, '--keys-to', `${log}-k`, '--key-file', '/nowhere'], '/nowhere'],
    ['no folders', () => [], '--keys-to'],
  ])('%s could not run', async (_, args, said) => {
    const { log, keyFile } = places(machine);
    const named = [...args(log)];
    if (!named.includes('--key-file')) named.push('--key-file', keyFile);
    await expect(machine.run(backup, ...named)).rejects.toMatchObject({ message: expect.stringContaining(said) });
  });
});

test('a backup that was stopped goes on where it stopped', async () => {
  const { log, keys, keyFile } = places(machine, 'stopped');
  const secret = Buffer.from(readFileSync(keyFile, 'utf8').trim());
  await atWork(machine, async (stores) => {
    const from = {
      ...stores,
      reads: join(machine.dataDir, 'reads'),
      destructions: readDestructionLedger(machine.config.destructions)!,
    };
    const archives = async () => {
      const one = (await Archive.open(log, 'log', secret)) ?? (await Archive.begin(log, 'log', secret));
      const other =
        (await Archive.open(keys, 'keys', secret)) ?? (await Archive.begin(keys, 'keys', secret, one.backup));
      return { log: one, keys: other };
    };
    // Each run is stopped after one segment more, and once among the keys.
    const added: number[] = [];
    for (let stops = 0; ; stops++) {
      const stopping = new AbortController();
      const options = { segmentLength: 5, signal: stopping.signal, onProgress: () => stopping.abort() };
      const run = await backUp(from, await archives(), options).catch(() => undefined);
      added.push(readdirSync(join(log, 'log')).length);
      if (run?.events === 0) break;
      expect(stops).toBeLessThan(50);
    }
    expect(added).toEqual([...added].sort((one, other) => one - other));
  });
  const restored = aMachine('stopped-restored');
  const { code, printed } = await restored.run(
    restoreBackup,
    ...['--from', log, '--keys-from', keys, '--key-file', keyFile, '--destructions', machine.config.destructions],
  );
  expect(code).toBe(0);
  expect(await hashes(restored)).toEqual(await hashes(machine));
  expect(await answers(restored)).toBe(await answers(machine));

  // Keys are counted by subject, in however many segments each lies.
  const subjects = [...new Set((await machine.events()).map(({ stream }) => stream))];
  const living = await atWork(machine, ({ keys }) => keys.keysOf(subjects));
  expect(printed).toContain(`${living.size} khóa / keys`);
  const ledger = machine.at('one-destroyed.jsonl');
  const destroyed = { subject: 'account-a', at: '2026-11-20T10:00:00Z' };
  writeFileSync(ledger, `${JSON.stringify(destroyed)}\n`);
  const without = await aMachine('stopped-without').run(
    restoreBackup,
    ...['--from', log, '--keys-from', keys, '--key-file', keyFile, '--destructions', ledger],
  );
  expect(without.printed).toContain(`${living.size - 1} khóa / keys`);
  expect(without.printed).toContain('1 khóa đã hủy');
});

test('a run while another is at work in one of its folders could not run, and spoils nothing', async () => {
  const { log, keys, keyFile } = places(machine, 'twice');
  const at = (to: string, keysTo: string) => ['--to', to, '--keys-to', keysTo, '--key-file', keyFile];
  const runs: PromiseSettledResult<number>[] = [];
  await machine.run(async (_, config) => {
    const both = [at(log, keys), at(log, `${keys}-2`), at(`${log}-2`, keys)].map((args) => backup(args, config));
    runs.push(...(await Promise.allSettled(both)));
    return 0;
  });
  const refused = (folder: string) => ({
    status: 'rejected',
    reason: expect.objectContaining({
      name: 'CouldNotRun',
      message: expect.stringMatching(`Một lần sao lưu khác đang ghi vào ${folder}\\.`),
    }),
  });
  expect(runs).toEqual([{ status: 'fulfilled', value: 0 }, refused(log), refused(keys)]);
  expect((await save(machine, 'twice')).printed).toContain('0 sự kiện mới');
});

function flip(file: string) {
  const bytes = readFileSync(file);
  bytes[bytes.length - 20]! ^= 1;
  writeFileSync(file, bytes);
}

function cut(file: string) {
  writeFileSync(file, readFileSync(file).subarray(0, -10));
}

function swap(one: string, other: string) {
  const bytes = readFileSync(one);
  copyFileSync(other, one);
  writeFileSync(other, bytes);
}
