import { beforeEach, describe, expect, it } from '@jest/globals';
import { v5 as uuidv5 } from 'uuid';
import { caseList } from '../../../read-models/case-list/projection.ts';
import { listCases } from '../../../read-models/case-list/queries.ts';
import { listProposals, proposalWithCases } from '../../../read-models/proposal-list/queries.ts';
import type { ProjectedEvent } from '../../../read-models/projection.ts';
import { EmbeddedReadStore } from '../../../read-models/stores/embedded/embedded-read-store.ts';
import type { ReadView } from '../../../read-models/stores/read-store.ts';
import type { RegisterViews } from '../../../read-models/views.ts';
import { CaseOpened, CaseSubmitted } from '../../../src/register/case/events.ts';
import { OrganisationTakenOver } from '../../../src/register/organisation/events.ts';
import {
  aReadyCase,
  aTree,
  AUTHORITY,
  count,
  decides,
  OFFICER,
  opens,
  reachesAuthority,
  sends,
} from '../../office/acts.ts';
import { idOf, Office } from '../../office/office.ts';
import { viewsOf } from '../../office/views.ts';

const all = { limit: 50, withTotal: true };

describe('the list of cases', () => {
  let office: Office;
  beforeEach(async () => {
    office = new Office();
    await aTree(office);
  });
  const list = async (asked: object, under = 'province') =>
    listCases(await viewsOf(office), { under: [idOf(under)], ...asked }, office.today, all);

  it('[DHTN-2.2.3.a] [DHTN-2.2.3.b] [DHTN-2.2.3.c] shows drafts, what was sent and what was decided, where it lies and by when', async () => {
    const sent = await reachesAuthority(office, ['case A', 'case B'], ['A', 'B']);
    await office.sympathiser('C', 'cell');
    await aReadyCase(office, 'case C', 'C');
    await decides(office, sent, ['case A']);
    expect((await list({ status: ['draft'] })).items).toMatchObject([
      { id: idOf('case C'), at: { id: idOf('cell') }, dueOn: '2026-11-12', overdue: true },
    ]);
    expect((await list({ at: idOf('upper'), status: ['submitted'] })).items).toMatchObject([
      { id: idOf('case B'), task: 'decide', subject: { id: idOf('B'), fullName: 'Trần Thị Mới' } },
    ]);
    const [approved] = (await list({ status: ['approved'] })).items;
    expect(approved).toMatchObject({
      ...{ id: idOf('case A'), overdue: false, decision: { number: '1-QĐ/ĐU', date: '2026-10-10' } },
      concluded: { recorded: true },
    });
    expect(approved!.task).toBeUndefined();
    expect((await list({ overdue: true })).items.map(({ id }) => id).sort()).toEqual(
      [idOf('case B'), idOf('case C')].sort(),
    );
    expect((await list({}, 'far')).total).toBe(0);
    expect((await list({ kind: 'recognition' })).total).toBe(0);
    const subtrees = { under: [idOf('base'), idOf('far')] };
    expect((await listCases(await viewsOf(office), subtrees, office.today, all)).total).toBe(3);
  });

  it('[DHTN-2.2.3.b] shows the day on which the list went up, not the day of recording', async () => {
    const sent = await reachesAuthority(office, ['case A'], ['A']);
    expect((await list({ proposal: idOf(sent) })).items).toMatchObject([{ submittedOn: '2026-10-01' }]);
  });

  it('[DHTN-2.2.3.a] [DHTN-2.2.3.b] says of a case that it stands on a list being drafted where it lies, until that is sent or it is taken off', async () => {
    await office.sympathiser('A', 'cell');
    await aReadyCase(office, 'case A', 'A');
    const drafted = async () => (await list({})).items.map((row) => row.drafted);
    const draft = (name: string, organisation: string) =>
      office.command('proposals.draft', idOf(name), {
        ...{ kind: 'admission', organisation: idOf(organisation), title: 'Danh sách' },
      });
    await draft('one', 'cell');
    await draft('two', 'cell');
    expect(await drafted()).toEqual([undefined]);
    for (const one of ['one', 'two']) {
      await office.command('proposals.listCases', idOf(one), { cases: [idOf('case A')] });
    }
    await office.command('proposals.unlistCases', idOf('two'), { cases: [idOf('case A')] });
    expect(await drafted()).toEqual([idOf('one')]);
    await office.command('proposals.unlistCases', idOf('one'), { cases: [idOf('case A')] });
    expect(await drafted()).toEqual([undefined]);

    await sends(office, 'sent', 'cell', ['case A']);
    expect(await drafted()).toEqual([undefined]);
    await draft('further', 'base');
    await office.does('proposals.listCases', idOf('further'), { cases: [idOf('case A')] }, OFFICER);
    expect(await drafted()).toEqual([idOf('further')]);
  });

  describe('by the name of the person', () => {
    const names = ['Đặng Thị Hòa', 'Đặng Văn Hoà', 'Trần Bích', 'Đặng Hoa'];
    beforeEach(async () => {
      for (const [index, fullName] of names.entries()) {
        const cell = index === 3 ? 'far cell' : 'cell';
        await office.sympathiser(`person ${index}`, cell, { fullName });
        await opens(office, `case ${index}`, `person ${index}`, {
          cell: idOf(cell),
          openedOn: `2026-09-0${4 - index}`,
        });
      }
    });
    const found = async (asked: object, under?: string) =>
      (await list({ sort: 'openedOn', ...asked }, under)).items.map(({ subject }) => subject.fullName);

    it('[DHTN-2.2.3.a] finds them by words without tones, each perhaps only begun, within the subtree', async () => {
      expect(await found({ q: 'hoa dang' })).toEqual(['Đặng Hoa', 'Đặng Văn Hoà', 'Đặng Thị Hòa']);
      expect(await found({ q: 'ĐẶNG THỊ' })).toEqual(['Đặng Thị Hòa']);
      expect(await found({ q: 'hoa' }, 'base')).toEqual(['Đặng Văn Hoà', 'Đặng Thị Hòa']);
      expect(await found({ q: 'không có ai' })).toEqual([]);
      expect(await found({ q: 'hoa', subject: idOf('person 0') })).toEqual(['Đặng Thị Hòa']);
      expect(await found({ q: 'bich', subject: idOf('person 0') })).toEqual([]);
      expect(await found({ q: ' ' })).toHaveLength(4);
      expect((await list({ q: 'dang', status: ['draft'] })).total).toBe(3);
    });

    it('page by page, as if it were one list, and counted, however common the name is', async () => {
      const views = await viewsOf(office);
      // As if the name were that of more persons than are looked up.
      const common: ReadView = Object.assign(Object.create(views.members) as ReadView, {
        async list(collection: string, query: Parameters<ReadView['list']>[1]) {
          const page = await views.members.list<Record<string, unknown>>(collection, query);
          return { ...page, items: Array.from({ length: 201 }, () => page.items[0]!) };
        },
      });
      for (const members of [views.members, common]) {
        const shown: unknown[] = [];
        let cursor: string | undefined;
        do {
          const asked = { under: [idOf('upper'), idOf('far')], q: 'dang', sort: 'openedOn' as const };
          const page = await listCases({ ...views, members }, asked, office.today, {
            limit: 1,
            cursor,
            withTotal: true,
          });
          expect(page.total).toBe(3);
          shown.push(...page.items.map(({ id }) => id));
          cursor = page.next;
        } while (cursor !== undefined);
        expect(shown).toEqual(['case 3', 'case 1', 'case 0'].map(idOf));
      }
    });
  });

  it('shows which approvals a rule refused on the person’s stream', async () => {
    const sent = await reachesAuthority(office, ['case A', 'case B'], ['A', 'B']);
    await decides(office, sent, ['case A']);
    const items = [{ case: idOf('case B'), tally: count(5) }];
    await office.does('proposals.recordVotes', idOf(sent), { heldOn: '2026-10-08', ballot: 'card', items }, AUTHORITY);
    const same = { items: [{ case: idOf('case B'), outcome: 'approved', number: '1-QĐ/ĐU' }], date: '2026-10-10' };
    await office.does('proposals.decideCases', idOf(sent), same, AUTHORITY);
    expect((await list({ unrecorded: true })).items).toMatchObject([
      { id: idOf('case B'), concluded: { recorded: false, refusal: 'claim/decisionNumber' } },
    ]);
  });

  it('follows who moves: the case is found at the new place', async () => {
    await reachesAuthority(office, ['case A'], ['A']);
    await office.does('members.moveApplicant', idOf('A'), { to: idOf('far cell'), movedOn: '2026-10-02' });
    expect((await list({}, 'base')).total).toBe(0);
    expect((await list({}, 'far')).items).toMatchObject([
      { id: idOf('case A'), at: { id: idOf('far') }, task: 'decide', cell: { id: idOf('far cell') } },
    ]);
  });
});

