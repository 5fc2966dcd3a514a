import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { addMonths, dmy } from '../../src/kernel/plain-date.ts';
import { describeUnlessLacking } from '../lacking.ts';
import { seriousFindings, sideways } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { today } from './days.ts';
import { fillIn, record } from './forms.ts';
import { choose, filePapers, give, openList, putOnNewList, sendUp } from './procedure.ts';
import { startServer, type RunningServer } from './server.ts';
import { visit, WIDTHS, type Visit } from './visit.ts';

const { browser, lacks } = await launchBrowser();

const CARD = 'Trần Thị Chưa Thẻ';
const BADGE = 'Nguyễn Thị Đủ Tuổi';

describeUnlessLacking('cards and badges, from the list to the hand', lacks, () => {
  let server: RunningServer;
  let cell: Visit;
  let base: Visit;
  let upper: Visit;
  let city: Visit;
  const [holder, veteran] = [randomUUID(), randomUUID()];

  beforeAll(async () => {
    server = await startServer();
    const { items } = await (await server.client('bithu')).get<{ items: { cell: string }[] }>('/members?limit=1');
    const official = {
      ...{ sex: 'female', ethnicity: 'Kinh', cell: items[0]!.cell, status: 'official', source: 'Sổ đảng viên' },
    };
    await give(server, 'trunguong', `/members/${holder}/take-over`, {
      ...{ ...official, fullName: CARD, birthDate: '1985-04-12', citizenId: '999185000077' },
      ...{ admissionDecisionDate: '2015-02-20', joinDate: '2015-03-03', officialDate: '2016-03-03' },
    });
    // Thirty years of party age today: due at the next round.
    const admitted = addMonths(today, -360);
    await give(server, 'trunguong', `/members/${veteran}/take-over`, {
      ...{ ...official, fullName: BADGE, birthDate: '1970-04-12', citizenId: '999170000078', cardNumber: '90900777' },
      ...{ admissionDecisionDate: admitted, joinDate: admitted, officialDate: addMonths(admitted, 12) },
    });
    [cell, base, upper, city] = (await Promise.all(
      (['bithu', 'coso', 'captren', 'thanhuy'] as const).map((as) => visit(browser!, server, { as })),
    )) as [Visit, Visit, Visit, Visit];
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
  const rowOf = (at: Visit, name: string) => at.page.getByRole('row').filter({ hasText: name });
  /** Does what the open dialog offers to the one row in it, after what would become of it was said. */
  const carryOut = async (dialog: Locator) => {
    await dialog.getByRole('button', { name: 'Thực hiện 1 dòng' }).click();
    await dialog.getByText('Đã thực hiện 1 trong 1 dòng.').waitFor();
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await dialog.waitFor({ state: 'hidden' });
  };
  /** Opens a case for a candidate, files its paper, and sends it up on a list of the cell. */
  const proposed = async (path: string, name: string, paper: string, title: string) => {
    const { page } = cell;
    await cell.open(path);
    await rowOf(cell, name).waitFor();
    await choose(page, name);
    await page.getByRole('button', { name: 'Lập hồ sơ cho người đã chọn' }).click();
    await carryOut(page.getByRole('dialog'));
    await cell.open(path);
    await page.getByRole('region', { name: 'Hồ sơ', exact: true }).getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await cell.settled();
    await filePapers(cell, [[paper, {}]]);
    await page.getByText('Đã đủ mọi điều kiện của cấp này.').waitFor();
    await wellMade(cell);
    await cell.open(path);
    await choose(page, name);
    await putOnNewList(cell, title, 1);
    await openList(cell, path, title);
    await page.getByText('Cả 1 hồ sơ đủ điều kiện gửi.').waitFor();
    await sendUp(cell);
  };
  /** Puts the case of a list that came in on a list of one's own, and sends it on. */
  const passedOn = async (at: Visit, kind: string, name: string, from: string, title: string) => {
    await openList(at, `/proposals/list/${kind}/sent`, from);
    await choose(at.page, name);
    await putOnNewList(at, title, 1);
    await openList(at, `/proposals/list/${kind}/draft`, title);
    await at.page.getByText('Cả 1 hồ sơ đủ điều kiện gửi.').waitFor();
    await sendUp(at);
  };
  /** Decides on the one case of a list by a decision of its own. */
  const decided = async (at: Visit, kind: string, name: string, list: string, number: string) => {
    await openList(at, `/proposals/list/${kind}/sent`, list);
    await choose(at.page, name);
    await at.page.getByRole('button', { name: 'Ghi quyết định', exact: true }).click();
    await fillIn(at.page, { 'Số quyết định': number, 'Ngày ký': { day: today }, 'Người ký': 'Người ký thử nghiệm' });
    await wellMade(at);
    await record(at.page);
  };

  test('[DHTN-2.3.1] [DHTN-2.3] who has no card is found, proposed by the cell and sent up', async () => {
    await proposed('/proposals/list/card/draft', CARD, 'Ảnh chân dung cỡ 3×4', 'Danh sách thẻ thử nghiệm');
  });

  test('[DHTN-2.3.2] [DHTN-X.1] the base sends on; who issues cards decides by one decision for the list', async () => {
    await passedOn(base, 'card', CARD, 'Danh sách thẻ thử nghiệm', 'Danh sách thẻ của cơ sở');
    await decided(upper, 'card', CARD, 'Danh sách thẻ của cơ sở', '0771-QĐ/ĐU');
  });

  test('[DHTN-2.3.3] the card is followed step by step to the cell, which hands it out; the books say so', async () => {
    const advances = async (at: Visit, step: string, becomes: string) => {
      await choose(at.page, CARD);
      await at.page.getByRole('button', { name: step, exact: true }).click();
      await carryOut(at.page.getByRole('dialog'));
      await rowOf(at, CARD).getByText(becomes).waitFor();
    };
    await upper.open('/cards');
    await rowOf(upper, CARD).getByText('Đã có quyết định').waitFor();
    await advances(upper, 'Gửi cấp ủy trực thuộc Trung ương', 'Đã gửi cấp ủy trực thuộc Trung ương');
    await advances(upper, 'Gửi Ban Tổ chức Trung ương in thẻ', 'Đã gửi Ban Tổ chức Trung ương');
    await advances(upper, 'Ghi đã in', 'Đã in');
    await choose(upper.page, CARD);
    await upper.page.getByRole('button', { name: 'Trả thẻ in sai' }).click();
    const dialog = upper.page.getByRole('dialog');
    await fillIn(dialog, { 'Chỗ in sai': 'Sai chữ đệm' });
    await wellMade(upper);
    await carryOut(dialog);
    await rowOf(upper, CARD).getByText('In sai, chờ in lại').waitFor();
    await advances(upper, 'Ghi đã in', 'Đã in');
    await advances(upper, 'Giao về cấp dưới', 'Đã giao về cấp dưới');
    await wellMade(upper);

    await cell.open('/cards');
    await rowOf(cell, CARD).getByText('999185000077').waitFor();
    await choose(cell.page, CARD);
    await cell.page.getByRole('button', { name: 'Trao thẻ tại chi bộ' }).click();
    await carryOut(cell.page.getByRole('dialog'));
    await cell.open('/cards/issue');
    await cell.page.getByRole('searchbox', { name: 'Tìm theo họ và tên' }).fill('chua the');
    await rowOf(cell, CARD).getByText('999185000077').waitFor();
    await wellMade(cell);
    await cell.open('/cards/handover');
    await rowOf(cell, CARD).first().waitFor();
  });

  test('[DHTN-2.3.4] a card is reported lost on the screen of returns, and a new one can be proposed', async () => {
    const { page } = cell;
    await cell.open('/cards/return');
    await fillIn(page, { 'Họ và tên': { find: CARD } });
    await page.getByTestId('return-acts').getByRole('link', { name: 'Báo mất thẻ' }).click();
    await cell.settled();
    await fillIn(page, { 'Ngày phát hiện mất thẻ': { day: today }, 'Hoàn cảnh mất thẻ': 'Rơi trên đường' });
    await wellMade(cell);
    await record(page);
    await cell.open('/proposals/list/card/draft');
    await fillIn(page, { 'Đối tượng': { choose: 'Đảng viên đã báo mất thẻ' } });
    await rowOf(cell, CARD).waitFor();
  });

  test('[DHTN-2.5.1] [DHTN-2.5] who reaches a milestone by the round is found, proposed and sent up', async () => {
    const path = '/proposals/list/badge/draft?milestone=30';
    await cell.open(path);
    await rowOf(cell, BADGE).getByText('Đủ điều kiện trong đợt').waitFor();
    await proposed(path, BADGE, 'Đơn đề nghị tặng Huy hiệu Đảng', 'Danh sách huy hiệu thử nghiệm');
  });

  test('[DHTN-2.5.2] base and upper-base pass it on with their opinion; the province decides, numbers and presents', async () => {
    await passedOn(base, 'badge', BADGE, 'Danh sách huy hiệu thử nghiệm', 'Danh sách huy hiệu của cơ sở');
    await openList(upper, '/proposals/list/badge/sent', 'Danh sách huy hiệu của cơ sở');
    await upper.page.getByRole('link', { name: BADGE, exact: true }).click();
    await upper.page.getByRole('link', { name: 'Ghi ý kiến thẩm định' }).first().click();
    await fillIn(upper.page, {
      'Ý kiến': { radio: 'Đúng tiêu chuẩn, điều kiện, thủ tục' },
      'Nội dung thẩm định': 'Đủ tuổi Đảng theo hồ sơ.',
    });
    await record(upper.page);
    await passedOn(upper, 'badge', BADGE, 'Danh sách huy hiệu của cơ sở', 'Danh sách huy hiệu của cấp trên');
    await decided(city, 'badge', BADGE, 'Danh sách huy hiệu của cấp trên', '0772-QĐ/TU');

    const { page } = city;
    await city.open('/badges/awarded');
    await rowOf(city, BADGE).getByText('Chưa cấp số').waitFor();
    await choose(page, BADGE);
    await page.getByRole('button', { name: 'Cấp số', exact: true }).click();
    await page
      .getByRole('dialog')
      .getByText(/^Cấp 1 số liên tiếp, bắt đầu từ HN /)
      .waitFor();
    await carryOut(page.getByRole('dialog'));
    await rowOf(city, BADGE)
      .getByText(/^HN \d{8}$/)
      .waitFor();
    await choose(page, BADGE);
    await page.getByRole('button', { name: 'Ghi trao huy hiệu' }).click();
    await carryOut(page.getByRole('dialog'));
    // Presented, there is nothing more to choose it for.
    await page.getByRole('checkbox', { name: `Chọn ${BADGE}`, exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: `Xem giấy chứng nhận: ${BADGE}` }).click();
    const certificate = page.getByRole('dialog');
    await certificate.getByText('Số 0772-QĐ/TU').waitFor();
    await certificate
      .getByText(dmy(addMonths(today, -360)), { exact: true })
      .first()
      .waitFor();
    await certificate.getByRole('button', { name: 'Đóng' }).click();
    await wellMade(city);
  });

  test('[DHTN-2.5.1] a round of years ahead is forecast as chart and table, and leads to the people', async () => {
    const { page } = city;
    await city.open('/badges/forecast');
    await page.getByRole('heading', { name: 'Theo mức' }).waitFor();
    await page.getByText('Xem dạng bảng').click();
    const table = page.getByRole('table', { name: 'Theo mức' });
    const first = table.getByRole('link').first();
    const many = await first.innerText();
    await first.click();
    await page.getByRole('heading', { level: 1, name: 'Lập danh sách đề nghị trao huy hiệu đảng' }).waitFor();
    await city.settled();
    expect(Number(many)).toBeGreaterThan(0);
    await city.open('/badges/forecast');
    await fillIn(page, { 'Đợt trao': { choose: 'Đợt khác' } });
    await fillIn(page, { 'Ngày của đợt khác': { day: `${Number(today.slice(0, 4)) + 9}-05-19` } });
    await page.getByRole('heading', { name: new RegExp(`^Đợt 19/05/${Number(today.slice(0, 4)) + 9}`) }).waitFor();
    await wellMade(city);
    for (const at of [cell, base, upper, city]) await at.close();
  });
});
