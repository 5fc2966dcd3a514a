import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { pino } from 'pino';
import request from 'supertest';
import { openByServer } from '../../src/access/opening.ts';
import { passwords } from '../../src/access/passwords.ts';
import type { Role } from '../../src/access/roles.ts';
import { configFrom } from '../../src/config.ts';
import { container, memoryStores, service, type Stores } from '../../src/container.ts';
import { templates } from '../../src/exchange/template/templates.ts';
import { start } from '../../src/start.ts';
import { TODAY, TREE, aMember, fileOf } from './a-register.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A server in memory with a folder for imports; given stores, the same one after a restart. */
async function aServer(given?: { stores: Stores; dataDir: string }) {
  const dataDir = given?.dataDir ?? mkdtempSync(join(tmpdir(), 'so-goc-imports-'));
  folders.push(dataDir);
  const stores = given?.stores ?? memoryStores({ record: async () => undefined, close: async () => undefined });
  const config = configFrom({ DATA_DIR: dataDir, RATE_LIMIT: '0' });
  const house = await container(config, stores, {
    clock: () => new Date(`${TODAY}T02:00:00Z`),
    log: pino({ level: 'silent' }),
    passwords: passwords({ memoryCost: 8, timeCost: 1, parallelism: 1 }),
  });
  const started = await start(house);
  const app = house.get(service.app);
  const open = async (username: string, role: Role, organisation: string | null) => {
    const id = randomUUID();
    const opening = { id, username, displayName: username, password: 'mat khau de thu', mustChange: false };
    const grants = [{ role, organisation, from: '2020-01-01' }];
    const deps = { handler: house.get(service.handler), signIn: house.get(service.signIn), today: TODAY };
    await openByServer({ ...opening, grants }, deps);
    const signedIn = await request(app).post('/api/session').send({ username, password: opening.password });
    return signedIn.headers['set-cookie']![0]!.split(';')[0]!;
  };
  return { app, house, stores, dataDir, started, open };
}
type TestServer = Awaited<ReturnType<typeof aServer>>;

async function contentOf(kind: 'members' | 'organisations', rows: Record<string, string>[]) {
  return Buffer.concat(await fileOf(kind, rows).content.stream().toArray());
}

function upload({ app }: TestServer, cookie: string, kind: string, content: Buffer, query = '') {
  return request(app)
    .post(`/api/imports?kind=${kind}&filename=tep.csv${query}`)
    .set({ Cookie: cookie, 'Content-Type': 'application/octet-stream' })
    .send(content);
}

async function until({ app }: TestServer, cookie: string, id: string, ...statuses: string[]) {
  for (let tries = 0; tries < 2000; tries++) {
    const { body } = await request(app).get(`/api/imports/${id}`).set('Cookie', cookie);
    if (statuses.includes(body.status)) return body;
    if (body.status === 'failed') return body;
  }
  throw new Error('it takes too long');
}

async function imported(
  server: TestServer,
  cookie: string,
  kind: 'members' | 'organisations',
  rows: Record<string, string>[],
) {
  const { body } = await upload(server, cookie, kind, await contentOf(kind, rows));
  await until(server, cookie, body.id, 'checked');
  await request(server.app)
    .post(`/api/imports/${body.id}/commit`)
    .set('Cookie', cookie)
    .send({ mode: 'all-or-nothing' });
  return until(server, cookie, body.id, 'done');
}

async function memberEvents({ stores }: TestServer) {
  const events = [];
  for await (const event of stores.events.readAll()) if (event.stream.startsWith('member-')) events.push(event);
  return events;
}

