import { describe, expect, it } from '@jest/globals';
import { everyMember, listMembers, MemberPage, type MembersAsked } from '../../../read-models/member-list/queries.ts';
import type { Moment, RegisterViews } from '../../../read-models/views.ts';
import { anId, aRegister, CELL, OTHER_CELL, OTHER_WARD, PROVINCE, TODAY, WARD } from '../given.ts';

const [AN, BINH, CHI, DUNG] = [1, 2, 3, 4].map((number) => anId('member', number)) as [string, string, string, string];

/** Names that a question finds, page by page of two. */
async function found(views: RegisterViews, asked: Partial<MembersAsked>, moment: Partial<Moment> = {}) {
  const names: (string | null)[] = [];
  let cursor: string | undefined;
  let total: number | undefined;
  do {
    const page = await listMembers(
      views,
      { under: [PROVINCE], ...asked },
      { today: TODAY, ...moment },
      { limit: 2, cursor, withTotal: true },
    );
    MemberPage.parse(page);
    names.push(...page.items.map(({ fullName }) => fullName));
    cursor = page.next;
    total = page.total;
  } while (cursor);
  expect(total).toBe(names.length);
  return names;
}

function fourLives() {
  const register = aRegister();
  register.takeOver(BINH, { fullName: 'Lê Văn Bình', officialDate: '2001-03-03', sex: 'male', ethnicity: 'Tày' });
  register.takeOver(DUNG, { fullName: 'Đỗ Thị Dung', joinDate: '2026-02-03', cell: OTHER_CELL });
  register.at('2026-03-01T08:00:00Z');
  register.sympathiser(AN, '2025-01-10', { fullName: 'Hoàng Thị An' });
  register.sympathiser(CHI, '2025-01-10', { fullName: 'Trần Thị Chi' });
  register.at('2026-08-01T08:00:00Z');
  register.admit(AN, '2026-05-05', { lateness: ['late/admission-decision'] });
  register.ceremony(AN, '2026-05-19');
  return register;
}

describe('the list of members', () => {
  it('is sorted by given name', async () => {
    expect(await found(await fourLives().views(), {})).toEqual([
      ...['Hoàng Thị An', 'Lê Văn Bình', 'Trần Thị Chi', 'Đỗ Thị Dung'],
    ]);
  });

  it('[DHTN-2.4.2.c] shows what people are now, and where', async () => {
    const views = await fourLives().views();
    const { items } = await listMembers(views, { under: [WARD] }, { today: TODAY }, { limit: 10 });
    expect(items).toMatchObject([
      {
        id: AN,
        status: 'probationary',
        joinDate: '2026-05-19',
        officialDue: '2027-05-19',
        late: true,
        education: 'upperSecondary',
        cellName: 'Chi bộ 2',
      },
      { id: BINH, status: 'official', joinDate: '2000-03-03', officialDate: '2001-03-03', takenOver: true },
      { id: CHI, status: 'sympathiser', late: false, takenOver: false },
    ]);
    expect(items[2]).not.toHaveProperty('joinDate', expect.anything());
    expect(items[1]).not.toHaveProperty('officialDue', expect.anything());
  });

  it.each<[string, Partial<MembersAsked>, string[]]>([
    ['a name without diacritics', { q: 'tran chi' }, ['Trần Thị Chi']],
    ['statuses', { status: ['official', 'probationary'] }, ['Hoàng Thị An', 'Lê Văn Bình', 'Đỗ Thị Dung']],
    ['a cell', { cell: OTHER_CELL }, ['Đỗ Thị Dung']],
    ['a cell out of the scope', { cell: OTHER_CELL, under: [WARD] }, []],
    ['sex and ethnicity', { sex: 'male', ethnicity: 'Tày' }, ['Lê Văn Bình']],
    ['join dates', { joinDateFrom: '2026-01-01' }, ['Hoàng Thị An', 'Đỗ Thị Dung']],
    ['official dates', { officialDateTo: '2026-12-31' }, ['Lê Văn Bình']],
    ['join dates, without who was taken over', { joinDateTo: '2026-12-31', admittedHere: true }, ['Hoàng Thị An']],
    ['lateness', { late: true }, ['Hoàng Thị An']],
    [
      'several organisations',
      { under: [OTHER_WARD, WARD], sort: '-name' },
      ['Đỗ Thị Dung', 'Trần Thị Chi', 'Lê Văn Bình', 'Hoàng Thị An'],
    ],
  ])('finds by %s, now as of today', async (_, asked, names) => {
    const views = await fourLives().views();
    expect(await found(views, asked)).toEqual(names);
    expect(await found(views, asked, { asOf: TODAY })).toEqual(names);
    expect(await found(views, asked, { knownAt: '2026-09-01T00:00:00Z' })).toEqual(names);
  });

  it('finds who died between two days', async () => {
    const register = fourLives().at('2026-09-01T08:00:00Z');
    register.die(BINH, '2026-08-20');
    const views = await register.views();
    for (const moment of [{}, { asOf: TODAY }, { knownAt: '2026-10-01T00:00:00Z' }]) {
      expect(await found(views, { diedOnFrom: '2026-08-20', diedOnTo: '2026-08-31' }, moment)).toEqual(['Lê Văn Bình']);
      expect(await found(views, { diedOnFrom: '2026-08-21' }, moment)).toEqual([]);
    }
    expect(await found(views, { diedOnFrom: '2026-01-01' }, { asOf: '2026-08-19' })).toEqual([]);
  });

  it('streams every row of the same question', async () => {
    const rows = [];
    for await (const row of everyMember(await fourLives().views(), { under: [WARD] }, { today: TODAY }))
      rows.push(row.id);
    expect(rows).toEqual([AN, BINH, CHI]);
  });

  it('keeps people whose identity was erased, without it', async () => {
    const register = aRegister();
    register.takeOver(AN, { fullName: null, birthDate: null });
    const { items } = await listMembers(await register.views(), { under: [WARD] }, { today: TODAY }, { limit: 5 });
    expect(items).toMatchObject([{ id: AN, fullName: null, birthDate: null, sex: 'female' }]);
  });
});

