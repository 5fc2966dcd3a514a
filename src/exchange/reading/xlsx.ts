import { InvalidInputError, InvalidSpreadsheetError, readSheet } from 'read-excel-file/node';
import { FileRefused } from '../problems.ts';
import { textOf, type Cell } from './cells.ts';
import { isEmptyRow, type Table, type TableRow } from './table.ts';

/**
 * Reads the first sheet of a workbook that the guard has let through; a formula counts as the value that it last gave.
 * @throws FileRefused `import/corrupt`, `import/empty`
 */
export async function readXlsx(file: Buffer): Promise<Table> {
  let sheet: Cell[][];
  try {
    sheet = (await readSheet(file, { trim: false })) as unknown as Cell[][];
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError)
      throw new FileRefused('import/corrupt');
    throw error;
  }
  const rows = sheet
    .map((cells, index): TableRow => ({ row: index + 1, cells }))
    .filter(({ cells }) => !isEmptyRow(cells));
  const header = rows.shift();
  if (!header) throw new FileRefused('import/empty');
  return { header: header.cells.map((cell) => textOf(cell).trim()), rows: each(rows) };
}

async function* each(rows: TableRow[]): AsyncGenerator<TableRow> {
  yield* rows;
}
