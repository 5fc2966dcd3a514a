import type { ReactNode } from 'react';
import type { CaseKind } from '../api/case-model.ts';
import type { Translate } from '../i18n/keys.ts';
import { dmy } from '../words/dates.ts';

type Fact = [label: string, value: ReactNode];
type Said = Record<string, unknown>;

/** What a case of a striking, an exit or an expulsion says; undefined of another procedure. */
export function wayOutFacts(kind: CaseKind, said: Said, t: Translate): Fact[] | undefined {
  if (kind === 'expulsion') return [[t('wayOut.violation'), said['violation'] as string]];
  if (kind === 'exit') {
    return [
      [t('wayOut.requestedOn'), dmy(said['requestedOn'] as string)],
      [t('wayOut.familyHardship'), said['familyHardship'] === true ? t('app.yes') : undefined],
    ];
  }
  if (kind !== 'strikingOff') return undefined;
  const { ground, months, on, educatedSince, years, established } = said['because'] as {
    ground: 'unpaidDues';
    months?: string[];
    on?: string;
    educatedSince?: string;
    years?: number[];
    established?: string;
  };
  const review = said['selfReview'] as { is: 'given' | 'notWritten' | 'refused'; calledOn?: string[]; on?: string };
  return [
    [t('wayOut.ground'), t(`wayOut.grounds.${ground}`)],
    [t('wayOut.months'), months?.map((month) => month.split('-').reverse().join('/')).join(', ')],
    [t('wayOut.returnedOn'), on && dmy(on)],
    [t('wayOut.educatedSince'), educatedSince && dmy(educatedSince)],
    [t('wayOut.years'), years?.join(', ')],
    [t('wayOut.established'), established],
    [t('wayOut.selfReview'), t(`wayOut.reviews.${review.is}`)],
    [t('wayOut.calls'), review.calledOn?.map(dmy).join(', ')],
    [t('wayOut.refusedOn'), review.on && dmy(review.on)],
  ];
}

/** What is asked for by a case of exemption; undefined of another procedure. */
export function exemptionFacts(kind: CaseKind, said: Said, t: Translate): Fact[] | undefined {
  if (kind !== 'exemption') return undefined;
  const day = (field: string) => (typeof said[field] === 'string' ? dmy(said[field]) : undefined);
  return [
    [t('exemption.kind'), t(`exemption.kinds.${said['kind'] as 'exempt'}`)],
    [t('exemption.ground'), t(`exemption.grounds.${said['ground'] as 'maternity'}`)],
    [t('exemption.requestedOn'), day('requestedOn')],
    [t('exemption.cellResolutionOn'), day('cellResolutionOn')],
    [t('exemption.from'), day('from')],
    [t('exemption.until'), day('until')],
    [t('exemption.superiorCheckedOn'), day('superiorCheckedOn')],
  ];
}
