import { InvalidInputError, InvalidSpreadsheetError, readSheet } from 'read-excel-file/node';
import { FileRefused } from '../problems.ts';
import { textOf, type Cell } from './cells.ts';
import { isEmptyRow, type Table, type TableRow } from './table.ts';
import { guardArchive } from './zip-guard.ts';

/**
 * Reads the first sheet of a workbook; a formula counts as the value that it last gave.
 * @param unpackedLimit bytes that the archive may unpack to
 * @throws FileRefused `import/macros`, `import/inflates-too-much`, `import/corrupt`, `import/empty`
 */
export async function readXlsx(file: Buffer, unpackedLimit: number): Promise<Table> {
  await guardArchive(file, unpackedLimit);
  let sheet: Cell[][];
  try {
    sheet = (await readSheet(file, { trim: false })) as unknown as Cell[][];
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError) throw new FileRefused('import/corrupt');
    throw error;
  }
  const rows = sheet.map((cells, index): TableRow => ({ row: index + 1, cells })).filter(({ cells }) => !isEmptyRow(cells));
  const header = rows.shift();
  if (!header) throw new FileRefused('import/empty');
  return { header: header.cells.map((cell) => textOf(cell).trim()), rows: each(rows) };
}

async function* each(rows: TableRow[]): AsyncGenerator<TableRow> {
  yield* rows;
}
