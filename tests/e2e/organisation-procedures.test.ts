import { describeUnlessLacking } from '../lacking.ts';
import { launchBrowser } from './browser.ts';
import { daysAgo } from './days.ts';
import { fillIn, record, recordPreviewed } from './forms.ts';
import { anOrganisation, aSeal, members, named } from './reorganising.ts';
import { startServer, type Client, type RunningServer } from './server.ts';
import { visit } from './visit.ts';

const { browser, lacks } = await launchBrowser();

describeUnlessLacking('procedures of organisations', lacks, () => {
  let server: RunningServer;
  let base: string;
  let all: Client;
  beforeAll(async () => {
    server = await startServer();
    all = await server.client('trunguong');
    base = await named(all, 'Đảng bộ Trường Đại học Công nghệ');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const cellOf = async (name: string, people: string[]) => {
    const id = await anOrganisation(all, { name, type: 'subordinateCell', parent: base });
    await members(all, id, people);
    return id;
  };
  const decided = (number: string) => ({
    'Ngày có hiệu lực': { day: daysAgo(3) },
    'Số quyết định': number,
    'Ngày ký': { day: daysAgo(4) },
  });

  test('[DHTN-2.1.3] a merger is previewed with its totals, recorded, and followed until it is carried out', async () => {
    await cellOf('Chi bộ Gộp Một', ['Lê Thị Gộp A', 'Lê Thị Gộp B', 'Lê Thị Gộp C']);
    await cellOf('Chi bộ Gộp Hai', ['Lê Văn Gộp D', 'Lê Văn Gộp E']);
    const officer = await visit(browser!, server, { as: 'captren', path: '/reorganisations/new/merge' });
    const form = officer.page.getByTestId('reorganisations.merge');
    await fillIn(form, {
      'Tổ chức đảng nhận sáp nhập': { find: 'gop mot', named: 'Chi bộ Gộp Một' },
      'Thêm tổ chức đảng được sáp nhập': { find: 'gop hai', named: 'Chi bộ Gộp Hai' },
      ...decided('701-QĐ/ĐU'),
    });
    await form.getByRole('button', { name: 'Xem trước và ghi nhận' }).click();
    const review = officer.page.getByTestId('review');
    await review.getByText('Tổng số đảng viên trước và sau bằng nhau.').waitFor();
    await review.getByText('Đảng viên của Chi bộ Gộp Hai').waitFor();
    await officer.page.getByRole('dialog').getByRole('button', { name: 'Ghi quyết định' }).click();
    await officer.page.getByTestId('recorded').getByRole('link', { name: 'Xem tiến độ' }).click();
    const status = officer.page.getByTestId('reorganisation-status');
    await status.filter({ hasText: 'Đã thực hiện xong' }).waitFor();
    await officer.open('/reorganisations/merge');
    await officer.page
      .getByTestId('reorganisations')
      .getByRole('link', { name: /Chi bộ Gộp Hai/ })
      .waitFor();
    await officer.close();
  });

  test('[DHTN-2.1.2] the members of a cell are assigned to its parts, by what is shown and one by one', async () => {
    const people = ['Tách An', 'Tách Bình', 'Tách Chi', 'Tách Dung', 'Tách Em', 'Tách Giang'];
    await cellOf(
      'Chi bộ Chia Đôi',
      people.map((name) => `Phạm ${name}`),
    );
    const officer = await visit(browser!, server, { as: 'captren', path: '/reorganisations/new/split' });
    const form = officer.page.getByTestId('reorganisations.split');
    await fillIn(form, { 'Tổ chức đảng bị chia, tách': { find: 'chia doi', named: 'Chi bộ Chia Đôi' } });
    for (const [number, name] of ['Chi bộ Phần Một', 'Chi bộ Phần Hai'].entries()) {
      await fillIn(form.getByRole('group', { name: `Tổ chức mới thứ ${number + 1}` }), {
        'Tên tổ chức đảng mới': name,
        'Trực thuộc': { find: 'dai hoc cong nghe', named: 'Đảng bộ Trường Đại học Công nghệ' },
      });
    }
    const assign = officer.page.getByTestId('assign');
    await assign.getByText('Phạm Tách Giang').waitFor();
    await fillIn(assign, { 'Phân công về': { choose: 'Chi bộ Phần Một' } });
    await assign.getByRole('button', { name: 'Phân công 6 mục đang hiện' }).click();
    await assign.getByRole('status').filter({ hasText: 'Chi bộ Phần Một: 6' }).waitFor();
    for (const name of people.slice(3)) {
      await fillIn(assign, { [`Phạm ${name}: phân công về`]: { choose: 'Chi bộ Phần Hai' } });
    }
    await assign.getByRole('status').filter({ hasText: 'Chi bộ Phần Một: 3 · Chi bộ Phần Hai: 3' }).waitFor();
    await fillIn(form, decided('702-QĐ/ĐU'));
    await form.getByRole('button', { name: 'Xem trước và ghi nhận' }).click();
    const review = officer.page.getByTestId('review');
    await review.getByText('Tổng số đảng viên trước và sau bằng nhau.').waitFor();
    await officer.page.getByRole('dialog').getByRole('button', { name: 'Ghi quyết định' }).click();
    await officer.page.getByTestId('recorded').getByRole('link', { name: 'Xem tiến độ' }).click();
    await officer.page.getByTestId('reorganisation-status').filter({ hasText: 'Đã thực hiện xong' }).waitFor();
    await officer.close();
  });

  test('[DHTN-2.1.2] what was chosen for a part before the organisation that is split has come, stays', async () => {
    const faculty = await anOrganisation(all, { name: 'Đảng bộ Chờ Tải', type: 'sectionOrg', parent: base });
    const officer = await visit(browser!, server, { as: 'captren', path: '/reorganisations/new/split' });
    const { page } = officer;
    let comes = () => {};
    const waiting = new Promise<void>((go) => (comes = go));
    await page.route(`**/api/organisations/${faculty}`, async (route) => {
      await waiting;
      await route.continue();
    });
    const form = page.getByTestId('reorganisations.split');
    await fillIn(form, { 'Tổ chức đảng bị chia, tách': { find: 'cho tai', named: 'Đảng bộ Chờ Tải' } });
    const part = (number: number) => form.getByRole('group', { name: `Tổ chức mới thứ ${number}` });
    await fillIn(part(1), { 'Loại hình': { choose: 'Chi bộ cơ sở' } });
    await fillIn(part(2), { 'Trực thuộc': { find: 'hanh chinh', named: 'Chi bộ Khối hành chính' } });
    comes();
    const type = (number: number) => part(number).getByRole('combobox', { name: 'Loại hình' });
    const parent = (number: number, value: string) =>
      part(number)
        .getByRole('combobox', { name: 'Trực thuộc' })
        .and(page.locator(`[value="${value}"]`));
    // What nobody touched is as the source is; the rest as it was chosen.
    await type(2).filter({ hasText: 'Đảng bộ bộ phận' }).waitFor();
    await parent(1, 'Đảng bộ Trường Đại học Công nghệ').waitFor();
    await type(1).filter({ hasText: 'Chi bộ cơ sở' }).waitFor();
    await parent(2, 'Chi bộ Khối hành chính').waitFor();
    await officer.close();
  });

  test('[DHTN-2.1.4] [DHTN-2.7] a dissolved cell shows what is left; its seal is collected in the book', async () => {
    const id = await cellOf('Chi bộ Giải Thể', ['Đỗ Thị Giải A']);
    await aSeal(all, id);
    const officer = await visit(browser!, server, { as: 'captren', path: `/organisations/${id}/dissolve` });
    await fillIn(officer.page, { 'Lý do giải thể': { choose: 'Đã hoàn thành nhiệm vụ' }, ...decided('703-QĐ/ĐU') });
    const previewed = await recordPreviewed(officer.page, 'Giấy giới thiệu do Chi bộ Giải Thể cấp.');
    await previewed.getByRole('link', { name: 'Mở tổ chức đảng' }).click();
    const remains = officer.page.getByTestId('remains');
    await remains.getByRole('listitem').filter({ hasText: 'Đảng viên đã chuyển hết' }).getByText('Còn 1').waitFor();
    await remains.getByRole('listitem').filter({ hasText: 'Con dấu đã thu hồi' }).getByText('Chưa thu hồi').waitFor();

    await officer.open('/organisations/list/winding-up');
    await officer.page.getByTestId('winding-up').getByRole('link', { name: 'Chi bộ Giải Thể' }).waitFor();

    await officer.open(`/seals/${id}`);
    await officer.page.getByText('Phải thu hồi vì tổ chức đảng kết thúc hoạt động.').waitFor();
    await officer.page.getByRole('link', { name: 'Ghi thu hồi con dấu' }).click();
    await fillIn(officer.page, { 'Ngày thu hồi': { day: daysAgo(1) } });
    await (await record(officer.page)).getByRole('link', { name: 'Mở sổ con dấu' }).click();
    await officer.page.getByRole('link', { name: 'Ghi hủy con dấu' }).waitFor();
    await officer.open(`/organisations/${id}`);
    await remains.getByRole('listitem').filter({ hasText: 'Con dấu đã thu hồi' }).getByText('Đã xong').waitFor();
    await officer.close();
  });
});
