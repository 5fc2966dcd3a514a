import { v5 as uuidv5 } from 'uuid';
import { demonstrationAccounts } from '../../src/demo/accounts.ts';
import { csvText } from '../../src/exchange/template/template-file.ts';
import { templates } from '../../src/exchange/template/templates.ts';
import { samples } from '../register/scan/samples.ts';
import type { StoryHouse } from './a-house.ts';
import { Desk, type Answer } from './desk.ts';

/** Every id of the story, and every command's: the same whenever it is told. */
const id = (name: string) => uuidv5(name, '2b9a3f0e-8f2e-5b44-8a51-6f3d8a5f7c10');

/** Something that was sent, and what was answered. */
export interface Told {
  what: string;
  answer: Answer;
}

/** A story that was told: what was answered on the way, who sits at the desks, and ids that the server drew by chance. */
export interface Story {
  told: Told[];
  desks: Record<'nation' | 'administrator' | 'ward' | 'base' | 'secretary' | 'inspector', Desk>;
  drawn: Map<string, string>;
}

const [province, ward, base, cell, sibling, far, farCell] = [
  ...['province', 'ward', 'base', 'cell', 'sibling', 'far', 'far cell'].map(id),
] as [string, string, string, string, string, string, string];
const [person, probationer, mover, punished, dying, veteran] = [
  ...['person', 'probationer', 'mover', 'punished', 'dying', 'veteran'].map(id),
] as [string, string, string, string, string, string];
const introducers = [id('introducer 1'), id('introducer 2')];

/**
 * The story of the foundation over HTTP: a tree, accounts that choose their passwords, an admission from list to ceremony,
 * a recognition, a transfer by letter, a card and a badge, discipline and complaint, a death, a merger, an import by file,
 * a scan, a report of an error, a correction on a later day. Told on top of the demonstration, whose accounts begin it.
 */
