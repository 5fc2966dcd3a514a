import { randomUUID } from 'node:crypto';
import { service } from '../../src/container.ts';
import { holdBack } from '../../src/register/proposal/decide.ts';
import { proposalDecider } from '../../src/register/proposal/proposal.ts';
import { aServer, TODAY, type Client, type TestServer } from './a-server.ts';
import { aMember, aSympathiser, aTree, type Tree } from './a-tree.ts';
import { done, until } from './asking.ts';

/** One admission from the cell to the decision, each level with its own sign-in, over the wire. */
describe('an admission over HTTP', () => {
  let server: TestServer;
  let tree: Tree;
  let [cell, base, upper, other] = [] as unknown as Client[];
  const [person, one, list, baseList] = Array.from({ length: 4 }, () => randomUUID()) as [
    string,
    string,
    string,
    string,
  ];
  const introducers = [randomUUID(), randomUUID()];
  beforeAll(async () => {
    server = await aServer();
    tree = await aTree(server);
    cell = await server.as({ role: 'cellSecretary', organisation: tree.cell });
    base = await server.as({ role: 'baseOfficer', organisation: tree.base });
    upper = await server.as({ role: 'upperOfficer', organisation: tree.ward });
    other = await server.as({ role: 'cellSecretary', organisation: tree.sibling });
    for (const id of introducers) await done(tree.officer, `/members/${id}/take-over`, aMember(tree.cell));
    await done(cell!, `/members/${person}/register-sympathiser`, aSympathiser(tree.cell));
  });
  afterAll(() => server.stop());

  const tally = (inFavour: number) => ({
    ...{ summoned: 9, leftOut: [], present: 9, inFavour, against: 9 - inFavour, invalid: 0 },
  });
  const revisionOf = async (path: string) => (await tree.officer.get(path)).body.revision as number;

  test('[DHTN-2.2.3.a] the cell drafts the case; it says item by item what is lacking', async () => {
    const details = {
      ...{ vietnameseCitizen: true, education: 'upperSecondary', introducers },
      awarenessCertificate: { number: '12/GCN', date: '2024-05-06' },
    };
    const body = { kind: 'admission', subject: person, cell: tree.cell, openedOn: '2026-09-01', details };
    expect((await other!.command(`/cases/${one}/open`, body)).status).toBe(404);
    await done(cell!, `/cases/${one}/open`, body);
    const { body: readiness } = await cell!.get(`/cases/${one}/readiness`);
    expect(readiness.items.find(({ code }: { code: string }) => code === 'case/vote-missing')).toMatchObject({
      met: false,
      detail: 'Chưa có kết quả biểu quyết đạt tỷ lệ của cấp này.',
      source: '294-QĐ/TW 9.3.4; 06-HD/TW 3.6',
    });
    const met = readiness.items.filter((item: { met: boolean }) => item.met);
    expect(met.map(({ detail }: { detail: string }) => detail)).toContain('Đủ điều kiện về tuổi đời.');
    for (const { detail } of met) expect(detail).toMatch(/[À-ỹ].*\.$/);
    expect((await other!.get(`/cases/${one}/readiness`)).status).toBe(404);

    let revision = 0;
    const dated = ['backgroundVerification', 'introduction', 'massOrganisationOpinion', 'residenceOpinion'];
    for (const paper of ['awarenessCertificate', 'application', 'resume', ...dated, 'cellResolution']) {
      const date = dated.includes(paper) ? '2026-09-02' : undefined;
      revision = (await done(cell!, `/cases/${one}/file-paper`, { paper, date }, revision)).body.revision;
    }
    const vote = { organisation: tree.cell, meeting: 'cell', heldOn: '2026-09-10', ballot: 'secret', tally: tally(9) };
    await done(cell!, `/cases/${one}/record-vote`, vote, revision);
  });

  test('[DHTN-2.2.3.a] a lapsed certificate is told with its day, and so is what holds a case back on its list', async () => {
    const [subject, id, held] = [randomUUID(), randomUUID(), randomUUID()];
    await done(cell!, `/members/${subject}/register-sympathiser`, aSympathiser(tree.cell));
    const details = {
      ...{ vietnameseCitizen: true, education: 'upperSecondary', introducers },
      awarenessCertificate: { number: '12/GCN', date: '2020-05-06' },
    };
    const opening = { kind: 'admission', subject, cell: tree.cell, openedOn: '2026-09-01', details };
    await done(cell!, `/cases/${id}/open`, opening);
    const { status, body: readiness } = await cell!.get(`/cases/${id}/readiness`);
    expect(status).toBe(200);
    const detail = 'Giấy chứng nhận ngày 06/05/2020 đã quá 60 tháng: phải học lại lớp nhận thức về Đảng.';
    const lapsed = 'admission/certificate-lapsed';
    expect(readiness.items).toContainEqual(expect.objectContaining({ code: lapsed, met: false, detail }));

    await done(cell!, `/proposals/${held}/draft`, { kind: 'admission', organisation: tree.cell, title: 'Đợt 0' });
    await done(cell!, `/proposals/${held}/list-cases`, { cases: [id] });
    const values = { certifiedOn: '2020-05-06', months: 60 };
    await server.house
      .get(service.handler)
      .handle(proposalDecider, held, { commandId: randomUUID(), actor: 'proposals' }, (state) =>
        holdBack(state, { case: id, refusal: lapsed, values }, { today: TODAY }),
      );
    await until(
      () => cell!.get(`/proposals/${held}`),
      ({ items: [row] }) => row?.held === lapsed && row.heldDetail === detail,
    );
    await done(cell!, `/cases/${id}/withdraw`, { why: 'Học lại' }, 0);
  });

  test('[DHTN-X.1] [DHTN-2.2.3.b] lists need no If-Match: two officers list at once; then it goes up', async () => {
    await done(cell!, `/proposals/${list}/draft`, { kind: 'admission', organisation: tree.cell, title: 'Đợt 1' });
    const body = { cases: [one] };
    const both = await Promise.all([
      cell!.command(`/proposals/${list}/list-cases`, body),
      base!.command(`/proposals/${list}/list-cases`, body),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both.map(({ body: { events } }) => events).sort()).toEqual([0, 1]);
    expect((await cell!.get(`/proposals/${list}/readiness`)).body).toEqual({ items: [{ case: one, unmet: [] }] });
    const submit = { submittedOn: '2026-09-20' };
    expect((await cell!.command(`/proposals/${list}/submit`, submit)).status).toBe(428);
    await done(cell!, `/proposals/${list}/submit`, submit, await revisionOf(`/proposals/${list}`));
    await until(
      () => base!.get(`/cases?at=${tree.base}&status=submitted`),
      ({ items }) => items.length === 1,
    );
    const progress = { papersFiled: 8, papersRequired: 9, votesCarried: 1, votesRequired: 2 };
    const row = { id: one, submittedOn: '2026-09-20', progress };
    expect((await base!.get('/cases?q=bi+mat+tran&status=submitted')).body.items).toMatchObject([row]);
    expect((await base!.get('/cases?q=nguyen')).body.items).toEqual([]);
    expect((await base!.get(`/proposals/${list}`)).body.items).toMatchObject([row]);
    const { body: file } = await base!.get(`/cases/${one}`);
    expect(file).toMatchObject(row);
    // The checklist is this case's: no section appraises it, and without a union no resolution of one is needed.
    const listed = new Map<string, unknown>(
      file.checklist.map(({ paper, by, needed }: Record<string, unknown>) => [paper, [by, needed]]),
    );
    expect(listed.get('unionResolution')).toEqual(['propose', false]);
    expect(listed.get('residenceOpinion')).toEqual(['propose', true]);
    expect(listed.get('baseResolution')).toEqual(['resolve', true]);
    expect(listed.has('sectionReport')).toBe(false);
    // The cell may read it where it lies now, and do nothing with it.
    expect((await cell!.get(`/cases/${one}`)).body).toMatchObject({ at: { id: tree.base }, may: [] });
    expect((await cell!.command(`/cases/${one}/withdraw`, { why: 'x' }, 11)).status).toBe(403);
    expect((await other!.get(`/cases/${one}`)).status).toBe(404);
    expect((await other!.get('/cases')).body.items).toEqual([]);
  });

  test('[DHTN-2.2.3.b] the base committee resolves and sends it on', async () => {
    // What waits for me: where my right lies, and what it lets me do there.
    expect((await base!.get('/worklist/mine')).body.groups).toMatchObject([
      { kind: 'resolve', count: 1, late: 1, rows: [{ case: one, since: '2026-09-20' }] },
    ]);
    expect((await cell!.get('/worklist/mine')).body.groups).toEqual([]);
    const reader = await server.as({ role: 'inspector', organisation: tree.base });
    expect((await reader.get('/worklist/mine')).body.groups).toEqual([]);
    const worklist = await base!.get('/worklist');
    expect(worklist.body.groups).toMatchObject([{ kind: 'resolve', count: 1, rows: [{ case: one }] }]);
    const items = [{ case: one, tally: tally(8) }];
    await done(base!, `/proposals/${list}/record-votes`, { heldOn: '2026-09-25', ballot: 'card', items });
    await until(
      () => base!.get(`/cases/${one}`),
      ({ votes }) => votes.length === 2,
    );
    await done(base!, `/cases/${one}/file-paper`, { paper: 'baseResolution' }, await revisionOf(`/cases/${one}`));
    const draft = { kind: 'admission', organisation: tree.base, title: 'Đảng ủy cơ sở' };
    await done(base!, `/proposals/${baseList}/draft`, draft);
    await done(base!, `/proposals/${baseList}/list-cases`, { cases: [one] });
    await done(base!, `/proposals/${baseList}/submit`, { submittedOn: '2026-10-01' }, 1);
    await until(
      () => upper!.get(`/proposals/${baseList}`),
      ({ items: [row] }) => row?.at.id === tree.ward,
    );
  });

  test('[DHTN-2.2.3.c] the authority votes and decides; the file tells the whole way', async () => {
    const items = [{ case: one, tally: tally(5) }];
    await done(upper!, `/proposals/${baseList}/record-votes`, { heldOn: '2026-10-08', ballot: 'secret', items });
    await until(
      () => upper!.get(`/cases/${one}`),
      ({ votes }) => votes.length === 3,
    );
    const decide = {
      items: [{ case: one, outcome: 'approved', number: '7-QĐ/ĐU' }],
      date: '2026-10-10',
      signer: 'Lê Ký',
    };
    const tooEarly = { ...decide, date: '2027-01-01' };
    const refused = await upper!.command(`/proposals/${baseList}/decide-cases`, tooEarly);
    expect(refused.status).toBe(409);
    await done(upper!, `/proposals/${baseList}/decide-cases`, decide);
    const file = await until(
      () => cell!.get(`/cases/${one}`),
      ({ concluded }) => concluded !== undefined,
    );
    expect(file).toMatchObject({
      ...{ status: 'approved', subject: { id: person, fullName: 'Trần Thị Bí Mật' }, concluded: { recorded: true } },
      route: [
        { organisation: { id: tree.cell }, task: 'propose' },
        { organisation: { id: tree.base }, task: 'resolve' },
        { organisation: { id: tree.ward, name: 'Đảng bộ xã Thử' }, task: 'decide', meeting: 'standingCommittee' },
      ],
      votes: [{ carried: true, needed: 6 }, { carried: true }, { needed: 5, tally: { inFavour: 5 } }],
      outcome: { outcome: 'approved', decision: { number: '7-QĐ/ĐU', signer: 'Lê Ký' } },
      deadlines: [{ kind: 'dossierStale' }, { kind: 'decide', on: '2026-11-12' }, { kind: 'decideExtended' }],
    });
    expect(file.members.map(({ id }: { id: string }) => id).sort()).toEqual([...introducers].sort());
    const { body: history } = await cell!.get(`/cases/${one}/history`);
    expect(history.items.map(({ type }: { type: string }) => type).slice(-3)).toEqual([
      ...['CaseVoted', 'CaseDecided', 'CaseConcluded'],
    ]);
    expect((await cell!.get(`/members/${person}`)).body.status).toBe('admitted');
    expect((await upper!.get(`/proposals?to=${tree.ward}`)).body.items).toMatchObject([
      { id: baseList, outcomes: { approved: 1 } },
    ]);
    expect((await upper!.get(`/proposals/${baseList}/history`)).body.items).toHaveLength(5);
    const rows = await cell!.get('/worklist/rows?kind=ceremony');
    expect(rows.body.items).toMatchObject([{ subject: { id: person }, dueOn: '2026-11-20' }]);
    // Reading a case is reading its person's file.
    expect(server.reads.filter(({ what }) => what === 'cases.file').at(-1)).toMatchObject({ member: person });
  });

  test('[DHTN-2.2.1] the plan and what came of it', async () => {
    await done(base!, `/plans/${tree.base}/set`, { year: 2026, target: 4 });
    expect((await cell!.command(`/plans/${tree.cell}/set`, { year: 2026, target: 4 })).status).toBe(403);
    await done(cell!, `/members/${person}/hold-ceremony`, { heldOn: '2026-10-20', helper: introducers[0] }, 1);
    const { items } = await until(
      () => base!.get('/plans?year=2026'),
      ({ items: [row] }) => row.admitted === 1 && row.target === 4,
    );
    expect(items).toMatchObject([
      { organisation: { id: tree.base }, target: 4, admitted: 1, percent: 25 },
      { organisation: { id: tree.sibling }, admitted: 0, targetBelow: 0 },
      { organisation: { id: tree.cell }, admitted: 1 },
    ]);
  });

  test('the calendar is read by all and set by who has a right for the whole register', async () => {
    const { body } = await cell!.get('/calendar');
    expect(body.revision).toBe(-1);
    expect(body.years.map(({ year }: { year: number }) => year)).toEqual([2025, 2026, 2027]);
    const next = { year: 2027, daysOff: ['2027-02-05'], makeUpDays: [] };
    expect((await upper!.command('/calendar/set-year', next)).status).toBe(404);
    const administrator = await server.as({ role: 'administrator' });
    expect((await administrator.command('/calendar/set-year', next)).status).toBe(201);
    expect((await cell!.get('/calendar')).body).toMatchObject({
      revision: 0,
      years: [{ seeded: true }, { seeded: true }, { year: 2027, daysOff: ['2027-02-05'], seeded: false }],
    });
  });

  test('[DHTN-2.2.5.a] the issuer annuls a decision although the applicant is elsewhere now', async () => {
    const [far, farCell] = [randomUUID(), randomUUID()];
    const found = { since: '2020-01-01', parent: tree.province, name: 'Đảng bộ phường Xa', type: 'upperBase' };
    await done(tree.officer, `/organisations/${far}/take-over`, { ...found, powers: ['admit', 'recognise'] });
    const below = { since: '2020-01-01', parent: far, name: 'Chi bộ Xa', type: 'subordinateCell' };
    await done(tree.officer, `/organisations/${farCell}/take-over`, below);
    const mover = randomUUID();
    await done(cell!, `/members/${mover}/register-sympathiser`, aSympathiser(tree.cell));
    const admit = {
      ...{ vietnameseCitizen: true, education: 'upperSecondary', introducers, cellResolutionOn: '2026-09-10' },
      awarenessCertificate: { number: '12/GCN', date: '2024-05-06' },
      decision: { number: '70-QĐ/ĐU', date: '2026-10-12', issuer: tree.ward },
    };
    await done(upper!, `/members/${mover}/admit`, admit, 0);
    await done(cell!, `/members/${mover}/move-applicant`, { to: farCell, movedOn: '2026-08-20' }, 1);
    expect((await upper!.get(`/members/${mover}`)).status).toBe(404);
    const decision = { number: '71-QĐ/ĐU', date: '2026-11-10', issuer: tree.ward };
    const annul = { ground: 'applicantMoved', decision, reason: 'Chuyển nơi công tác' };
    expect((await other!.command(`/members/${mover}/annul-admission`, annul)).status).toBe(404);
    await done(upper!, `/members/${mover}/annul-admission`, annul);
  });
});
