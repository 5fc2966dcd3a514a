import { randomUUID } from 'node:crypto';
import { aServer, TODAY, type Client, type TestServer } from './a-server.ts';
import { aMember } from './a-tree.ts';

const [province, ward, base, cell, member, veteran] = Array.from({ length: 6 }, () => randomUUID()) as [
  string,
  string,
  string,
  string,
  string,
  string,
];

/** Cards and badges over the wire: each level with its own sign-in. */
describe('cards and badges over HTTP', () => {
  let server: TestServer;
  let [secretary, upper, provincial] = [] as unknown as Client[];
  let position: string;
  beforeAll(async () => {
    server = await aServer();
    const officer = await server.as({ role: 'upperOfficer', organisation: null });
    const found = (id: string, body: object) =>
      done(officer, `/organisations/${id}/take-over`, { since: '2000-01-01', ...body });
    await found(province, { name: 'Tỉnh Thử', type: 'provincialCommittee', parent: null, powers: ['decideBadge'] });
    await found(ward, { name: 'Xã Thử', type: 'upperBase', parent: province, powers: ['issueCard'] });
    await found(base, { name: 'Cơ sở Thử', type: 'baseOrg', parent: ward });
    await found(cell, { name: 'Chi bộ Một', type: 'subordinateCell', parent: base });
    await done(officer, `/members/${member}/take-over`, aMember(cell));
    const long = { birthDate: '1970-01-02', admissionDecisionDate: '1996-12-20', joinDate: '1997-01-03' };
    await done(officer, `/members/${veteran}/take-over`, aMember(cell, { ...long, officialDate: '1998-01-03' }));
    secretary = await server.as({ role: 'cellSecretary', organisation: cell });
    upper = await server.as({ role: 'upperOfficer', organisation: ward });
    provincial = await server.as({ role: 'upperOfficer', organisation: province });
  });
  afterAll(() => server.stop());

  async function done(by: Client, path: string, body: object, revision?: number) {
    const response = await by.command(path, body, revision);
    expect([path, response.body.detail]).toEqual([path, undefined]);
    expect(response.status).toBeLessThan(300);
    position = response.headers['position'] ?? position;
    return response;
  }
  const ask = async (by: Client, path: string) => {
    const { status, body } = await by.get(path, { 'Min-Position': position });
    expect([path, status]).toEqual([path, 200]);
    return body;
  };

  it('[DHTN-2.3.3] a card is decided, passed on, handed out, and stands in list, book and file', async () => {
    const decision = { number: '8-QĐ/ĐU', date: '2026-10-08', issuer: ward };
    expect((await secretary!.command(`/members/${member}/decide-card`, { decision, kind: 'issue' }, 0)).status).toBe(
      403,
    );
    expect(await ask(secretary!, '/cards?lacks=true&total=true')).toMatchObject({
      ...{ total: 2, items: expect.arrayContaining([expect.objectContaining({ state: 'lacking' })]) },
    });
    await done(upper!, `/members/${member}/decide-card`, { decision, kind: 'issue' }, 0);
    expect(await ask(secretary!, '/cards?lacks=true')).toMatchObject({ items: [{ member: { id: veteran } }] });
    await done(upper!, `/members/${member}/pass-card-on`, { stage: 'sentToProvince', on: '2026-10-10' });
    await done(upper!, `/members/${member}/pass-card-on`, { stage: 'sentToCentre', on: '2026-10-15' });
    await done(upper!, `/members/${member}/pass-card-on`, { stage: 'printed', on: '2026-10-25' });
    const early = await secretary!.command(`/members/${member}/hand-out-card`, { heldOn: '2026-11-05' });
    expect([early.status, early.body.code]).toEqual([409, 'card/not-delivered']);
    expect(early.body.detail).toMatch(/^Thẻ chưa về đến nơi trao/);
    await done(upper!, `/members/${member}/pass-card-on`, { stage: 'delivered', on: '2026-11-01', to: cell });
    expect(await ask(secretary!, '/cards?state=delivered&total=true')).toMatchObject({
      total: 1,
      items: [{ member: { id: member, fullName: 'Trần Thị Bí Mật' }, at: { name: 'Chi bộ Một' } }],
    });
    await done(secretary!, `/members/${member}/hand-out-card`, { heldOn: '2026-11-05' });
    expect(await ask(upper!, '/cards/book?book=issue&from=2026-11-01&q=tran+mat')).toMatchObject({
      items: [{ on: '2026-11-05' }],
    });
    expect(await ask(upper!, '/cards/book?book=issue&q=nguyen')).toMatchObject({ items: [] });
    expect(await ask(secretary!, `/members/${member}`)).toMatchObject({
      cardGeneration: 'id12',
      cardIssuedOn: '2026-10-08',
    });
    expect(server.reads.map(({ what }) => what)).toEqual(expect.arrayContaining(['cards.list', 'cards.book']));
  });

  it('[DHTN-2.5.1] the next round is forecast; who is due is named; a badge is decided, numbered and presented', async () => {
    expect(await ask(provincial!, '/badges/forecast')).toMatchObject({
      ...{ round: '2027-02-03', reachedBy: '2027-02-03', fileBy: expect.stringMatching(/^2026-12-/) },
      milestones: [{ milestone: 30, due: 1, late: 0 }],
      organisations: [{ organisation: { id: ward, name: 'Xã Thử' }, milestones: [{ milestone: 30, due: 1 }] }],
    });
    expect(await ask(secretary!, '/badges/due?milestone=30')).toMatchObject({
      items: [{ member: { id: veteran }, reachedOn: '2026-12-20' }],
    });
    expect(await ask(secretary!, '/badges/due?milestone=40')).toEqual({ items: [] });

    const decision = { number: '99-QĐ/TU', date: TODAY, issuer: province };
    const award = { decision, milestone: 30, kind: 'regular', round: '2027-02-03' };
    expect((await upper!.command(`/members/${veteran}/decide-badge`, award, 0)).status).toBeLessThan(300);
    await done(provincial!, `/badge-series/${province}/open`, { milestone: 30, symbol: 'TT', next: 1 });
    await done(provincial!, `/badge-series/${province}/allot`, { milestone: 30, members: [veteran] });
    for (;;) {
      const { items } = await ask(provincial!, '/badges?round=2027-02-03');
      if (items[0]?.number) {
        expect(items).toMatchObject([{ number: 'TT 00000001', decision: { number: '99-QĐ/TU' }, late: false }]);
        break;
      }
    }
    expect(await ask(provincial!, `/badge-series/${province}`)).toMatchObject({
      items: [{ milestone: 30, symbol: 'TT', digits: 8, next: 2 }],
    });
    await done(upper!, `/members/${veteran}/present-badge`, { milestone: 30, heldOn: TODAY });
    expect(await ask(provincial!, '/badges?state=presented')).toMatchObject({ items: [{ presentedOn: TODAY }] });
    expect((await ask(secretary!, `/members/${veteran}`)).badges).toMatchObject([{ milestone: 30, awardedOn: TODAY }]);
    expect(await ask(provincial!, '/badges/forecast')).toMatchObject({ milestones: [] });
  });

  it('[DHTN-2.5.1] who is due is shown with the rule that stands against it; rounds and milestones to ask about', async () => {
    const elder = randomUUID();
    const dates = { admissionDecisionDate: '1986-12-20', joinDate: '1987-01-03', officialDate: '1988-01-03' };
    const officer = await server.as({ role: 'upperOfficer', organisation: null });
    await done(officer, `/members/${elder}/take-over`, aMember(cell, { birthDate: '1960-01-02', ...dates }));
    const { items } = await ask(secretary!, '/badges/due?milestone=40');
    expect(items).toMatchObject([{ member: { id: elder }, obstacle: { code: 'badge/lower-one-missing' } }]);
    expect(items[0].obstacle.detail).toMatch(/^Chưa được tặng Huy hiệu 30 năm/);
    const [late] = (await ask(secretary!, '/badges/due?milestone=30&late=true')).items;
    expect(late).toMatchObject({ member: { id: elder } });
    expect(late).not.toHaveProperty('obstacle');
    expect((await ask(secretary!, '/badges/due?milestone=45&early=true')).items).toEqual([]);
    const { rounds, levels } = await ask(provincial!, '/badges/forecast');
    expect(rounds.slice(0, 2)).toEqual(['2027-02-03', '2027-05-19']);
    expect(levels).toContain(90);
  });
});