describe('an import on screen', () => {
  let server: TestServer;
  let officer: string;
  beforeAll(async () => {
    server = await aServer();
    officer = await server.open('a-officer', 'upperOfficer', null);
    expect(await imported(server, officer, 'organisations', TREE)).toMatchObject({ status: 'done', stored: 4 });
  });
  afterAll(() => server.started.stop());

  test('[STTV-7.7] [SYNC-6] is checked row by row, refused as a whole with errors, and committed in part when that is said', async () => {
    const rows = [aMember(1), aMember(2, { birthDate: '31/02/1980' }), aMember(3, { occupation: '=1+1' })];
    const { body, status } = await upload(server, officer, 'members', await contentOf('members', rows));
    expect(status).toBe(202);
    expect(await until(server, officer, body.id, 'checked')).toMatchObject({ rows: 3, ok: 1, errors: 2, progress: 0 });

    const wrong = await request(server.app).get(`/api/imports/${body.id}/rows?only=errors`).set('Cookie', officer);
    expect(wrong.body.items).toMatchObject([
      { row: 3, outcome: 'error', problems: [{ column: 'Ngày sinh', code: 'import/no-such-day' }] },
      { row: 4, outcome: 'error', problems: [{ column: 'Nghề nghiệp', code: 'import/formula' }] },
    ]);
    expect(wrong.body.items[0].problems[0].detail).toContain('31/02/1980');

    const workbook = await request(server.app)
      .get(`/api/imports/${body.id}/errors.xlsx`)
      .set('Cookie', officer)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      });
    const sheet = await readSheet(workbook.body as Buffer);
    expect(sheet[2]!.slice(0, 3)).toEqual([4, 'Nghề nghiệp', "'=1+1"]);

    const whole = await request(server.app)
      .post(`/api/imports/${body.id}/commit`)
      .set('Cookie', officer)
      .send({ mode: 'all-or-nothing' });
    expect(whole).toMatchObject({ status: 409, body: { code: 'import/errors-remain' } });
    expect(await memberEvents(server)).toHaveLength(0);

    await request(server.app)
      .post(`/api/imports/${body.id}/commit`)
      .set('Cookie', officer)
      .send({ mode: 'partial' })
      .expect(202);
    const done = await until(server, officer, body.id, 'done');
    expect(done).toMatchObject({ status: 'done', stored: 1, progress: 1 });
    expect((await memberEvents(server)).map(({ meta }) => meta.batch)).toEqual([done.batch]);
  });

  test('asks for columns that it does not know, and goes on with what the person chose', async () => {
    const content = (await contentOf('members', [aMember(40)])).toString().replace('Họ và tên', 'Đồng chí');
    const { body } = await upload(server, officer, 'members', Buffer.from(content));
    const asked = await until(server, officer, body.id, 'needs-mapping');
    expect(asked.message).toContain('Họ và tên');
    await request(server.app)
      .post(`/api/imports/${body.id}/mapping`)
      .set('Cookie', officer)
      .send({ columns: { 'Đồng chí': 'fullName' } })
      .expect(200);
    expect(await until(server, officer, body.id, 'checked')).toMatchObject({ ok: 1 });
  });

  test('is nobody else’s business, and lies sealed on disk', async () => {
    const { body } = await upload(server, officer, 'members', await contentOf('members', [aMember(50)]));
    await until(server, officer, body.id, 'checked');
    const other = await server.open('b-officer', 'baseOfficer', null);
    await request(server.app).get(`/api/imports/${body.id}`).set('Cookie', other).expect(404);
    const folder = join(server.dataDir, 'imports');
    const files = readdirSync(folder).filter((name) => name.startsWith(body.id));
    expect(files.length).toBeGreaterThanOrEqual(2);
    for (const name of files) expect(readFileSync(join(folder, name)).includes('Nguyễn')).toBe(false);
  });

  test('takes over only where the account has the right', async () => {
    const organisations = [];
    for await (const event of server.stores.events.readAll()) {
      if (event.type === 'OrganisationTakenOver') organisations.push(event);
    }
    const cell = organisations.find(({ data }) => data['name'] === 'Chi bộ số 2')!.stream.slice('organisation-'.length);
    const restricted = await server.open('c-officer', 'baseOfficer', cell);
    const rows = [aMember(60), aMember(61, { cell: 'Đảng bộ phường Thử > Chi bộ số 2' })];

    const { body } = await upload(server, restricted, 'members', await contentOf('members', rows));
    expect(await until(server, restricted, body.id, 'checked')).toMatchObject({ ok: 1, errors: 1 });
    const wrong = await request(server.app).get(`/api/imports/${body.id}/rows?only=errors`).set('Cookie', restricted);
    expect(wrong.body.items).toMatchObject([{ row: 2, problems: [{ field: 'cell', code: 'import/not-covered' }] }]);

    const elsewhere = organisations[0]!.stream.slice('organisation-'.length);
    const refused = await upload(server, restricted, 'members', Buffer.from('x'), `&organisation=${elsewhere}`);
    expect(refused.status).toBe(404);
  });

  test.each([
    ['an empty file', Buffer.alloc(0), 422, 'import/empty'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 415, 'import/not-a-table'],
    [
      'an old workbook',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]),
      415,
      'import/old-excel',
    ],
    [
      'a workbook with a password',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(64),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      415,
      'import/encrypted',
    ],
    [
      'a broken workbook',
      Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(200)]),
      422,
      'import/corrupt',
    ],
    ['text in UTF-16', Buffer.from('\uFEFFHọ và tên;Ngày sinh', 'utf16le'), 422, 'import/not-utf8'],
  ])('%s is told at once', async (_name, content, status, code) => {
    const { body, ...answer } = await upload(server, officer, 'members', content);
    expect({ status: answer.status, code: body.code }).toEqual({ status, code });
    expect(body.detail).toMatch(/\.$/);
  });

  test('a file of 100 MB is refused before it is read', async () => {
    const listening: Server = createServer(server.app).listen(0, '127.0.0.1');
    await new Promise((resolve) => listening.once('listening', resolve));
    const { port } = listening.address() as AddressInfo;
    const sent = httpRequest({
      ...{ port, host: '127.0.0.1', method: 'POST', path: '/api/imports?kind=members&filename=lon.csv' },
      headers: { Cookie: officer, 'Content-Type': 'application/octet-stream', 'Content-Length': 100_000_000 },
    });
    sent.on('error', () => undefined);
    sent.write(Buffer.alloc(1000));
    const answer = await new Promise<{ status?: number; text: string }>((resolve) =>
      sent.once('response', (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => resolve({ status: response.statusCode, text }));
      }),
    );
    sent.destroy();
    listening.closeAllConnections();
    listening.close();
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.text).detail).toContain('20 MB');
  });

  test('a file may come in a form, and a form without a file is told', async () => {
    const content = await contentOf('members', [aMember(70)]);
    const form = (name: string, file: Buffer) =>
      request(server.app)
        .post('/api/imports?kind=members&filename=bieu-mau.csv')
        .set('Cookie', officer)
        .attach(name, file, 'bieu-mau.csv');
    const { body, status } = await form('file', content);
    expect(status).toBe(202);
    expect(await until(server, officer, body.id, 'checked')).toMatchObject({ rows: 1, filename: 'bieu-mau.csv' });
    expect((await form('file', Buffer.alloc(21 * 1024 * 1024, 'x'))).status).toBe(413);
    const empty = await request(server.app)
      .post('/api/imports?kind=members&filename=a')
      .set('Cookie', officer)
      .field('a', 'b');
    expect(empty.status).toBe(415);
  });

  test('templates can be downloaded in both formats', async () => {
    const csv = await request(server.app)
      .get('/api/imports/template?kind=organisations&format=csv')
      .set('Cookie', officer);
    expect(csv.text.charCodeAt(0)).toBe(0xfeff);
    for (const { header } of templates.organisations.columns) expect(csv.text).toContain(header);
    await request(server.app).get('/api/imports/template?kind=members').set('Cookie', officer).expect(200);
  });
});

