import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { service } from '../../src/container.ts';
import { samples } from '../register/scan/samples.ts';
import { aServer, type Client, type TestServer } from './a-server.ts';
import { aList, aTree, type Listed, type Tree } from './a-tree.ts';

const DAY = 86_400_000;
const BINARY = { 'Content-Type': 'application/octet-stream' };

/** Scans over the wire: brought, named by a command, read through what refers to them. */
describe('[DHTN-X.1] scans of papers', () => {
  let server: TestServer;
  let tree: Tree;
  let sent: Listed;
  let [cell, base, upper, other, inspector, administrator] = [] as unknown as Client[];
  beforeEach(async () => {
    server = await aServer();
    tree = await aTree(server);
    sent = await aList(tree);
    cell = await server.as({ role: 'cellSecretary', organisation: tree.cell });
    base = await server.as({ role: 'baseOfficer', organisation: tree.base });
    upper = await server.as({ role: 'upperOfficer', organisation: tree.ward });
    other = await server.as({ role: 'cellSecretary', organisation: tree.sibling });
    inspector = await server.as({ role: 'inspector', organisation: tree.base });
    administrator = await server.as({ role: 'administrator', organisation: tree.base });
  });
  afterEach(() => server.stop());

  const upload = (by: Client, content: Buffer) => by.post('/documents', undefined, BINARY).send(content);
  const uploaded = async (by: Client, content: Buffer = samples.pdf) => {
    const response = await upload(by, content);
    expect(response.status).toBe(201);
    return response.body.id as string;
  };
  const draft = async () => {
    const [subject, one] = [randomUUID(), randomUUID()];
    const { cell: in_ } = tree;
    const person = { fullName: 'Lê Thị Mới', birthDate: '1990-05-19', sex: 'female', ethnicity: 'Kinh', cell: in_ };
    await cell!.command(`/members/${subject}/register-sympathiser`, {
      ...person,
      ...{ citizenId: '001090099887', cellResolutionOn: '2025-01-10' },
    });
    const body = { kind: 'sympathiser', subject, cell: in_, openedOn: '2026-11-01', details: { helpers: [] } };
    const opened = await cell!.command(`/cases/${one}/open`, body);
    expect(opened.body.code).toBeUndefined();
    return one;
  };
  const files = (by: Client, one: string, documentId: string, seen: number) =>
    by.command(`/cases/${one}/file-paper`, { paper: 'cellResolution', documentId }, seen);
  const whole = (by: Client, path: string) =>
    by
      .get(path)
      .buffer(true)
      .parse((response, done) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => done(null, Buffer.concat(pieces)));
      });
  const until = async (holds: () => Promise<boolean>) => {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  test('a scan is brought, filed with a paper, and read by whoever may read the case', async () => {
    const answer = await upload(cell!, samples.pdf);
    expect([answer.status, answer.body]).toEqual([
      201,
      { id: expect.any(String), bytes: samples.pdf.length, type: 'application/pdf' },
    ]);
    const { id } = answer.body;
    const one = await draft();
    expect((await files(cell!, one, id, 0)).status).toBe(200);
    expect((await cell!.get(`/cases/${one}`)).body.papers).toMatchObject([{ paper: 'cellResolution', documentId: id }]);

    server.reads.length = 0;
    const path = `/cases/${one}/documents/${id}`;
    for (const reader of [cell!, base!, inspector!]) {
      const read = await whole(reader, path);
      expect([read.status, read.body]).toEqual([200, samples.pdf]);
      expect(read.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="ban-chup.pdf"',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
    }
    const { subject } = (await cell!.get(`/cases/${one}`)).body;
    expect(server.reads.slice(0, 3)).toEqual(
      [cell!, base!, inspector!].map(({ account }) => ({
        ...{ account, what: 'documents.ofCase', member: subject.id, document: id },
      })),
    );
    for (const stranger of [other!, administrator!]) expect((await stranger.get(path)).status).toBe(404);
  });

  test('a picture is shown in the browser', async () => {
    const one = await draft();
    const id = await uploaded(cell!, samples.png);
    await files(cell!, one, id, 0);
    const { headers } = await whole(cell!, `/cases/${one}/documents/${id}`);
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': 'inline; filename="ban-chup.png"',
    });
  });

  test('it is read through nothing that does not refer to it', async () => {
    const one = await draft();
    const id = await uploaded(cell!);
    for (const path of [
      `/cases/${one}`,
      `/cases/${sent.case}`,
      `/members/${tree.member}`,
      `/proposals/${sent.proposal}`,
    ]) {
      expect((await cell!.get(`${path}/documents/${id}`)).status).toBe(404);
      expect((await cell!.get(`${path}/documents/khong-co`)).status).toBe(404);
    }
    await files(cell!, one, id, 0);
    expect((await cell!.get(`/cases/${sent.case}/documents/${id}`)).status).toBe(404);
    expect((await cell!.get(`/members/${tree.member}/documents/${id}`)).status).toBe(404);
  });

  test('the decision of an act is read through the person, that of a list through the list', async () => {
    const officer = tree.officer;
    const person = randomUUID();
    const probation = { admissionDecisionDate: '2025-02-20', joinDate: '2025-03-03', status: 'probationary' };
    await officer.command(`/members/${person}/take-over`, {
      ...{
        fullName: 'Lê Văn Dự Bị',
        birthDate: '1990-05-19',
        citizenId: '001090055443',
        sex: 'male',
        ethnicity: 'Kinh',
      },
      ...{ cell: tree.cell, source: 'Sổ gốc', ...probation },
    });
    const course = { certificateNumber: '5/GCN', certificateOn: '2025-09-01' };
    const done = await cell!.command(`/members/${person}/record-new-member-course`, course, 0);
    const id = await uploaded(officer);
    const decision = { number: '12-QĐ/ĐU', date: '2026-03-10', issuer: tree.ward, documentId: id };
    const recognised = await officer.command(
      `/members/${person}/recognise`,
      { decision, cellResolutionOn: '2026-03-03' },
      done.body.revision,
    );
    expect(recognised.body.code).toBeUndefined();
    expect((await whole(cell!, `/members/${person}/documents/${id}`)).body).toEqual(samples.pdf);
    expect((await other!.get(`/members/${person}/documents/${id}`)).status).toBe(404);

    const founding = await uploaded(officer);
    const renamed = await officer.command(
      `/organisations/${tree.sibling}/rename`,
      {
        name: 'Chi bộ Ba',
        decision: { number: '9-QĐ/ĐU', date: '2026-11-02', issuer: tree.ward, documentId: founding },
        effectiveOn: '2026-11-02',
      },
      0,
    );
    expect([renamed.body.code, renamed.body.detail]).toEqual([undefined, undefined]);
    const ofOrganisation = `/organisations/${tree.sibling}/documents/${founding}`;
    expect((await whole(other!, ofOrganisation)).body).toEqual(samples.pdf);
    expect((await cell!.get(ofOrganisation)).status).toBe(404);

    await until(async () => (await base!.get(`/cases/${sent.case}`)).body.at?.id === tree.base);
    const upward = randomUUID();
    const draft = { kind: 'newMemberCourse', organisation: tree.base, title: 'Đảng ủy cơ sở' };
    await base!.command(`/proposals/${upward}/draft`, draft);
    await base!.command(`/proposals/${upward}/list-cases`, { cases: [sent.case] });
    const submitted = await base!.command(`/proposals/${upward}/submit`, { submittedOn: '2026-11-11' }, 1);
    expect([submitted.body.code, submitted.body.detail]).toEqual([undefined, undefined]);
    await until(async () => (await upper!.get(`/cases/${sent.case}`)).body.at?.id === tree.ward);
    const list = await uploaded(upper!);
    const items = [{ case: sent.case, outcome: 'approved', number: '3-QĐ/ĐU' }];
    const decided = await upper!.command(`/proposals/${upward}/decide-cases`, {
      ...{ items, date: '2026-11-12', documentId: list },
    });
    expect([decided.body.code, decided.body.detail]).toEqual([undefined, undefined]);
    expect((await whole(base!, `/proposals/${upward}/documents/${list}`)).body).toEqual(samples.pdf);
    await until(async () => (await cell!.get(`/cases/${sent.case}/documents/${list}`)).status === 200);
  });

  test('a command that names a scan that is not there is refused at its field, also on trial', async () => {
    const one = await draft();
    const another = await uploaded(base!);
    for (const documentId of [randomUUID(), 'sha256-abc', another]) {
      for (const headers of [{}, { 'Dry-Run': 'true' }]) {
        const refused = await cell!.command(
          `/cases/${one}/file-paper`,
          { paper: 'cellResolution', documentId },
          0,
          headers as Record<string, string>,
        );
        expect(refused.status).toBe(409);
        expect(refused.body).toMatchObject({
          code: 'document/not-there',
          detail: 'Không có bản chụp này, hoặc đã tải lên quá một ngày mà chưa đưa vào hồ sơ. Hãy tải lên lại.',
          errors: [{ field: 'documentId', code: 'document/not-there' }],
        });
      }
    }
    const decision = { number: '1', date: '2026-03-10', issuer: tree.ward, documentId: randomUUID() };
    const refused = await tree.officer.command(
      `/members/${tree.member}/recognise`,
      { decision, cellResolutionOn: '2026-01-01' },
      0,
    );
    expect(refused.body.errors).toMatchObject([{ field: 'decision.documentId' }]);
  });

  test('what is no scan is not taken, and nothing of it is kept', async () => {
    const judged = async (content: Buffer) => {
      const { status, body } = await upload(cell!, content);
      return [status, body.code, body.detail];
    };
    expect(await judged(Buffer.from('PK\u0003\u0004 word/document.xml'))).toEqual([
      ...[415, 'document/type', 'Bản chụp phải là tệp PDF, JPEG, PNG hoặc TIFF.'],
    ]);
    expect(await judged(samples.pdf.subarray(0, 60))).toEqual([
      422,
      'document/damaged',
      'Tệp bị hỏng, chưa tải hết hoặc không có trang nào. Hãy quét lại hoặc chọn tệp khác.',
    ]);
    expect(await judged(Buffer.alloc(0))).toEqual([422, 'document/empty', 'Tệp không có nội dung. Hãy chọn lại tệp.']);
    expect(await judged(Buffer.concat([samples.pdf, Buffer.alloc(25 * 1024 * 1024)]))).toEqual([
      ...[413, 'request/too-large', 'Nội dung gửi lên lớn hơn 25 MB.'],
    ]);
    const named = await request(server.app)
      .post('/api/documents')
      .set({ Cookie: cell!.cookie })
      .attach('file', Buffer.from('#!/bin/sh'), { filename: 'nghi-quyet.pdf', contentType: 'application/pdf' });
    expect([named.status, named.body.code]).toEqual([415, 'document/type']);
  });

  test('a form may bring it too; its name is written nowhere', async () => {
    const name = 'Nghị quyết Trần Thị Bí Mật.pdf';
    const { status, body } = await request(server.app)
      .post('/api/documents')
      .set({ Cookie: cell!.cookie })
      .attach('file', samples.pdf, { filename: name, contentType: 'text/plain' });
    expect([status, body.type]).toEqual([201, 'application/pdf']);
    const events = await server.stores.events.read(`scan-${body.id}`);
    expect(JSON.stringify(events)).not.toMatch(/Bí Mật|Nghị quyết|\.pdf/);
    expect(server.logged.join('\n')).not.toMatch(/Bí Mật|Nghị quyết/);
  });

  test('who records nothing brings nothing', async () => {
    expect((await upload(inspector!, samples.pdf)).status).toBe(403);
  });

  test('who sets the rules brings the scan of the paper that changes them; everybody opens it through the versions', async () => {
    const setter = await server.as({ role: 'administrator', organisation: null });
    const version = (documentId: string) => ({
      ...{ group: 'charter', effectiveFrom: '2026-12-01', changes: { ceremonyDays: 20 } },
      decision: { number: '301-QĐ/TW', date: '2026-11-10', issuer: tree.ward, documentId },
    });
    const id = await uploaded(setter);
    const anothers = await setter.command('/policies/set-version', version(await uploaded(upper!)));
    expect(anothers.body).toMatchObject({ code: 'document/not-there', errors: [{ field: 'decision.documentId' }] });
    expect((await setter.command('/policies/set-version', version(id))).status).toBe(201);
    expect((await whole(cell!, `/policies/documents/${id}`)).body).toEqual(samples.pdf);
    expect((await cell!.get(`/organisations/${tree.ward}/documents/${id}`)).status).toBe(404);
  });

  test('what nothing refers to is gone after a day; what is filed stays', async () => {
    const one = await draft();
    const [filed, forgotten] = [await uploaded(cell!), await uploaded(cell!)];
    await files(cell!, one, filed, 0);
    const events = async (id: string) => (await server.stores.events.read(`scan-${id}`)).map(({ type }) => type);
    await until(async () => (await events(filed)).includes('ScanKept'));
    const [{ data }] = (await server.stores.events.read(`scan-${forgotten}`)) as unknown as [
      { data: { blob: string } },
    ];
    expect(await server.stores.blobs.has(data.blob)).toBe(true);

    server.clock.forward(2 * DAY);
    await server.house.get(service.calendar).turn();
    await until(async () => (await events(forgotten)).includes('ScanDiscarded'));
    await until(async () => !(await server.stores.blobs.has(data.blob)));
    expect((await server.stores.keys.keysOf([`scan-${forgotten}`])).size).toBe(0);
    expect(await events(filed)).toEqual(['ScanReceived', 'ScanKept']);
    cell = await server.as({ role: 'cellSecretary', organisation: tree.cell });
    expect((await files(cell!, one, forgotten, 1)).body.code).toBe('document/not-there');
    expect((await whole(cell!, `/cases/${one}/documents/${filed}`)).status).toBe(200);
  });

  test('it is unreadable once its key is destroyed', async () => {
    const one = await draft();
    const id = await uploaded(cell!);
    await files(cell!, one, id, 0);
    await server.stores.keys.destroy(`scan-${id}`);
    expect((await cell!.get(`/cases/${one}/documents/${id}`)).status).toBe(404);
  });
});
