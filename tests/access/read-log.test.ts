import { mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLog, verifyReadLog } from '../../src/access/read-log.ts';

describe('the log of reads', () => {
  let folder: string;
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'reads-'))));
  afterEach(() => rm(folder, { recursive: true }));

  const look = (member: string) => ({ account: 'a', what: 'members.file', member });
  const segments = async () => (await readdir(folder)).sort().map((name) => join(folder, name));
  const lines = async (path: string) => (await readFile(path, 'utf8')).trimEnd().split('\n');
  /** Two runs of the server, three looks each. */
  const filled = async () => {
    for (const run of [1, 2]) {
      const log = await readLog(folder, () => new Date(Date.UTC(2026, 10, 20, run)));
      await Promise.all(['x', 'y', 'z'].map((member) => log.record(look(member))));
      await log.close();
    }
    return segments();
  };

  test('an entry is on the disk when the answer may go out', async () => {
    const log = await readLog(folder, () => new Date('2026-11-20T02:00:00Z'));
    await log.record(look('x'));
    const [path] = await segments();
    expect(JSON.parse((await lines(path!))[0]!)).toEqual({
      ...look('x'),
      at: '2026-11-20T02:00:00.000Z',
      previousHash: null,
      hash: expect.stringMatching(/^[\da-f]{64}$/),
    });
    await log.close();
  });

  test('looks at once are kept in order, each linked to the one before, across runs', async () => {
    const [first, second] = await filled();
    const entries = [...(await lines(first!)), ...(await lines(second!))].map((line) => JSON.parse(line));
    expect(entries.map(({ member }) => member)).toEqual(['x', 'y', 'z', 'x', 'y', 'z']);
    entries.slice(1).forEach((entry, index) => expect(entry.previousHash).toBe(entries[index].hash));
    expect(await verifyReadLog(folder)).toEqual([]);
  });

  test('a run without a look leaves no file', async () => {
    await (await readLog(folder)).close();
    expect(await segments()).toEqual([]);
  });

  test.each([
    ['changed', (all: string[]) => all.map((line, at) => (at === 1 ? line.replace('"y"', '"q"') : line)), 'hash', 2],
    ['removed', (all: string[]) => all.filter((_, at) => at !== 1), 'link', 2],
    ['moved', (all: string[]) => [all[1]!, all[0]!, all[2]!], 'link', 1],
    ['made unreadable', (all: string[]) => [all[0]!, '{', all[2]!], 'unreadable', 2],
  ])('an entry that was %s is found', async (_how, damage, kind, line) => {
    const [first] = await filled();
    await writeFile(first!, `${damage(await lines(first!)).join('\n')}\n`);
    expect(await verifyReadLog(folder)).toContainEqual(expect.objectContaining({ kind, line }));
  });

  test('a run that was taken out whole is found by the next one', async () => {
    const [first] = await filled();
    await rm(first!);
    expect(await verifyReadLog(folder)).toEqual([expect.objectContaining({ kind: 'link', line: 1 })]);
  });

  test('a line that a crash cut off is no damage, and the next run goes on', async () => {
    const [, second] = await filled();
    await writeFile(second!, `${(await lines(second!)).join('\n')}\n{"account":"a"`);
    const log = await readLog(folder, () => new Date(Date.UTC(2026, 10, 20, 3)));
    await log.record(look('x'));
    await log.close();
    expect(await verifyReadLog(folder)).toEqual([]);
  });

  test('what cannot be written is not answered', async () => {
    const log = await readLog(folder);
    await rm(folder, { recursive: true });
    await expect(log.record(look('x'))).rejects.toThrow();
    await expect(log.record(look('y'))).rejects.toThrow();
    await log.close();
    folder = await mkdtemp(join(tmpdir(), 'reads-'));
  });

  test('goes on by itself once the disk takes it again', async () => {
    await filled();
    const log = await readLog(folder);
    const away = `${folder}-away`;
    await rename(folder, away);
    await expect(log.record(look('x'))).rejects.toThrow();
    await rename(away, folder);
    await log.record(look('y'));
    await log.close();
    expect(await verifyReadLog(folder)).toEqual([]);
    const [, , third] = await segments();
    expect((await lines(third!)).map((line) => JSON.parse(line).member)).toEqual(['y']);
  });

  test('is in the order in which it was written, whatever the clock says', async () => {
    for (const year of [2026, 2036, 2026, 2016, 2026]) {
      const log = await readLog(folder, () => new Date(Date.UTC(year, 10, 20)));
      await log.record(look(String(year)));
      await log.close();
    }
    expect(await verifyReadLog(folder)).toEqual([]);
  });
});
