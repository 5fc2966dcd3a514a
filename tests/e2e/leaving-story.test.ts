import { randomUUID } from 'node:crypto';
import { describeUnlessLacking } from '../lacking.ts';
import { launchBrowser } from './browser.ts';
import { daysAgo, today } from './days.ts';
import { fillIn, record, type Entry } from './forms.ts';
import { choose, filePapers, give, openList, voteOnAll } from './procedure.ts';
import { startServer, type RunningServer } from './server.ts';
import { visit, type Visit } from './visit.ts';

const { browser, lacks } = await launchBrowser();

/** A member who leaves, and what the cell types of it. */
interface Leaver {
  kind: 'exit' | 'expulsion';
  id: string;
  fullName: string;
  citizenId: string;
  entries: Record<string, Entry>;
  papers: [title: string, entries: Record<string, Entry>][];
  number: string;
  /** What the file says afterwards. */
  fact: string;
}

const DATED = { 'Ngày văn bản': { day: daysAgo(25) } };
const RESOLUTION: Leaver['papers'][number] = ['Nghị quyết của chi bộ', { 'Số văn bản': '12-NQ/CB', ...DATED }];

const LEAVERS: Leaver[] = [
  {
    ...{ kind: 'exit', id: randomUUID(), fullName: 'Lê Văn Thử Nghiệm', citizenId: '999185000011' },
    entries: { 'Ngày làm đơn': { day: daysAgo(40) } },
    papers: [['Đơn xin ra khỏi Đảng', DATED], RESOLUTION],
    ...{ number: '0801-QĐ/ĐU', fact: 'Được cho ra khỏi Đảng ngày' },
  },
  {
    ...{ kind: 'expulsion', id: randomUUID(), fullName: 'Hoàng Văn Thử Nghiệm', citizenId: '999185000012' },
    entries: { 'Nội dung vi phạm': 'Vi phạm nghiêm trọng quy định về quản lý tài chính' },
    papers: [RESOLUTION],
    ...{ number: '0802-QĐ/ĐU', fact: 'Bị khai trừ ngày' },
  },
];

