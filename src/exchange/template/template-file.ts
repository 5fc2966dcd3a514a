import type { Row } from 'write-excel-file/node';
import { EXAMPLE_MARK, versionMark, type Template } from './template.ts';

/** The template as a workbook: the sheet to fill in, invented examples, and what each column means. */
export async function templateXlsx(template: Template): Promise<Buffer> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const headers: Row = [
    ...template.columns.map(({ header, required }) => headerCell(header, required)),
    mark(template),
  ];
  const examples = template.examples.map((example): Row =>
    template.columns.map(({ field }) => text(example[field] ?? '')),
  );
  const guide: Row[] = [
    [bold('Cột'), bold('Bắt buộc'), bold('Cách ghi')],
    ...template.columns.map(({ header, required, explanation }): Row => [
      text(header),
      text(required ? 'Có' : ''),
      { value: explanation, type: String, wrap: true },
    ]),
    [],
    [text(`Dòng bắt đầu bằng “${EXAMPLE_MARK}” không được nhập.`)],
    [text(versionMark(template))],
  ];
  const widths = [...template.columns.map(({ header }) => ({ width: Math.max(14, header.length + 2) })), { width: 6 }];
  return writeXlsxFile([
    { sheet: template.sheet, data: [headers], columns: widths, stickyRowsCount: 1 },
    { sheet: 'Ví dụ', data: [headers, ...examples], columns: widths, stickyRowsCount: 1 },
    { sheet: 'Hướng dẫn', data: guide, columns: [{ width: 34 }, { width: 10 }, { width: 100 }] },
  ]).toBuffer();
}

/** The template as csv for spreadsheets: UTF-8 with byte order mark, semicolons; examples below the headers. */
export function templateCsv(template: Template): string {
  const headers = [...template.columns.map(({ header }) => header), versionMark(template)];
  const examples = template.examples.map((example) => template.columns.map(({ field }) => example[field] ?? ''));
  return csvText([headers, ...examples]);
}

/** Rows as csv: UTF-8 with byte order mark, semicolons, each value quoted. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';');
  return `\uFEFF${rows.map(line).join('\r\n')}\r\n`;
}

/** Text that a spreadsheet keeps as text: leading zeros of numbers stand. */
function text(value: string) {
  return { value, type: String, format: '@' } as const;
}

function bold(value: string) {
  return { value, type: String, fontWeight: 'bold' } as const;
}

function headerCell(header: string, required: boolean) {
  return {
    value: header,
    type: String,
    fontWeight: 'bold',
    wrap: true,
    backgroundColor: required ? '#F3D9D7' : '#EFECE6',
  } as const;
}

function mark(template: Template) {
  return { value: versionMark(template), type: String, textColor: '#9E9E9E', fontSize: 8 } as const;
}