test('an import under way when the server stops goes on at the next start', async () => {
  const server = await aServer();
  const officer = await server.open('a-officer', 'upperOfficer', null);
  await imported(server, officer, 'organisations', TREE);
  const rows = Array.from({ length: 400 }, (_, number) => aMember(number));
  const { body } = await upload(server, officer, 'members', await contentOf('members', rows));
  await until(server, officer, body.id, 'checked');
  await request(server.app)
    .post(`/api/imports/${body.id}/commit`)
    .set('Cookie', officer)
    .send({ mode: 'all-or-nothing' });
  const imports = server.house.get(service.imports);
  while ((await memberEvents(server)).length < 20) await new Promise((resolve) => setImmediate(resolve));
  await imports.close();
  const before = (await memberEvents(server)).length;
  expect(before).toBeLessThan(400);

  const again = await aServer({ stores: server.stores, dataDir: server.dataDir });
  expect(await until(again, officer, body.id, 'done')).toMatchObject({ status: 'done', stored: 400 });
  const events = await memberEvents(again);
  expect(events).toHaveLength(400);
  expect(new Set(events.map(({ stream }) => stream)).size).toBe(400);
  await again.started.stop();
  expect(readdirSync(join(server.dataDir, 'imports')).some((name) => name.endsWith('.content'))).toBe(false);
});
