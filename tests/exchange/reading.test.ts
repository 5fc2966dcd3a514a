import { deflateRawSync } from 'node:zlib';
import { Readable } from 'node:stream';
import writeXlsxFile from 'write-excel-file/node';
import { mapColumns } from '../../src/exchange/mapping.ts';
import { FileRefused } from '../../src/exchange/problems.ts';
import { dateOf } from '../../src/exchange/reading/cells.ts';
import { inMemory, openTable } from '../../src/exchange/reading/open-table.ts';
import { neutralised } from '../../src/exchange/formulas.ts';
import { templates } from '../../src/exchange/template/templates.ts';

async function read(content: Buffer | string, limit = 1e8) {
  const table = await openTable(inMemory(Buffer.from(content as string)), limit);
  const rows = [];
  for await (const { row, cells } of table.rows) rows.push([row, ...cells]);
  return { header: table.header, rows };
}

describe('csv', () => {
  test.each([
    ['semicolons', 'a;b\n1;2\n'],
    ['commas', 'a,b\n1,2\n'],
    ['tabs', 'a\tb\n1\t2\n'],
    ['a byte order mark', '\uFEFFa;b\r\n1;2\r\n'],
    ['quotes and line breaks', '"a";"b"\n"1";"2"'],
  ])('with %s', async (_name, text) => {
    expect(await read(text)).toEqual({ header: ['a', 'b'], rows: [[2, '1', '2']] });
  });

  test('empty lines are left out, and row numbers stay those of the spreadsheet', async () => {
    expect((await read('a;b\n\n1;2\n;\n3;4\n')).rows).toEqual([
      [3, '1', '2'],
      [5, '3', '4'],
    ]);
  });

  test('another code page and an open quote are told', async () => {
    const latin = Buffer.from('Họ;Tên\nabc;def\n');
    await expect(read(Buffer.concat([latin, Buffer.from([0xc3, 0x28, 0x0a])]))).rejects.toMatchObject({
      code: 'import/not-utf8',
    });
    await expect(read('a;b\n1;"2\n3;4\n')).rejects.toMatchObject({ code: 'import/broken-csv' });
  });

  test('of 100 MB is read as a stream, little by little', async () => {
    const line = Buffer.from(`${'x'.repeat(98)};\n`);
    let sent = 0;
    const stream = () =>
      new Readable({
        read() {
          sent += 1;
          this.push(sent > 1_000_000 ? null : line);
        },
      });
    const { rows } = await openTable({ stream }, 1e8);
    let count = 0;
    for await (const row of rows) {
      count += Number(row.cells.length > 0);
      if (count === 1000) break;
    }
    expect(count).toBe(1000);
    expect(sent).toBeLessThan(20_000);
  });
});

/** A zip archive of these files, compressed. */
function zip(files: Record<string, Buffer>, hidden = Buffer.alloc(0)): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.write('PK\x03\x04', 'latin1');
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 'latin1');
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    entries.push(entry, Buffer.from(name));
    locals.push(local, Buffer.from(name), data, hidden);
    at += 30 + name.length + data.length + hidden.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

