import { randomUUID } from 'node:crypto';
import { aServer, type Client, type TestServer } from './a-server.ts';
import { aMember, aTree, type Tree } from './a-tree.ts';
import { done, until } from './asking.ts';

/** Several officers work on the same lists at the same time, over the wire. */
describe('several officers on one list', () => {
  let server: TestServer;
  let tree: Tree;
  let secretaries: Client[];
  let officers: Client[];
  beforeAll(async () => {
    server = await aServer();
    tree = await aTree(server);
    const as = (role: 'cellSecretary' | 'upperOfficer', organisation: string) =>
      Promise.all([1, 2, 3].map(() => server.as({ role, organisation })));
    secretaries = await as('cellSecretary', tree.cell);
    officers = await as('upperOfficer', tree.ward);
  });
  afterAll(() => server.stop());

  /** Cases for the new-member course, of probationary members of the cell. */
  async function someCases(count: number): Promise<string[]> {
    const probation = { status: 'probationary', admissionDecisionDate: '2026-02-20', joinDate: '2026-03-03' };
    return Promise.all(
      Array.from({ length: count }, async () => {
        const [subject, id] = [randomUUID(), randomUUID()];
        await done(tree.officer, `/members/${subject}/take-over`, {
          ...aMember(tree.cell, { ...probation, officialDate: undefined }),
        });
        const body = { kind: 'newMemberCourse', subject, cell: tree.cell, openedOn: '2026-11-01', details: {} };
        await done(secretaries[0]!, `/cases/${id}/open`, body);
        return id;
      }),
    );
  }
  async function draft(by: Client, organisation: string) {
    const id = randomUUID();
    await done(by, `/proposals/${id}/draft`, { kind: 'newMemberCourse', organisation, title: 'Danh sách cử đi học' });
    return id;
  }
  const inTurn = <Item>(items: readonly Item[], hands: Client[], act: (by: Client, item: Item) => Promise<unknown>) =>
    Promise.all(items.map((item, index) => act(hands[index % hands.length]!, item)));

  /** A list of these cases that lies with the base committee's superior, which decides. */
  async function reaches(cases: string[]): Promise<string> {
    const [below, above] = [await draft(tree.officer, tree.cell), await draft(tree.officer, tree.base)];
    await done(tree.officer, `/proposals/${below}/list-cases`, { cases });
    await done(tree.officer, `/proposals/${below}/submit`, { submittedOn: '2026-11-10' }, 1);
    await until(
      () => tree.officer.get(`/cases?at=${tree.base}&proposal=${below}&limit=500`),
      ({ items }) => items.length === cases.length,
    );
    await done(tree.officer, `/proposals/${above}/list-cases`, { cases });
    await done(tree.officer, `/proposals/${above}/submit`, { submittedOn: '2026-11-12' }, 1);
    await until(
      () => tree.officer.get(`/cases?at=${tree.ward}&proposal=${above}&limit=500`),
      ({ items }) => items.length === cases.length,
    );
    return above;
  }

  test('[DHTN-X.1] list and take off different cases at once: nothing conflicts, nothing is lost', async () => {
    const cases = await someCases(24);
    const list = await draft(secretaries[0]!, tree.cell);
    const groups = Array.from({ length: 8 }, (_, index) => cases.slice(index * 3, index * 3 + 3));
    await inTurn(groups, secretaries, (by, some) => done(by, `/proposals/${list}/list-cases`, { cases: some }));
    const gone = groups.map(([first]) => first!);
    await inTurn(gone, secretaries, (by, one) => done(by, `/proposals/${list}/unlist-cases`, { cases: [one] }));
    const kept = cases.filter((id) => !gone.includes(id)).sort();
    const { items } = await until(
      () => secretaries[0]!.get(`/proposals/${list}`),
      ({ cases: shown, revision }) => shown === 16 && revision === 16,
    );
    expect(items.map(({ id }: { id: string }) => id).sort()).toEqual(kept);
  });

  test('[DHTN-X.1] one returns while others decide: each case gets its one outcome', async () => {
    const cases = await someCases(24);
    const list = await reaches(cases);
    const decide = (outcome: string) => (by: Client, one: string) =>
      done(by, `/proposals/${list}/decide-cases`, {
        ...{ items: [{ case: one, outcome }], ...(outcome === 'refused' && { why: 'Chưa đủ điều kiện' }) },
      });
    const [returned, approved, refused] = [cases.slice(0, 8), cases.slice(8, 16), cases.slice(16)];
    await Promise.all([
      inTurn(returned, officers, (by, one) =>
        done(by, `/proposals/${list}/return-cases`, { cases: [one], why: 'Cần bổ sung' }),
      ),
      inTurn(approved, officers, decide('approved')),
      inTurn(refused, officers, decide('refused')),
    ]);
    const shown = await until(
      () => officers[0]!.get(`/proposals/${list}`),
      ({ items }) => items.every(({ status }: { status: string }) => status !== 'submitted'),
    );
    expect(shown.outcomes).toMatchObject({ waiting: 0, heldBack: 0, returned: 8, approved: 8, refused: 8 });
    for (const { id, status } of shown.items as { id: string; status: string }[]) {
      const expected = returned.includes(id) ? 'returned' : approved.includes(id) ? 'approved' : 'refused';
      expect(status).toBe(expected);
    }
  });

  test('[DHTN-X.1] two decide the same case: one outcome, and the other is told which', async () => {
    const [one, another] = await someCases(2);
    const list = await reaches([one!, another!]);
    const items = [{ case: one, outcome: 'approved' }];
    const answers = await Promise.all([
      officers[0]!.command(`/proposals/${list}/decide-cases`, { items }),
      officers[1]!.command(`/proposals/${list}/decide-cases`, {
        items: [{ case: another, outcome: 'approved' }, ...items],
      }),
    ]);
    const [won, lost] = answers[0].status === 200 ? answers : [answers[1], answers[0]];
    expect(won.status).toBe(200);
    expect(lost).toMatchObject({
      status: 409,
      body: {
        code: 'proposal/cases-refused',
        detail: 'Trong danh sách này, hồ sơ đã được duyệt trước đó.',
        cases: [{ case: one, code: 'proposal/answered-already' }],
      },
    });
    await until(
      () => officers[0]!.get(`/cases/${one}`),
      ({ concluded }) => concluded !== undefined,
    );
    const { body: history } = await officers[0]!.get(`/cases/${one}/history`);
    expect(history.items.filter(({ type }: { type: string }) => type === 'CaseDecided')).toHaveLength(1);
  });

  test('what stands in the way of many is told of each, as a sentence', async () => {
    const [one, another, ready] = await someCases(3);
    const list = await draft(secretaries[0]!, tree.cell);
    await done(secretaries[0]!, `/proposals/${list}/list-cases`, { cases: [one, another, ready] });
    for (const id of [one, another]) await done(secretaries[1]!, `/cases/${id}/withdraw`, { why: 'Xin rút' }, 0);
    const { body } = await secretaries[2]!.command(`/proposals/${list}/submit`, { submittedOn: '2026-11-10' }, 1);
    expect(body).toMatchObject({
      ...{ code: 'proposal/cases-not-ready', detail: 'Có 2 hồ sơ chưa đủ điều kiện gửi cấp trên. Xem từng hồ sơ.' },
      cases: [one, another].map((id) => ({ case: id, code: 'case/ended', detail: 'Hồ sơ đã rút.' })),
    });
  });
});
