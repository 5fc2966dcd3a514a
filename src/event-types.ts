import { accountEvents } from './access/events.ts';
import { claimEvents } from './kernel/claims.ts';
import { eventRegistry, type EventRegistry } from './kernel/registry.ts';
import { memberEvents } from './register/member/events.ts';
import { organisationEvents } from './register/organisation/events.ts';
import { DayBegan } from './register/policy/events.ts';

/** Every event type that the log may hold. */
export function eventTypes(): EventRegistry {
  return eventRegistry([...memberEvents, ...organisationEvents, ...accountEvents, ...claimEvents, DayBegan]);
}
