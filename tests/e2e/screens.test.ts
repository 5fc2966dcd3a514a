import { everyScreen, type Screen } from './screen.ts';
import type { RunningServer } from './server.ts';

/** Ids that addresses need, asked of the interface. */
type Ids = Record<
  'organisation' | 'sympathiser' | 'admitted' | 'probationary' | 'official' | 'corrected' | 'late',
  string
>;

/** Every screen of the console: who opens it and at which address. */
const SCREENS: Screen<Ids>[] = [
  ['sign-in', undefined, () => '/'],
  ['dashboard of a cell secretary', 'bithu', () => '/'],
  ['dashboard of an upper officer', 'trunguong', () => '/'],
  ['dashboard of an inspector', 'kiemtra', () => '/'],
  ['dashboard of an administrator', 'quantri', () => '/'],
  ['member files', 'trunguong', () => '/members'],
  ['roll', 'kiemtra', () => '/members/list/roll'],
  ['sympathisers', 'bithu', () => '/members/list/sympathisers'],
  ['admissions', 'trunguong', () => '/members/list/admissions'],
  ['recognitions', 'trunguong', () => '/members/list/recognitions'],
  ['file of an official member', 'trunguong', ({ official }) => `/members/${official}`],
  ['file with a correction', 'kiemtra', ({ corrected }) => `/members/${corrected}`],
  ['file with a late step', 'trunguong', ({ late }) => `/members/${late}`],
  ['file as of another day', 'trunguong', ({ official }) => `/members/${official}?asOf=2024-06-30&known=2024-12-31`],
  ['form: sympathiser', 'bithu', () => '/members/new/register-sympathiser'],
  ['form: take-over of a member', 'trunguong', () => '/members/new/take-over'],
  ['form: admission', 'trunguong', ({ sympathiser }) => `/members/${sympathiser}/admit`],
  ['form: ceremony', 'trunguong', ({ admitted }) => `/members/${admitted}/hold-ceremony`],
  ['form: course', 'trunguong', ({ probationary }) => `/members/${probationary}/record-new-member-course`],
  ['form: recognition', 'trunguong', ({ probationary }) => `/members/${probationary}/recognise`],
  ['form: correction', 'trunguong', ({ official }) => `/members/${official}/correct`],
  ['form: death', 'trunguong', ({ official }) => `/members/${official}/record-death`],
  ['organisation tree', 'kiemtra', () => '/organisations'],
  ['organisation tree as of another day', 'trunguong', () => '/organisations?asOf=2025-06-30'],
  ['organisation', 'thanhuy', ({ organisation }) => `/organisations/${organisation}`],
  ['form: establishment', 'trunguong', () => '/organisations/new/establish'],
  ['form: take-over of an organisation', 'trunguong', () => '/organisations/new/take-over'],
  ['form: new name', 'trunguong', ({ organisation }) => `/organisations/${organisation}/rename`],
  ['form: new type', 'trunguong', ({ organisation }) => `/organisations/${organisation}/reclassify`],
  ['form: power', 'trunguong', ({ organisation }) => `/organisations/${organisation}/grant-power`],
  ['form: seat', 'trunguong', ({ organisation }) => `/organisations/${organisation}/take-position`],
  ['form: end of a seat', 'trunguong', ({ organisation }) => `/organisations/${organisation}/end-position`],
  ['imports', 'trunguong', () => '/imports'],
  ['accounts', 'quantri', () => '/accounts'],
  ['change of password', 'bithu', () => '/password'],
  ['a page that is not there', 'bithu', () => '/nowhere'],
];

/** Somebody and something of each kind, within reach of everybody who opens these screens. */
async function idsOf(server: RunningServer): Promise<Ids> {
  const client = await server.client('kiemtra');
  const all = async (query: string) =>
    (await client.get<{ items: { id: string }[] }>(`/members?limit=500&${query}`)).items.map(({ id }) => id);
  const first = async (query: string) => {
    const [id] = await all(query);
    if (!id) throw new Error(`the demonstration has nobody with ${query}`);
    return id;
  };
  const corrected = async () => {
    for (const id of await all('status=official')) {
      if ((await client.get<{ corrections: number }>(`/members/${id}`)).corrections > 0) return id;
    }
    throw new Error('the demonstration has no correction');
  };
  const { items: cells } = await client.get<{ items: { id: string }[] }>('/organisations?q=chi+bo+khoa&limit=1');
  const sympathiser = await first('status=sympathiser');
  return {
    organisation: cells[0]!.id,
    sympathiser,
    // There are days on which nobody waits for a ceremony; the form is the same.
    admitted: (await all('status=admitted'))[0] ?? sympathiser,
    probationary: await first('status=probationary'),
    official: await first('status=official'),
    late: await first('late=true'),
    corrected: await corrected(),
  };
}

await everyScreen('the register', SCREENS, idsOf);
