import type { PlainDate } from '../../kernel/plain-date.ts';
import type { DocumentType } from './document-types.ts';

/** What decides which papers a dossier must hold. */
export interface Whose {
  /** Official, or was when the person left or died. */
  official: boolean;
  readmitted: boolean;
  /** The decision to admit. */
  admittedOn: PlainDate;
}

/**
 * Papers that a dossier should hold and does not, in the order of digitising: by what the person is and when they were
 * admitted. Source: D§2.9; which types are asked for stands in the list itself.
 */
export function missingDocuments(
  types: Iterable<DocumentType>,
  filed: ReadonlySet<string>,
  whose: Whose,
): DocumentType[] {
  return [...types]
    .filter((type) => type.retiredOn === undefined && isAskedOf(type, whose) && !filed.has(type.code))
    .sort((a, b) => a.priority - b.priority || Number.parseInt(a.code, 10) - Number.parseInt(b.code, 10));
}

function isAskedOf({ askedOf, admittedFrom }: DocumentType, { official, readmitted, admittedOn }: Whose): boolean {
  if (admittedFrom !== undefined && admittedOn < admittedFrom) return false;
  switch (askedOf) {
    case 'everyMember':
      return true;
    case 'official':
      return official;
    case 'readmitted':
      return readmitted;
    case 'nobody':
      return false;
  }
}
