import { describe, expect, it } from '@jest/globals';
import { bandOf, counts, Counts, monthly, movement } from '../../../read-models/headcount/queries.ts';
import { anId, aRegister, CELL, OTHER_CELL, OTHER_WARD, PROVINCE, TODAY, WARD } from '../given.ts';

const [AN, BINH, CHI, DUNG] = [1, 2, 3, 4].map((number) => anId('member', number)) as [string, string, string, string];

/** One veteran and one probationary member taken over; one admitted and recognised here, late; one who died. */
function aYear() {
  const register = aRegister();
  register.takeOver(BINH, { officialDate: '2001-03-03', sex: 'male', birthYear: 1955 });
  register.takeOver(DUNG, { joinDate: '2026-02-03', cell: OTHER_CELL, birthYear: 1996 });
  register.sympathiser(AN, '2024-01-10', { birthYear: 2000 });
  register.takeOver(CHI, { officialDate: '2001-03-03', birthYear: 1940 });
  register.admit(AN, '2025-05-05');
  register.ceremony(AN, '2025-05-19');
  register.at('2026-08-03T08:00:00Z').recognise(AN, '2026-05-19');
  register.at('2026-09-03T08:00:00Z').die(CHI, '2026-09-01');
  return register;
}

describe('counts', () => {
  it('are told by status, sex and age band, direct and with all below', async () => {
    const found = Counts.parse(await counts(await aYear().views(), PROVINCE, { today: TODAY }));
    expect(found.direct).toEqual([]);
    expect(found.rolledUp).toEqual(
      expect.arrayContaining([
        { status: 'official', sex: 'male', ageBand: '71+', count: 1 },
        { status: 'official', sex: 'female', ageBand: '18-30', count: 1 },
        { status: 'probationary', sex: 'female', ageBand: '18-30', count: 1 },
        { status: 'deceased', sex: 'female', ageBand: '71+', count: 1 },
      ]),
    );
    expect(found.totals.rolledUp).toEqual({
      ...{ sympathiser: 0, dropped: 0, admitted: 0, probationary: 1, official: 2, struckOff: 0, deceased: 1 },
      ...{ exited: 0, expelled: 0, transferredOut: 0 },
    });
    expect(found.bySex).toEqual({ male: 1, female: 2 });
    expect(found.byAgeBand).toMatchObject({ '18-30': 2, '71+': 1, '41-50': 0 });
  });

  it('of a past day have a late recognition from its official date', async () => {
    const views = await aYear().views();
    const official = async (moment: { asOf: string; knownAt?: string }) =>
      (await counts(views, WARD, { today: TODAY, ...moment })).totals.rolledUp.official;
    expect(await official({ asOf: '2026-05-18' })).toBe(2);
    expect(await official({ asOf: '2026-05-19' })).toBe(3);
    expect(await official({ asOf: '2026-05-19', knownAt: '2026-08-03T07:59:00Z' })).toBe(2);
    expect(await official({ asOf: '2026-09-01' })).toBe(2);
  });

  it('of a past day follow the tree of that day', async () => {
    const views = await aYear().reparent(CELL, WARD, OTHER_WARD, '2026-07-01').views();
    const of = async (id: string, asOf?: string) => (await counts(views, id, { today: TODAY, asOf })).totals.rolledUp;
    expect(await of(WARD)).toMatchObject({ official: 0, probationary: 0 });
    expect(await of(OTHER_WARD)).toMatchObject({ official: 2, probationary: 1 });
    expect(await of(WARD, '2026-06-30')).toMatchObject({ official: 3, probationary: 0 });
    expect(await of(OTHER_WARD, '2026-06-30')).toMatchObject({ official: 0, probationary: 1 });
  });

  it('have a corrected sex and birth year on every day, and the old ones in what was known before', async () => {
    const register = aYear().at('2026-10-01T08:00:00Z');
    register.correct(BINH, '2026-10-01', { newSex: 'female', newBirthYear: 1985 });
    const views = await register.views();
    const now = await counts(views, PROVINCE, { today: TODAY });
    expect(now).toMatchObject({ bySex: { male: 0, female: 3 }, byAgeBand: { '41-50': 1, '71+': 0 } });
    const past = await counts(views, PROVINCE, { today: TODAY, asOf: '2010-01-01' });
    expect(past).toMatchObject({ bySex: { male: 0, female: 2 }, byAgeBand: { '18-30': 1, '61-70': 1 } });
    const known = await counts(views, PROVINCE, { today: TODAY, knownAt: '2026-09-30T00:00:00Z' });
    expect(known).toMatchObject({ bySex: { male: 1, female: 2 }, byAgeBand: { '71+': 1 } });
  });

  it.each([
    [17, '<18'],
    [18, '18-30'],
    [30, '18-30'],
    [31, '31-40'],
    [70, '61-70'],
    [71, '71+'],
  ])('put the age of %i into the band %s', (age, band) => expect(bandOf(age)).toBe(band));
});

