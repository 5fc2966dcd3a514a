import { accountEvents } from './access/events.ts';
import { claimEvents } from './kernel/claims.ts';
import { eventRegistry, type EventRegistry } from './kernel/registry.ts';
import { badgeSeriesEvents } from './register/badge/events.ts';
import { collectiveEvents } from './register/collective/events.ts';
import { memberEvents } from './register/member/events.ts';
import { organisationEvents } from './register/organisation/events.ts';
import { caseEvents } from './register/case/events.ts';
import { AdmissionPlanSet } from './register/plan/events.ts';
import { DayBegan, WorkingYearSet } from './register/policy/events.ts';
import { proposalEvents } from './register/proposal/events.ts';

/** Every event type that the log may hold. */
export function eventTypes(): EventRegistry {
  return eventRegistry([
    ...memberEvents,
    ...organisationEvents,
    ...caseEvents,
    ...proposalEvents,
    ...badgeSeriesEvents,
    ...collectiveEvents,
    ...accountEvents,
    ...claimEvents,
    ...[DayBegan, WorkingYearSet, AdmissionPlanSet],
  ]);
}
