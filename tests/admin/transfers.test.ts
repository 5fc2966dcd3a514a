import { describe, expect, test } from '@jest/globals';
import type { MemberFile } from '../../admin/src/api/model.ts';
import { MENU, pagesOf } from '../../admin/src/layout/leaves.ts';
import { transferActs } from '../../admin/src/transfers/acts.ts';
import { officialBody, officialDefaults, stayBody, stayDefaults } from '../../admin/src/transfers/forms/bodies.ts';
import { numbered } from '../../admin/src/transfers/numbered.ts';
import { askedOf } from '../../admin/src/transfers/views.ts';
import { vi } from '../../admin/src/i18n/vi.ts';

const place = (id: string) => ({ id, name: `Tổ chức ${id}` });
const box = (number: number, side: 'out' | 'in', more: object = {}) => ({
  ...{ box: number, side, organisation: place(`${number}`), ...more },
});
const letter = (more: object = {}) =>
  ({
    ...{ letter: 'ten', ground: 'jobChange', from: place('a'), to: place('b'), openedOn: '2026-10-05' },
    ...{ transit: place('p'), boxes: [box(1, 'out', { filledOn: '2026-10-05' }), box(3, 'out')], next: box(3, 'out') },
    ...more,
  }) as MemberFile['transfer'];
const acts = (more: Partial<Pick<MemberFile, 'status' | 'transfer' | 'temporary'>>) =>
  transferActs({ status: 'official', transfer: undefined, temporary: undefined, ...more });

describe('the acts on letters', () => {
  test('[DHTN-2.4.1.a] nobody moves who is no member; who moves already begins no other letter', () => {
    expect(acts({ status: 'sympathiser' })).toEqual([]);
    expect(acts({})).toEqual(['open-transfer', 'transfer-internally', 'open-temporary-transfer']);
    expect(acts({ transfer: letter() })).toEqual(['fill-transfer-box', 'return-transfer', 'cancel-transfer']);
  });

  test('[DHTN-2.4.2.a] once the roll is cut the destination receives, forwards, returns', () => {
    const left = letter({ leftOn: '2026-10-08', sentOn: '2026-10-08', handInBy: '2027-01-09', next: box(7, 'in') });
    expect(acts({ transfer: left })).toEqual([
      ...['fill-transfer-box', 'receive-transfer-notice', 'forward-transfer', 'return-transfer', 'strike-in-transit'],
    ]);
    const outside = letter({ leftOn: '2026-10-08', sentOn: '2026-10-08', to: undefined, next: undefined });
    expect(acts({ transfer: outside })).toEqual(['confirm-transfer-outside', 'return-transfer']);
  });

  test('[DHTN-2.4.1.c] the committee for members abroad writes the letter of two boxes, then the slip and box 2', () => {
    const sent = { leftOn: '2026-10-08', sentOn: '2026-10-08', ground: 'overseas' as const };
    const there = letter({ ...sent, next: box(7, 'in') })!;
    const addressed = { ...there, to: there.next!.organisation };
    expect(acts({ transfer: addressed })[0]).toBe('send-abroad');
    expect(acts({ transfer: { ...addressed, ground: 'jobChange' } })).not.toContain('send-abroad');
    const slip = { by: '2027-01-12' };
    const abroad = { by: there.from, since: '2026-10-16', country: 'Lào', number: '4', slipNumber: '3A', slip };
    expect(acts({ transfer: { ...addressed, abroad } })).toEqual(['hand-in-overseas-slip', 'receive-from-abroad']);
    const handedIn = { ...abroad, slip: { ...slip, on: '2026-11-01' } };
    expect(acts({ transfer: { ...addressed, abroad: handedIn } })).toEqual(['receive-from-abroad']);
  });
});

test('numbers go on from the first', () => {
  expect([0, 1, 12].map((at) => numbered('09-GT/ĐU', at))).toEqual(['09-GT/ĐU', '10-GT/ĐU', '21-GT/ĐU']);
  expect(numbered('GT', 3)).toBe('GT');
});

test('a body says where to in one way only, and dues by year and month', () => {
  const values = { ...officialDefaults('2026-11-23'), to: 'x', outside: 'Nơi khác' };
  expect(officialBody(values)).toMatchObject({ to: 'x', duesPaidTo: '2026-11', openedOn: '2026-11-23' });
  expect(officialBody(values)).not.toHaveProperty('outside');
  expect(officialBody({ ...values, place: 'outside' })).not.toHaveProperty('to');
  expect(stayBody({ ...stayDefaults('2026-11-23', true), country: 'Lào', host: 'x' })).not.toHaveProperty('host');
});

test('a list of who awaits reception leaves out who takes part here already', () => {
  expect(askedOf('awaiting', 'open')).toEqual({ status: ['underWay', 'inTransit'] });
  expect(askedOf('official', 'open')).toEqual({ open: true });
  expect(askedOf('official', 'all')).toEqual({});
});

test('[DHTN-2.4.1] [DHTN-2.4.2] the menu has the leaves of transfers in the order of the source system', () => {
  const label = (key: string) =>
    String(key.split('.').reduce<unknown>((tree, name) => (tree as Record<string, unknown>)[name], vi));
  const all = pagesOf(MENU).map((leaf) => `${label(leaf.under ?? 'menu.home')} › ${label(leaf.label)}`);
  const at = all.findIndex((one) => one.includes('Lập/Đăng ký danh sách đảng viên chuyển đi'));
  expect(all.slice(at, at + 6)).toEqual([
    'Chuyển sinh hoạt đảng › Lập/Đăng ký danh sách đảng viên chuyển đi',
    'Chuyển sinh hoạt đảng › Danh sách chuyển sinh hoạt tạm thời',
    'Chuyển sinh hoạt đảng › Danh sách chuyển sinh hoạt đảng chính thức',
    'Tiếp nhận sinh hoạt đảng › Danh sách đảng viên chờ tiếp nhận',
    'Tiếp nhận sinh hoạt đảng › Danh sách đảng viên sinh hoạt đảng tạm thời',
    'Tiếp nhận sinh hoạt đảng › Danh sách đảng viên sinh hoạt đảng chính thức',
  ]);
});
