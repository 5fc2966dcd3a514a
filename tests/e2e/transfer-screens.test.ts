import { everyScreen, type Screen } from './screen.ts';
import type { RunningServer } from './server.ts';

/** Members of the demonstration by how far their letters have got. */
interface Ids {
  /** Box 3 is the base's turn. */
  underWay: string;
  /** Off the roll, awaited in the register. */
  inTransit: string;
  /** Off the roll, addressed to a place outside. */
  outside: string;
  /** Taking part elsewhere for a time. */
  staying: string;
  /** Abroad. */
  abroad: string;
  /** No letter at all. */
  still: string;
}

const idsOf = async (server: RunningServer): Promise<Ids> => {
  const client = await server.client('trunguong');
  interface Row {
    kind: string;
    status: string;
    member: { id: string };
    to?: object;
  }
  const { items } = await client.get<{ items: Row[] }>('/transfers?side=out&open=true&limit=200');
  const named = (what: string, fits: (row: Row) => boolean) => {
    const found = items.find(fits);
    if (!found) throw new Error(`the demonstration has no transfer that is ${what}`);
    return found.member.id;
  };
  const moving = new Set(items.map(({ member }) => member.id));
  const people = await client.get<{ items: { id: string }[] }>('/members?status=official&limit=100');
  return {
    underWay: named('under way', ({ kind, status }) => kind === 'official' && status === 'underWay'),
    inTransit: named('in transit', ({ kind, status, to }) => kind === 'official' && status === 'inTransit' && !!to),
    outside: named('gone outside', ({ kind, status, to }) => kind === 'official' && status === 'inTransit' && !to),
    staying: named('temporary', ({ kind, status }) => kind === 'temporary' && status === 'staying'),
    abroad: named('abroad', ({ kind, status }) => kind === 'abroad' && status === 'staying'),
    still: people.items.find(({ id }) => !moving.has(id))!.id,
  };
};

const act = (who: keyof Ids, verb: string) => (ids: Ids) => `/members/${ids[who]}/${verb}`;

const SCREENS: Screen<Ids>[] = [
  ['form: members are chosen and moved', 'captren', () => '/transfers/draft'],
  ['temporary transfers', 'captren', () => '/transfers/list/temporary?state=all'],
  ['official transfers', 'captren', () => '/transfers/list/official?state=all'],
  ['who awaits reception', 'captren', () => '/transfers/list/awaiting'],
  ['who is here for a time', 'captren', () => '/transfers/list/staying'],
  ['collective transfers', 'captren', () => '/transfers/collective'],
  ['the file of who is in transit', 'trunguong', ({ inTransit }) => `/members/${inTransit}`],
  ['the file of who is abroad', 'trunguong', ({ abroad }) => `/members/${abroad}`],
  ['form: a letter is begun', 'trunguong', act('still', 'open-transfer')],
  ['form: an internal transfer', 'trunguong', act('still', 'transfer-internally')],
  ['form: a temporary transfer is begun', 'trunguong', act('still', 'open-temporary-transfer')],
  ['form: the next box', 'trunguong', act('underWay', 'fill-transfer-box')],
  ['form: a letter is given up', 'trunguong', act('underWay', 'cancel-transfer')],
  ['form: the first box of reception', 'trunguong', act('inTransit', 'fill-transfer-box')],
  ['form: the notice', 'trunguong', act('inTransit', 'receive-transfer-notice')],
  ['form: a letter is forwarded', 'trunguong', act('inTransit', 'forward-transfer')],
  ['form: a letter is returned', 'trunguong', act('inTransit', 'return-transfer')],
  ['form: who did not come is struck off', 'trunguong', act('inTransit', 'strike-in-transit')],
  ['form: a box is struck through', 'trunguong', act('inTransit', 'strike-transfer-box')],
  ['form: a place outside has received', 'trunguong', act('outside', 'confirm-transfer-outside')],
  ['form: the next box of a temporary letter', 'trunguong', act('staying', 'fill-temporary-box')],
  ['form: a stay is extended', 'trunguong', act('staying', 'extend-temporary-transfer')],
  ['form: a paper letter from outside', 'captren', () => '/members/new/take-in'],
  ['help: members moving out', 'bithu', () => '/help/transfer.draft'],
  ['help: awaiting reception', 'bithu', () => '/help/transfer.awaiting'],
];

await everyScreen(
  '[DHTN-2.4.1.a] [DHTN-2.4.1.b] [DHTN-2.4.1.c] [DHTN-2.4.2.a] [DHTN-2.4.2.b] transfers',
  SCREENS,
  idsOf,
);
