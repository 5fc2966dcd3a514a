import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** Rows of one sheet, its header included: Excel shows no more. */
const SHEET_ROWS = 1_048_576;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook of any length, written while its rows come: nothing but a row is held in memory. Every cell is text, so no
 * cell can be run as a formula, and leading zeros stand. Rows beyond what a sheet holds go on in the next one.
 * @param name of the first sheet
 * @param sheetRows rows of a sheet at most, fewer in tests
 */
export function workbookStream(
  name: string,
  headers: readonly string[],
  rows: AsyncIterable<readonly string[]>,
  sheetRows = SHEET_ROWS,
): Readable {
  const zip = new ZipFile();
  const source = rows[Symbol.asyncIterator]();
  const output = zip.outputStream as unknown as Readable;
  let pending: readonly string[] | undefined;
  let sheets = 0;

  async function* sheet() {
    yield `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
    yield row(headers, 1);
    for (let written = 1; written < sheetRows; written++) {
      const next = pending ?? (await following());
      pending = undefined;
      if (!next) break;
      yield row(next, written + 1);
    }
    pending ??= await following();
    yield '</sheetData></worksheet>';
    if (pending) addSheet();
    else finish();
  }
  async function following() {
    const { done, value } = await source.next();
    return done ? undefined : value;
  }
  function addSheet() {
    sheets += 1;
    const stream = Readable.from(sheet());
    stream.once('error', (error) => output.destroy(error));
    zip.addReadStream(stream, `xl/worksheets/sheet${sheets}.xml`);
  }
  function finish() {
    const numbers = Array.from({ length: sheets }, (_, index) => index + 1);
    const add = (path: string, xml: string) => zip.addBuffer(Buffer.from(DECLARATION + xml, 'utf8'), path);
    add(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbers
        .map((n) => `<sheet name="${escaped(n === 1 ? name : `${name} ${n}`)}" sheetId="${n}" r:id="rId${n}"/>`)
        .join('')}</sheets></workbook>`,
    );
    add(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${RELATIONS}">${numbers
        .map((n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)
        .join('')}</Relationships>`,
    );
    add(
      '_rels/.rels',
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    );
    add(
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${numbers
        .map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPES}.worksheet+xml"/>`)
        .join('')}</Types>`,
    );
    zip.end();
  }
  addSheet();
  return output;
}

/** Every cell says where it stands: some readers count on it. */
function row(cells: readonly string[], number: number): string {
  const written = cells.map((cell, index) =>
    cell === ''
      ? ''
      : `<c r="${letters(index)}${number}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`,
  );
  return `<row r="${number}">${written.join('')}</row>`;
}

/** A for 0, Z for 25, AA for 26. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Without what XML cannot hold. */
function escaped(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
  return text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (each) => ENTITIES[each]!);
}
