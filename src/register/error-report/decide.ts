import type { Decided } from '../../kernel/command-handler.ts';
import type { Decider } from '../../kernel/decider.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { AnswerErrorReport, RemarkOnErrorReport, SendErrorReport } from './commands.ts';
import {
  ErrorReportAnswered,
  ErrorReportClosed,
  ErrorReported,
  ErrorReportForwarded,
  type ErrorReportEvent,
  type ErrorReportStatus,
} from './events.ts';

/** The state of an `errorReport-<id>` stream: from where it came, and where it lies. */
export type ErrorReport =
  { status: 'unknown'; id: string } | { status: ErrorReportStatus; id: string; organisation: string; at: string };

export const errorReportDecider: Decider<ErrorReport, ErrorReportEvent> = {
  prefix: 'errorReport-',
  initial: (id) => ({ status: 'unknown', id }),
  evolve(state, event) {
    if (event.type === 'ErrorReported') {
      const { organisation, to: at } = event.data;
      return { status: 'received', id: state.id, organisation, at };
    }
    if (state.status === 'unknown') return state;
    switch (event.type) {
      case 'ErrorReportAnswered':
        return { ...state, status: 'answered' };
      case 'ErrorReportForwarded':
        return { ...state, status: 'forwarded', at: event.data.to };
      case 'ErrorReportClosed':
        return { ...state, status: 'closed' };
      default:
        return event satisfies never;
    }
  },
};

interface ReportContext {
  today: PlainDate;
  /** The committee directly above the one concerned; undefined at the top. */
  above: string | undefined;
}

/** Goes to the committee directly above; at the top of the register it stays there. */
export function sendErrorReport(state: ErrorReport, command: SendErrorReport, context: ReportContext): Decided {
  if (state.status !== 'unknown') throw refuse('error-report/sent-already');
  const to = context.above ?? command.organisation;
  return { events: [ErrorReported.of({ ...command, to }, context.today)] };
}

/** An answer, as often as there is something to say. */
export function answerErrorReport(state: ErrorReport, { text }: AnswerErrorReport, context: ReportContext): Decided {
  const { at: organisation } = open(state);
  return { events: [ErrorReportAnswered.of({ organisation, text }, context.today)] };
}

/** What a committee cannot settle goes to the one above it. */
export function forwardErrorReport(state: ErrorReport, { text }: RemarkOnErrorReport, context: ReportContext): Decided {
  const { at: from } = open(state);
  if (context.above === undefined) throw refuse('error-report/nobody-above');
  return { events: [ErrorReportForwarded.of({ from, to: context.above, text }, context.today)] };
}

export function closeErrorReport(state: ErrorReport, { text }: RemarkOnErrorReport, context: ReportContext): Decided {
  if (state.status === 'closed') return { events: [] };
  const { at: organisation } = open(state);
  return { events: [ErrorReportClosed.of({ organisation, text }, context.today)] };
}

function open(state: ErrorReport): Exclude<ErrorReport, { status: 'unknown' }> {
  if (state.status === 'unknown') throw refuse('error-report/unknown');
  if (state.status === 'closed') throw refuse('error-report/closed');
  return state;
}
