import { expect } from '@jest/globals';
import { describeUnlessLacking } from '../lacking.ts';
import { samples } from '../register/scan/samples.ts';
import { launchBrowser } from './browser.ts';
import { daysAgo, today } from './days.ts';
import { fillIn, record } from './forms.ts';
import { startServer, type RunningServer } from './server.ts';
import { visit, type Visit } from './visit.ts';

const { browser, lacks } = await launchBrowser();

describeUnlessLacking('a dossier, from its index to the yearly supplement', lacks, () => {
  let server: RunningServer;
  let member: string;
  let base: Visit;
  const year = Number(today.slice(0, 4));

  beforeAll(async () => {
    server = await startServer();
    const client = await server.client('coso');
    interface Row {
      member: { id: string };
      documents: number;
      lentUntil?: string;
      missed: boolean;
    }
    const [dossiers, missing] = await Promise.all([
      client.get<{ items: Row[] }>('/dossiers?limit=200'),
      client.get<{ items: Row[] }>(`/supplements?year=${year}&stage=none&limit=200`),
    ]);
    const without = new Set(missing.items.map((row) => row.member.id));
    const untouched = dossiers.items.find(
      (row) => row.documents === 0 && !row.lentUntil && !row.missed && without.has(row.member.id),
    );
    if (!untouched) throw new Error('the demonstration has no dossier without documents');
    member = untouched.member.id;
    base = await visit(browser!, server, { as: 'coso' });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('[DHTN-1.1] [DHTN-F9] a missing document is filed with its scan, and withdrawn with a reason', async () => {
    const { page } = base;
    await base.open(`/members/${member}/dossier`);
    await page.getByRole('link', { name: 'Đưa vào: Quyết định kết nạp đảng viên', exact: true }).click();
    const scan = page.getByRole('group', { name: 'Bản chụp', exact: true });
    await scan.waitFor();
    await scan.locator('input[type=file]').setInputFiles({
      ...{ name: 'quyet-dinh.pdf', mimeType: 'application/pdf', buffer: samples.pdf },
    });
    await scan.getByText('quyet-dinh.pdf, 0,2 KB').waitFor();
    await fillIn(page, { 'Số, ký hiệu': '7-QĐ/ĐU', 'Số trang': '2' });
    await record(page);

    await base.open(`/members/${member}/dossier`);
    const index = page.getByRole('list', { name: 'Mục lục hồ sơ', exact: true });
    await index.getByText('1. Quyết định kết nạp đảng viên · 7-QĐ/ĐU').waitFor();
    await index.getByRole('link', { name: /^Xem bản chụp: Quyết định kết nạp đảng viên/ }).waitFor();
    const lacking = page.getByRole('list', { name: 'Tài liệu còn thiếu', exact: true });
    await lacking.getByText('Đơn xin vào Đảng').waitFor();
    await lacking.getByText('Quyết định kết nạp đảng viên').waitFor({ state: 'detached' });

    await index.getByRole('link', { name: /^Rút tài liệu: Quyết định kết nạp/ }).click();
    await page.getByRole('textbox', { name: 'Lý do' }).fill('Để nhầm hồ sơ');
    await record(page);
    await base.open(`/members/${member}/dossier`);
    await page.getByRole('checkbox', { name: 'Hiện cả tài liệu đã thay, đã rút (1)' }).check();
    await index.getByText(/Rút khỏi mục lục ngày/).waitFor();
  });

  test.each([
    ['record', 'In lý lịch đảng viên', 'Lý lịch đảng viên (mẫu 1-HSĐV)'],
    ['slip', 'In phiếu đảng viên', 'Phiếu đảng viên (mẫu 2-HSĐV)'],
  ])(
    '[DHTN-1.1] the %s is printed: the form and what it holds, without menu and buttons',
    async (part, press, form) => {
      const { page } = base;
      await base.open(`/members/${member}/dossier/${part}`);
      await page.evaluate('window.print = () => { document.documentElement.dataset.printed = "yes"; }');
      await page.getByRole('button', { name: press }).click();
      await page.locator('html[data-printed="yes"]').waitFor();
      await page.emulateMedia({ media: 'print' });
      await page.getByRole('heading', { name: form }).waitFor();
      await page.getByText('Họ và tên khai sinh', { exact: true }).waitFor();
      await page.getByRole('navigation', { name: 'Thực đơn chính' }).waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: press }).waitFor({ state: 'hidden' });
      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('button', { name: press }).waitFor();
    },
  );

  test('[DHTN-1.1] it is lent, stands in the book of loans, and comes back', async () => {
    const { page } = base;
    await base.open(`/members/${member}/dossier/loans`);
    await page.getByRole('link', { name: 'Cho mượn hồ sơ', exact: true }).click();
    await fillIn(page, {
      'Người mượn': 'Tổ thẩm tra thử',
      'Mục đích': 'Thẩm tra lý lịch',
      'Ngày cho mượn': { day: daysAgo(9) },
      'Hạn trả': { day: daysAgo(2) },
    });
    await record(page);
    await base.open('/dossiers/loans');
    const row = page.getByRole('row').filter({ hasText: 'Tổ thẩm tra thử' });
    await row.getByText('Quá hạn').waitFor();
    await base.open(`/members/${member}/dossier/loans`);
    await page.getByRole('link', { name: 'Nhận lại hồ sơ', exact: true }).click();
    await fillIn(page, { 'Ngày trả': { day: today } });
    await record(page);
    await base.open('/dossiers/loans');
    await page.getByRole('heading', { name: 'Cho mượn', exact: true }).waitFor();
    await row.waitFor({ state: 'detached' });
  });

  test('[DHTN-1.2] the supplement is written, confirmed, and holds in the file', async () => {
    const { page } = base;
    await base.open(`/members/${member}/submit-supplement?year=${year}`);
    await fillIn(page, { 'Ngày nộp phiếu': { day: today }, 'Nơi cư trú': 'Thôn Minh Họa, xã Bổ Sung' });
    await record(page);
    await base.open(`/members/${member}/dossier/supplements`);
    await page.getByText(/^Chờ xác nhận/).waitFor();
    await page.getByRole('link', { name: 'Xác nhận phiếu bổ sung', exact: true }).click();
    await fillIn(page, { 'Ngày xác nhận': { day: today } });
    await record(page);
    await base.open(`/members/${member}/dossier/slip`);
    await page.getByText('Thôn Minh Họa, xã Bổ Sung').waitFor();
    await base.open('/supplements');
    await page.getByRole('button', { name: /^Đã xác nhận: [1-9]/ }).waitFor();
    const file = await (await server.client('coso')).get<{ residence?: string }>(`/members/${member}`);
    expect(file.residence).toBe('Thôn Minh Họa, xã Bổ Sung');
  });
});
