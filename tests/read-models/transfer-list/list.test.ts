import { beforeEach, describe, expect, it } from '@jest/globals';
import { counts, movement } from '../../../read-models/headcount/queries.ts';
import { memberFileAt } from '../../../read-models/member-file/queries.ts';
import { listMembers } from '../../../read-models/member-list/queries.ts';
import { listTransfers, stops } from '../../../read-models/transfer-list/queries.ts';
import { worklistOf } from '../../../read-models/worklist/queries.ts';
import type { EventDefinition } from '../../../src/kernel/event.ts';
import { MemberStruckOff } from '../../../src/register/leaving/events.ts';
import { memberDecider } from '../../../src/register/member/member.ts';
import { MemberRestored } from '../../../src/register/restoration/events.ts';
import { idOf, Office } from '../../office/office.ts';
import { viewsOf } from '../../office/views.ts';
import { aCountry, comer, fills, isLent, opens, send } from '../../register/transfer/acts.ts';

let office: Office;
const today = '2026-11-20';
beforeEach(async () => {
  office = new Office();
  await aCountry(office);
});

describe('lists of transfers', () => {
  it('[DHTN-2.4.1.c] [DHTN-2.4.2.a] shows what goes out of a place and what it awaits, with the deadline and whose turn it is', async () => {
    await opens(office, 'member', { to: 'far cell' });
    await send(office, 'member');
    const views = await viewsOf(office);
    const page = { limit: 20, withTotal: true };
    const out = await listTransfers(views, { under: [idOf('base')], side: 'out', open: true }, today, page);
    expect(out.items).toMatchObject([
      {
        ...{ kind: 'official', status: 'inTransit', from: { id: idOf('cell') }, to: { id: idOf('far cell') } },
        ...{ letterNumber: '12-GT', noticeNumber: '12-PB', presentBy: '2026-11-19', handInBy: '2027-01-09' },
        ...{ next: { organisation: { id: idOf('far') }, box: 7 }, overdue: true },
      },
    ]);
    const awaited = await listTransfers(views, { under: [idOf('far')], side: 'in', open: true }, today, page);
    expect(awaited.items).toMatchObject([{ member: { id: idOf('member'), fullName: 'Nguyễn Văn Cũ' } }]);
    const elsewhere = await listTransfers(views, { under: [idOf('key')], side: 'in' }, today, page);
    expect(elsewhere.items).toEqual([]);
    expect(await stops(views, idOf('cell'))).toBe(1);
    expect(await stops(views, idOf('key'))).toBe(0);
  });

  it('[DHTN-2.4.2.a] lists whom three months have passed without the letter; presented, nothing is overdue', async () => {
    await opens(office, 'member', { to: 'far cell' });
    await send(office, 'member');
    const asked = { under: [idOf('far')], side: 'in' as const };
    const late = async (more: object, day: string) =>
      (await listTransfers(await viewsOf(office), { ...asked, ...more }, day, { limit: 5 })).items.length;
    expect(await late({ notHandedIn: true }, '2027-01-09')).toBe(0);
    expect(await late({ notHandedIn: true }, '2027-01-10')).toBe(1);
    const [row] = (await listTransfers(await viewsOf(office), asked, '2027-01-10', { limit: 5 })).items;
    expect(row).toMatchObject({ handInBy: '2027-01-09', notHandedIn: true });
    expect(await late({ overdue: true }, '2027-01-10')).toBe(1);
    await fills(office, 'member', 7, 'far', { indexCertified: true });
    expect(await late({ notHandedIn: true }, '2027-01-10')).toBe(0);
    expect(await late({ overdue: true }, '2027-01-10')).toBe(0);
    expect(await late({ open: true }, '2027-01-10')).toBe(1);
    const { groups } = await worklistOf(await viewsOf(office), idOf('far cell'), '2027-01-10');
    expect(groups).toMatchObject([{ kind: 'transferReception', count: 1, late: 0 }]);
  });

  it('[DHTN-2.4.2.b] lists who takes part here for a time, counted elsewhere', async () => {
    await isLent(office, 'member');
    const views = await viewsOf(office);
    const here = await listTransfers(
      views,
      { under: [idOf('far')], side: 'in', kind: ['temporary'], status: ['staying'] },
      today,
      { limit: 20 },
    );
    expect(here.items).toMatchObject([{ member: { id: idOf('member') }, until: '2026-12-31', leftOn: '2026-03-02' }]);
    expect((await counts(views, idOf('far'), { today })).totals.rolledUp.official).toBe(0);
    expect((await counts(views, idOf('cell'), { today })).totals.rolledUp.official).toBe(1);
    const { items } = await listMembers(
      views,
      { under: [idOf('cell')], onTemporaryTransfer: true },
      { today },
      { limit: 5 },
    );
    expect(items).toMatchObject([{ id: idOf('member'), onTemporaryTransfer: true }]);
  });

  it('keeps what is over, each transfer of a member for itself', async () => {
    await opens(office, 'member', { to: 'far cell' });
    await office.command('members.cancelTransfer', idOf('member'), { why: 'Sai ô 1.', cancelledOn: '2026-10-06' });
    await opens(office, 'member', { to: 'other cell', openedOn: '2026-10-07' });
    await office.command('members.takeIn', idOf('comer'), comer());
    const views = await viewsOf(office);
    const all = await listTransfers(views, { under: [idOf('cell')], side: 'out' }, today, { limit: 20 });
    expect(all.items.map(({ status }) => status)).toEqual(['underWay', 'cancelled']);
    const come = await listTransfers(views, { under: [idOf('cell')], side: 'in' }, today, { limit: 20 });
    expect(come.items).toMatchObject([
      { kind: 'fromOutside', outside: 'Đảng bộ phường Xa, tỉnh Khác', letterNumber: '77-GT' },
    ]);
  });

  const asked = { under: [idOf('base')], side: 'out' as const };
  const page = { limit: 20, withTotal: true };
  const underWay = [{ open: true as const }, { overdue: true as const }, { status: ['inTransit' as const] }];
  const nothingStops = async () => {
    const views = await viewsOf(office);
    for (const more of underWay)
      expect(await listTransfers(views, { ...asked, ...more }, today, page)).toMatchObject({ items: [], total: 0 });
    expect(await stops(views, idOf('cell'))).toBe(0);
    expect(await listTransfers(views, asked, today, page)).toMatchObject({
      ...{ total: 1, items: [{ status: 'lapsed', overdue: false, notHandedIn: false }] },
    });
  };

  it('shows nothing under way of who died meanwhile, and nothing that stops an end', async () => {
    await opens(office, 'member', { to: 'far cell' });
    await send(office, 'member');
    expect(await stops(await viewsOf(office), idOf('cell'))).toBe(1);
    await office.command('members.recordDeath', idOf('member'), { diedOn: '2026-11-01' });
    await nothingStops();
  });

  it('[DHTN-2.4.1.c] a letter ends with who leaves, and a restoration does not bring it back', async () => {
    await opens(office, 'member', { to: 'far cell' });
    await send(office, 'member');
    const append = async (definition: EventDefinition, on: string, more: object) => {
      const data = { cell: idOf('province'), sex: 'male', birthYear: 1970, status: 'official', ...more };
      await office.handler.handle(memberDecider, idOf('member'), { commandId: idOf(on), actor: 'x' }, () => ({
        events: [definition.of(data, on)],
      }));
    };
    await append(MemberStruckOff, '2026-11-02', { ground: 'abandonedActivity' });
    await nothingStops();
    await append(MemberRestored, '2026-11-10', {
      ...{ from: idOf('province'), cell: idOf('cell'), left: 'struckOff', leftOn: '2026-11-02' },
      ground: 'wronglyRemoved',
    });
    await nothingStops();
    await opens(office, 'member', { to: 'other cell', openedOn: '2026-11-12', duesPaidTo: '2026-11' });
    const again = await listTransfers(await viewsOf(office), asked, today, page);
    expect(again.items.map(({ status }) => status)).toEqual(['underWay', 'lapsed']);
    expect(await stops(await viewsOf(office), idOf('cell'))).toBe(1);
  });

  it('a stay ends with who dies', async () => {
    await isLent(office, 'member');
    expect(await stops(await viewsOf(office), idOf('far cell'))).toBe(1);
    await office.command('members.recordDeath', idOf('member'), { diedOn: '2026-11-01' });
    const views = await viewsOf(office);
    expect(await stops(views, idOf('far cell'))).toBe(0);
    const here = { under: [idOf('far')], side: 'in' as const, kind: ['temporary' as const] };
    expect((await listTransfers(views, { ...here, status: ['staying'] }, today, page)).items).toEqual([]);
  });

  it('pages over several tops', async () => {
    await opens(office, 'member', { to: 'far cell' });
    await opens(office, 'member of key', { to: 'far cell', openedOn: '2026-10-06' });
    const views = await viewsOf(office);
    const asked = { under: [idOf('key'), idOf('upper')], side: 'out' as const };
    const first = await listTransfers(views, asked, today, { limit: 1, withTotal: true });
    expect(first.total).toBe(2);
    const second = await listTransfers(views, asked, today, { limit: 1, cursor: first.next });
    expect([...first.items, ...second.items].map(({ member }) => member.id)).toEqual([
      idOf('member of key'),
      idOf('member'),
    ]);
  });
});

