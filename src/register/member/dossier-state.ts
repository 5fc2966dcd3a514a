import type { PlainDate } from '../../kernel/plain-date.ts';
import type { DossierEvent, SupplementGround } from '../dossier/events.ts';

/** What rules ask of a member's dossier. Titles, borrowers and lines of supplements are not kept here. */
export interface DossierState {
  /** The index, in the order of filing. */
  documents: readonly IndexEntry[];
  loan?: Loan;
  /** Loans that have come to an end. */
  lent: readonly string[];
  /** A reconciliation did not find it, on this day. */
  missedOn?: PlainDate;
  supplements: readonly Supplement[];
  /** Supplements of which the member was reminded. */
  reminded: readonly string[];
}

export interface IndexEntry {
  id: string;
  type: string;
  on?: PlainDate;
  pages: number;
  documentId?: string;
  /** No longer on the index: another took its place, or it was taken out. */
  out?: 'replaced' | 'withdrawn';
}

export interface Loan {
  id: string;
  lentOn: PlainDate;
  until: PlainDate;
}

export interface Supplement {
  key: string;
  ground: SupplementGround;
  year: number;
  stage: 'submitted' | 'returned' | 'confirmed' | 'passedUp';
  on: PlainDate;
  /** What it changes, until the base has confirmed it: these words go onto the event that confirms. */
  facts?: ChangedFacts;
}

type Submitted = Extract<DossierEvent, { type: 'SupplementSubmitted' }>['data'];

/** Facts of the register that a supplement changes. */
export type ChangedFacts = Pick<Submitted, 'residence' | 'phone' | 'occupation' | 'education' | 'politicalTheory'>;

/** Nothing was ever filed, lent or handed in. */
export const noDossier: DossierState = { documents: [], lent: [], supplements: [], reminded: [] };

/** What a supplement changes of the register; absent fields are left out. */
export function changedFacts(said: ChangedFacts): ChangedFacts {
  const { residence, phone, occupation, education, politicalTheory } = said;
  return { residence, phone, occupation, education, politicalTheory };
}

/** The dossier after an event. */
export function dossierAfter(dossier: DossierState = noDossier, event: DossierEvent): DossierState {
  const on = event.effectiveOn;
  switch (event.type) {
    case 'DossierNumberGiven':
      return dossier;
    case 'DossierDocumentFiled': {
      const { document: id, type, pages, documentId, replaces } = event.data;
      const before = dossier.documents.map((entry) =>
        entry.id === replaces ? { ...entry, out: 'replaced' as const } : entry,
      );
      return { ...dossier, documents: [...before, { id, type, on: event.data.on, pages, documentId }] };
    }
    case 'DossierDocumentWithdrawn': {
      const { document } = event.data;
      const documents = dossier.documents.map((entry) =>
        entry.id === document ? { ...entry, out: 'withdrawn' as const } : entry,
      );
      return { ...dossier, documents };
    }
    case 'DossierLent':
      return { ...dossier, loan: { id: event.data.loan, lentOn: on, until: event.data.until } };
    case 'DossierGivenBack':
      return { ...dossier, loan: undefined, lent: [...dossier.lent, event.data.loan] };
    case 'DossierMissed':
      return { ...dossier, missedOn: on };
    case 'DossierFound':
    case 'DossierRestored':
      return { ...dossier, missedOn: undefined };
    case 'SupplementSubmitted': {
      const { key, ground, year } = event.data;
      const facts = changedFacts(event.data);
      return withSupplement(dossier, { key, ground, year, stage: 'submitted', on, facts });
    }
    case 'SupplementReturned':
      return withSupplement(dossier, { ...event.data, stage: 'returned', on });
    case 'SupplementConfirmed':
      return withSupplement(dossier, { ...event.data, stage: 'confirmed', on });
    case 'SupplementPassedUp':
      return withSupplement(dossier, { ...event.data, stage: 'passedUp', on });
    case 'SupplementReminded':
      return { ...dossier, reminded: [...dossier.reminded, event.data.key] };
    default:
      return event satisfies never;
  }
}

function withSupplement(dossier: DossierState, said: Supplement): DossierState {
  const { key, ground, year, stage, on, facts } = said;
  const others = dossier.supplements.filter((one) => one.key !== key);
  return { ...dossier, supplements: [...others, { key, ground, year, stage, on, facts }] };
}
