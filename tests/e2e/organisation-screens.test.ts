import { anOrganisation, aSeal, members, named } from './reorganising.ts';
import { everyScreen, type Screen } from './screen.ts';
import type { RunningServer } from './server.ts';

type Ids = Record<'committee' | 'cell' | 'sealed' | 'winding', string>;

/** Every screen of the organisation procedures and of the seals: who opens it and at which address. */
const SCREENS: Screen<Ids>[] = [
  ['leaf: establishments', 'trunguong', () => '/reorganisations/establish'],
  ['leaf: splits', 'captren', () => '/reorganisations/split'],
  ['leaf: mergers and hand-overs', 'captren', () => '/reorganisations/merge'],
  ['leaf: dissolutions and disbandments', 'captren', () => '/organisations/list/winding-up'],
  ['leaf: seals', 'captren', () => '/seals'],
  ['help: splits', 'captren', () => '/help/organisations.split'],
  ['help: seals', 'captren', () => '/help/seals'],
  ['form: merger', 'captren', () => '/reorganisations/new/merge'],
  ['form: consolidation', 'captren', () => '/reorganisations/new/consolidate'],
  ['form: split', 'captren', () => '/reorganisations/new/split'],
  ['form: hand-over', 'captren', ({ committee }) => `/organisations/${committee}/hand-over`],
  ['form: dissolution', 'captren', ({ cell }) => `/organisations/${cell}/dissolve`],
  ['form: disbandment', 'captren', ({ cell }) => `/organisations/${cell}/disband`],
  ['form: interim committee', 'captren', ({ committee }) => `/organisations/${committee}/appoint-interim-committee`],
  ['form: congress', 'captren', ({ committee }) => `/organisations/${committee}/hold-congress`],
  ['an organisation that winds up', 'captren', ({ winding }) => `/organisations/${winding}`],
  ['form: its end', 'captren', ({ winding }) => `/organisations/${winding}/end`],
  ['seals of an organisation', 'captren', ({ sealed }) => `/seals/${sealed}`],
  ['form: seal entered', 'captren', ({ cell }) => `/seals/${cell}/take-over-seal`],
  ['form: seal asked for', 'captren', ({ cell }) => `/seals/${cell}/request-seal`],
  ['form: seal lost', 'captren', ({ sealed }) => `/seals/${sealed}/report-seal-lost/1`],
  ['form: seal collected', 'captren', ({ winding }) => `/seals/${winding}/collect-seal/1`],
];

async function idsOf(server: RunningServer): Promise<Ids> {
  const all = await server.client('trunguong');
  const committee = await named(all, 'Đảng bộ Trường Đại học Công nghệ');
  const founded = (name: string) => anOrganisation(all, { name, type: 'subordinateCell', parent: committee });
  const [cell, sealed, winding] = [
    await founded('Chi bộ Thử A'),
    await founded('Chi bộ Thử B'),
    await founded('Chi bộ Thử C'),
  ];
  await members(all, winding, ['Vũ Thị Thử']);
  for (const one of [sealed, winding]) await aSeal(all, one);
  const officer = await server.client('captren');
  const { parent } = await officer.get<{ parent: string }>(`/organisations/${committee}`);
  const { revision } = await officer.get<{ revision: number }>(`/organisations/${winding}`);
  const decision = { number: '801-QĐ/ĐU', date: '2026-09-01', issuer: parent };
  const answer = await officer.send(
    'POST',
    `/organisations/${winding}/dissolve`,
    { ground: 'taskDone', decision, effectiveOn: '2026-09-01' },
    { 'Idempotency-Key': crypto.randomUUID(), 'If-Match': `"${revision}"` },
  );
  if (!answer.ok) throw new Error(`not dissolved: ${await answer.text()}`);
  return { committee, cell, sealed, winding };
}

await everyScreen('organisation procedures and seals [DHTN-2.1] [DHTN-2.7]', SCREENS, idsOf);
