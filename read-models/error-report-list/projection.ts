import type { PlainDate } from '../../src/kernel/plain-date.ts';
import {
  ErrorReportAnswered,
  ErrorReportClosed,
  ErrorReported,
  ErrorReportForwarded,
  type ErrorReportStatus,
} from '../../src/register/error-report/events.ts';
import { placing, subjectOf } from '../placing.ts';
import { on, projection, type ProjectedEvent } from '../projection.ts';
import type { Change } from '../stores/read-store.ts';

/** A report of an error, placed where it came from: the committees above may read it. */
export interface ErrorReportDocument {
  organisation: string;
  /** The committee where it lies. */
  at: string;
  status: ErrorReportStatus;
  reportedOn: PlainDate;
  /** The day of the last step. */
  on: PlainDate;
  /** Null once it was erased. */
  what: string | null;
  screen: string;
  version: string;
}

/** Errors of the software that were told, and how far each has come. DHTN-0.6. */
export const errorReportList = projection(
  'error-report-list',
  1,
  { reports: { fields: { at: 'string', status: 'string', on: 'string' }, sorts: ['on'] } },
  ...placing,
  on(ErrorReported, (e) => {
    const { organisation, to: at, what, screen, version } = e.data;
    const day = e.effectiveOn;
    const doc: ErrorReportDocument = {
      ...{ organisation, at, status: 'received', reportedOn: day, on: day, what, screen, version },
    };
    return [{ kind: 'put', collection: 'reports', id: subjectOf(e), at: organisation, doc: { ...doc } }];
  }),
  on(ErrorReportAnswered, (e) => [stepped(e, { status: 'answered' })]),
  on(ErrorReportForwarded, (e) => [stepped(e, { status: 'forwarded', at: e.data.to })]),
  on(ErrorReportClosed, (e) => [stepped(e, { status: 'closed' })]),
);

function stepped(event: ProjectedEvent, fields: Partial<ErrorReportDocument>): Change {
  return { kind: 'patch', collection: 'reports', id: subjectOf(event), fields: { ...fields, on: event.effectiveOn } };
}
