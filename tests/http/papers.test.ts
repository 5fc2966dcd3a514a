import { randomUUID } from 'node:crypto';
import { readBack } from '../papers/read-back.ts';
import { aServer, type Client, type TestServer } from './a-server.ts';
import { aList, aMember, aTree, type Listed, type Tree } from './a-tree.ts';
import { done } from './asking.ts';

/** Lists on paper, over the wire. */
describe('[DHTN-X.1] printing a list', () => {
  let server: TestServer;
  let tree: Tree;
  let sent: Listed;
  beforeAll(async () => {
    server = await aServer();
    tree = await aTree(server);
    sent = await aList(tree);
  });
  afterAll(() => server.stop());

  const whole = (by: Client, path: string, headers: Record<string, string> = {}) =>
    by
      .get(path, headers)
      .buffer(true)
      .parse((response, done) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => done(null, Buffer.concat(pieces)));
      });
  const wordsOf = async (paper: Buffer) => (await readBack(paper)).pages.join(' ').replace(/\s+/g, ' ');
  const at = (proposal: string) => `/proposals/${proposal}/paper`;

  test('who sent it and to whom it was sent print it; it is in the log of reads', async () => {
    const readers = [
      await server.as({ role: 'cellSecretary', organisation: tree.cell }),
      await server.as({ role: 'baseOfficer', organisation: tree.base }),
      await server.as({ role: 'inspector', organisation: tree.base }),
    ];
    for (const reader of readers) {
      server.reads.length = 0;
      const { status, headers, body } = await whole(reader, at(sent.proposal));
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="danh-sach-de-nghi-2026-11-20.pdf"',
        'cache-control': 'no-store',
      });
      const text = await wordsOf(body);
      for (const said of [
        ...['ĐẢNG BỘ CƠ SỞ THỬ CHI BỘ MỘT', '(Danh sách cử đi học)', 'Kính gửi: Đảng bộ cơ sở Thử'],
        ...['cử học lớp bồi dưỡng đảng viên mới', 'ngày 10 tháng 11 năm 2026', 'T/M CHI BỘ'],
        ...['Trần Thị Bí Mật', '19/05/1990', '03/03/2026', 'Chi bộ Một', 'Tổng số: 1 đảng viên dự bị, trong đó nữ 1.'],
      ]) {
        expect(text).toContain(said);
      }
      expect(server.reads).toEqual([
        { account: reader.account, what: 'papers.proposal', query: expect.any(String), count: 1 },
      ]);
    }
  });

  test('who may not read it cannot print it', async () => {
    const stranger = await server.as({ role: 'cellSecretary', organisation: tree.sibling });
    expect((await stranger.get(at(sent.proposal))).status).toBe(404);
    const administrator = await server.as({ role: 'administrator', organisation: tree.base });
    expect((await administrator.get(at(sent.proposal))).status).toBe(404);
  });

  test('a draft is printed as one, as soon as it is there', async () => {
    const secretary = await server.as({ role: 'cellSecretary', organisation: tree.cell });
    const id = '0b5b5b6e-2f0e-4a8b-9d0e-5f5c7f7f0a01';
    const body = { kind: 'recognition', organisation: tree.cell, title: 'Đợt cuối năm' };
    const { headers } = await secretary.command(`/proposals/${id}/draft`, body);
    const paper = await whole(secretary, at(id), { 'Min-Position': headers['position']! });
    const text = await wordsOf(paper.body);
    for (const said of ['BẢN THẢO', '(Đợt cuối năm)', 'Tổng số: 0 đảng viên dự bị']) expect(text).toContain(said);
  });

  test('[DHTN-2.2.5.b] party age is certified by the upper-base committee; the print is in the log of reads', async () => {
    const secretary = await server.as({ role: 'cellSecretary', organisation: tree.cell });
    server.reads.length = 0;
    const { status, headers, body } = await whole(secretary, `/members/${tree.member}/party-age-certificate`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="xac-nhan-tuoi-dang-2026-11-20.pdf"',
      'cache-control': 'no-store',
    });
    const text = await wordsOf(body);
    for (const said of [
      ...['ĐẢNG BỘ TỈNH THỬ ĐẢNG BỘ XÃ THỬ', 'Trần Thị Bí Mật', 'Đang sinh hoạt tại: Chi bộ Một'],
      'Tuổi Đảng tính đến ngày 20/11/2026: 11 năm 9 tháng 0 ngày.',
    ]) {
      expect(text).toContain(said);
    }
    expect(server.reads).toEqual([
      expect.objectContaining({ account: secretary.account, what: 'papers.partyAge', member: tree.member }),
    ]);
  });

  test('[DHTN-2.2.5.b] of who has no party age, who has died, or who is not theirs to read, nothing is certified', async () => {
    const [probationary, dead] = [randomUUID(), randomUUID()];
    const probation = { status: 'probationary', admissionDecisionDate: '2026-02-20', joinDate: '2026-03-03' };
    const body = aMember(tree.cell, { ...probation, officialDate: undefined });
    await done(tree.officer, `/members/${probationary}/take-over`, body);
    await done(tree.officer, `/members/${dead}/take-over`, aMember(tree.cell));
    const died = await done(tree.officer, `/members/${dead}/record-death`, { diedOn: '2026-11-01' }, 0);
    const headers = { 'Min-Position': died.headers['position']! };
    const asks = (by: Client, member: string) => by.get(`/members/${member}/party-age-certificate`, headers);
    for (const member of [probationary, dead]) expect((await asks(tree.officer, member)).status).toBe(404);
    const stranger = await server.as({ role: 'cellSecretary', organisation: tree.sibling });
    expect((await asks(stranger, tree.member)).status).toBe(404);
  });

  test('nothing of a name is in the address, the file name or the log', async () => {
    expect(server.logged.join('\n')).not.toContain('Bí Mật');
  });
});
