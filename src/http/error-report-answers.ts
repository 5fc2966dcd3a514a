import { z } from 'zod';
import { plainDate } from '../kernel/event.ts';
import { errorReportStatus } from '../register/error-report/events.ts';
import { named } from './session-answers.ts';

/** A report with everything that was said about it, by the log. */
export const ErrorReportShown = z.object({
  id: z.uuid(),
  revision: z.int(),
  organisation: named,
  at: named,
  status: errorReportStatus,
  screen: z.string(),
  version: z.string(),
  correlation: z.string().optional(),
  steps: z.array(
    z.object({
      type: z.string(),
      on: plainDate,
      recordedAt: z.string(),
      by: z.string().optional(),
      organisation: named,
      to: named.optional(),
      text: z.string().nullable().optional(),
    }),
  ),
  may: z.array(z.string()),
});
export type ErrorReportShown = z.infer<typeof ErrorReportShown>;
