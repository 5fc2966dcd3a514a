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
