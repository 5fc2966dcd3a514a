import type { EventType } from './events.ts';
import { day, paper, type Teller } from './telling.ts';

const because = (reason: string) => reason.replace(/\.$/, '');

/** Sentences of kinds of unit, ratings and the consent of the centre. */
export const powerTellers = {
  UnitKindStated: ({ data, effectiveOn, reason }, { t }) => [
    t('powers.told.kind', { kind: t(`unitKind.${data.unitKind as 'agency'}`), on: day(effectiveOn) }),
    data.previous ? t('powers.told.kindBefore', { kind: t(`unitKind.${data.previous as 'agency'}`) }) : undefined,
    reason && t('sentence.correctedReason', { reason: because(reason) }),
  ],
  CentralConsentCited: ({ data }, { t }) => {
    const size = data.size as { members: number; legalPersonUnits: number; baseOrganisations: number } | undefined;
    return [
      t('powers.told.consent', {
        matter: t(`powers.matter.${data.matter as 'delegation'}`),
        number: String(data.number),
        date: day(String(data.date)),
      }),
      size &&
        t('powers.told.size', { members: size.members, units: size.legalPersonUnits, bases: size.baseOrganisations }),
    ];
  },
  OrganisationRated: (item, { t, names }) => [
    t('powers.told.rated', {
      year: String(item.data.year),
      rating: t(`rating.${item.data.rating as 'good'}`),
      paper: paper(item, t, names),
    }),
  ],
  OrganisationRatingCorrected: (item, { t, names }) => [
    t('powers.told.ratingCorrected', {
      year: String(item.data.year),
      previous: t(`rating.${item.data.previous as 'good'}`),
      rating: t(`rating.${item.data.rating as 'good'}`),
      paper: paper(item, t, names),
    }),
    item.reason && t('sentence.correctedReason', { reason: because(item.reason) }),
  ],
} satisfies Partial<Record<EventType, Teller>>;
