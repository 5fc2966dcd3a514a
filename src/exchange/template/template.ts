import { fold } from '../../kernel/vietnamese.ts';

/** What can be taken over by a template. */
export type ImportKind = 'members' | 'organisations';

/** One column: what it is called, what is asked for, and how a cell becomes a value. */
export interface Column {
  /** Field of the take-over command; `cell` and `parent` name an organisation. */
  field: string;
  /** Vietnamese header, as the register book calls it. */
  header: string;
  /** Headers of other books and systems that mean the same. */
  alsoCalled?: readonly string[];
  required: boolean;
  cell: CellKind;
  /** What to write, in Vietnamese, for the explanation sheet. */
  explanation: string;
}

/** How the content of a cell is read. */
export type CellKind =
  | { is: 'text' }
  | { is: 'digits' }
  | { is: 'phone' }
  | { is: 'date' }
  | { is: 'organisation' }
  | { is: 'yesNo' }
  | { is: 'choice'; of: Choices }
  | { is: 'choices'; of: Choices }
  | { is: 'partyAgeGaps'; grounds: Choices }
  | { is: 'badges' };

/** Values by their Vietnamese words; the first word of a value is the one that is written. */
export type Choices = readonly (readonly [value: string, ...words: string[]])[];

/** A template: one file layout for one kind of take-over. */
export interface Template {
  kind: ImportKind;
  /** Raised when a column changes its meaning; a file of an older version is refused by name. */
  version: number;
  /** Name of the sheet that is filled in. */
  sheet: string;
  columns: readonly Column[];
  /** Rows that are plainly invented, by field; each begins with `EXAMPLE_MARK` and is skipped when read. */
  examples: readonly Record<string, string>[];
}

/** What the first cell of an example begins with: such a row is never taken over, even if it was left in. */
export const EXAMPLE_MARK = 'Ví dụ:';

/** Stands as the header of the last column, so that a file tells which template it was made from. */
export function versionMark({ kind, version }: Pick<Template, 'kind' | 'version'>): string {
  return `Mẫu sổ gốc ${kind}/${version}`;
}

/** What a header says about the template that the file was made from, if it is a version mark. */
export function readVersionMark(header: string): { kind: string; version: number } | undefined {
  const match = /^mau so goc ([a-z]+)\/(\d+)$/.exec(fold(header).trim());
  return match ? { kind: match[1]!, version: Number(match[2]) } : undefined;
}