export async function tellFoundationStory(at: StoryHouse): Promise<Story> {
  const told: Told[] = [];
  const drawn = new Map<string, string>();
  const sent = async (by: Desk, method: string, path: string, body?: object, headers?: Record<string, string>) => {
    const answer = await by.ask(method, path, body, headers);
    told.push({ what: `${method} ${path}`, answer });
    await at.settle();
    return answer;
  };
  /** Gives a command at the revision that is seen, if anything is seen yet, and has it taken. */
  const does = async (by: Desk, path: string, body: object) => {
    const about = path.slice(0, path.lastIndexOf('/'));
    const { revision } = (await nation.get(about)).body as { revision?: number };
    const answer = await sent(by, 'POST', path, body, {
      'Idempotency-Key': id(`${told.length} ${path}`),
      ...(revision !== undefined && revision >= 0 && { 'If-Match': `"${revision}"` }),
    });
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  };
  const demonstrated = async (username: string) => {
    const desk = new Desk(at);
    await desk.signIn(username, demonstrationAccounts.find((account) => account.username === username)!.password);
    return desk;
  };
  await at.settle();
  const [nation, administrator] = [await demonstrated('trunguong'), await demonstrated('quantri')];

  // The tree, and who sits where.
  const founded = (of: string, name: string, type: string, parent: string, powers: string[] = []) =>
    does(nation, `/organisations/${of}/take-over`, { name, type, parent, powers, since: '2000-01-01' });
  const powers = ['admit', 'recognise', 'strikeOff', 'expel', 'concludeStatus', 'issueCard', 'establishOrganisation'];
  const [top] = ((await nation.get('/organisations/roots')).body as { items: { id: string }[] }).items;
  await founded(province, 'Đảng bộ tỉnh Kể Chuyện', 'provincialCommittee', top!.id, [...powers, 'decideBadge']);
  await founded(ward, 'Đảng bộ xã Kể Chuyện', 'upperBase', province, powers);
  await founded(base, 'Đảng bộ cơ sở Kể Chuyện', 'baseOrg', ward);
  await founded(cell, 'Chi bộ Ấp Một', 'subordinateCell', base);
  await founded(sibling, 'Chi bộ Ấp Hai', 'subordinateCell', base);
  await founded(far, 'Đảng bộ xã Ở Xa', 'upperBase', province, powers);
  await founded(farCell, 'Chi bộ Ở Xa', 'subordinateCell', far);
  const seated = async (username: string, role: string, organisation: string) => {
    const account = id(`account ${username}`);
    const opened = await does(administrator, `/accounts/${account}/open`, { username, displayName: `Cán bộ ${role}` });
    await sent(
      administrator,
      'POST',
      `/accounts/${account}/grant`,
      { role, organisation, from: '2020-01-01' },
      { 'Idempotency-Key': id(`grant ${username}`), 'If-Match': '"0"' },
    );
    const desk = new Desk(at);
    const { oneTimePassword } = opened.body as { oneTimePassword: string };
    drawn.set(oneTimePassword, `password of ${username}`);
    await desk.signIn(username, oneTimePassword);
    told.push({ what: 'POST /session/password', answer: await desk.choosePassword('mat khau ke chuyen') });
    return desk;
  };
  const desks = {
    ...{ nation, administrator },
    ward: await seated('ke.xa', 'upperOfficer', ward),
    base: await seated('ke.coso', 'baseOfficer', base),
    secretary: await seated('ke.chibo', 'cellSecretary', cell),
    inspector: await seated('ke.kiemtra', 'inspector', province),
  };
  const farOfficer = await seated('ke.xa.xa', 'upperOfficer', far);

  // Who is there already.
  let number = 0;
  const someone = (fullName: string, more: object = {}) => ({
    ...{ fullName, birthDate: '1980-05-19', citizenId: `0010907${String(++number).padStart(5, '0')}`, sex: 'female' },
    ...{ ethnicity: 'Kinh', cell, status: 'official', admissionDecisionDate: '2005-02-20', joinDate: '2005-03-03' },
    ...{ officialDate: '2006-03-03', source: 'Sổ gốc', ...more },
  });
  const takenOver = (who: string, body: object) => does(nation, `/members/${who}/take-over`, body);
  const long = { birthDate: '1970-01-02', admissionDecisionDate: '1996-12-20', joinDate: '1997-01-03' };
  const probation = { status: 'probationary', admissionDecisionDate: '2025-09-20', joinDate: '2025-10-03' };
  await takenOver(introducers[0]!, someone('Đặng Thị Ánh'));
  await takenOver(introducers[1]!, someone('Đỗ Văn Ơn'));
  await takenOver(probationer, someone('Lê Thị Ưng', { ...probation, officialDate: undefined }));
  await takenOver(mover, someone('Ngô Ất'));
  await takenOver(punished, someone('Ông Ích Đạt'));
  await takenOver(dying, someone('Ường Văn Sĩ'));
  await takenOver(veteran, someone('Ân Như Ý', { ...long, officialDate: '1998-01-03', cell: sibling }));

  // An admission: case, papers, votes, lists up to the authority, decision, ceremony.
  const { fullName, birthDate, citizenId, sex, ethnicity } = someone('Nguyễn Hòa Bình', { birthDate: '1990-05-19' });
  const sympathiser = { fullName, birthDate, citizenId, sex, ethnicity, cell, cellResolutionOn: '2025-01-10' };
  await does(desks.secretary, `/members/${person}/register-sympathiser`, sympathiser);
  const [one, list, baseList] = [id('case'), id('list'), id('list of the base')];
  const details = {
    ...{ vietnameseCitizen: true, education: 'upperSecondary', introducers },
    awarenessCertificate: { number: '12/GCN', date: '2024-05-06' },
  };
  const opening = { kind: 'admission', subject: person, cell, openedOn: '2026-09-01', details };
  await does(desks.secretary, `/cases/${one}/open`, opening);
  const scan = await sent(desks.secretary, 'POST', '/documents', samples.pdf);
  drawn.set((scan.body as { id: string }).id, 'scan');
  const dated = ['backgroundVerification', 'introduction', 'massOrganisationOpinion', 'residenceOpinion'];
  for (const paper of ['awarenessCertificate', 'application', 'resume', ...dated, 'cellResolution']) {
    const documentId = paper === 'application' ? (scan.body as { id: string }).id : undefined;
    const date = dated.includes(paper) ? '2026-09-02' : undefined;
    await does(desks.secretary, `/cases/${one}/file-paper`, { paper, date, documentId });
  }
  const tally = { summoned: 9, leftOut: [], present: 9, inFavour: 9, against: 0, invalid: 0 };
  const vote = { organisation: cell, meeting: 'cell', heldOn: '2026-09-10', ballot: 'secret', tally };
  await does(desks.secretary, `/cases/${one}/record-vote`, vote);
  await does(desks.secretary, `/proposals/${list}/draft`, { kind: 'admission', organisation: cell, title: 'Đợt 1' });
  await does(desks.secretary, `/proposals/${list}/list-cases`, { cases: [one] });
  await does(desks.secretary, `/proposals/${list}/submit`, { submittedOn: '2026-09-20' });
  const votes = (heldOn: string) => ({ heldOn, ballot: 'secret', items: [{ case: one, tally }] });
  await does(desks.base, `/proposals/${list}/record-votes`, votes('2026-09-25'));
  await does(desks.base, `/cases/${one}/file-paper`, { paper: 'baseResolution' });
  const ofBase = { kind: 'admission', organisation: base, title: 'Đảng ủy cơ sở, đợt 1' };
  await does(desks.base, `/proposals/${baseList}/draft`, ofBase);
  await does(desks.base, `/proposals/${baseList}/list-cases`, { cases: [one] });
  await does(desks.base, `/proposals/${baseList}/submit`, { submittedOn: '2026-10-01' });
  await does(desks.ward, `/proposals/${baseList}/record-votes`, votes('2026-10-08'));
  await does(desks.ward, `/proposals/${baseList}/decide-cases`, {
    ...{ items: [{ case: one, outcome: 'approved', number: '7-QĐ/ĐU' }], date: '2026-10-10', signer: 'Lê Ký' },
  });
  await does(desks.secretary, `/members/${person}/hold-ceremony`, { heldOn: '2026-10-20', helper: introducers[0] });
  await does(desks.base, `/plans/${base}/set`, { year: 2026, target: 4 });

  // A recognition, once the course is recorded; a refusal is answered alike too.
  const recognise = {
    ...{ cellResolutionOn: '2026-10-12' },
    decision: { number: '21-QĐ/ĐU', date: '2026-11-05', issuer: ward },
  };
  await sent(desks.ward, 'POST', `/members/${probationer}/recognise`, recognise, {
    ...{ 'Idempotency-Key': id('too early'), 'If-Match': '"0"' },
  });
  const course = { certificateNumber: '5/GCN', certificateOn: '2026-06-01' };
  await does(desks.secretary, `/members/${probationer}/record-new-member-course`, course);
  await does(desks.ward, `/members/${probationer}/recognise`, recognise);

  // A letter from hand to hand.
  await does(desks.secretary, `/members/${mover}/open-transfer`, {
    ...{ to: farCell, ground: 'jobChange', paper: { number: '15-QĐ', date: '2026-10-20' }, duesPaidTo: '2026-11' },
    ...{ selfReview: true, openedOn: '2026-11-02' },
  });
  const fills = (by: Desk, box: number, organisation: string, more: object = {}) =>
    does(by, `/members/${mover}/fill-transfer-box`, { box, organisation, filledOn: '2026-11-03', ...more });
  await fills(desks.base, 3, base);
  await fills(nation, 4, ward, { number: '12-GT' });
  await fills(farOfficer, 7, far, { indexCertified: true });
  await fills(farOfficer, 10, farCell);

  // A card and a badge.
  const decision = { number: '8-QĐ/ĐU', date: '2026-10-08', issuer: ward };
  await does(desks.ward, `/members/${introducers[0]}/decide-card`, { decision, kind: 'issue' });
  for (const [stage, on] of [
    ['sentToProvince', '2026-10-10'],
    ['sentToCentre', '2026-10-15'],
    ['printed', '2026-10-25'],
    ['delivered', '2026-11-01'],
  ]) {
    const to = stage === 'delivered' ? cell : undefined;
    await does(desks.ward, `/members/${introducers[0]}/pass-card-on`, { stage, on, to });
  }
  await does(desks.secretary, `/members/${introducers[0]}/hand-out-card`, { heldOn: '2026-11-05' });
  const award = { milestone: 30, kind: 'regular', round: '2027-02-03' };
  const awarded = { number: '99-QĐ/TU', date: '2026-11-20', issuer: province };
  await does(nation, `/members/${veteran}/decide-badge`, { ...award, decision: awarded });
  await does(nation, `/badge-series/${province}/open`, { milestone: 30, symbol: 'KC', next: 1 });
  await does(nation, `/badge-series/${province}/allot`, { milestone: 30, members: [veteran] });

  // Discipline and complaint, a death.
  await does(desks.secretary, `/members/${punished}/discipline`, {
    ...{ form: 'reprimand', violation: 'Vi phạm quy định' },
    ballot: {
      ...{ meeting: 'cell', heldOn: '2026-10-01', summoned: 9, leftOut: [], present: 9, invalid: 0 },
      forms: { expulsion: 0, dismissal: 0, warning: 0, reprimand: 8, none: 1 },
    },
    decision: { number: '7-QĐ/CB', date: '2026-10-05', issuer: cell },
  });
  const file = (await desks.secretary.get(`/members/${punished}`)).body as { disciplines: { id: string }[] };
  await does(desks.secretary, `/members/${punished}/lodge-complaint`, {
    ...{ against: file.disciplines[0]!.id, receivedOn: '2026-10-06', lodgedOn: '2026-10-12', addressee: ward },
    ...{ byTheMember: true, text: 'Đề nghị xem xét lại' },
  });
  await does(desks.secretary, `/members/${dying}/record-death`, { diedOn: '2026-11-02' });

  // A merger, looked at before; then a file, checked, its columns named, and taken over in part.
  const merger = {
    ...{ organisation: ward, decision: { number: '1-QĐ', date: '2026-05-20', issuer: ward } },
    ...{ effectiveOn: '2026-06-01', into: cell, absorbed: [sibling] },
  };
  await sent(desks.ward, 'POST', '/reorganisations/preview', { kind: 'merge', command: merger });
  await does(desks.ward, `/reorganisations/${id('merger')}/merge`, merger);
  await imports(sent, desks.base, drawn);
  const said = { organisation: cell, what: 'Không lưu được', screen: '/members', version: '0.1.0' };
  await does(desks.secretary, `/error-reports/${id('report')}/send`, said);

  // The next day somebody is corrected: what was known before stays asked for.
  at.clock.now = new Date(at.clock.now.getTime() + 86_400_000);
  await at.settle();
  for (const desk of Object.values(desks)) await desk.signInAgain();
  const history = await nation.get(`/members/${introducers[1]}/history`);
  const recorded = history.body as { items: { id: string }[] };
  await does(desks.base, `/members/${introducers[1]}/correct`, {
    ...{ corrects: recorded.items[0]!.id, ground: 'entryMistake', reason: 'Ghi nhầm dân tộc' },
    changes: { ethnicity: 'Tày' },
  });
  return { told, desks, drawn };
}

