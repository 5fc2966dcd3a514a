import type { Decider } from '../../kernel/decider.ts';
import { valueAt } from '../../kernel/dated-facts.ts';
import type { DatedFact } from '../../kernel/event.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import {
  organisationEvents,
  type CommitteePosition,
  type EndingGround,
  type OrganisationEvent,
  type OrganisationPower,
  type OrganisationType,
} from './events.ts';
import { isOfSeals, NO_SEALS, sealsAfter, type SealBook } from './seals.ts';

/** An organisation that was never recorded, or one that is. Its attributes are dated: ask `profileAt`. */
export type Organisation = { status: 'unknown'; id: string } | RecordedOrganisation;

export type RecordedOrganisation = ActiveOrganisation | ClosingOrganisation | EndedOrganisation;

interface Founded extends SealBook {
  id: string;
  /** No act of the organisation lies before this day (D§2.11). */
  since: PlainDate;
  /** Whose decision established it; unknown of one taken over. */
  establishedBy?: string;
  /** With how many official members it was established. */
  foundedWith?: number;
  code?: string;
  armedForces: boolean;
  residential: boolean;
  centralBody: boolean;
  facts: readonly DatedFact[];
  seats: readonly Seat[];
  /** The number of the last congress, as far as it is known. */
  congress?: number;
  /** Its committee was appointed, and sits until the congress. */
  interim: boolean;
}

export interface ActiveOrganisation extends Founded {
  status: 'active';
}

/** Đang kết thúc hoạt động after a dissolution or a disbandment; or being split, merged or consolidated. */
export interface ClosingOrganisation extends Founded {
  status: 'windingUp' | 'reorganising';
  closing: Closing;
}

export interface EndedOrganisation extends Founded {
  status: 'ended';
  closing: Closing;
  /** The first day without it. */
  endedOn: PlainDate;
}

/** By what and to whom an organisation comes to its end. */
export interface Closing {
  ground: EndingGround;
  from: PlainDate;
  /** Until this day it has ended, or is overdue. */
  endBy?: PlainDate;
  /** Who issues the letters of its members. */
  lettersBy?: string;
  successors: readonly string[];
  reorganisation?: string;
}

/** A seat on the committee and who holds it; `until` is the first day without it. */
export interface Seat {
  position: CommitteePosition;
  member: string;
  from: PlainDate;
  until?: PlainDate;
  /** Appointed until the congress. */
  interim?: true;
}

/** The organisation as it was on one day. */
export interface OrganisationProfile {
  id: string;
  name: string;
  type: OrganisationType;
  parent: string | null;
  powers: OrganisationPower[];
}

/**
 * The organisation on a day.
 * @returns undefined if it did not exist on that day
 */
export function profileAt(organisation: Organisation, day: PlainDate): OrganisationProfile | undefined {
  if (organisation.status === 'unknown' || day < organisation.since) return undefined;
  if (organisation.status === 'ended' && day >= organisation.endedOn) return undefined;
  const { id, facts } = organisation;
  const powers = [...new Set(facts.map(({ fact }) => fact).filter((fact) => fact.startsWith('power:')))];
  return {
    id,
    name: String(valueAt(facts, 'name', day)),
    type: valueAt(facts, 'type', day) as OrganisationType,
    parent: (valueAt(facts, 'parent', day) ?? null) as string | null,
    powers: powers
      .filter((fact) => valueAt(facts, fact, day) === true)
      .map((fact) => fact.slice(6) as OrganisationPower),
  };
}

/**
 * What brings the organisation to its end, if it does on that day: nothing comes in any more (D§2.11).
 * @returns undefined while it is in full activity
 */
export function closingOn(organisation: Organisation, day: PlainDate): Closing | undefined {
  if (organisation.status === 'unknown' || organisation.status === 'active') return undefined;
  return day >= organisation.closing.from ? organisation.closing : undefined;
}

/** Below how many organisations it stood up to a day, one after the other: more than one once it was handed over. */
export function parentsUntil(organisation: Organisation, day: PlainDate): number {
  if (organisation.status === 'unknown') return 0;
  const parents = organisation.facts.filter(({ fact, from }) => fact === 'parent' && from <= day);
  return new Set(parents.map(({ value }) => value)).size;
}

