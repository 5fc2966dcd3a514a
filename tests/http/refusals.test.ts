import { randomUUID } from 'node:crypto';
import { aServer, Client, type TestServer } from './a-server.ts';
import { aMember, aTree, type Tree } from './a-tree.ts';

/** The order of refusals of a command: each request here is wrong in every later respect too. */
describe('a command is refused in one order', () => {
  let server: TestServer;
  let tree: Tree;
  let secretary: Client;
  let inspector: Client;
  beforeAll(async () => {
    server = await aServer();
    tree = await aTree(server);
    secretary = await server.as({ role: 'cellSecretary', organisation: tree.cell });
    inspector = await server.as({ role: 'inspector', organisation: tree.base });
  });
  afterAll(() => server.stop());

  const path = (verb = 'record-death') => `/members/${tree.member}/${verb}`;

  test('401 without a session, whatever else is wrong', async () => {
    const response = await new Client(server.app).post('/members/x/record-death', '{', {
      'Content-Type': 'text/plain',
    });
    expect(response.status).toBe(401);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.body).toMatchObject({ type: 'urn:so-goc:session/required', status: 401, code: 'session/required' });
  });

  test('404 alike for what is not there and what may not be read', async () => {
    const elsewhere = await server.as({ role: 'upperOfficer', organisation: tree.sibling });
    const unreadable = await elsewhere.command(path(), {});
    const missing = await elsewhere.command(`/members/${randomUUID()}/record-death`, {});
    const noId = await elsewhere.command(`/members/x/record-death`, {});
    expect([unreadable.status, missing.status, noId.status]).toEqual([404, 404, 404]);
    expect(unreadable.body).toEqual(missing.body);
    expect(missing.body).toEqual(noId.body);
  });

  test('403 for who may read and not do, before the body is looked at', async () => {
    const response = await inspector.post(path(), { nonsense: true });
    expect([response.status, response.body.code]).toEqual([403, 'access/forbidden']);
  });

  test('415 and 413 before the content', async () => {
    const type = await secretary.post(path(), undefined, { 'Content-Type': 'text/plain' }).send('x');
    const size = await secretary.command(path(), { diedOn: 'x'.repeat(1_100_000) });
    expect([type.status, size.status]).toEqual([415, 413]);
  });

  test('400 for a command id, a precondition, JSON and each field', async () => {
    const noKey = await secretary.post(path(), { diedOn: '2026-11-01' });
    const weak = await secretary.command(path(), {}, undefined, { 'If-Match': 'W/"0"' });
    const malformed = await secretary.command(path(), undefined, 0, { 'Content-Type': 'application/json' }).send('{');
    const fields = await secretary.command(path(), { diedOn: '2026-02-30', dateOfDeath: 1 });
    expect(noKey.body.code).toBe('request/idempotency-key');
    expect(weak.body.code).toBe('request/if-match');
    expect(malformed.body.code).toBe('request/malformed-json');
    expect(fields.status).toBe(400);
    expect(fields.body.errors).toEqual([
      { field: 'diedOn', code: 'not-a-date', detail: 'Không phải là một ngày có trong lịch.' },
      { field: 'dateOfDeath', code: 'unknown-field', detail: 'Không có mục này.' },
    ]);
  });

  test('428 without If-Match, then 412 with the last change, then 409 with the rule', async () => {
    const correction = {
      corrects: randomUUID(),
      ground: 'entryMistake',
      reason: 'Gõ nhầm',
      changes: { ethnicity: 'Tày' },
    };
    const missing = await tree.officer.command(path('correct'), correction);
    const stale = await tree.officer.command(path('correct'), correction, 7);
    const rule = await tree.officer.command(path('correct'), correction, 0);
    expect([missing.status, stale.status, rule.status]).toEqual([428, 412, 409]);
    expect(stale.body.current).toMatchObject({
      revision: 0,
      lastEvent: { type: 'MemberTakenOver', actorName: expect.stringContaining('Người dùng') },
    });
    expect(rule.body).toMatchObject({ source: expect.any(String), detail: expect.any(String) });
  });

  test('in English for who asks for it', async () => {
    const response = await secretary.post(path(), {}, { 'Accept-Language': 'en-GB' });
    expect(response.body.detail).toBe('The Idempotency-Key header is missing or no UUID.');
  });

  test('a begun stream: the place named in the body decides between 404, 403 and 400', async () => {
    const take = (by: Client, body: object) => by.command(`/members/${randomUUID()}/take-over`, body);
    const elsewhere = await server.as({ role: 'baseOfficer', organisation: tree.sibling });
    expect((await take(elsewhere, aMember(tree.cell))).status).toBe(404);
    expect((await take(elsewhere, aMember(randomUUID()))).status).toBe(404);
    expect((await take(elsewhere, aMember(tree.sibling.toUpperCase()))).status).toBe(404);
    expect((await take(secretary, aMember(tree.cell))).status).toBe(403);
    expect((await take(elsewhere, { cell: tree.sibling })).status).toBe(400);
    expect((await take(elsewhere, {})).status).toBe(400);
    expect((await take(elsewhere, aMember(tree.sibling))).status).toBe(201);
  });

  test('a member that exists elsewhere is not betrayed by taking over its id', async () => {
    const elsewhere = await server.as({ role: 'baseOfficer', organisation: tree.sibling });
    const response = await elsewhere.command(`/members/${tree.member}/take-over`, aMember(tree.sibling));
    expect(response.status).toBe(404);
  });

  test('handing an organisation over asks for a grant over the new parent too, or its acceptance', async () => {
    const ward = await server.as({ role: 'upperOfficer', organisation: tree.base });
    const decision = { number: '1-QĐ', date: '2026-11-01', issuer: tree.ward };
    const body = { to: tree.province, decision, effectiveOn: '2026-11-01' };
    expect((await ward.command(`/organisations/${tree.cell}/hand-over`, body, 0)).status).toBe(404);
    const accepted = { number: '2-CV', date: '2026-11-01', issuer: tree.province };
    expect((await ward.command(`/organisations/${tree.cell}/hand-over`, { ...body, accepted }, 0)).status).toBe(409);
  });
});

describe('requests from other sites', () => {
  let server: TestServer;
  beforeAll(async () => void (server = await aServer()));
  afterAll(() => server.stop());

  test.each<Record<string, string>>([
    { 'Sec-Fetch-Site': 'cross-site' },
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
  ])('are refused when they change something: %p', async (headers) => {
    const response = await new Client(server.app).post('/session', { username: 'a', password: 'b' }, headers);
    expect([response.status, response.body.code]).toEqual([403, 'request/cross-site']);
  });

  test('from the same origin are let through', async () => {
    const response = await new Client(server.app).post(
      '/session',
      { username: 'a', password: 'b' },
      { Host: 'so-goc.example', Origin: 'https://so-goc.example', 'Sec-Fetch-Site': 'same-origin' },
    );
    expect(response.status).toBe(401);
  });
});
