import { randomUUID } from 'node:crypto';
import { aServer, type Client, type TestServer } from './a-server.ts';
import { aMember, aTree, type Tree } from './a-tree.ts';

/** What concerns an applicant beside the lists, over the wire: verification, the pool, and a procedure that is redone. */
describe('applicants over HTTP', () => {
  let server: TestServer;
  let tree: Tree;
  let [cell, base] = [] as unknown as Client[];
  const [person, one, relative, member] = Array.from({ length: 4 }, () => randomUUID()) as [
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
    for (const id of [...introducers, relative, member]) {
      await done(tree.officer, `/members/${id}/take-over`, aMember(tree.cell));
    }
    const {
      status: _,
      admissionDecisionDate: __,
      joinDate: ___,
      officialDate: ____,
      source: _____,
      ...body
    } = aMember(tree.cell);
    await done(cell!, `/members/${person}/register-sympathiser`, { ...body, cellResolutionOn: '2025-01-10' });
  });
  afterAll(() => server.stop());

  async function done(by: Client, path: string, body: object, revision?: number) {
    const response = await by.command(path, body, revision);
    expect([path, response.status, response.body.code]).toEqual([path, expect.any(Number), undefined]);
    return response;
  }

  test('[DHTN-2.2.3.a] the case file tells what was asked about the background, what came and what was waived', async () => {
    const details = {
      ...{ vietnameseCitizen: true, education: 'upperSecondary', introducers, relatives: ['parent', 'spouse'] },
      awarenessCertificate: { number: '12/GCN', date: '2024-05-06' },
    };
    const opening = { kind: 'admission', subject: person, cell: tree.cell, openedOn: '2026-09-01', details };
    await done(cell!, `/cases/${one}/open`, opening);
    const [first, second] = [randomUUID(), randomUUID()];
    const ask = { of: 'parent', place: 'domestic', askedOf: 'Đảng ủy xã B', askedOn: '2026-09-02' };
    await done(cell!, `/cases/${one}/ask-verification`, { ...ask, verification: first }, 0);
    await done(cell!, `/cases/${one}/ask-verification`, { ...ask, verification: second, of: 'spouse' }, 1);
    const answer = { verification: first, answeredOn: '2026-09-20', finding: 'Chấp hành tốt', kinship: 'none' };
    await done(cell!, `/cases/${one}/answer-verification`, { ...answer, verifier: introducers[0] }, 2);
    const waiver = { side: 'inLaw', relation: 'spouse', relative, declarationConfirmed: true, waivedOn: '2026-09-21' };
    await done(cell!, `/cases/${one}/waive-verification`, waiver, 3);

    const { body: file } = await base!.get(`/cases/${one}`);
    expect(file.verifications).toMatchObject([
      { of: 'parent', answerBy: '2026-10-14', answeredOn: '2026-09-20', finding: 'Chấp hành tốt', late: false },
      { of: 'spouse', answerBy: '2026-10-14', late: true },
    ]);
    expect(file.waivers).toEqual([
      { side: 'inLaw', relative, relation: 'spouse', waives: 'politicalHistory', on: '2026-09-21' },
    ]);
    expect(file.deadlines).toEqual([{ kind: 'verification', on: '2026-10-14' }]);
    const named = file.members.map(({ id }: { id: string }) => id).sort();
    expect(named).toEqual([...introducers, relative].sort());
    const { body: readiness } = await cell!.get(`/cases/${one}/readiness`);
    expect(readiness.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'verification/missing', met: false, field: 'details.relatives' }),
        expect.objectContaining({
          code: 'verification/overdue',
          detail: 'Yêu cầu thẩm tra lý lịch đã quá hạn trả lời ngày 14/10/2026.',
        }),
      ]),
    );
    const history = await cell!.get(`/cases/${one}/history`);
    expect(history.body.items.map(({ type }: { type: string }) => type)).toContain('VerificationWaived');
  });

  test('[DHTN-2.2.2.a] who is dropped from the pool is listed so, and taken up again by command alone', async () => {
    const drop = { cellResolutionOn: '2026-10-05', why: 'Xin thôi' };
    const { headers } = await done(cell!, `/members/${person}/drop-sympathiser`, drop, 0);
    const { body: file } = await cell!.get(`/members/${person}`, { 'Min-Position': headers['position'] as string });
    expect(file).toMatchObject({ status: 'dropped', droppedOn: '2026-10-05' });
    expect(file.may).toContain('members.takeUpAgain');
    const early = { cell: tree.cell, cellResolutionOn: '2026-10-04' };
    const refused = await cell!.command(`/members/${person}/take-up-again`, early, 1);
    expect([refused.status, refused.body.code]).toEqual([409, 'admission/taken-up-before-dropped']);
    await done(cell!, `/members/${person}/take-up-again`, { ...early, cellResolutionOn: '2026-11-02' }, 1);
  });

  test('[DHTN-2.2.5.a] a procedure that is redone shows on the file and in the list', async () => {
    const begin = { of: 'admission', by: tree.ward, foundOn: '2026-11-02', why: 'Sai thẩm quyền' };
    expect((await cell!.command(`/members/${member}/begin-regularisation`, begin, 0)).status).toBe(403);
    const { headers } = await done(base!, `/members/${member}/begin-regularisation`, begin, 0);
    const at = { 'Min-Position': headers['position'] as string };
    const { body: file } = await cell!.get(`/members/${member}`, at);
    expect(file).toMatchObject({
      ...{ status: 'official', underRegularisation: true },
      regularisation: { of: 'admission', since: '2026-11-02', by: { id: tree.ward } },
    });
    const { body: list } = await cell!.get(`/members?cell=${tree.cell}&limit=50`, at);
    const row = list.items.find(({ id }: { id: string }) => id === member);
    expect(row).toMatchObject({ underRegularisation: true });
    await done(base!, `/members/${member}/end-regularisation`, { endedOn: '2026-11-10', why: 'Không sai' }, 1);
  });
});
