import type { DecisionPaper } from '../kernel/envelope.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { refuse } from '../kernel/refusal.ts';
import type { Register } from './register.ts';
import type { OrganisationPower, OrganisationType } from './organisation/events.ts';
import { closingOn, hasPower, profileAt, type Organisation } from './organisation/organisation.ts';

/** Who issued a decision, as a decision judges it. */
export interface Issuer {
  organisation: Organisation | undefined;
  decidedOn: PlainDate;
  /** On the day of the decision it is the subject's cell or organisation, or lies above it. */
  isAbove: boolean;
  /** The subject's cell, or the organisation itself; undefined if it is not recorded. */
  concerned?: Organisation;
}

/** Looks the issuer up, and whether it stood above (or was) the organisation concerned on the decision's day. */
export async function issuerOf(
  decision: Pick<DecisionPaper, 'issuer' | 'date'>,
  concerned: string,
  register: Register,
): Promise<Issuer> {
  const [organisation, chain] = await Promise.all([
    register.organisation(decision.issuer),
    register.chain(concerned, decision.date),
  ]);
  return {
    organisation,
    decidedOn: decision.date,
    isAbove: chain.some(({ id }) => id === decision.issuer),
    concerned: chain[0],
  };
}

/**
 * The issuer is the organisation concerned or stands above it, never beside it, and had the deciding power on the day
 * of the decision. Source: D§2.11, D§4.3, D§4.4.
 */
export function deciding(issuer: Issuer, power: OrganisationPower): void {
  standing(issuer);
  const organisation = issuer.organisation!;
  if (!hasPower(organisation, power, issuer.decidedOn))
    throw refuse('authority/no-power', { power, day: issuer.decidedOn });
  // While it winds up, an organisation only settles what lies below it; its superior decides on people.
  const closing = power === 'establishOrganisation' ? undefined : closingOn(organisation, issuer.decidedOn);
  if (closing) throw refuse('authority/closing', { from: closing.from });
}

/** As `deciding`, where no particular power is asked for. */
export function standing({ organisation, decidedOn, isAbove }: Issuer): void {
  if (!organisation || organisation.status === 'unknown') throw refuse('authority/unknown-organisation');
  if (decidedOn < organisation.since) throw refuse('authority/before-it-existed', { since: organisation.since });
  if (organisation.status === 'ended' && decidedOn >= organisation.endedOn)
    throw refuse('authority/after-its-end', { endedOn: organisation.endedOn });
  if (!isAbove) throw refuse('authority/not-above');
}

/** Nobody is admitted or recognised in a cell that winds up: the file goes with the person to the new one (D§2.11). */
export function inFullActivity({ concerned, decidedOn }: Issuer): void {
  const closing = concerned && closingOn(concerned, decidedOn);
  if (closing) throw refuse('cell/closing', { from: closing.from });
}

/** What kind of organisation the issuer was on the day of the decision. */
export function typeOfIssuer({ organisation, decidedOn }: Issuer): OrganisationType | undefined {
  return organisation && profileAt(organisation, decidedOn)?.type;
}
