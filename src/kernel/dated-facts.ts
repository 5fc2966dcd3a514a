import type { DatedFact } from './event.ts';
import type { PlainDate } from './plain-date.ts';

/**
 * What a fact was on a day. A later record overrides an earlier one from its own `from` on (and up to its `to`),
 * so the last recorded statement that covers the day is the answer (design §4).
 * @param facts in the order in which they were recorded
 * @returns undefined if nothing was stated for that day
 */
export function valueAt(facts: readonly DatedFact[], fact: string, day: PlainDate): DatedFact['value'] | undefined {
  return statementAt(facts, fact, day)?.value;
}

/** As `valueAt`, with the statement itself: since when, and by which record if the facts carry one. */
export function statementAt<Fact extends DatedFact>(
  facts: readonly Fact[],
  fact: string,
  day: PlainDate,
): Fact | undefined {
  for (let index = facts.length - 1; index >= 0; index--) {
    const stated = facts[index]!;
    if (stated.fact === fact && stated.from <= day && (stated.to === undefined || day < stated.to)) return stated;
  }
  return undefined;
}
