import { dmy } from '../../src/kernel/plain-date.ts';
import { describeUnlessLacking } from '../lacking.ts';
import { launchBrowser } from './browser.ts';
import { seriousFindings, sideways } from './axe.ts';
import { daysAgo } from './days.ts';
import { fillIn, record, recordPreviewed } from './forms.ts';
import { startServer, type RunningServer } from './server.ts';
import { visit, WIDTHS } from './visit.ts';

const { browser, lacks } = await launchBrowser();

interface OrganisationRow {
  id: string;
  name: string;
}

describeUnlessLacking('acts on organisations', lacks, () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const organisation = async (name: string) => {
    const client = await server.client('trunguong');
    const { items } = await client.get<{ items: OrganisationRow[] }>(
      `/organisations?limit=50&q=${encodeURIComponent(name)}`,
    );
    return items.find((row) => row.name === name)!;
  };

  describe.each([...WIDTHS])('%i px wide', (width) => {
    test('[DHTN-2.1.1] a cell with two official members is refused, with three it is established', async () => {
      const officer = await visit(browser!, server, { as: 'captren', width, path: '/organisations/new/establish' });
      const form = officer.page.getByTestId('organisations.establish');
      await fillIn(form, {
        'Tên tổ chức đảng': `Chi bộ Thử nghiệm ${width}`,
        'Trực thuộc': { find: 'dai hoc cong nghe', named: 'Đảng bộ Trường Đại học Công nghệ' },
        'Số quyết định': `77${width}-QĐ/ĐU`,
        'Ngày ký': { day: daysAgo(20) },
        'Số đảng viên chính thức': '2',
        'Ngày có hiệu lực': { day: daysAgo(20) },
      });
      await officer.page.getByRole('button', { name: 'Ghi nhận', exact: true }).click();
      const refusal = officer.page.getByTestId('refusal');
      await refusal.waitFor();
      expect(await refusal.textContent()).toMatch(/3 đảng viên chính thức/);
      expect(await officer.page.getByTestId('recorded').count()).toBe(0);
      const members = form.getByRole('textbox', { name: 'Số đảng viên chính thức', exact: true });
      expect(await members.getAttribute('aria-invalid')).toBe('true');
      expect(await form.getByRole('textbox', { name: 'Tên tổ chức đảng', exact: true }).inputValue()).toBe(
        `Chi bộ Thử nghiệm ${width}`,
      );

      await members.fill('3');
      const recorded = await record(officer.page);
      await recorded.getByRole('link', { name: 'Mở tổ chức đảng' }).click();
      await officer.settled();
      expect(await officer.page.locator('h1').textContent()).toBe(`Chi bộ Thử nghiệm ${width}`);
      expect(await officer.page.getByTestId('event-OrganisationEstablished').textContent()).toContain(
        `Thành lập Chi bộ Thử nghiệm ${width}, chi bộ trực thuộc, theo Quyết định số 77${width}-QĐ/ĐU ngày ${dmy(daysAgo(20))}`,
      );
      await officer.close();
    });

    test('[DHTN-2.1] an organisation gets a new name, a new committee member, and later loses one', async () => {
      const name = width === 1440 ? 'Chi bộ Khoa Vật lý' : 'Chi bộ Khoa Lịch sử';
      const { id } = await organisation(name);
      const client = await server.client('captren');
      const { items: people } = await client.get<{ items: { id: string; fullName: string }[] }>(
        `/members?under=${id}&status=official&limit=50`,
      );
      const { seats } = await client.get<{ seats: { position: string; member: { id: string; fullName: string } }[] }>(
        `/organisations/${id}`,
      );
      const free = people.find((person) => !seats.some(({ member }) => member.fullName === person.fullName))!;

      const officer = await visit(browser!, server, { as: 'captren', width, path: `/organisations/${id}` });
      await officer.page.getByRole('link', { name: 'Đổi tên', exact: true }).click();
      await officer.page.getByText(`Hiện nay: ${name}`).waitFor();
      await fillIn(officer.page, {
        'Tên mới': `${name} (tên mới)`,
        'Ngày có hiệu lực': { day: daysAgo(10) },
        'Số quyết định': `88${width}-QĐ/ĐU`,
        'Ngày ký': { day: daysAgo(10) },
      });
      await (await record(officer.page)).getByRole('link', { name: 'Mở tổ chức đảng' }).click();
      await officer.settled();
      expect(await officer.page.locator('h1').textContent()).toBe(`${name} (tên mới)`);
      await officer.page.getByText(`${name}, từ ngày `).waitFor();

      await officer.page.getByRole('link', { name: 'Ghi người tham gia cấp ủy' }).click();
      await fillIn(officer.page, {
        'Chức vụ': { choose: 'Phó bí thư' },
        'Đảng viên': { find: free.fullName },
        'Ngày có hiệu lực': { day: daysAgo(5) },
        'Số quyết định': `89${width}-QĐ/ĐU`,
        'Ngày ký': { day: daysAgo(5) },
      });
      await (await record(officer.page)).getByRole('link', { name: 'Mở tổ chức đảng' }).click();
      await officer.settled();
      expect(await officer.page.getByTestId('event-CommitteePositionTaken').first().textContent()).toContain(
        `${free.fullName} giữ chức phó bí thư, theo Quyết định số 89${width}-QĐ/ĐU`,
      );

      await officer.page.getByRole('link', { name: 'Ghi thôi tham gia cấp ủy' }).click();
      await fillIn(officer.page, {
        'Người đang tham gia cấp ủy': { choose: `${free.fullName}, Phó bí thư` },
        'Ngày có hiệu lực': { day: daysAgo(1) },
        'Trường hợp thôi': 'Chuyển sang đảng bộ khác (thử nghiệm).',
      });
      await (await record(officer.page)).getByRole('link', { name: 'Mở tổ chức đảng' }).click();
      await officer.settled();
      expect(await officer.page.getByTestId('event-CommitteePositionEnded').textContent()).toContain(
        `${free.fullName} thôi giữ chức phó bí thư`,
      );
      await officer.close();
    });
  });

  test('[DHTN-2.1.1] what a delegated power asks is shown item by item, and follows what is recorded', async () => {
    const { id } = await organisation('Đảng bộ Trường Đại học Khoa học Xã hội và Nhân văn');
    const { page, settled, close } = await visit(browser!, server, { as: 'captren', path: `/organisations/${id}` });
    const year = Number(daysAgo(400).slice(0, 4));
    await page.getByRole('link', { name: 'Xếp loại hằng năm', exact: true }).click();
    await fillIn(page, {
      'Năm xếp loại': String(year),
      'Mức xếp loại': { choose: 'Hoàn thành tốt nhiệm vụ' },
      'Số quyết định': '791-QĐ/ĐU',
      'Ngày ký': { day: daysAgo(30) },
    });
    await (await record(page)).getByRole('link', { name: 'Mở tổ chức đảng' }).click();
    await settled();
    await page.getByTestId('event-OrganisationRated').getByText(`Năm ${year}: Hoàn thành tốt nhiệm vụ`).waitFor();

    await page.getByRole('link', { name: 'Giao quyền', exact: true }).click();
    await fillIn(page, {
      'Số quyết định': '792-QĐ/ĐU',
      'Ngày ký': { day: daysAgo(2) },
      'Ngày có hiệu lực': { day: daysAgo(2) },
      Quyền: { choose: 'Quyết định kết nạp đảng viên' },
    });
    const asked = (condition: string) =>
      page.getByTestId('conditions').getByRole('listitem').filter({ hasText: condition });
    await asked('Là đảng bộ cơ sở: đạt').waitFor();
    await asked('đơn vị sự nghiệp hoặc lực lượng vũ trang: đạt').waitFor();
    await asked('Xếp loại các năm liền trước: chưa đạt').waitFor();
    await page.getByText('Chưa đủ điều kiện: nếu ghi quyết định, phần mềm sẽ từ chối.').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.locator('main form').getByRole('button', { name: 'Ghi nhận', exact: true }).click();
    await page.getByTestId('refusal').getByText('294-QĐ/TW').first().waitFor();
    expect(await page.getByRole('textbox', { name: 'Số quyết định', exact: true }).inputValue()).toBe('792-QĐ/ĐU');
    await close();
  });

  test('[DHTN-2.1.1] whom the decision names is shown before it is recorded, and goes to the new cell', async () => {
    const client = await server.client('captren');
    const { id: cell } = await organisation('Chi bộ Khối hành chính');
    const { items } = await client.get<{ items: { fullName: string; inTransit?: boolean }[] }>(
      `/members?under=${cell}&status=official&limit=50`,
    );
    const { fullName } = items.find(({ fullName: name, inTransit }, index) => {
      return !inTransit && items.findIndex((one) => one.fullName === name) === index;
    })!;
    const officer = await visit(browser!, server, { as: 'captren', path: '/organisations/new/establish' });
    const form = officer.page.getByTestId('organisations.establish');
    await fillIn(form, {
      'Tên tổ chức đảng': 'Chi bộ Phòng Thí nghiệm',
      'Trực thuộc': { find: 'khoa hoc tu nhien', named: 'Đảng bộ Trường Đại học Khoa học Tự nhiên' },
      'Số quyết định': '780-QĐ/ĐU',
      'Ngày ký': { day: daysAgo(20) },
      'Số đảng viên chính thức': '3',
      'Ngày có hiệu lực': { day: daysAgo(20) },
      'Chi bộ nơi đang sinh hoạt': { find: 'Chi bộ Khối hành chính' },
    });
    const one = form.getByRole('group', { name: 'Đảng viên của Chi bộ Khối hành chính' });
    await one.getByRole('checkbox', { name: fullName, exact: true }).first().check();
    await form.getByText('Đã chọn: 1 đảng viên chính thức, 0 dự bị.').waitFor();
    for (const width of WIDTHS) {
      await officer.resize(width);
      expect(await sideways(officer.page)).toBeLessThanOrEqual(0);
      expect(await seriousFindings(officer.page)).toEqual([]);
    }
    await officer.page.locator('main form').getByRole('button', { name: 'Xem trước và ghi nhận', exact: true }).click();
    await officer.page.getByTestId('named').getByText(fullName).first().waitFor();
    await officer.page.getByRole('dialog').getByRole('button', { name: 'Ghi quyết định', exact: true }).click();
    await officer.page.getByTestId('recorded').getByRole('link', { name: 'Xem tiến độ' }).click();
    await officer.page.getByTestId('reorganisation-status').getByText('Đã thực hiện xong').waitFor();
    await officer.page.getByText('Đảng viên: 1 trên 1').waitFor();
    // The decision stands in the list of its leaf, as those of splits and mergers do.
    await officer.open('/reorganisations/establish');
    const listed = officer.page.getByTestId('reorganisations').getByRole('listitem').filter({ hasText: '780-QĐ/ĐU' });
    await listed.getByText('Đã thực hiện xong').waitFor();
    await listed.getByRole('link', { name: 'Chi bộ Khối hành chính → Chi bộ Phòng Thí nghiệm' }).click();
    await officer.page.getByText('Đảng viên: 1 trên 1').waitFor();
    await officer.page.getByRole('link', { name: 'Chi bộ Phòng Thí nghiệm' }).first().click();
    await officer.page
      .getByTestId('event-OrganisationEstablished')
      .getByText('Quyết định nêu tên 1 đảng viên về chi bộ này, từ 1 chi bộ.')
      .waitFor();
    await officer.close();
  });

  test('powers are given and withdrawn, an organisation moves and one is taken over', async () => {
    const { id } = await organisation('Đảng bộ Trường Đại học Giáo dục');
    const officer = await visit(browser!, server, { as: 'captren', path: `/organisations/${id}` });
    const decided = (number: string) => ({
      'Ngày có hiệu lực': { day: daysAgo(3) },
      'Số quyết định': number,
      'Ngày ký': { day: daysAgo(3) },
    });
    const powers = officer.page.getByRole('region', { name: 'Quyền được giao' });
    await officer.page.getByRole('link', { name: 'Giao quyền', exact: true }).click();
    await fillIn(officer.page, { Quyền: { choose: 'Quyết định xóa tên đảng viên' }, ...decided('901-QĐ/ĐU') });
    await (await record(officer.page)).getByRole('link', { name: 'Mở tổ chức đảng' }).click();
    await powers.getByText('Quyết định xóa tên đảng viên').waitFor();
    await officer.page.getByRole('link', { name: 'Thôi giao quyền', exact: true }).click();
    await fillIn(officer.page, { Quyền: { choose: 'Quyết định xóa tên đảng viên' }, ...decided('902-QĐ/ĐU') });
    await (await record(officer.page)).getByRole('link', { name: 'Mở tổ chức đảng' }).click();
    await powers.getByText('Chưa được giao quyền quyết định nào.').waitFor();

    const { id: students } = await organisation('Chi bộ Sinh viên và Học viên');
    await officer.open(`/organisations/${students}/hand-over`);
    await fillIn(officer.page, {
      'Tổ chức đảng tiếp nhận': { find: 'dai hoc cong nghe', named: 'Đảng bộ Trường Đại học Công nghệ' },
      ...decided('903-QĐ/ĐU'),
    });
    const previewed = await recordPreviewed(officer.page, 'Tổng số đảng viên trước và sau bằng nhau.');
    await previewed.getByRole('link', { name: 'Mở tổ chức đảng' }).click();
    await officer.page
      .getByTestId('event-OrganisationHandedOver')
      .filter({
        hasText: 'Chuyển giao từ Đảng bộ Trường Đại học Giáo dục về trực thuộc Đảng bộ Trường Đại học Công nghệ',
      })
      .waitFor();

    await officer.open('/organisations/new/take-over');
    await fillIn(officer.page, {
      'Tên tổ chức đảng': 'Chi bộ Đã có từ trước',
      'Trực thuộc': { find: 'dai hoc cong nghe', named: 'Đảng bộ Trường Đại học Công nghệ' },
      'Có từ ngày': { day: '2020-01-01' },
    });
    await (await record(officer.page)).getByRole('link', { name: 'Mở tổ chức đảng' }).click();
    await officer.settled();
    expect(await officer.page.locator('h1').textContent()).toBe('Chi bộ Đã có từ trước');

    await officer.open(`/organisations/${id}/reclassify`);
    await fillIn(officer.page, { 'Loại hình mới': { choose: 'Đảng bộ bộ phận' }, ...decided('904-QĐ/ĐU') });
    await officer.page.getByRole('button', { name: 'Ghi nhận', exact: true }).click();
    await officer.page.getByTestId('refusal').waitFor();
    await officer.close();
  });
});