describe('workbooks', () => {
  const workbook = { 'xl/workbook.xml': Buffer.from('<workbook/>') };

  test('keep the numbers of their rows, leading zeros and dates', async () => {
    const content = await writeXlsxFile([
      {
        sheet: 'a',
        data: [
          [{ value: 'Số' }, { value: 'Ngày' }],
          [],
          [
            { value: '007', type: String },
            { value: new Date(Date.UTC(1980, 4, 19)), type: Date, format: 'dd/mm/yyyy' },
          ],
        ],
      },
    ]).toBuffer();
    const { rows } = await read(content);
    expect(rows).toEqual([[3, '007', new Date(Date.UTC(1980, 4, 19))]]);
  });

  test.each([
    [
      'that unpack to far more than they are',
      zip({ ...workbook, 'xl/sheet.xml': Buffer.alloc(50_000_000) }),
      'import/inflates-too-much',
    ],
    ['with macros', zip({ ...workbook, 'xl/vbaProject.bin': Buffer.from('x') }), 'import/macros'],
    ['with something hidden between their parts', zip(workbook, Buffer.alloc(100)), 'import/corrupt'],
    ['that are no workbooks', zip({ 'word/document.xml': Buffer.from('<w/>') }), 'import/not-a-table'],
    ['cut short', zip({ ...workbook, 'xl/sheet.xml': Buffer.alloc(1000) }).subarray(0, 60), 'import/corrupt'],
    ['without sheets', zip(workbook), 'import/corrupt'],
  ])('%s are turned away', async (_name, content, code) => {
    await expect(read(content, 20_000_000)).rejects.toMatchObject({ code });
    await expect(read(content, 20_000_000)).rejects.toBeInstanceOf(FileRefused);
  });
});

describe('dates', () => {
  test.each([
    ['01/02/2003', '2003-02-01'],
    ['1/2/2003', '2003-02-01'],
    ['2003-02-01', '2003-02-01'],
    ['37653', '2003-02-01'],
    [37653, '2003-02-01'],
    [new Date(Date.UTC(2003, 1, 1)), '2003-02-01'],
  ])('%s is %s', (cell, date) => expect(dateOf(cell)).toEqual({ value: date }));

  test.each([
    ['02/13/2003', 'import/no-such-day'],
    ['29/02/2003', 'import/no-such-day'],
    ['2003', 'import/year-only'],
    [2003, 'import/year-only'],
    ['01/02/03', 'import/not-a-date'],
    ['tháng 2 năm 2003', 'import/not-a-date'],
    ['2003/02/01', 'import/not-a-date'],
  ])('%s is refused, not guessed', (cell, code) => expect(dateOf(cell)).toMatchObject({ wrong: code }));
});

describe('columns', () => {
  const required = [
    'Họ tên',
    'ngày sinh *',
    'GIỚI TÍNH',
    'Dân  tộc',
    'Chi bộ (mã)',
    'Trạng thái',
    'Ngày quyết định kết nạp',
    'Ngày vào đảng',
  ];

  test('are matched whatever their case, tones, stars and notes', () => {
    const fields = mapColumns(
      templates.members,
      [...required, 'Ghi chú'].map((one) => one.normalize('NFD')),
    ).map(({ field }) => field);
    expect(fields).toEqual([
      'fullName',
      'birthDate',
      'sex',
      'ethnicity',
      'cell',
      'status',
      'admissionDecisionDate',
      'joinDate',
      undefined,
    ]);
  });

  test('follow what the person chose, and only what is there', () => {
    expect(mapColumns(templates.members, ['A', 'Họ tên'], { A: 'fullName' })).toEqual([
      { header: 'A', field: 'fullName' },
      { header: 'Họ tên', field: undefined },
    ]);
    expect(() => mapColumns(templates.members, ['A'], { B: 'fullName' })).toThrow('import/unknown-header');
    expect(() => mapColumns(templates.members, ['A'], { A: 'khong' })).toThrow('import/unknown-field');
    expect(() => mapColumns(templates.members, ['A', 'B'], { A: 'sex', B: 'sex' })).toThrow('import/field-twice');
  });

  test('of another template, or an older one, are told apart', () => {
    expect(() => mapColumns(templates.members, ['Mẫu sổ gốc organisations/1'])).toThrow('import/other-template');
    expect(() => mapColumns(templates.members, ['Mẫu sổ gốc members/99'])).toThrow('import/template-version');
  });
});

test('what looks like a formula is written as text', () => {
  expect(['=1', '+1', '-1', '@a', '\t=1', 'a=1'].map(neutralised)).toEqual([
    "'=1",
    "'+1",
    "'-1",
    "'@a",
    "'\t=1",
    'a=1',
  ]);
});
