import { randomUUID } from 'node:crypto';
import { aServer, type Client, type TestServer } from './a-server.ts';
import { aMember, aSympathiser, aTree, type Tree } from './a-tree.ts';
import { done, until } from './asking.ts';

type Group = {
  group: string;
  parameters: {
    name: string;
    kind: string;
    unit?: string;
    min?: number;
    max?: number;
    source: string;
    mark: string;
    local: boolean;
  }[];
  versions: {
    id: string;
    instrument: string;
    state: string;
    mark: string;
    local: boolean;
    own: string[];
    asParty: string[];
    changes: string[];
    values: Record<string, unknown>;
    recorded?: { by?: string; decision: { number: string; issuerName?: string } };
  }[];
};

describe('the parameters of the rules over HTTP', () => {
  let server: TestServer;
  let tree: Tree;
  let administrator: Client;
  beforeAll(async () => {
    server = await aServer();
    tree = await aTree(server);
    administrator = await server.as({ role: 'administrator', organisation: null });
  });
  afterAll(() => server.stop());

  const charter = async (client: Client): Promise<Group> =>
    (await client.get('/policies')).body.groups.find(({ group }: Group) => group === 'charter');
  const version = (changes: object, effectiveFrom = '2026-12-01') => ({
    ...{ group: 'charter', effectiveFrom, changes },
    decision: { number: '301-QĐ/TW', date: '2026-11-10', issuer: tree.ward, signer: 'Nguyễn Văn Ký' },
  });

  test('are read by everybody who is signed in, with unit, bounds, source and mark', async () => {
    const secretary = await server.as({ role: 'cellSecretary', organisation: tree.cell });
    const { parameters, versions } = await charter(secretary);
    expect(parameters.find(({ name }) => name === 'ceremonyDays')).toEqual({
      ...{ name: 'ceremonyDays', kind: 'integer', unit: 'workingDays', min: 1, max: 365 },
      ...{ source: '294-QĐ/TW 4.3.1', mark: 'certain', local: false },
    });
    expect(versions.map(({ state }) => state)).toEqual(['past', 'past', 'past', 'past', 'inForce']);
    expect(versions.at(-1)).toMatchObject({
      ...{ id: 'P2026-07/charter', instrument: '208-QĐ/TW', mark: 'likely' },
      values: { ceremonyDays: 30, ceremonyCountedFrom: 'issue' },
    });
    expect(versions.at(-1)!.changes).toContain('ceremonyCountedFrom');
  });

  test('are changed only by who has a right for the whole register; a refusal is at its parameter', async () => {
    const upper = await server.as({ role: 'upperOfficer', organisation: tree.ward });
    const path = '/policies/set-version';
    expect((await upper.command(path, version({ ceremonyDays: 5 }))).status).toBe(404);
    const refused = await administrator.command(path, version({ ceremonyDays: 0 }));
    expect(refused.status).toBe(409);
    expect(refused.body.errors).toEqual([
      {
        ...{ field: 'changes.ceremonyDays', code: 'policy/out-of-bounds' },
        detail: 'Giá trị phải là số nguyên từ 1 đến 365.',
      },
    ]);
    const retroactive = await administrator.command(path, version({ ceremonyDays: 5 }, '2026-11-20'));
    expect(retroactive.body).toMatchObject({ code: 'policy/retroactive' });
    expect((await charter(administrator)).versions).toHaveLength(5);
  });

  test('a new version is shown with who recorded it, takes effect on its day, and is said of what it judges', async () => {
    const path = '/policies/set-version';
    const dry = await administrator.post(path, version({ recognitionReviewDays: 10 }), { 'Dry-Run': 'true' });
    expect(dry.body.wouldStore).toMatchObject([{ type: 'PolicyVersionSet', effectiveOn: '2026-12-01' }]);
    expect((await administrator.command(path, version({ recognitionReviewDays: 10 }))).status).toBe(201);
    const shown = await until(
      () => administrator.get('/policies'),
      ({ groups }) => groups.some(({ versions }: Group) => versions.some(({ id }) => id === 'P2026-12-01/charter')),
    );
    const { versions }: Group = shown.groups.find(({ group }: Group) => group === 'charter');
    expect(versions.at(-1)).toMatchObject({
      ...{ id: 'P2026-12-01/charter', instrument: '301-QĐ/TW', state: 'upcoming', mark: 'certain' },
      ...{ changes: ['recognitionReviewDays'], values: { recognitionReviewDays: 10, ceremonyDays: 30 } },
      recorded: { by: expect.any(String), decision: { number: '301-QĐ/TW', issuerName: expect.any(String) } },
    });
  });

  test('a province sets for itself what is left to it; who is below reads it among the others, who is beside does not', async () => {
    const path = '/policies/set-version';
    const [province, ward, cell] = [tree.province, tree.ward, tree.cell];
    const officer = await server.as({ role: 'upperOfficer', organisation: province });
    const below = await server.as({ role: 'upperOfficer', organisation: ward });
    const inspector = await server.as({ role: 'inspector', organisation: province });
    const secretary = await server.as({ role: 'cellSecretary', organisation: cell });
    const own = (changes: object, more: object = {}) => ({
      ...{ group: 'operations', organisation: province, effectiveFrom: '2026-12-01', changes },
      ...{ decision: { number: '21-HD/TU', date: '2026-11-10', issuer: province, signer: 'Nguyễn Văn Ký' }, ...more },
    });
    const change = { exemptionCellConfirmsFrom: 75 };
    expect((await below.command(path, own(change))).status).toBe(404);
    expect((await inspector.command(path, own(change))).status).toBe(403);
    expect((await officer.command(path, own(change, { organisation: undefined }))).status).toBe(404);
    const refused = await officer.command(path, own({ resumeDays: 20 }));
    expect(refused.body.errors).toMatchObject([{ field: 'changes.resumeDays', code: 'policy/not-local' }]);
    expect((await below.command(path, own(change, { organisation: ward }))).body).toMatchObject({
      code: 'policy/not-a-province',
    });
    await done(officer, path, own(change));

    const operations = (body: { groups: Group[] }) => body.groups.find(({ group }) => group === 'operations')!;
    const shown = await until(
      () => secretary.get(`/policies?organisation=${cell}`),
      (body) => operations(body).versions.some(({ local }) => local),
    );
    expect(shown.province).toEqual({ id: province, name: 'Đảng bộ tỉnh Thử', may: [] });
    expect(operations(shown).versions.at(-1)).toMatchObject({
      ...{ id: `P2026-12-01/operations@${province}`, instrument: '21-HD/TU', state: 'upcoming', local: true },
      ...{ changes: ['exemptionCellConfirmsFrom'], own: ['exemptionCellConfirmsFrom'] },
      ...{ values: { exemptionCellConfirmsFrom: 75, resumeDays: 30 }, recorded: { decision: { number: '21-HD/TU' } } },
    });
    await done(officer, path, own({}, { effectiveFrom: '2027-01-15', asParty: ['exemptionCellConfirmsFrom'] }));
    const returned = await until(
      () => secretary.get(`/policies?organisation=${cell}`),
      (body) => operations(body).versions.some(({ asParty }) => asParty.length > 0),
    );
    expect(operations(returned).versions.at(-1)).toMatchObject({
      ...{ id: `P2027-01-15/operations@${province}`, state: 'upcoming', local: true, own: [] },
      ...{ asParty: ['exemptionCellConfirmsFrom'], values: { exemptionCellConfirmsFrom: 80 } },
    });
    // What holds for the whole Party is not replaced by it, nor changed.
    expect(operations(shown).versions.filter(({ state }) => state === 'inForce')).toMatchObject([{ local: false }]);
    expect(operations((await secretary.get('/policies')).body).versions.some(({ local }) => local)).toBe(false);
    expect((await officer.get(`/policies?organisation=${province}`)).body.province.may).toEqual([
      'policies.setVersion',
    ]);
    expect((await secretary.get(`/policies?organisation=${tree.sibling}`)).status).toBe(404);
    expect((await secretary.get(`/policies?organisation=${randomUUID()}`)).status).toBe(404);
  });

  test('a decision says by which versions it was judged, at once, given again, and in the history', async () => {
    const [person, ...introducers] = [randomUUID(), randomUUID(), randomUUID()];
    for (const id of introducers) await done(tree.officer, `/members/${id}/take-over`, aMember(tree.cell));
    const secretary = await server.as({ role: 'cellSecretary', organisation: tree.cell });
    await done(secretary, `/members/${person}/register-sympathiser`, aSympathiser(tree.cell));
    const admission = {
      ...{ cellResolutionOn: '2026-07-20', vietnameseCitizen: true, education: 'upperSecondary', introducers },
      awarenessCertificate: { number: '12/GCN', date: '2024-05-06' },
      decision: { number: '7-QĐ/ĐU', date: '2026-08-18', issuer: tree.ward },
    };
    const key = { 'Idempotency-Key': randomUUID(), 'If-Match': '"0"' };
    const answers = [
      await tree.officer.post(`/members/${person}/admit`, admission, key),
      await tree.officer.post(`/members/${person}/admit`, admission, key),
    ];
    const judgedBy = [
      { group: 'charter', version: 'P2026-07/charter', instrument: '208-QĐ/TW' },
      { group: 'charter', version: 'P2026-04/charter', instrument: '20-QĐ/TW', ofVote: true },
      { group: 'guidance', version: 'P2026-05/guidance', instrument: '01-HD/TW 2026' },
    ];
    for (const { body } of answers) expect(body).toMatchObject({ stored: [{ type: 'MemberAdmitted' }], judgedBy });
    const { body } = await tree.officer.get(`/members/${person}/history`);
    expect(body.items.at(-1)).toMatchObject({ type: 'MemberAdmitted', judgedBy });
    expect(body.items.at(0)).not.toHaveProperty('judgedBy');
  });
});

test('a server that starts takes up the versions that its log holds', async () => {
  const server = await aServer();
  const tree = await aTree(server);
  const administrator = await server.as({ role: 'administrator', organisation: null });
  await done(administrator, '/policies/set-version', {
    ...{ group: 'operations', effectiveFrom: '2026-12-01', changes: { resumeDays: 7 } },
    decision: { number: '40-HD/BTCTW', date: '2026-11-10', issuer: tree.ward },
  });
  const restarted = await aServer({ stores: server.stores });
  const reader = await restarted.as({ role: 'inspector', organisation: null });
  const { body } = await reader.get('/policies');
  const { versions }: Group = body.groups.find(({ group }: Group) => group === 'operations');
  expect(versions.at(-1)).toMatchObject({ id: 'P2026-12-01/operations', values: { resumeDays: 7 } });
  await restarted.stop();
});
