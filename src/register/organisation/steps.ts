import type { Decided } from '../../kernel/command-handler.ts';
import type { DecisionPaper, NewEvent } from '../../kernel/envelope.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { standing, type Issuer } from '../authority.ts';
import { notInFuture, sharedDecisionNumber } from '../member/steps.ts';
import { closingOn, profileAt, type Organisation, type RecordedOrganisation } from './organisation.ts';

/** What a change by decision must know. */
export interface ChangeContext {
  today: PlainDate;
  issuer: Issuer;
}

/** The organisation, whatever became of it. @throws Refusal if it was never recorded */
export function recorded(organisation: Organisation): RecordedOrganisation {
  if (organisation.status === 'unknown') throw refuse('organisation/not-recorded');
  return organisation;
}

/**
 * What every change by decision has in common: it is recorded and in full activity, decided in the past by who may, and
 * effective no earlier.
 */
export function whereDecided(
  organisation: Organisation,
  { decision, effectiveOn }: { decision: { date: PlainDate }; effectiveOn: PlainDate },
  { issuer, today }: ChangeContext,
): RecordedOrganisation {
  const active = recorded(organisation);
  notInFuture('decision.date', decision.date, today);
  if (effectiveOn < decision.date) throw refuse('organisation/effective-before-decision', { decidedOn: decision.date });
  if (effectiveOn < active.since) throw refuse('organisation/before-it-existed', { since: active.since });
  inActivity(active, effectiveOn);
  standing(issuer);
  return active;
}

/** Only acts that wind it up are left to an organisation that comes to its end, and none after it (D§2.11). */
export function inActivity(organisation: RecordedOrganisation, day: PlainDate): void {
  if (organisation.status === 'ended') throw refuse('organisation/ended', { endedOn: organisation.endedOn });
  const closing = closingOn(organisation, day);
  if (closing) throw refuse('organisation/closing', { from: closing.from });
}

/** Events of a decision that may have further ones. */
export function changed(command: { decision: DecisionPaper }, ...events: NewEvent[]): Decided {
  return { events, decision: command.decision, claims: [sharedDecisionNumber(command.decision)] };
}

/** Power comes from above: nobody grants it to itself. */
export function fromAbove(active: RecordedOrganisation, issuer: Issuer): void {
  if (issuer.organisation?.id === active.id && profileAt(active, issuer.decidedOn)?.parent)
    throw refuse('authority/own-power');
}

/** The superior's written consent, where one is given: it comes before the decision. */
export function consentedTo(
  decision: Pick<DecisionPaper, 'date'>,
  consent: { date: PlainDate } | undefined,
  field = 'consent.date',
): boolean {
  if (consent && consent.date > decision.date)
    throw refuse('organisation/consent-after-decision', { consentOn: consent.date, field });
  return consent !== undefined;
}

/** The organisation that is to stand above, which takes in new ones. */
export function existing(parent: Organisation | undefined, day: PlainDate): RecordedOrganisation {
  if (!parent || parent.status === 'unknown') throw refuse('organisation/unknown-parent');
  if (parent.status === 'ended' && day >= parent.endedOn)
    throw refuse('organisation/parent-ended', { endedOn: parent.endedOn });
  const closing = closingOn(parent, day);
  if (closing) throw refuse('organisation/parent-closing', { from: closing.from });
  if (!profileAt(parent, day)) throw refuse('organisation/parent-not-yet-established', { since: parent.since });
  return parent;
}

/** A code belongs to its organisation for ever, also after its end (D§2.11). */
export function codeOf({ code }: { code?: string }) {
  return code ? [{ kind: 'organisationCode', value: code }] : [];
}
