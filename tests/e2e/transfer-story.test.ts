import { randomUUID } from 'node:crypto';
import { describeUnlessLacking } from '../lacking.ts';
import { seriousFindings, sideways } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { daysAgo, monthsAgo, today } from './days.ts';
import { fillIn, record } from './forms.ts';
import { choose, give } from './procedure.ts';
import { startServer, type RunningServer } from './server.ts';
import { visit, type Visit } from './visit.ts';

const { browser, lacks } = await launchBrowser();

const CELL = 'Chi bộ Khoa Toán - Cơ - Tin học';
const NAME = 'Trần Thị Chuyển Sinh Hoạt';

/** A member of the first cell moves to a cell of another base organisation: cell, base and upper-base each at work. */
describeUnlessLacking('an official transfer across two base organisations, three people at work', lacks, () => {
  let server: RunningServer;
  let cell: Visit;
  let base: Visit;
  let upper: Visit;
  const member = randomUUID();
  let destination: { id: string; name: string; parentName?: string };

  beforeAll(async () => {
    server = await startServer();
    const secretary = await server.client('bithu');
    const { items } = await secretary.get<{ items: { cell: string }[] }>('/members?limit=1');
    await give(server, 'coso', `/members/${member}/take-over`, {
      ...{ fullName: NAME, birthDate: '1985-04-12', sex: 'female', ethnicity: 'Kinh', citizenId: '999185000077' },
      ...{ cell: items[0]!.cell, status: 'official', source: 'Sổ gốc' },
      ...{ admissionDecisionDate: '2010-01-05', joinDate: '2010-02-03', officialDate: '2011-02-03' },
    });
    const found = await secretary.get<{ items: (typeof destination)[] }>(
      '/organisations/directory?q=cong+nghe+thong+tin&type=subordinateCell&limit=20',
    );
    destination = found.items[0]!;
    [cell, base, upper] = (await Promise.all(
      (['bithu', 'coso', 'captren'] as const).map((as) => visit(browser!, server, { as })),
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
  /** Finds the member's row in a list of transfers. */
  const find = async (at: Visit, list: string) => {
    await at.open(list);
    await at.page.getByRole('searchbox', { name: 'Tìm theo họ và tên' }).fill(NAME);
    await at.page.getByRole('checkbox', { name: `Chọn ${NAME}`, exact: true }).waitFor();
  };

  test('[DHTN-2.4.1.a] the cell chooses who moves; who may not is said before anything is recorded', async () => {
    const { page } = cell;
    await cell.open('/transfers/draft');
    await page.getByRole('searchbox', { name: 'Tìm theo họ và tên' }).fill(NAME);
    await choose(page, NAME);
    await fillIn(page, {
      'Chi bộ hoặc cấp ủy nơi đến': { find: destination.name },
      'Số quyết định làm căn cứ': '15/QĐ-TC',
      'Ngày quyết định': { day: daysAgo(20) },
    });
    await page.getByRole('button', { name: 'Xem trước kết quả của 1 người' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Thiếu bản kiểm điểm có nhận xét của chi bộ.').waitFor();
    await wellMade(cell);
    await dialog.getByRole('button', { name: 'Hủy' }).click();
    await fillIn(page, { 'Có bản kiểm điểm và nhận xét của chi bộ': { tick: true } });
    await page.getByRole('button', { name: 'Xem trước kết quả của 1 người' }).click();
    await dialog.getByRole('button', { name: 'Thực hiện 1 dòng' }).click();
    await dialog.getByText('Đã thực hiện 1 trong 1 dòng.').waitFor();
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await find(cell, '/transfers/list/official');
    await page.getByText(/Ô 3: /).first().waitFor();
    await cell.open(`/members/${member}`);
    await page.getByTestId('counted').getByText(`Chưa cắt đảng số: vẫn tính ở ${CELL}.`).waitFor();
    await wellMade(cell);
  });

  test('[DHTN-2.4.1.c] the base writes its box, which cuts the roll, with the index of the dossier', async () => {
    const { page } = base;
    await find(base, '/transfers/list/official');
    await page.getByRole('link', { name: NAME, exact: true }).click();
    await page.getByRole('link', { name: 'Viết ô kế tiếp của giấy giới thiệu' }).click();
    await fillIn(page, { 'Số giấy giới thiệu': '401-GT', 'Số phiếu báo': '401-PB' });
    await record(page);
    await base.open(`/members/${member}`);
    await page
      .getByTestId('counted')
      .getByText(/Đã cắt đảng số từ ngày/)
      .waitFor();
    await page
      .getByTestId('boxes')
      .getByText(/số 401-GT/)
      .waitFor();
    await page.getByText('Lý lịch đảng viên: 1 bản').waitFor();
    await wellMade(base);
  });

  test('[DHTN-2.4.2.a] the destination has the notice and receives, many at once; the member counts there alone', async () => {
    const { page } = upper;
    await find(upper, '/transfers/list/awaiting');
    await choose(page, NAME);
    await page.getByRole('button', { name: 'Ghi nhận phiếu báo' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Thực hiện 1 dòng' }).click();
    await dialog.getByText('Đã thực hiện 1 trong 1 dòng.').waitFor();
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    // Each level's box, one after the other, until the receiving cell's.
    for (;;) {
      const client = await server.client('captren');
      const { transfer } = await client.get<{ transfer?: { next?: { box: number } } }>(`/members/${member}`);
      if (!transfer?.next) break;
      await find(upper, '/transfers/list/awaiting');
      await page
        .getByText(new RegExp(`Ô ${transfer.next.box}: `))
        .first()
        .waitFor();
      await choose(page, NAME);
      await page.getByRole('button', { name: 'Viết ô kế tiếp' }).click();
      const certified = dialog.getByRole('checkbox', { name: 'Mục lục hồ sơ có xác nhận của nơi giao' });
      await certified.check();
      await dialog.getByRole('button', { name: 'Thực hiện 1 dòng' }).click();
      await dialog.getByText('Đã thực hiện 1 trong 1 dòng.').waitFor();
      await dialog.getByRole('button', { name: 'Đóng' }).click();
    }
    const client = await server.client('captren');
    const file = await client.get<{ cell: string; inTransit?: boolean }>(`/members/${member}`);
    expect(file).toMatchObject({ cell: destination.id, inTransit: false });
    await cell.open('/transfers/list/official?state=received');
    await cell.page.getByText(NAME, { exact: true }).first().waitFor();
  });

  test('[DHTN-2.4.1.b] a temporary transfer outside of the register begins at the base and is extended', async () => {
    const { page } = base;
    // Somebody of their own: nothing else is under way.
    const id = randomUUID();
    const { items } = await (await server.client('bithu')).get<{ items: { cell: string }[] }>('/members?limit=1');
    await give(server, 'coso', `/members/${id}/take-over`, {
      ...{ fullName: 'Lê Văn Tạm Thời', birthDate: '1986-04-12', sex: 'male', ethnicity: 'Kinh' },
      ...{ citizenId: '999186000078', cell: items[0]!.cell, status: 'official', source: 'Sổ gốc' },
      ...{ admissionDecisionDate: '2010-01-05', joinDate: '2010-02-03', officialDate: '2011-02-03' },
    });
    await base.open(`/members/${id}/open-temporary-transfer`);
    await fillIn(page, { 'Nơi đến ở đâu': { radio: 'Ngoài sổ này' } });
    await fillIn(page, {
      'Tên nơi đến': 'Đảng bộ xã Minh Họa',
      'Từ ngày': { day: today },
      'Đến hết ngày': { day: monthsAgo(-14) },
    });
    // Fourteen months are too long for work: said at the field while it is typed.
    await page
      .getByText(/Lần đầu sinh hoạt tạm thời phải dưới 12 tháng/)
      .first()
      .waitFor();
    await fillIn(page, { 'Đến hết ngày': { day: monthsAgo(-6) } });
    await record(page);
    await base.open(`/members/${id}/fill-temporary-box`);
    await fillIn(page, { 'Số giấy giới thiệu': '77-GT' });
    await record(page);
    await base.open(`/members/${id}/extend-temporary-transfer`);
    await fillIn(page, {
      'Ngày đảng viên đề nghị bằng văn bản': { day: today },
      'Gia hạn đến hết ngày': { day: monthsAgo(-12) },
    });
    await wellMade(base);
    await record(page);
    await base.open('/transfers/list/temporary?state=staying');
    await wellMade(base);
    for (const at of [cell, base, upper]) await at.close();
  });
});
