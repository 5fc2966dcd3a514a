import { describe, expect, it } from '@jest/globals';
import {
  childrenOf,
  listOrganisations,
  OrganisationFile,
  organisationFile,
  organisationRows,
} from '../../../read-models/organisation-tree/queries.ts';
import { anId, aRegister, CELL, OTHER_CELL, OTHER_WARD, PROVINCE, TODAY, WARD } from '../given.ts';

const now = { today: TODAY };
const NEW_CELL = anId('organisation', 9);
const SECRETARY = anId('member', 1);
const names = (rows: { name: string }[]) => rows.map(({ name }) => name);

describe('the tree as it stands', () => {
  it('[DHTN-2.1] shows what lies directly below, by name, numbers by their value', async () => {
    const register = aRegister().organisation(NEW_CELL, WARD, { name: 'Chi bộ 10' });
    expect(names(await childrenOf(await register.views(), WARD, now))).toEqual(['Chi bộ 2', 'Chi bộ 10']);
  });

  it('counts official and probationary members beside each organisation', async () => {
    const register = aRegister();
    register.takeOver(anId('member', 1), { cell: CELL, officialDate: '2001-03-03' });
    register.takeOver(anId('member', 2), { cell: CELL });
    register.takeOver(anId('member', 3), { cell: OTHER_CELL });
    const [province] = await organisationRows(await register.views(), [PROVINCE], now);
    expect(province).toMatchObject({
      children: 2,
      members: { direct: { official: 0, probationary: 0 }, rolledUp: { official: 1, probationary: 2 } },
    });
  });

  it('finds organisations without diacritics, and by code', async () => {
    const views = await aRegister().organisation(NEW_CELL, WARD, { name: 'Chi bộ 7', code: '01.05.A' }).views();
    const found = async (q: string) =>
      names((await listOrganisations(views, { q, under: [PROVINCE] }, TODAY, { limit: 10 })).items);
    expect(await found('phuong dong')).toEqual(['Đảng bộ phường Đông']);
    expect(await found('01.05')).toEqual(['Chi bộ 7']);
  });

  it('pages over several organisations that a reader may see as over one', async () => {
    const views = await aRegister().views();
    const asked = { under: [WARD, OTHER_WARD] };
    const first = await listOrganisations(views, asked, TODAY, { limit: 3, withTotal: true });
    const rest = await listOrganisations(views, asked, TODAY, { limit: 3, cursor: first.next });
    expect(first.total).toBe(4);
    expect(names([...first.items, ...rest.items])).toEqual([
      ...['Chi bộ 2', 'Chi bộ 10', 'Đảng bộ phường Đông', 'Đảng bộ phường Tây'],
    ]);
    expect(rest.next).toBeUndefined();
  });

  it('answers in the shape that it declares', async () => {
    const register = aRegister().seat(CELL, 'secretary', SECRETARY, '2020-01-01');
    register.takeOver(SECRETARY, { officialDate: '2001-03-03' });
    const file = await organisationFile(await register.views(), CELL, now);
    expect(OrganisationFile.parse({ ...file, may: [] })).toMatchObject({
      name: 'Chi bộ 2',
      path: [{ id: PROVINCE }, { id: WARD, name: 'Đảng bộ phường Đông' }, { id: CELL }],
      seats: [{ position: 'secretary', member: { id: SECRETARY, fullName: 'Nguyễn Thị Mận' }, from: '2020-01-01' }],
    });
  });
});

