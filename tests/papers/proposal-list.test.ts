import { describe, expect, it } from '@jest/globals';
import { drawProposalList, type ListedPerson, type PrintedList } from '../../src/papers/proposal-list.ts';
import { fontsIn, readBack } from './read-back.ts';

const person = (more: Partial<ListedPerson> = {}): ListedPerson => ({
  ...{ fullName: 'Nguyễn Thị Mỹ Duyên', birthDate: '1998-02-03', sex: 'female', cell: 'Chi bộ Khu phố 3' },
  ...{
    named: ['Trần Văn Ưng', 'Đặng Hữu Kỷ'],
    outcome: 'waiting',
    votes: [{ meeting: 'cell', inFavour: 12, denominator: 13 }],
  },
  ...more,
});
const list = (more: Partial<PrintedList> = {}): PrintedList => ({
  ...{ kind: 'admission', title: 'Đợt 1 năm 2026', above: 'Đảng bộ phường Bến Nghé' },
  organisation: { name: 'Chi bộ Khu phố 3', type: 'subordinateCell' },
  ...{ to: 'Đảng ủy phường Bến Nghé', submittedOn: '2026-02-05', people: [person()] },
  ...{ printedAt: new Date('2026-11-22T02:00:00Z'), printedOn: '2026-11-22' },
  ...more,
});
/** Words one after the other, wherever lines were broken. */
const wordsOf = (pages: string[]) => pages.join(' ').replace(/\s+/g, ' ').normalize('NFC');
const printed = async (more: Partial<PrintedList> = {}) =>
  wordsOf((await readBack(await drawProposalList(list(more)))).pages);

