import type { Issuer } from '../../../src/register/authority.ts';
import { DecideBadge, PresentBadge, RecountPartyAge, ReturnBadges } from '../../../src/register/badge/commands.ts';
import {
  decideBadge,
  numberBadge,
  presentBadge,
  recountPartyAge,
  returnBadges,
} from '../../../src/register/badge/decide.ts';
import { BadgeDecided, BadgeNumbered, BadgePresented } from '../../../src/register/badge/events.ts';
import type { Member } from '../../../src/register/member/member.ts';
import { MemberTakenOver } from '../../../src/register/takeover/events.ts';
import type { Act } from '../given.ts';
import { and, nothing, type History } from '../history.ts';
import { aPerson, PERSON } from '../people.ts';
import { CELL, decisionOf, issuer, PROVINCE, TODAY } from '../places.ts';

const today = { today: TODAY };

/** Of the province, on a day. */
export const badgeDecision = (date: string) => decisionOf(date, '99-QĐ/TU', PROVINCE);

/** Decided for a round: 2/9/2026, unless the changes say otherwise. */
export function award(
  milestone: number,
  asked: object = {},
  { on = '2026-07-01', by = issuer(on) }: { on?: string; by?: Issuer } = {},
): Act<Member> {
  const command = DecideBadge.parse({
    ...{ decision: badgeDecision(on), milestone, kind: 'regular', round: '2026-09-02' },
    ...asked,
  });
  return (member) => decideBadge(member, command, { ...today, issuer: by });
}

export function numbered(milestone: number, number: string): Act<Member> {
  return (member) => numberBadge(member, { milestone, number }, today);
}

export function present(milestone: number, heldOn: string): Act<Member> {
  return (member) => presentBadge(member, PresentBadge.parse({ milestone, heldOn }), today);
}

export function handIn(on: string): Act<Member> {
  return (member) => returnBadges(member, ReturnBadges.parse({ on }), today);
}

export function recount(from: string, gaps: { from: string; to: string }[], more: object = {}): Act<Member> {
  const decision = decisionOf('2026-11-01', '5-QĐ/ĐU');
  const command = RecountPartyAge.parse({ decision, from, gaps, certifiedBeforeLeaving: false, ...more });
  return (member) => recountPartyAge(member, command, { ...today, issuer: issuer('2026-11-01') });
}

/** Official since long ago, admitted by a decision of a day; with gaps and badges. */
export function admittedOn(
  admissionDecisionDate: string,
  more: { gaps?: { from: string; to: string }[]; badges?: number[] } = {},
): History<'member'> {
  const gaps = more.gaps?.map((gap) => ({ ...gap, ground: 'lostContact' as const }));
  const taken = MemberTakenOver.of(
    {
      ...{ ...aPerson, birthYear: 1940, birthDate: '1940-05-20', cell: CELL, status: 'official', source: 'Sổ' },
      ...{ admissionDecisionDate, joinDate: admissionDecisionDate, officialDate: '2000-01-01', partyAgeGaps: gaps },
      badges: more.badges?.map((milestone) => ({ milestone, awardedOn: '2020-09-02' })),
    },
    '2000-01-01',
  );
  return and(nothing('member', PERSON), taken);
}

/** With a badge that was decided on 1/7/2026, and perhaps numbered and presented on 2/9. */
export function awarded(
  history: History<'member'>,
  milestone: number,
  { number, presentedOn }: { number?: string; presentedOn?: string } = {},
): History<'member'> {
  const event = BadgeDecided.of(
    {
      cell: CELL,
      milestone,
      kind: 'regular',
      round: '2026-09-02',
      reachedOn: '2026-08-01',
      late: false,
      countedFrom: '1996-08-01',
      highest: milestone,
    },
    '2026-07-01',
  );
  const decided = and(history, { event, decision: badgeDecision('2026-07-01') });
  const given =
    number === undefined ? decided : and(decided, BadgeNumbered.of({ cell: CELL, milestone, number }, '2026-07-10'));
  if (presentedOn === undefined) return given;
  return and(given, BadgePresented.of({ cell: CELL, milestone, to: 'member' }, presentedOn));
}
