import type { ReactNode } from 'react';
import type { CaseKind } from '../api/case-model.ts';
import type { Translate } from '../i18n/keys.ts';
import { awardAsked } from '../words/award-words.ts';
import { dmy } from '../words/dates.ts';

/** What a case of a card or a badge says; undefined of another procedure. */
export function awardFacts(
  kind: CaseKind,
  said: Record<string, unknown>,
  t: Translate,
): [label: string, value: ReactNode][] | undefined {
  if (kind !== 'card' && kind !== 'badge') return undefined;
  const own = said['ownRound'] as { number: string; date: string } | undefined;
  return [
    [t('cases.asked'), awardAsked(said, t)],
    [t('badges.ownRound'), own && t('file.paper', { number: own.number, date: dmy(own.date) })],
    [t('badges.reason'), said['reason'] as string | undefined],
    [t('badges.lowerLeftOut'), said['lowerLeftOut'] as string | undefined],
    [t('badges.confirmedByCell'), said['confirmedByCell'] === true ? t('app.yes') : undefined],
  ];
}
