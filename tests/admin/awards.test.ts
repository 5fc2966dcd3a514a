import { describe, expect, test } from '@jest/globals';
import { awardActs, awardChoices, awardSteps } from '../../admin/src/awards/verbs.ts';
import { numberShown } from '../../admin/src/awards/number-shown.ts';
import { translator } from '../../admin/src/i18n/languages.ts';
import { vi } from '../../admin/src/i18n/vi.ts';
import { MENU, pagesOf } from '../../admin/src/layout/leaves.ts';
import { awardAsked } from '../../admin/src/words/award-words.ts';

const t = translator('vi');
const words = (key: string) =>
  String(key.split('.').reduce<unknown>((tree, name) => (tree as Record<string, unknown>)[name], vi));

describe('cards and badges on screen', () => {
  test('[DHTN-2.3] [DHTN-2.5] the leaves stand under the labels and in the order of the source system', () => {
    const all = pagesOf(MENU).map(({ label, under }) => `${under && words(under)} › ${words(label)}`);
    expect(all.filter((one) => one.startsWith('Quản lý cấp phát thẻ đảng viên'))).toEqual([
      'Quản lý cấp phát thẻ đảng viên › Lập danh sách đề nghị cấp thẻ đảng',
      'Quản lý cấp phát thẻ đảng viên › Danh sách đề nghị gửi cấp trên',
      'Quản lý cấp phát thẻ đảng viên › Theo dõi việc cấp thẻ Đảng',
      'Quản lý cấp phát thẻ đảng viên › Trả thẻ đảng viên',
    ]);
    expect(all.filter((one) => one.startsWith('Quản lý huy hiệu đảng'))).toEqual([
      'Quản lý huy hiệu đảng › Lập danh sách đề nghị trao huy hiệu đảng',
      'Quản lý huy hiệu đảng › Danh sách gửi cấp trên',
    ]);
  });

  test('[DHTN-2.3.3] [DHTN-2.3.4] acts follow what the person holds: in the Party, out of it, dead', () => {
    const card = { cardNumber: '001087000001' };
    expect(awardActs({ status: 'official' })).toEqual(['decide-card', 'decide-badge']);
    expect(awardActs({ status: 'official', ...card })).toEqual([
      ...['report-card-lost', 'return-card', 'decide-card', 'decide-badge'],
    ]);
    const underWay = { kind: 'issue', stage: 'delivered', on: '2026-11-01' } as const;
    expect(awardActs({ status: 'official', cardUnderWay: underWay }).slice(0, 3)).toEqual([
      ...['hand-out-card', 'pass-card-on', 'return-misprint'],
    ]);
    expect(awardActs({ status: 'official', readmission: true })).toContain('recount-party-age');
    const badges = [{ milestone: 30, awardedOn: '2020-02-03' }];
    expect(awardActs({ status: 'expelled', ...card, badges })).toEqual(['return-card', 'return-badges']);
    expect(awardActs({ status: 'struckOff', ...card, cardReturnedOn: '2026-11-01' })).toEqual([]);
    expect(awardActs({ status: 'struckOff', ...card, cardLostOn: '2026-11-01' })).toEqual([]);
    expect(awardActs({ status: 'deceased', ...card, badges })).toEqual(['decide-badge']);
    expect(awardActs({ status: 'probationary' })).toEqual([]);
    // What is under way comes first; a loss is nothing that waits.
    expect(awardSteps({ status: 'official', ...card })).toEqual([]);
    expect(awardChoices({ status: 'official', ...card })[0]).toBe('report-card-lost');
    expect(awardSteps({ status: 'official', cardUnderWay: underWay })[0]).toBe('hand-out-card');
    expect(awardSteps({ status: 'expelled', ...card, badges })).toEqual(['return-card', 'return-badges']);
  });

  test('[DHTN-2.5.1] what a case asks for is told in words', () => {
    expect(awardAsked({ kind: 'posthumous', milestone: 50, round: '2026-11-07' }, t)).toBe(
      'Truy tặng: 50 năm, đợt 07/11/2026',
    );
    expect(awardAsked({ kind: 'exchange', ground: 'incorrect' }, t)).toBe('Đổi thẻ: Nội dung trên thẻ không đúng');
    expect(awardAsked(undefined, t)).toBeUndefined();
  });

  test('[DHTN-2.5.2] a number is shown as it stands on badge and certificate', () => {
    expect(numberShown({ milestone: 30, symbol: 'HN', digits: 8, next: 5001 })).toBe('HN 00005001');
    expect(numberShown({ milestone: 45, symbol: 'HN', letter: 'E', digits: 7, next: 12 })).toBe('HN E0000012');
  });
});
