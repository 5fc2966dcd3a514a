import { everyScreen, type Screen } from './screen.ts';
import type { RunningServer } from './server.ts';

const STAGES = ['draft', 'sent', 'approved'] as const;
const HELP = ['card.draft', 'card.sent', 'card.tracking', 'card.return', 'badge.draft', 'badge.sent'] as const;

/** Ids that addresses need, asked of the interface. */
type Ids = Record<'holder' | 'underWay' | 'cardCase' | 'badgeCase' | 'unpresented' | 'gone', string>;

/** Every screen of cards and badges. */
const SCREENS: Screen<Ids>[] = [
  ...(['card', 'badge'] as const).flatMap((kind) =>
    STAGES.map((stage): Screen<Ids> => [
      `leaf: ${kind}, ${stage}`,
      'captren',
      () => `/proposals/list/${kind}/${stage}`,
    ]),
  ),
  ['leaf: cards under way', 'captren', () => '/cards'],
  ['leaf: book of issue', 'bithu', () => '/cards/issue'],
  ['leaf: book of handing over', 'captren', () => '/cards/handover'],
  ['leaf: return of cards', 'captren', () => '/cards/return'],
  ['candidates, late', 'thanhuy', () => '/proposals/list/badge/draft?which=late'],
  ['candidates, early', 'thanhuy', () => '/proposals/list/badge/draft?which=early'],
  ['forecast', 'thanhuy', () => '/badges/forecast'],
  ['badges decided', 'thanhuy', () => '/badges/awarded'],
  ['number series', 'thanhuy', () => '/badges/series'],
  ['case of a card', 'trunguong', ({ cardCase }) => `/cases/${cardCase}`],
  ['case of a badge', 'trunguong', ({ badgeCase }) => `/cases/${badgeCase}`],
  ['form: case of a card', 'trunguong', ({ holder }) => `/cases/new/card?subject=${holder}&kind=exchange`],
  ['form: case of a badge', 'trunguong', ({ holder }) => `/cases/new/badge?subject=${holder}&kind=early`],
  ['form: decision on a card', 'trunguong', ({ holder }) => `/members/${holder}/decide-card`],
  ['form: next step of a card', 'trunguong', ({ underWay }) => `/members/${underWay}/pass-card-on`],
  ['form: misprint', 'trunguong', ({ underWay }) => `/members/${underWay}/return-misprint`],
  ['form: hand-out', 'trunguong', ({ underWay }) => `/members/${underWay}/hand-out-card`],
  ['form: loss', 'trunguong', ({ holder }) => `/members/${holder}/report-card-lost`],
  ['form: return on one’s own accord', 'trunguong', ({ holder }) => `/members/${holder}/return-card`],
  ['form: return on leaving', 'trunguong', ({ gone }) => `/members/${gone}/return-card`],
  ['form: decision on a badge', 'trunguong', ({ holder }) => `/members/${holder}/decide-badge`],
  ['form: presentation', 'trunguong', ({ unpresented }) => `/members/${unpresented}/present-badge`],
  ['form: return of badges', 'trunguong', ({ gone }) => `/members/${gone}/return-badges`],
  ['form: recount', 'trunguong', ({ holder }) => `/members/${holder}/recount-party-age`],
  ...HELP.map((leaf): Screen<Ids> => [`help: ${leaf}`, 'bithu', () => `/help/${leaf}`]),
];

/** Somebody of each kind, as the demonstration left it. */
async function idsOf(server: RunningServer): Promise<Ids> {
  const client = await server.client('trunguong');
  const { items: tops } = await client.get<{ items: { id: string }[] }>('/organisations/roots');
  const under = tops[0]!.id;
  const first = async (path: string) => {
    const { items } = await client.get<{ items: { id?: string; member?: { id: string } }[] }>(path);
    const id = items[0]?.member?.id ?? items[0]?.id;
    if (id === undefined) throw new Error(`the demonstration has nobody at ${path}`);
    return id;
  };
  const { items } = await client.get<{ items: { id: string; cardNumber?: string }[] }>(
    '/members?status=official&officialDateTo=2020-01-01&limit=50',
  );
  const holder = items.find(({ cardNumber }) => cardNumber !== undefined)!.id;
  return {
    holder,
    underWay: await first(`/cards?under=${under}&state=delivered`),
    cardCase: await first('/cases?kind=card&limit=1'),
    badgeCase: await first('/cases?kind=badge&limit=1'),
    unpresented: await first(`/badges?under=${under}&state=unpresented`),
    gone: await first('/members?status=struckOff&limit=1'),
  };
}

await everyScreen('[DHTN-2.3] [DHTN-2.5] cards and badges', SCREENS, idsOf);