describe('movement', () => {
  it('goes from the opening to the closing figure; who was taken over is in the opening one', async () => {
    const views = await aYear().views();
    expect(await movement(views, { under: PROVINCE, from: '2025-01-01', to: '2025-12-31' }, TODAY)).toEqual({
      ...{
        opening: 2,
        increases: { admitted: 1, readmitted: 0, restored: 0, transferredIn: 0 },
        decreases: { struckOff: 0, exited: 0, expelled: 0, transferredOut: 0, deceased: 0 },
        closing: 3,
        takenOver: 0,
      },
    });
    expect(await movement(views, { under: PROVINCE, from: '2026-01-01', to: TODAY }, TODAY)).toEqual({
      ...{
        opening: 4,
        increases: { admitted: 0, readmitted: 0, restored: 0, transferredIn: 0 },
        decreases: { struckOff: 0, exited: 0, expelled: 0, transferredOut: 0, deceased: 1 },
        closing: 3,
        takenOver: 1,
      },
    });
  });

  it('takes the organisations of the last day', async () => {
    const views = await aYear().reparent(CELL, WARD, OTHER_WARD, '2026-07-01').views();
    const asked = { under: WARD, from: '2025-01-01' };
    expect(await movement(views, { ...asked, to: '2026-06-30' }, TODAY)).toMatchObject({ closing: 3 });
    expect(await movement(views, { ...asked, to: '2026-07-01' }, TODAY)).toMatchObject({ opening: 0, closing: 0 });
  });

  it('is told month by month, by the days on which things took effect', async () => {
    const register = aYear();
    const months = await monthly(await register.views(), { under: PROVINCE, months: 24 }, TODAY);
    expect(months).toHaveLength(24);
    expect([months[0]!.month, months.at(-1)!.month]).toEqual(['2024-12', '2026-11']);
    expect(months.filter(({ admitted, recognised, deceased }) => admitted + recognised + deceased > 0)).toEqual([
      { month: '2025-05', admitted: 1, recognised: 0, struckOff: 0, exited: 0, expelled: 0, deceased: 0 },
      { month: '2026-05', admitted: 0, recognised: 1, struckOff: 0, exited: 0, expelled: 0, deceased: 0 },
      { month: '2026-09', admitted: 0, recognised: 0, struckOff: 0, exited: 0, expelled: 0, deceased: 1 },
    ]);
  });

  it('follows a corrected date', async () => {
    const register = aYear();
    register.correct(AN, '2026-10-01', { joinDate: '2024-12-31', officialDate: '2025-12-31' });
    const views = await register.views();
    const year = { under: PROVINCE, from: '2025-01-01', to: '2025-12-31' };
    expect(await movement(views, year, TODAY)).toMatchObject({
      opening: 3,
      increases: { admitted: 0, readmitted: 0, restored: 0, transferredIn: 0 },
      closing: 3,
    });
    const [first] = await monthly(views, { under: PROVINCE, months: 24 }, TODAY);
    expect(first).toEqual({
      month: '2024-12',
      admitted: 1,
      recognised: 0,
      struckOff: 0,
      exited: 0,
      expelled: 0,
      deceased: 0,
    });
  });
});
