import type { EventOf } from '../../kernel/event.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { AwardKind, badgeEvents } from '../badge/events.ts';
import type { CardState } from './card-state.ts';
import type { Paper } from './paper.ts';
import type { PartyAgeGap } from './party-age.ts';

type BadgeEvent = EventOf<(typeof badgeEvents)[number]>;

/** A badge that was decided: one for each milestone, also where it was re-issued. */
export interface HeldBadge {
  milestone: number;
  /** Absent where the register was taken over. */
  decision?: Paper;
  kind?: AwardKind;
  number?: string;
  /** Absent until it is presented; after a re-issue, until the new one is. */
  presentedOn?: PlainDate;
  returnedOn?: PlainDate;
}

/** What a person knows of badges and party age. */
export interface Awards {
  badges?: readonly HeldBadge[];
  partyAgeFrom?: PlainDate;
  partyAgeGaps?: readonly PartyAgeGap[];
}

const TYPES = ['BadgeDecided', 'BadgeNumbered', 'BadgePresented', 'BadgesReturned', 'PartyAgeRecounted'];

/** Whether an event is told by badges and party age alone, whatever the person is. */
export function isOfAwards<Other extends { type: string }>(event: Other | BadgeEvent): event is BadgeEvent {
  return TYPES.includes(event.type);
}

/** Badges of the existing register; where the day is not known they were presented all the same. */
export function takenOverBadges(
  badges: readonly { milestone: number; number?: string; awardedOn?: PlainDate }[] = [],
  otherwise: PlainDate,
): HeldBadge[] {
  return badges.map(({ milestone, number, awardedOn }) => ({ milestone, number, presentedOn: awardedOn ?? otherwise }));
}

/** Badges and party age after an event. */
export function awardsAfter({ badges = [] }: Awards, event: BadgeEvent): Awards {
  switch (event.type) {
    case 'BadgeDecided': {
      const { milestone, kind } = event.data;
      const { decision: paper } = event.meta;
      const decision = { number: paper?.number, date: event.effectiveOn, issuer: paper?.issuer };
      const before = badges.find((badge) => badge.milestone === milestone);
      const others = badges.filter((badge) => badge.milestone !== milestone);
      return { badges: [...others, { milestone, kind, decision, number: before?.number }] };
    }
    case 'BadgeNumbered': {
      const { milestone, number } = event.data;
      return { badges: changed(badges, [milestone], { number }) };
    }
    case 'BadgePresented':
      return { badges: changed(badges, [event.data.milestone], { presentedOn: event.effectiveOn }) };
    case 'BadgesReturned':
      return { badges: changed(badges, event.data.milestones, { returnedOn: event.effectiveOn }) };
    case 'PartyAgeRecounted':
      return { partyAgeFrom: event.data.from, partyAgeGaps: event.data.gaps };
    default:
      return event satisfies never;
  }
}

/** The highest milestone awarded so far; 0 if none. */
export function highestOf({ badges = [] }: Awards): number {
  return Math.max(0, ...badges.map(({ milestone }) => milestone));
}

/** The day from which party age is counted before the gaps are taken off, and the gaps (294-QĐ/TW 4.5). */
export function ageOf(person: Awards & { admissionDecision?: Paper; joinDate?: PlainDate; since: PlainDate }): {
  from: PlainDate;
  gaps: readonly PartyAgeGap[];
} {
  const from = person.partyAgeFrom ?? person.admissionDecision?.date ?? person.joinDate ?? person.since;
  return { from, gaps: person.partyAgeGaps ?? [] };
}

/** Whether there is a card to be collected when the person leaves. */
export function holdsCard({ card }: { card?: CardState }): boolean {
  return card?.held !== undefined && card.held.lostOn === undefined;
}

/** Whether there is a badge to be collected when the person is put out. */
export function holdsBadge({ badges = [] }: Awards): boolean {
  return badges.some(isInHand);
}

/** Presented, and not handed in. */
export function isInHand({ presentedOn, returnedOn }: HeldBadge): boolean {
  return presentedOn !== undefined && returnedOn === undefined;
}

function changed(badges: readonly HeldBadge[], milestones: readonly number[], change: Partial<HeldBadge>): HeldBadge[] {
  return badges.map((badge) => (milestones.includes(badge.milestone) ? { ...badge, ...change } : badge));
}
