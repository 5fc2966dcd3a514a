import { describe, expect, test } from '@jest/globals';
import { en } from '../../admin/src/i18n/en.ts';
import { vi } from '../../admin/src/i18n/vi.ts';
import { screenOf } from '../../admin/src/error-reports/screen.ts';
import { SendErrorReport } from '../../src/register/error-report/commands.ts';
import { parameterRules, type ParameterRule } from '../../src/register/policy/describing.ts';

const rules = Object.entries(parameterRules).flatMap(([group, of]) =>
  Object.entries(of).map(([name, rule]): [string, string, ParameterRule] => [group, name, rule as ParameterRule]),
);

describe('the words of the parameters of the rules', () => {
  test.each(rules)('%s.%s has a name, and a word for each of its values', (group, name, rule) => {
    for (const { policy } of [vi, en] as { policy: { parameters: object; values: object } }[]) {
      expect(policy.parameters).toHaveProperty([group, name], expect.stringMatching(/^\p{Lu}/u));
      const values = [...('of' in rule ? rule.of : []), ...('keys' in rule ? rule.keys : [])];
      for (const value of values) expect(policy.values).toHaveProperty([String(value)], expect.stringMatching(/./));
    }
  });
});

describe('the screen that a report of an error names', () => {
  test.each([
    ['/', '/'],
    ['/members/0b3c5a0e-8a55-5f0b-9a65-3f6a7f1e0f99/admit', '/members/{id}/admit'],
    ['/proposals/list/admission/draft', '/proposals/list/admission/draft'],
    ['/help/admission.draft', '/help/admission.draft'],
    ['/members/Nguyễn Văn A', '/members/{id}'],
    ['/cases/12345', '/cases/{id}'],
  ])('[DHTN-0.6] %s is told as %s', (pathname, told) => {
    expect(screenOf(pathname)).toBe(told);
    const body = { organisation: '0b3c5a0e-8a55-5f0b-9a65-3f6a7f1e0f99', what: 'Lỗi', version: '1' };
    expect(SendErrorReport.safeParse({ ...body, screen: screenOf(pathname) }).success).toBe(true);
  });
});
