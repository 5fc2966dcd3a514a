import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { deciding } from '../authority.ts';
import type { Remains } from '../census.ts';
import { inOrder, lateIf, notInFuture, sharedDecisionNumber } from '../member/steps.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import { votesNeeded, type Threshold } from '../policy/votes.ts';
import { addWorkingDays, type WorkingCalendar } from '../policy/working-days.ts';
import type { Chain } from '../rungs.ts';
import { consentToDissolve } from './central-consent.ts';
import type { DisbandOrganisation, DissolveOrganisation } from './commands.ts';
import {
  OrganisationDisbanded,
  OrganisationDissolved,
  OrganisationEnded,
  OrganisationReorganised,
  WindingUpResumed,
  type ReorganisationKind,
} from './events.ts';
import { profileAt, type Organisation, type RecordedOrganisation } from './organisation.ts';
import { consentedTo, recorded, whereDecided, type ChangeContext } from './steps.ts';
import { hasActiveSeal } from './seals.ts';

export interface DissolvingContext extends ChangeContext {
  calendar: WorkingCalendar;
  /** From the organisation itself to the top, as the tree stood on the day of the decision. */
  chain: Chain;
}

/**
 * Giải thể, by the authority that established it: the decision comes first and needs no emptiness; from then on the
 * organisation winds up. Source: 294-QĐ/TW 6.3.5, 10.5; 06-HD/TW 10.3d.
 */
export function dissolve(
  organisation: Organisation,
  command: DissolveOrganisation,
  context: DissolvingContext,
): Decided {
  const { decision, effectiveOn, ground, reason, consent } = command;
  if (sameClosing(organisation, 'dissolution', effectiveOn)) return { events: [] };
  const active = whereDecided(organisation, command, context);
  notInFuture('effectiveOn', effectiveOn, context.today);
  consentedTo(decision, consent);
  const parent = parentOf(active, effectiveOn);
  deciding(context.issuer, 'establishOrganisation');
  if (decision.issuer === active.id) throw refuse('dissolution/by-itself');
  const founder = active.establishedBy;
  if (founder !== undefined && founder !== decision.issuer && context.chain.some(({ id }) => id === founder))
    throw refuse('dissolution/not-who-established');
  const charter = policyOn('charter', decision.date);
  const cited = consentToDissolve(active, command, charter);
  const deadlines = windingUpUntil(effectiveOn, charter.windingUpDays, context.calendar);
  return {
    events: [OrganisationDissolved.of({ ground, parent, lettersBy: active.id, deadlines }, effectiveOn), ...cited],
    decision,
    reason,
    claims: [sharedDecisionNumber(decision)],
    policyVersions: judgedBy({ charter }),
  };
}

/**
 * Giải tán, as a discipline: two thirds of the direct superior's committee propose, more than half of the level above
 * decide; in effect at once, also while it is appealed. Source: 294-QĐ/TW 9.3.5.
 */
export function disband(organisation: Organisation, command: DisbandOrganisation, context: DissolvingContext): Decided {
  const { decision, effectiveOn, proposed, vote, violation } = command;
  if (sameClosing(organisation, 'disbandment', effectiveOn)) return { events: [] };
  const active = whereDecided(organisation, command, context);
  notInFuture('effectiveOn', effectiveOn, context.today);
  const [, superior, above] = context.chain;
  const parent = parentOf(active, effectiveOn);
  if (!superior || proposed.organisation !== superior.id) throw refuse('disbandment/not-the-superior');
  if (!above || decision.issuer !== above.id) throw refuse('disbandment/not-the-level-above');
  inOrder('proposed.date', proposed.date, decision.date, 'disbandment/proposed-after');
  const charter = policyOn('charter', decision.date);
  const discipline = policyOn('discipline', decision.date);
  carried('proposed', proposed, discipline.disbandmentProposedBy);
  carried('vote', vote, discipline.disbandmentDecidedBy);
  const deadlines = windingUpUntil(effectiveOn, charter.windingUpDays, context.calendar);
  return {
    events: [
      OrganisationDisbanded.of({ violation, parent, proposed, vote, lettersBy: superior.id, deadlines }, effectiveOn),
    ],
    decision,
    claims: [sharedDecisionNumber(decision)],
    policyVersions: judgedBy({ charter, discipline }),
  };
}

