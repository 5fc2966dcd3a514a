import {
  AllotBadgeNumbers,
  DecideBadge,
  OpenBadgeSeries,
  PresentBadge,
  RecountPartyAge,
  ReturnBadges,
} from './badge/commands.ts';
import { decideBadge, presentBadge, recountPartyAge, returnBadges } from './badge/decide.ts';
import { allotBadgeNumbers, badgeSeriesDecider, openBadgeSeries } from './badge/series.ts';
import { DecideCard, HandOutCard, PassCardOn, ReportCardLost, ReturnCard, ReturnMisprint } from './card/commands.ts';
import { decideCard, handOutCard, passCardOn, reportCardLost, returnCard, returnMisprint } from './card/decide.ts';
import { issuerOf } from './authority.ts';
import { issuerAboveMember, named, today, type At } from './look-ups.ts';
import { memberDecider, type Member } from './member/member.ts';
import { operation, type Operation } from './operation.ts';

const cellUp = ['cellSecretary', 'baseOfficer', 'upperOfficer'] as const;
const baseUp = ['baseOfficer', 'upperOfficer'] as const;
const upper = ['upperOfficer'] as const;

/** Cards and badges: what follows from their lists, and what befalls them afterwards. */
export const awardOperations: readonly Operation[] = [
  // ——— cards ———
  operation({
    name: 'members.decideCard',
    room: 'card',
    path: '/members/{id}/decide-card',
    form: '3-TĐV, 4-TĐV, 5-TĐV, 6-TĐV',
    roles: upper,
    relation: 'member',
    begins: false,
    body: DecideCard,
    decider: memberDecider,
    look: decided,
    decide: decideCard,
  }),
  operation({
    name: 'members.passCardOn',
    room: 'card',
    path: '/members/{id}/pass-card-on',
    form: '2-TĐV, 7-TĐV',
    roles: baseUp,
    relation: 'member',
    begins: false,
    manyHands: true,
    body: PassCardOn,
    decider: memberDecider,
    look: async ({ on }, member, { today: day, register }) => ({
      today: day,
      chain: (member.status === 'unknown' ? [] : await register.chain(member.cell, on)).map(({ id }) => id),
    }),
    decide: passCardOn,
  }),
  operation({
    name: 'members.returnMisprint',
    room: 'card',
    path: '/members/{id}/return-misprint',
    roles: baseUp,
    relation: 'member',
    begins: false,
    manyHands: true,
    body: ReturnMisprint,
    decider: memberDecider,
    look: today,
    decide: returnMisprint,
  }),
  operation({
    name: 'members.handOutCard',
    room: 'card',
    path: '/members/{id}/hand-out-card',
    form: '8-TĐV',
    roles: cellUp,
    relation: 'member',
    begins: false,
    manyHands: true,
    body: HandOutCard,
    decider: memberDecider,
    look: today,
    decide: handOutCard,
  }),
  operation({
    name: 'members.reportCardLost',
    room: 'card',
    path: '/members/{id}/report-card-lost',
    roles: cellUp,
    relation: 'member',
    begins: false,
    body: ReportCardLost,
    decider: memberDecider,
    look: today,
    decide: reportCardLost,
  }),
  operation({
    name: 'members.returnCard',
    room: 'card',
    path: '/members/{id}/return-card',
    roles: cellUp,
    relation: 'member',
    begins: false,
    body: ReturnCard,
    decider: memberDecider,
    look: today,
    decide: returnCard,
  }),

  // ——— badges and party age ———
  operation({
    name: 'members.decideBadge',
    room: 'badge',
    path: '/members/{id}/decide-badge',
    roles: upper,
    relation: 'member',
    begins: false,
    body: DecideBadge,
    decider: memberDecider,
    look: decidedAtHome,
    decide: decideBadge,
  }),
  operation({
    name: 'members.presentBadge',
    room: 'badge',
    path: '/members/{id}/present-badge',
    roles: baseUp,
    relation: 'member',
    begins: false,
    manyHands: true,
    body: PresentBadge,
    decider: memberDecider,
    look: today,
    decide: presentBadge,
  }),
  operation({
    name: 'members.returnBadges',
    room: 'badge',
    path: '/members/{id}/return-badges',
    roles: cellUp,
    relation: 'member',
    begins: false,
    body: ReturnBadges,
    decider: memberDecider,
    look: today,
    decide: returnBadges,
  }),
  operation({
    name: 'members.recountPartyAge',
    room: 'badge',
    path: '/members/{id}/recount-party-age',
    roles: upper,
    relation: 'member',
    begins: false,
    body: RecountPartyAge,
    decider: memberDecider,
    look: decided,
    decide: recountPartyAge,
  }),
  operation({
    name: 'badgeSeries.open',
    room: 'badge',
    path: '/badge-series/{id}/open',
    roles: upper,
    relation: 'organisation',
    begins: false,
    manyHands: true,
    body: OpenBadgeSeries,
    decider: badgeSeriesDecider,
    look: today,
    decide: openBadgeSeries,
  }),
  operation({
    name: 'badgeSeries.allot',
    room: 'badge',
    path: '/badge-series/{id}/allot',
    roles: upper,
    relation: 'organisation',
    begins: false,
    manyHands: true,
    body: AllotBadgeNumbers,
    decider: badgeSeriesDecider,
    look: async ({ members }, _series, { today: day, register }) => ({
      today: day,
      members: await named(members, register),
    }),
    decide: allotBadgeNumbers,
  }),
];

/** The day, and whether who decided had the power and stands above the member. */
async function decided(
  { decision }: { decision: DecideCard['decision'] },
  member: Member,
  { today: day, register }: At,
) {
  return { today: day, issuer: await issuerAboveMember(decision, member, register) };
}

/**
 * As `decided`; but a badge that was proposed before the member moved is decided where it was proposed: the home
 * organisation settles it first, only the ceremony is held at the new place. Source: 38-HD/BTCTW III.1.5d.
 */
async function decidedAtHome({ decision, case: of }: DecideBadge, member: Member, at: At) {
  const file = of === undefined ? undefined : await at.register.case(of);
  if (!file || file.status === 'unknown') return decided({ decision }, member, at);
  return { today: at.today, issuer: await issuerOf(decision, file.personCell, at.register) };
}
