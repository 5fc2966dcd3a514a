import { randomUUID } from 'node:crypto';
import { aServer, rememberedReads, type TestServer } from './a-server.ts';
import { memoryStores, service } from '../../src/container.ts';
import { StoreUnavailable } from '../../src/stores/event-store.ts';
import { aMember, aTree, type Tree } from './a-tree.ts';

describe('a command over HTTP', () => {
  let server: TestServer;
  let tree: Tree;
  beforeEach(async () => {
    server = await aServer();
    tree = await aTree(server);
  });
  afterEach(() => server.stop());

  test('begins a stream with 201, changes it with 200, and says where it came to lie', async () => {
    const id = randomUUID();
    const begun = await tree.officer.command(`/members/${id}/take-over`, aMember(tree.cell));
    expect(begun.status).toBe(201);
    expect(begun.headers).toMatchObject({ etag: '"0"', position: begun.body.position });
    const stored = [{ type: 'MemberTakenOver', effectiveOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }];
    expect(begun.body).toEqual({ id, revision: 0, position: expect.any(String), events: 1, stored });

    const died = await tree.officer.command(`/members/${id}/record-death`, { diedOn: '2026-11-01' }, 0);
    expect([died.status, died.headers['etag'], died.body.revision]).toEqual([200, '"1"', 1]);
    expect(died.body.stored).toEqual([{ type: 'MemberDied', effectiveOn: '2026-11-01' }]);
    const again = await tree.officer.command(`/members/${id}/record-death`, { diedOn: '2026-11-01' }, 1);
    expect(again.body).toMatchObject({ events: 0, stored: [] });
  });

  test('is answered again as the first time, also after a restart and whatever happened since', async () => {
    const id = randomUUID();
    const key = { 'Idempotency-Key': randomUUID() };
    const body = aMember(tree.cell);
    const first = await tree.officer.post(`/members/${id}/take-over`, body, key);
    await tree.officer.command(`/members/${id}/record-death`, { diedOn: '2026-11-01' }, 0);
    const again = await tree.officer.post(`/members/${id}/take-over`, body, key);

    const restarted = await aServer({ stores: server.stores });
    const officer = await restarted.as({ role: 'upperOfficer' });
    const afterwards = await officer.post(`/members/${id}/take-over`, body, key);

    for (const repeated of [again, afterwards]) {
      expect(repeated.status).toBe(first.status);
      expect(repeated.body).toEqual(first.body);
      expect(repeated.headers['etag']).toBe(first.headers['etag']);
      expect(repeated.headers['position']).toBe(first.headers['position']);
    }
    expect(await server.stores.events.read(`member-${id}`)).toHaveLength(2);
    await restarted.stop();
  });

  test('sent twice at once is stored once', async () => {
    const id = randomUUID();
    const key = { 'Idempotency-Key': randomUUID() };
    const body = aMember(tree.cell);
    const both = await Promise.all([1, 2].map(() => tree.officer.post(`/members/${id}/take-over`, body, key)));
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both[0]!.body).toEqual(both[1]!.body);
    expect(await server.stores.events.read(`member-${id}`)).toHaveLength(1);
  });

  test('of two that saw the same revision one is stored, the other is told what changed', async () => {
    const path = `/members/${tree.member}/record-death`;
    const both = await Promise.all(
      ['2026-11-01', '2026-11-02'].map((diedOn) => tree.officer.command(path, { diedOn }, 0)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  test('what must be unique is refused at its field', async () => {
    const body = aMember(tree.cell);
    await tree.officer.command(`/members/${randomUUID()}/take-over`, body);
    const double = await tree.officer.command(`/members/${randomUUID()}/take-over`, body);
    expect(double.status).toBe(409);
    expect(double.body.errors).toEqual([expect.objectContaining({ field: 'citizenId', code: 'claim/citizenId' })]);
  });

  test('tried dry it says what it would store, or the refusal, and stores nothing', async () => {
    const dry = { 'Dry-Run': 'true' };
    const good = await tree.officer.post(`/members/${tree.member}/record-death`, { diedOn: '2026-11-01' }, dry);
    const bad = await tree.officer.post(`/members/${tree.member}/record-death`, { diedOn: '2030-01-01' }, dry);
    const stored = aMember(tree.cell);
    await tree.officer.command(`/members/${randomUUID()}/take-over`, stored);
    const taken = await tree.officer.post(`/members/${randomUUID()}/take-over`, stored, dry);

    expect(good.body.wouldStore).toEqual([
      { type: 'MemberDied', effectiveOn: '2026-11-01', data: expect.objectContaining({ cell: tree.cell }) },
    ]);
    expect([good.status, bad.status, taken.status]).toEqual([200, 409, 409]);
    expect(taken.body.code).toBe('claim/citizenId');
    expect(await server.stores.events.read(`member-${tree.member}`)).toHaveLength(1);
  });

  test('carries who did it, by which grant', async () => {
    const secretary = await server.as({ role: 'cellSecretary', organisation: tree.cell });
    await secretary.command(`/members/${tree.member}/record-death`, { diedOn: '2026-11-01' }, 0);
    const [, died] = await server.stores.events.read(`member-${tree.member}`);
    expect(died!.meta).toMatchObject({
      actor: secretary.account,
      actorOrganisation: tree.cell,
      grant: expect.any(String),
    });
  });
});

test('while the log cannot be reached a command is answered with 503 and may be sent again', async () => {
  const stores = memoryStores(rememberedReads());
  const server = await aServer({ stores });
  const tree = await aTree(server);
  const store = server.house.get(service.events);
  const append = store.append.bind(store);
  store.append = () => Promise.reject(new StoreUnavailable('gone'));
  const key = { 'Idempotency-Key': randomUUID(), 'If-Match': '"0"' };
  const path = `/members/${tree.member}/record-death`;

  const failed = await tree.officer.post(path, { diedOn: '2026-11-01' }, key);
  store.append = append;
  const repeated = await tree.officer.post(path, { diedOn: '2026-11-01' }, key);

  expect([failed.status, failed.headers['retry-after'], repeated.status]).toEqual([503, '1', 200]);
  await server.stop();
});