describe('the list of lists', () => {
  let office: Office;
  beforeEach(async () => {
    office = new Office();
    await aTree(office);
  });

  it('[DHTN-X.1] shows each list with what became of its cases', async () => {
    const sent = await reachesAuthority(office, ['case A', 'case B', 'case C'], ['A', 'B', 'C']);
    await decides(office, sent, ['case A']);
    await office.does('proposals.returnCases', idOf(sent), { cases: [idOf('case B')], why: 'Thiếu' }, AUTHORITY);
    await office.does('members.moveApplicant', idOf('C'), { to: idOf('far cell'), movedOn: '2026-10-02' });
    const views = await viewsOf(office);
    const { items, total } = await listProposals(views, { under: [idOf('upper')], to: idOf('upper') }, all);
    expect(total).toBe(1);
    expect(items).toMatchObject([
      {
        ...{ id: idOf(sent), status: 'submitted', organisation: { id: idOf('base') }, to: { id: idOf('upper') } },
        ...{ cases: 3, submittedOn: '2026-10-01', title: 'Danh sách đề nghị' },
        outcomes: { waiting: 0, approved: 1, returned: 1, forwarded: 1 },
      },
    ]);
    const file = (await proposalWithCases(views, idOf(sent), office.today))!;
    expect(file.items.find(({ id }) => id === idOf('case C'))).toMatchObject({
      ...{ outcome: 'forwarded', held: 'move/forwarded' },
    });
    expect(await proposalWithCases(views, idOf('none'), office.today)).toBeUndefined();
    const both = { under: [idOf('upper'), idOf('far')], status: 'submitted' as const };
    expect((await listProposals(views, both, all)).total).toBe(2);
  });

  it('[DHTN-2.2.2.b] a case decided, returned or withdrawn alone shows on its list too', async () => {
    const sent = await reachesAuthority(office, ['case A', 'case B', 'case C'], ['A', 'B', 'C']);
    await office.does('cases.decide', idOf('case A'), { outcome: 'refused', why: 'Chưa đủ' }, AUTHORITY);
    await office.does('cases.return', idOf('case B'), { why: 'Bổ sung' }, OFFICER);
    await office.does('cases.withdraw', idOf('case C'), { why: 'Xin rút' });
    const [row] = (await listProposals(await viewsOf(office), { under: [idOf('base')], to: idOf('upper') }, all)).items;
    expect(row).toMatchObject({ id: idOf(sent), outcomes: { refused: 1, returned: 1, withdrawn: 1, waiting: 0 } });
  });

  it('a draft counts the cases on it', async () => {
    await office.sympathiser('A', 'cell');
    await aReadyCase(office, 'case A', 'A');
    await sends(office, 'list', 'cell', ['case A']);
    const body = { kind: 'admission', organisation: idOf('cell'), title: 'Danh sách khác' };
    await office.command('proposals.draft', idOf('draft'), body);
    const [row] = (await listProposals(await viewsOf(office), { under: [idOf('cell')], status: 'draft' }, all)).items;
    expect(row).toMatchObject({ id: idOf('draft'), cases: 0, status: 'draft' });
  });
});

