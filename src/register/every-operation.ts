import { applicantOperations } from './applicant-operations.ts';
import { awardOperations } from './award-operations.ts';
import { dossierOperations } from './dossier-operations.ts';
import { errorReportOperations } from './error-report-operations.ts';
import { leavingOperations } from './leaving-operations.ts';
import type { Operation } from './operation.ts';
import { organisationOperations } from './organisation-operations.ts';
import { registerOperations } from './operations.ts';
import { sealOperations } from './seal-operations.ts';
import { transferOperations } from './transfer-operations.ts';
import { procedureOperations } from './procedure-operations.ts';

/** Every command of the register. */
export const everyOperation: readonly Operation[] = [
  ...registerOperations,
  ...organisationOperations,
  ...applicantOperations,
  ...procedureOperations,
  ...awardOperations,
  ...transferOperations,
  ...leavingOperations,
  ...dossierOperations,
  ...sealOperations,
  ...errorReportOperations,
];
