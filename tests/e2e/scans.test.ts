import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { readBack } from '../papers/read-back.ts';
import { samples } from '../register/scan/samples.ts';
import { describeUnlessLacking } from '../lacking.ts';
import { seriousFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { daysAgo } from './days.ts';
import { record } from './forms.ts';
import { startServer, type RunningServer } from './server.ts';
import { visit, WIDTHS } from './visit.ts';

const { browser, lacks } = await launchBrowser();

describeUnlessLacking('[DHTN-X.1] scans and printed lists', lacks, () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** A draft of the secretary's cell, and a list of it. */
  const given = async () => {
    const secretary = await server.client('bithu');
    const { items } = await secretary.get<{ items: { id: string; cell: string }[] }>(
      '/members?status=official&limit=2',
    );
    const [subject, one, list] = [randomUUID(), randomUUID(), randomUUID()];
    const cell = items[0]!.cell;
    const give = async (path: string, body: object) => {
      const answer = await secretary.send('POST', path, body, { 'Idempotency-Key': randomUUID() });
      if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    };
    const person = { fullName: 'Lê Thị Bản Chụp', birthDate: '1990-05-19', sex: 'female', ethnicity: 'Kinh', cell };
    const number = String(Math.floor(Math.random() * 1e8)).padStart(8, '0');
    await give(`/members/${subject}/register-sympathiser`, {
      ...person,
      ...{ citizenId: `0010${number}`, cellResolutionOn: daysAgo(90) },
    });
    const details = { helpers: [items[1]!.id] };
    await give(`/cases/${one}/open`, { kind: 'sympathiser', subject, cell, openedOn: daysAgo(5), details });
    await give(`/proposals/${list}/draft`, { kind: 'sympathiser', organisation: cell, title: 'Đợt thử in' });
    await give(`/proposals/${list}/list-cases`, { cases: [one] });
    return { one, list };
  };
  const choose = (form: Locator, name: string, buffer: Buffer) =>
    form.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer });

  test.each([...WIDTHS])(
    'a paper is filed with its scan, and the scan is opened from the file (%i px)',
    async (width) => {
      const { one } = await given();
      const at = await visit(browser!, server, {
        as: 'bithu',
        width,
        path: `/cases/${one}/file-paper?paper=cellResolution`,
      });
      const { page } = at;
      const scan = page.getByRole('group', { name: 'Bản chụp', exact: true });

      // what is no scan is refused here, and what was typed stays
      await choose(scan, 'nghi-quyet.pdf', Buffer.from('PK word/document.xml'));
      await scan.getByRole('alert').getByText('Bản chụp phải là tệp PDF, JPEG, PNG hoặc TIFF.').waitFor();
      await scan.getByRole('button', { name: 'Chọn tệp' }).waitFor();

      // one that is, says its name and size, and can be taken out and replaced
      await choose(scan, 'nghi-quyet.pdf', samples.pdf);
      await scan.getByText('nghi-quyet.pdf, 0,2 KB').waitFor();
      await scan.getByRole('button', { name: 'Bỏ bản chụp' }).click();
      await scan.getByText('nghi-quyet.pdf').waitFor({ state: 'detached' });
      await choose(scan, 'trang-1.png', samples.png);
      await scan.getByText('trang-1.png, 0,1 KB').waitFor();
      await scan.getByRole('link', { name: 'Xem bản chụp' }).waitFor();
      await scan.getByRole('button', { name: 'Thay tệp khác' }).waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      await record(page);

      await at.load(`/cases/${one}`);
      const link = page.getByRole('link', { name: /^Xem bản chụp: Nghị quyết/ });
      const opened = page.waitForEvent('popup');
      await link.click();
      const popup = await opened;
      await popup.waitForLoadState();
      expect(popup.url()).toMatch(new RegExp(`/api/cases/${one}/documents/[0-9a-f-]{36}$`));
      await popup.close();
      await page
        .getByTestId('event-CasePaperFiled')
        .getByRole('link', { name: /^Xem bản chụp/ })
        .waitFor();

      // it is still there when the paper is changed
      await at.load(`/cases/${one}/file-paper?paper=cellResolution`);
      await scan.getByText('Đã có bản chụp').waitFor();
      await at.close();
    },
  );

  test.each([...WIDTHS])('a list is printed from its file and from the screen of lists (%i px)', async (width) => {
    const { list } = await given();
    const at = await visit(browser!, server, { as: 'bithu', width, path: `/proposals/${list}` });
    const { page } = at;
    const printed = async (button: Locator) => {
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(download.suggestedFilename()).toBe('danh-sach-de-nghi.pdf');
      const { pages } = await readBack(await readFile(await download.path()));
      return pages.join(' ').replace(/\s+/g, ' ');
    };
    const text = await printed(page.getByRole('button', { name: 'In danh sách (PDF)', exact: true }));
    for (const said of ['BẢN THẢO', '(Đợt thử in)', 'Lê Thị Bản Chụp']) expect(text).toContain(said);
    expect(await seriousFindings(page)).toEqual([]);

    await at.load('/proposals/list/sympathiser/draft');
    const button = page.getByRole('button', { name: 'In danh sách (PDF): Đợt thử in', exact: true }).first();
    expect(await printed(button)).toContain('(Đợt thử in)');
    await at.close();
  });
});