describe('4,000 cases waiting at one committee, among 20,000', () => {
  it('are listed page by page, visiting about the square root of them all', async () => {
    const store = new EmbeddedReadStore(':memory:');
    const build = await store.open('case-list', 1, caseList.collections);
    await build.beginBulk();
    const [committee, elsewhere] = [id('committee'), id('elsewhere')];
    const events = [
      organisation(committee, null),
      organisation(elsewhere, null),
      ...Array.from({ length: 40 }, (_, cell) => organisation(id(`cell ${cell}`), cell < 20 ? committee : elsewhere)),
      ...Array.from({ length: 20_000 }, (_, one) => cased(one, one % 5 === 0 ? committee : undefined)).flat(),
    ];
    await build.apply(
      events.map((event, index) => ({
        position: String(index + 1).padStart(16, '0'),
        changes: caseList.project(event as unknown as ProjectedEvent),
      })),
    );
    await build.finishBulk();
    const asked: string[] = [];
    let visited = 0;
    const counting: ReadView = Object.assign(Object.create(build) as ReadView, {
      async list(collection: string, query: Parameters<ReadView['list']>[1]) {
        asked.push('list');
        const page = await build.list(collection, { ...query, withVisited: true });
        visited += page.visited!;
        return page;
      },
    });
    const nothing = { getMany: async () => new Map() } as unknown as ReadView;
    const views = { cases: counting, organisations: nothing, members: nothing } as unknown as RegisterViews;
    const question = { under: [committee], at: committee, status: ['submitted' as const] };
    let cursor: string | undefined;
    let rows = 0;
    for (let page = 0; page < 3; page += 1) {
      const found = await listCases(views, question, '2026-11-20', { limit: 50, cursor });
      rows += found.items.length;
      cursor = found.next;
    }
    expect(rows).toBe(150);
    expect(asked).toHaveLength(3);
    expect(visited).toBeLessThan(3 * 1.5 * Math.sqrt(51 * 20_000));
    const counted = await listCases(views, question, '2026-11-20', { limit: 1, withTotal: true });
    expect(counted.total).toBe(4_000);
  });

  const id = (name: string) => uuidv5(name, '6f3f6f5e-8f0c-5d0e-9a43-6f0a3a0f7f11');

  function organisation(one: string, parent: string | null) {
    const data = { name: 'Tổ chức', type: 'upperBase', parent, powers: [], armedForces: false, residential: false };
    return { ...OrganisationTakenOver.of(data as never, '2000-01-01'), ...envelope(`organisation-${one}`) };
  }

  function cased(number: number, to: string | undefined) {
    const [one, subject] = [id(`case ${number}`), id(`person ${number}`)];
    // Of the committee's cells are those that wait there.
    const cell = id(`cell ${to ? number % 20 : 20 + (number % 20)}`);
    const day = `2026-${String(1 + (number % 9)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`;
    const opened = CaseOpened.of({ kind: 'admission', subject, cell, details: {} }, day);
    const sent = to && CaseSubmitted.of({ proposal: one, from: cell, to, task: 'decide', route: [], lists: [] }, day);
    return [opened, ...(sent ? [sent] : [])].map((event) => ({ ...event, ...envelope(`case-${one}`) }));
  }

  function envelope(stream: string) {
    return { stream, knownFrom: '2026-11-20T00:00:00.000Z', meta: {} };
  }
});