describe('[DHTN-X.1] a list on paper', () => {
  it('says who sends what to whom, and everything of a person', async () => {
    const paper = await drawProposalList(list());
    const { pages, title, language } = await readBack(paper);
    expect(title).toBe('Danh sách đề nghị kết nạp đảng viên');
    expect(language).toBe('vi-VN');
    expect(pages).toHaveLength(1);
    const text = wordsOf(pages);
    for (const said of [
      ...['ĐẢNG BỘ PHƯỜNG BẾN NGHÉ CHI BỘ KHU PHỐ 3', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'ngày 05 tháng 02 năm 2026'],
      ...['DANH SÁCH đề nghị kết nạp đảng viên', '(Đợt 1 năm 2026)', 'Kính gửi: Đảng ủy phường Bến Nghé'],
      ...['Họ và tên', 'Ngày sinh', 'Giới tính', 'Người giới thiệu', 'Biểu quyết tán thành'],
      ...['Nguyễn Thị Mỹ Duyên', '03/02/1998', 'Nữ', 'Trần Văn Ưng Đặng Hữu Kỷ', 'Chi bộ: 12/13'],
      ...['Tổng số: 1 người, trong đó nữ 1.', 'T/M CHI BỘ', 'BÍ THƯ', 'In ngày 22/11/2026', 'Trang 1/1'],
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toMatch(/BẢN THẢO|Kết quả|undefined|null/);
  });

  it('before it is sent it says that it is a draft, without a day and without who receives it', async () => {
    const text = await printed({ submittedOn: undefined, to: undefined });
    expect(text).toContain('BẢN THẢO');
    expect(text).toContain('Bản thảo, in ngày 22/11/2026');
    expect(text).toContain('ngày ..... tháng ..... năm');
    expect(text).not.toContain('Kính gửi');
  });

  it.each([
    ['sympathiser', 'đề nghị đưa vào diện cảm tình Đảng', 'Đảng viên giúp đỡ', 'người'],
    ['admission', 'đề nghị kết nạp đảng viên', 'Người giới thiệu', 'người'],
    ['newMemberCourse', 'cử học lớp bồi dưỡng đảng viên mới', 'Ngày kết nạp', 'đảng viên dự bị'],
    ['recognition', 'đề nghị công nhận đảng viên chính thức', 'Ngày kết nạp', 'đảng viên dự bị'],
  ] as const)('has what its kind asks: %s', async (kind, subject, column, people) => {
    const text = await printed({ kind, people: [person({ joinDate: '2025-08-19' })] });
    for (const said of [`DANH SÁCH ${subject}`, column, `Tổng số: 1 ${people}`]) expect(text).toContain(said);
    expect(text.includes('19/08/2025')).toBe(column === 'Ngày kết nạp');
    expect(text.includes('Trần Văn Ưng')).toBe(column !== 'Ngày kết nạp');
  });

  it('once it was answered it says what became of each, and counts them', async () => {
    const decision = { number: '17-QĐ/ĐU', date: '2026-03-09' };
    const text = await printed({
      people: [
        person({ outcome: 'approved', decision }),
        person({ outcome: 'refused', decision: undefined }),
        person({ outcome: 'returned', sex: 'male' }),
        person(),
      ],
    });
    expect(text).toContain('Đồng ý Quyết định 17-QĐ/ĐU ngày 09/03/2026');
    expect(text.match(/03\/02\/1998/g)).toHaveLength(4);
    expect(text).toContain(
      'Tổng số: 4 người, trong đó nữ 3. Kết quả: đang chờ 1, trả lại 1, đồng ý 1, không đồng ý 1.',
    );
  });

  it.each([
    ['baseOrg', 'T/M ĐẢNG ỦY BÍ THƯ'],
    ['sectionOrg', 'T/M ĐẢNG ỦY BỘ PHẬN BÍ THƯ'],
    ['upperBase', 'T/M BAN THƯỜNG VỤ BÍ THƯ'],
  ] as const)('is signed in the name of who sends it: %s', async (type, signed) => {
    expect(await printed({ organisation: { name: 'Đảng bộ', type } })).toContain(signed);
  });

  it('shows nothing of who was erased', async () => {
    const votes = [{ meeting: 'cell', inFavour: null, denominator: 13 }] as const;
    const text = await printed({
      title: null,
      people: [person({ fullName: null, birthDate: null, named: [null], votes })],
    });
    expect(text).toContain('Thông tin cá nhân đã được xóa');
    expect(text).toContain('Chi bộ: …/13');
    expect(text).not.toMatch(/null|1998/);
  });

  it('500 people stand on as many pages as they need, each once and in order, under the head of the table', async () => {
    const people = Array.from({ length: 500 }, (_, index) => person({ fullName: `Hoàng Thị Số ${index + 1}` }));
    const { pages } = await readBack(await drawProposalList(list({ people })));
    expect(pages.length).toBeGreaterThan(20);
    pages.forEach((page, index) => {
      const text = wordsOf([page]);
      expect(text).toContain(`Trang ${index + 1}/${pages.length}`);
      if (/Hoàng Thị/.test(text)) expect(text).toContain('Họ và tên');
    });
    const found = [...wordsOf(pages).matchAll(/Hoàng Thị Số (\d+)/g)].map(([, number]) => Number(number));
    expect(found).toEqual(Array.from({ length: 500 }, (_, index) => index + 1));
  });

  it('whoever signs finds at least one row of the table on the same page', async () => {
    for (let count = 7; count < 12; count += 1) {
      const { pages } = await readBack(
        await drawProposalList(list({ people: Array.from({ length: count }, () => person()) })),
      );
      expect(wordsOf(pages.slice(-1))).toMatch(/Nguyễn Thị Mỹ Duyên.*BÍ THƯ/);
    }
  });

  it('long names go on below, and even one without a space stays in its column', async () => {
    const fullName = 'Công Tằng Tôn Nữ Thị Quỳnh Hương Giang Phượng Hoàng Lộng Lẫy';
    const endless = 'Ư'.repeat(120);
    const text = await printed({ people: [person({ fullName }), person({ fullName: endless })] });
    expect(text).toContain(fullName);
    expect(text.replaceAll(' ', '')).toContain(endless);
  });

  it('letters typed in pieces are written whole', async () => {
    const fullName = 'Nguyễn Thị Mỹ Duyên'.normalize('NFD');
    expect(await printed({ people: [person({ fullName })] })).toContain('Nguyễn Thị Mỹ Duyên');
  });

  it('carries its letters with it, each with its outline, and no more of the fonts than that', async () => {
    const paper = await drawProposalList(list());
    const fonts = await fontsIn(paper);
    expect(fonts).toHaveLength(3);
    for (const { bytes, font } of fonts) {
      expect(bytes).toBeLessThan(60_000);
      const drawn = Array.from({ length: font.numGlyphs }, (_, id) => font.getGlyph(id));
      // Only the space is drawn as nothing.
      expect(drawn.filter(({ path }) => path.commands.length === 0)).toHaveLength(1);
    }
    expect(paper.length).toBeLessThan(80_000);
  });
});
