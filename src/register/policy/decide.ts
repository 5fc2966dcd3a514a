import type { Decided } from '../../kernel/command-handler.ts';
import { yearOf, type PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { WorkingYears } from './calendar.ts';
import type { SetWorkingYear } from './commands.ts';
import { WorkingYearSet } from './events.ts';
import { isWeekend } from './working-days.ts';

/**
 * Sets the days off and make-up days of a year. Deadlines that were reckoned before stay as they are: a step is never
 * judged again. Source: D§4.15.
 */
export function setWorkingYear(state: WorkingYears, command: SetWorkingYear, context: { today: PlainDate }): Decided {
  const { year } = command;
  const daysOff = [...new Set(command.daysOff)].sort();
  const makeUpDays = [...new Set(command.makeUpDays)].sort();
  for (const day of [...daysOff, ...makeUpDays]) {
    if (yearOf(day) !== year) throw refuse('calendar/another-year', { day, year });
  }
  const twice = makeUpDays.find((day) => daysOff.includes(day));
  if (twice) throw refuse('calendar/day-twice', { day: twice });
  const working = makeUpDays.find((day) => !isWeekend(day));
  if (working) throw refuse('calendar/make-up-on-a-weekday', { day: working });
  const known = state.years.get(year);
  if (known && same(known.daysOff, daysOff) && same(known.makeUpDays, makeUpDays)) return { events: [] };
  return { events: [WorkingYearSet.of({ year, daysOff, makeUpDays }, context.today)] };
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.join() === other.join();
}
