import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configFrom } from '../../src/config.ts';
import { embeddedStores } from '../../src/container.ts';
import { aServer, type TestServer } from '../http/a-server.ts';
import { aMember, aTree, type Tree } from '../http/a-tree.ts';
import { done } from '../http/asking.ts';

describe('read models that are lost', () => {
  let folder: string;
  let server: TestServer;
  let tree: Tree;
  const file = () => join(folder, 'read-models.sqlite');
  const started = async () => aServer({ stores: await embeddedStores(configFrom({ DATA_DIR: folder })) });
  const record = (by = tree.officer) => done(by, `/members/${crypto.randomUUID()}/take-over`, aMember(tree.cell));
  /** How many members are shown, once all that is stored is. Until then it is said that they are being built. */
  const shown = async () => {
    const reader = await server.as({ role: 'upperOfficer' });
    const head = (await server.stores.events.head())!;
    for (;;) {
      const { status, body } = await reader.get('/members?limit=1&total=true', { 'Min-Position': head });
      if (status === 200) return body.total as number;
      expect([status, body.code]).toEqual([503, 'server/read-models-behind']);
    }
  };
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'so-goc-lost-'));
    server = await started();
    tree = await aTree(server);
    await record();
  });
  afterEach(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  test.each<[string, () => void]>([
    ['whole', () => ['', '-wal', '-shm'].forEach((part) => rmSync(file() + part, { force: true }))],
    ['overwritten', () => writeFileSync(file(), 'Không phải cơ sở dữ liệu. '.repeat(500))],
    ['cut off', () => writeFileSync(file(), Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(2000, 1)]))],
  ])('while the server is stopped are built anew from the log (%s)', async (_, lose) => {
    await server.stop();
    lose();
    server = await started();
    expect(await shown()).toBe(2);
  });

  test('while it runs answer on as they are, and are built anew at the next start', async () => {
    for (const part of ['', '-wal', '-shm']) rmSync(file() + part, { force: true });
    await record();
    expect(await shown()).toBe(3);
    await server.stop();
    server = await started();
    expect(await shown()).toBe(3);
  });

  test('never show what a log that lost its end no longer holds', async () => {
    await server.stop();
    const [log, kept] = [join(folder, 'events.sqlite'), join(folder, 'kept')];
    copyFileSync(log, kept);
    server = await started();
    await record(await server.as({ role: 'upperOfficer' }));
    expect(await shown()).toBe(3);
    await server.stop();
    copyFileSync(kept, log);
    server = await started();
    expect(await shown()).toBe(2);
  });
});
