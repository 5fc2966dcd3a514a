import { beforeAll, describe, expect, it } from '@jest/globals';
import { headcountAt } from './reform-counts.ts';
import { administrativeUnits, lacksUnits } from '../administrative-units.ts';
import { idOf, Office } from '../office/office.ts';

/** The three provinces that became one on 1/7/2025, and how many districts each had in this play. */
const FORMER = ['Hà Nam', 'Nam Định', 'Ninh Bình'];
const DISTRICTS = 2;
/** How many of the new communes are played, of how many former ones each, with how many cells and members. */
const [COMMUNES, FORMER_EACH, CELLS, MEMBERS] = [12, 3, 2, 3];
const THE_DAY = '2025-07-01';

const INVENTED = Array.from({ length: COMMUNES }, (_, index) => ({ code: `${index}`, name: `Xã Thử ${index + 1}` }));
const communes = (lacksUnits ? INVENTED : administrativeUnits().find(({ name }) => name === 'Tỉnh Ninh Bình')!.communes)
  .slice(0, COMMUNES)
  .map(({ name }, index) => {
    const province = FORMER[index % FORMER.length]!;
    return { name, district: `huyện ${index % DISTRICTS} ${province}`, province };
  });
const former = communes.flatMap(({ name, district }) =>
  Array.from({ length: FORMER_EACH }, (_, index) => ({ name: `${name} cũ ${index}`, district, into: name })),
);
const cells = former.flatMap(({ name, into }) =>
  Array.from({ length: CELLS }, (_, index) => ({ name: `chi bộ ${index} ${name}`, base: name, into })),
);
const people = cells.flatMap(({ name }) =>
  Array.from({ length: MEMBERS }, (_, index) => ({ name: `${index} ${name}`, cell: name })),
);
const districts = [...new Set(communes.map(({ district }) => district))];

let office: Office;
const decision = (number: string, issuer: string) => ({
  ...{ organisation: idOf(issuer), effectiveOn: THE_DAY },
  decision: { number, date: THE_DAY, issuer: idOf(issuer) },
});
const statusOf = async (name: string) => (await office.register.organisation(idOf(name)))?.status;
const parentOf = async (name: string) => (await office.register.chain(idOf(name), THE_DAY))[1]?.id;

/** The country as it stood on 30/6/2025. */
async function asItStood(): Promise<void> {
  await office.organisation('trung ương', 'centralCommittee', null, ['establishOrganisation']);
  for (const province of FORMER) {
    await office.organisation(province, 'provincialCommittee', 'trung ương', ['establishOrganisation']);
  }
  for (const { district, province } of communes) {
    if (await office.register.organisation(idOf(district))) continue;
    await office.organisation(district, 'upperBase', province, ['establishOrganisation', 'admit']);
    await office.command('organisations.takeOverSeal', idOf(district), { since: '2010-05-19' });
  }
  for (const { name, district } of former) await office.organisation(name, 'baseOrg', district);
  for (const { name, base } of cells) await office.organisation(name, 'subordinateCell', base);
  for (const { name, cell } of people) await office.official(name, cell);
  await office.settle();
}

/** 63 provinces become 34: one goes on and takes in the others. */
async function provincesMerge(): Promise<void> {
  await office.does('reorganisations.merge', idOf('provinces'), {
    ...decision('1-QĐ/TW', 'trung ương'),
    ...{ into: idOf('Ninh Bình'), absorbed: [idOf('Hà Nam'), idOf('Nam Định')] },
  });
}

/** Several communes become one, directly under the province. */
async function communesMerge(): Promise<void> {
  for (const [index, { name }] of communes.entries()) {
    await office.does('reorganisations.consolidate', idOf(`consolidation ${name}`), {
      ...decision(`${index + 1}-QĐ/TU`, 'Ninh Bình'),
      sources: former.filter(({ into }) => into === name).map((one) => idOf(one.name)),
      founded: { id: idOf(name), name: `Đảng bộ ${name}`, type: 'upperBase', parent: idOf('Ninh Bình') },
    });
  }
}

/** The district committees end when nothing is left in them, and hand in their seals. */
async function districtsEnd(): Promise<void> {
  for (const [index, district] of districts.entries()) {
    const { organisation: _, ...decided } = decision(`${900 + index}-QĐ/TU`, 'Ninh Bình');
    await office.does('organisations.dissolve', idOf(district), { ground: 'taskDone', ...decided });
    await office.refused('ending/seal-active', 'organisations.end', idOf(district), { endedOn: '2025-07-10' });
    await office.does('organisations.collectSeal', idOf(district), {
      seal: 1,
      on: '2025-07-09',
      by: idOf('Ninh Bình'),
    });
    await office.does('organisations.end', idOf(district), { endedOn: '2025-07-10' });
  }
}

describe('the reorganisation of 2025-07-01, on one merged province', () => {
  const total = people.length;
  let before: string[];
  beforeAll(async () => {
    office = new Office();
    await asItStood();
    before = await office.typesOf(`member-${idOf(people[0]!.name)}`);
    await provincesMerge();
    await communesMerge();
    await districtsEnd();
  });

  it('[DHTN-2.1.3] three provinces are one; the others have ended', async () => {
    expect(await Promise.all(FORMER.map(statusOf))).toEqual(['ended', 'ended', 'active']);
  });

  it('[DHTN-2.1.3] every commune stands under the province, made of its former ones', async () => {
    for (const { name } of communes) expect(await parentOf(name)).toBe(idOf('Ninh Bình'));
    expect(await Promise.all(former.map(({ name }) => statusOf(name)))).toEqual(former.map(() => 'ended'));
    for (const { name, into } of cells) expect(await parentOf(name)).toBe(idOf(into));
  });

  it('[DHTN-2.1.4] [DHTN-2.7] the districts have ended in time, and their seals were collected', async () => {
    expect(await Promise.all(districts.map(statusOf))).toEqual(districts.map(() => 'ended'));
    for (const district of districts) {
      const called = await office.lastOf(`organisation-${idOf(district)}`, 'SealCalledIn');
      expect(called.data['deadlines']).toEqual([{ kind: 'sealCollection', on: '2025-08-12' }]);
      expect((await office.lastOf(`organisation-${idOf(district)}`, 'SealCollected')).data['late']).toBe(false);
    }
  });

  it('[DHTN-2.1] totals are what they were, everybody is in exactly one place, and nobody needed an event', async () => {
    const { census } = office.register;
    expect(await census.roll(idOf('trung ương'))).toEqual({ official: total, probationary: 0 });
    expect(await census.roll(idOf('Ninh Bình'))).toEqual({ official: total, probationary: 0 });
    const counted = (await Promise.all(cells.map(({ name }) => census.counted(idOf(name))))).flat();
    expect(counted.map(({ id }) => id).sort()).toEqual(people.map(({ name }) => idOf(name)).sort());
    expect(await office.typesOf(`member-${idOf(people[0]!.name)}`)).toEqual(before);
  });

  it('[DHTN-2.1] the counts of the day before and of the day itself agree, each as the tree stood then', async () => {
    const counts = await headcountAt(office, ['trung ương', ...FORMER].map(idOf), ['2025-06-30', '2025-07-02']);
    const each = total / FORMER.length;
    expect(counts).toEqual([
      [total, each, each, each],
      [total, 0, 0, total],
    ]);
  });

  it('taken again, nothing is done twice', async () => {
    const once = (await office.log()).length;
    await office.redeliver();
    expect((await office.log()).length).toBe(once);
  });
});
