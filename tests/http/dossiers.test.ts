import { randomUUID } from 'node:crypto';
import { aServer, type Client, type TestServer } from './a-server.ts';
import { aMember } from './a-tree.ts';
import { until } from './asking.ts';
import { samples } from '../register/scan/samples.ts';

const [province, ward, base, cell, member, other] = Array.from({ length: 6 }, () => randomUUID()) as [
  string,
  string,
  string,
  string,
  string,
  string,
];

type Body = any; // eslint-disable-line @typescript-eslint/no-explicit-any -- any answer
const BINARY = { 'Content-Type': 'application/octet-stream' };

/** Dossiers over the wire: each level with its own sign-in. */
describe('dossiers over HTTP', () => {
  let server: TestServer;
  let [secretary, officer, upper, provincial, administrator] = [] as unknown as Client[];
  let position: string;
  beforeAll(async () => {
    server = await aServer();
    administrator = await server.as({ role: 'upperOfficer', organisation: null });
    const found = (id: string, body: object) =>
      done(administrator!, `/organisations/${id}/take-over`, { since: '2000-01-01', ...body });
    await found(province, { name: 'Tỉnh Thử', type: 'provincialCommittee', parent: null });
    await found(ward, { name: 'Xã Thử', type: 'upperBase', parent: province });
    await found(base, { name: 'Cơ sở Thử', type: 'baseOrg', parent: ward });
    await found(cell, { name: 'Chi bộ Một', type: 'subordinateCell', parent: base });
    await done(administrator!, `/members/${member}/take-over`, aMember(cell));
    await done(administrator!, `/members/${other}/take-over`, aMember(cell, { fullName: 'Lê Văn Khác' }));
    secretary = await server.as({ role: 'cellSecretary', organisation: cell });
    officer = await server.as({ role: 'baseOfficer', organisation: base });
    upper = await server.as({ role: 'upperOfficer', organisation: ward });
    provincial = await server.as({ role: 'upperOfficer', organisation: province });
  });
  afterAll(() => server.stop());

  async function done(by: Client, path: string, body: object, revision?: number) {
    const response = await by.command(path, body, revision);
    expect([path, response.body.detail]).toEqual([path, undefined]);
    expect(response.status).toBeLessThan(300);
    position = response.headers['position'] ?? position;
    return response;
  }
  const ask = async (by: Client, path: string) => {
    const { status, body } = await by.get(path, { 'Min-Position': position });
    expect([path, status]).toEqual([path, 200]);
    return body;
  };

  it('[DHTN-1.1] [DHTN-F9] a paper is filed with its scan, listed, replaced; what is missing is counted', async () => {
    const scan = (await officer!.post('/documents', undefined, BINARY).send(samples.pdf)).body.id as string;
    const before = await ask(officer!, `/members/${member}/dossier`);
    const document = randomUUID();
    const body = { document, type: '11', pages: 2, number: '7-QĐ/ĐU', documentId: scan };
    expect((await secretary!.command(`/members/${member}/file-document`, body)).status).toBe(403);
    await done(officer!, `/members/${member}/file-document`, body);
    const after = await ask(secretary!, `/members/${member}/dossier`);
    expect(after).toMatchObject({ documents: [{ type: '11', number: '7-QĐ/ĐU', scan }] });
    expect(after.missing).toHaveLength(before.missing.length - 1);
    expect((await secretary!.get(`/members/${member}/documents/${scan}`)).status).toBe(200);
    const instead = { document: randomUUID(), type: '11', pages: 3, replaces: document, reason: 'Bản cũ mờ' };
    await done(officer!, `/members/${member}/file-document`, instead);
    expect(await ask(secretary!, `/members/${member}/dossier`)).toMatchObject({
      documents: [{ out: { as: 'replaced', instead: instead.document } }, { pages: 3 }],
    });
    expect(await ask(officer!, '/dossiers?q=bi+mat&total=true')).toMatchObject({
      total: 1,
      items: [{ member: { id: member }, documents: 1, scanned: 0, missing: after.missing.length }],
    });
  });

  it('[DHTN-F9] a type of document is added by who holds the whole register', async () => {
    const type = { code: '105', title: 'Cam kết', priority: 2, askedOf: 'everyMember', instrument: '12-HD/TU' };
    expect((await provincial!.command('/document-types/define', type)).status).toBe(404);
    await done(administrator!, '/document-types/define', type);
    const { items } = await ask(secretary!, '/document-types');
    expect(items.at(-1)).toMatchObject({ code: '105', title: 'Cam kết' });
    const { missing } = await ask(secretary!, `/members/${member}/dossier`);
    expect(missing).toContainEqual({ code: '105', title: 'Cam kết', priority: 2 });
    await done(administrator!, '/document-types/retire', { code: '105', instrument: '13-HD/TU' });
  });

  it('[DHTN-1.1] a number comes out of the block that the province gave', async () => {
    await done(provincial!, `/dossier-series/${province}/open`, { symbol: 'HN', next: 200001 });
    await done(provincial!, `/dossier-series/${province}/give-block`, { symbol: 'HN', organisation: ward, count: 50 });
    await until(
      async () => upper!.get(`/dossier-numbers/${ward}`),
      (body: Body) => body.blocks.length === 1,
    );
    await done(upper!, `/dossier-blocks/${ward}/allot`, { members: [member] });
    await until(
      async () => upper!.get(`/members/${member}/dossier`),
      (body: Body) => body.number === '200001 HN',
    );
    expect((await upper!.get(`/dossier-numbers/${ward}`)).body.blocks).toMatchObject([{ left: 49 }]);
    expect(await ask(upper!, '/dossiers?only=unnumbered')).toMatchObject({ items: [{ member: { id: other } }] });

    // What was recorded of series and blocks is told like any history, to whom the organisation is in reach.
    const types = async (client: Client, path: string) =>
      ((await ask(client, path)) as Body).items.map(({ type }: Body) => type);
    expect(await types(provincial!, `/dossier-series/${province}/history`)).toEqual([
      'DossierSeriesOpened',
      'DossierBlockGiven',
    ]);
    expect(await types(upper!, `/dossier-blocks/${ward}/history`)).toEqual([
      'DossierBlockReceived',
      'DossierNumbersAllotted',
    ]);
    expect((await upper!.get(`/dossier-series/${province}/history`)).status).toBe(404);
  });

  it('[DHTN-1.1] lent, on the worklist until it is back, in the book of loans', async () => {
    const loan = { loan: randomUUID(), lentOn: '2026-10-01', until: '2026-10-10', borrower: 'UBKT', purpose: 'Xem' };
    await done(officer!, `/members/${member}/lend-dossier`, loan);
    expect(await ask(officer!, '/dossier-loans?open=true')).toMatchObject({
      items: [{ overdue: true, purpose: 'Xem' }],
    });
    expect(await ask(officer!, '/dossiers?only=lent')).toMatchObject({ items: [{ overdue: true }] });
    const { groups } = await ask(officer!, `/worklist?organisation=${base}`);
    expect(groups).toContainEqual(expect.objectContaining({ kind: 'dossierLoan', count: 1, late: 1 }));
    await done(officer!, `/members/${member}/take-dossier-back`, { on: '2026-10-20' });
    expect(await ask(officer!, '/dossier-loans?open=true')).toMatchObject({ items: [] });
    expect(await ask(officer!, '/dossier-loans')).toMatchObject({ items: [{ backOn: '2026-10-20', overdue: false }] });
  });

  it('[DHTN-1.1] reconciled: what is missing is looked for, and found', async () => {
    const count = { on: '2026-11-01', onRegister: 2, held: 1, missing: [member], surplus: [] };
    await done(officer!, `/organisations/${base}/reconcile-dossiers`, count);
    await until(
      async () => officer!.get('/dossiers?only=missed'),
      (body: Body) => body.items.length === 1,
    );
    expect(await ask(officer!, '/dossier-reconciliations')).toMatchObject({
      items: [{ matched: 1, missing: [{ id: member }], nextOn: '2027-11-01' }],
    });
    await done(officer!, `/members/${member}/find-dossier`, { on: '2026-11-05' });
    expect(await ask(officer!, '/dossiers?only=missed')).toMatchObject({ items: [] });
  });

  it('[DHTN-1.2] a campaign: who is missing, reminded, handed in, confirmed and passed up; the level above sees it', async () => {
    await done(provincial!, `/supplement-campaigns/${province}/open`, {
      ...{ year: 2026, openedOn: '2026-10-01', dueOn: '2026-11-10' },
    });
    expect(await ask(provincial!, '/supplements/summary?year=2026')).toMatchObject({
      campaigns: [{ organisation: { id: province } }],
      overdue: true,
      stages: { none: 2 },
      below: [{ organisation: { id: ward }, stages: { none: 2 } }],
    });
    await done(officer!, `/members/${other}/remind-supplement`, { year: 2026 });
    expect(await ask(officer!, '/supplements?year=2026&stage=none')).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ member: { id: other, fullName: 'Lê Văn Khác' } })]),
    });
    const submitted = { ground: 'yearly', year: 2026, submittedOn: '2026-11-12', residence: 'Thôn Hai, Xã Thử' };
    const lines = [{ part: 'family', text: 'Sinh con thứ hai' }];
    await done(secretary!, `/members/${member}/submit-supplement`, { ...submitted, lines });
    const confirm = { ground: 'yearly', year: 2026, confirmedOn: '2026-11-13' };
    expect((await secretary!.command(`/members/${member}/confirm-supplement`, confirm)).status).toBe(403);
    await done(officer!, `/members/${member}/confirm-supplement`, confirm);
    expect(await ask(secretary!, `/members/${member}`)).toMatchObject({ residence: 'Thôn Hai, Xã Thử' });
    await done(officer!, `/members/${member}/pass-supplement-up`, { ground: 'yearly', year: 2026, on: '2026-11-14' });
    expect(await ask(secretary!, `/members/${member}/dossier`)).toMatchObject({
      supplements: [{ stage: 'passedUp', late: true, to: { id: ward }, lines }],
      asked: [{ dueOn: '2026-11-10' }],
    });
    expect(await ask(upper!, '/supplements/summary?year=2026')).toMatchObject({
      stages: { none: 1, passedUp: 1 },
      late: 1,
      below: [{ organisation: { id: base }, late: 1 }],
    });
    expect(await ask(provincial!, `/supplement-campaigns/${province}/history`)).toMatchObject({
      items: [{ type: 'SupplementCampaignOpened', data: { year: 2026, dueOn: '2026-11-10' } }],
    });
  });
});
