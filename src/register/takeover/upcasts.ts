import type { PlainDate } from '../../kernel/plain-date.ts';
import { withFields, type Upcast } from '../../kernel/registry.ts';
import { reviewDeadlines } from '../member/probation.ts';
import { seededCalendar } from '../policy/working-days.ts';

/** Version 1 said nothing of when a probationary member is to be reviewed. */
export const takeoverUpcasts: readonly Upcast[] = [
  {
    type: 'MemberTakenOver',
    from: 1,
    up(data) {
      if (data['status'] !== 'probationary') return data;
      return withFields(data, { deadlines: reviewDeadlines(data['joinDate'] as PlainDate, seededCalendar) });
    },
  },
];
