import { randomUUID } from 'node:crypto';
import { firstAdministrator } from '../../src/access/opening.ts';
import { service } from '../../src/container.ts';
import { aServer, Client, TODAY, type TestServer } from './a-server.ts';
import { aTree, type Tree } from './a-tree.ts';

describe('accounts', () => {
  let server: TestServer;
  let tree: Tree;
  let administrator: Client;
  let local: Client;
  beforeAll(async () => {
    server = await aServer();
    tree = await aTree(server);
    administrator = await server.as({ role: 'administrator' });
    local = await server.as({ role: 'administrator', organisation: tree.base });
  });
  afterAll(() => server.stop());

  const open = async (username: string, by = administrator) => {
    const id = randomUUID();
    const response = await by.command(`/accounts/${id}/open`, { username, displayName: 'Lê Văn Kín' });
    return { id, response };
  };
  const grant = (by: Client, id: string, organisation: string | null, revision: number, role = 'inspector') =>
    by.command(`/accounts/${id}/grant`, { role, organisation, from: '2026-01-01' }, revision);

  test('[DHTN-0.4] are opened with a one-time password, which must be changed before anything else', async () => {
    const { id, response } = await open('mo.lan.dau');
    const { oneTimePassword } = response.body;
    await grant(administrator, id, tree.cell, 0);
    const client = new Client(server.app);
    await client.signIn('mo.lan.dau', oneTimePassword);

    expect((await client.get('/session')).body.account.mustChangePassword).toBe(true);
    expect((await client.get('/members')).body.code).toBe('session/must-change-password');
    await client.post('/session/password', { current: oneTimePassword, next: 'mat khau cua toi' });
    expect((await client.get('/members')).status).toBe(200);
  });

  test('a repeated opening gives the same one-time password', async () => {
    const id = randomUUID();
    const key = { 'Idempotency-Key': randomUUID() };
    const body = { username: 'hai.lan', displayName: 'Lê Văn Kín' };
    const [first, again] = [
      await administrator.post(`/accounts/${id}/open`, body, key),
      await administrator.post(`/accounts/${id}/open`, body, key),
    ];
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    const client = new Client(server.app);
    expect((await client.signIn('hai.lan', first.body.oneTimePassword)).status).toBe(200);
  });

  test('a username belongs to one account, however it is written', async () => {
    await open('trung.ten');
    const { response } = await open(' TRUNG.Ten ');
    expect([response.status, response.body.code]).toEqual([409, 'claim/username']);
  });

  test('[DHTN-0.4] nobody gives rights outside their own reach, to themselves, or takes over a greater account', async () => {
    const { id } = await open('cap.duoi');
    expect((await grant(local, id, tree.province, 0)).status).toBe(404);
    expect((await grant(local, id, null, 0)).status).toBe(403);
    expect((await grant(local, id, tree.cell, 0)).status).toBe(200);
    expect((await grant(administrator, administrator.account, tree.cell, 1)).body.code).toBe('access/own-grant');

    const { id: greater } = await open('cap.tren');
    await grant(administrator, greater, tree.province, 0);
    expect((await local.command(`/accounts/${greater}/reset-password`, {}, 1)).status).toBe(404);
    expect((await grant(local, greater, tree.cell, 1)).status).toBe(404);
  });

  test('a withdrawn grant, a closed account and a reset password count from the next request on', async () => {
    const { id, response } = await open('thu.hoi');
    const client = new Client(server.app);
    const first = response.body.oneTimePassword;
    await grant(administrator, id, tree.cell, 0);
    await client.signIn('thu.hoi', first);
    await client.post('/session/password', { current: first, next: 'mat khau cua toi' });
    expect((await client.get(`/members/${tree.member}`)).status).toBe(200);

    const { body } = await administrator.get('/accounts?q=thu', { 'Min-Position': response.body.position });
    const given = (await client.get('/session')).body.grants[0].id;
    expect(body.items[0]).toMatchObject({ id, username: 'thu.hoi', status: 'open' });
    await administrator.command(`/accounts/${id}/withdraw-grant`, { grant: given }, 1);
    expect((await client.get(`/members/${tree.member}`)).status).toBe(404);

    server.clock.forward(1000);
    const reset = await administrator.command(`/accounts/${id}/reset-password`, {}, 2);
    expect((await client.get('/session')).status).toBe(401);
    expect((await client.signIn('thu.hoi', reset.body.oneTimePassword)).status).toBe(200);
    await administrator.command(`/accounts/${id}/close`, { reason: 'Nghỉ công tác' }, 3);
    expect((await client.get('/session')).status).toBe(401);
    expect((await client.signIn('thu.hoi', reset.body.oneTimePassword)).status).toBe(401);
  });

  test('a grant counts from its first day to its last', async () => {
    const { id, response } = await open('co.han');
    await administrator.command(
      `/accounts/${id}/grant`,
      { role: 'inspector', organisation: null, from: '2026-12-01', to: '2026-12-31' },
      0,
    );
    const client = new Client(server.app);
    const grants = async () => {
      await client.signIn('co.han', response.body.oneTimePassword);
      return (await client.get('/session')).body.grants.length as number;
    };
    const start = server.clock.now;
    expect(await grants()).toBe(0);
    server.clock.now = new Date('2026-12-31T16:59:00Z');
    expect(await grants()).toBe(1);
    server.clock.now = new Date('2026-12-31T17:00:00Z');
    expect(await grants()).toBe(0);
    server.clock.now = start;
  });

  test('an administrator names organisations and sees no member', async () => {
    const { body } = await administrator.get('/organisations/roots');
    expect(body.items[0]).toMatchObject({ id: tree.province, name: 'Đảng bộ tỉnh Thử' });
    expect(body.items[0]).not.toHaveProperty('members');
    expect((await administrator.get('/members')).status).toBe(403);
    expect((await administrator.get(`/members/${tree.member}`)).status).toBe(404);
    expect((await administrator.get('/timeline')).status).toBe(403);
  });

  test('the list shows the accounts that one may administer', async () => {
    const [all, few] = await Promise.all([administrator, local].map((by) => by.get('/accounts?limit=500')));
    const ids = (list: { body: { items: { id: string }[] } }) => list.body.items.map(({ id }) => id);
    expect(ids(all!)).toContain(administrator.account);
    expect(ids(few!)).toContain(local.account);
    expect(ids(few!)).not.toContain(administrator.account);
  });
});

test('the first administrator is opened once, and shown until the one-time password was changed', async () => {
  const server = await aServer();
  const deps = { handler: server.house.get(service.handler), signIn: server.house.get(service.signIn), today: TODAY };
  const first = await firstAdministrator(deps);
  expect(await firstAdministrator(deps)).toEqual(first);

  const client = new Client(server.app);
  await client.signIn(first!.username, first!.password);
  await client.post('/session/password', { current: first!.password, next: 'mat khau quan tri' });
  expect(await firstAdministrator(deps)).toBeUndefined();
  expect((await client.get('/session')).body.permissions).toContain('accounts.open');
  await server.stop();
});
