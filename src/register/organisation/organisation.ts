import type { Decider } from '../../kernel/decider.ts';
import { valueAt } from '../../kernel/dated-facts.ts';
import type { DatedFact } from '../../kernel/event.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import {
  organisationEvents,
  type CommitteePosition,
  type OrganisationEvent,
  type OrganisationPower,
  type OrganisationType,
} from './events.ts';

/** An organisation that was never recorded, or one that is. Its attributes are dated: ask `profileAt`. */
export type Organisation = { status: 'unknown'; id: string } | ActiveOrganisation;

export interface ActiveOrganisation {
  status: 'active';
  id: string;
  /** No act of the organisation lies before this day (D§2.11). */
  since: PlainDate;
  code?: string;
  armedForces: boolean;
  residential: boolean;
  facts: readonly DatedFact[];
  seats: readonly Seat[];
}

/** A seat on the committee and who holds it; `until` is the first day without it. */
export interface Seat {
  position: CommitteePosition;
  member: string;
  from: PlainDate;
  until?: PlainDate;
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
    const stated = factsOf.get(event.type)?.(event as never) ?? [];
    switch (event.type) {
      case 'OrganisationTakenOver':
      case 'OrganisationEstablished':
        return {
          status: 'active',
          id: organisation.id,
          since: event.effectiveOn,
          code: event.data.code,
          armedForces: event.data.armedForces,
          residential: event.data.residential,
          facts: stated,
          seats: [],
        };
      case 'CommitteePositionTaken':
        return whileActive(organisation, (active) => ({
          ...active,
          seats: [...active.seats, { ...event.data, from: event.effectiveOn }],
        }));
      case 'CommitteePositionEnded':
        return whileActive(organisation, (active) => ({
          ...active,
          seats: active.seats.map((seat) =>
            seat.member === event.data.member && seat.position === event.data.position && seat.until === undefined
              ? { ...seat, until: event.effectiveOn }
              : seat,
          ),
        }));
      default:
        return whileActive(organisation, (active) => ({ ...active, facts: [...active.facts, ...stated] }));
    }
  },
};

function whileActive(
  organisation: Organisation,
  change: (active: ActiveOrganisation) => ActiveOrganisation,
): Organisation {
  return organisation.status === 'active' ? change(organisation) : organisation;
}
