import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../admin/src/api/problem.ts';
import { together, type RowOutcome } from '../../admin/src/providers/use-outcomes.ts';

const signal = new AbortController().signal;
const refusing = (...cases: string[]) =>
  new Problem({
    code: 'proposal/cases-refused',
    status: 409,
    cases: cases.map((id) => ({ case: id, code: 'x', detail: `Hồ sơ ${id} vướng quy định.` })),
  });

/** Does something to rows by one command that refuses as told. */
async function done(ids: string[], refuse: (asked: readonly string[]) => Problem | undefined) {
  const became = new Map<string, RowOutcome>();
  const asked: (readonly string[])[] = [];
  const act = async (rows: readonly string[]) => {
    asked.push(rows);
    const problem = refuse(rows);
    if (problem) throw problem;
  };
  await together(act)(ids, (id, outcome) => became.set(id, outcome), signal);
  return { became, asked };
}

describe('one command for many cases', () => {
  test('[DHTN-X.1] those that a rule refuses are named with their reason, the rest goes through without them', async () => {
    const { became, asked } = await done(['a', 'b', 'c'], (rows) => (rows.includes('b') ? refusing('b') : undefined));
    expect(asked).toEqual([
      ['a', 'b', 'c'],
      ['a', 'c'],
    ]);
    expect([became.get('a')?.ok, became.get('b')?.ok, became.get('c')?.ok]).toEqual([true, false, true]);
    expect(became.get('b')?.why).toEqual(['Hồ sơ b vướng quy định.']);
  });

  test('a refusal that names none of them is one of all, and is not tried again', async () => {
    const { became, asked } = await done(['a', 'b'], () => new Problem({ code: 'access/forbidden', status: 403 }));
    expect(asked).toHaveLength(1);
    expect([...became.values()].every(({ ok }) => !ok)).toBe(true);
  });

  test('nothing is asked once all are refused', async () => {
    const { asked } = await done(['a'], () => refusing('a'));
    expect(asked).toHaveLength(1);
  });
});
