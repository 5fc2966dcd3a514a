import { dayInVietnam } from '../src/kernel/plain-date.ts';
import type { PlainDate } from '../src/kernel/plain-date.ts';
import {
  OrganisationEstablished,
  OrganisationHandedOver,
  OrganisationReparented,
  OrganisationTakenOver,
} from '../src/register/organisation/events.ts';
import { DayBegan } from '../src/register/policy/events.ts';
import { on, type On, type ProjectedEvent } from './projection.ts';
import type { Change, Undated } from './stores/read-store.ts';

/** The member, organisation … whose stream it is: what follows the prefix. */
export function subjectOf({ stream }: { stream: string }): string {
  return stream.slice(stream.indexOf('-') + 1);
}

/** A change that holds from a day on, which may lie ahead: the log tells which day it is. */
export function fromItsDay(event: ProjectedEvent, fact: string, change: Undated): Change[] {
  return [
    { kind: 'day', day: dayInVietnam(new Date(event.knownFrom)) },
    { kind: 'dated', fact, from: event.effectiveOn, change },
  ];
}

/** Where an organisation stands at first. One founded ahead is placed at once: lists leave it out until its day. */
export function placed(event: ProjectedEvent & { data: { parent: string | null } }): Change[] {
  return [{ kind: 'place', organisation: subjectOf(event), under: event.data.parent }];
}

/** It moves with all below it, on the day from which the decision holds. */
export function moved(event: ProjectedEvent & { data: { to: string } }): Change[] {
  const organisation = subjectOf(event);
  return fromItsDay(event, `parent of ${organisation}`, { kind: 'place', organisation, under: event.data.to });
}

/** What was dated ahead to this day becomes current. */
export function dayBegan(event: { data: { day: PlainDate } }): Change[] {
  return [{ kind: 'day', day: event.data.day }];
}

/** For projections that need the tree and nothing else of organisations. */
export const placing: On[] = [
  on(OrganisationTakenOver, placed),
  on(OrganisationEstablished, placed),
  on(OrganisationReparented, moved),
  on(OrganisationHandedOver, moved),
  on(DayBegan, dayBegan),
];
