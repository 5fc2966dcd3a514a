import { randomUUID } from 'node:crypto';
import { aServer, type Client, type TestServer } from './a-server.ts';
import { aMember, aTree, type Tree } from './a-tree.ts';

/**
 * Every branch of an applicant's move (06-HD/TW 3.9), over the wire, with processes and read models running. The person
 * moves from a cell directly under the commune's committee: to a cell of a base organisation under the same committee, or to
 * one under a committee elsewhere.
 */
describe('an applicant who moves', () => {
  let server: TestServer;
  let tree: Tree;
  let [old, near, far, ward, farWard] = [] as unknown as Client[];
  const [cell, farCommune, farCell] = [randomUUID(), randomUUID(), randomUUID()];
  const introducers = [randomUUID(), randomUUID()];
  beforeAll(async () => {
    server = await aServer();
    tree = await aTree(server);
    const found = (id: string, name: string, type: string, parent: string, powers: string[] = []) =>
      done(tree.officer, `/organisations/${id}/take-over`, { since: '2020-01-01', name, type, parent, powers });
    await found(cell, 'Chi bộ thôn', 'subordinateCell', tree.ward);
    await found(farCommune, 'Đảng bộ phường Xa', 'upperBase', tree.province, ['admit', 'recognise']);
    await found(farCell, 'Chi bộ Xa', 'subordinateCell', farCommune);
    for (const id of introducers) await done(tree.officer, `/members/${id}/take-over`, aMember(cell));
    old = await server.as({ role: 'cellSecretary', organisation: cell });
    near = await server.as({ role: 'cellSecretary', organisation: tree.cell });
    far = await server.as({ role: 'cellSecretary', organisation: farCell });
    ward = await server.as({ role: 'upperOfficer', organisation: tree.ward });
    farWard = await server.as({ role: 'upperOfficer', organisation: farCommune });
  });
  afterAll(() => server.stop());

  async function done(by: Client, path: string, body: object, revision?: number) {
    const response = await by.command(path, body, revision);
    expect([path, response.body.code, response.body.detail]).toEqual([path, undefined, undefined]);
    return response;
  }
  /** Gives a command at the revision that stands now. */
  async function gives(by: Client, path: string, body: object) {
    const subject = path.split('/').slice(0, 3).join('/');
    const { body: shown } = await tree.officer.get(subject, { 'Min-Position': await head() });
    return done(by, path, body, shown.revision);
  }
  const head = async () => (await server.stores.events.head())!;
  /** Asked again until the processes and read models have followed. */
  async function until<Answer>(ask: () => Promise<{ body: Answer }>, holds: (body: Answer) => boolean) {
    for (;;) {
      const { body } = await ask();
      if (holds(body)) return body;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  const tally = (inFavour: number) => ({
    ...{ summoned: 9, leftOut: [], present: 9, inFavour, against: 9 - inFavour, invalid: 0 },
  });
  const application = {
    ...{ vietnameseCitizen: true, education: 'upperSecondary', introducers },
    awarenessCertificate: { number: '12/GCN', date: '2024-05-06' },
  };
  const outcome = (number: string, date: string, issuer: string) => ({
    outcome: 'approved',
    decision: { number, date, issuer },
  });

  async function aSympathiser(): Promise<string> {
    const id = randomUUID();
    const { fullName, citizenId, sex, ethnicity } = aMember(cell);
    const body = { fullName, citizenId, sex, ethnicity, birthDate: '1985-05-19', cell, cellResolutionOn: '2025-01-10' };
    await done(old!, `/members/${id}/register-sympathiser`, body);
    return id;
  }
  /** A case with all its papers that the cell voted on. */
  async function aCase(subject: string): Promise<string> {
    const id = randomUUID();
    const opening = { kind: 'admission', subject, cell, openedOn: '2026-09-01', details: application };
    await done(old!, `/cases/${id}/open`, opening);
    const dated = ['backgroundVerification', 'introduction', 'massOrganisationOpinion', 'residenceOpinion'];
    let revision = 0;
    for (const paper of ['awarenessCertificate', 'application', 'resume', ...dated, 'cellResolution']) {
      const date = dated.includes(paper) ? '2026-09-02' : undefined;
      revision = (await done(old!, `/cases/${id}/file-paper`, { paper, date }, revision)).body.revision;
    }
    const vote = { organisation: cell, meeting: 'cell', heldOn: '2026-09-10', ballot: 'secret', tally: tally(9) };
    await done(old!, `/cases/${id}/record-vote`, vote, revision);
    return id;
  }
  async function sent(id: string): Promise<string> {
    const list = randomUUID();
    await done(old!, `/proposals/${list}/draft`, { kind: 'admission', organisation: cell, title: 'Đợt 1' });
    await done(old!, `/proposals/${list}/list-cases`, { cases: [id] });
    await done(old!, `/proposals/${list}/submit`, { submittedOn: '2026-09-20' }, 1);
    await until(
      () => ward!.get(`/cases/${id}`),
      ({ status }) => status === 'submitted',
    );
    return list;
  }
  /** Decided without a case, as where the papers were on paper only. */
  const admitted = (subject: string, number: string, date: string) => {
    const decision = { number, date, issuer: tree.ward };
    return done(ward!, `/members/${subject}/admit`, { ...application, cellResolutionOn: '2026-09-10', decision }, 0);
  };
  const moves = (subject: string, to: string, movedOn: string) =>
    gives(old!, `/members/${subject}/move-applicant`, { to, movedOn });
  const work = (by: Client, organisation: string) => async (kind: string, subject: string) => {
    const path = `/worklist/rows?organisation=${organisation}&kind=${kind}&limit=500`;
    const { body } = await by.get(path, { 'Min-Position': await head() });
    return (body.items as { subject?: { id: string } }[]).filter((row) => row.subject?.id === subject);
  };
  const ceremony = { heldOn: '2026-11-10', helper: introducers[0] };

  test('[DHTN-2.2.3.a] the destination is found by its name in the whole register, and nothing else of it is told', async () => {
    await tree.officer.get('/organisations', { 'Min-Position': await head() });
    const { body } = await old!.get('/organisations/directory?q=xa+chi&type=subordinateCell');
    expect(body.items).toEqual([
      { id: farCell, name: 'Chi bộ Xa', type: 'subordinateCell', parentName: 'Đảng bộ phường Xa' },
    ]);
    expect((await old!.get('/organisations/directory')).status).toBe(400);
    expect((await old!.get(`/organisations/${farCell}`)).status).toBe(404);
    const inspector = await server.as({ role: 'inspector', organisation: cell });
    expect((await inspector.get('/organisations/directory?q=xa')).status).toBe(403);
  });

  test('[DHTN-2.2.3.a] not yet sent: the papers go along, the old cell is told, the new one has the case', async () => {
    const subject = await aSympathiser();
    const id = await aCase(subject);
    await moves(subject, tree.cell, '2026-09-15');
    const file = await until(
      () => near!.get(`/cases/${id}`),
      ({ at }) => at?.id === tree.cell,
    );
    expect(file).toMatchObject({
      status: 'draft',
      cell: { id: tree.cell },
      may: expect.arrayContaining(['cases.filePaper']),
    });
    expect(file.papers).toHaveLength(8);
    expect((await old!.get(`/cases/${id}`)).status).toBe(404);
    expect(await work(ward!, cell)('movedAway', subject)).toHaveLength(1);
    expect(await work(ward!, tree.cell)('movedHere', subject)).toHaveLength(1);
    expect(await work(ward!, tree.ward)('movedAway', subject)).toEqual([]);
  });

  test('[DHTN-2.2.3.b] sent and undecided: forwarded; its list says so, and only the new authority decides', async () => {
    const subject = await aSympathiser();
    const id = await aCase(subject);
    const list = await sent(id);
    await moves(subject, farCell, '2026-10-02');
    const { items } = await until(
      () => ward!.get(`/proposals/${list}`),
      ({ outcomes, items: [row] }) => outcomes.forwarded === 1 && row.held !== undefined,
    );
    expect(items).toMatchObject([{ heldDetail: expect.stringContaining('chuyển tiếp đến nơi mới') }]);
    const refuse = { items: [{ case: id, outcome: 'refused' }], why: 'Đã chuyển đi' };
    expect((await ward!.command(`/proposals/${list}/decide-cases`, refuse)).body).toMatchObject({
      ...{ code: 'proposal/cases-refused', cases: [{ case: id, code: 'case/lies-elsewhere' }] },
    });
    expect(await work(farWard!, farCommune)('decide', subject)).toHaveLength(1);
    expect(await work(ward!, tree.ward)('decide', subject)).toEqual([]);
    const meeting = { organisation: farCommune, meeting: 'standingCommittee', heldOn: '2026-11-10', ballot: 'secret' };
    await gives(farWard!, `/cases/${id}/record-vote`, { ...meeting, tally: tally(5) });
    await gives(farWard!, `/cases/${id}/decide`, outcome('5-QĐ/ĐU', '2026-11-12', farCommune));
    const file = await until(
      () => far!.get(`/cases/${id}`),
      ({ concluded }) => concluded !== undefined,
    );
    expect(file.concluded).toEqual({ recorded: true });
    expect((await far!.get(`/members/${subject}`)).body.status).toBe('admitted');
  });

  test('[DHTN-2.2.3.c] decided, the same authority at both places: it stands; the old place is told, the new one holds the ceremony', async () => {
    const subject = await aSympathiser();
    await admitted(subject, '10-QĐ/ĐU', '2026-10-12');
    expect(await work(ward!, cell)('ceremony', subject)).toHaveLength(1);
    // However late the decision is after the move: there is no test of thirty days.
    await moves(subject, tree.cell, '2026-08-20');
    expect(await work(ward!, cell)('ceremony', subject)).toEqual([]);
    expect(await work(ward!, cell)('movedAway', subject)).toHaveLength(1);
    expect(await work(ward!, tree.cell)('ceremony', subject)).toHaveLength(1);
    expect((await old!.command(`/members/${subject}/hold-ceremony`, ceremony, 2)).status).toBe(404);
    await gives(near!, `/members/${subject}/hold-ceremony`, ceremony);
    expect(await work(ward!, tree.cell)('ceremony', subject)).toEqual([]);
    expect(await work(ward!, tree.cell)('movedHere', subject)).toEqual([]);
  });

  test('[DHTN-2.2.3.c] from a base organisation, its committee is told too', async () => {
    const subject = randomUUID();
    const { fullName, citizenId, sex, ethnicity } = aMember(cell);
    const body = { fullName, citizenId, sex, ethnicity, birthDate: '1985-05-19', cell: tree.cell };
    await done(near!, `/members/${subject}/register-sympathiser`, { ...body, cellResolutionOn: '2025-01-10' });
    await gives(near!, `/members/${subject}/move-applicant`, { to: farCell, movedOn: '2026-10-02' });
    expect(await work(ward!, tree.cell)('movedAway', subject)).toHaveLength(1);
    expect(await work(ward!, tree.base)('movedAway', subject)).toHaveLength(1);
    expect(await work(farWard!, farCell)('movedHere', subject)).toHaveLength(1);
  });

  test('[DHTN-2.2.3.c] decided by another authority within thirty working days: it stands, unless the new place asks to reconsider', async () => {
    const subject = await aSympathiser();
    await admitted(subject, '11-QĐ/ĐU', '2026-09-25');
    await moves(subject, farCell, '2026-09-15');
    const ask = { why: 'Thiếu nhận xét nơi cư trú', askedOn: '2026-10-05' };
    await gives(farWard!, `/members/${subject}/ask-reconsideration`, ask);
    expect(await work(ward!, tree.ward)('reconsideration', subject)).toHaveLength(1);
    const held = await far!.command(`/members/${subject}/hold-ceremony`, ceremony, 3);
    expect(held.body).toMatchObject({ code: 'move/reconsideration-open' });
    const answer = { text: 'Giữ nguyên quyết định', answeredOn: '2026-10-20' };
    expect((await farWard!.command(`/members/${subject}/answer-reconsideration`, answer)).status).toBe(403);
    await done(ward!, `/members/${subject}/answer-reconsideration`, answer);
    expect(await work(ward!, tree.ward)('reconsideration', subject)).toEqual([]);
    await gives(far!, `/members/${subject}/hold-ceremony`, ceremony);
    expect((await far!.get(`/members/${subject}`, { 'Min-Position': await head() })).body.status).toBe('probationary');
  });

  test('[DHTN-2.2.5.a] decided later than that: the old authority annuls, and the case goes on at the new one', async () => {
    const subject = await aSympathiser();
    const id = await aCase(subject);
    const list = await sent(id);
    const votes = { heldOn: '2026-10-08', ballot: 'secret', items: [{ case: id, tally: tally(5) }] };
    await done(ward!, `/proposals/${list}/record-votes`, votes);
    await until(
      () => ward!.get(`/cases/${id}`),
      ({ votes: counted }) => counted.length === 2,
    );
    const items = [{ case: id, outcome: 'approved', number: '12-QĐ/ĐU' }];
    await done(ward!, `/proposals/${list}/decide-cases`, { items, date: '2026-10-12' });
    await until(
      () => ward!.get(`/cases/${id}`),
      ({ concluded }) => concluded !== undefined,
    );
    await moves(subject, farCell, '2026-08-20');
    expect(await work(ward!, tree.ward)('annulMoved', subject)).toHaveLength(1);
    const refused = await far!.command(`/members/${subject}/hold-ceremony`, ceremony, 2);
    expect(refused.body).toMatchObject({ code: 'move/decision-must-be-annulled' });
    const decision = { number: '13-QĐ/ĐU', date: '2026-11-10', issuer: tree.ward };
    const annul = { ground: 'applicantMoved', decision, reason: 'Người xin vào Đảng đã chuyển nơi công tác' };
    await done(ward!, `/members/${subject}/annul-admission`, annul);
    const again = await until(
      () => farWard!.get(`/cases/${id}`),
      ({ status }) => status === 'submitted',
    );
    expect(again).toMatchObject({ at: { id: farCommune }, may: expect.arrayContaining(['cases.decide']) });
    expect(await work(ward!, tree.ward)('annulMoved', subject)).toEqual([]);
    expect(await work(farWard!, farCommune)('decide', subject)).toHaveLength(1);
  });
});
