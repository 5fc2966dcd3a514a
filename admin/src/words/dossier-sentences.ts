import type { EventType } from './events.ts';
import { day, nameOf, paper, type Teller } from './telling.ts';

/** Sentences of dossiers: index, loans, supplements, numbers, reconciliations, document types. */
export const dossierTellers = {
  DossierNumberGiven: ({ data }, { t }) => [t('dossier.told.numberGiven', { number: String(data.number) })],
  DossierDocumentFiled: ({ data, reason }, { t }) => [
    t('dossier.told.filed', {
      type: String(data.type),
      number: data.number ? t('dossier.told.filedNumber', { number: String(data.number) }) : '',
      smart_count: Number(data.pages),
    }),
    data.replaces ? t('dossier.told.instead', { why: words(reason) }) : undefined,
  ],
  DossierDocumentWithdrawn: ({ data, reason }, { t }) => [
    t('dossier.told.withdrawn', { type: String(data.type), why: words(reason) }),
  ],
  DossierLent: (item, { t }) => [
    t('dossier.told.lent', {
      on: day(item.effectiveOn),
      until: day(String(item.data.until)),
      borrower: words(item.data.borrower),
    }),
  ],
  DossierGivenBack: (item, { t }) => [t('dossier.told.back', { on: day(item.effectiveOn) })],
  DossierMissed: (item, { t, names }) => [
    t('dossier.told.missedBy', { by: nameOf(item.data.by, names, t), on: day(item.effectiveOn) }),
  ],
  DossierFound: (item, { t }) => [t('dossier.told.found', { on: day(item.effectiveOn) })],
  DossierRestored: (item, { t, names }) => [t('dossier.told.restored', { paper: paper(item, t, names) })],
  SupplementSubmitted: ({ data }, { t }) => [
    data.ground === 'transfer'
      ? t('dossier.told.submittedOnTransfer')
      : t('dossier.told.submitted', { year: Number(data.year) }),
    data.late ? t('dossier.told.submittedLate') : undefined,
  ],
  SupplementReturned: ({ data, reason }, { t }) => [
    t('dossier.told.returned', { year: Number(data.year), why: words(reason) }),
  ],
  SupplementConfirmed: ({ data }, { t }) => [t('dossier.told.confirmed', { year: Number(data.year) })],
  SupplementPassedUp: ({ data }, { t, names }) => [
    t('dossier.told.passedUp', { year: Number(data.year), to: nameOf(data.to, names, t) }),
  ],
  SupplementReminded: ({ data }, { t }) => [t('dossier.told.reminded', { year: Number(data.year) })],
  DossierSeriesOpened: ({ data }, { t }) => [
    t('dossier.told.seriesOpened', { symbol: String(data.symbol), next: Number(data.next) }),
  ],
  DossierBlockGiven: ({ data }, { t, names }) => [
    t('dossier.told.blockGiven', {
      ...{ from: Number(data.from), to: Number(data.to), symbol: String(data.symbol) },
      to_: nameOf(data.organisation, names, t),
    }),
  ],
  DossierSeriesClosed: ({ data }, { t }) => [t('dossier.told.seriesClosed', { symbol: String(data.symbol) })],
  DossierBlockReceived: ({ data }, { t }) => [
    t('dossier.told.blockReceived', { from: Number(data.from), to: Number(data.to), symbol: String(data.symbol) }),
  ],
  DossierNumbersAllotted: ({ data }, { t }) => [
    t('dossier.told.allotted', { smart_count: (data.numbers as unknown[]).length }),
  ],
  SupplementCampaignOpened: ({ data }, { t }) => [
    t('dossier.told.campaignOpened', { year: Number(data.year), due: day(String(data.dueOn)) }),
  ],
  SupplementCampaignClosed: ({ data }, { t }) => [t('dossier.told.campaignClosed', { year: Number(data.year) })],
  DossiersReconciled: ({ data }, { t }) => [
    t('dossier.told.reconciled', {
      ...{ held: Number(data.held), missing: (data.missing as unknown[]).length },
      surplus: Number(data.surplusCount),
    }),
  ],
  DocumentTypeDefined: ({ data }, { t }) => [
    t('dossier.told.typeDefined', {
      ...{ code: String(data.code), title: String(data.title), instrument: String(data.instrument) },
    }),
  ],
  DocumentTypeRetired: ({ data }, { t }) => [
    t('dossier.told.typeRetired', { code: String(data.code), instrument: String(data.instrument) }),
  ],
} satisfies Partial<Record<EventType, Teller>>;

/** What a person wrote, without its last full stop; dots where it was erased. */
function words(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\.$/, '') : '…';
}
