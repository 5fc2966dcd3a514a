import type { PlainDate } from '../kernel/plain-date.ts';
import type { OrganisationPower, OrganisationType } from './organisation/events.ts';
import { profileAt, type Organisation } from './organisation/organisation.ts';

/** An organisation and all above it, as looked up; empty if there is none. */
export type Chain = readonly Organisation[];

/** An organisation on the way up, as it stood on a day. */
export interface Rung {
  organisation: string;
  type: OrganisationType;
  powers: readonly OrganisationPower[];
}

/** From the organisation itself to the top, as tree and powers stood on the day; without those that did not exist then. */
export function rungsOn(chain: Chain, day: PlainDate): Rung[] {
  return chain.flatMap((organisation) => {
    const profile = profileAt(organisation, day);
    return profile ? [{ organisation: organisation.id, type: profile.type, powers: profile.powers }] : [];
  });
}

/** Since when the organisation itself exists; undefined if it is not recorded. */
export function foundedOn([organisation]: Chain): PlainDate | undefined {
  return organisation && organisation.status !== 'unknown' ? organisation.since : undefined;
}
