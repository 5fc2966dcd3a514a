import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { aServer, type Client, type TestServer } from './a-server.ts';
import { aMember, aTree, type Tree } from './a-tree.ts';

let server: TestServer;
let tree: Tree;
/** An upper-base committee of another place, with a cell directly under it. */
const [far, farCell] = [randomUUID(), randomUUID()];
let secretary: Client;
let baseOfficer: Client;
let farOfficer: Client;
let stranger: Client;

beforeAll(async () => {
  server = await aServer();
  tree = await aTree(server);
  const found = (id: string, body: object) =>
    tree.officer.command(`/organisations/${id}/take-over`, { since: '2020-01-01', ...body });
  await found(far, { name: 'Đảng bộ xã Xa', type: 'upperBase', parent: tree.province });
  await found(farCell, { name: 'Chi bộ Xa', type: 'subordinateCell', parent: far });
  secretary = await server.as({ role: 'cellSecretary', organisation: tree.cell });
  baseOfficer = await server.as({ role: 'baseOfficer', organisation: tree.base });
  farOfficer = await server.as({ role: 'upperOfficer', organisation: far });
  stranger = await server.as({ role: 'cellSecretary', organisation: tree.sibling });
});
afterAll(() => server.stop());

const path = (verb: string) => `/members/${tree.member}/${verb}`;
const box = (number: number, organisation: string, more: object = {}) => ({
  ...{ box: number, organisation, filledOn: '2026-11-03', ...more },
});

describe('a letter goes from hand to hand', () => {
  it('[DHTN-2.4.1.a] [DHTN-2.4.2.a] each level fills in its own box; the destination reads the file and receives', async () => {
    const opening = {
      ...{ to: farCell, ground: 'jobChange', paper: { number: '15-QĐ', date: '2026-10-20' }, duesPaidTo: '2026-11' },
      ...{ selfReview: true, openedOn: '2026-11-02' },
    };
    expect((await farOfficer.get(`/members/${tree.member}`)).status).toBe(404);
    expect((await secretary.command(path('open-transfer'), opening, 0)).status).toBe(200);
    // Box 3 is the base committee's: the secretary may read and may not write it.
    expect((await secretary.command(path('fill-transfer-box'), box(3, tree.base))).status).toBe(403);
    expect((await stranger.command(path('fill-transfer-box'), box(3, tree.base))).status).toBe(404);
    expect((await baseOfficer.command(path('fill-transfer-box'), box(3, tree.base))).status).toBe(200);
    expect((await baseOfficer.command(path('fill-transfer-box'), box(4, tree.ward, { number: '12-GT' }))).status).toBe(
      403,
    );
    const out = await tree.officer.command(path('fill-transfer-box'), box(4, tree.ward, { number: '12-GT' }));
    expect(out.status).toBe(200);

    const position = { 'Min-Position': out.headers['position']! };
    const awaited = await farOfficer.get('/transfers?side=in&open=true', position);
    expect(awaited.body.items).toMatchObject([{ member: { id: tree.member }, next: { box: 7 }, status: 'inTransit' }]);
    const gone = await secretary.get('/transfers?side=out', position);
    expect(gone.body.items).toMatchObject([{ to: { id: farCell }, letterNumber: '12-GT' }]);
    expect((await stranger.get(`/members/${tree.member}`, position)).status).toBe(404);
    const file = await farOfficer.get(`/members/${tree.member}`, position);
    // The destination is told what it may do about somebody who is counted elsewhere yet.
    expect(file.body.may).toEqual(expect.arrayContaining(['members.fillTransferBox', 'members.returnTransfer']));
    expect(file.body.may).not.toContain('members.correct');
    const found = await farOfficer.get('/transfers?side=in&q=bi+mat', position);
    expect(found.body.items).toHaveLength(1);
    expect((await farOfficer.get('/transfers?side=in&q=khong+co&total=true', position)).body.total).toBe(0);
    expect(file.body).toMatchObject({ inTransit: true, transfer: { from: { id: tree.cell }, to: { id: farCell } } });
    const counts = await tree.officer.get(`/counts?under=${tree.province}`, position);
    expect(counts.body.inTransit.direct).toEqual({ official: 1, probationary: 0 });
    const work = await farOfficer.get('/worklist', position);
    expect(work.body.groups).toMatchObject([{ kind: 'transferReception', count: 1 }]);

    const withheld = await farOfficer.command(path('fill-transfer-box'), box(7, far));
    expect(withheld.status).toBe(409);
    expect(withheld.body).toMatchObject({ type: expect.stringContaining('transfer/index-not-certified') });
    await farOfficer.command(path('fill-transfer-box'), box(7, far, { indexCertified: true }));
    const received = await farOfficer.command(path('fill-transfer-box'), box(10, farCell));
    expect(received.status).toBe(200);
    const after = { 'Min-Position': received.headers['position']! };
    expect((await farOfficer.get(`/members/${tree.member}`, after)).body).toMatchObject({
      cell: farCell,
      inTransit: false,
    });
    expect((await secretary.get(`/members/${tree.member}`, after)).status).toBe(404);
    expect((await secretary.get('/transfers?side=out&status=received', after)).body.items).toHaveLength(1);
  });

  it('a decision that moves many is recorded by who decides, over the cell that is left', async () => {
    const [id, member, nobody] = [randomUUID(), randomUUID(), randomUUID()];
    await tree.officer.command(`/members/${member}/take-over`, aMember(tree.cell));
    const body = {
      ...{ organisation: tree.base, from: tree.cell, to: tree.sibling, members: [member], movedOn: '2026-11-05' },
      decision: { number: '9-QĐ', date: '2026-11-04', issuer: tree.base },
    };
    expect((await stranger.command(`/collective-transfers/${id}/decide`, body)).status).toBe(404);
    expect((await farOfficer.command(`/collective-transfers/${id}/decide`, body)).status).toBe(404);
    const refused = await baseOfficer.command(`/collective-transfers/${id}/decide`, {
      ...body,
      members: [member, nobody],
    });
    expect(refused.status).toBe(409);
    expect(refused.body.cases).toMatchObject([{ case: nobody, detail: expect.any(String) }]);
    const decided = await baseOfficer.command(`/collective-transfers/${id}/decide`, body);
    expect(decided.status).toBe(201);
    const listed = await baseOfficer.get('/collective-transfers', { 'Min-Position': decided.headers['position']! });
    expect(listed.body.items).toMatchObject([{ id, members: 1, held: [], from: { id: tree.cell } }]);
    expect((await farOfficer.get('/collective-transfers')).body.items).toEqual([]);
    const resume = { organisation: tree.base };
    expect((await baseOfficer.command(`/collective-transfers/${id}/resume`, resume)).status).toBe(200);
  });
});
