import { everyScreen, type Screen } from './screen.ts';
import type { RunningServer } from './server.ts';

const LISTS = ['discipline', 'inspection', 'suspension', 'complaint', 'interruption', 'left'] as const;
const KINDS = ['strikingOff', 'exit', 'expulsion', 'exemption'] as const;

/** Ids that addresses need, asked of the interface. */
type Ids = Record<
  | ('official' | 'probationary' | 'looked' | 'suspended' | 'interrupted' | 'exempt' | 'disciplined' | 'complaining')
  | ('out' | 'dead' | (typeof KINDS)[number]),
  string
>;

/** Every screen of ways out, discipline, complaints, party status, exemption and death. */
const SCREENS: Screen<Ids>[] = [
  ['leaf: exempted members', 'bithu', () => '/exemptions'],
  ['leaf: the book of the deceased', 'coso', () => '/deaths'],
  ...LISTS.map((kind): Screen<Ids> => [`leaf: ${kind}`, 'trunguong', () => `/conduct/${kind}`]),
  ...KINDS.flatMap((kind) =>
    (['draft', 'sent', 'approved'] as const).map((stage): Screen<Ids> => [
      `leaf: ${kind}, ${stage}`,
      'coso',
      () => `/proposals/list/${kind}/${stage}`,
    ]),
  ),
  ...KINDS.map((kind): Screen<Ids> => [`case: ${kind}`, 'trunguong', (ids) => `/cases/${ids[kind]}`]),
  ...KINDS.map((kind): Screen<Ids> => [
    `form: case of ${kind}`,
    'trunguong',
    ({ official }) => `/cases/new/${kind}?subject=${official}`,
  ]),
  ['help: ways out', 'bithu', () => '/help/wayOut'],
  ['help: discipline', 'bithu', () => '/help/conduct'],
  ['help: exemption', 'bithu', () => '/help/exemptions'],
  ['help: deaths', 'bithu', () => '/help/deaths'],
  ['file: exempted', 'trunguong', ({ exempt }) => `/members/${exempt}`],
  ['file: complaining', 'trunguong', ({ complaining }) => `/members/${complaining}`],
  ['file: out of the Party', 'trunguong', ({ out }) => `/members/${out}`],
  ['form: exemption for age or health', 'trunguong', ({ official }) => `/members/${official}/exempt`],
  ['form: end of an exemption', 'trunguong', ({ exempt }) => `/members/${exempt}/end-exemption`],
  ['form: dossier of the deceased', 'trunguong', ({ dead }) => `/members/${dead}/send-death-dossier`],
  ['form: inspection', 'trunguong', ({ official }) => `/members/${official}/open-inspection`],
  ['form: conclusion of an inspection', 'trunguong', ({ looked }) => `/members/${looked}/conclude-inspection`],
  ['form: discipline', 'trunguong', ({ probationary }) => `/members/${probationary}/discipline`],
  ['form: suspension', 'trunguong', ({ official }) => `/members/${official}/suspend`],
  ['form: suspension extended', 'trunguong', ({ suspended }) => `/members/${suspended}/extend-suspension`],
  ['form: suspension lifted', 'trunguong', ({ suspended }) => `/members/${suspended}/lift-suspension`],
  ['form: complaint', 'trunguong', ({ disciplined }) => `/members/${disciplined}/lodge-complaint`],
  ['form: complaint settled', 'trunguong', ({ complaining }) => `/members/${complaining}/settle-complaint`],
  ['form: interruption', 'trunguong', ({ official }) => `/members/${official}/record-interruption`],
  ['form: activity resumed', 'trunguong', ({ interrupted }) => `/members/${interrupted}/resume`],
  ['form: restoration', 'trunguong', ({ out }) => `/members/${out}/restore`],
  ['form: restoration refused', 'trunguong', ({ out }) => `/members/${out}/refuse-restoration`],
];

/** Something of each kind, as the demonstration left it. */
async function idsOf(server: RunningServer): Promise<Ids> {
  const client = await server.client('trunguong');
  interface Matter {
    member: { id: string };
    memberStatus: string;
  }
  const matter = async (kind: string, state: string, status?: string) => {
    const { items } = await client.get<{ items: Matter[] }>(`/conduct?kind=${kind}&state=${state}&limit=100`);
    return items.find(({ memberStatus }) => status === undefined || memberStatus === status)?.member.id ?? '';
  };
  const someone = async (status: string) =>
    (
      await client.get<{ items: { id: string; overlays?: string[] }[] }>(`/members?status=${status}&limit=50`)
    ).items.find(({ overlays }) => overlays === undefined)?.id ?? '';
  const found: [string, string][] = [
    ['official', await someone('official')],
    ['probationary', await someone('probationary')],
    ['looked', await matter('inspection', 'open')],
    ['suspended', await matter('suspension', 'open')],
    ['interrupted', await matter('interruption', 'open')],
    ['exempt', await matter('exemption', 'open')],
    ['disciplined', await matter('discipline', 'open', 'official')],
    ['complaining', await matter('complaint', 'open')],
    ['out', await matter('left', 'open')],
    ['dead', await matter('death', 'open')],
  ];
  for (const kind of KINDS) {
    const { items } = await client.get<{ items: { id: string }[] }>(`/cases?kind=${kind}&limit=1`);
    found.push([kind, items[0]?.id ?? '']);
  }
  const missing = found.filter(([, id]) => id === '').map(([name]) => name);
  if (missing.length > 0) throw new Error(`the demonstration has no ${missing.join(', ')}`);
  return Object.fromEntries(found) as Ids;
}

await everyScreen('[DHTN-1.3] [DHTN-1.4] [DHTN-2.2.5.b] [EXT-1] [EXT-6] leaving and discipline', SCREENS, idsOf);
