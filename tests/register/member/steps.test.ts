import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../../../src/kernel/refusal.ts';
import { lateIf } from '../../../src/register/member/steps.ts';
import { refusals } from '../../../src/register/refusals.ts';

describe('a missed deadline (D§2.0, param late)', () => {
  const codes = [
    'late/reconsideration',
    'late/admission-decision',
    'late/ceremony',
    'late/recognition-review',
    'late/recognition-decision',
  ];

  it('is flagged, or refused where the committee has chosen so', () => {
    const values = { deadline: '2026-04-21' };
    for (const code of codes) {
      expect(lateIf(false, code, 'refuse', values)).toBeUndefined();
      expect(lateIf(true, code, 'flag', values)).toEqual([code]);
      expect(() => lateIf(true, code, 'refuse', values)).toThrow(new Refusal(code));
      expect(refusals[code]!.vi(values)).toContain('21/04/2026');
    }
  });
});
