import type { HistoryItem } from '../api/model.ts';
import type { Translate } from '../i18n/keys.ts';
import type { EventType } from './events.ts';
import { day, lower, nameOf, type Teller } from './telling.ts';

type Values = Record<string, string | null>;

/** Sentences of the pool, of redone procedures and of the verification of the background. */
export const ruleTellers = {
  SympathiserDropped: ({ data }, { t }) => {
    const d = data as Values;
    return [t('verify.told.dropped', { on: day(d.cellResolutionOn), why: words(d.why) })];
  },
  SympathiserTakenUpAgain: ({ data }, { t, names }) => [
    t('verify.told.again', { cell: nameOf(data.cell, names, t), on: day((data as Values).cellResolutionOn) }),
  ],
  RegularisationBegun: (item, { t, names }) => [
    t('verify.told.redoBegun', {
      by: nameOf(item.data.by, names, t),
      on: day(item.effectiveOn),
      why: words((item.data as Values).why),
    }),
  ],
  RegularisationEnded: ({ data }, { t }) => [t('verify.told.redoEnded', { why: words((data as Values).why) })],
  VerificationAsked: ({ data }, { t }) => {
    const d = data as Values;
    return [
      t('verify.told.asked', {
        askedOf: words(d.askedOf),
        of: lower(t(`verify.persons.${d.of as 'subject'}`)),
        due: day(d.answerBy),
      }),
    ];
  },
  VerificationAnswered: (item, { t }) => [
    t('verify.told.answered', { on: day(item.effectiveOn), finding: words((item.data as Values).finding) }),
  ],
  VerificationWaived: ({ data }, { t, names }) => {
    const d = data as Values;
    return [
      t('verify.told.waived', {
        side: t(`verify.sides.${d.side as 'blood'}`),
        waives: t(`verify.waives.${d.waives as 'everything'}`),
        relative: nameOf(d.relative, names, t),
      }),
    ];
  },
} satisfies Partial<Record<EventType, Teller>>;

/** On what a lone member abroad was recognised. */
export function recognisedAbroad({ loneAbroad }: HistoryItem['data'], t: Translate): string | undefined {
  const on = loneAbroad as { selfReviewOn: string; assessmentOn: string } | undefined;
  return on && t('verify.told.loneAbroad', { review: day(on.selfReviewOn), assessment: day(on.assessmentOn) });
}

/** What a person wrote, without its full stop; dots where it was erased. */
function words(value: string | null | undefined): string {
  return value ? value.replace(/\.$/, '') : '…';
}
