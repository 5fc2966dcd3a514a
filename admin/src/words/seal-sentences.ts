import type { EventType } from './events.ts';
import { day, lower, nameOf, type Teller } from './telling.ts';

/** Sentences of seals. */
export const sealTellers = {
  SealTakenOver: ({ data }, { t }) => [t('seal.told.takenOver', { seal: Number(data.seal), name: String(data.name) })],
  SealRequested: ({ data }, { t }) => [
    t('seal.told.requested', {
      seal: Number(data.seal),
      ground: lower(t(`seal.grounds.${data.ground as 'first'}`)),
    }),
  ],
  SealRequestWithdrawn: ({ data, reason }, { t }) => [
    t('seal.told.requestWithdrawn', { seal: Number(data.seal) }),
    reason && t('seal.told.why', { why: unended(reason) }),
  ],
  SealIssued: ({ data }, { t }) => [t('seal.told.issued', { seal: Number(data.seal), name: String(data.name) })],
  SealPutToUse: (item, { t }) => [t('seal.told.putToUse', { seal: Number(item.data.seal), on: day(item.effectiveOn) })],
  SealLost: (item, { t }) => [
    t('seal.told.lost', { seal: Number(item.data.seal), on: day(item.effectiveOn) }),
    item.reason && t('seal.told.why', { why: unended(item.reason) }),
  ],
  SealCalledIn: ({ data }, { t }) => {
    const by = (data.deadlines as { on: string }[] | undefined)?.[0]?.on;
    return [t(`seal.calledIn.${data.ground as 'ended'}`), by && t('seal.told.due', { on: day(by) })];
  },
  SealCollected: (item, { t, names }) => [
    t('seal.told.collected', {
      seal: Number(item.data.seal),
      by: nameOf(item.data.by, names, t),
      on: day(item.effectiveOn),
    }),
    item.data.late ? t('seal.told.collectedLate') : undefined,
  ],
  SealDestroyed: (item, { t }) => [
    t('seal.told.destroyed', {
      seal: Number(item.data.seal),
      on: day(item.effectiveOn),
      minutes: String(item.data.minutes),
    }),
  ],
} satisfies Partial<Record<EventType, Teller>>;

/** What a person wrote, without its last full stop. */
function unended(text: string): string {
  return text.replace(/\.$/, '');
}