describe('the list as of another day', () => {
  it('shows each as they were, and nobody who was not yet recorded for it', async () => {
    const views = await fourLives().views();
    const { items } = await listMembers(
      views,
      { under: [PROVINCE], sort: 'birthYear' },
      { today: TODAY, asOf: '2026-05-10' },
      { limit: 10 },
    );
    expect(items.map(({ id, status }) => [id, status])).toEqual([
      [AN, 'admitted'],
      [BINH, 'official'],
      [CHI, 'sympathiser'],
      [DUNG, 'probationary'],
    ]);
    expect(await found(views, {}, { asOf: '2024-12-31' })).toEqual(['Lê Văn Bình']);
  });

  it('has what came with a step only from its day', async () => {
    const views = await fourLives().views();
    const moment = { today: TODAY, asOf: '2026-05-04' };
    const { items } = await listMembers(views, { under: [WARD], q: 'an' }, moment, { limit: 10 });
    expect(items).toMatchObject([{ id: AN, status: 'sympathiser', education: 'lowerSecondary', late: false }]);
    expect(await found(views, { education: 'upperSecondary' }, { asOf: '2026-05-04' })).toEqual([]);
    expect(await found(views, { education: 'upperSecondary' }, { asOf: '2026-05-05' })).toEqual(['Hoàng Thị An']);
  });

  it('takes the subtree of that day', async () => {
    const register = fourLives().reparent(CELL, WARD, OTHER_WARD, '2026-06-01');
    const views = await register.views();
    expect(await found(views, { under: [WARD] })).toEqual([]);
    expect(await found(views, { under: [WARD] }, { asOf: '2026-05-31' })).toEqual([
      ...['Hoàng Thị An', 'Lê Văn Bình', 'Trần Thị Chi'],
    ]);
    expect(await found(views, { under: [OTHER_WARD] }, { asOf: '2026-05-31' })).toEqual(['Đỗ Thị Dung']);
    expect(await found(views, { under: [WARD] }, { knownAt: '2026-07-01T00:00:00Z', asOf: TODAY })).toEqual([
      ...['Lê Văn Bình', 'Trần Thị Chi'].slice(0, 0),
      ...['Hoàng Thị An', 'Lê Văn Bình', 'Trần Thị Chi'],
    ]);
  });
});

describe('the list as known at another instant', () => {
  it('leaves out who was not recorded yet, and what was not known', async () => {
    const views = await fourLives().views();
    expect(await found(views, {}, { knownAt: '2026-02-01T00:00:00Z' })).toEqual(['Lê Văn Bình', 'Đỗ Thị Dung']);
    const moment = { today: TODAY, knownAt: '2026-07-31T00:00:00Z' };
    const { items } = await listMembers(views, { under: [WARD], q: 'an' }, moment, { limit: 10 });
    expect(items).toMatchObject([{ id: AN, status: 'sympathiser', late: false }]);
  });

  it('shows a name as it was recorded before its correction, and finds it by that', async () => {
    const register = fourLives().at('2026-10-01T08:00:00Z');
    register.correct(BINH, '2026-10-01', { fullName: 'Lê Văn Yên' });
    const views = await register.views();
    expect(await found(views, { q: 'yen' })).toEqual(['Lê Văn Yên']);
    expect(await found(views, { q: 'yen' }, { asOf: '2010-01-01' })).toEqual(['Lê Văn Yên']);
    const before = { knownAt: '2026-09-30T00:00:00Z' };
    expect(await found(views, {}, before)).toEqual(['Hoàng Thị An', 'Lê Văn Bình', 'Trần Thị Chi', 'Đỗ Thị Dung']);
    expect(await found(views, { q: 'yen' }, before)).toEqual([]);
  });
});
