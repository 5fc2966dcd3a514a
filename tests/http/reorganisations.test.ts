import { randomUUID } from 'node:crypto';
import { aServer, type Client, type TestServer } from './a-server.ts';
import { aMember, aTree, type Tree } from './a-tree.ts';
import { done, until } from './asking.ts';

/** Splits, mergers and endings over the wire. */
describe('organisation procedures over HTTP', () => {
  let server: TestServer;
  let tree: Tree;
  let [upper, elsewhere] = [] as unknown as Client[];
  let position: string;
  const [act, farWard] = [randomUUID(), randomUUID()];
  beforeAll(async () => {
    server = await aServer();
    tree = await aTree(server);
    for (let n = 0; n < 3; n += 1) await done(tree.officer, `/members/${randomUUID()}/take-over`, aMember(tree.cell));
    for (let n = 0; n < 2; n += 1) {
      const taken = await done(tree.officer, `/members/${randomUUID()}/take-over`, aMember(tree.sibling));
      position = taken.headers['position']!;
    }
    await done(tree.officer, `/organisations/${farWard}/take-over`, {
      ...{ name: 'Đảng bộ xã Xa', type: 'upperBase', parent: tree.province, since: '2020-01-01' },
    });
    upper = await server.as({ role: 'upperOfficer', organisation: tree.ward });
    elsewhere = await server.as({ role: 'upperOfficer', organisation: farWard });
  });
  afterAll(() => server.stop());

  const merger = () => ({
    ...{ organisation: tree.ward, decision: { number: '1-QĐ', date: '2026-05-20', issuer: tree.ward } },
    ...{ effectiveOn: '2026-06-01', into: tree.cell, absorbed: [tree.sibling] },
  });
  const ask = async (by: Client, path: string) => {
    const { status, body } = await by.get(path, { 'Min-Position': position });
    expect([path, status]).toEqual([path, 200]);
    return body;
  };
  const becomes = (path: string, wanted: (body: Record<string, unknown>) => boolean) =>
    until<Record<string, unknown>>(async () => upper!.get(path), wanted);

  it('[DHTN-2.1.3] a preview shows who would go where, and stores nothing', async () => {
    const asked = { kind: 'merge', command: merger() };
    const { status, body } = await upper!.post('/reorganisations/preview', asked);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ before: { official: 6, probationary: 0 }, after: { official: 6, probationary: 0 }, conserved: true },
      moves: [{ what: 'members', from: { name: 'Chi bộ Hai' }, to: { name: 'Chi bộ Một' }, official: 2 }],
      ...{ unassigned: [], blocks: [] },
    });
    expect(body.refusal).toBeUndefined();
    const wrong = { kind: 'merge', command: { ...merger(), into: tree.sibling } };
    const refused = await upper!.post('/reorganisations/preview', wrong);
    expect(refused.body.refusal).toMatchObject({ code: 'reorganisation/into-itself' });
    expect((await elsewhere!.post('/reorganisations/preview', asked)).status).toBe(404);
    expect((await ask(upper!, '/reorganisations')).items).toEqual([]);
  });

  it('[DHTN-2.1.3] a hand-over is previewed: what goes where, and the totals of who gives and who receives', async () => {
    const command = {
      ...{ to: farWard, effectiveOn: '2026-06-01' },
      decision: { number: '4-QĐ', date: '2026-05-20', issuer: tree.province },
    };
    const asked = { kind: 'hand-over', organisation: tree.base, command };
    const over = await server.as({ role: 'upperOfficer', organisation: tree.province });
    expect((await over.post('/reorganisations/preview', asked)).body).toMatchObject({
      ...{ before: { official: 6, probationary: 0 }, after: { official: 6, probationary: 0 }, conserved: true },
      moves: [
        {
          ...{ what: 'organisation', organisation: { id: tree.base }, official: 6 },
          ...{ from: { id: tree.ward }, to: { name: 'Đảng bộ xã Xa' } },
        },
      ],
      blocks: [],
    });
    const ownOnly = await upper!.post('/reorganisations/preview', asked);
    expect(ownOnly.body).toMatchObject({ before: { official: 6 }, after: { official: 6 }, conserved: true });
    const wrong = { ...asked, command: { ...command, to: tree.cell } };
    const refused = await over.post('/reorganisations/preview', wrong);
    expect(refused.body.refusal).toMatchObject({ code: 'organisation/circle' });
    expect((await elsewhere!.post('/reorganisations/preview', asked)).status).toBe(404);
  });

  it('[DHTN-2.1.4] a dissolution and a disbandment are previewed: who must go, by whose letters, until when', async () => {
    const body = { effectiveOn: '2026-06-15', decision: { number: '5-QĐ', date: '2026-06-10', issuer: tree.ward } };
    const shown = async (kind: string, command: object) =>
      (await upper!.post('/reorganisations/preview', { kind, organisation: tree.base, command })).body;
    expect(await shown('dissolve', { ...body, ground: 'taskDone' })).toMatchObject({
      ...{ before: { official: 6, probationary: 0 }, after: { official: 6, probationary: 0 }, moves: [] },
      ...{ unassignedOrganisations: [{ id: tree.cell }, { id: tree.sibling }].sort((a, b) => (a.id < b.id ? -1 : 1)) },
      letters: { by: { id: tree.base }, until: '2026-07-27' },
      blocks: [{ code: 'ending/children-remain', detail: 'Còn 2 tổ chức đảng trực thuộc.' }],
    });
    const vote = { members: 9, inFavour: 9 };
    const proposed = { organisation: tree.ward, number: '6-TTr', date: '2026-06-09', ...vote };
    const byProvince = { ...body, decision: { ...body.decision, issuer: tree.province } };
    const disbanded = await shown('disband', {
      ...byProvince,
      violation: 'Vi phạm đặc biệt nghiêm trọng',
      proposed,
      vote,
    });
    expect(disbanded).toMatchObject({ letters: { by: { id: tree.ward }, until: '2026-07-27' } });
    const carriedByFew = { ...byProvince, violation: 'Vi phạm', proposed, vote: { ...vote, inFavour: 1 } };
    expect((await shown('disband', carriedByFew)).refusal).toMatchObject({ code: 'disbandment/not-carried' });
  });

  it('[DHTN-2.1.3] a merger is carried out by itself, with its progress', async () => {
    const answer = await done(upper!, `/reorganisations/${act}/merge`, merger());
    position = answer.headers['position']!;
    const file = await becomes(`/reorganisations/${act}`, ({ status }) => status === 'done');
    expect(file).toMatchObject({
      ...{
        kind: 'merge',
        members: { planned: 2, moved: 2, held: 0 },
        roll: { official: 6, probationary: 0 },
        held: [],
      },
      ...{ sources: [{ id: tree.sibling }], successors: [{ id: tree.cell }] },
    });
    const ended = await becomes(`/organisations/${tree.sibling}`, ({ status }) => status === 'ended');
    expect(ended).toMatchObject({
      ...{ endedOn: '2026-06-01', ground: 'merge', successors: [{ id: tree.cell }] },
      members: { direct: { official: 0 } },
    });
    const history = await ask(upper!, `/reorganisations/${act}/history`);
    expect(history.items.map(({ type }: { type: string }) => type)).toContain('ReorganisationCarriedOut');
    expect((await elsewhere!.get(`/reorganisations/${act}`)).status).toBe(404);
    expect((await elsewhere!.get(`/reorganisations/${act}/history`)).status).toBe(404);
  });

  it('[DHTN-2.1.3] what has ended stands on no list unless it is asked for', async () => {
    const names = async (query: string) =>
      (await ask(upper!, `/organisations?under=${tree.base}${query}`)).items.map(({ name }: { name: string }) => name);
    expect(await names('')).toEqual(['Chi bộ Một', 'Đảng bộ cơ sở Thử']);
    expect(await names('&ended=true')).toContain('Chi bộ Hai');
    expect(await names('&status=ended')).toEqual(['Chi bộ Hai']);
    const children = await ask(upper!, `/organisations/${tree.base}/children`);
    expect(children.items).toHaveLength(1);
    const before = await ask(upper!, `/organisations/${tree.base}/children?asOf=2026-05-31`);
    expect(before.items).toHaveLength(2);
  });

  it('[DHTN-2.1.4] what winds up says until when and what is left, and is on the worklist', async () => {
    const { headers } = await upper!.get(`/organisations/${tree.cell}`);
    const body = {
      ...{ ground: 'taskDone', effectiveOn: '2026-06-15' },
      decision: { number: '2-QĐ', date: '2026-06-10', issuer: tree.ward },
    };
    const revision = Number(String(headers['etag']).replaceAll('"', ''));
    const answer = await upper!.command(`/organisations/${tree.cell}/dissolve`, body, revision);
    expect(answer.body.detail).toBeUndefined();
    position = answer.headers['position']!;
    expect(await ask(upper!, `/organisations/${tree.cell}`)).toMatchObject({
      ...{
        status: 'windingUp',
        ground: 'dissolution',
        lettersBy: { id: tree.cell },
        endBy: '2026-07-27',
        overdue: true,
      },
    });
    expect(await ask(upper!, `/organisations/${tree.cell}/remains`)).toEqual({
      ...{ members: 6, applicants: 0, transfers: 0, lists: 0, children: 0, seal: false, ready: false },
    });
    const work = await ask(upper!, `/worklist/rows?organisation=${tree.ward}&kind=windingUp&below=true`);
    expect(work.items).toMatchObject([{ kind: 'windingUp', late: true, concerns: { id: tree.cell } }]);
    const end = { endedOn: '2026-07-01' };
    const refused = await upper!.command(`/organisations/${tree.cell}/end`, end, revision + 1);
    expect(refused.body).toMatchObject({ status: 409, detail: 'Còn 6 đảng viên chưa chuyển đi.' });
  });

  it('[DHTN-2.1.1] whom an establishment names goes to the new cell, by who holds the cells that they leave', async () => {
    const [fresh, leaver] = [randomUUID(), randomUUID()];
    const leaving = randomUUID();
    await done(tree.officer, `/organisations/${leaving}/take-over`, {
      ...{ name: 'Chi bộ Ba', type: 'subordinateCell', parent: tree.base, since: '2020-01-01' },
    });
    await done(tree.officer, `/members/${leaver}/take-over`, aMember(leaving));
    const others = [randomUUID(), randomUUID()];
    for (const other of others) await done(tree.officer, `/members/${other}/take-over`, aMember(leaving));
    const body = {
      ...{ name: 'Chi bộ Mới', type: 'subordinateCell', parent: tree.base, effectiveOn: '2026-06-01' },
      ...{ decision: { number: '7-QĐ', date: '2026-05-20', issuer: tree.ward } },
      ...{ officialMembers: 3, probationaryMembers: 0 },
      members: [leaver, ...others].map((member) => ({ member, from: leaving })),
    };
    const establish = (by: Client, more: object = {}) =>
      by.command(`/organisations/${fresh}/establish`, { ...body, ...more });
    const ofOwn = await server.as({ role: 'baseOfficer', organisation: tree.base });
    const far = { member: randomUUID(), from: randomUUID() };
    expect((await establish(ofOwn, { members: [far] })).status).toBe(404);
    expect((await establish(elsewhere!)).status).toBe(404);
    const applicant = { member: tree.member, from: leaving };
    const refused = await establish(upper!, { members: [...body.members.slice(1), applicant] });
    expect(refused.body).toMatchObject({
      ...{ status: 409, code: 'establishment/members-refused' },
      cases: [{ case: tree.member, code: 'transfer/not-in-that-cell' }],
    });
    const tooMany = Array.from({ length: 501 }, () => ({ member: randomUUID(), from: leaving }));
    expect((await establish(upper!, { members: tooMany })).status).toBe(400);

    expect((await establish(upper!)).status).toBe(201);
    const file = await becomes(`/reorganisations/${fresh}`, ({ status }) => status === 'done');
    expect(file).toMatchObject({
      ...{ kind: 'establishment', sources: [{ name: 'Chi bộ Ba' }], successors: [{ id: fresh, name: 'Chi bộ Mới' }] },
      ...{ roll: { official: 3, probationary: 0 }, members: { planned: 3, moved: 3, held: 0 }, held: [] },
    });
    const listed = await upper!.get('/reorganisations?kind=establishment');
    expect(listed.body.items).toMatchObject([{ id: fresh }]);

    // One whose decision names nobody stands beside it; what a split founds does not.
    const { members: _, ...unnamed } = body;
    const plain = randomUUID();
    await done(upper!, `/organisations/${plain}/establish`, {
      ...{ ...unnamed, name: 'Chi bộ Không nêu tên', effectiveOn: '2026-06-02' },
    });
    expect((await upper!.get('/reorganisations?kind=establishment')).body.items).toMatchObject([
      {
        ...{ id: plain, kind: 'establishment', status: 'done', sources: [], decision: { number: '7-QĐ' } },
        ...{ successors: [{ id: plain, name: 'Chi bộ Không nêu tên' }], roll: { official: 3, probationary: 0 } },
        members: { planned: 0, moved: 0, held: 0 },
      },
      { id: fresh, status: 'done', members: { planned: 3, moved: 3 } },
    ]);
    expect((await upper!.get(`/members/${leaver}`)).body).toMatchObject({ cell: fresh });
  });
});
