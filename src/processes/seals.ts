import type { StoredEvent } from '../kernel/envelope.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import {
  OrganisationDisbanded,
  OrganisationDissolved,
  OrganisationEnded,
  OrganisationRenamed,
  OrganisationReorganised,
} from '../register/organisation/events.ts';
import { closingOn, organisationDecider, profileAt } from '../register/organisation/organisation.ts';
import { callSealsIn } from '../register/seal/calling-in.ts';
import type { CallingInGround } from '../register/seal/events.ts';
import { following, type Carrying } from './following.ts';
import type { Process } from './runner.ts';

const GROUNDS: Record<string, CallingInGround> = {
  [OrganisationDissolved.type]: 'windingUp',
  [OrganisationDisbanded.type]: 'windingUp',
  [OrganisationReorganised.type]: 'windingUp',
  [OrganisationEnded.type]: 'ended',
  [OrganisationRenamed.type]: 'renamed',
};

/**
 * What an organisation that winds up, is split or merged may stamp no more is called in, so that the level above sees
 * what it has to collect and by when; a new name calls for a new seal. Source: 294-QĐ/TW 6.3.5; D§2.11.
 */
export function sealsProcess({ handler, register }: Pick<Carrying, 'handler' | 'register'>): Process {
  return {
    name: 'seals',
    react(event) {
      const ground = GROUNDS[event.type];
      return ground && (() => callIn(event, ground));
    },
  };

  async function callIn(event: StoredEvent, ground: CallingInGround): Promise<void> {
    const organisation = event.stream.slice(organisationDecider.prefix.length);
    const on = event.effectiveOn;
    const asked = { ground, on, collector: await collectorOf(organisation, on) };
    const context = { calendar: await register.calendar() };
    await handler.handle(organisationDecider, organisation, following(event, 'seals'), (state) =>
      callSealsIn(state, asked, context),
    );
  }

  /** The nearest above that goes on: the one directly above may end by the same decision. */
  async function collectorOf(organisation: string, on: PlainDate): Promise<string | undefined> {
    const [, ...above] = await register.chain(organisation, addDays(on, -1));
    return above.find((each) => profileAt(each, on) !== undefined && !closingOn(each, on))?.id;
  }
}