describe('the roll', () => {
  it('holds a line in transit at the nearest organisation above both places; totals stay the same at every step', async () => {
    const total = async () =>
      (await counts(await viewsOf(office), idOf('province'), { today })).totals.rolledUp.official;
    const before = await total();
    await opens(office, 'member', { to: 'far cell' });
    expect(await total()).toBe(before);
    await send(office, 'member');
    const views = await viewsOf(office);
    expect(await total()).toBe(before);
    const province = await counts(views, idOf('province'), { today });
    expect(province.inTransit).toEqual({
      direct: { official: 1, probationary: 0 },
      rolledUp: { official: 1, probationary: 0 },
    });
    expect((await counts(views, idOf('upper'), { today })).totals.rolledUp.official).toBe(0);
    expect((await counts(views, idOf('far'), { today })).totals.rolledUp.official).toBe(0);
    const then = await counts(views, idOf('cell'), { today, asOf: '2026-10-07' });
    expect(then.totals.direct.official).toBe(1);
    expect((await counts(views, idOf('province'), { today, asOf: '2026-10-07' })).inTransit.rolledUp.official).toBe(0);
    await fills(office, 'member', 7, 'far', { indexCertified: true });
    await fills(office, 'member', 10, 'far cell');
    expect(await total()).toBe(before);
    const after = await viewsOf(office);
    expect((await counts(after, idOf('far'), { today })).totals.rolledUp.official).toBe(1);
    expect((await counts(after, idOf('province'), { today })).inTransit.rolledUp.official).toBe(0);
    expect((await counts(after, idOf('province'), { today, asOf: '2026-10-10' })).inTransit.direct.official).toBe(1);
    const period = { from: '2026-10-01', to: '2026-10-31' };
    const moved = (under: string) => movement(after, { under: idOf(under), ...period }, today);
    expect(await moved('upper')).toMatchObject({ opening: 1, decreases: { transferredOut: 1 }, closing: 0 });
    expect(await moved('far')).toMatchObject({ opening: 0, increases: { transferredIn: 1 }, closing: 1 });
    expect(await moved('province')).toMatchObject({
      increases: { transferredIn: 0 },
      decreases: { transferredOut: 0 },
    });
  });

  it('loses who is received outside, and gains who comes with a paper letter, as an increase', async () => {
    await opens(office, 'member', { to: undefined, outside: 'Đảng bộ tỉnh Khác' });
    await fills(office, 'member', 3, 'base');
    await fills(office, 'member', 4, 'upper', { number: '12-GT' });
    await office.command('members.confirmTransferOutside', idOf('member'), { receivedOn: '2026-10-30' });
    await office.command('members.takeIn', idOf('comer'), comer());
    const views = await viewsOf(office);
    const period = { from: '2026-10-01', to: '2026-11-20' };
    expect(await movement(views, { under: idOf('province'), ...period }, today)).toMatchObject({
      ...{ opening: 2, increases: { transferredIn: 1 }, decreases: { transferredOut: 1 }, closing: 2, takenOver: 0 },
    });
    const asOf = (await counts(views, idOf('cell'), { today, asOf: '2026-10-19' })).totals.direct;
    expect(asOf).toMatchObject({ official: 0, transferredOut: 0 });
    const gone = await listMembers(
      views,
      { under: [idOf('cell')], status: ['transferredOut'] },
      { today },
      { limit: 5 },
    );
    expect(gone.items.map(({ id }) => id)).toEqual([idOf('member')]);
  });
});