/** Whether the organisation may decide something on a day (D§4.3). */
export function hasPower(organisation: Organisation, power: OrganisationPower, day: PlainDate): boolean {
  return profileAt(organisation, day)?.powers.includes(power) ?? false;
}

const factsOf = new Map(organisationEvents.map((definition) => [definition.type as string, definition.facts]));

/** The state of an `organisation-<id>` stream. */
export const organisationDecider: Decider<Organisation, OrganisationEvent> = {
  prefix: 'organisation-',
  initial: (id) => ({ status: 'unknown', id }),
  evolve(organisation, event) {
    if (isOfSeals(event)) return recorded(organisation, (known) => ({ ...known, ...sealsAfter(known, event) }));
    const stated = factsOf.get(event.type)?.(event as never) ?? [];
    switch (event.type) {
      case 'OrganisationTakenOver':
      case 'OrganisationEstablished':
        return {
          status: 'active',
          id: organisation.id,
          since: event.effectiveOn,
          establishedBy: event.type === 'OrganisationEstablished' ? event.meta.decision?.issuer : undefined,
          foundedWith: event.type === 'OrganisationEstablished' ? event.data.officialMembers : undefined,
          code: event.data.code,
          armedForces: event.data.armedForces,
          residential: event.data.residential,
          centralBody: event.data.centralBody ?? false,
          facts: stated,
          seats: [],
          congress: event.data.congress,
          interim: false,
          ...NO_SEALS,
        };
      case 'CommitteePositionTaken':
        return recorded(organisation, (known) => ({
          ...known,
          seats: [...known.seats, { ...event.data, from: event.effectiveOn }],
        }));
      case 'CommitteePositionEnded':
        return recorded(organisation, (known) => ({
          ...known,
          seats: known.seats.map((seat) =>
            seat.member === event.data.member && seat.position === event.data.position && seat.until === undefined
              ? { ...seat, until: event.effectiveOn }
              : seat,
          ),
        }));
      case 'InterimCommitteeAppointed':
        return recorded(organisation, (known) => ({
          ...known,
          interim: true,
          seats: [
            ...known.seats,
            ...event.data.seats.map((seat) => ({ ...seat, from: event.effectiveOn, interim: true as const })),
          ],
        }));
      case 'CongressHeld':
        return recorded(organisation, (known) => ({ ...known, congress: event.data.number, interim: false }));
      case 'OrganisationDissolved':
      case 'OrganisationDisbanded': {
        const ground = event.type === 'OrganisationDissolved' ? 'dissolution' : 'disbandment';
        const endBy = event.data.deadlines?.find(({ kind }) => kind === 'windingUp')?.on;
        const { lettersBy } = event.data;
        const closing: Closing = { ground, from: event.effectiveOn, endBy, lettersBy, successors: [] };
        return recorded(organisation, (known) => ({ ...known, status: 'windingUp', closing }));
      }
      case 'OrganisationReorganised': {
        const { by: ground, successors, reorganisation } = event.data;
        const closing: Closing = { ground, from: event.effectiveOn, successors, reorganisation };
        return recorded(organisation, (known) => ({ ...known, status: 'reorganising', closing }));
      }
      case 'OrganisationEnded':
        return recorded(organisation, (known) =>
          'closing' in known
            ? {
                ...known,
                status: 'ended',
                endedOn: event.effectiveOn,
                interim: false,
                seats: known.seats.map((seat) => ({ ...seat, until: seat.until ?? event.effectiveOn })),
              }
            : known,
        );
      case 'WindingUpResumed':
        return recorded(organisation, (known) => {
          if (known.status !== 'ended') return known;
          const { endedOn: _, ...again } = known;
          return { ...again, status: again.closing.successors.length > 0 ? 'reorganising' : 'windingUp' };
        });
      case 'OrganisationAbsorbed':
        return organisation;
      default:
        return recorded(organisation, (known) => ({ ...known, facts: [...known.facts, ...stated] }));
    }
  },
};

function recorded(
  organisation: Organisation,
  change: (known: RecordedOrganisation) => RecordedOrganisation,
): Organisation {
  return organisation.status === 'unknown' ? organisation : change(organisation);
}
