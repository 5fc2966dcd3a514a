import { randomUUID } from 'node:crypto';
import { aServer, type Client, type TestServer } from './a-server.ts';
import { aTree, type Tree } from './a-tree.ts';
import { done, until } from './asking.ts';

describe('errors of the software, reported over HTTP', () => {
  let server: TestServer;
  let tree: Tree;
  let [cell, base, upper, stranger] = [] as unknown as Client[];
  const id = randomUUID();
  beforeAll(async () => {
    server = await aServer();
    tree = await aTree(server);
    cell = await server.as({ role: 'cellSecretary', organisation: tree.cell });
    base = await server.as({ role: 'baseOfficer', organisation: tree.base });
    upper = await server.as({ role: 'upperOfficer', organisation: tree.ward });
    stranger = await server.as({ role: 'cellSecretary', organisation: tree.sibling });
  });
  afterAll(() => server.stop());

  const waitsAt = (client: Client) =>
    client.get('/worklist/mine').then(({ body }) => ({
      body: (body.groups as { kind: string; rows: { id: string }[] }[]).find(({ kind }) => kind === 'errorReport'),
    }));

  test('[DHTN-0.6] a problem says the code under which it stands in the log', async () => {
    const refused = await cell!.command(`/error-reports/${randomUUID()}/send`, { organisation: tree.cell });
    expect(refused.status).toBe(400);
    const correlation = refused.headers['correlation-id'];
    expect(correlation).toMatch(/^[\da-f-]{36}$/);
    expect(server.logged.some((line) => line.includes(String(correlation)))).toBe(true);
    expect((await cell!.get('/session')).headers['correlation-id']).toBeUndefined();
  });

  test('[DHTN-0.6] a report comes to the committee above, into its list and its worklist', async () => {
    const body = {
      organisation: tree.cell,
      what: 'Không lưu được tờ khai',
      screen: '/members/{id}/admit',
      version: '0.1.0',
    };
    expect((await stranger!.command(`/error-reports/${id}/send`, body)).status).toBe(404);
    await done(cell!, `/error-reports/${id}/send`, body);
    const { items } = await until(
      () => base!.get(`/error-reports?at=${tree.base}&status=received`),
      ({ items: found }: { items: object[] }) => found.length === 1,
    );
    expect(items[0]).toMatchObject({
      ...{ id, what: 'Không lưu được tờ khai', screen: '/members/{id}/admit', status: 'received' },
      ...{ organisation: { id: tree.cell }, at: { id: tree.base } },
    });
    const waiting = await until(
      () => waitsAt(base!),
      (group) => group !== undefined,
    );
    expect(waiting!.rows).toMatchObject([{ id: `errorReport:${id}` }]);
    expect((await stranger!.get(`/error-reports/${id}`)).status).toBe(404);
    expect((await stranger!.get('/error-reports')).body.items).toEqual([]);
  });

  test('[DHTN-0.6] only the committee where it lies answers; sent on, it waits at the one above', async () => {
    expect((await cell!.command(`/error-reports/${id}/answer`, { text: 'Tự trả lời' })).status).toBe(403);
    await done(base!, `/error-reports/${id}/answer`, { text: 'Đã tiếp nhận' });
    await until(
      () => waitsAt(base!),
      (group) => group === undefined,
    );
    const { body: answered } = await cell!.get(`/error-reports/${id}`);
    expect(answered).toMatchObject({ status: 'answered', may: [] });
    expect(answered.steps.map(({ text }: { text: string }) => text)).toEqual([
      'Không lưu được tờ khai',
      'Đã tiếp nhận',
    ]);
    await done(base!, `/error-reports/${id}/forward`, {});
    expect((await base!.command(`/error-reports/${id}/close`, {})).status).toBe(403);
    await until(
      () => waitsAt(upper!),
      (group) => group?.rows.length === 1,
    );
    const { body: there } = await upper!.get(`/error-reports/${id}`);
    expect(there.may.sort()).toEqual(['errorReports.answer', 'errorReports.close', 'errorReports.forward']);
    await done(upper!, `/error-reports/${id}/close`, { text: 'Đã sửa' });
    await until(
      () => waitsAt(upper!),
      (group) => group === undefined,
    );
    expect((await cell!.get(`/error-reports/${id}`)).body).toMatchObject({ status: 'closed', at: { id: tree.ward } });
  });
});
