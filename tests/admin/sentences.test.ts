import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { HistoryItem } from '../../admin/src/api/model.ts';
import { translator } from '../../admin/src/i18n/languages.ts';
import { KNOWN_EVENTS } from '../../admin/src/words/events.ts';
import { eventName, sentence } from '../../admin/src/words/sentences.ts';
import { eventTypes } from '../../src/event-types.ts';

const CELL = '0b6f1f9e-0000-4000-8000-000000000001';
const COMMITTEE = '0b6f1f9e-0000-4000-8000-000000000002';
const HELPER = '0b6f1f9e-0000-4000-8000-000000000003';
const names = { [CELL]: 'Chi bộ 1', [COMMITTEE]: 'Đảng bộ xã Minh Họa', [HELPER]: 'Nguyễn Thị Minh' };
const decision = { number: '15-QĐ/ĐU', date: '2026-04-20', issuer: COMMITTEE };

function happened(type: string, data: HistoryItem['data'], more: Partial<HistoryItem> = {}): HistoryItem {
  return {
    id: `event-${type}`,
    type,
    version: 1,
    stream: 'member-1',
    revision: 0,
    position: '0',
    effectiveOn: '2026-03-10',
    recordedAt: '2026-04-21T02:00:00.000Z',
    data,
    actor: { id: 'a', name: 'Cán bộ' },
    commandId: 'c',
    hash: 'h',
    previousHash: null,
    facts: [],
    ...more,
  };
}

const registry = eventTypes();

/** An event as it was shipped, with what an erasure leaves: what was sealed with the person's key is null. */
function erasedFixture(type: string): HistoryItem {
  const { version, sealed } = registry.definitionOf(type);
  const fixture = new URL(`../register/fixtures/${type}.v${version}.json`, import.meta.url);
  const { data, effectiveOn } = JSON.parse(readFileSync(fixture, 'utf8')) as HistoryItem;
  const gone = [...sealed].filter(([field, key]) => key === 'subject' && data[field] !== undefined);
  return happened(type, { ...data, ...Object.fromEntries(gone.map(([field]) => [field, null])) }, { effectiveOn });
}

const told = (item: HistoryItem, before: HistoryItem[] = [], language: 'vi' | 'en' = 'vi') =>
  sentence(item, { t: translator(language), names, before });

const deadlines = [{ kind: 'reviewFrom', on: '2026-03-10' }];
const ceremony = happened(
  'AdmissionCeremonyHeld',
  { joinDate: '2025-03-10', helper: HELPER, deadlines },
  { revision: 3 },
);
const recognised = happened(
  'MemberRecognised',
  { officialDate: '2026-03-10', cellResolutionOn: '2026-04-01' },
  { revision: 5, decision },
);

describe('an event told in a sentence', () => {
  test('recognition says how its day was reckoned, and by which decision', () => {
    expect(told(recognised, [ceremony, recognised])).toBe(
      'Được công nhận đảng viên chính thức từ ngày 10/03/2026 (lễ kết nạp 10/03/2025 + 12 tháng), ' +
        'theo Quyết định số 15-QĐ/ĐU ngày 20/04/2026 của Đảng bộ xã Minh Họa.',
    );
  });

  test('a day that does not follow from the ceremony is not explained by it', () => {
    const restated = { ...recognised, data: { ...recognised.data, officialDate: '2026-05-10' } };
    expect(told(restated, [ceremony, restated])).toContain('từ ngày 10/05/2026, theo Quyết định');
  });

  test('the reckoning takes the ceremony as it was known then, not as it was corrected afterwards', () => {
    const corrected = happened('MemberCorrected', { joinDate: '2025-03-11', ground: 'entryMistake' }, { revision: 6 });
    expect(told(recognised, [ceremony, recognised, corrected])).toContain('lễ kết nạp 10/03/2025 + 12 tháng');
  });

  test('[DHTN-2.1.1] an establishment says how many members it names, and from how many cells', () => {
    const founding = { name: 'Chi bộ 2', type: 'subordinateCell', parent: COMMITTEE, powers: [] };
    const members = { totals: { official: 9, probationary: 0 }, moves: [{ from: CELL, members: [HELPER] }] };
    const counts = { officialMembers: 3, probationaryMembers: 0 };
    const established = happened('OrganisationEstablished', { ...founding, ...counts, members }, { decision });
    expect(told(established)).toContain('Quyết định nêu tên 1 đảng viên về chi bộ này, từ 1 chi bộ.');
    expect(told(established, [], 'en')).toContain('Members named by the decision: 1; cells that they leave: 1.');
    expect(told(happened('OrganisationEstablished', { ...founding, ...counts }))).not.toContain('nêu tên');
  });

  test('a ceremony names the helper', () => {
    expect(told(ceremony)).toBe(
      'Lễ kết nạp tổ chức ngày 10/03/2025; là đảng viên dự bị từ ngày đó. ' +
        'Đảng viên được phân công giúp đỡ: Nguyễn Thị Minh.',
    );
  });

  test('a correction names what, why, and keeps one full stop', () => {
    const corrected = happened(
      'MemberCorrected',
      { fullName: 'Trần Văn An', birthDate: '1990-01-02', ground: 'entryMistake', corrects: 'x' },
      { reason: 'Đối chiếu giấy khai sinh.' },
    );
    expect(told(corrected)).toBe(
      'Đính chính họ và tên khai sinh, ngày sinh: ghi nhầm so với giấy tờ gốc. Lý do: Đối chiếu giấy khai sinh.',
    );
  });

  test('a person whose name is not known is said to be so', () => {
    expect(told(happened('AdmissionCeremonyHeld', { joinDate: '2025-03-10', helper: 'gone' }))).toContain(
      'giúp đỡ: không rõ.',
    );
  });

  test('an organisation moves from one to another', () => {
    const moved = happened('OrganisationReparented', { from: CELL, to: COMMITTEE }, { decision });
    expect(told(moved)).toBe(
      'Chuyển từ Chi bộ 1 về trực thuộc Đảng bộ xã Minh Họa, ' +
        'theo Quyết định số 15-QĐ/ĐU ngày 20/04/2026 của Đảng bộ xã Minh Họa.',
    );
  });

  test('an event of a later version is said to be unknown, not left out', () => {
    expect(told(happened('MemberPromoted', {}))).toContain('chưa có câu diễn giải');
    expect(eventName('MemberPromoted', translator('vi'))).toBe('Sự kiện khác');
  });

  test('English says the same', () => {
    expect(told(recognised, [ceremony, recognised], 'en')).toContain('(ceremony 10/03/2025 + 12 months)');
  });

  test.each(KNOWN_EVENTS)('%s is told even where its data were erased', (type) => {
    const spoken = told(erasedFixture(type));
    expect(spoken).not.toMatch(/undefined|null|%\{|\bNaN\b/);
    expect(spoken.length).toBeGreaterThan(5);
  });
});
