import { randomUUID } from 'node:crypto';
import { describeUnlessLacking } from '../lacking.ts';
import { launchBrowser } from './browser.ts';
import { daysAgo, today } from './days.ts';
import { fillIn, record } from './forms.ts';
import { startServer, type RunningServer } from './server.ts';
import { visit, WIDTHS } from './visit.ts';

const { browser, lacks } = await launchBrowser();

interface Row {
  id: string;
  fullName: string;
  cellName: string;
}

/** The reading officer's display name in the demonstration. */
const CITY_OFFICER = 'Cán bộ Ban Tổ chức Thành ủy Hà Nội';

describeUnlessLacking('several people at work', lacks, () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const members = async (who: string, query: string) => {
    const client = await server.client(who);
    return (await client.get<{ items: Row[] }>(`/members?limit=100&${query}`)).items;
  };

  describe.each([...WIDTHS])('%i px wide', (width) => {
    test('who saves second is told who changed what, loses nothing, and may repeat it', async () => {
      const person = (await members('thanhuy', 'status=official'))[width === 390 ? 0 : 1]!;
      const form = `/members/${person.id}/correct`;
      const [mine, theirs] = await Promise.all([
        visit(browser!, server, { as: 'trunguong', width, path: form }),
        visit(browser!, server, { as: 'thanhuy', width, path: form }),
      ]);
      const correction = (label: string, value: string, reason: string) => ({
        'Lý do': reason,
        [label]: value,
      });
      for (const { page } of [mine, theirs]) {
        await page.getByRole('combobox', { name: 'Sự kiện cần đính chính', exact: true }).click();
        await page.getByRole('option', { name: /^Nhập từ sổ hiện có|^Đưa vào diện cảm tình/ }).click();
      }
      await fillIn(mine.page, correction('Nghề nghiệp', 'Thủ thư', 'Ghi nhầm nghề nghiệp (thử nghiệm).'));

      // when somebody else records a correction meanwhile
      await fillIn(theirs.page, correction('Quê quán', 'Xã Khác, tỉnh Minh Họa', 'Ghi nhầm quê quán (thử nghiệm).'));
      await record(theirs.page);
      await mine.page.getByRole('status').getByText('Có người vừa thay đổi hồ sơ này.').waitFor();

      // then my own is held back, and I am told why
      await mine.page.getByRole('button', { name: 'Ghi nhận', exact: true }).click();
      const conflict = mine.page.getByRole('dialog', { name: 'Có người vừa thay đổi hồ sơ này' });
      await conflict.waitFor();
      expect(await conflict.textContent()).toContain(`${CITY_OFFICER} đã ghi nhận “Đính chính” lúc`);
      expect(await conflict.textContent()).toContain('Chưa có gì được ghi nhận.');
      await conflict.getByRole('button', { name: 'Tải lại, giữ những gì đã nhập' }).click();
      await mine.page.getByText('Đã tải lại hồ sơ mới nhất.').waitFor();
      const job = mine.page.getByRole('textbox', { name: 'Nghề nghiệp', exact: true });
      expect(await job.inputValue()).toBe('Thủ thư');

      // and repeated it is recorded, without undoing theirs
      await (await record(mine.page)).getByRole('link', { name: 'Mở hồ sơ' }).click();
      await mine.settled();
      const facts = mine.page.locator('dl');
      await facts.getByText('Thủ thư', { exact: true }).waitFor();
      await facts.getByText('Xã Khác, tỉnh Minh Họa', { exact: true }).waitFor();
      await mine.close();
      await theirs.close();
    });

    test('what one person records appears before another without a reload', async () => {
      const person = (await members('kiemtra', 'status=official'))[width === 390 ? 4 : 5]!;
      const watching = await visit(browser!, server, { as: 'kiemtra', width, path: `/members/${person.id}` });
      await watching.page.getByTestId('event-MemberDied').waitFor({ state: 'detached' });
      const client = await server.client('trunguong');
      const { revision } = await client.get<{ revision: number }>(`/members/${person.id}`);
      const answer = await client.send(
        'POST',
        `/members/${person.id}/record-death`,
        { diedOn: daysAgo(2) },
        {
          'Idempotency-Key': randomUUID(),
          'If-Match': `"${revision}"`,
        },
      );
      expect(answer.status).toBe(200);
      await watching.page.getByTestId('event-MemberDied').waitFor();
      await watching.page.getByText('Đã từ trần').first().waitFor();
      await watching.close();
    });

    test('an inspector reads everything and is offered nothing to write', async () => {
      const person = (await members('kiemtra', 'status=official'))[9]!;
      const at = await visit(browser!, server, { as: 'kiemtra', width, path: `/members/${person.id}` });
      await at.page
        .getByTestId(/^event-/)
        .first()
        .waitFor();
      expect(await at.page.getByRole('group', { name: 'Nghiệp vụ' }).count()).toBe(0);
      for (const path of ['/members', '/members/list/sympathisers', '/organisations']) {
        await at.open(path);
        expect(await at.page.locator('main a[href*="/new/"]').count()).toBe(0);
      }
      for (const path of [`/members/${person.id}/correct`, '/members/new/take-over', '/organisations/new/establish']) {
        await at.open(path);
        await at.page.getByText('Tài khoản này không được thực hiện việc này.').waitFor();
        expect([path, await at.page.locator('main form').count()]).toEqual([path, 0]);
      }
      await at.close();
    });

    test('the secretary of a cell sees that cell and no other', async () => {
      const own = await members('bithu', 'sort=name');
      const sibling = (await members('kiemtra', 'q=&sort=name')).find(({ cellName }) =>
        cellName.endsWith('Khoa Vật lý'),
      )!;
      expect(own.map(({ id }) => id)).not.toContain(sibling.id);
      const at = await visit(browser!, server, { as: 'bithu', width, path: '/members' });
      await at.page.getByText(`Tổng số: ${own.length}`, { exact: true }).waitFor();
      await at.page.getByRole('searchbox', { name: 'Tìm theo họ tên' }).fill(sibling.fullName);
      const namesakes = own.filter(({ fullName }) => fullName === sibling.fullName).length;
      await at.page.getByText(namesakes === 0 ? 'Không có ai khớp' : `Tổng số: ${namesakes}`).waitFor();

      for (const path of [`/members/${sibling.id}`, `/members/${sibling.id}/record-death`]) {
        await at.open(path);
        await at.page.getByText(/Không tìm thấy, hoặc tài khoản không được xem/).waitFor();
        expect(await at.page.locator('main').textContent()).not.toContain(sibling.fullName);
      }
      await at.open('/organisations');
      expect(await at.page.locator('[data-name]').allTextContents()).toEqual(['Chi bộ Khoa Toán - Cơ - Tin học']);
      await at.close();
    });
  });

  test('an inspector who forces a command is refused by the interface', async () => {
    const person = (await members('kiemtra', 'status=official'))[10]!;
    const at = await visit(browser!, server, { as: 'kiemtra', path: '/' });
    const forced = (path: string) =>
      at.page.evaluate<number>(`fetch('/api${path}', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': '${randomUUID()}', 'If-Match': '"0"' },
        body: JSON.stringify({ diedOn: '${today}' }),
      }).then(({ status }) => status)`);
    expect(await forced(`/members/${person.id}/record-death`)).toBe(403);
    expect(await forced(`/members/${randomUUID()}/record-death`)).toBe(404);
    const south = (await members('trunguong', 'status=official')).find(({ cellName }) => /ấp số/.test(cellName))!;
    expect(await forced(`/members/${south.id}/record-death`)).toBe(404);
    await at.close();
  });
});
