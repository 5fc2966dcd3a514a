import { randomUUID } from 'node:crypto';
import { aServer, type Client, type TestServer } from './a-server.ts';

const [province, ward, base, section] = Array.from({ length: 4 }, () => randomUUID()) as [
  string,
  string,
  string,
  string,
];

/** The book of seals over the wire. */
describe('seals over HTTP', () => {
  let server: TestServer;
  let [officer, upper] = [] as unknown as Client[];
  let position: string;
  let revision = 0;
  beforeAll(async () => {
    server = await aServer();
    const all = await server.as({ role: 'upperOfficer', organisation: null });
    const found = (id: string, body: object) =>
      done(all, `/organisations/${id}/take-over`, { since: '2000-01-01', ...body });
    await found(province, { name: 'Tỉnh Thử', type: 'provincialCommittee', parent: null });
    await found(ward, { name: 'Đảng bộ phường Thử', type: 'upperBase', parent: province });
    await found(base, { name: 'Đảng bộ cơ sở Thử', type: 'baseOrg', parent: ward });
    await found(section, { name: 'Đảng bộ bộ phận Thử', type: 'sectionOrg', parent: base });
    officer = await server.as({ role: 'baseOfficer', organisation: base });
    upper = await server.as({ role: 'upperOfficer', organisation: ward });
  });
  afterAll(() => server.stop());

  async function done(by: Client, path: string, body: object, at?: number) {
    const response = await by.command(path, body, at);
    expect([path, response.body.detail]).toEqual([path, undefined]);
    position = response.headers['position'] ?? position;
    return response;
  }
  /** A step of a seal of the base organisation, each at the revision that the one before left. */
  const step = async (by: Client, verb: string, body: object) => {
    await done(by, `/organisations/${base}/${verb}`, body, revision);
    revision += 1;
  };
  const ask = async (by: Client, path: string) => {
    const { status, body } = await by.get(path, { 'Min-Position': position });
    expect([path, status]).toEqual([path, 200]);
    return body;
  };

  it('[DHTN-2.7] a seal is asked for, received, used; replaced, collected and destroyed; and stands in the book', async () => {
    await step(officer!, 'request-seal', { ground: 'first', on: '2026-01-05' });
    await step(officer!, 'receive-seal', { seal: 1, on: '2026-02-02', certificate: '7/ĐKMD' });
    await step(officer!, 'put-seal-to-use', { seal: 1, on: '2026-02-10' });
    expect(await ask(upper!, '/seals?q=co%20so&total=true')).toMatchObject({
      total: 1,
      items: [{ organisation: { id: base }, seal: 1, stage: 'inUse', certificate: '7/ĐKMD', usedFrom: '2026-02-10' }],
    });
    await step(officer!, 'request-seal', { ground: 'damaged', on: '2026-03-02' });
    await step(upper!, 'collect-seal', { seal: 1, on: '2026-03-09', by: ward });
    await step(upper!, 'destroy-seal', { seal: 1, on: '2026-03-16', minutes: '1-BB/ĐU' });
    expect(await ask(officer!, `/seals?organisation=${base}`)).toMatchObject({
      items: [
        { seal: 1, stage: 'destroyed', collectedBy: { id: ward, name: 'Đảng bộ phường Thử' }, minutes: '1-BB/ĐU' },
        { seal: 2, stage: 'requested', ground: 'damaged' },
      ],
    });
    expect(await ask(upper!, '/seals?stage=requested&total=true')).toMatchObject({ total: 1 });
    expect(await ask(upper!, '/seals?due=true&total=true')).toMatchObject({ total: 0 });
  });

  it('says no in words, and lets nobody act outside of the own organisations', async () => {
    const refused = await upper!.command(
      `/organisations/${section}/request-seal`,
      { ground: 'first', on: '2026-01-05' },
      0,
    );
    expect([refused.status, refused.body.code]).toEqual([409, 'seal/section-has-none']);
    expect(refused.body.detail).toBe('Đảng ủy bộ phận không có con dấu.');
    const above = await officer!.command(
      `/organisations/${ward}/request-seal`,
      { ground: 'first', on: '2026-01-05' },
      0,
    );
    expect(above.status).toBe(404);
    const stale = await officer!.command(`/organisations/${base}/withdraw-seal-request`, {
      ...{ seal: 2, on: '2026-03-03', why: 'Không khắc nữa.' },
    });
    expect(stale.status).toBe(428);
  });
});
