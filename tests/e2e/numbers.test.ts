import type { Locator, Page } from 'playwright-core';
import { dmy } from '../../src/kernel/plain-date.ts';
import { describeUnlessLacking } from '../lacking.ts';
import { launchBrowser } from './browser.ts';
import { monthsAgo } from './days.ts';
import { startServer, type RunningServer } from './server.ts';
import { visit, WIDTHS } from './visit.ts';

const { browser, lacks } = await launchBrowser();

interface Counts {
  totals: { direct: Record<string, number>; rolledUp: Record<string, number> };
  bySex: Record<string, number>;
  byAgeBand: Record<string, number>;
}

interface HeadCount {
  official: number;
  probationary: number;
}

interface OrganisationRow {
  id: string;
  name: string;
  members: { direct: HeadCount; rolledUp: HeadCount };
}

/** What the lists of the menu are of. */
const STATUSES: Record<string, string[]> = {
  roll: ['official', 'probationary'],
  sympathisers: ['sympathiser'],
  admissions: ['admitted'],
  recognitions: ['probationary'],
};

describeUnlessLacking('numbers and the tree', lacks, () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const rootOf = async (username: string) => {
    const client = await server.client(username);
    return (await client.get<{ items: OrganisationRow[] }>('/organisations/roots')).items[0]!;
  };
  /** How many the list at an address of the console has. */
  const listed = (path: string) => {
    const { pathname, search } = new URL(path, server.url);
    const query = new URLSearchParams(search);
    const fixed = STATUSES[pathname.split('/')[3] ?? ''] ?? [];
    if (!query.has('status')) for (const status of fixed) query.append('status', status);
    return totalOf('trunguong', String(query));
  };
  const totalOf = async (username: string, query: string) => {
    const client = await server.client(username);
    return (await client.get<{ total: number }>(`/members?limit=1&total=true&${query}`)).total;
  };

  describe.each([...WIDTHS])('%i px wide', (width) => {
    test.each(['bithu', 'captren', 'kiemtra'])(
      'the dashboard of %s has the counts and opens the lists',
      async (who) => {
        const { id } = await rootOf(who);
        const counts = await (await server.client(who)).get<Counts>(`/counts?under=${id}`);
        const { official = 0, probationary = 0 } = counts.totals.rolledUp;
        const at = await visit(browser!, server, { as: who, width, path: '/' });

        const figures = at.page.getByRole('region', { name: 'Số liệu' });
        expect(await numberIn(figures.getByRole('link', { name: /^Đảng viên/ }))).toBe(official + probationary);
        expect(await numberIn(figures.getByRole('link', { name: /^Chính thức/ }))).toBe(official);
        expect(await numberIn(figures.getByRole('link', { name: /^Dự bị/ }))).toBe(probationary);
        for (const [sex, word] of Object.entries({ male: 'Nam', female: 'Nữ' })) {
          const line = figures.getByRole('link', { name: word, exact: true }).locator('..');
          expect(await line.textContent()).toContain(`${word}${counts.bySex[sex] ?? 0} (`);
        }
        await figures.getByText('Xem dạng bảng').click();
        const ages = await figures.locator('table td:last-child').allTextContents();
        const people = Object.values(counts.byAgeBand).reduce((sum, many) => sum + many, 0);
        expect(people).toBe(official + probationary);
        expect(ages.map(Number).reduce((sum, many) => sum + many, 0)).toBe(people);

        const due = await totalOf(who, `under=${id}&status=probationary&joinDateTo=${monthsAgo(12)}`);
        expect(await numberIn(at.page.getByRole('link', { name: /^Hết thời gian dự bị, chờ công nhận/ }))).toBe(due);
        expect(await numberIn(at.page.getByRole('link', { name: /^Cảm tình Đảng \d/ }))).toBe(
          await totalOf(who, `under=${id}&status=sympathiser`),
        );

        const movement = at.page.getByRole('region', { name: 'Tăng, giảm từ đầu năm' });
        const lines = (await movement.locator('dd').allTextContents()).map((text) => Number(text.replace(/\D/g, '')));
        const signs = (await movement.locator('dd').allTextContents()).map((text) => (text.includes('−') ? -1 : 1));
        const closing = lines.pop()!;
        expect(lines.reduce((sum, line, at) => sum + signs[at]! * line, 0)).toBe(closing);
        expect(closing).toBe(official + probationary);

        await figures.getByRole('link', { name: /^Đảng viên/ }).click();
        await at.settled();
        await at.page.getByText(`Tổng số: ${official + probationary}`, { exact: true }).waitFor();
        await at.page.goBack();
        await at.settled();
        await at.page.getByRole('link', { name: /^Hết thời gian dự bị, chờ công nhận/ }).click();
        await at.page
          .getByText(due === 0 ? 'Không có ai khớp' : `Tổng số: ${due}`)
          .first()
          .waitFor();
        await at.close();
      },
    );

    test('the tree is walked with the keyboard and has the numbers of every organisation', async () => {
      const root = await rootOf('kiemtra');
      const client = await server.client('kiemtra');
      const { items } = await client.get<{ items: OrganisationRow[] }>(`/organisations/${root.id}/children`);
      const at = await visit(browser!, server, { as: 'kiemtra', width, path: '/organisations' });
      const focused = () => at.page.evaluate<string>('document.activeElement.textContent');

      await at.page.getByRole('link', { name: root.name, exact: true }).last().focus();
      await at.page.keyboard.press('ArrowDown');
      expect(await focused()).toBe(items[0]!.name);
      await at.page.keyboard.press('ArrowUp');
      expect(await focused()).toBe(root.name);
      await at.page.keyboard.press('ArrowLeft');
      await at.page.getByRole('link', { name: items[0]!.name, exact: true }).waitFor({ state: 'detached' });
      await at.page.keyboard.press('ArrowRight');
      await at.page.getByRole('link', { name: items[0]!.name, exact: true }).waitFor();
      for (const row of [root, ...items]) {
        const line = await lineOf(at.page, row.name);
        expect(line).toContain(inWords(row.members.direct));
        expect(line).toContain(inWords(row.members.rolledUp));
      }
      const university = items.find(({ name }) => name === 'Đảng bộ Đại học Quốc gia Hà Nội')!;
      await at.page.getByRole('link', { name: university.name, exact: true }).focus();
      await at.page.keyboard.press('Enter');
      await at.settled();
      expect(await at.page.locator('h1').textContent()).toBe(university.name);
      await at.close();
    });

    test('the tree of an earlier day has the names, places and numbers of that day', async () => {
      const day = '2025-06-30';
      const root = await rootOf('kiemtra');
      const client = await server.client('kiemtra');
      const then = await client.get<{ items: OrganisationRow[] }>(`/organisations/${root.id}/children?asOf=${day}`);
      const at = await visit(browser!, server, { as: 'kiemtra', width, path: '/organisations' });
      await at.page.getByRole('link', { name: 'Đảng bộ phường Thanh Xuân', exact: true }).waitFor();

      await at.page.getByRole('button', { name: 'Xem ở thời điểm khác' }).click();
      await at.page.getByRole('textbox', { name: 'Xem theo ngày', exact: true }).fill('30062025');
      await at.page.getByRole('button', { name: 'Xem', exact: true }).click();

      const band = at.page.getByTestId('as-of-band');
      await band.waitFor();
      expect(await band.textContent()).toContain(`Tình trạng vào ngày ${dmy(day)}.`);
      await at.page.getByRole('link', { name: 'Đảng bộ quận Thanh Xuân', exact: true }).waitFor();
      await at.page
        .getByRole('link', { name: 'Đảng bộ phường Thanh Xuân', exact: true })
        .waitFor({ state: 'detached' });
      await at.settled();
      for (const row of then.items) expect(await lineOf(at.page, row.name)).toContain(inWords(row.members.rolledUp));

      await band.getByRole('button', { name: 'Về hôm nay' }).click();
      await at.page.getByRole('link', { name: 'Đảng bộ phường Thanh Xuân', exact: true }).waitFor();
      await band.waitFor({ state: 'detached' });
      await at.close();
    });
  });

  test('every number of the dashboard opens a list of so many', async () => {
    const at = await visit(browser!, server, { as: 'trunguong', path: '/' });
    for (const table of await at.page.getByText('Xem dạng bảng').all()) await table.click();
    await at.settled();
    const links = await at.page.locator('main a[href^="/members?"], main a[href^="/members/list/"]').all();
    const numbers = await Promise.all(
      links.map(async (link) => ({ path: (await link.getAttribute('href'))!, number: await besides(link) })),
    );
    expect(numbers.length).toBeGreaterThan(20);
    for (const { path, number } of numbers) expect({ path, number }).toEqual({ path, number: await listed(path) });
    await at.close();
  });

  test('Ctrl-K finds a person, an organisation and a procedure without diacritics', async () => {
    const at = await visit(browser!, server, { as: 'trunguong', path: '/' });
    await at.page.keyboard.press('Control+k');
    const box = at.page.getByRole('combobox', { name: 'Tìm đảng viên, tổ chức đảng hoặc mục nghiệp vụ' });
    await box.fill('hong bang');
    await at.page.getByRole('option', { name: /^Đảng bộ phường Hồng Bàng/ }).waitFor();
    await box.fill('nguyen');
    await at.page
      .getByRole('option', { name: /^Nguyễn / })
      .first()
      .waitFor();
    await box.fill('cong nhan dang vien');
    await at.page
      .getByRole('option', { name: /^Nguyễn / })
      .first()
      .waitFor({ state: 'detached' });
    await at.page
      .getByRole('option', { name: /^Công nhận đảng viên chính thức/ })
      .first()
      .waitFor();
    await box.press('Enter');
    await at.page.waitForURL('**/members/list/recognitions');
    await at.close();
  });
});

/** The number that a link ends with, or that stands beside it. */
async function besides(link: Locator): Promise<number> {
  const beside = link.locator(
    'xpath=following-sibling::span | ancestor::td[not(preceding-sibling::td)]/following-sibling::td',
  );
  if ((await beside.count()) === 0) return numberIn(link);
  return Number((await beside.first().textContent())!.match(/^[\d.]+/)![0].replace('.', ''));
}

async function numberIn(link: Locator): Promise<number> {
  const text = (await link.textContent()) ?? '';
  return Number(text.match(/[\d.]+$/)![0].replace('.', ''));
}

function inWords({ official, probationary }: HeadCount): string {
  return `${official} chính thức, ${probationary} dự bị`;
}

async function lineOf(page: Page, name: string): Promise<string> {
  const link = page.locator('[data-node]').filter({ has: page.getByRole('link', { name, exact: true }) });
  return (await link.textContent()) ?? '';
}
