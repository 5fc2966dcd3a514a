import type { Decider } from '../../kernel/decider.ts';
import type { WorkingCalendarEvent } from './events.ts';
import type { WorkingYear } from './working-days.ts';

/** The years that were set by a command; there is one such stream, `policy-calendar`. */
export interface WorkingYears {
  id: string;
  years: ReadonlyMap<number, WorkingYear>;
}

/** The id of the one calendar that there is. */
export const THE_CALENDAR = 'calendar';

/** The state of the stream `policy-calendar`. */
export const calendarDecider: Decider<WorkingYears, WorkingCalendarEvent> = {
  prefix: 'policy-',
  initial: (id) => ({ id, years: new Map() }),
  evolve: (state, { data: { year, ...set } }) => ({ ...state, years: new Map(state.years).set(year, set) }),
};
