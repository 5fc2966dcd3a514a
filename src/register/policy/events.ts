import { z } from 'zod';
import { event, plainDate, type EventOf } from '../../kernel/event.ts';

/**
 * A day began (in Vietnam). Facts dated ahead become current by it, on every projection at the same place of the log,
 * however quiet the register is (design §4). Stream `calendar`; effective on the day itself.
 */
export const DayBegan = event('DayBegan', 1, z.object({ day: plainDate }));

/**
 * Days off and make-up working days of a year, as announced: they hold instead of what was known of that year before.
 * The fixed public holidays need not be named. Stream `policy-calendar` (D§4.15).
 */
export const WorkingYearSet = event(
  'WorkingYearSet',
  1,
  z.object({ year: z.int(), daysOff: z.array(plainDate), makeUpDays: z.array(plainDate) }),
);

export type WorkingCalendarEvent = EventOf<typeof WorkingYearSet>;
