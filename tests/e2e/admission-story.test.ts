import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dmy } from '../../src/kernel/plain-date.ts';
import { describeUnlessLacking } from '../lacking.ts';
import { samples } from '../register/scan/samples.ts';
import { seriousFindings, sideways } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { daysAgo, today } from './days.ts';
import { fillIn, record } from './forms.ts';
import { choose, filePapers, give, openList, putOnNewList, sendUp, voteOnAll } from './procedure.ts';
import { startServer, type RunningServer } from './server.ts';
import { visit, WIDTHS, type Visit } from './visit.ts';

const { browser, lacks } = await launchBrowser();

/** The cell, the base and the deciding organisation of the three who sign in. */
const CELL = 'Chi bộ Khoa Toán - Cơ - Tin học';
const BASE = 'Đảng bộ Trường Đại học Khoa học Tự nhiên';
const UPPER = 'Đảng bộ Đại học Quốc gia Hà Nội';
const NAME = 'Trần Thị Quy Trình';
const DATED = { 'Ngày văn bản': { day: daysAgo(25) } };
const SENT_BACK = 'Bản giới thiệu chưa nêu ý kiến về tiêu chuẩn chính trị.';

interface Person {
  id: string;
  fullName: string;
}

describeUnlessLacking('an admission from the cell to the ceremony, three people at work', lacks, () => {
  let server: RunningServer;
  let cell: Visit;
  let base: Visit;
  let upper: Visit;
  const applicant = randomUUID();

  beforeAll(async () => {
    server = await startServer();
    const { items } = await (await server.client('bithu')).get<{ items: { cell: string }[] }>('/members?limit=1');
    await give(server, 'bithu', `/members/${applicant}/register-sympathiser`, {
      ...{ fullName: NAME, birthDate: '1985-04-12', sex: 'female', ethnicity: 'Kinh', education: 'upperSecondary' },
      ...{ citizenId: '999185000001', cell: items[0]!.cell, cellResolutionOn: daysAgo(200) },
    });
    [cell, base, upper] = (await Promise.all(
      (['bithu', 'coso', 'captren'] as const).map((as) => visit(browser!, server, { as })),
    )) as [Visit, Visit, Visit];
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** As it stands, at both widths: nothing sideways, and nothing serious for axe. */
  const wellMade = async (at: Visit) => {
    for (const width of [...WIDTHS].reverse()) {
      await at.resize(width);
      expect(await sideways(at.page)).toBeLessThanOrEqual(0);
      expect(await seriousFindings(at.page)).toEqual([]);
    }
  };
  const mentors = async () => {
    const client = await server.client('bithu');
    const found = await client.get<{ items: Person[] }>('/members?status=official&officialDateTo=2020-01-01&limit=9');
    return found.items;
  };
  let file: string;

  test('[DHTN-2.2.3.a] [DHTN-F1] [NFR-9] the cell opens a case, sees what is missing, files papers and votes', async () => {
    const { page } = cell;
    const [first, second] = await mentors();
    await cell.open('/proposals/list/admission/draft');
    expect(await page.locator('h1').textContent()).toBe('Lập danh sách đề nghị kết nạp');
    await page.getByRole('link', { name: 'Lập hồ sơ', exact: true }).first().click();
    await fillIn(page, { 'Người được đề nghị': { find: NAME } });
    await fillIn(page, {
      'Ngày lập hồ sơ': { day: daysAgo(30) },
      'Số chứng nhận lớp bồi dưỡng nhận thức về Đảng': '77/GCN',
      'Ngày cấp chứng nhận': { day: daysAgo(90) },
      'Đảng viên chính thức giới thiệu thứ 1': { find: first!.fullName, note: CELL },
      'Đảng viên chính thức giới thiệu thứ 2': { find: second!.fullName, note: CELL },
    });
    await record(page);
    await page.getByRole('link', { name: 'Mở hồ sơ' }).click();
    await cell.settled();
    file = new URL(page.url()).pathname;
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor();

    // Everything is missing yet, and each thing says so with its rule.
    const ready = page.getByRole('region', { name: 'Điều kiện để gửi cấp trên' });
    await ready.getByText('Chưa đạt').nth(8).waitFor();
    await filePapers(cell, [
      ['Giấy chứng nhận lớp bồi dưỡng nhận thức về Đảng', { 'Số văn bản': '77/GCN', ...DATED }],
      ['Đơn xin vào Đảng', DATED],
      ['Lý lịch của người xin vào Đảng', DATED],
      ['Các văn bản thẩm tra lý lịch', DATED],
      ['Giấy giới thiệu của đảng viên chính thức', DATED],
      ['Tổng hợp ý kiến của đoàn thể chính trị - xã hội', DATED],
    ]);

    // A count that does not add up: said at once, refused at the field, and nothing of what was typed is lost.
    await page.getByRole('link', { name: 'Ghi biểu quyết', exact: true }).click();
    await fillIn(page, {
      'Ngày họp': { day: daysAgo(20) },
      'Tổng số đảng viên chính thức phải triệu tập': '9',
      'Có mặt': '9',
      'Đồng ý': '7',
      'Không đồng ý': '1',
      'Không hợp lệ': '0',
    });
    await page.getByText('Đồng ý + không đồng ý + không hợp lệ là 8, khác số có mặt 9.').waitFor();
    await page.getByRole('button', { name: 'Ghi nhận', exact: true }).click();
    await page.getByTestId('refusal').waitFor();
    expect(await page.getByRole('textbox', { name: 'Đồng ý', exact: true }).inputValue()).toBe('7');
    expect(await page.getByRole('textbox', { name: 'Ngày họp' }).inputValue()).toBe(dmy(daysAgo(20)));
    await wellMade(cell);
    await fillIn(page, { 'Không đồng ý': '2' });
    await page.getByText('Với 7 phiếu đồng ý: đạt tỷ lệ.').waitFor();
    await record(page);
    await page.getByRole('link', { name: 'Mở hồ sơ' }).click();
    await cell.settled();
    await filePapers(cell, [
      ['Nghị quyết của chi bộ', { 'Số văn bản': '12-NQ/CB', 'Ngày văn bản': { day: daysAgo(20) } }],
    ]);
    await page.getByText('Đạt: 7/9, cần 6').waitFor();
    await wellMade(cell);
  });

  test('[DHTN-2.2.3.a] [DHTN-X.1] the list says which paper is missing and by which rule; supplied, it is sent', async () => {
    const { page } = cell;
    await cell.open('/proposals/list/admission/draft');
    await choose(page, NAME);
    await putOnNewList(cell, 'Danh sách thử nghiệm', 1);
    await openList(cell, '/proposals/list/admission/draft', 'Danh sách thử nghiệm');
    await page.getByTestId('list-readiness').getByText('1 hồ sơ chưa đủ điều kiện').waitFor();
    await page.getByText('Còn thiếu 1').click();
    const row = page.getByRole('row').filter({ hasText: NAME });
    expect(await row.textContent()).toContain('ý kiến của chi ủy hoặc chi bộ nơi cư trú');
    expect(await row.textContent()).toContain('06-HD/TW');
    await wellMade(cell);

    // Sent all the same, it is refused with the same sentence, and nothing is sent.
    await page.getByRole('link', { name: 'Gửi cấp trên', exact: true }).click();
    await page.getByText('1 hồ sơ chưa đủ điều kiện').first().waitFor();
    await page.getByRole('button', { name: 'Gửi cấp trên', exact: true }).click();
    await page.getByTestId('refusal').waitFor();

    await cell.open(file);
    await filePapers(cell, [['Ý kiến của chi ủy hoặc chi bộ nơi cư trú', DATED]]);
    await page.getByText('Đã đủ mọi điều kiện của cấp này.').waitFor();
    await openList(cell, '/proposals/list/admission/draft', 'Danh sách thử nghiệm');
    await page.getByText('Cả 1 hồ sơ đủ điều kiện gửi.').waitFor();
    await sendUp(cell);
  });

  test('[DHTN-2.2.3.b] [DHTN-X.1] the base returns it with the reason; the cell supplements it and sends it again', async () => {
    await openList(base, '/proposals/list/admission/sent', 'Danh sách thử nghiệm');
    expect(await base.page.locator('main').textContent()).toContain(CELL);
    await wellMade(base);
    await choose(base.page, NAME);
    await base.page.getByRole('button', { name: 'Trả lại', exact: true }).click();
    await fillIn(base.page, { 'Lý do': SENT_BACK });
    await record(base.page, 'Trả lại');

    // The work comes back to the cell, without anybody asking.
    await cell.open('/');
    await cell.page.getByTestId('work-returned').getByRole('link', { name: NAME }).click();
    await cell.settled();
    await cell.page.getByText(SENT_BACK).first().waitFor();
    await cell.page.getByRole('link', { name: 'Sửa: Giấy giới thiệu của đảng viên chính thức' }).click();
    await fillIn(cell.page, { 'Số văn bản': '2/BS', 'Ngày văn bản': { day: daysAgo(1) } });
    await record(cell.page);
    await cell.open('/proposals/list/admission/draft');
    await choose(cell.page, NAME);
    await putOnNewList(cell, 'Danh sách gửi lại', 1);
    await openList(cell, '/proposals/list/admission/draft', 'Danh sách gửi lại');
    await sendUp(cell);
  });

  test('[DHTN-X.2] the base votes, files its resolution and forwards to who decides', async () => {
    const { page } = base;
    await openList(base, '/proposals/list/admission/sent', 'Danh sách gửi lại');
    await choose(page, NAME);
    await voteOnAll(base, today, 9);
    await base.open(file);
    await filePapers(base, [
      ['Nghị quyết của đảng ủy cơ sở', { 'Số văn bản': '3-NQ/ĐU', 'Ngày văn bản': { day: today } }],
    ]);
    await openList(base, '/proposals/list/admission/sent', 'Danh sách gửi lại');
    await choose(page, NAME);
    await putOnNewList(base, 'Danh sách của đảng ủy cơ sở', 1);
    await openList(base, '/proposals/list/admission/draft', 'Danh sách của đảng ủy cơ sở');
    await page.getByText('Cả 1 hồ sơ đủ điều kiện gửi.').waitFor();
    await sendUp(base);
    await base.open(file);
    const route = page.getByRole('region', { name: 'Đường trình' });
    for (const name of [CELL, BASE, UPPER]) expect(await route.textContent()).toContain(name);
  });

  test('[DHTN-2.2.3.c] [DHTN-2.2.3.b] who decides votes and decides with number, day and signer; it comes to the file', async () => {
    const { page } = upper;
    await openList(upper, '/proposals/list/admission/sent', 'Danh sách của đảng ủy cơ sở');
    await choose(page, NAME);
    await voteOnAll(upper, today, 11);
    await openList(upper, '/proposals/list/admission/sent', 'Danh sách của đảng ủy cơ sở');
    await choose(page, NAME);
    await page.getByRole('button', { name: 'Ghi quyết định', exact: true }).click();
    await fillIn(page, {
      'Ngày ký': { day: today },
      'Người ký': 'Người ký thử nghiệm',
      'Bắt đầu từ số': '0451',
      'Ký hiệu sau số': '-QĐ/ĐU',
    });
    expect(await page.getByRole('textbox', { name: 'Số quyết định' }).inputValue()).toBe('0451-QĐ/ĐU');
    // What is no scan is refused where it was chosen, and nothing of what was typed is lost.
    const scan = page.getByTestId('scan');
    const chosen = scan.locator('input[type=file]');
    await chosen.setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no scan at all') });
    await scan.getByRole('alert').getByText(/\p{L}/u).first().waitFor();
    expect(await page.getByRole('textbox', { name: 'Người ký' }).inputValue()).toBe('Người ký thử nghiệm');
    await chosen.setInputFiles({ name: 'quyet-dinh.pdf', mimeType: 'application/pdf', buffer: samples.pdf });
    await scan.getByText(/^quyet-dinh\.pdf/).waitFor();
    await wellMade(upper);
    await record(page);
    await openList(upper, '/proposals/list/admission/sent', 'Danh sách của đảng ủy cơ sở');
    await page.getByRole('row').filter({ hasText: NAME }).getByText('Đã duyệt').first().waitFor();

    const [printed] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'In danh sách (PDF)', exact: true }).click(),
    ]);
    expect((await readFile(await printed.path())).subarray(0, 5).toString()).toBe('%PDF-');

    await upper.open(file);
    const signed = page.getByRole('link', { name: /^Xem bản chụp/ }).first();
    const kept = await page.request.get(server.url + (await signed.getAttribute('href'))!);
    expect(await kept.body()).toEqual(samples.pdf);

    await cell.open('/proposals/list/admission/approved');
    const row = cell.page.getByRole('row').filter({ hasText: NAME });
    await row.getByText('0451-QĐ/ĐU').waitFor();
    await row.getByText('✓ Đã ghi').waitFor();
    await wellMade(cell);
  });

  test('[DHTN-2.2.3.c] the ceremony is recorded, and she is a probationary member', async () => {
    const { page } = cell;
    await cell.open(`/members/${applicant}`);
    await page.getByRole('link', { name: 'Ghi lễ kết nạp' }).click();
    const [, helper] = await mentors();
    await fillIn(page, {
      'Ngày tổ chức lễ kết nạp': { day: today },
      'Đảng viên chính thức được phân công giúp đỡ': { find: helper!.fullName, note: CELL },
    });
    await record(page);
    const member = await (
      await server.client('bithu')
    ).get<{ status: string; joinDate: string }>(`/members/${applicant}`);
    expect(member).toMatchObject({ status: 'probationary', joinDate: today });
    for (const at of [cell, base, upper]) await at.close();
  });
});
