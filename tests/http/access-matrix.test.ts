import { randomUUID } from 'node:crypto';
import type { Role } from '../../src/access/roles.ts';
import { READERS, role } from '../../src/access/roles.ts';
import { commands, endpoints } from '../../src/catalogue.ts';
import type { Endpoint } from '../../src/http/endpoint.ts';
import { aServer, Client, type TestServer } from './a-server.ts';
import { aList, aTree, type Listed, type Tree } from './a-tree.ts';
import { done, until } from './asking.ts';

/** Every role × every operation of the catalogue, on a thing inside and a thing outside the grant. */
describe('[NFR-4] deny by default', () => {
  let server: TestServer;
  let tree: Tree;
  let other: string;
  let sent: Listed;
  const report = randomUUID();
  const inside = new Map<Role, Client>();
  const outside = new Map<Role, Client>();
  beforeAll(async () => {
    server = await aServer();
    tree = await aTree(server);
    sent = await aList(tree);
    const administrator = await server.as({ role: 'administrator' });
    other = randomUUID();
    await administrator.command(`/accounts/${other}/open`, { username: 'nguoi.khac', displayName: 'Người khác' });
    await administrator.command(
      `/accounts/${other}/grant`,
      { role: 'inspector', organisation: tree.cell, from: '2020-01-01' },
      0,
    );
    for (const each of role.options) {
      inside.set(each, await server.as({ role: each, organisation: tree.base }));
      outside.set(each, await server.as({ role: each, organisation: tree.sibling }));
    }
    const said = { organisation: tree.cell, what: 'Không lưu được', screen: '/members', version: '0.1.0' };
    const { headers } = await done(inside.get('cellSecretary')!, `/error-reports/${report}/send`, said);
    const shown = { 'Min-Position': headers['position']! };
    await until(
      () => inside.get('inspector')!.get(`/error-reports/${report}`, shown),
      ({ id }: { id?: string }) => id === report,
    );
  });
  afterAll(() => server.stop());

  const idFor = (path: string) => {
    const collection = path.split('/')[1]!;
    const ids = {
      ...{ accounts: other, members: tree.member, cases: sent.case, proposals: sent.proposal },
      'error-reports': report,
    };
    return ids[collection as keyof typeof ids] ?? tree.cell;
  };
  const reads = (each: Role) => (READERS as readonly Role[]).includes(each);

  const cases = commands.flatMap((command) => role.options.map((each) => [command.name, each, command] as const));
  test.each(cases)('%s by %s', async (_name, each, command) => {
    const { relation } = command;
    const begins = relation === 'cell' || relation === 'parent' || relation === 'drafter';
    const id = begins ? randomUUID() : idFor(command.path);
    const named = relation === 'drafter' || relation === 'within' ? 'organisation' : relation;
    const body = begins || relation === 'within' ? { [named]: tree.cell } : {};
    const path = command.path.replace('{id}', id);
    const allowed = command.roles.includes(each);

    const within = await inside.get(each)!.post(path, body);
    if (relation === 'register' || relation === 'within') {
      // Only a right for the whole register covers it, and what names no organisation.
      expect((await inside.get(each)!.post(path, {})).status).toBe(404);
      const everywhere = await (await server.as({ role: each, organisation: null })).post(path, {});
      expect(everywhere.status).toBe(allowed ? 400 : reads(each) ? 403 : 404);
      if (relation === 'register') return;
    }
    if ('onlyByThem' in command && command.onlyByThem) {
      // Nobody issued the decision on whom the tree's member was admitted: it can be answered by no one.
      expect(within.status).toBe(reads(each) ? 403 : 404);
      return;
    }
    // What may be done goes on to the missing command id; what may only be read is forbidden; else it is not there.
    expect(within.status).toBe(allowed ? 400 : reads(each) && command.relation !== 'account' ? 403 : 404);
    expect((await outside.get(each)!.post(path, body)).status).toBe(404);
    expect((await new Client(server.app).post(path, body)).status).toBe(401);
  });

  const questions = Object.entries(endpoints as Record<string, Endpoint>).flatMap(([name, declared]) =>
    role.options.map((each) => [name, each, declared] as const),
  );
  test.each(questions.filter(([, , { access }]) => access.to === 'roles'))(
    '%s by %s',
    async (_name, each, declared) => {
      const { access, method } = declared;
      if (access.to !== 'roles') return;
      const path = declared.path.replace('{id}', idFor(declared.path)).replace('{document}', randomUUID());
      const ask = (by: Client) => by[method](path);
      const allowed = access.roles.includes(each);

      const within = await ask(inside.get(each)!);
      // Imports belong to the account that brought the file: another's is not there, whoever asks.
      const own = access.relation === 'scope' && declared.path.includes('{id}');
      // A scan to which the thing does not refer is not there either.
      const unnamed = declared.path.includes('{document}');
      if (allowed) expect(own || unnamed ? [401, 403] : [401, 403, 404]).not.toContain(within.status);
      else expect(within.status).toBe(access.relation === 'scope' || reads(each) ? 403 : 404);
      if (access.relation !== 'scope') expect((await ask(outside.get(each)!)).status).toBe(404);
      expect((await ask(new Client(server.app))).status).toBe(401);
    },
  );

  test('only what is declared for anyone answers without a session', async () => {
    const open = Object.entries(endpoints as Record<string, Endpoint>)
      .filter(([, { access }]) => access.to === 'anyone')
      .map(([name]) => name);
    expect(open.sort()).toEqual(['server.health', 'server.openapi', 'server.ready', 'session.begin']);
  });
});
