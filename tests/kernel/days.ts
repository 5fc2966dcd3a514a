import fc from 'fast-check';
import { addDays } from '../../src/kernel/plain-date.ts';

/** Days from 1900 to 2099, the ends of months more often than chance has them. */
export const days = fc
  .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: -3, max: 30 }))
  .map(([year, month, offset]) => addDays(`${year}-${String(month).padStart(2, '0')}-01`, offset));