describe('facts dated ahead', () => {
  const planned = () =>
    aRegister()
      .at('2026-11-20T08:00:00Z')
      .reparent(CELL, WARD, OTHER_WARD, '2026-12-01')
      .rename(CELL, 'Chi bộ thôn Hạ', '2026-12-01')
      .reclassify(CELL, 'subordinateCell', 'baseCell', '2026-12-01')
      .establish(NEW_CELL, WARD, '2026-12-01');

  it('do not show before their day', async () => {
    const views = await planned().views();
    expect(await organisationFile(views, CELL, now)).toMatchObject({
      name: 'Chi bộ 2',
      type: 'subordinateCell',
      parent: WARD,
      path: [{ id: PROVINCE }, { id: WARD }, { id: CELL }],
    });
    expect(names(await childrenOf(views, WARD, now))).toEqual(['Chi bộ 2']);
  });

  it('show when asked of their day', async () => {
    const views = await planned().views();
    const then = { today: TODAY, asOf: '2026-12-01' };
    expect(await organisationFile(views, CELL, then)).toMatchObject({ name: 'Chi bộ thôn Hạ', parent: OTHER_WARD });
    expect(names(await childrenOf(views, WARD, then))).toEqual(['Chi bộ mới']);
    expect(names(await childrenOf(views, OTHER_WARD, then))).toEqual(['Chi bộ 10', 'Chi bộ thôn Hạ']);
  });

  it('become current when their day begins', async () => {
    const register = planned();
    await register.views();
    const views = await register.at('2026-12-01T00:00:05+07:00').dayBegan('2026-12-01').views();
    const then = { today: '2026-12-01' };
    expect(await organisationFile(views, CELL, then)).toMatchObject({
      name: 'Chi bộ thôn Hạ',
      type: 'baseCell',
      path: [{ id: PROVINCE }, { id: OTHER_WARD }, { id: CELL }],
    });
    expect(names(await childrenOf(views, WARD, then))).toEqual(['Chi bộ mới']);
  });

  it('give way to what is recorded later for an earlier day', async () => {
    const register = planned().rename(CELL, 'Chi bộ thôn Thượng', '2026-11-21').dayBegan('2026-12-01');
    const views = await register.views();
    expect((await organisationFile(views, CELL, { today: '2026-12-01' }))?.name).toBe('Chi bộ thôn Thượng');
    expect((await organisationFile(views, CELL, { today: TODAY, asOf: '2026-12-01' }))?.name).toBe(
      'Chi bộ thôn Thượng',
    );
  });
});

describe('the tree of another day', () => {
  const changed = () =>
    aRegister()
      .at('2026-06-01T08:00:00Z')
      .reparent(CELL, WARD, OTHER_WARD, '2026-06-01')
      .rename(WARD, 'Đảng bộ phường Đông Mới', '2026-03-01')
      .grant(WARD, 'admit', '2026-05-01');

  it('has the parents, names and powers of the day', async () => {
    const views = await changed().views();
    const before = { today: TODAY, asOf: '2026-02-28' };
    expect(await organisationFile(views, WARD, before)).toMatchObject({
      name: 'Đảng bộ phường Đông',
      powers: [],
      children: 1,
      asOf: '2026-02-28',
    });
    expect(await organisationFile(views, WARD, now)).toMatchObject({
      name: 'Đảng bộ phường Đông Mới',
      powers: ['admit'],
      children: 0,
      names: [{ name: 'Đảng bộ phường Đông' }, { name: 'Đảng bộ phường Đông Mới', from: '2026-03-01' }],
    });
    expect(await organisationFile(views, CELL, before)).toMatchObject({ parentName: 'Đảng bộ phường Đông' });
  });

  it('leaves out what was not known yet', async () => {
    const views = await changed().views();
    const then = { today: TODAY, knownAt: '2026-05-31T00:00:00Z' };
    expect(await organisationFile(views, WARD, then)).toMatchObject({ name: 'Đảng bộ phường Đông', children: 1 });
    expect((await organisationFile(views, CELL, then))?.path.map(({ id }) => id)).toEqual([PROVINCE, WARD, CELL]);
  });

  it('has no organisation before it was founded', async () => {
    const views = await aRegister().establish(NEW_CELL, WARD, '2026-04-01').views();
    expect(await organisationFile(views, NEW_CELL, { today: TODAY, asOf: '2026-03-31' })).toBeUndefined();
    expect(await childrenOf(views, WARD, { today: TODAY, asOf: '2026-03-31' })).toHaveLength(1);
  });

  it('shows seats until they ended', async () => {
    const register = aRegister()
      .seat(CELL, 'secretary', SECRETARY, '2025-01-01')
      .unseat(CELL, 'secretary', SECRETARY, '2026-01-01');
    const views = await register.seat(CELL, 'secretary', SECRETARY, '2026-06-01').views();
    expect((await organisationFile(views, CELL, now))?.seats).toMatchObject([
      { from: '2025-01-01', until: '2026-01-01' },
      { from: '2026-06-01', until: undefined },
    ]);
    expect((await organisationFile(views, CELL, { today: TODAY, asOf: '2025-06-01' }))?.seats).toMatchObject([
      { from: '2025-01-01', until: undefined },
    ]);
  });
});
