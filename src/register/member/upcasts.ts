import type { PlainDate } from '../../kernel/plain-date.ts';
import { withFields, type Upcast } from '../../kernel/registry.ts';
import { seededCalendar } from '../policy/working-days.ts';
import { reviewDeadlines } from './probation.ts';

/**
 * Version 1 did not move the review of a probationary member whose join date was corrected. Whether the member had been
 * taken over is not known of it: `takenOver` stays absent.
 */
export const memberUpcasts: readonly Upcast[] = [
  {
    type: 'MemberCorrected',
    from: 1,
    up(data) {
      const joinDate = data['joinDate'] as PlainDate | undefined;
      if (data['status'] !== 'probationary' || joinDate === undefined) return data;
      return withFields(data, { deadlines: reviewDeadlines(joinDate, seededCalendar) });
    },
  },
];
