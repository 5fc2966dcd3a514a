import { z } from 'zod';
import { event, plainDate } from '../../kernel/event.ts';
import { countedAs } from '../member/person.ts';

/** Who was put out of the Party is taken up again as an applicant: once only (294-QĐ/TW 3.5). */
export const ReadmissionSought = event(
  'ReadmissionSought',
  2,
  z.object({
    ...countedAs,
    /** The cell in which the person was counted until then. */
    from: z.uuid(),
    cellResolutionOn: plainDate,
    /** How the person had left, under which they were counted until then. */
    left: z.enum(['struckOff', 'exited', 'expelled']),
    leftOn: plainDate,
    consentNumber: z.string(),
    consentOn: plainDate,
  }),
  (e) => [
    { fact: 'cell', value: e.data.cell, from: e.effectiveOn },
    { fact: 'status', value: 'sympathiser', from: e.effectiveOn },
  ],
);
