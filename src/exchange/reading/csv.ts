import { Transform, pipeline, type Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { FileRefused } from '../problems.ts';
import { textOf } from './cells.ts';
import { isEmptyRow, type Table, type TableRow } from './table.ts';

/**
 * Reads a csv file as a stream, whatever its size: UTF-8 with or without byte order mark, separated by semicolons,
 * commas or tabs, whichever the first line has most of.
 * @throws FileRefused `import/not-utf8`, `import/broken-csv`, `import/empty`
 */
export async function readCsv(file: Readable): Promise<Table> {
  const chunks = file[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const { text: first, rest } = await firstLine(chunks);
  const parser = parse({
    delimiter: delimiterOf(first),
    bom: true,
    relax_column_count: true,
    info: true,
    skip_empty_lines: false,
    max_record_size: 1_000_000,
  });
  // The parser's own stream carries any error of the file or of the decoder to whoever reads the rows.
  pipeline(rest, utf8Only(), parser, () => {});
  const rows = records(parser);
  const header = await rows.next();
  if (header.done) throw new FileRefused('import/empty');
  return { header: header.value.cells.map((cell) => textOf(cell).trim()), rows };
}

async function* records(parser: AsyncIterable<unknown>): AsyncGenerator<TableRow> {
  let row = 0;
  try {
    for await (const item of parser as AsyncIterable<{ record: string[] }>) {
      row += 1;
      if (!isEmptyRow(item.record)) yield { row, cells: item.record };
    }
  } catch (error) {
    if (error instanceof FileRefused) throw new FileRefused(error.code, { row: row + 1 });
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')) {
      throw new FileRefused('import/broken-csv', { row: row + 1 });
    }
    throw error;
  }
}

/** The separator that the header has most of. */
function delimiterOf(header: string): string {
  const count = (separator: string) => header.split(separator).length;
  return [';', ',', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

/** Looks at the first line, and gives it back with all that follows. */
async function firstLine(chunks: AsyncIterator<Buffer>) {
  const seen: Buffer[] = [];
  let text = '';
  while (!text.includes('\n') && text.length < 100_000) {
    const { value, done } = await chunks.next();
    if (done) break;
    seen.push(value);
    text += value.toString('utf8');
  }
  async function* all() {
    yield* seen;
    for (;;) {
      const { value, done } = await chunks.next();
      if (done) return;
      yield value;
    }
  }
  return { text: text.split('\n', 1)[0]!, rest: all() };
}

/** Refuses bytes that are not UTF-8: text in another code page would be taken over as nonsense. */
function utf8Only(): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decoded = (through: () => string, done: (error?: Error | null, chunk?: string) => void) => {
    try {
      done(null, through());
    } catch {
      done(new FileRefused('import/not-utf8'));
    }
  };
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => decoded(() => decoder.decode(chunk, { stream: true }), done),
    flush: (done) => decoded(() => decoder.decode(), done),
  });
}
