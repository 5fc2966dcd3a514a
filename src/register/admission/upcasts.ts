import type { PlainDate } from '../../kernel/plain-date.ts';
import { withFields, type Upcast } from '../../kernel/registry.ts';
import { reviewDeadlines } from '../member/probation.ts';
import { policyOn } from '../policy/policy.ts';
import { addWorkingDays, seededCalendar } from '../policy/working-days.ts';

/**
 * Version 1 carried no deadlines: they are reckoned as the rule of the day did, by the calendar that is shipped, so that
 * whoever was admitted before is found in the worklist too. It knew no cases either: none had led to it.
 */
export const admissionUpcasts: readonly Upcast[] = [
  {
    type: 'MemberAdmitted',
    from: 1,
    up(data) {
      const decidedOn = data['admissionDecisionDate'] as PlainDate;
      const by = addWorkingDays(decidedOn, policyOn('charter', decidedOn).ceremonyDays, seededCalendar);
      return withFields(data, { deadlines: [{ kind: 'ceremony', on: by }] });
    },
  },
  {
    type: 'AdmissionCeremonyHeld',
    from: 1,
    up: (data) => withFields(data, { deadlines: reviewDeadlines(data['joinDate'] as PlainDate, seededCalendar) }),
  },
];
