import { expect } from '@jest/globals';
import { describeUnlessLacking } from '../lacking.ts';
import { launchBrowser } from './browser.ts';
import { today } from './days.ts';
import { addDays } from '../../src/kernel/plain-date.ts';
import { samples } from '../register/scan/samples.ts';
import { fillIn, record } from './forms.ts';
import { startServer, type RunningServer } from './server.ts';
import { visit } from './visit.ts';

const { browser, lacks } = await launchBrowser();

/** A parameter that no other test of this server is judged by. */
const RESUME = 'Thời hạn lập lý lịch đảng viên sau lễ kết nạp';

describeUnlessLacking('parameters of the rules and errors of the software', lacks, () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('a new version for today is refused while it is typed', async () => {
    const at = await visit(browser!, server, { as: 'quantri', path: '/policies' });
    await at.page.getByRole('button', { name: 'Ghi phiên bản mới' }).click();
    await fillIn(at.page, {
      'Số quyết định': '301-QĐ/TW',
      'Ngày ký': { day: today },
      'Hiệu lực từ ngày': { day: today },
      'Cơ quan ban hành': { find: 'Đảng bộ toàn quốc' },
      'Chọn tham số mà văn bản thay đổi': { choose: 'Thời hạn tổ chức lễ kết nạp' },
      'Thời hạn tổ chức lễ kết nạp': '20',
    });
    await at.page.getByTestId('refusal').getByText('Phiên bản mới phải có hiệu lực sau ngày').first().waitFor();
    await at.close();
  });

  test('a new version is recorded with the scan of its paper, and stands first among the versions, yet to come', async () => {
    const at = await visit(browser!, server, { as: 'quantri', path: '/policies?group=operations' });
    const { page } = at;
    const from = addDays(today, 30);
    await page.getByRole('button', { name: 'Ghi phiên bản mới' }).click();
    await fillIn(page, {
      'Hiệu lực từ ngày': { day: from },
      'Số quyết định': '41-HD/BTCTW',
      'Ngày ký': { day: today },
      'Cơ quan ban hành': { find: 'Đảng bộ toàn quốc' },
      'Chọn tham số mà văn bản thay đổi': { choose: RESUME },
      [RESUME]: '20',
    });
    const scan = page.getByRole('group', { name: 'Bản chụp', exact: true });
    await scan
      .locator('input[type=file]')
      .setInputFiles({ name: 'huong-dan.pdf', mimeType: 'application/pdf', buffer: samples.pdf });
    await scan.getByText('huong-dan.pdf, 0,2 KB').waitFor();
    await (await record(page)).getByText('Tham số nghiệp vụ.').waitFor();

    const version = page.getByTestId(`P${from}/operations`);
    await version.getByRole('heading', { name: '41-HD/BTCTW' }).waitFor();
    await version.getByText('Sắp có hiệu lực', { exact: true }).waitFor();
    await version.getByText(`${RESUME}: 30 ngày làm việc → 20 ngày làm việc`).waitFor();
    const opened = page.waitForEvent('popup');
    await version.getByRole('link', { name: /^Xem bản chụp: .*41-HD\/BTCTW/ }).click();
    await (await opened).close();
    // What holds today is still the version before.
    await page
      .getByRole('heading', { name: /38-HD\/BTCTW/ })
      .first()
      .waitFor();
    await at.close();
  });

  test('[DHTN-1.3] a province sets for itself what is left to it, and the screen says so', async () => {
    const at = await visit(browser!, server, { as: 'thanhuy', path: '/policies?group=operations' });
    const { page } = at;
    const from = addDays(today, 40);
    const name = 'Chi bộ tự xác nhận sức khỏe, từ tuổi';
    await page.getByRole('button', { name: 'Ghi phiên bản riêng' }).click();
    await fillIn(page, {
      'Hiệu lực từ ngày': { day: from },
      'Số quyết định': '21-HD/TU',
      'Ngày ký': { day: today },
      'Chọn tham số mà văn bản thay đổi': { choose: name },
      [name]: '75',
    });
    await (await record(page)).getByText('được xét theo phiên bản này').first().waitFor();

    const version = page.getByRole('listitem').filter({ hasText: '21-HD/TU' }).first();
    await version.getByText('Tỉnh ủy, thành ủy đặt riêng', { exact: true }).waitFor();
    await version.getByText(`${name}: 80 năm → 75 năm`).waitFor();
    await version.getByRole('button', { name: 'Xem giá trị của phiên bản này' }).click();
    const value = page.getByTestId('values').locator('> div').filter({ hasText: name });
    await value.getByText('75 năm').waitFor();
    await value.getByText('Tỉnh ủy, thành ủy đặt riêng', { exact: true }).waitFor();

    // By another paper it goes back to what the Party has.
    await page.getByRole('button', { name: 'Ghi phiên bản riêng' }).click();
    await fillIn(page, {
      'Hiệu lực từ ngày': { day: addDays(from, 30) },
      'Số quyết định': '25-HD/TU',
      'Ngày ký': { day: today },
    });
    await page.getByRole('group', { name: 'Tham số thôi đặt riêng' }).getByRole('checkbox', { name }).check();
    await (await record(page)).getByText('được xét theo phiên bản này').first().waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: '25-HD/TU' })
      .first()
      .getByText(`${name}: 75 năm → 80 năm, trở lại theo giá trị chung của toàn Đảng`)
      .waitFor();
    await at.close();

    // Above the provinces the values of the whole Party are shown, until a province is chosen.
    const above = await visit(browser!, server, { as: 'trunguong', path: '/policies?group=operations' });
    await above.page.getByRole('heading', { name: '38-HD/BTCTW', exact: true }).waitFor();
    expect(await above.page.getByRole('heading', { name: '21-HD/TU' }).count()).toBe(0);
    await fillIn(above.page, { 'Xem giá trị áp dụng tại tỉnh ủy, thành ủy': { find: 'Hà Nội' } });
    await above.page.getByRole('heading', { name: '21-HD/TU', exact: true }).waitFor();
    await above.close();
  });

  test('the working days of a year are recorded; a make-up day on a weekday is refused while it is typed', async () => {
    const at = await visit(browser!, server, { as: 'quantri', path: '/calendar' });
    const { page } = at;
    const year = 2031;
    await page.getByRole('button', { name: 'Ghi lịch của năm khác' }).click();
    await fillIn(page, {
      Năm: `${year}`,
      'Ngày nghỉ': '23/01/2031, 24/01/2031 27/01/2031',
      'Ngày làm bù': '17/01/2031',
    });
    await page
      .getByTestId('refusal')
      .getByText('Ngày làm bù 17/01/2031 phải là thứ bảy hoặc chủ nhật.')
      .first()
      .waitFor();
    await fillIn(page, { 'Ngày làm bù': '18/01/2031' });
    await (await record(page)).getByText('Thời hạn tính từ nay dùng lịch này.').waitFor();
    const recorded = page.getByRole('region', { name: `Năm ${year}` });
    await recorded.getByText('23/01/2031, 24/01/2031, 27/01/2031').waitFor();
    await recorded.getByText('18/01/2031').waitFor();
    await recorded.getByText('Theo lịch đã ghi nhận').waitFor();
    await at.close();
    // Who holds a part of the register reads the calendar and is not offered to change it.
    const reader = await visit(browser!, server, { as: 'thanhuy', path: '/calendar' });
    await reader.page.getByRole('region', { name: `Năm ${year}` }).waitFor();
    expect(await reader.page.getByRole('button', { name: /^Sửa năm/ }).count()).toBe(0);
    await reader.close();
  });

  test('[DHTN-F9] the administrator changes a type of document, by the paper on which it rests', async () => {
    const at = await visit(browser!, server, { as: 'quantri', path: '/document-types' });
    const { page } = at;
    const renamed = 'Tài liệu khác, không thuộc các loại trên';
    await page.getByRole('link', { name: 'Sửa loại tài liệu: Tài liệu khác trong hồ sơ' }).click();
    await fillIn(page, { 'Loại tài liệu': renamed, 'Căn cứ': '1500-CV/BTCTW' });
    await (await record(page)).getByRole('link', { name: 'Loại tài liệu hồ sơ' }).click();
    const line = page.getByRole('listitem').filter({ hasText: `66. ${renamed}` });
    await line.getByText(/1500-CV\/BTCTW/).waitFor();
    await line.getByRole('link', { name: /^Thôi dùng/ }).click();
    await fillIn(page, { 'Căn cứ': '1501-CV/BTCTW' });
    await (await record(page)).getByRole('link', { name: 'Loại tài liệu hồ sơ' }).click();
    await line.waitFor({ state: 'detached' });
    await page.getByRole('checkbox', { name: 'Hiện cả loại đã thôi dùng' }).check();
    await line.getByText(/Thôi dùng từ .*1501-CV\/BTCTW/).waitFor();
    await at.close();
  });

  test('[DHTN-2.2] what is late below stands on the home page of the level above, and opens its list', async () => {
    const client = await server.client('thanhuy');
    const { organisation } = (
      await client.get<{ grants: { organisation: { id: string } | null }[] }>('/session')
    ).grants.find((grant) => grant.organisation !== null) as { organisation: { id: string } };
    const { groups } = await client.get<{ groups: { kind: string; below: { late: number } }[] }>(
      `/worklist?organisation=${organisation.id}`,
    );
    const { kind, below } = groups.find((group) => group.below.late > 0)!;
    const at = await visit(browser!, server, { as: 'thanhuy', path: '/' });
    const { page } = at;
    const line = page
      .getByTestId('work-below')
      .getByRole('listitem')
      .filter({ has: page.locator(`a[href$="/worklist/${kind}?below=true"]`) });
    await line.getByText(`Quá hạn ${below.late}`, { exact: true }).waitFor();
    await line.getByRole('link').click();
    await page.getByRole('checkbox', { name: 'Chỉ việc quá hạn' }).check();
    await page
      .getByText(/^Quá \d+ ngày$/)
      .first()
      .waitFor();
    await at.close();
  });

  test('[DHTN-0.6] from any screen an error is reported; the committee above finds it in its work and answers', async () => {
    const what = 'Bấm Ghi nhận nhưng màn hình không phản hồi';
    const reporter = await visit(browser!, server, { as: 'bithu', path: '/members' });
    await reporter.page.getByRole('button', { name: /^Tài khoản của/ }).click();
    await reporter.page.getByRole('menuitem', { name: 'Báo lỗi phần mềm' }).click();
    await fillIn(reporter.page, { 'Điều đã xảy ra': what });
    await reporter.page.getByText('/members', { exact: true }).waitFor();
    await (await record(reporter.page, 'Gửi báo lỗi')).getByText('Đã gửi báo lỗi đến cấp ủy cấp trên.').waitFor();
    await reporter.close();

    const committee = await visit(browser!, server, { as: 'coso', path: '/worklist/errorReport' });
    await committee.page.goto(`${server.url}/error-reports`);
    await committee.page.getByRole('link', { name: what }).click();
    await committee.page.getByRole('button', { name: 'Trả lời' }).click();
    await fillIn(committee.page, { 'Nội dung trả lời': 'Đã tiếp nhận, sẽ sửa' });
    await record(committee.page);
    await committee.page.getByText('Đã tiếp nhận, sẽ sửa').waitFor();
    await committee.page.getByText('Đã trả lời').first().waitFor();
    await committee.close();
  });
});