/** A workbook's rows as a file with one unknown heading and one row that is refused. */
async function imports(
  sent: (by: Desk, method: string, path: string, body?: object) => Promise<Answer>,
  by: Desk,
  drawn: Map<string, string>,
): Promise<void> {
  const { columns } = templates.members;
  const row = (number: number, more: Record<string, string> = {}): Record<string, string> => ({
    ...{ fullName: `Trần Thị Tệp ${'ABC'[number]}`, birthDate: '19/05/1980', sex: 'Nữ', ethnicity: 'Kinh' },
    ...{ citizenId: `99908070000${number}`, cell: 'Chi bộ Ấp Một', status: 'Chính thức' },
    ...{ admissionDecisionDate: '20/02/2005', joinDate: '03/03/2005', officialDate: '03/03/2006', ...more },
  });
  const rows = [row(0), row(1), row(2, { birthDate: '31/02/1980' })];
  const text = csvText([
    columns.map(({ field, header }) => (field === 'fullName' ? 'Đồng chí' : header)),
    ...rows.map((each) => columns.map(({ field }) => each[field] ?? '')),
  ]);
  const begun = await sent(by, 'POST', '/imports?kind=members&filename=tep.csv', Buffer.from(text));
  const job = (begun.body as { id: string }).id;
  drawn.set(job, 'import');
  const becomes = async (wanted: string) => {
    for (;;) {
      const { status } = (await by.get(`/imports/${job}`)).body as { status: string };
      if (status === wanted) return;
      if (status === 'failed') throw new Error('the import failed');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  await becomes('needs-mapping');
  await sent(by, 'POST', `/imports/${job}/mapping`, { columns: { 'Đồng chí': 'fullName' } });
  await becomes('checked');
  await sent(by, 'POST', `/imports/${job}/commit`, { mode: 'partial' });
  await becomes('done');
}
