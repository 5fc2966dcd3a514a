import { z } from 'zod';
import { event, personal, plainDate } from '../../kernel/event.ts';
import { deadlines } from '../deadline.ts';
import { disciplineForm } from '../discipline/events.ts';
import { organisationLevel } from '../organisation/events.ts';

/** Khiếu nại against a discipline, a striking or an expulsion; the decision stays in force meanwhile (294-QĐ/TW 8.2). */
export const ComplaintLodged = event(
  'ComplaintLodged',
  1,
  z.object({
    cell: z.uuid(),
    /** The event that recorded what is complained of. */
    against: z.uuid(),
    /** When the member received the decision, from which the time for complaining runs. */
    receivedOn: plainDate,
    addressee: z.uuid(),
    level: organisationLevel,
    text: personal(z.string()),
    deadlines,
  }),
);

/** What a complaint came to at one level; unless the centre concluded, the next level may be asked. */
export const ComplaintSettled = event(
  'ComplaintSettled',
  1,
  z.object({
    cell: z.uuid(),
    complaint: z.uuid(),
    against: z.uuid(),
    addressee: z.uuid(),
    level: organisationLevel,
    outcome: z.enum(['upheld', 'changed', 'lifted']),
    /** The form in the place of the one complained of. */
    form: disciplineForm.optional(),
    late: z.boolean().optional(),
    /** From when the changed discipline counts, and when it lapses. */
    lapsesOn: plainDate.optional(),
    /** When the last discipline lapses that is in force afterwards, this one included if it is not lifted. */
    inForceUntil: plainDate.optional(),
    /** Of the discipline that is changed or lifted, the days on which it was in force as recorded. */
    previous: z.object({ form: disciplineForm, on: plainDate, lapsesOn: plainDate }).optional(),
  }),
  ({ data: { outcome, form, previous } }) => {
    if (!previous || outcome === 'upheld') return [];
    const value = outcome === 'changed' ? (form ?? 'none') : 'none';
    return [{ fact: 'discipline', value, from: previous.on, to: previous.lapsesOn }];
  },
);
