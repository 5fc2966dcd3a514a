import type { CaseRow } from '../api/case-model.ts';
import type { Translate } from '../i18n/keys.ts';
import { dmy } from './dates.ts';

type Particulars = NonNullable<CaseRow['particulars']>;

const CARDS = ['issue', 'replaceLost', 'exchange'] as const;
const BADGES = ['regular', 'early', 'posthumous', 'reissue'] as const;

/** Which card or badge a case asks for, in a few words; undefined of another procedure. */
export function awardAsked(asked: Particulars | undefined, t: Translate): string | undefined {
  if (!asked) return undefined;
  const { kind, ground, milestone, round } = asked;
  const card = CARDS.find((one) => one === kind);
  if (card)
    return [t(`cards.kinds.${card}`), ground && t(`cards.exchangeGrounds.${ground}`)].filter(Boolean).join(': ');
  const badge = BADGES.find((one) => one === kind);
  if (!badge || milestone === undefined || round === undefined) return undefined;
  return t('badges.askedShort', { kind: t(`badges.kinds.${badge}`), milestone, round: dmy(round) });
}
