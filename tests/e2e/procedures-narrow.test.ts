import { randomUUID } from 'node:crypto';
import { addDays, addMonths, dmy } from '../../src/kernel/plain-date.ts';
import { describeUnlessLacking } from '../lacking.ts';
import { seriousFindings, sideways } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { daysAgo, today } from './days.ts';
import { fillIn, record } from './forms.ts';
import { choose, filePapers, give, openList, putOnNewList, sendUp, voteOnAll } from './procedure.ts';
import { startServer, type RunningServer } from './server.ts';
import { visit, type Visit } from './visit.ts';

const { browser, lacks } = await launchBrowser();

const UPPER = 'Đảng bộ Đại học Quốc gia Hà Nội';
const CELL = 'Chi bộ Khoa Toán - Cơ - Tin học';

interface Row {
  id: string;
  title: string;
  subject: { id: string; fullName: string };
}

/** The lists that the demonstration left as drafts at the cell are taken up where they lie, on a telephone. */
describeUnlessLacking('the other procedures, on a narrow screen', lacks, () => {
  let server: RunningServer;
  let cell: Visit;
  let base: Visit;
  let upper: Visit;

  beforeAll(async () => {
    server = await startServer();
    [cell, base, upper] = (await Promise.all(
      (['bithu', 'coso', 'captren'] as const).map((as) => visit(browser!, server, { as, width: 390 })),
    )) as [Visit, Visit, Visit];
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const wellMade = async (at: Visit) => {
    expect(await sideways(at.page)).toBeLessThanOrEqual(0);
    expect(await seriousFindings(at.page)).toEqual([]);
  };
  const get = async <Body>(who: string, path: string) => (await server.client(who)).get<Body>(path);
  /** The draft that the demonstration's cell has of a procedure, with its cases. */
  const draftOf = async (kind: string) => {
    const { items } = await get<{ items: Row[] }>('bithu', `/proposals?kind=${kind}&status=draft`);
    return get<Row & { items: Row[] }>('bithu', `/proposals/${items[0]!.id}`);
  };
  /** The base puts what it received on its own list, and sends that up. */
  const forward = async (kind: string, received: string, own: string, people: string[]) => {
    await openList(base, `/proposals/list/${kind}/sent`, received, CELL);
    await choose(base.page, ...people);
    await putOnNewList(base, own, people.length);
    await openList(base, `/proposals/list/${kind}/draft`, own);
    await sendUp(base);
  };
  /** Who decides approves what it received. */
  const approve = async (
    kind: string,
    received: string,
    people: string[],
    decision: Record<string, string> = {},
    at = upper,
  ) => {
    const { page } = at;
    await openList(at, `/proposals/list/${kind}/sent`, received);
    await choose(page, ...people);
    await page.getByRole('button', { name: 'Ghi quyết định', exact: true }).click();
    if (decision['Bắt đầu từ số']) await fillIn(page, { 'Ngày ký': { day: today }, ...decision });
    await record(page);
  };
  const isApproved = async (kind: string, name: string) => {
    await cell.open(`/proposals/list/${kind}/approved`);
    await cell.page.getByRole('link', { name, exact: true }).waitFor();
    await wellMade(cell);
  };

  test('[DHTN-2.2.2.a] [DHTN-2.2.2.b] sympathisers: who is not ready is taken off the list, the others are approved', async () => {
    const list = await draftOf('sympathiser');
    const readiness = await get<{ items: { case: string; unmet: unknown[] }[] }>(
      'bithu',
      `/proposals/${list.id}/readiness`,
    );
    const named = (met: boolean) => {
      const found = readiness.items.find(({ unmet }) => (unmet.length === 0) === met);
      return list.items.find(({ id }) => id === found!.case)!.subject.fullName;
    };
    const [ready, lacking] = [named(true), named(false)];
    await openList(cell, '/proposals/list/sympathiser/draft', list.title);
    await cell.page.getByTestId('list-readiness').getByText('1 hồ sơ chưa đủ điều kiện').waitFor();
    await wellMade(cell);
    await choose(cell.page, lacking);
    await cell.page.getByRole('button', { name: 'Đưa ra khỏi danh sách' }).click();
    const dialog = cell.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Thực hiện 1 dòng' }).click();
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await cell.page.getByText('Cả 1 hồ sơ đủ điều kiện gửi.').waitFor();
    await sendUp(cell);
    await forward('sympathiser', list.title, 'Cảm tình Đảng: đảng ủy cơ sở', [ready]);
    await approve('sympathiser', 'Cảm tình Đảng: đảng ủy cơ sở', [ready]);
    await isApproved('sympathiser', ready);
  });

  test('[DHTN-2.2.4.a] [DHTN-2.2.4.b] a probationary member is sent to the course, and its certificate recorded', async () => {
    const list = await draftOf('newMemberCourse');
    const { id, fullName } = list.items[0]!.subject;
    await openList(cell, '/proposals/list/newMemberCourse/draft', list.title);
    await sendUp(cell);
    await forward('newMemberCourse', list.title, 'Lớp đảng viên mới: đảng ủy cơ sở', [fullName]);
    await approve('newMemberCourse', 'Lớp đảng viên mới: đảng ủy cơ sở', [fullName]);
    await isApproved('newMemberCourse', fullName);
    await cell.open(`/members/${id}/record-new-member-course`);
    await fillIn(cell.page, { 'Số giấy chứng nhận': '31/ĐVM', 'Ngày cấp giấy chứng nhận': { day: today } });
    await record(cell.page);
  });

  test('[DHTN-2.2.4.c] [DHTN-2.2.4.d] [DHTN-2.2.4.e] who is due is listed, goes up and is recognised', async () => {
    const { page } = cell;
    const { groups } = await get<{ groups: { kind: string; rows: { subject: Row['subject'] }[] }[] }>(
      'bithu',
      `/worklist?organisation=${((await draftOf('recognition')) as unknown as { organisation: { id: string } }).organisation.id}`,
    );
    const under = new Set((await draftOf('recognition')).items.map(({ subject }) => subject.id));
    const due = groups.find(({ kind }) => kind === 'recognitionReview')!.rows;
    const { fullName, id } = due.map(({ subject }) => subject).find((one) => !under.has(one.id))!;

    // Opened for everybody chosen at once, straight from those who are due.
    await cell.open('/proposals/list/recognition/draft');
    await choose(page, fullName);
    await page.getByRole('button', { name: 'Lập hồ sơ cho người đã chọn' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Thực hiện 1 dòng' }).click();
    await dialog.getByText('Đã thực hiện 1 trong 1 dòng.').waitFor();
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    // Until then only the person was in sight, under the same name.
    await page.locator('a[href^="/cases/"]').filter({ hasText: fullName }).first().click();
    await cell.settled();
    const file = new URL(page.url()).pathname;
    const dated = { 'Ngày văn bản': { day: today } };
    await filePapers(cell, [
      ['Giấy chứng nhận lớp đảng viên mới', dated],
      ['Bản tự kiểm điểm của đảng viên dự bị', dated],
      ['Bản nhận xét của đảng viên được phân công giúp đỡ', dated],
      ['Tổng hợp ý kiến của đoàn thể chính trị - xã hội', dated],
    ]);
    await page.getByRole('link', { name: 'Ghi biểu quyết', exact: true }).click();
    // The register's own count comes while the secretary is typing it: it is not put among the digits.
    let isTyping = () => {};
    const typing = new Promise<void>((go) => (isTyping = go));
    await page.route('**/api/members?*asOf=*', async (route) => typing.then(() => route.continue()));
    await fillIn(page, { 'Ngày họp': { day: today } });
    const summoned = page.getByRole('textbox', { name: 'Tổng số đảng viên chính thức phải triệu tập', exact: true });
    await summoned.focus();
    isTyping();
    await page
      .getByText(/^Theo sổ, ngày .* đảng viên chính thức/)
      .first()
      .waitFor();
    await summoned.pressSequentially('9');
    await page.unroute('**/api/members?*asOf=*');
    expect(await summoned.inputValue()).toBe('9');
    await fillIn(page, { 'Có mặt': '9', 'Đồng ý': '9', 'Không đồng ý': '0', 'Không hợp lệ': '0' });
    await record(page);
    await page.getByRole('link', { name: 'Mở hồ sơ' }).click();
    await cell.settled();
    await filePapers(cell, [['Nghị quyết của chi bộ', dated]]);
    await wellMade(cell);
    await cell.open('/proposals/list/recognition/draft');
    await choose(page, fullName);
    await putOnNewList(cell, 'Công nhận: chi bộ', 1);
    await openList(cell, '/proposals/list/recognition/draft', 'Công nhận: chi bộ');
    await sendUp(cell);

    await openList(base, '/proposals/list/recognition/sent', 'Công nhận: chi bộ');
    await choose(base.page, fullName);
    await voteOnAll(base, today, 9);
    await base.open(file);
    await filePapers(base, [['Nghị quyết của đảng ủy cơ sở', dated]]);
    await forward('recognition', 'Công nhận: chi bộ', 'Công nhận: đảng ủy cơ sở', [fullName]);
    await openList(upper, '/proposals/list/recognition/sent', 'Công nhận: đảng ủy cơ sở');
    await choose(upper.page, fullName);
    await voteOnAll(upper, today, 11);
    const number = { 'Bắt đầu từ số': '0871', 'Ký hiệu sau số': '-QĐ/ĐU', 'Người ký': 'Người ký thử nghiệm' };
    await approve('recognition', 'Công nhận: đảng ủy cơ sở', [fullName], number);
    await isApproved('recognition', fullName);
    expect(await get('bithu', `/members/${id}`)).toMatchObject({ status: 'official' });
  });

  test('[DHTN-1.3] [DHTN-X.1] who is posted far away is proposed for exemption, listed, sent up and exempted', async () => {
    const { page } = cell;
    const [id, fullName] = [randomUUID(), 'Phạm Thị Công Tác Xa'];
    const { items: own } = await get<{ items: { cell: string }[] }>('bithu', '/members?limit=1');
    await give(server, 'captren', `/members/${id}/take-over`, {
      ...{ fullName, birthDate: '1985-04-12', sex: 'female', ethnicity: 'Kinh', citizenId: '999185000088' },
      ...{ cell: own[0]!.cell, status: 'official', source: 'Sổ gốc' },
      ...{ admissionDecisionDate: '2010-01-20', joinDate: '2010-02-03', officialDate: '2011-02-03' },
    });
    await cell.open(`/cases/new/exemption?subject=${id}`);
    await fillIn(page, {
      'Ngày lập hồ sơ': { day: today },
      'Lý do': { choose: 'Công tác lẻ ở xa' },
      'Ngày làm đơn': { day: daysAgo(9) },
      'Ngày nghị quyết chi bộ': { day: daysAgo(2) },
      'Từ ngày': { day: today },
      'Ngày đầu tiên sinh hoạt trở lại': { day: addMonths(today, 8) },
    });
    await record(page);
    await page.getByRole('link', { name: 'Mở hồ sơ' }).click();
    await page.getByRole('heading', { level: 1, name: fullName }).waitFor();
    await cell.settled();
    await filePapers(cell, [
      ['Đơn xin miễn, giảm công tác và sinh hoạt đảng', { 'Ngày văn bản': { day: daysAgo(9) } }],
      ['Nghị quyết của chi bộ', { 'Số văn bản': '14-NQ/CB', 'Ngày văn bản': { day: daysAgo(2) } }],
    ]);
    await cell.open('/proposals/list/exemption/draft');
    await choose(page, fullName);
    await putOnNewList(cell, 'Miễn sinh hoạt: chi bộ', 1);
    await openList(cell, '/proposals/list/exemption/draft', 'Miễn sinh hoạt: chi bộ');
    await page.getByText('Cả 1 hồ sơ đủ điều kiện gửi.').waitFor();
    await sendUp(cell);
    const number = { 'Bắt đầu từ số': '0093', 'Ký hiệu sau số': '-QĐ/ĐU', 'Người ký': 'Người ký thử nghiệm' };
    await approve('exemption', 'Miễn sinh hoạt: chi bộ', [fullName], number, base);
    await isApproved('exemption', fullName);
    await cell.open('/exemptions');
    const listed = page.getByRole('listitem').filter({ hasText: fullName });
    await listed.getByText(dmy(addMonths(today, 8))).waitFor();
    await wellMade(cell);
  });

  test('[DHTN-2.2.5.a] a wrong admission is found from the leaf; on procedure its dates are re-stated', async () => {
    const { page } = upper;
    const { items } = await get<{ items: { id: string; fullName: string; joinDate: string }[] }>(
      'captren',
      '/members?status=probationary&sort=-joinDate&limit=50',
    );
    const files = await Promise.all(
      items.map(({ id }) =>
        get<{ id: string; admissionDecision?: { issuer?: { name: string } } }>('captren', `/members/${id}`),
      ),
    );
    const issuedHere = files.findIndex(({ admissionDecision }) => admissionDecision?.issuer?.name === UPPER);
    const { id, fullName, joinDate } = items[issuedHere]!;
    await upper.open('/irregular');
    await wellMade(upper);
    await fillIn(page, { 'Họ và tên': { find: fullName } });
    await page.getByTestId('irregular-acts').getByRole('link', { name: 'Hủy quyết định kết nạp' }).click();
    await fillIn(page, {
      'Trường hợp': { radio: 'Sai về thủ tục, thẩm quyền' },
      'Lý do': 'Lễ kết nạp tổ chức chưa đúng thủ tục (thử nghiệm).',
      'Ngày vào Đảng ghi lại': { day: addDays(joinDate, 1) },
      'Số quyết định': '0990-QĐ/ĐU',
      'Ngày ký': { day: today },
    });
    await wellMade(upper);
    await record(page);
    expect(await get('captren', `/members/${id}`)).toMatchObject({
      status: 'probationary',
      joinDate: addDays(joinDate, 1),
    });
  });

  test('[DHTN-2.2.5.a] the issuer annuls the decision on who had moved long before, from the leaf, wherever they are now', async () => {
    const { page } = upper;
    await upper.open('/irregular');
    const waiting = page.getByRole('region', { name: 'Chờ hủy vì người xin vào Đảng đã chuyển đi' });
    await waiting.getByRole('link').first().click();
    await upper.settled();
    await fillIn(page, {
      'Trường hợp': { radio: 'Người xin vào Đảng đã chuyển đi trước khi có quyết định' },
      'Lý do': 'Đã chuyển nơi cư trú quá 30 ngày làm việc trước ngày quyết định (thử nghiệm).',
      'Số quyết định': '0991-QĐ/ĐU',
      'Ngày ký': { day: today },
    });
    await wellMade(upper);
    await record(page);
    await upper.open('/irregular');
    await waiting.getByText('Không có quyết định nào phải hủy vì lý do này.').waitFor();
  });

  test('[DHTN-2.2.3.a] the issuer answers a request for reconsideration of somebody who moved, from its work', async () => {
    const { page } = upper;
    await upper.open('/worklist/reconsideration');
    await wellMade(upper);
    await page.locator('main').getByRole('list').getByRole('link').first().click();
    await upper.settled();
    await fillIn(page, {
      'Ngày trả lời': { day: today },
      'Nội dung trả lời': 'Hồ sơ đủ thủ tục, giữ nguyên quyết định (thử nghiệm).',
    });
    await wellMade(upper);
    expect(await (await record(page)).textContent()).toContain('Trả lời giữ nguyên quyết định kết nạp');
    await upper.open('/worklist/reconsideration');
    await page.getByText('Không có việc nào thuộc loại này.').waitFor();
  });

  test('[DHTN-2.2.3.a] a sympathiser moves to a cell that the secretary cannot read, found by its name', async () => {
    const { page } = cell;
    const id = randomUUID();
    const { items: own } = await get<{ items: { cell: string }[] }>('bithu', '/members?limit=1');
    await give(server, 'bithu', `/members/${id}/register-sympathiser`, {
      ...{ fullName: 'Trần Thị Chuyển Đi', birthDate: '1990-04-12', sex: 'female', ethnicity: 'Kinh' },
      ...{ education: 'upperSecondary', citizenId: '999190000002', cell: own[0]!.cell, cellResolutionOn: daysAgo(90) },
    });
    const { items: cells } = await get<{ items: { id: string; name: string; parentName: string }[] }>(
      'bithu',
      '/organisations/directory?q=chi+bo&type=subordinateCell&limit=50',
    );
    const readable = await get<{ items: { id: string }[] }>('bithu', '/organisations?limit=100');
    const to = cells.find((one) => !readable.items.some((known) => known.id === one.id))!;
    await cell.open(`/members/${id}/move-applicant`);
    await fillIn(page, {
      'Chi bộ nơi mới': { find: to.name, note: to.parentName },
      'Ngày chuyển': { day: today },
    });
    await wellMade(cell);
    const answer = await record(page);
    expect(await answer.textContent()).toContain('Ghi người xin vào Đảng chuyển đi nơi khác: Trần Thị Chuyển Đi');
    await wellMade(cell);
    expect(await get('trunguong', `/members/${id}`)).toMatchObject({ cell: to.id, status: 'sympathiser' });
    // The file has gone with the person: the way on leads home.
    await answer.getByRole('link', { name: 'Trang chủ' }).click();
    await cell.settled();
  });

  test('[DHTN-2.2] what waits for me stands first on the home page, and nothing of it stands there twice', async () => {
    const { groups } = await get<{ groups: { kind: string }[] }>('coso', '/worklist/mine');
    await base.open('/');
    const kindsIn = async (block: string) => {
      const found = await base.page
        .getByTestId(block)
        .getByTestId(/^work-/)
        .all();
      const names = await Promise.all(found.map((one) => one.getAttribute('data-testid')));
      return names.map((name) => name!.slice('work-'.length)).sort();
    };
    const mine = await kindsIn('my-work');
    expect(mine).toEqual(groups.map(({ kind }) => kind).sort());
    expect(mine.length).toBeGreaterThan(0);
    const { groups: all } = await get<{ groups: { kind: string; count: number }[] }>('coso', '/worklist');
    const others = all.filter(({ kind, count }) => count > 0 && !mine.includes(kind));
    expect(await kindsIn('other-work')).toEqual(others.map(({ kind }) => kind).sort());
    await wellMade(base);
  });

  test('[DHTN-2.2.1] a target is set at the base, and seen from above with what was reached', async () => {
    const { page } = base;
    await base.open('/plans');
    await wellMade(base);
    const row = page.getByRole('listitem').filter({ hasText: 'Chi bộ Khoa Vật lý' });
    await row.getByRole('button', { name: /^Sửa chỉ tiêu/ }).click();
    await fillIn(page.getByRole('dialog'), { 'Chỉ tiêu': 'mười' });
    expect(await page.getByRole('dialog').getByRole('button', { name: 'Ghi nhận' }).isDisabled()).toBe(true);
    await fillIn(page.getByRole('dialog'), { 'Chỉ tiêu': '17' });
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi nhận' }).click();
    await row.getByText(/Chỉ tiêu: 17/).waitFor();
    const year = today.slice(0, 4);
    const plans = await get<{ items: { target?: number; targetBelow: number; admitted: number }[] }>(
      'captren',
      `/plans?year=${year}&under=${(await get<{ items: { id: string }[] }>('coso', '/organisations?q=truong+dai+hoc+khoa+hoc+tu+nhien&limit=1')).items[0]!.id}`,
    );
    const [own, ...below] = plans.items;
    expect(own!.targetBelow).toBe(below.reduce((sum, { target = 0 }) => sum + target, 0));
    expect(own!.admitted).toBe(below.reduce((sum, { admitted }) => sum + admitted, 0));
    for (const at of [cell, base, upper]) await at.close();
  });
});