describeUnlessLacking('members leave, from the cell to the decision', lacks, () => {
  let server: RunningServer;
  let cell: Visit;
  let upper: Visit;
  let own: { id: string; above: string };

  beforeAll(async () => {
    server = await startServer();
    const client = await server.client('bithu');
    const { items } = await client.get<{ items: { id: string; cell: string }[] }>('/members?limit=1');
    const { path } = await client.get<{ path: { id: string }[] }>(`/members/${items[0]!.id}`);
    own = { id: items[0]!.cell, above: path.at(-2)!.id };
    for (const { id, fullName, citizenId } of LEAVERS) {
      await give(server, 'captren', `/members/${id}/take-over`, {
        ...{ fullName, citizenId, birthDate: '1985-04-12', sex: 'male', ethnicity: 'Kinh', cell: own.id },
        ...{ status: 'official', source: 'Sổ gốc', admissionDecisionDate: '2010-01-20', joinDate: '2010-02-03' },
        officialDate: '2011-02-03',
      });
    }
    cell = await visit(browser!, server, { as: 'bithu' });
    upper = await visit(browser!, server, { as: 'captren' });
  });
  afterAll(async () => {
    for (const at of [cell, upper]) await at?.close();
    await browser?.close();
    await server?.stop();
  });

  /** Waits until what was recorded on a list has come to the case: the vote of an organisation. */
  async function carried(file: string, organisation: string): Promise<void> {
    const client = await server.client('coso');
    for (;;) {
      const { votes } = await client.get<{ votes: { organisation: { id: string } }[] }>(file);
      if (votes.some((vote) => vote.organisation.id === organisation)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Through the levels that this test is not about: the cell's vote and list, the base committee's vote and list. */
  async function goesUp({ kind }: Leaver, file: string): Promise<string> {
    const [list, baseList] = [randomUUID(), randomUUID()];
    const tally = { summoned: 9, leftOut: [], present: 9, inFavour: 9, against: 0, invalid: 0 };
    const one = file.replace('/cases/', '');
    const meeting = { ballot: 'secret', meeting: 'cell', organisation: own.id };
    await give(server, 'bithu', `${file}/record-vote`, { ...meeting, heldOn: daysAgo(20), tally });
    await give(server, 'bithu', `/proposals/${list}/draft`, { kind, organisation: own.id, title: 'Danh sách chi bộ' });
    await give(server, 'bithu', `/proposals/${list}/list-cases`, { cases: [one] });
    await give(server, 'bithu', `/proposals/${list}/submit`, { submittedOn: daysAgo(15) });
    const votes = { heldOn: daysAgo(10), ballot: 'secret', items: [{ case: one, tally }] };
    await give(server, 'coso', `/proposals/${list}/record-votes`, votes);
    await carried(file, own.above);
    await give(server, 'coso', `${file}/file-paper`, { paper: 'baseResolution', number: '3-NQ/ĐU', date: daysAgo(10) });
    const title = `Danh sách đảng ủy cơ sở: ${kind}`;
    await give(server, 'coso', `/proposals/${baseList}/draft`, { kind, organisation: own.above, title });
    await give(server, 'coso', `/proposals/${baseList}/list-cases`, { cases: [one] });
    await give(server, 'coso', `/proposals/${baseList}/submit`, { submittedOn: daysAgo(5) });
    return title;
  }

  test.each(LEAVERS.map((leaver) => [leaver.kind, leaver] as const))(
    '[DHTN-2.2.5.b] [EXT-1] %s: the cell draws the case up, who decides votes and decides; the file says so',
    async (kind, leaver) => {
      const { page } = cell;
      await cell.open(`/cases/new/${kind}?subject=${leaver.id}`);
      await fillIn(page, { 'Ngày lập hồ sơ': { day: daysAgo(30) }, ...leaver.entries });
      await record(page);
      await page.getByRole('link', { name: 'Mở hồ sơ' }).click();
      await page.getByRole('heading', { level: 1, name: leaver.fullName }).waitFor();
      await cell.settled();
      const file = new URL(page.url()).pathname;
      await filePapers(cell, leaver.papers);

      const title = await goesUp(leaver, file);
      await openList(upper, `/proposals/list/${kind}/sent`, title);
      await choose(upper.page, leaver.fullName);
      await voteOnAll(upper, today, 11);
      await openList(upper, `/proposals/list/${kind}/sent`, title);
      await choose(upper.page, leaver.fullName);
      await upper.page.getByRole('button', { name: 'Ghi quyết định', exact: true }).click();
      const [start, suffix] = leaver.number.split(/(?=-)/) as [string, string];
      const signed = { 'Ngày ký': { day: today }, 'Người ký': 'Người ký thử nghiệm' };
      await fillIn(upper.page, { ...signed, 'Bắt đầu từ số': start, 'Ký hiệu sau số': suffix });
      await record(upper.page);

      await cell.open(`/proposals/list/${kind}/approved`);
      const row = page.getByRole('row').filter({ hasText: leaver.fullName });
      await row.getByText(leaver.number).waitFor();
      await row.getByText('✓ Đã ghi').waitFor();
      await cell.open(`/members/${leaver.id}`);
      const section = page.getByRole('region', { name: 'Miễn sinh hoạt, kỷ luật, khiếu nại' });
      await section.getByText(leaver.fact).waitFor();
    },
  );

  test('[EXT-1] who was expelled complains; who was asked puts a warning in its place, and the member is back', async () => {
    const expelled = LEAVERS[1]!;
    const { page } = cell;
    await cell.open(`/members/${expelled.id}`);
    await page.getByRole('link', { name: 'Ghi khiếu nại', exact: true }).click();
    await fillIn(page, {
      'Ngày nhận quyết định': { day: today },
      'Ngày khiếu nại': { day: today },
      'Gửi đến': { find: 'thành phố Hà Nội', named: 'Đảng bộ thành phố Hà Nội' },
      'Nội dung khiếu nại': 'Đề nghị xem xét lại mức kỷ luật',
    });
    await record(page);

    const city = await visit(browser!, server, { as: 'thanhuy', path: `/members/${expelled.id}` });
    await city.page.getByRole('link', { name: 'Ghi kết quả giải quyết khiếu nại', exact: true }).click();
    await fillIn(city.page, {
      'Kết quả': { radio: 'Thay đổi hình thức kỷ luật' },
      'Hình thức thay thế': { choose: 'Cảnh cáo' },
      'Số quyết định': '77-QĐ/TU',
      'Ngày ký': { day: today },
    });
    await record(city.page);
    await city.open('/conduct/left');
    await city.page.getByRole('row').filter({ hasText: expelled.fullName }).getByText('Đã khôi phục').waitFor();
    await city.close();

    await cell.open(`/members/${expelled.id}`);
    const section = page.getByRole('region', { name: 'Miễn sinh hoạt, kỷ luật, khiếu nại' });
    await section.getByText(/^Cảnh cáo ngày .*: có hiệu lực/).waitFor();
  });
});
