import type { EventType } from './events.ts';
import { day, nameOf, paper, type Teller } from './telling.ts';

type Values = Record<string, string>;

/** Sentences of cards, badges and party age. */
export const awardTellers = {
  CardDecided: (item, { t, names }) => [
    t('award.cardDecided', {
      kind: t(`award.cards.${item.data.kind as 'issue'}`),
      paper: paper(item, t, names),
    }),
  ],
  CardPassedOn: (item, { t, names }) => {
    const on = day(item.effectiveOn);
    if (item.data.stage === 'delivered') {
      return [t('award.cardDelivered', { to: nameOf(item.data.to, names, t), on })];
    }
    return [t('award.cardPassedOn', { stage: t(`award.stages.${item.data.stage as 'printed'}`), on })];
  },
  CardMisprinted: ({ data }, { t }) => [t('award.cardMisprinted', { why: words(data.why) })],
  CardHandedOut: (item, { t }) => [t('award.cardHandedOut', { on: day(item.effectiveOn) })],
  CardLost: (item, { t }) => [t('award.cardLost', { on: day(item.effectiveOn), why: words(item.data.why) })],
  CardReturned: (item, { t }) => [
    t(item.data.ground === 'selfReturned' ? 'award.cardSelfReturned' : 'award.cardCollected', {
      on: day(item.effectiveOn),
    }),
  ],
  BadgeDecided: (item, { t, names }) => {
    const d = item.data as Values;
    return [
      t('award.badgeDecided', {
        kind: t(`award.kinds.${item.data.kind as 'regular'}`),
        milestone: Number(item.data.milestone),
        round: day(d.round),
        paper: paper(item, t, names),
      }),
      item.data.late ? t('award.badgeLate', { on: day(d.reachedOn) }) : undefined,
    ];
  },
  BadgeNumbered: ({ data }, { t }) => [
    t('award.badgeNumbered', { milestone: Number(data.milestone), number: String(data.number) }),
  ],
  BadgePresented: (item, { t }) => [
    t(item.data.to === 'family' ? 'award.badgePresentedToFamily' : 'award.badgePresented', {
      milestone: Number(item.data.milestone),
      on: day(item.effectiveOn),
    }),
  ],
  BadgesReturned: (item, { t }) => [
    t('award.badgesReturned', {
      milestones: (item.data.milestones as number[]).join(', '),
      on: day(item.effectiveOn),
    }),
  ],
  PartyAgeRecounted: (item, { t, names }) => [
    t('award.partyAgeRecounted', { from: day((item.data as Values).from), paper: paper(item, t, names) }),
  ],
  BadgeSeriesOpened: ({ data }, { t }) => [
    t('award.badgeSeriesOpened', {
      milestone: Number(data.milestone),
      symbol: String(data.symbol),
      next: Number(data.next),
    }),
  ],
  BadgeNumbersAllotted: ({ data }, { t }) => [
    t('award.badgeNumbersAllotted', {
      milestone: Number(data.milestone),
      count: (data.numbers as unknown[]).length,
    }),
  ],
} satisfies Partial<Record<EventType, Teller>>;

/** What a person wrote, without its last full stop; dots where it was erased. */
function words(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\.$/, '') : '…';
}
