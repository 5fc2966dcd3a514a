import type { PlainDate } from '../../kernel/plain-date.ts';
import type { DisciplineForm } from '../discipline/events.ts';
import type { OrganisationLevel } from '../organisation/events.ts';
import type { MemberEvent } from './events.ts';

/** What is or was held against a member, and what the member answered to it. Texts are not kept here. */
export interface Conduct {
  /** Not concluded yet, by the id of the event that opened each. */
  inspections: readonly { id: string; since: PlainDate }[];
  /** Found, and followed by no discipline yet. */
  violation?: 'violation' | 'deservesExpulsion';
  suspension?: Suspension;
  /** Contact was lost on this day, and the status is not concluded yet. */
  interruptedOn?: PlainDate;
  disciplines: readonly Discipline[];
  complaints: readonly Complaint[];
}

/** From a day until the first one on which the member takes part again. */
export interface Suspension {
  from: PlainDate;
  until: PlainDate;
  extended?: boolean;
}

/** By the id of the event that recorded it; in force until the day on which it lapses. */
export interface Discipline {
  id: string;
  form: DisciplineForm;
  on: PlainDate;
  lapsesOn: PlainDate;
  issuer?: string;
  seat?: { organisation: string; position: string };
}

/** By the id of the event that recorded it, against a discipline or a way out. */
export interface Complaint {
  id: string;
  against: string;
  lodgedOn: PlainDate;
  addressee: string;
  level: OrganisationLevel;
  settleBy?: PlainDate;
  settledOn?: PlainDate;
  outcome?: 'upheld' | 'changed' | 'lifted';
}

const EMPTY: Conduct = { inspections: [], disciplines: [], complaints: [] };

const TYPES = [
  'InspectionOpened',
  'InspectionConcluded',
  'MemberDisciplined',
  'ActivitySuspended',
  'SuspensionExtended',
  'SuspensionLifted',
  'ComplaintLodged',
  'ComplaintSettled',
  'ActivityInterrupted',
  'ActivityResumed',
] as const;
type ConductEvent = Extract<MemberEvent, { type: (typeof TYPES)[number] }>;

/** Whether an event is told by the conduct alone, whatever the person is. */
export function isOfConduct(event: MemberEvent): event is ConductEvent {
  return (TYPES as readonly string[]).includes(event.type);
}

/** The conduct after an event. */
export function conductAfter(before: Conduct = EMPTY, event: ConductEvent): Conduct {
  switch (event.type) {
    case 'InspectionOpened':
      return { ...before, inspections: [...before.inspections, { id: event.id, since: event.effectiveOn }] };
    case 'InspectionConcluded': {
      const { inspection, finding } = event.data;
      const inspections = before.inspections.filter(({ id }) => id !== inspection);
      return { ...before, inspections, violation: finding === 'none' ? before.violation : finding };
    }
    case 'MemberDisciplined': {
      const { form, lapsesOn, seat } = event.data;
      const issuer = event.meta.decision?.issuer;
      const added = { id: event.id, form, on: event.effectiveOn, lapsesOn, issuer, seat };
      // What is still in force goes on until the new one lapses.
      const earlier = before.disciplines.map((one) => (one.lapsesOn > added.on ? { ...one, lapsesOn } : one));
      return { ...before, violation: undefined, disciplines: [...earlier, added] };
    }
    case 'ActivitySuspended':
      return { ...before, suspension: { from: event.effectiveOn, until: event.data.until } };
    case 'SuspensionExtended':
      return {
        ...before,
        suspension: { from: event.data.since, until: event.data.until, extended: true },
      };
    case 'SuspensionLifted':
      return { ...before, suspension: { from: event.data.since, until: event.effectiveOn } };
    case 'ComplaintLodged': {
      const { against, addressee, level, deadlines } = event.data;
      const settleBy = deadlines?.find(({ kind }) => kind === 'settleComplaint')?.on;
      const lodged = { id: event.id, against, lodgedOn: event.effectiveOn, addressee, level, settleBy };
      return { ...before, complaints: [...before.complaints, lodged] };
    }
    case 'ComplaintSettled': {
      const { complaint, outcome } = event.data;
      const settled = { settledOn: event.effectiveOn, outcome };
      const complaints = before.complaints.map((one) => (one.id === complaint ? { ...one, ...settled } : one));
      return { ...before, complaints, disciplines: disciplinesAfter(before.disciplines, event) };
    }
    case 'ActivityInterrupted':
      return { ...before, interruptedOn: event.effectiveOn };
    case 'ActivityResumed':
      return { ...before, interruptedOn: undefined };
    default:
      return event satisfies never;
  }
}

/** Who left is looked into no more; what was decided, and complaints against it, stay. */
export function conductOfWhoLeft(conduct: Conduct | undefined): Conduct | undefined {
  return conduct && { ...EMPTY, disciplines: conduct.disciplines, complaints: conduct.complaints };
}

/** Changed: the other form, from the same day; the form in the place of an expulsion counts from the settlement. */
function disciplinesAfter(
  disciplines: readonly Discipline[],
  { id, effectiveOn, data: { against, outcome, form, lapsesOn } }: Extract<ConductEvent, { type: 'ComplaintSettled' }>,
): readonly Discipline[] {
  if (outcome === 'upheld') return disciplines;
  if (outcome === 'lifted') return disciplines.filter((one) => one.id !== against);
  if (!form) return disciplines;
  if (disciplines.some((one) => one.id === against)) {
    return disciplines.map((one) => (one.id === against ? { ...one, form } : one));
  }
  return lapsesOn ? [...disciplines, { id, form, on: effectiveOn, lapsesOn }] : disciplines;
}

/** The suspension in force on a day. */
export function suspendedOn(conduct: Conduct | undefined, day: PlainDate): Suspension | undefined {
  const suspension = conduct?.suspension;
  return suspension && suspension.from <= day && day < suspension.until ? suspension : undefined;
}

/** The disciplines in force on a day: each lapses by itself (D§2.12). */
export function disciplinesOn(conduct: Conduct | undefined, day: PlainDate): Discipline[] {
  return (conduct?.disciplines ?? []).filter(({ on, lapsesOn }) => on <= day && day < lapsesOn);
}
