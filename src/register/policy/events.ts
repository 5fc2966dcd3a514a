import { z } from 'zod';
import { event, plainDate } from '../../kernel/event.ts';

/**
 * A day began (in Vietnam). Facts dated ahead become current by it, on every projection at the same place of the log,
 * however quiet the register is (design §4). Stream `calendar`; effective on the day itself.
 */
export const DayBegan = event('DayBegan', 1, z.object({ day: plainDate }));
