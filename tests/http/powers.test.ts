import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { aServer, type Client, type TestServer } from './a-server.ts';

const [province, ward, base] = Array.from({ length: 3 }, () => randomUUID()) as [string, string, string];

/** What a grant of a power asks, over the wire: first shown item by item, then judged. */
describe('[DHTN-2.1.1] kind of unit, yearly ratings and what may be delegated, over HTTP', () => {
  let server: TestServer;
  let officer: Client;
  let position: string;
  let revision = -1;
  beforeAll(async () => {
    server = await aServer();
    officer = await server.as({ role: 'upperOfficer', organisation: null });
    const found = (id: string, body: object) =>
      done(`/organisations/${id}/take-over`, { since: '2000-01-01', ...body });
    await found(province, { name: 'Tỉnh Thử', type: 'provincialCommittee', parent: null });
    await found(ward, { name: 'Khối Thử', type: 'upperBase', parent: province, powers: ['admit'] });
    await found(base, { name: 'Công ty Thử', type: 'baseOrg', parent: ward });
    revision = 0;
  });
  afterAll(() => server.stop());

  async function done(path: string, body: object, at?: number) {
    const response = await officer.command(path, body, at);
    expect([path, response.body.detail]).toEqual([path, undefined]);
    position = response.headers['position'] ?? position;
  }
  const act = (verb: string, body: object) => done(`/organisations/${base}/${verb}`, body, revision++);
  const paper = (date: string, number: string) => ({ number, date, issuer: ward });
  const conditions = async (): Promise<{ condition: string; met: boolean; detail?: string }[]> => {
    const asked = `/organisations/${base}/power-conditions?power=admit&decidedOn=2026-03-01`;
    return (await officer.get(asked, { 'Min-Position': position })).body.conditions;
  };
  const met = (all: { condition: string; met: boolean }[]) => all.filter((one) => one.met).map((one) => one.condition);

  it('says what is missing, and what to enter, until it is there', async () => {
    const before = await conditions();
    expect(met(before)).toEqual(['type']);
    expect(before.find(({ condition }) => condition === 'kind')!.detail).toContain('Hãy ghi loại hình đơn vị');
    expect(before.find(({ condition }) => condition === 'ratings')!.detail).toContain('2023, 2024, 2025');
    await act('state-unit-kind', { unitKind: 'enterprise', from: '2000-01-01' });
    for (const year of [2023, 2024, 2025])
      await act('rate', { year, rating: 'good', decision: paper(`${year + 1}-01-20`, '5-QĐ/ĐU') });
    await act('correct-rating', {
      ...{ year: 2025, rating: 'excellent', reason: 'Ghi nhầm', decision: paper('2026-01-20', '5-QĐ/ĐU') },
    });
    expect(met(await conditions())).toEqual(['type', 'kind', 'ratings']);
  });

  it('is on the file of the organisation, with the decision and what was corrected', async () => {
    const { body } = await officer.get(`/organisations/${base}`, { 'Min-Position': position });
    expect(body.unitKind).toBe('enterprise');
    expect(body.ratings).toMatchObject([
      { year: 2025, rating: 'excellent', corrected: true, decision: { number: '5-QĐ/ĐU', date: '2026-01-20' } },
      { year: 2024, rating: 'good', corrected: false, decision: { issuer: { id: ward, name: 'Khối Thử' } } },
      { year: 2023 },
    ]);
    const earlier = await officer.get(`/organisations/${base}?asOf=2025-01-19`, { 'Min-Position': position });
    expect(earlier.body.ratings).toMatchObject([{ year: 2023 }]);
  });

  it('refuses the grant by what is still not met, with the rule', async () => {
    const grant = { power: 'admit', decision: paper('2026-03-01', '9-QĐ/ĐU'), effectiveOn: '2026-03-01' };
    const { status, body } = await officer.command(`/organisations/${base}/grant-power`, grant, revision);
    expect([status, body.source]).toEqual([409, '294-QĐ/TW 22.1']);
    expect(body.detail).toContain('Phải có trên 100 đảng viên');
  });
});
