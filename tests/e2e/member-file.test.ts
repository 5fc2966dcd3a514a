import { addDays, addMonths, dayInVietnam, dmy } from '../../src/kernel/plain-date.ts';
import { describeUnlessLacking } from '../lacking.ts';
import { launchBrowser } from './browser.ts';
import { startServer, type RunningServer } from './server.ts';
import { visit, WIDTHS } from './visit.ts';

const { browser, lacks } = await launchBrowser();

interface File {
  id: string;
  fullName: string;
  birthDate: string;
  joinDate: string;
  officialDate: string;
  takenOver: boolean;
  corrections: number;
}
interface Happening {
  id: string;
  type: string;
  hash: string;
  effectiveOn: string;
  recordedAt: string;
  data: Record<string, unknown>;
}

describeUnlessLacking('the file of a member', lacks, () => {
  let server: RunningServer;
  let files: File[];

  beforeAll(async () => {
    server = await startServer();
    const client = await server.client('kiemtra');
    const { items } = await client.get<{ items: File[] }>('/members?status=official&limit=500');
    files = await Promise.all(items.map(({ id }) => client.get<File>(`/members/${id}`)));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const find = (what: string, fits: (file: File) => boolean) => {
    const found = files.find(fits);
    if (!found) throw new Error(`the demonstration has no ${what}`);
    return found;
  };
  const historyOf = async (id: string) =>
    (await (await server.client('kiemtra')).get<{ items: Happening[] }>(`/members/${id}/history`)).items;

  describe.each([...WIDTHS])('%i px wide', (width) => {
    test('[DHTN-1.1] says what happened in sentences, with both times, and shows the event as it is stored', async () => {
      const member = find('member who came in by command', ({ takenOver }) => !takenOver);
      const history = await historyOf(member.id);
      const at = await visit(browser!, server, { as: 'kiemtra', width, path: `/members/${member.id}` });
      expect(await at.page.locator('h1').textContent()).toBe(member.fullName);

      const [join, official] = [dmy(member.joinDate), dmy(member.officialDate)];
      const said = (type: string) => at.page.getByTestId(`event-${type}`).textContent();
      expect(await said('SympathiserRegistered')).toContain('Được đưa vào diện cảm tình Đảng tại');
      expect(await said('MemberAdmitted')).toContain('Được quyết định kết nạp vào Đảng, theo Quyết định số ');
      expect(await said('AdmissionCeremonyHeld')).toContain(
        `Lễ kết nạp tổ chức ngày ${join}; là đảng viên dự bị từ ngày đó.`,
      );
      expect(await said('NewMemberCourseCompleted')).toContain(
        'Hoàn thành lớp bồi dưỡng đảng viên mới, giấy chứng nhận',
      );
      expect(await said('MemberRecognised')).toContain(
        `Được công nhận đảng viên chính thức từ ngày ${official} (lễ kết nạp ${join} + 12 tháng), theo Quyết định số `,
      );
      for (const { type, effectiveOn, recordedAt } of history) {
        expect(await said(type)).toContain(
          `Hiệu lực ${dmy(effectiveOn)} · Ghi nhận ${dmy(dayInVietnam(new Date(recordedAt)))}`,
        );
      }

      const newest = history.find(({ type }) => type === 'MemberRecognised')!;
      const raw = at.page.getByTestId('event-MemberRecognised');
      await raw.getByText('Bản ghi gốc').first().click();
      const stored = (await raw.locator('pre').textContent())!;
      expect(JSON.parse(stored)).toMatchObject({ id: newest.id, hash: newest.hash, type: newest.type });
      await at.close();
    });

    test('turns the whole page to another day and says so', async () => {
      const member = find('member who came in by command', ({ takenOver }) => !takenOver);
      const day = addMonths(member.joinDate, 2);
      const at = await visit(browser!, server, { as: 'trunguong', width, path: `/members/${member.id}` });
      await at.page.getByText('Đảng viên chính thức').first().waitFor();
      await at.page.getByRole('group', { name: 'Nghiệp vụ' }).waitFor();

      await at.page.getByRole('button', { name: 'Xem ở thời điểm khác' }).click();
      const box = at.page.getByRole('textbox', { name: 'Xem theo ngày', exact: true });
      await box.fill('31022024');
      await at.page.getByRole('button', { name: 'Xem', exact: true }).click();
      await at.page.getByText('Không phải ngày hợp lệ.').waitFor();
      await box.fill(dmy(day));
      await box.press('Enter');

      const band = at.page.getByTestId('as-of-band');
      await band.waitFor();
      expect(await band.textContent()).toContain(`Tình trạng vào ngày ${dmy(day)}.`);
      await at.page.getByText('Đảng viên dự bị').first().waitFor();
      await at.page.getByTestId('event-MemberRecognised').waitFor({ state: 'detached' });
      await at.page.getByRole('group', { name: 'Nghiệp vụ' }).waitFor({ state: 'detached' });
      await at.page.getByTestId('event-AdmissionCeremonyHeld').scrollIntoViewIfNeeded();
      expect(await band.isVisible()).toBe(true);

      await at.load(`/members/${member.id}?asOf=2019-01-01`);
      await at.page.getByText(/sổ chưa có người này|chưa được ghi nhận trong sổ/).waitFor();
      await at.close();
    });

    test('known before a correction, it shows what was believed then', async () => {
      const member = find('correction of a birth date', ({ corrections }) => corrections > 0);
      const history = await historyOf(member.id);
      const correction = history.find(({ type }) => type === 'MemberCorrected')!;
      const taken = history.find(({ type }) => type === 'MemberTakenOver')!;
      const field = 'birthDate' in correction.data ? 'birthDate' : 'joinDate';
      const [before, after] = [taken, correction].map(({ data }) => dmy(String(data[field])));
      const known = addDays(dayInVietnam(new Date(correction.recordedAt)), -1);
      const at = await visit(browser!, server, { as: 'kiemtra', width, path: `/members/${member.id}` });
      const facts = at.page.locator('dl');
      await facts.getByText(after!, { exact: true }).first().waitFor();
      await facts.getByText(before!, { exact: true }).first().waitFor({ state: 'detached' });

      await at.page.getByRole('button', { name: 'Xem ở thời điểm khác' }).click();
      await at.page
        .getByRole('textbox', { name: 'Theo những gì đã ghi nhận đến hết ngày', exact: true })
        .fill(dmy(known));
      await at.page.getByRole('button', { name: 'Xem', exact: true }).click();
      await facts.getByText(before!, { exact: true }).first().waitFor();
      await facts.getByText(after!, { exact: true }).first().waitFor({ state: 'detached' });
      expect(await at.page.getByTestId('as-of-band').textContent()).toContain(
        `Chỉ tính những gì đã ghi nhận đến hết ngày ${dmy(known)}.`,
      );
      await at.page.getByTestId('event-MemberCorrected').waitFor({ state: 'detached' });

      await at.page.getByRole('button', { name: 'Về hôm nay' }).click();
      await facts.getByText(after!, { exact: true }).first().waitFor();
      await at.page.getByTestId('event-MemberCorrected').waitFor();
      await at.close();
    });
  });
});
