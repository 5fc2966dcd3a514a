import { AnswerErrorReport, RemarkOnErrorReport, SendErrorReport } from './error-report/commands.ts';
import {
  answerErrorReport,
  closeErrorReport,
  errorReportDecider,
  forwardErrorReport,
  sendErrorReport,
  type ErrorReport,
} from './error-report/decide.ts';
import type { At } from './look-ups.ts';
import { operation, type Operation } from './operation.ts';
import { profileAt } from './organisation/organisation.ts';

const everybody = ['cellSecretary', 'baseOfficer', 'upperOfficer', 'inspector', 'administrator'] as const;
const baseUp = ['baseOfficer', 'upperOfficer'] as const;
const onAReport = { relation: 'errorReport', begins: false, manyHands: true, decider: errorReportDecider } as const;

/** Errors of the software, told upward. DHTN-0.6. */
export const errorReportOperations: readonly Operation[] = [
  operation({
    name: 'errorReports.send',
    room: 'error-report',
    path: '/error-reports/{id}/send',
    roles: everybody,
    relation: 'drafter',
    begins: true,
    body: SendErrorReport,
    decider: errorReportDecider,
    look: ({ organisation }, _report, at) => above(organisation, at),
    decide: sendErrorReport,
  }),
  operation({
    ...onAReport,
    name: 'errorReports.answer',
    room: 'error-report',
    path: '/error-reports/{id}/answer',
    roles: baseUp,
    body: AnswerErrorReport,
    look: whereItLies,
    decide: answerErrorReport,
  }),
  operation({
    ...onAReport,
    name: 'errorReports.forward',
    room: 'error-report',
    path: '/error-reports/{id}/forward',
    roles: baseUp,
    body: RemarkOnErrorReport,
    look: whereItLies,
    decide: forwardErrorReport,
  }),
  operation({
    ...onAReport,
    name: 'errorReports.close',
    room: 'error-report',
    path: '/error-reports/{id}/close',
    roles: baseUp,
    body: RemarkOnErrorReport,
    look: whereItLies,
    decide: closeErrorReport,
  }),
];

function whereItLies(_command: unknown, report: ErrorReport, at: At) {
  return above(report.status === 'unknown' ? report.id : report.at, at);
}

async function above(organisation: string, { today, register }: At) {
  const found = await register.organisation(organisation);
  return { today, above: (found && profileAt(found, today)?.parent) ?? undefined };
}
