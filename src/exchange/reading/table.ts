import type { Cell } from './cells.ts';

/** One row of a file and the number that a person sees beside it. */
export interface TableRow {
  row: number;
  cells: readonly Cell[];
}

/** A file opened as a table: its first row that holds anything, and the rows below. Empty rows are left out. */
export interface Table {
  header: string[];
  /** @throws FileRefused where the file cannot be read further */
  rows: AsyncGenerator<TableRow>;
}

/** True if nothing was typed anywhere in the row. */
export function isEmptyRow(cells: readonly Cell[]): boolean {
  return cells.every((cell) => cell === null || cell === undefined || String(cell).trim() === '');
}
