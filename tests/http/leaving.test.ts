import { randomUUID } from 'node:crypto';
import { aServer, TODAY, type Client, type TestServer } from './a-server.ts';
import { aMember } from './a-tree.ts';
import { done, until } from './asking.ts';

const ids = Array.from({ length: 8 }, () => randomUUID());
const [province, ward, base, cell, sibling, member, other, dying] = ids as [
  ...[string, string, string, string],
  ...[string, string, string, string],
];

/** Discipline, complaints, exemption and death over the wire: each level with its own sign-in. */
describe('discipline and leaving over HTTP', () => {
  let server: TestServer;
  let [secretary, elsewhere, upper, inspector] = [] as unknown as Client[];
  beforeAll(async () => {
    server = await aServer();
    const officer = await server.as({ role: 'upperOfficer', organisation: null });
    const found = (id: string, body: object) =>
      done(officer, `/organisations/${id}/take-over`, { since: '2000-01-01', ...body });
    const powers = ['strikeOff', 'expel', 'concludeStatus'];
    await found(province, { name: 'Tỉnh Thử', type: 'provincialCommittee', parent: null, powers });
    await found(ward, { name: 'Xã Thử', type: 'upperBase', parent: province, powers });
    await found(base, { name: 'Cơ sở Thử', type: 'baseOrg', parent: ward });
    await found(cell, { name: 'Chi bộ Một', type: 'subordinateCell', parent: base });
    await found(sibling, { name: 'Chi bộ Hai', type: 'subordinateCell', parent: base });
    for (const id of [member, other, dying]) await done(officer, `/members/${id}/take-over`, aMember(cell));
    secretary = await server.as({ role: 'cellSecretary', organisation: cell });
    elsewhere = await server.as({ role: 'cellSecretary', organisation: sibling });
    upper = await server.as({ role: 'upperOfficer', organisation: ward });
    inspector = await server.as({ role: 'inspector', organisation: ward });
  });
  afterAll(() => server.stop());

  const revision = async (of: string) => (await upper!.get(`/members/${of}`)).body.revision as number;
  const does = async (by: Client, of: string, verb: string, body: object) =>
    done(by, `/members/${of}/${verb}`, body, await revision(of));
  const listed = (by: Client, question: string) => by.get(`/conduct?${question}`);
  const ballot = {
    ...{ meeting: 'cell', heldOn: '2026-10-01', summoned: 9, leftOut: [], present: 9, invalid: 0 },
    forms: { expulsion: 0, dismissal: 0, warning: 0, reprimand: 8, none: 1 },
  };
  const reprimand = {
    ...{ form: 'reprimand', violation: 'Vi phạm quy định', ballot },
    decision: { number: '7-QĐ/CB', date: '2026-10-05', issuer: cell },
  };

  test('[EXT-1] a cell disciplines its own member; nobody else sees it, an inspector above writes nothing', async () => {
    const path = `/members/${member}/discipline`;
    const now = await revision(member);
    expect((await elsewhere!.command(path, reprimand, now)).status).toBe(404);
    expect((await inspector!.command(path, reprimand, now)).status).toBe(403);
    const dismissal = { ...reprimand, form: 'dismissal' };
    const refused = await secretary!.command(path, dismissal, now);
    expect([refused.status, refused.body.code]).toEqual([409, 'discipline/not-theirs-to-decide']);
    await does(secretary!, member, 'discipline', reprimand);
    const { items } = await until(
      () => listed(inspector!, 'kind=discipline&state=open&total=true'),
      (page: { items: unknown[] }) => page.items.length > 0,
    );
    expect(items).toMatchObject([{ member: { id: member }, form: 'reprimand', state: 'open', until: '2027-10-05' }]);
    expect(JSON.stringify(items)).not.toContain('Vi phạm');
    expect((await listed(elsewhere!, 'kind=discipline')).body).toMatchObject({ items: [] });
    expect(server.reads.map(({ what }) => what)).toContain('conduct.list');
  });

  test('[EXT-1] the complaint is settled by whom it was addressed to, and by nobody below', async () => {
    const against = (await secretary!.get(`/members/${member}`)).body.disciplines[0].id as string;
    await does(secretary!, member, 'lodge-complaint', {
      ...{ against, receivedOn: '2026-10-06', lodgedOn: '2026-10-12', addressee: ward, byTheMember: true },
      text: 'Đề nghị xem xét lại',
    });
    const [complaint] = (await secretary!.get(`/members/${member}`)).body.complaints;
    expect(complaint).toMatchObject({ addressee: { id: ward, name: 'Xã Thử' }, dueOn: expect.any(String) });
    const settle = {
      ...{ complaint: complaint.id, outcome: 'lifted' },
      decision: { number: '3-QĐ/ĐU', date: '2026-11-02', issuer: ward },
    };
    const byBase = await server.as({ role: 'baseOfficer', organisation: base });
    expect((await byBase.command(`/members/${member}/settle-complaint`, settle, await revision(member))).status).toBe(
      403,
    );
    await does(upper!, member, 'settle-complaint', settle);
    const { items } = await until(
      () => listed(upper!, 'kind=complaint'),
      (page: { items: { outcome?: string }[] }) => page.items[0]?.outcome !== undefined,
    );
    expect(items).toMatchObject([{ outcome: 'lifted', state: 'closed', late: false }]);
  });

  test('[DHTN-1.3] the cell exempts for health, by its own resolution and on a medical paper', async () => {
    const asked = {
      ...{ kind: 'exempt', ground: 'ageOrHealth', requestedOn: '2026-10-01', cellResolutionOn: '2026-10-10' },
      ...{ from: '2026-10-15', decision: { number: '2-NQ/CB', date: '2026-10-10', issuer: cell } },
    };
    const now = await revision(other);
    const refused = await secretary!.command(`/members/${other}/exempt`, asked, now);
    expect([refused.status, refused.body.code]).toEqual([409, 'exemption/no-medical-paper']);
    const medicalPaper = { number: '45/GXN', date: '2026-09-20', facility: 'Bệnh viện tỉnh' };
    await does(secretary!, other, 'exempt', { ...asked, medicalPaper });
    const { items } = await until(
      () => listed(secretary!, 'kind=exemption&state=open'),
      (page: { items: unknown[] }) => page.items.length > 0,
    );
    expect(items).toMatchObject([{ member: { id: other }, ground: 'ageOrHealth', on: '2026-10-15' }]);
    await does(secretary!, other, 'end-exemption', { requestedOn: '2026-11-01', endsOn: '2026-11-10' });
    await until(
      () => listed(secretary!, 'kind=exemption&state=open'),
      (page: { items: unknown[] }) => page.items.length === 0,
    );
  });

  test('[DHTN-1.4] a death puts the dossier on the worklist until it went up', async () => {
    await does(secretary!, dying, 'record-death', { diedOn: '2026-11-02' });
    const work = () => secretary!.get(`/worklist/rows?organisation=${cell}&kind=deathDossier`);
    const { items } = await until(work, (page: { items: unknown[] }) => page.items.length > 0);
    expect(items).toMatchObject([{ subject: { id: dying }, dueOn: '2026-12-14', late: false }]);
    const elsewhereSent = { sentOn: TODAY, to: sibling };
    const refused = await secretary!.command(
      `/members/${dying}/send-death-dossier`,
      elsewhereSent,
      await revision(dying),
    );
    expect([refused.status, refused.body.code]).toEqual([409, 'leaving/dossier-sent-elsewhere']);
    await does(secretary!, dying, 'send-death-dossier', { sentOn: TODAY, to: base, notice: '05-PB' });
    await until(work, (page: { items: unknown[] }) => page.items.length === 0);
    expect((await listed(upper!, 'kind=death&state=closed')).body).toMatchObject({
      items: [{ member: { id: dying }, addressee: { name: 'Cơ sở Thử' }, slip: { joinDate: '2015-03-03' } }],
    });
  });

  test('[DHTN-2.2.5.b] nobody leaves but by a case that was decided', async () => {
    const body = {
      ...{ requestedOn: '2026-10-01', cellResolutionOn: '2026-10-10', case: randomUUID() },
      decision: { number: '9-QĐ/ĐU', date: '2026-11-01', issuer: ward },
    };
    const refused = await upper!.command(`/members/${other}/allow-exit`, body, await revision(other));
    expect([refused.status, refused.body.code]).toEqual([409, 'case/not-decided-so']);
    expect((await secretary!.command(`/members/${other}/allow-exit`, body, await revision(other))).status).toBe(403);
  });

  test('[EXT-6] who was never put out is not restored; contact lost is recorded by the cell, concluded above', async () => {
    const restoring = {
      ...{ cell, managedBy: 'other', cleanSince: true },
      decision: { number: '8-QĐ/ĐU', date: '2026-11-01', issuer: ward },
    };
    const refused = await upper!.command(`/members/${other}/restore`, restoring, await revision(other));
    expect([refused.status, refused.body.code]).toEqual([409, 'restoration/not-put-out']);
    await does(secretary!, member, 'record-interruption', { since: '2026-11-03' });
    const resuming = {
      ...{ managedBy: 'other', ownFault: false, confirmedBy: [cell, base] },
      decision: { number: '11-QĐ/ĐU', date: TODAY, issuer: ward },
    };
    expect((await secretary!.command(`/members/${member}/resume`, resuming, await revision(member))).status).toBe(403);
    await does(upper!, member, 'resume', resuming);
    expect((await upper!.get(`/members/${member}`)).body).toMatchObject({
      partyAgeGaps: [{ from: '2026-11-03', to: TODAY, ground: 'lostContact' }],
    });
  });
});
