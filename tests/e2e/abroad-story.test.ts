import { randomUUID } from 'node:crypto';
import { describeUnlessLacking } from '../lacking.ts';
import { seriousFindings, sideways } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { daysAgo, monthsAgo, today } from './days.ts';
import { fillIn, record } from './forms.ts';
import { give } from './procedure.ts';
import { startServer, type RunningServer } from './server.ts';
import { visit, WIDTHS, type Visit } from './visit.ts';

const { browser, lacks } = await launchBrowser();

const NAME = 'Phạm Văn Đi Nước Ngoài';
const COMMITTEE = 'Đảng ủy Bộ Ngoại giao (minh họa)';

/** Abroad for good: the committee addressed writes the letter of two boxes, and its second box on return. */
describeUnlessLacking('a member goes abroad and comes back', lacks, () => {
  let server: RunningServer;
  let centre: Visit;
  const [member, committee] = [randomUUID(), randomUUID()];
  let home: { id: string; name: string };

  beforeAll(async () => {
    server = await startServer();
    const officer = await server.client('trunguong');
    const cell = (await (await server.client('bithu')).get<{ items: { cell: string }[] }>('/members?limit=1'))
      .items[0]!;
    const path = (await officer.get<{ path: { id: string; name: string }[] }>(`/organisations/${cell.cell}`)).path;
    home = { id: cell.cell, name: '' };
    await give(server, 'trunguong', `/organisations/${committee}/take-over`, {
      ...{ name: COMMITTEE, type: 'upperBase', parent: path[1]!.id, powers: [], since: '2020-01-01' },
    });
    await give(server, 'trunguong', `/members/${member}/take-over`, {
      ...{ fullName: NAME, birthDate: '1985-04-12', sex: 'male', ethnicity: 'Kinh', citizenId: '999185000066' },
      ...{ cell: cell.cell, status: 'official', source: 'Sổ gốc' },
      ...{ admissionDecisionDate: '2010-01-05', joinDate: '2010-02-03', officialDate: '2011-02-03' },
    });
    await give(server, 'trunguong', `/members/${member}/open-transfer`, {
      ...{ to: committee, ground: 'overseas', paper: { number: '15-QĐ', date: monthsAgo(1) }, selfReview: true },
      ...{ duesPaidTo: today.slice(0, 7), openedOn: daysAgo(9) },
    });
    for (let at = 8; ; at -= 1) {
      const file = await officer.get<{
        transfer: { next: { box: number; side: string; organisation: { id: string } } };
      }>(`/members/${member}`);
      const { box, side, organisation } = file.transfer.next;
      if (side === 'in') break;
      await give(server, 'trunguong', `/members/${member}/fill-transfer-box`, {
        ...{ box, organisation: organisation.id, filledOn: daysAgo(at), number: '66-GT' },
      });
    }
    centre = await visit(browser!, server, { as: 'trunguong' });
  });
  afterAll(async () => {
    await centre?.close();
    await browser?.close();
    await server?.stop();
  });

  const wellMade = async () => {
    for (const width of [...WIDTHS].reverse()) {
      await centre.resize(width);
      expect(await sideways(centre.page)).toBeLessThanOrEqual(0);
      expect(await seriousFindings(centre.page)).toEqual([]);
    }
  };

  test('[DHTN-2.4.1.c] the committee for members abroad writes box 1 of the letter of two, and the slip', async () => {
    const { page } = centre;
    await centre.load(`/members/${member}`);
    await page.getByRole('link', { name: 'Viết giấy giới thiệu 2 ô (ra nước ngoài)', exact: true }).click();
    await page.locator('main form').waitFor();
    await wellMade();
    await fillIn(page, {
      ...{ 'Nước đến': 'Nhật Bản', 'Số giấy giới thiệu 2 ô': '4-GT2', 'Số phiếu 3A-SHĐ': '3A-66' },
      'Ngày viết ô 1 của giấy giới thiệu 2 ô': { day: daysAgo(4) },
    });
    await record(page);
    await centre.load(`/members/${member}`);
    await page.getByTestId('counted').getByText(COMMITTEE).waitFor();
    await page.getByText('3A-66', { exact: true }).first().waitFor();
    await wellMade();
  });

  test('[DHTN-2.4.1.c] the slip is handed in abroad; box 2 is written on return, and reception goes on at home', async () => {
    const { page } = centre;
    await centre.load(`/members/${member}/hand-in-overseas-slip`);
    await fillIn(page, { 'Ngày nộp phiếu': { day: daysAgo(3) } });
    await record(page);
    await centre.load(`/members/${member}`);
    await page.getByRole('link', { name: 'Viết ô 2 khi về nước', exact: true }).click();
    await page.locator('main form').waitFor();
    await wellMade();
    const { name } = await (await server.client('trunguong')).get<{ name: string }>(`/organisations/${home.id}`);
    await fillIn(page, {
      'Nơi tiếp nhận trong nước': { find: name },
      'Số giấy giới thiệu 2 ô': '9-GT2',
      'Ngày viết ô 2 của giấy giới thiệu 2 ô': { day: daysAgo(1) },
    });
    await record(page);
    await centre.load(`/members/${member}`);
    await page.getByTestId('boxes').locator('[aria-current=step]').waitFor();
    await page
      .getByTestId('counted')
      .getByText(/Đã cắt đảng số từ ngày/)
      .waitFor();
    await page.getByRole('link', { name: 'Viết ô kế tiếp của giấy giới thiệu' }).waitFor();
  });
});
