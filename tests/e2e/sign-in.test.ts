import type { Page } from 'playwright-core';
import { HELP_LEAVES } from '../../admin/src/help/leaves.ts';
import { describeUnlessLacking } from '../lacking.ts';
import { seriousFindings, sideways } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { fillIn } from './forms.ts';
import { startServer, type RunningServer } from './server.ts';
import { visit, WIDTHS } from './visit.ts';

const { browser, lacks } = await launchBrowser();

describeUnlessLacking('sign-in and accounts', lacks, () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const signIn = async (page: Page, username: string, password: string) => {
    await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill(username);
    await page.getByLabel('Mật khẩu', { exact: false }).first().fill(password);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
  };

  describe.each([...WIDTHS])('%i px wide', (width) => {
    test.each(['bithu', 'coso', 'captren', 'kiemtra'])(
      '[DHTN-0.3] [DHTN-0.4] %s signs in at the address of the server, is greeted with the work, and signs out',
      async (who) => {
        const { username, password } = server.account(who);
        const at = await visit(browser!, server, { width, path: '/' });
        await signIn(at.page, username, `${password}x`);
        await at.page.getByRole('alert').getByText('Tên đăng nhập hoặc mật khẩu không đúng.').waitFor();
        expect(await at.page.getByRole('textbox', { name: 'Tên đăng nhập' }).inputValue()).toBe(username);
        await signIn(at.page, username, password);
        await at.page.getByRole('region', { name: 'Theo dõi kết nạp và công nhận' }).waitFor();

        await at.page.getByRole('button', { name: /^Tài khoản của/ }).click();
        await at.page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
        await at.page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
        await at.load('/members');
        await at.page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
        expect(await at.page.evaluate<number>(`fetch('/api/members').then(({ status }) => status)`)).toBe(401);
        await at.close();
      },
    );

    test('after five wrong passwords one has to wait, and is told how long', async () => {
      const at = await visit(browser!, server, { width, path: '/' });
      const answers: number[] = [];
      for (let tries = 0; tries < 6; tries++) {
        const answer = at.page.waitForResponse('**/api/session');
        await signIn(at.page, `khong-co-${width}`, 'sai mật khẩu');
        answers.push((await answer).status());
      }
      expect(answers).toEqual([401, 401, 401, 401, 401, 429]);
      await at.page.getByText(/Tài khoản tạm khóa do nhập sai nhiều lần. Hãy thử lại sau \d+ giây/).waitFor();
      const button = at.page.getByRole('button', { name: 'Đăng nhập' });
      expect(await button.isDisabled()).toBe(true);
      await at.close();
    });

    test('English and the dark look are chosen and last', async () => {
      const at = await visit(browser!, server, { as: 'kiemtra', width, path: '/' });
      const ground = () => at.page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      const light = await ground();
      await at.page.getByRole('button', { name: 'Chuyển sang giao diện tối' }).click();
      await at.page.getByRole('button', { name: 'Chuyển sang giao diện sáng' }).waitFor();
      const dark = await ground();
      expect(dark).not.toBe(light);
      await at.page.getByRole('button', { name: /English/ }).click();
      await at.page.getByRole('heading', { name: 'Home', exact: true }).waitFor();
      expect(await at.page.getAttribute('html', 'lang')).toBe('en');
      expect(await seriousFindings(at.page)).toEqual([]);
      await at.page.reload();
      await at.page.getByRole('heading', { name: 'Home', exact: true }).waitFor();
      expect(await ground()).toBe(dark);
      await at.page.getByRole('button', { name: /Tiếng Việt/ }).click();
      await at.page.getByRole('heading', { name: 'Trang chủ', exact: true }).waitFor();
      await at.close();
    });

    test('[DHTN-0.7] how to sign in is told before it, every page of help after it', async () => {
      const { username, password } = server.account('trunguong');
      const at = await visit(browser!, server, { width, path: '/' });
      await at.page.getByText('Hướng dẫn đăng nhập').click();
      await at.page.getByText('Nhập tên đăng nhập và mật khẩu do cấp ủy có thẩm quyền cấp.').waitFor();
      expect(await seriousFindings(at.page)).toEqual([]);
      expect(await sideways(at.page)).toBeLessThanOrEqual(0);
      await signIn(at.page, username, password);

      await at.page.getByRole('button', { name: /^Tài khoản của/ }).click();
      await at.page.getByRole('menuitem', { name: 'Hướng dẫn sử dụng' }).click();
      await at.page.getByRole('heading', { name: 'Hướng dẫn sử dụng' }).waitFor();
      const pages = at.page.locator('main').getByRole('link');
      await pages.first().waitFor();
      const named = await pages.evaluateAll((links: { getAttribute(name: string): string | null }[]) =>
        links.map((link) => String(link.getAttribute('href')).replace('/help/', '')),
      );
      // Accounts are the administrator's.
      expect([...named, 'accounts'].sort()).toEqual(Object.keys(HELP_LEAVES).sort());
      expect(await seriousFindings(at.page)).toEqual([]);
      expect(await sideways(at.page)).toBeLessThanOrEqual(0);
      await pages.filter({ hasText: 'Quản lý con dấu' }).click();
      await at.page.getByRole('heading', { name: 'Các bước' }).waitFor();
      await at.page.getByRole('link', { name: 'Mở màn hình này' }).click();
      await at.page.waitForURL('**/seals');
      await at.settled();
      await at.close();
    });

    test('[DHTN-0.4] an account is opened, given a role, and its one-time password changed at the first sign-in', async () => {
      const username = `kiem-tra-${width}`;
      const displayName = `Cán bộ kiểm tra ${width}`;
      const administrator = await visit(browser!, server, { as: 'quantri', width, path: '/accounts' });
      await administrator.page.getByRole('button', { name: 'Mở tài khoản' }).click();
      const dialog = administrator.page.getByRole('dialog');
      await fillIn(dialog, { 'Tên đăng nhập': username, 'Họ tên hiển thị': displayName });
      await dialog.getByRole('button', { name: 'Mở tài khoản' }).click();
      const password = (await administrator.page.getByTestId('one-time-password').textContent())!;
      expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
      expect(await seriousFindings(administrator.page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Đóng' }).click();

      const acts = administrator.page.getByRole('group', { name: `Thao tác với ${displayName}` });
      await acts.getByRole('button', { name: 'Giao quyền' }).click();
      await fillIn(dialog, {
        'Vai trò': { choose: 'Cán bộ kiểm tra (chỉ xem)' },
        'Tổ chức đảng (gồm mọi tổ chức trực thuộc)': { find: 'dai hoc quoc gia', named: 'Đảng bộ Đại học Quốc gia' },
      });
      await dialog.getByRole('button', { name: 'Giao quyền' }).click();
      await dialog.getByText('Đã thực hiện.').waitFor();
      await dialog.getByRole('button', { name: 'Đóng' }).click();
      const line = administrator.page.getByRole('listitem').filter({ hasText: displayName }).first();
      await line.getByText('Đảng bộ Đại học Quốc gia Hà Nội').waitFor();
      await administrator.close();

      const at = await visit(browser!, server, { width, path: '/' });
      await signIn(at.page, username, password);
      await at.page.getByText('Đây là mật khẩu dùng một lần.').waitFor();
      expect(await seriousFindings(at.page)).toEqual([]);
      await at.load('/members');
      await at.page.getByText('Đây là mật khẩu dùng một lần.').waitFor();
      const change = async (next: string, repeated: string) => {
        await at.page.locator('[name=current]').fill(password);
        await at.page.locator('[name=next]').fill(next);
        await at.page.locator('[name=repeat]').fill(repeated);
        await at.page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
      };
      await change('ngắn', 'khác');
      await at.page.getByText('Mật khẩu mới phải có ít nhất 12 ký tự.').waitFor();
      await at.page.getByText('Hai lần nhập mật khẩu mới không giống nhau.').waitFor();
      await change('một câu đủ dài để nhớ', 'một câu đủ dài để nhớ');
      await at.page.getByRole('heading', { name: 'Quản lý hồ sơ đảng viên' }).waitFor();
      await at.close();
    });
  });
});
