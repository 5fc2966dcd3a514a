import { readSheet } from 'read-excel-file/node';
import { describeUnlessLacking } from '../lacking.ts';
import { seriousFindings, sideways } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { startServer, type RunningServer } from './server.ts';
import { visit, WIDTHS } from './visit.ts';

const { browser, lacks } = await launchBrowser();

/** A file as a committee keeps it: one column has a name of its own, two rows are right, three are not. */
function fileFor(width: number): string {
  const header =
    'Họ và tên;Ngày sinh;Giới tính;CCCD;Dân tộc;Chi bộ;Tình trạng;Ngày QĐ;Ngày vào Đảng;Ngày chính thức;Nguồn';
  const row = (name: string, birthDate: string, last: number, cell = CELL) =>
    `${name};${birthDate};Nam;9990700${String(width).padStart(4, '0')}${last};Kinh;${cell};Chính thức;` +
    '20/02/1995;03/03/1995;03/03/1996;Sổ thử nghiệm';
  const rows = [
    row('Phạm Văn Đúng', '01/02/1970', 1),
    row('Phạm Hữu Đúng', '05/06/1972', 2),
    row('Phạm Văn Sai Ngày', '31/02/1970', 3),
    row('Phạm Văn Sai Chi Bộ', '01/02/1971', 4, '99.99'),
    row('Phạm Văn Trùng Số', '01/02/1973', 1),
  ];
  return `\uFEFF${[header, ...rows].join('\r\n')}\r\n`;
}

const CELL = '01.050.001.001';

describeUnlessLacking('import on screen', lacks, () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test.each([...WIDTHS])(
    'a file with good and bad rows: mapping, dry run, errors, partial commit (%i px)',
    async (width) => {
      const at = await visit(browser!, server, { as: 'captren', width, path: '/imports' });
      const [template] = await Promise.all([
        at.page.waitForEvent('download'),
        at.page.getByRole('button', { name: '.xlsx', exact: true }).click(),
      ]);
      const [columns] = await readSheet(await template.path());
      expect(columns).toContain('Ngày quyết định kết nạp');

      await at.page.getByLabel('Tệp dữ liệu').setInputFiles({
        name: 'so-dang-vien.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(fileFor(width)),
      });
      await at.page.getByText('Đã chọn: so-dang-vien.csv').waitFor();
      await at.page.getByRole('button', { name: 'Tải lên và kiểm tra' }).click();

      // the column that the template does not know is matched by hand
      await at.page.getByRole('heading', { name: 'Ghép cột của tệp với thông tin trong sổ' }).waitFor();
      await at.page.getByText('Chưa ghép: Ngày quyết định kết nạp').waitFor();
      expect(await seriousFindings(at.page)).toEqual([]);
      expect(await sideways(at.page)).toBeLessThanOrEqual(0);
      await at.page.getByRole('combobox', { name: 'Cột trong tệp: Ngày QĐ' }).click();
      await at.page.getByRole('option', { name: 'Ngày quyết định kết nạp *' }).click();
      await at.page.getByRole('button', { name: 'Dùng cách ghép này và kiểm tra' }).click();

      // the dry run says row by row what would happen
      await at.page.getByRole('heading', { name: 'Kết quả kiểm tra từng dòng' }).waitFor();
      const figure = (label: string) =>
        at.page.locator('dl > div').filter({ hasText: label }).locator('dd').textContent();
      expect(await figure('Tổng số dòng')).toBe('5');
      expect(await figure('Sẽ nhập')).toBe('2');
      expect(await figure('Lỗi')).toBe('3');
      const row = (name: string) => at.page.getByRole('listitem').filter({ hasText: name });
      await row('Phạm Văn Sai Ngày').getByText('Cột “Ngày sinh”:', { exact: false }).waitFor();
      await row('Phạm Văn Sai Chi Bộ').getByText('Cột “Chi bộ”:', { exact: false }).waitFor();
      await row('Phạm Văn Trùng Số').getByText('Cột “CCCD”:', { exact: false }).waitFor();
      expect(await seriousFindings(at.page)).toEqual([]);
      expect(await sideways(at.page)).toBeLessThanOrEqual(0);

      const [errors] = await Promise.all([
        at.page.waitForEvent('download'),
        at.page.getByRole('button', { name: 'Tải tệp lỗi (.xlsx)' }).click(),
      ]);
      const said = (await readSheet(await errors.path())).flat().map(String).join('\n');
      expect(said).toContain('Ngày sinh');
      expect(said).toMatch(/99\.99/);

      // all or nothing is not offered while rows are wrong
      const commit = at.page.getByRole('button', { name: 'Ghi vào sổ', exact: true });
      expect(await commit.isDisabled()).toBe(true);
      await at.page.getByRole('radio', { name: 'Ghi các dòng hợp lệ, bỏ qua dòng lỗi' }).check();
      await commit.click();
      await at.page.getByText('Đã ghi xong 2 dòng vào sổ.').waitFor();

      await at.open('/imports');
      const before = at.page.getByRole('listitem').filter({ hasText: 'so-dang-vien.csv' }).first();
      expect(await before.textContent()).toContain('Đã xong');
      await at.open('/members');
      await at.page.getByRole('searchbox', { name: 'Tìm theo họ tên' }).fill('pham dung');
      await at.page.getByText('Phạm Hữu Đúng').first().waitFor();
      await at.close();
    },
  );

  test('a file that is no table is refused with a sentence', async () => {
    const at = await visit(browser!, server, { as: 'captren', path: '/imports' });
    await at.page.getByLabel('Tệp dữ liệu').setInputFiles({
      name: 'anh.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
    });
    await at.page.getByRole('button', { name: 'Tải lên và kiểm tra' }).click();
    await at.page
      .locator('main')
      .getByRole('alert')
      .filter({ hasText: /[Tt]ệp/ })
      .waitFor();
    await at.close();
  });
});
