import { readFileSync } from 'node:fs';
import request from 'supertest';
import { rateLimit } from '../../src/http/rate-limit.ts';
import { aServer, anAccount, Client, type TestServer } from './a-server.ts';

describe('signing in', () => {
  let server: TestServer;
  let someone: Awaited<ReturnType<typeof anAccount>>;
  beforeEach(async () => {
    server = await aServer();
    someone = await anAccount(server.house, [{ role: 'inspector' }]);
  });
  afterEach(() => server.stop());
  const browser = () => new Client(server.app);
  const signIn = (password: string, username = someone.username) => browser().signIn(username, password);

  test('[DHTN-0.4] gives a cookie out of reach of scripts and other sites, and says who one is', async () => {
    const response = await signIn(someone.password);
    expect(response.status).toBe(200);
    expect(response.body).toMatchObject({
      account: { id: someone.id, username: someone.username, mustChangePassword: false },
      grants: [{ role: 'inspector', organisation: null }],
      permissions: expect.arrayContaining(['members.list']),
      today: '2026-11-20',
      documentLimitMb: 25,
      version: JSON.parse(readFileSync('package.json', 'utf8')).version,
    });
    expect(response.body.permissions).not.toContain('members.admit');
    expect(response.headers['set-cookie']![0]).toMatch(/^sogoc=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  test('elsewhere than on the loopback the cookie is sent over TLS only', async () => {
    const response = await request(server.app)
      .post('/api/session')
      .set('Host', 'so-goc.example')
      .send({ username: someone.username, password: someone.password });
    expect(response.headers['set-cookie']![0]).toContain('; Secure');
  });

  test('a wrong password and an unknown name are told alike', async () => {
    const wrong = await signIn('sai mat khau');
    const unknown = await signIn('sai mat khau', 'khong.co');
    expect([wrong.status, wrong.body]).toEqual([unknown.status, unknown.body]);
    expect(wrong.body.code).toBe('session/wrong-credentials');
  });

  test.each(['the account', 'nobody'])(
    'five failures lock %s out, longer each time, until time has passed',
    async (who) => {
      const username = who === 'nobody' ? 'khong.co' : someone.username;
      for (let failure = 1; failure <= 5; failure++) expect((await signIn('sai', username)).status).toBe(401);
      const locked = await signIn(someone.password, username);
      expect([locked.status, locked.headers['retry-after'], locked.body.code]).toEqual([429, '30', 'session/locked']);

      server.clock.forward(30_000);
      expect((await signIn('sai', username)).status).toBe(401);
      expect((await signIn(someone.password, username)).headers['retry-after']).toBe('60');
      server.clock.forward(60_000);
      expect((await signIn(someone.password, username)).status).toBe(who === 'nobody' ? 401 : 200);
    },
  );

  test('a success forgets the failures', async () => {
    for (let failure = 1; failure <= 4; failure++) await signIn('sai');
    await signIn(someone.password);
    expect((await signIn('sai')).status).toBe(401);
    expect((await signIn(someone.password)).status).toBe(200);
  });

  test('a session ends after eight idle hours, and after twelve in any case', async () => {
    const idle = browser();
    await idle.signIn(someone.username, someone.password);
    const busy = browser();
    await busy.signIn(someone.username, someone.password);
    for (let hour = 1; hour <= 11; hour++) {
      server.clock.forward(3_600_000);
      expect((await busy.get('/session')).status).toBe(200);
    }
    expect((await idle.get('/session')).status).toBe(401);
    server.clock.forward(3_600_000);
    expect((await busy.get('/session')).status).toBe(401);
  });

  test('signing out ends the session at once', async () => {
    const client = browser();
    await client.signIn(someone.username, someone.password);
    expect((await client.delete('/session')).status).toBe(204);
    expect((await client.get('/session')).status).toBe(401);
  });

  test('a changed password ends the other sessions and keeps this one', async () => {
    const [here, there] = [browser(), browser()];
    await here.signIn(someone.username, someone.password);
    await there.signIn(someone.username, someone.password);
    const change = (current: string, next: string) => here.post('/session/password', { current, next });

    expect((await change('sai mat khau cu', 'mat khau moi hon')).body.code).toBe('session/wrong-password');
    expect((await change(someone.password, 'ngan')).body.errors[0].code).toBe('password-too-short');
    expect((await change(someone.password, someone.password)).body.code).toBe('session/same-password');
    expect((await change(someone.password, 'mat khau moi hon')).status).toBe(204);
    expect((await here.get('/session')).status).toBe(200);
    expect((await there.get('/session')).status).toBe(401);
    expect((await signIn(someone.password)).status).toBe(401);
    expect((await signIn('mat khau moi hon')).status).toBe(200);
  });

  test('tokens and passwords are kept as hashes only', async () => {
    const client = browser();
    await client.signIn(someone.username, someone.password);
    const token = client.cookie.split('=')[1]!;
    expect(await server.stores.credentials.session(token)).toBeUndefined();
    const credential = await server.stores.credentials.credentialOfAccount(someone.id);
    expect(credential!.passwordHash).toMatch(/^\$argon2id\$/);
    expect(JSON.stringify(credential)).not.toContain(someone.username);
  });
});

test('who asks too fast is sent away, others are not', async () => {
  const server = await aServer({ rateLimit: '5' });
  const [hasty, calm] = [await server.as({ role: 'inspector' }), await server.as({ role: 'inspector' })];
  const statuses = await Promise.all(Array.from({ length: 40 }, async () => (await hasty.get('/session')).status));
  expect(statuses).toContain(429);
  expect((await calm.get('/session')).status).toBe(200);
  await server.stop();
});

test('a bucket lets its rate through for ever, and twice as much for a moment', () => {
  let now = 0;
  const take = rateLimit(50, () => now);
  const taken = (count: number) => {
    for (let one = 0; one < count; one++) take('somebody');
  };
  taken(100);
  expect(() => take('somebody')).toThrow('request/too-many');
  for (let second = 1; second <= 5; second++) {
    now = second * 1000;
    taken(50);
    expect(() => take('somebody')).toThrow('request/too-many');
  }
});