describe('the file and the worklist', () => {
  it('show the open letter, and what waits for whom', async () => {
    await opens(office, 'member', { to: 'far cell' });
    expect((await worklistOf(await viewsOf(office), idOf('base'), today)).groups).toContainEqual(
      expect.objectContaining({ kind: 'transferBox', count: 1 }),
    );
    await send(office, 'member');
    const views = await viewsOf(office);
    const file = await memberFileAt(views, idOf('member'), { today });
    expect(file).toMatchObject({
      ...{ inTransit: true, cell: idOf('province') },
      transfer: {
        ...{ letter: 'ten', from: { id: idOf('cell') }, to: { id: idOf('far cell') }, leftOn: '2026-10-08' },
        ...{ letterNumber: '12-GT', handInBy: '2027-01-09', next: { box: 7, organisation: { id: idOf('far') } } },
      },
    });
    expect(await memberFileAt(views, idOf('member'), { today, asOf: '2026-10-07' })).toMatchObject({
      ...{ inTransit: false, cell: idOf('cell') },
    });
    const { groups } = await worklistOf(views, idOf('far'), today);
    expect(groups).toMatchObject([{ kind: 'transferReception', count: 1, late: 1 }]);
    const { groups: struck } = await worklistOf(views, idOf('far cell'), '2027-01-10');
    expect(struck).toMatchObject([{ kind: 'transferNotHandedIn', count: 1, late: 1 }]);
    await office.command('members.recordDeath', idOf('member'), { diedOn: '2026-11-01' });
    expect((await worklistOf(await viewsOf(office), idOf('far'), today)).groups).toEqual([]);
  });

  it('show a temporary stay, a month before it ends with the host', async () => {
    await isLent(office, 'member');
    const views = await viewsOf(office);
    expect(await memberFileAt(views, idOf('member'), { today })).toMatchObject({
      ...{ onTemporaryTransfer: true, cell: idOf('cell') },
      temporary: { kind: 'work', host: { id: idOf('far cell') }, until: '2026-12-31', begunOn: '2026-03-02' },
    });
    expect((await worklistOf(views, idOf('far cell'), '2026-11-30')).groups).toEqual([]);
    expect((await worklistOf(views, idOf('far cell'), '2026-12-01')).groups).toMatchObject([{ kind: 'temporaryEnds' }]);
  });
});
