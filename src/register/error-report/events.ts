import { z } from 'zod';
import { event, personal, type EventOf } from '../../kernel/event.ts';

/** Somebody told the committee above that the software is wrong. Stream `errorReport-<id>`; DHTN-0.6. */
export const ErrorReported = event(
  'ErrorReported',
  1,
  z.object({
    /** From where it was sent, and to which committee it came. */
    organisation: z.uuid(),
    to: z.uuid(),
    what: personal(z.string()),
    /** The screen's address, its ids left out. */
    screen: z.string(),
    version: z.string(),
    /** Of the last problem that the screen has shown: found in the server's log. */
    correlation: z.uuid().optional(),
  }),
);

/** The committee where it lies has answered. */
export const ErrorReportAnswered = event(
  'ErrorReportAnswered',
  1,
  z.object({ organisation: z.uuid(), text: personal(z.string()) }),
);

/** Sent on to the committee above the one where it lay. */
export const ErrorReportForwarded = event(
  'ErrorReportForwarded',
  1,
  z.object({ from: z.uuid(), to: z.uuid(), text: personal(z.string()).optional() }),
);

/** Nothing more is done about it. */
export const ErrorReportClosed = event(
  'ErrorReportClosed',
  1,
  z.object({ organisation: z.uuid(), text: personal(z.string()).optional() }),
);

export const errorReportEvents = [ErrorReported, ErrorReportAnswered, ErrorReportForwarded, ErrorReportClosed] as const;
export type ErrorReportEvent =
  | EventOf<typeof ErrorReported>
  | EventOf<typeof ErrorReportAnswered>
  | EventOf<typeof ErrorReportForwarded>
  | EventOf<typeof ErrorReportClosed>;

/** How far a report has come at the committee where it lies. */
export const errorReportStatus = z.enum(['received', 'answered', 'forwarded', 'closed']);
export type ErrorReportStatus = z.infer<typeof errorReportStatus>;
