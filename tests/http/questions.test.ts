import { randomUUID } from 'node:crypto';
import { aServer, type Client, type TestServer } from './a-server.ts';
import { service } from '../../src/container.ts';
import { aMember, aTree, type Tree } from './a-tree.ts';

describe('a question over HTTP', () => {
  let server: TestServer;
  let tree: Tree;
  let secretary: Client;
  let sibling: Client;
  let current: Record<string, string>;
  beforeAll(async () => {
    server = await aServer();
    tree = await aTree(server);
    secretary = await server.as({ role: 'cellSecretary', organisation: tree.cell });
    sibling = await server.as({ role: 'cellSecretary', organisation: tree.sibling });
    current = { 'Min-Position': tree.position };
  });
  afterAll(() => server.stop());

  test('gives a file with its revision as a strong ETag, and 304 to who has it', async () => {
    const file = await secretary.get(`/members/${tree.member}`, current);
    expect(file.status).toBe(200);
    expect(file.headers['etag']).toBe('"0"');
    expect(file.body).toMatchObject({ id: tree.member, revision: 0, cell: tree.cell });
    expect(file.body.may).toContain('members.recordDeath');
    expect(file.body.may).not.toContain('members.recognise');
    const again = await secretary.get(`/members/${tree.member}`, { 'If-None-Match': '"0"' });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  test.each(['', '/history'])('about a member of a sibling cell: 404 (members/{id}%s)', async (part) => {
    const refused = await sibling.get(`/members/${tree.member}${part}`);
    const missing = await sibling.get(`/members/${randomUUID()}${part}`);
    expect([refused.status, missing.status]).toEqual([404, 404]);
    expect(refused.body).toEqual(missing.body);
  });

  test.each(['/members?under=', '/members?cell=', '/counts?under=', '/timeline?under=', '/organisations?parent='])(
    'that names an organisation outside one’s own: 404 (%s)',
    async (path) => {
      expect((await sibling.get(path + tree.cell)).status).toBe(404);
      expect((await sibling.get(path + tree.province)).status).toBe(404);
      expect((await secretary.get(path + tree.cell)).status).toBe(200);
    },
  );

  test('lists hold one’s own subtree and nothing else', async () => {
    const lists = await Promise.all([sibling, secretary].map((by) => by.get('/members?total=true', current)));
    expect(lists.map(({ body }) => body.total)).toEqual([0, 1]);
    const roots = await sibling.get('/organisations/roots');
    expect(roots.body.items.map(({ id }: { id: string }) => id)).toEqual([tree.sibling]);
  });

  test('several grants are listed as one', async () => {
    const both = await server.as(
      { role: 'cellSecretary', organisation: tree.cell },
      { role: 'inspector', organisation: tree.sibling },
    );
    const roots = await both.get('/organisations/roots', current);
    const members = await both.get('/members');
    expect(roots.body.items).toHaveLength(2);
    expect(members.body.items).toHaveLength(1);
    const nested = await server.as(
      { role: 'cellSecretary', organisation: tree.cell },
      { role: 'inspector', organisation: tree.base },
    );
    const tops = await nested.get('/organisations/roots');
    expect(tops.body.items.map(({ id }: { id: string }) => id)).toEqual([tree.base]);
    expect((await both.get('/counts')).body.errors).toEqual([expect.objectContaining({ field: 'under' })]);
  });

  test('with an unknown or wrong field: 400 at that field', async () => {
    const response = await secretary.get('/members?colour=red&limit=501&asOf=2026-02-30');
    expect(response.body.errors.map(({ field }: { field: string }) => field).sort()).toEqual([
      'asOf',
      'colour',
      'limit',
    ]);
    expect((await secretary.get('/members?cursor=abc')).body.code).toBe('request/cursor');
    expect((await secretary.get('/members', { 'Min-Position': '?' })).body.code).toBe('request/min-position');
    expect((await secretary.get('/members?status=official&status=probationary')).status).toBe(200);
  });

  test('as of a day before anything was recorded: said only to who may read the member now', async () => {
    const path = `/members/${tree.member}?asOf=2010-01-01`;
    expect((await secretary.get(path)).body.code).toBe('member/not-yet-recorded');
    expect((await sibling.get(path)).body.code).toBe('request/not-there');
  });

  test('waits for a position, and is sent away when it does not come', async () => {
    const parts = server.house.get(service.parts);
    const waited: [string, number][] = [];
    const { caughtUp } = parts.readModels;
    parts.readModels.caughtUp = async (position, milliseconds) => {
      waited.push([position, milliseconds]);
      return false;
    };
    const response = await secretary.get('/members', { 'Min-Position': '9999999999999999' });
    parts.readModels.caughtUp = caughtUp;
    expect([response.status, response.headers['retry-after']]).toEqual([503, '1']);
    expect(waited).toEqual([['9999999999999999', 5000]]);
  });

  test('a history tells what was recorded, opened, with its hashes', async () => {
    const { body } = await secretary.get(`/members/${tree.member}/history`);
    expect(body.items).toEqual([
      expect.objectContaining({
        type: 'MemberTakenOver',
        revision: 0,
        data: expect.objectContaining({ fullName: 'Trần Thị Bí Mật' }),
        hash: expect.stringMatching(/^[\da-f]{64}$/),
        previousHash: null,
        actor: { id: tree.officer.account, name: expect.stringContaining('Người dùng') },
      }),
    ]);
    expect(body.names[tree.cell]).toBe('Chi bộ Một');
  });

  test('each look at a member is in the log of reads before it is answered, a list with its count', async () => {
    server.reads.length = 0;
    await secretary.get(`/members/${tree.member}?asOf=2020-01-01`);
    await secretary.get(`/members/${tree.member}/history`);
    await secretary.get('/members?q=bi%20mat');
    await sibling.get(`/members/${tree.member}`);
    expect(server.reads).toEqual([
      { account: secretary.account, what: 'members.file', member: tree.member, asOf: '2020-01-01' },
      { account: secretary.account, what: 'members.history', member: tree.member },
      { account: secretary.account, what: 'members.list', query: expect.stringMatching(/^[\da-f]{32}$/), count: 1 },
    ]);
  });

  test('nothing is opened while a look cannot be written down', async () => {
    const parts = server.house.get(service.parts);
    const { record } = parts.readLog;
    parts.readLog.record = () => Promise.reject(new Error('disk full'));
    const response = await secretary.get(`/members/${tree.member}`);
    parts.readLog.record = record;
    expect([response.status, response.body.code]).toEqual([503, 'server/read-log-unavailable']);
  });
});

test('what is shown carries a new member as soon as its position is asked for', async () => {
  const server = await aServer();
  const tree = await aTree(server);
  const id = randomUUID();
  const { headers } = await tree.officer.command(`/members/${id}/take-over`, aMember(tree.cell));
  const file = await tree.officer.get(`/members/${id}`, { 'Min-Position': headers['position']! });
  expect(file.status).toBe(200);
  await server.stop();
});
