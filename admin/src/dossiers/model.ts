import type { components } from '../api/schema.d.ts';

type Schemas = components['schemas'];

/** Dossiers as the interface has them. */
export type DossierRow = Schemas['DossiersList']['items'][number];
export type DossierFile = Schemas['DossiersOfMember'];
export type IndexRow = DossierFile['documents'][number];
export type SupplementShown = DossierFile['supplements'][number];
export type DocumentTypes = Schemas['DocumentTypesShow'];
export type DocumentType = DocumentTypes['items'][number];
export type LoanRow = Schemas['DossierLoansList']['items'][number];
export type Reconciliation = Schemas['DossierReconciliationsList']['items'][number];
export type Numbers = Schemas['DossierNumbersShow'];
export type SupplementRow = Schemas['SupplementsList']['items'][number];
export type SupplementSummary = Schemas['SupplementsSummary'];
export type SupplementStage = SupplementRow['stage'];
