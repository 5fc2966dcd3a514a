import type { EventDefinition } from '../../src/kernel/event.ts';
import { memberEvents } from '../../src/register/member/events.ts';
import {
  OrganisationEstablished,
  organisationEvents,
  OrganisationHandedOver,
  OrganisationReparented,
  OrganisationTakenOver,
} from '../../src/register/organisation/events.ts';
import { DayBegan } from '../../src/register/policy/events.ts';
import { dayBegan, moved, placed, subjectOf } from '../placing.ts';
import { on, projection, type ProjectedEvent } from '../projection.ts';
import type { Change } from '../stores/read-store.ts';

/** That something was recorded: ids only, names are joined when it is shown. */
export interface EntryDocument {
  type: string;
  subject: string;
  subjectKind: 'member' | 'organisation';
  /** Where it is shown: the member's cell then, or the organisation itself. */
  organisation: string;
  effectiveOn: string;
  recordedAt: string;
  actor: string;
  position: string;
}

const foundations: readonly EventDefinition[] = [OrganisationTakenOver, OrganisationEstablished];
const MOVES: readonly EventDefinition[] = [OrganisationReparented, OrganisationHandedOver];

/** What happened in an organisation and below it, newest first. */
export const timeline = projection(
  'timeline',
  2,
  { entries: { fields: { position: 'string' }, sorts: ['position'] } },
  ...memberEvents.map((definition) => on(definition, (e) => [entry(e, 'member', e.data.cell)])),
  ...organisationEvents.map((definition: EventDefinition) =>
    on(definition, (e) => [...placeOf(definition, e), entry(e, 'organisation', subjectOf(e))]),
  ),
  on(DayBegan, dayBegan),
);

function placeOf(
  definition: EventDefinition,
  e: ProjectedEvent & { data: { parent: string | null; to: string } },
): Change[] {
  if (foundations.includes(definition)) return placed(e);
  return MOVES.includes(definition) ? moved(e) : [];
}

function entry(event: ProjectedEvent, subjectKind: EntryDocument['subjectKind'], organisation: string): Change {
  const { id, type, effectiveOn, recordedAt, position } = event;
  const doc: EntryDocument = {
    type,
    subject: subjectOf(event),
    subjectKind,
    organisation,
    effectiveOn,
    recordedAt,
    actor: event.meta.actor,
    position,
  };
  return { kind: 'put', collection: 'entries', id, at: organisation, doc: { ...doc } };
}
