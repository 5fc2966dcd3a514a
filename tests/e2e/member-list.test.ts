import { randomUUID } from 'node:crypto';
import { readSheet } from 'read-excel-file/node';
import { describeUnlessLacking } from '../lacking.ts';
import { launchBrowser } from './browser.ts';
import { fillIn } from './forms.ts';
import { startServer, type RunningServer } from './server.ts';
import { folded, visit, WIDTHS, type Visit } from './visit.ts';

const { browser, lacks } = await launchBrowser();

interface Row {
  fullName: string;
  status: string;
}
interface Page {
  items: Row[];
  total: number;
}

describeUnlessLacking('lists of members', lacks, () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await startServer();
    await takeOver('Nguyễn Văn Tìm');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const takeOver = async (fullName: string) => {
    const client = await server.client('trunguong');
    const { items } = await client.get<{ items: { id: string }[] }>('/organisations?q=to+dan+pho+so+4&limit=1');
    const body = {
      fullName,
      birthDate: '1970-01-02',
      sex: 'male',
      ethnicity: 'Kinh',
      citizenId: '999170000001',
      cell: items[0]!.id,
      status: 'official',
      admissionDecisionDate: '1995-02-20',
      joinDate: '1995-03-03',
      officialDate: '1996-03-03',
      source: 'Thử nghiệm',
    };
    const answer = await client.send('POST', `/members/${randomUUID()}/take-over`, body, {
      'Idempotency-Key': randomUUID(),
    });
    expect(answer.status).toBe(201);
    await client.send('GET', '/members?limit=1', undefined, { 'Min-Position': answer.headers.get('Position')! });
  };
  const ask = async (query: string) => (await server.client('kiemtra')).get<Page>(`/members?total=true&${query}`);
  const namesSeen = (at: Visit, width: number) =>
    width === 390
      ? at.page.locator('main li a > div:first-child').allTextContents()
      : at.page.locator('main tbody th').allTextContents();
  const totalIs = (at: Visit, total: number) => at.page.getByText(`Tổng số: ${total}`, { exact: true }).waitFor();

  describe.each([...WIDTHS])('%i px wide', (width) => {
    test('[DHTN-1.1] “nguyen van” finds “Nguyễn Văn”, and the name stays out of the address', async () => {
      const found = await ask('q=nguyen+van&limit=100');
      expect(found.total).toBeGreaterThan(0);
      const at = await visit(browser!, server, { as: 'kiemtra', width, path: '/members' });
      await at.page.getByRole('searchbox', { name: 'Tìm theo họ tên' }).fill('nguyen van');
      await totalIs(at, found.total);
      const seen = await namesSeen(at, width);
      expect(seen).toContain('Nguyễn Văn Tìm');
      expect(seen.filter((name) => !/nguyen .*van|van .*nguyen/.test(folded(name)))).toEqual([]);
      expect(at.page.url()).not.toContain('nguyen');
      await at.page.getByRole('searchbox', { name: 'Tìm theo họ tên' }).fill('khong co ai ten nhu the');
      await at.page.getByText('Không có ai khớp với điều kiện đang lọc.').waitFor();
      await at.page.getByRole('button', { name: 'Bỏ lọc' }).first().click();
      await totalIs(at, (await ask('limit=1')).total);
      await at.close();
    });

    test('filters narrow together, and the address brings them back', async () => {
      const expected = await ask('status=official&sex=female&joinDateFrom=2000-01-01&limit=1');
      const at = await visit(browser!, server, { as: 'kiemtra', width, path: '/members' });
      await at.page.getByRole('button', { name: 'Bộ lọc', exact: true }).click();
      const panel = at.page.getByRole('group', { name: 'Bộ lọc', exact: true });
      await fillIn(panel, {
        'Tình trạng': { choose: 'Đảng viên chính thức' },
        'Giới tính': { choose: 'Nữ' },
      });
      await panel.getByRole('group', { name: 'Ngày vào Đảng' }).getByRole('textbox').first().fill('01012000');
      await totalIs(at, expected.total);
      await at.page.reload();
      await totalIs(at, expected.total);
      await at.close();
    });

    test('pages forward and back', async () => {
      const { items, total } = await ask('limit=100&sort=name');
      const at = await visit(browser!, server, { as: 'kiemtra', width, path: '/members' });
      expect(await namesSeen(at, width)).toEqual(items.slice(0, 25).map(({ fullName }) => fullName));
      await at.page.getByRole('button', { name: 'Trang sau' }).click();
      await at.page.getByText(`26–50 trong ${total}`).waitFor();
      await at.settled();
      expect(await namesSeen(at, width)).toEqual(items.slice(25, 50).map(({ fullName }) => fullName));
      await at.page.getByRole('button', { name: 'Trang trước' }).click();
      await at.page.getByText(`1–25 trong ${total}`).waitFor();
      await at.close();
    });

    test('the export is what is seen', async () => {
      const { items, total } = await ask('status=probationary&sort=joinDate&limit=100');
      expect(total).toBeGreaterThan(2);
      const at = await visit(browser!, server, { as: 'kiemtra', width, path: '/members/list/recognitions' });
      await totalIs(at, total);
      const seen = await namesSeen(at, width);
      await at.page.getByRole('button', { name: 'Kết xuất' }).click();
      const [file] = await Promise.all([
        at.page.waitForEvent('download'),
        at.page.getByRole('menuitem', { name: 'Bảng tính Excel (.xlsx)' }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
      const [header, ...rows] = await readSheet(await file.path());
      expect(header![0]).toMatch(/^Họ và tên/);
      expect(rows.map(([name]) => name)).toEqual(items.map(({ fullName }) => fullName));
      expect(seen).toEqual(items.slice(0, 25).map(({ fullName }) => fullName));
      if (width === 1440) {
        const cells = await at.page.locator('main tbody tr').first().locator('td').allTextContents();
        const texts = rows[0]!.map((value) => (value instanceof Date ? value.toISOString() : String(value)));
        expect(texts).toContain(cells[1]);
        expect(texts).toContain(cells[4]);
      }
      await at.close();
    });
  });

  test('two choices one right after the other both hold', async () => {
    const { total } = await ask('sex=female&late=true&limit=1');
    const at = await visit(browser!, server, { as: 'kiemtra', path: '/members' });
    await at.page.getByRole('button', { name: 'Bộ lọc', exact: true }).click();
    await at.page.getByRole('combobox', { name: 'Giới tính' }).click();
    await at.page.getByRole('option', { name: 'Nữ', exact: true }).waitFor();
    await at.page.evaluate(`(async () => {
      [...document.querySelectorAll('[role=option]')].find(({ textContent }) => textContent === 'Nữ').click();
      await new Promise((next) => setTimeout(next));
      document.querySelector('main input[type=checkbox]').click();
    })()`);
    await at.page.waitForURL(/sex=female&late=true/);
    await at.page.getByText(total === 0 ? 'Không có ai khớp' : `Tổng số: ${total}`).waitFor();
    await at.close();
  });

  test('columns are chosen, the order turned, and the choice lasts', async () => {
    const at = await visit(browser!, server, { as: 'kiemtra', path: '/members' });
    const heads = () => at.page.getByRole('columnheader').allTextContents();
    expect(await heads()).not.toContain('Dân tộc');
    await at.page.getByRole('button', { name: 'Chọn cột' }).click();
    await at.page.getByRole('menuitemcheckbox', { name: 'Dân tộc' }).click();
    await at.page.getByRole('menuitemcheckbox', { name: 'Ngày sinh' }).click();
    await at.page.keyboard.press('Escape');
    expect(await heads()).toContain('Dân tộc');
    expect(await heads()).not.toContain('Ngày sinh');

    const { items } = await ask('limit=1&sort=-name');
    await at.page.getByRole('button', { name: 'Họ và tên' }).click();
    await at.page.locator('main tbody th').first().getByText(items[0]!.fullName).waitFor();
    await at.page.reload();
    await at.settled();
    expect(await heads()).toContain('Dân tộc');

    await at.page.locator('main tbody a').first().focus();
    await at.page.keyboard.press('ArrowDown');
    const second = await at.page.locator('main tbody a').nth(1).textContent();
    expect(await at.page.evaluate<string>('document.activeElement.textContent')).toBe(second);
    await at.close();
  });

  test('a filter is saved under a name and taken again', async () => {
    const { total } = await ask('sex=female&limit=1');
    const at = await visit(browser!, server, { as: 'kiemtra', path: '/members?sex=female' });
    await totalIs(at, total);
    await at.page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
    await at.page.getByRole('textbox', { name: 'Tên bộ lọc' }).fill('Đảng viên nữ');
    await at.page.getByRole('button', { name: 'Lưu bộ lọc này' }).click();
    await at.load('/members');
    await totalIs(at, (await ask('limit=1')).total);
    await at.page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
    await at.page.getByRole('menuitem', { name: 'Đảng viên nữ' }).click();
    await totalIs(at, total);
    await at.close();
  });
});
