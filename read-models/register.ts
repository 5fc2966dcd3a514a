import type { Projection } from './projection.ts';
import { accounts } from './accounts/projection.ts';
import { headcount } from './headcount/projection.ts';
import { admissionPlan } from './admission-plan/projection.ts';
import { badgeForecast } from './badge-forecast/projection.ts';
import { cardList } from './card-list/projection.ts';
import { conductList } from './conduct-list/projection.ts';
import { caseList } from './case-list/projection.ts';
import { dossierList } from './dossier-list/projection.ts';
import { memberFile } from './member-file/projection.ts';
import { memberList } from './member-list/projection.ts';
import { organisationTree } from './organisation-tree/projection.ts';
import { reorganisationList } from './reorganisation-list/projection.ts';
import { proposalList } from './proposal-list/projection.ts';
import { waitingScans } from './scans/projection.ts';
import { errorReportList } from './error-report-list/projection.ts';
import { sealBook } from './seal-book/projection.ts';
import { transferList } from './transfer-list/projection.ts';
import { timeline } from './timeline/projection.ts';
import type { RegisterViews } from './views.ts';
import { worklist } from './worklist/projection.ts';

/**
 * Every projection, by the name under which queries ask it. Each declares its own name and version, and the events that
 * it takes (`takes`): raise the version whenever what it writes changes.
 */
export const projections = {
  organisations: organisationTree,
  reorganisations: reorganisationList,
  members: memberList,
  files: memberFile,
  timeline,
  headcount,
  cases: caseList,
  proposals: proposalList,
  transfers: transferList,
  work: worklist,
  plans: admissionPlan,
  cards: cardList,
  conduct: conductList,
  badges: badgeForecast,
  dossiers: dossierList,
  seals: sealBook,
  errorReports: errorReportList,
  accounts,
  scans: waitingScans,
} as const satisfies Record<keyof RegisterViews, Projection>;
