import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { service } from '../../src/container.ts';
import { aServer, type Client, type TestServer } from './a-server.ts';
import { aList, aMember, aTree, type Tree } from './a-tree.ts';

describe('what is told as it happens', () => {
  let server: TestServer;
  let tree: Tree;
  let web: Server;
  let secretary: Client;
  let sibling: Client;
  beforeAll(async () => {
    server = await aServer();
    tree = await aTree(server);
    web = createServer(server.app);
    await new Promise<void>((resolve) => void web.listen(0, '127.0.0.1', resolve));
    secretary = await server.as({ role: 'cellSecretary', organisation: tree.cell });
    sibling = await server.as({ role: 'cellSecretary', organisation: tree.sibling });
    await tree.officer.get('/members', { 'Min-Position': tree.position });
  });
  afterAll(async () => {
    await server.stop();
    await new Promise((resolve) => web.close(resolve));
  });

  /** Opens the stream of a browser; `next` gives what is told next, or undefined when the stream has ended. */
  const watch = async (client: Client) => {
    const { port } = web.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/api/live`, { headers: { Cookie: client.cookie } });
    const chunks = response.body!.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
    let text = '';
    return {
      response,
      next: async (): Promise<Record<string, unknown> | undefined> => {
        for (;;) {
          const told = /event: change\ndata: (.*)\n\n/.exec(text);
          if (told) {
            text = text.slice(told.index + told[0].length);
            return JSON.parse(told[1]!) as Record<string, unknown>;
          }
          const { done, value } = await chunks.next();
          if (done) return undefined;
          text += value;
        }
      },
    };
  };
  const takeOver = async (cell: string) => {
    const id = crypto.randomUUID();
    await tree.officer.command(`/members/${id}/take-over`, aMember(cell));
    return id;
  };

  test('ids and revisions only, of what one may read', async () => {
    const [mine, theirs] = [await watch(secretary), await watch(sibling)];
    expect(mine.response.headers.get('content-type')).toContain('text/event-stream');
    const here = await takeOver(tree.cell);
    const there = await takeOver(tree.sibling);
    expect(await mine.next()).toEqual({
      stream: `member-${here}`,
      revision: 0,
      type: 'MemberTakenOver',
      position: expect.any(String),
    });
    // The first that the other cell is told of is its own member, although the first cell's came before.
    expect((await theirs.next())!['stream']).toBe(`member-${there}`);
  });

  test('[DHTN-X.1] cases, lists, plans and the calendar, to whom they come and from whom they go', async () => {
    const base = await server.as({ role: 'baseOfficer', organisation: tree.base });
    const ward = await server.as({ role: 'upperOfficer', organisation: tree.ward });
    const [cells, bases, wards] = [await watch(secretary), await watch(base), await watch(ward)];
    const sent = await aList(tree);
    const until = async (stream: Awaited<ReturnType<typeof watch>>, type: string) => {
      for (;;) {
        const told = await stream.next();
        if (told?.['type'] === type) return { stream: told['stream'], revision: told['revision'] };
      }
    };
    const [list, one] = [`proposal-${sent.proposal}`, `case-${sent.case}`];
    for (const each of [cells, bases, wards]) {
      expect(await until(each, 'CasesListed')).toEqual({ stream: list, revision: 1 });
      expect(await until(each, 'ProposalSubmitted')).toEqual({ stream: list, revision: 2 });
      expect(await until(each, 'CaseSubmitted')).toEqual({ stream: one, revision: 1 });
    }
    await base.command(`/plans/${tree.base}/set`, { year: 2026, target: 4 });
    expect(await until(bases, 'AdmissionPlanSet')).toEqual({ stream: `plan-${tree.base}`, revision: 0 });
    await base.command(`/proposals/${sent.proposal}/return-cases`, { cases: [sent.case], why: 'Thiếu' });
    expect(await until(cells, 'CaseReturned')).toEqual({ stream: one, revision: 2 });
    expect(await until(bases, 'CaseReturned')).toEqual({ stream: one, revision: 2 });
    await tree.officer.command('/calendar/set-year', { year: 2028, daysOff: ['2028-01-03'], makeUpDays: [] });
    // The cell was told nothing of the plan above it.
    expect((await cells.next())!['type']).toBe('WorkingYearSet');
  });

  test('[DHTN-2.2.3.b] an applicant who moves away is told at the old place, the case with them', async () => {
    const { fullName, citizenId, sex, ethnicity } = aMember(tree.cell);
    const [subject, one] = [crypto.randomUUID(), crypto.randomUUID()];
    const body = { fullName, citizenId, sex, ethnicity, birthDate: '1985-05-19', cell: tree.cell };
    await secretary.command(`/members/${subject}/register-sympathiser`, { ...body, cellResolutionOn: '2025-01-10' });
    const details = { helpers: [] };
    const opening = { kind: 'sympathiser', subject, cell: tree.cell, openedOn: '2026-11-01', details };
    await secretary.command(`/cases/${one}/open`, opening);
    await tree.officer.get('/cases', { 'Min-Position': (await server.stores.events.head())! });
    const [mine, theirs] = [await watch(secretary), await watch(sibling)];
    await secretary.command(`/members/${subject}/move-applicant`, { to: tree.sibling, movedOn: '2026-11-10' }, 0);
    for (const stream of [mine, theirs]) {
      expect(await stream.next()).toMatchObject({ stream: `member-${subject}`, type: 'ApplicantMoved' });
      expect(await stream.next()).toMatchObject({ stream: `case-${one}`, type: 'CaseMoved' });
    }
  });

  test('until the session ends', async () => {
    const leaving = await server.as({ role: 'cellSecretary', organisation: tree.cell });
    const stream = await watch(leaving);
    await leaving.delete('/session');
    expect(await stream.next()).toBeUndefined();
  });

  test('and nothing more once the account is closed', async () => {
    const administrator = await server.as({ role: 'administrator' });
    const closing = await server.as({ role: 'cellSecretary', organisation: tree.cell });
    const stream = await watch(closing);
    await administrator.command(`/accounts/${closing.account}/close`, { reason: 'Nghỉ' }, 1);
    await takeOver(tree.cell);
    expect(await stream.next()).toBeUndefined();
  });

  test('needs a session', async () => {
    secretary.cookie = '';
    const { response } = await watch(secretary);
    expect(response.status).toBe(401);
    expect(server.house.get(service.live).listeners).toBeGreaterThan(0);
  });
});
