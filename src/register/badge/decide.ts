import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { deciding, type Issuer } from '../authority.ts';
import { highestOf, holdsCard, isInHand } from '../member/awards.ts';
import type { Member } from '../member/member.ts';
import { countedFrom } from '../member/party-age.ts';
import { isInTransit } from '../member/transfers.ts';
import { notInFuture, sharedDecisionNumber } from '../member/steps.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import { award } from './award.ts';
import type { DecideBadge, NumberBadge, PresentBadge, RecountPartyAge, ReturnBadges } from './commands.ts';
import { BadgeDecided, BadgeNumbered, BadgePresented, BadgesReturned, PartyAgeRecounted } from './events.ts';

/**
 * Awards a badge: the provincial standing committee's decision, which may be about a whole list. The dead are awarded
 * one too (06-HD/TW 18.2). Source: 294-QĐ/TW 27; 06-HD/TW 18.
 */
export function decideBadge(
  member: Member,
  command: DecideBadge,
  context: { today: PlainDate; issuer: Issuer },
): Decided {
  const { decision, case: of, ...asked } = command;
  if (member.status === 'unknown') throw refuse('member/not-recorded');
  const known = member.badges?.find(({ milestone }) => milestone === asked.milestone);
  const same = known?.decision?.number === decision.number && known.decision.date === decision.date;
  if (same && known.kind === asked.kind && known.decision?.issuer === decision.issuer) return { events: [] };
  notInFuture('decision.date', decision.date, context.today);
  // What the home organisation proposed before is settled by it; nothing new is begun on the way.
  if (member.status === 'official' && of === undefined && isInTransit(member))
    throw refuse('badge/in-transit', { leftOn: member.transfer!.leftOn! });
  const { reachedOn, late, countedFrom: from } = award(member, asked, decision.date);
  deciding(context.issuer, 'decideBadge');
  const { milestone, kind, round, reason } = asked;
  return {
    events: [
      BadgeDecided.of(
        {
          ...{ cell: member.cell, milestone, kind, round, reachedOn, late, reason, case: of },
          ...{ countedFrom: from, highest: Math.max(highestOf(member), milestone) },
        },
        decision.date,
      ),
    ],
    decision,
    claims: [sharedDecisionNumber(decision)],
    policyVersions: judgedBy({ charter: policyOn('charter', decision.date) }),
  };
}

/** The badge gets its number. One that is re-issued keeps its own. */
export function numberBadge(
  member: Member,
  { milestone, number }: NumberBadge,
  context: { today: PlainDate },
): Decided {
  if (member.status === 'unknown') throw refuse('member/not-recorded');
  const badge = member.badges?.find((one) => one.milestone === milestone);
  if (!badge?.decision) throw refuse('badge/not-decided', { milestone });
  if (badge.number) {
    if (badge.number === number) return { events: [] };
    throw refuse('badge/numbered-already', { number: badge.number });
  }
  return {
    events: [BadgeNumbered.of({ cell: member.cell, milestone, number }, context.today)],
    claims: [{ kind: 'badgeNumber', value: `${milestone}/${number}` }],
  };
}

/** Presents a badge that was decided and numbered, to the family if the member has died since. */
export function presentBadge(
  member: Member,
  { milestone, heldOn }: PresentBadge,
  context: { today: PlainDate },
): Decided {
  if (member.status === 'unknown') throw refuse('member/not-recorded');
  const badge = member.badges?.find((one) => one.milestone === milestone);
  if (badge?.presentedOn === heldOn) return { events: [] };
  if (badge?.presentedOn) throw refuse('badge/presented-already', { presentedOn: badge.presentedOn });
  if (!badge?.decision) throw refuse('badge/not-decided', { milestone });
  if (member.status !== 'official' && member.status !== 'deceased')
    throw refuse('badge/not-official', { status: member.status });
  if (!badge.number) throw refuse('badge/not-numbered');
  notInFuture('heldOn', heldOn, context.today);
  const { date: decidedOn } = badge.decision;
  if (heldOn < decidedOn) throw refuse('badge/presented-before-decision', { decidedOn });
  const to = member.status === 'deceased' ? 'family' : 'member';
  return { events: [BadgePresented.of({ cell: member.cell, milestone, to }, heldOn)] };
}

/** Takes the badges back from who was put out of the Party; the family of a dead member keeps them (06-HD/TW 18.4). */
export function returnBadges(member: Member, { on }: ReturnBadges, context: { today: PlainDate }): Decided {
  if (member.status === 'unknown') throw refuse('member/not-recorded');
  if (member.status === 'deceased') throw refuse('badge/family-keeps');
  if (member.status === 'official') throw refuse('badge/still-a-member');
  const inHand = (member.badges ?? []).filter(isInHand);
  if (inHand.length === 0) {
    if (member.badges?.some(({ returnedOn }) => returnedOn === on)) return { events: [] };
    throw refuse('badge/none-to-return');
  }
  notInFuture('on', on, context.today);
  if (on < member.since) throw refuse('badge/returned-before-leaving', { leftOn: member.since });
  return {
    events: [
      BadgesReturned.of(
        { cell: member.cell, milestones: inHand.map(({ milestone }) => milestone), nothingLeft: !holdsCard(member) },
        on,
      ),
    ],
  };
}

/**
 * Counts party age anew for who was readmitted: from the first decision to admit, less the time outside. Not where it was
 * certified before leaving. Source: 294-QĐ/TW 4.5; 06-HD/TW 5.3.
 */
export function recountPartyAge(
  member: Member,
  command: RecountPartyAge,
  context: { today: PlainDate; issuer: Issuer },
): Decided {
  if (member.status !== 'official' || !member.readmission) throw refuse('badge/recount-not-readmitted');
  const { decision, from, certifiedBeforeLeaving } = command;
  if (certifiedBeforeLeaving) throw refuse('badge/recount-certified-before-leaving');
  notInFuture('decision.date', decision.date, context.today);
  // Who concludes on an official status decides on its age.
  deciding(context.issuer, 'recognise');
  const second = member.admissionDecision.date;
  if (from >= second) throw refuse('badge/recount-not-earlier', { second });
  const gaps = [...command.gaps].sort((a, b) => (a.from < b.from ? -1 : 1));
  let last = from;
  for (const gap of gaps) {
    if (gap.to <= gap.from || gap.from < last || gap.to > decision.date)
      throw refuse('badge/recount-gap-does-not-fit', { from: gap.from });
    last = gap.to;
  }
  if (gaps.length === 0) throw refuse('badge/recount-no-gap');
  const known = member.partyAgeFrom === from && JSON.stringify(member.partyAgeGaps) === JSON.stringify(gaps);
  if (known) return { events: [] };
  return {
    events: [
      PartyAgeRecounted.of(
        { cell: member.cell, from, gaps, countedFrom: countedFrom(from, gaps), highest: highestOf(member) },
        decision.date,
      ),
    ],
    decision,
    claims: [sharedDecisionNumber(decision)],
    policyVersions: judgedBy({ charter: policyOn('charter', decision.date) }),
  };
}
