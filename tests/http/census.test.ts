import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { StillBuilding } from '../../read-models/stores/read-store.ts';
import { service } from '../../src/container.ts';
import { aServer, type TestServer } from './a-server.ts';
import { aMember, aTree, type Tree } from './a-tree.ts';
import { done, until } from './asking.ts';

/** Who belongs to an organisation is asked of read models, which may lag behind the log: after a start on a long one. */
describe('the census while read models lag behind', () => {
  let server: TestServer;
  let tree: Tree;
  beforeEach(async () => {
    server = await aServer();
    tree = await aTree(server);
    for (const cell of [tree.cell, tree.cell, tree.cell, tree.sibling])
      await done(tree.officer, `/members/${randomUUID()}/take-over`, aMember(cell));
  });
  afterEach(() => server.stop());

  const merger = () => ({
    ...{ organisation: tree.ward, decision: { number: '1-QĐ', date: '2026-05-20', issuer: tree.ward } },
    ...{ effectiveOn: '2026-06-01', into: tree.cell, absorbed: [tree.sibling] },
  });

  test('an act that asks for it is answered: try again in a moment', async () => {
    const upper = await server.as({ role: 'upperOfficer', organisation: tree.ward });
    server.house.get(service.projector).waitFor = async () => false;
    const { status, body, headers } = await upper.command(`/reorganisations/${randomUUID()}/merge`, merger());
    expect([status, body.code, headers['retry-after']]).toEqual([503, 'server/read-models-behind', '1']);
  });

  test('a process tries again until it is told, and no trouble is logged', async () => {
    const upper = await server.as({ role: 'upperOfficer', organisation: tree.ward });
    const { census } = server.house.get(service.register);
    const remains = census.remains.bind(census);
    let lags = 2;
    census.remains = async (organisation) => {
      if (lags-- > 0) throw new StillBuilding('the census');
      return remains(organisation);
    };
    const act = randomUUID();
    await done(upper, `/reorganisations/${act}/merge`, merger());
    await until<Record<string, unknown>>(
      async () => upper.get(`/reorganisations/${act}`),
      ({ status }) => status === 'done',
    );
    expect(lags).toBeLessThan(0);
    expect(server.logged.filter((line) => line.includes('a process waits for the read models'))).toHaveLength(2);
    expect(server.logged.filter((line) => line.includes('in trouble'))).toEqual([]);
  });
});
