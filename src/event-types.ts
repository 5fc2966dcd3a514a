import { errorReportEvents } from './register/error-report/events.ts';
import { accountEvents } from './access/events.ts';
import { claimEvents } from './kernel/claims.ts';
import { eventRegistry, type EventRegistry, type Upcast } from './kernel/registry.ts';
import { admissionUpcasts } from './register/admission/upcasts.ts';
import { badgeSeriesEvents } from './register/badge/events.ts';
import { collectiveEvents } from './register/collective/events.ts';
import {
  documentTypeEvents,
  dossierBlockEvents,
  dossierSeriesEvents,
  DossiersReconciled,
  supplementCampaignEvents,
} from './register/dossier/events.ts';
import { leavingUpcasts } from './register/leaving/upcasts.ts';
import { memberEvents } from './register/member/events.ts';
import { memberUpcasts } from './register/member/upcasts.ts';
import { organisationEvents } from './register/organisation/events.ts';
import { organisationUpcasts } from './register/organisation/upcasts.ts';
import { reorganisationEvents } from './register/reorganisation/events.ts';
import { caseEvents } from './register/case/events.ts';
import { AdmissionPlanSet } from './register/plan/events.ts';
import { DayBegan, PolicyVersionSet, WorkingYearSet } from './register/policy/events.ts';
import { proposalEvents } from './register/proposal/events.ts';
import { scanEvents } from './register/scan/events.ts';
import { policyUpcasts } from './register/policy/upcasts.ts';
import { readmissionUpcasts } from './register/readmission/upcasts.ts';
import { recognitionUpcasts } from './register/recognition/upcasts.ts';
import { takeoverUpcasts } from './register/takeover/upcasts.ts';

/** Every event type that the log may hold. */
export function eventTypes(): EventRegistry {
  return eventRegistry(
    [
      ...memberEvents,
      ...organisationEvents,
      ...reorganisationEvents,
      ...caseEvents,
      ...proposalEvents,
      ...scanEvents,
      ...badgeSeriesEvents,
      ...dossierSeriesEvents,
      ...dossierBlockEvents,
      ...supplementCampaignEvents,
      ...documentTypeEvents,
      DossiersReconciled,
      ...collectiveEvents,
      ...accountEvents,
      ...errorReportEvents,
      ...claimEvents,
      ...[DayBegan, WorkingYearSet, PolicyVersionSet, AdmissionPlanSet],
    ],
    registerUpcasts,
  );
}

/** What brings the register's older events into their newest shape. */
export const registerUpcasts: readonly Upcast[] = [
  ...admissionUpcasts,
  ...leavingUpcasts,
  ...memberUpcasts,
  ...organisationUpcasts,
  ...policyUpcasts,
  ...readmissionUpcasts,
  ...recognitionUpcasts,
  ...takeoverUpcasts,
];
