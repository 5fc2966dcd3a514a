import { addDays, addMonths, completedMonths, dmy } from '../../src/kernel/plain-date.ts';
import { describeUnlessLacking } from '../lacking.ts';
import { launchBrowser } from './browser.ts';
import { daysAgo, monthsAgo, today } from './days.ts';
import { fillIn, record } from './forms.ts';
import { startServer, type RunningServer } from './server.ts';
import { visit, WIDTHS } from './visit.ts';

const { browser, lacks } = await launchBrowser();

interface Row {
  id: string;
  fullName: string;
  cell: string;
  cellName: string;
  joinDate: string;
}

/** The cell of the demonstration's cell secretary. */
const CELL = 'Chi bộ Khoa Toán - Cơ - Tin học';
const BORN = '1988-04-12';

describeUnlessLacking('acts on members', lacks, () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const members = async (query: string) => {
    const client = await server.client('trunguong');
    return (await client.get<{ items: Row[] }>(`/members?limit=100&${query}`)).items;
  };
  /** Members who have long been official in the cell of the cell secretary. */
  const oldHands = async () => {
    const secretary = await server.client('bithu');
    const { items } = await secretary.get<{ items: Row[] }>(
      '/members?status=official&officialDateTo=2020-01-01&limit=9',
    );
    return items;
  };

  test.each([...WIDTHS])(
    'a life from sympathiser to probationary member, and recognition too early (%i px)',
    async (width) => {
      const name = `Trần Thị Nghiệm ${width}`;
      const [first, second] = await oldHands();
      const ceremony = daysAgo(30);

      // given a sympathiser, recorded by the secretary of the cell
      const secretary = await visit(browser!, server, { as: 'bithu', width, path: '/members/list/sympathisers' });
      await secretary.page.getByRole('link', { name: 'Ghi nhận cảm tình Đảng' }).first().click();
      await fillIn(secretary.page, {
        'Họ và tên khai sinh': name,
        'Ngày sinh': { day: BORN },
        'Giới tính': { radio: 'Nữ' },
        'Số định danh cá nhân': `99918800${String(width).padStart(4, '0')}`,
        'Trình độ giáo dục phổ thông': { choose: 'Trung học phổ thông' },
        'Ngày nghị quyết chi bộ': { day: daysAgo(200) },
        'Đảng viên chính thức giúp đỡ': { find: first!.fullName },
      });
      const registered = await record(secretary.page);
      expect(await registered.textContent()).toContain('Đã ghi nhận');
      expect(await registered.textContent()).toContain(`hiệu lực từ ngày ${dmy(daysAgo(200))}`);
      await registered.getByRole('link', { name: 'Mở hồ sơ' }).click();
      await secretary.settled();
      const file = new URL(secretary.page.url()).pathname;
      expect(await secretary.page.locator('h1').textContent()).toBe(name);

      // when the committee admits her
      const officer = await visit(browser!, server, { as: 'trunguong', width, path: file });
      await officer.page.getByRole('link', { name: 'Ghi quyết định kết nạp' }).click();
      await fillIn(officer.page, {
        'Số quyết định': `${width}-QĐ/TU`,
        'Ngày ký': { day: daysAgo(50) },
        'Ngày nghị quyết chi bộ đề nghị kết nạp': { day: daysAgo(60) },
        'Số chứng nhận lớp bồi dưỡng nhận thức về Đảng': `${width}/GCN`,
        'Ngày cấp chứng nhận': { day: daysAgo(90) },
        'Đảng viên chính thức giới thiệu thứ 1': { find: first!.fullName, note: CELL },
        'Đảng viên chính thức giới thiệu thứ 2': { find: second!.fullName, note: CELL },
      });
      const years = Math.floor(completedMonths(BORN, daysAgo(60)) / 12);
      await officer.page.getByText(`Ngày chi bộ ra nghị quyết: ${years} tuổi`).waitFor();
      expect(await (await record(officer.page)).textContent()).toContain(name);

      // and the cell holds the ceremony and she completes the course
      await secretary.open(file);
      await secretary.page.getByRole('link', { name: 'Ghi lễ kết nạp' }).click();
      await fillIn(secretary.page, {
        'Ngày tổ chức lễ kết nạp': { day: ceremony },
        'Ngày chi bộ nhận quyết định': { day: daysAgo(45) },
      });
      const due = dmy(addMonths(ceremony, 12));
      await secretary.page.getByText(`Đủ 12 tháng dự bị vào ngày ${due}.`).waitFor();
      const held = await record(secretary.page);
      await held.getByRole('link', { name: 'Mở hồ sơ' }).click();
      await secretary.page.locator('main').getByText(due).first().waitFor();
      await secretary.page.getByRole('link', { name: 'Ghi chứng nhận lớp đảng viên mới' }).click();
      await fillIn(secretary.page, {
        'Số giấy chứng nhận': `${width}/ĐVM`,
        'Ngày cấp giấy chứng nhận': { day: daysAgo(8) },
      });
      await record(secretary.page);

      // then recognition is refused before the twelve months are over, at the field, and what was typed stays
      await officer.open(file);
      await officer.page.getByRole('link', { name: 'Ghi quyết định công nhận chính thức' }).click();
      await fillIn(officer.page, {
        'Số quyết định': `${width}-QĐ/CN`,
        'Ngày ký': { day: daysAgo(1) },
        'Ngày nghị quyết chi bộ đề nghị công nhận': { day: daysAgo(2) },
      });
      await officer.page.getByRole('button', { name: 'Ghi nhận', exact: true }).click();
      const refusal = officer.page.getByTestId('refusal');
      const sentence = `Chưa hết thời gian dự bị: chi bộ xét sớm nhất là ngày ${due}.`;
      await refusal.getByText(sentence).waitFor();
      expect(await refusal.textContent()).toContain('294-QĐ/TW');
      const field = officer.page.getByRole('textbox', {
        name: 'Ngày nghị quyết chi bộ đề nghị công nhận',
        exact: true,
      });
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await describedBy(field)).toContain(sentence);
      expect(await field.inputValue()).toBe(dmy(daysAgo(2)));
      expect(await officer.page.getByRole('textbox', { name: 'Số quyết định', exact: true }).inputValue()).toBe(
        `${width}-QĐ/CN`,
      );
      expect(await members(`status=probationary&q=${encodeURIComponent(name)}`)).toHaveLength(1);

      await officer.close();
      await secretary.close();
    },
  );

  test.each([...WIDTHS])('somebody on the list of those who are due is recognised, late (%i px)', async (width) => {
    const officer = await visit(browser!, server, { as: 'trunguong', width, path: '/' });
    await officer.page.getByRole('link', { name: 'Hết thời gian dự bị, chờ công nhận chính thức' }).click();
    await officer.settled();
    const rows = await members(`status=probationary&joinDateTo=${monthsAgo(12)}&sort=joinDate`);
    const person = rows[0]!;
    await officer.page.getByRole('link', { name: person.fullName }).first().click();
    await officer.settled();
    expect(await officer.page.locator('h1').textContent()).toBe(person.fullName);

    await officer.page.getByRole('link', { name: 'Ghi quyết định công nhận chính thức' }).click();
    const official = dmy(addMonths(person.joinDate, 12));
    await officer.page
      .getByText(`Ngày chính thức ${official} = lễ kết nạp ${dmy(person.joinDate)} + 12 tháng`)
      .waitFor();
    await fillIn(officer.page, {
      'Số quyết định': `9${width}-QĐ/CN`,
      'Ngày ký': { day: today },
      'Ngày nghị quyết chi bộ đề nghị công nhận': { day: today },
    });
    const recorded = await record(officer.page);
    await recorded.getByRole('link', { name: 'Mở hồ sơ' }).click();
    await officer.settled();
    const happened = officer.page.getByTestId('event-MemberRecognised');
    expect(await happened.textContent()).toContain(
      `Được công nhận đảng viên chính thức từ ngày ${official} (lễ kết nạp ${dmy(person.joinDate)} + 12 tháng), theo Quyết định số 9${width}-QĐ/CN ngày ${dmy(today)}`,
    );
    await officer.close();
  });

  test.each([...WIDTHS])('a recorded fact is corrected, then a death recorded (%i px)', async (width) => {
    const client = await server.client('trunguong');
    const takenOver: { id: string; fullName: string }[] = [];
    for (const row of await members('status=official&sort=name')) {
      const { items } = await client.get<{ items: { type: string }[] }>(`/members/${row.id}/history`);
      if (items[0]!.type === 'MemberTakenOver' && takenOver.push(row) === 2) break;
    }
    const person = takenOver[width === 390 ? 0 : 1]!;
    const officer = await visit(browser!, server, { as: 'trunguong', width, path: `/members/${person.id}` });
    await officer.page.getByRole('link', { name: 'Đính chính thông tin đã ghi' }).click();
    await officer.page.getByText('Chưa có ô nào thay đổi').waitFor();
    const before = await officer.page.getByRole('textbox', { name: 'Quê quán', exact: true }).inputValue();
    await fillIn(officer.page, {
      'Sự kiện cần đính chính': { choose: await firstEventOf(person.id) },
      'Lý do': 'Ghi nhầm quê quán so với lý lịch đảng viên (thử nghiệm).',
      'Quê quán': `Xã Đính Chính ${width}, tỉnh Minh Họa`,
    });
    await officer.page.getByText(`Hiện ghi: ${before}`).waitFor();
    const corrected = await record(officer.page);
    await corrected.getByRole('link', { name: 'Mở hồ sơ' }).click();
    await officer.settled();
    const happened = officer.page.getByTestId('event-MemberCorrected').first();
    expect(await happened.textContent()).toContain('Đính chính quê quán: ghi nhầm so với giấy tờ gốc.');
    expect(await happened.textContent()).toContain(`Xã Đính Chính ${width}, tỉnh Minh Họa`);
    expect(await officer.page.getByTestId('event-MemberTakenOver').textContent()).toContain('Đã được đính chính ngày');

    await officer.page.getByRole('link', { name: 'Ghi nhận từ trần' }).click();
    await fillIn(officer.page, { 'Ngày từ trần': { day: addDays(today, -3) } });
    const died = await record(officer.page);
    expect(await died.textContent()).toContain(person.fullName);
    await died.getByRole('link', { name: 'Mở hồ sơ' }).click();
    await officer.settled();
    await officer.page.getByText('Đã từ trần').first().waitFor();
    await officer.page.getByRole('link', { name: 'Ghi nhận từ trần' }).waitFor({ state: 'detached' });
    await officer.close();
  });

  test.each([...WIDTHS])('a member of the existing register is taken over (%i px)', async (width) => {
    const name = `Lê Thị Tiếp Nhận ${width}`;
    const officer = await visit(browser!, server, { as: 'trunguong', width, path: '/members' });
    await officer.page.getByRole('link', { name: 'Nhập đảng viên từ sổ hiện có' }).click();
    const form = officer.page.getByTestId('members.take-over');
    await fillIn(form, {
      'Họ và tên khai sinh': name,
      'Ngày sinh': { day: '1960-02-28' },
      'Giới tính': { radio: 'Nữ' },
      'Số định danh cá nhân': `99916000${String(width).padStart(4, '0')}`,
      'Chi bộ': { find: 'to dan pho so 2', note: 'Chi bộ tổ dân phố số 2' },
      'Ngày quyết định kết nạp': { day: '1984-02-20' },
      'Ngày vào Đảng': { day: '1984-03-03' },
      'Nguồn dữ liệu': 'Sổ danh sách đảng viên thử nghiệm',
    });
    // A required field left empty is said where it is, before anything is sent.
    await officer.page.getByRole('button', { name: 'Ghi nhận', exact: true }).click();
    const official = form.getByRole('textbox', { name: 'Ngày chính thức', exact: true });
    expect(await describedBy(official)).toContain('Bắt buộc nhập.');
    await fillIn(form, { 'Ngày chính thức': { day: '1985-03-03' } });
    const gaps = form.getByRole('group', { name: 'Thời gian không tính tuổi Đảng' });
    await gaps.getByRole('button', { name: 'Thêm dòng' }).click();
    await fillIn(gaps, {
      'Từ ngày': { day: '1990-01-01' },
      'Đến ngày': { day: '1991-01-01' },
      'Lý do': { choose: 'Mất liên lạc với tổ chức đảng' },
    });
    const recorded = await record(officer.page);
    await recorded.getByRole('link', { name: 'Mở hồ sơ' }).click();
    await officer.settled();
    expect(await officer.page.getByTestId('event-MemberTakenOver').textContent()).toContain(
      'Nhập từ sổ hiện có: vào Đảng ngày 03/03/1984, chính thức ngày 03/03/1985, sinh hoạt tại Chi bộ tổ dân phố số 2.',
    );
    await officer.page.getByText('Từ 01/01/1990 đến 01/01/1991').waitFor();
    await officer.close();
  });

  /** How the form of a correction offers the first event of somebody. */
  async function firstEventOf(id: string): Promise<string> {
    const client = await server.client('trunguong');
    const { items } = await client.get<{ items: { type: string; effectiveOn: string; revision: number }[] }>(
      `/members/${id}/history`,
    );
    const first = items.find(({ type }) => type === 'MemberTakenOver');
    return `Nhập từ sổ hiện có, ${dmy(first!.effectiveOn)}`;
  }
});

/** The text that an input is described by, as a screen reader would say it. */
async function describedBy(input: import('playwright-core').Locator): Promise<string> {
  const id = await input.getAttribute('aria-describedby');
  return id ? ((await input.page().locator(`[id="${id}"]`).textContent()) ?? '') : '';
}
