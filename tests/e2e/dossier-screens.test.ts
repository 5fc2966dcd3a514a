import { everyScreen, type Screen } from './screen.ts';
import type { RunningServer } from './server.ts';

/** Ids that addresses need, asked of the interface. */
type Ids = Record<'filed' | 'lent' | 'missed' | 'submitted' | 'entry' | 'upper' | 'city', string>;

/** Every screen of dossiers and supplements: who opens it and at which address. */
const SCREENS: Screen<Ids>[] = [
  ['leaf: dossiers', 'coso', () => '/dossiers'],
  ['loans', 'captren', () => '/dossiers/loans'],
  ['reconciliations', 'captren', () => '/dossiers/reconciliation'],
  ['numbers of a province', 'thanhuy', () => '/dossiers/numbers'],
  ['leaf: document types', 'quantri', () => '/document-types'],
  ['leaf: supplements', 'captren', () => '/supplements'],
  ['index of a dossier', 'trunguong', ({ filed }) => `/members/${filed}/dossier`],
  ['a dossier that is missing', 'trunguong', ({ missed }) => `/members/${missed}/dossier`],
  ['full record', 'trunguong', ({ filed }) => `/members/${filed}/dossier/record`],
  ['summary', 'trunguong', ({ filed }) => `/members/${filed}/dossier/slip`],
  ['supplements of a member', 'trunguong', ({ submitted }) => `/members/${submitted}/dossier/supplements`],
  ['loans of a dossier', 'trunguong', ({ lent }) => `/members/${lent}/dossier/loans`],
  ['form: document', 'trunguong', ({ filed }) => `/members/${filed}/file-document?type=6`],
  ['form: document replaced', 'trunguong', ({ filed, entry }) => `/members/${filed}/file-document?replaces=${entry}`],
  ['form: document withdrawn', 'trunguong', ({ filed }) => `/members/${filed}/withdraw-document`],
  ['form: loan', 'trunguong', ({ filed }) => `/members/${filed}/lend-dossier`],
  ['form: back from a loan', 'trunguong', ({ lent }) => `/members/${lent}/take-dossier-back`],
  ['form: found', 'trunguong', ({ missed }) => `/members/${missed}/find-dossier`],
  ['form: restored', 'trunguong', ({ missed }) => `/members/${missed}/restore-dossier`],
  ['form: supplement', 'trunguong', ({ filed }) => `/members/${filed}/submit-supplement`],
  ['form: supplement sent back', 'trunguong', ({ submitted }) => `/members/${submitted}/return-supplement`],
  ['form: supplement confirmed', 'trunguong', ({ submitted }) => `/members/${submitted}/confirm-supplement`],
  ['form: supplement passed up', 'trunguong', ({ submitted }) => `/members/${submitted}/pass-supplement-up`],
  ['form: reconciliation', 'captren', ({ upper }) => `/dossiers/act/reconcile/${upper}`],
  ['form: campaign', 'captren', ({ upper }) => `/dossiers/act/open-campaign/${upper}`],
  ['form: campaign closed', 'captren', ({ upper }) => `/dossiers/act/close-campaign/${upper}`],
  ['form: series', 'thanhuy', ({ city }) => `/dossiers/act/open-series/${city}`],
  ['form: block', 'thanhuy', ({ city }) => `/dossiers/act/give-block/${city}?symbol=HN`],
  ['form: series closed', 'thanhuy', ({ city }) => `/dossiers/act/close-series/${city}?symbol=HN`],
  ['form: document type', 'trunguong', () => '/dossiers/act/define-type?code=5'],
  ['form: document type retired', 'trunguong', () => '/dossiers/act/retire-type?code=5'],
  ['help: dossiers', 'bithu', () => '/help/dossier.room'],
  ['help: supplements', 'bithu', () => '/help/dossier.supplements'],
];

/** Dossiers in each state, as the demonstration left them. */
async function idsOf(server: RunningServer): Promise<Ids> {
  const [upper, city] = await Promise.all([server.client('captren'), server.client('thanhuy')]);
  interface Row {
    member: { id: string };
    documents: number;
  }
  const first = async (path: string) => {
    const { items } = await upper.get<{ items: Row[] }>(path);
    if (!items[0]) throw new Error(`the demonstration has nothing at ${path}`);
    return items[0].member.id;
  };
  const top = async (client: typeof upper) =>
    (await client.get<{ items: { id: string }[] }>('/organisations/roots')).items[0]!.id;
  const { items } = await upper.get<{ items: Row[] }>('/dossiers?limit=500');
  const filed = items.find(({ documents }) => documents > 0)!.member.id;
  const year = new Date().getFullYear();
  const { documents } = await upper.get<{ documents: { document: string; out?: object }[] }>(
    `/members/${filed}/dossier`,
  );
  return {
    filed,
    entry: documents.find(({ out }) => !out)!.document,
    lent: await first('/dossiers?only=lent'),
    missed: await first('/dossiers?only=missed'),
    submitted: await first(`/supplements?year=${year}&stage=submitted`),
    upper: await top(upper),
    city: await top(city),
  };
}

await everyScreen('[DHTN-1.1] [DHTN-1.2] dossiers and supplements', SCREENS, idsOf);