/** Gives way to its successors: from the day on nothing comes in any more. A part of a decision judged as a whole. */
export function reorganise(
  organisation: Organisation,
  {
    by,
    successors,
    reorganisation,
    effectiveOn,
  }: {
    by: ReorganisationKind;
    successors: readonly string[];
    reorganisation: string;
    effectiveOn: PlainDate;
  },
): Decided {
  const known = recorded(organisation);
  if (known.status !== 'active') {
    if (known.closing.reorganisation === reorganisation) return { events: [] };
    throw refuse('organisation/closing', { from: known.closing.from });
  }
  return { events: [OrganisationReorganised.of({ by, successors: [...successors], reorganisation }, effectiveOn)] };
}

/**
 * Kết thúc hoạt động: nobody and nothing is left in it, its seal is handed in, no letter and no list of its own is under
 * way. Source: 294-QĐ/TW 6.3.5; 06-HD/TW 10.3d; D§2.11.
 */
export function end(
  organisation: Organisation,
  { endedOn, reason }: { endedOn: PlainDate; reason?: string },
  { today, remains }: { today: PlainDate; remains: Remains },
): Decided {
  const known = recorded(organisation);
  if (known.status === 'ended') {
    if (known.endedOn === endedOn) return { events: [] };
    throw refuse('organisation/ended', { endedOn: known.endedOn });
  }
  if (known.status === 'active') throw refuse('ending/not-decided');
  notInFuture('endedOn', endedOn, today);
  const { ground, from, endBy, successors, reorganisation } = known.closing;
  inOrder('endedOn', from, endedOn, 'ending/before-the-decision');
  empty(known, remains);
  const charter = policyOn('charter', from);
  const lateness =
    endBy === undefined
      ? undefined
      : lateIf(endedOn > endBy, 'late/winding-up' as const, charter.late, { deadline: endBy });
  const seats = known.seats
    .filter(({ until }) => until === undefined)
    .map(({ member, position }) => ({ member, position }));
  const parent = profileAt(known, from)?.parent ?? null;
  return {
    events: [
      OrganisationEnded.of({ ground, parent, successors: [...successors], reorganisation, seats, lateness }, endedOn),
    ],
    reason,
    policyVersions: judgedBy({ charter }),
  };
}

/**
 * Something was judged before the end and stored after it: it winds up again, so that no ended organisation holds a
 * member (design §3).
 */
export function resumeWindingUp(
  organisation: Organisation,
  { late, subject }: { late: 'member' | 'organisation'; subject: string },
  today: PlainDate,
): Decided {
  if (organisation.status !== 'ended') return { events: [] };
  const parent = profileAt(organisation, organisation.closing.from)?.parent ?? null;
  return { events: [WindingUpResumed.of({ late, subject, parent }, today)] };
}

function empty(organisation: RecordedOrganisation, remains: Remains): void {
  const { members, applicants, transfers, lists, children } = remains;
  if (children > 0) throw refuse('ending/children-remain', { count: children });
  if (members > 0) throw refuse('ending/members-remain', { count: members });
  if (applicants > 0) throw refuse('ending/applicants-remain', { count: applicants });
  if (transfers > 0) throw refuse('ending/transfers-open', { count: transfers });
  if (lists > 0) throw refuse('ending/lists-open', { count: lists });
  if (hasActiveSeal(organisation)) throw refuse('ending/seal-active');
}

function sameClosing(organisation: Organisation, ground: string, from: PlainDate): boolean {
  if (organisation.status === 'unknown' || organisation.status === 'active') return false;
  return organisation.closing.ground === ground && organisation.closing.from === from;
}

function parentOf(organisation: RecordedOrganisation, day: PlainDate): string {
  const parent = profileAt(organisation, day)?.parent;
  if (!parent) throw refuse('dissolution/top');
  return parent;
}

function windingUpUntil(from: PlainDate, days: number, calendar: WorkingCalendar) {
  return [{ kind: 'windingUp' as const, on: addWorkingDays(from, days, calendar) }];
}

function carried(field: string, { members, inFavour }: { members: number; inFavour: number }, asked: Threshold): void {
  if (inFavour > members) throw refuse('disbandment/more-than-members', { field: `${field}.inFavour` });
  const needed = votesNeeded(asked, members);
  if (inFavour < needed) throw refuse('disbandment/not-carried', { field: `${field}.inFavour`, needed });
}
