import { describe, expect, test } from '@jest/globals';
import { helpEn } from '../../admin/src/help/en.ts';
import { helpVi } from '../../admin/src/help/vi.ts';
import { en } from '../../admin/src/i18n/en.ts';
import { translator } from '../../admin/src/i18n/languages.ts';
import { askedRules, withRules } from '../../admin/src/i18n/rule-words.ts';
import { vi } from '../../admin/src/i18n/vi.ts';
import { ruleWords } from '../../admin/src/policies/rule-words.ts';
import { parameterRules, type ParameterRule } from '../../src/register/policy/describing.ts';
import { policyGroups } from '../../src/register/policy/events.ts';
import { versionsOf } from '../../src/register/policy/policy.ts';

/** Every text of a tree, with where it stands. */
function texts(tree: unknown, path: string): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree as object).flatMap(([name, entry]) => texts(entry, `${path}.${name}`));
}

const all = [
  ...texts({ ...vi, ra: {} }, 'vi'),
  ...texts({ ...en, ra: {} }, 'en'),
  ...texts(helpVi, 'help.vi'),
  ...texts(helpEn, 'help.en'),
];

/** The parameters as the server tells them. */
const groups = policyGroups.map((group) => ({
  group,
  parameters: Object.entries<ParameterRule>(parameterRules[group]).map(([name, rule]) => ({
    ...{ name, kind: rule.kind },
    ...('unit' in rule && { unit: rule.unit }),
  })),
  versions: versionsOf(group).map(({ effectiveFrom, ...values }) => ({
    effectiveFrom,
    values: { ...values } as Record<string, unknown>,
  })),
}));
const wordsOn = (day: string, language: 'vi' | 'en' = 'vi') => ruleWords(groups, day, translator(language));

describe('the rules in force, in the texts of the console', () => {
  const today = wordsOn('2026-11-23');

  test('numbers without their unit, ages in years, tables by their keys, readings within a sentence', () => {
    expect(today.get('charter.ceremonyDays')).toBe('30');
    expect(today.get('charter.maxAgeMonths.age')).toBe('60 tuổi');
    expect(today.get('charter.badgeWaitMonths.warning')).toBe('9');
    expect(today.get('charter.baseDecidesBy')).toBe('ban thường vụ');
    expect(today.get('discipline.probationaryForms')).toBe('khiển trách, cảnh cáo');
    expect(wordsOn('2026-11-23', 'en').get('discipline.disbandmentProposedBy')).toBe('at least two thirds');
  });

  test('each day by the version of that day, one that is recorded too', () => {
    const text = 'Đối khớp %{guidance.reconciliationMonths} tháng một lần.';
    expect(withRules(text, wordsOn('2026-05-18'))).toBe('Đối khớp 6 tháng một lần.');
    expect(withRules(text, wordsOn('2026-05-19'))).toBe('Đối khớp 12 tháng một lần.');
    const charter = groups.find(({ group }) => group === 'charter')!;
    const values = { ...charter.versions.at(-1)!.values, ceremonyDays: 20, maxAgeMonths: 726 };
    const later = [{ ...charter, versions: [...charter.versions, { effectiveFrom: '2027-01-01', values }] }];
    const say = (day: string) => translator('vi', ruleWords(later, day, translator('vi')))('ceremony.lateHelp');
    expect([say('2026-12-31'), say('2027-01-01')]).toEqual([
      'Cần khi lễ tổ chức quá 30 ngày làm việc.',
      'Cần khi lễ tổ chức quá 20 ngày làm việc.',
    ]);
    expect(ruleWords(later, '2027-01-01', translator('vi')).get('charter.maxAgeMonths.age')).toBe('60 tuổi 6 tháng');
  });

  test('while they are on their way, a text says so', () => {
    expect(translator('vi')('ceremony.lateHelp')).toBe('Cần khi lễ tổ chức quá … ngày làm việc.');
  });

  test('every rule that a text asks for is one', () => {
    const asked = all.flatMap(([where, text]) => askedRules(text).map((name) => [where, name] as const));
    expect(asked.length).toBeGreaterThan(150);
    expect(asked.filter(([, name]) => !today.has(name))).toEqual([]);
  });

  test('both languages of a page of help ask for the same rules', () => {
    for (const [leaf, page] of Object.entries(helpVi)) {
      const asked = (of: unknown) => [...new Set(texts(of, '').flatMap(([, text]) => askedRules(text)))].sort();
      expect([leaf, asked(helpEn[leaf as keyof typeof helpEn])]).toEqual([leaf, asked(page)]);
    }
  });
});

/** A number, written in digits or out, with what it counts. */
const NUMBERED = [
  /(?<!ô )\d\s*(?:%|(?:ngày|tháng|năm|tuổi|phần|lần|giờ|người|đảng viên|nhiệm kỳ|đợt)(?![\p{L}\p{N}]))/iu,
  /(?<!\p{L})(?:hai|ba|bốn|sáu|bảy|tám|chín|mười) (?:ngày|tháng|năm|tuổi|lần|đảng viên|nhiệm kỳ)(?!\p{L})/iu,
  /\d\s*(?:%|(?:(?:working|calendar|full|official) )?(?:days?|months?|years?|hours?|times?|members?|people)\b)/iu,
  /\b(?:two|three|four|five|six|nine|ten|twelve|eighteen|thirty|sixty) (?:(?:working|calendar|full|official) )?(?:days|months|years|times|calls|votes|members)\b/iu,
];

/** Numbers that are not of the rules, each with its reason. */
const NO_RULE: readonly [RegExp, string][] = [
  [/^(vi|en)\.guide\./, 'how long the software keeps a session open'],
  [/^(vi|en)\.session\.differs$/, 'typing a password twice'],
  [/^(vi|en)\.policy\.values\./, 'the readings that a parameter may have'],
  [/\.(age71|ageUnder18)$/, 'bands of age of a chart'],
];

describe('a number of the rules', () => {
  const numbered = all.filter(([, text]) => NUMBERED.some((pattern) => pattern.test(text)));

  test('is written out by no text', () => {
    expect(numbered.filter(([where]) => !NO_RULE.some(([exception]) => exception.test(where)))).toEqual([]);
  });

  test.each(NO_RULE)('exception %s is still needed: %s', (exception) => {
    expect(numbered.map(([where]) => where)).toContainEqual(expect.stringMatching(exception));
  });
});
