import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { statementAt, valueAt } from '../../src/kernel/dated-facts.ts';
import type { DatedFact } from '../../src/kernel/event.ts';
import { days } from './days.ts';

const name = (value: string, from: string, to?: string): DatedFact => ({ fact: 'name', value, from, to });

describe('what a fact was on a day', () => {
  it('is unknown before it was stated, and of another name', () => {
    const facts = [name('A', '2026-01-01')];
    expect(valueAt(facts, 'name', '2025-12-31')).toBeUndefined();
    expect(valueAt(facts, 'type', '2026-01-01')).toBeUndefined();
    expect(valueAt([], 'name', '2026-01-01')).toBeUndefined();
  });

  it('is what was recorded last, from its own day on', () => {
    const facts = [name('A', '2026-01-01'), name('B', '2026-06-01')];
    expect(['2026-05-31', '2026-06-01'].map((day) => valueAt(facts, 'name', day))).toEqual(['A', 'B']);
  });

  it('is overridden by a later record that lies before: the log is not sorted again', () => {
    const facts = [name('A', '2026-06-01'), name('B', '2026-01-01')];
    expect(['2025-12-31', '2026-01-01', '2026-06-01'].map((day) => valueAt(facts, 'name', day))).toEqual([
      undefined,
      'B',
      'B',
    ]);
  });

  it('ends before the day on which a statement no longer holds, and then is what it was', () => {
    const facts = [name('A', '2026-01-01'), name('B', '2026-02-01', '2026-03-01')];
    const on = (day: string) => valueAt(facts, 'name', day);
    expect([on('2026-01-31'), on('2026-02-01'), on('2026-02-28'), on('2026-03-01')]).toEqual(['A', 'B', 'B', 'A']);
  });

  it('may be null or false, which are values', () => {
    const facts: DatedFact[] = [{ fact: 'power:admit', value: true, from: '2025-01-01' }];
    expect(
      valueAt([...facts, { fact: 'power:admit', value: false, from: '2026-01-01' }], 'power:admit', '2026-01-01'),
    ).toBe(false);
    expect(valueAt([{ fact: 'parent', value: null, from: '2025-01-01' }], 'parent', '2026-01-01')).toBeNull();
  });

  it('gives the statement itself', () => {
    const facts = [{ ...name('A', '2026-01-01'), by: 'e1' }];
    expect(statementAt(facts, 'name', '2026-01-01')?.by).toBe('e1');
  });

  it('is stated by the last record that covers the day, and by no other', () => {
    const statement = fc.tuple(days, days).map(([one, other]) => {
      const [from, to] = [one, other].sort() as [string, string];
      return { fact: 'name', value: `${from}${to}`, from, ...(from < '1990' && { to }) };
    });
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 6 }), days, (facts, day) => {
        const covers = facts.filter(({ from, to }: DatedFact) => from <= day && (!to || day < to));
        expect(statementAt(facts, 'name', day)).toBe(covers.at(-1));
      }),
    );
  });
});
