import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import readXlsxFile from 'read-excel-file/node';
import request from 'supertest';
import { workbookStream } from '../../src/exchange/workbook-stream.ts';
import { aServer, type TestServer } from './a-server.ts';
import { aMember, aTree, type Tree } from './a-tree.ts';

describe('a list as a file', () => {
  let server: TestServer;
  let tree: Tree;
  beforeAll(async () => {
    server = await aServer();
    tree = await aTree(server);
    const other = aMember(tree.sibling, { fullName: '=Lê & <Hòa>', ethnicity: 'Tày' });
    const { headers } = await tree.officer.command(`/members/${crypto.randomUUID()}/take-over`, other);
    await tree.officer.get('/members', { 'Min-Position': headers['position']! });
  });
  afterAll(() => server.stop());

  const get = (path: string, cookie: string) =>
    request(server.app)
      .get(`/api${path}`)
      .set({ Cookie: cookie, 'Accept-Encoding': 'identity' })
      .buffer(true)
      .parse((response, done) => {
        buffer(response as unknown as Readable).then(
          (all) => done(null, all),
          (error: Error) => done(error, undefined),
        );
      });

  test('csv holds every row and the columns asked for, and no formula', async () => {
    server.reads.length = 0;
    const { body, headers } = await get('/members.csv?columns=fullName,ethnicity&sort=name', tree.officer.cookie);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe('attachment; filename="dang-vien-2026-11-20.csv"');
    expect(String(body)).toBe('\uFEFF"Họ và tên";"Dân tộc"\r\n"\'=Lê & <Hòa>";"Tày"\r\n"Trần Thị Bí Mật";"Kinh"\r\n');
    expect(server.reads).toEqual([
      { account: tree.officer.account, what: 'members.csv', query: expect.any(String) },
      { account: tree.officer.account, what: 'members.csv', query: expect.any(String), count: 2 },
    ]);
  });

  test('xlsx opens as a workbook with the same rows', async () => {
    const { body } = await get('/members.xlsx?columns=fullName,cellName&ethnicity=T%C3%A0y', tree.officer.cookie);
    const [sheet] = await readXlsxFile(body as Buffer);
    expect(sheet!.data).toEqual([
      ['Họ và tên', 'Chi bộ'],
      ['=Lê & <Hòa>', 'Chi bộ Hai'],
    ]);
  });

  test('holds what the reader may see, and asks for columns that there are', async () => {
    const secretary = await server.as({ role: 'cellSecretary', organisation: tree.cell });
    expect(String((await get('/members.csv', secretary.cookie)).body).split('\r\n')).toHaveLength(3);
    expect((await secretary.get('/members.csv?columns=password')).body.errors[0].field).toBe('columns.0');
    expect((await secretary.get(`/members.csv?under=${tree.province}`)).status).toBe(404);
  });
});

test('rows beyond one sheet go on in the next', async () => {
  const rows = Readable.from([['1'], ['2'], ['3'], ['4'], ['5']]);
  const sheets = await readXlsxFile(await buffer(workbookStream('Tờ', ['Số'], rows, 3)));
  expect(sheets.map(({ sheet, data }) => [sheet, data.flat()])).toEqual([
    ['Tờ', ['Số', '1', '2']],
    ['Tờ 2', ['Số', '3', '4']],
    ['Tờ 3', ['Số', '5']],
  ]);
});
