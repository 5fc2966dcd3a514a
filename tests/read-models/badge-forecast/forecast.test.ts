import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../src/kernel/plain-date.ts';
import { nextRound, roundOn } from '../../../src/register/badge/rounds.ts';
import { partyAge } from '../../../src/register/member/party-age.ts';
import { policyOn } from '../../../src/register/policy/policy.ts';
import { seededCalendar } from '../../../src/register/policy/working-days.ts';
import { ActivityResumed } from '../../../src/register/restoration/events.ts';
import { badgeForecast, BadgeForecast, badgesDue, DuePage } from '../../../read-models/badge-forecast/queries.ts';
import type { ReadStore } from '../../../read-models/stores/read-store.ts';
import { EmbeddedReadStore } from '../../../read-models/stores/embedded/embedded-read-store.ts';
import { MemoryReadStore } from '../../../read-models/stores/memory/memory-read-store.ts';
import { anId, aRegister, CELL, GivenRegister, OTHER_CELL, OTHER_WARD, PROVINCE, WARD } from '../given.ts';

/** As asked on the eve of the round: it is the next one. */
const round = (on: string) => roundOn(on, seededCalendar, addDays(on, -1), policyOn);

/** Official members by the day of their admission, with the badges that they have. */
function aRegisterOf(
  people: { admitted: string; badges?: number[]; cell?: string; official?: boolean }[],
  store?: ReadStore,
) {
  const register = store ? new GivenRegister(store).organisation(PROVINCE, null) : aRegister();
  if (store) {
    register.organisation(WARD, PROVINCE).organisation(OTHER_WARD, PROVINCE);
    register.organisation(CELL, WARD).organisation(OTHER_CELL, OTHER_WARD);
  }
  people.forEach(({ admitted, badges = [], cell = CELL, official = true }, index) => {
    register.takeOver(anId('member', index), {
      ...{ cell, admissionDecisionDate: admitted, joinDate: admitted },
      ...(official && { officialDate: addDays(admitted, 366) }),
      badges: badges.map((milestone) => ({ milestone })),
    });
  });
  return register;
}

async function forecast(register: GivenRegister, on: string, under = PROVINCE) {
  const asked = round(on);
  const found = await badgeForecast(await register.views(), under, asked);
  BadgeForecast.parse({ round: on, reachedBy: asked.reachedBy, fileBy: asked.fileBy, ...found });
  return found;
}

describe('dự kiến Huy hiệu', () => {
  it('[DHTN-2.5.1] counts who reaches which milestone at a round, in all and by organisation', async () => {
    const register = aRegisterOf([
      { admitted: '1996-09-02' },
      { admitted: '1996-09-03' },
      { admitted: '1996-05-20', cell: OTHER_CELL },
      { admitted: '1986-06-01', badges: [30], cell: OTHER_CELL },
      { admitted: '1996-08-01', official: false },
      { admitted: '1996-08-01', badges: [30] },
    ]);
    expect(await forecast(register, '2026-09-02')).toMatchObject({
      milestones: [
        { milestone: 30, due: 2, late: 0 },
        { milestone: 40, due: 1, late: 0 },
      ],
      organisations: [
        { organisation: { id: WARD }, milestones: [{ milestone: 30, due: 1, late: 0 }] },
        {
          organisation: { id: OTHER_WARD },
          milestones: [
            { milestone: 30, due: 1 },
            { milestone: 40, due: 1 },
          ],
        },
      ],
    });
    expect((await forecast(register, '2026-11-07')).milestones).toMatchObject([
      { milestone: 30, due: 1, late: 2 },
      { milestone: 40, late: 1 },
    ]);
    expect((await forecast(register, '2026-09-02', WARD)).organisations).toMatchObject([
      { organisation: { id: CELL } },
    ]);
  });

  it('of any round to come, over the turn of a year and at the ends of months', async () => {
    const register = aRegisterOf([{ admitted: '2000-12-24' }, { admitted: '2001-02-03' }, { admitted: '2004-02-29' }]);
    expect((await forecast(register, '2031-02-03')).milestones).toMatchObject([{ milestone: 30, due: 2, late: 0 }]);
    expect((await forecast(register, '2034-05-19')).milestones).toMatchObject([{ milestone: 30, due: 1 }]);
  });

  it('35 years only for who reaches them since they exist', async () => {
    const register = aRegisterOf([
      { admitted: '1991-07-25', badges: [30] },
      { admitted: '1991-07-26', badges: [30] },
      { admitted: '1989-01-05', badges: [30] },
    ]);
    expect((await forecast(register, '2026-09-02')).milestones).toMatchObject([{ milestone: 35, due: 1, late: 0 }]);
    expect((await forecast(register, '2026-11-07')).milestones).toMatchObject([{ milestone: 35, due: 0, late: 1 }]);
  });

  it('leaves out who died, and follows a recount and an award', async () => {
    const register = aRegisterOf([{ admitted: '1996-08-01' }, { admitted: '1996-08-02' }]);
    register.die(anId('member', 0), '2026-08-10');
    expect((await forecast(register, '2026-09-02')).milestones).toMatchObject([{ milestone: 30, due: 1 }]);
  });

  it('names those who are due, and those who missed it', async () => {
    const register = aRegisterOf([
      { admitted: '1996-08-01' },
      { admitted: '1996-07-01', cell: OTHER_CELL },
      { admitted: '1990-07-01' },
      { admitted: '1984-07-01', badges: [30] },
    ]);
    const views = await register.views();
    const asked = { under: PROVINCE, round: round('2026-09-02') };
    const due = DuePage.parse(await badgesDue(views, { ...asked, milestone: 30 }, { limit: 10, withTotal: true }));
    expect(due.items).toMatchObject([
      { member: { id: anId('member', 1) }, cell: { id: OTHER_CELL }, reachedOn: '2026-07-01' },
      { member: { id: anId('member', 0) }, reachedOn: '2026-08-01' },
    ]);
    const late = (milestone: number) => badgesDue(views, { ...asked, milestone, late: true }, { limit: 10 });
    expect((await late(30)).items).toMatchObject([{ member: { id: anId('member', 2) }, reachedOn: '2020-07-01' }]);
    expect((await late(40)).items).toMatchObject([{ member: { id: anId('member', 3) }, reachedOn: '2024-07-01' }]);
    expect((await late(33)).items).toEqual([]);
  });

  it('[DHTN-2.5.1] names who may be awarded early in serious illness, and follows time that was lost', async () => {
    const register = aRegisterOf([{ admitted: '1997-08-01' }, { admitted: '1996-08-01' }, { admitted: '1998-10-01' }]);
    const asked = { under: PROVINCE, round: round('2026-09-02') };
    const due = async (more: object = {}) =>
      (await badgesDue(await register.views(), { ...asked, milestone: 30, ...more }, { limit: 10 })).items.map(
        ({ member }) => member.id,
      );
    expect(await due({ early: true })).toEqual([anId('member', 0)]);
    expect(await due()).toEqual([anId('member', 1)]);
    register.record({
      stream: `member-${anId('member', 1)}`,
      definition: ActivityResumed,
      data: {
        ...{ cell: CELL, interruptedOn: '2010-01-01', confirmedBy: [CELL], countedFrom: '1997-08-05', highest: 0 },
        partyAgeGaps: [{ from: '2010-01-01', to: '2011-01-05' }],
      },
      effectiveOn: '2011-01-05',
    });
    expect(await due()).toEqual([]);
    expect(await due({ early: true })).toEqual([anId('member', 0), anId('member', 1)]);
    expect((await forecast(register, '2027-09-02')).milestones).toMatchObject([{ milestone: 30, due: 2 }]);
  });

  it('nobody is known to have missed a milestone at a round after the next', async () => {
    const register = aRegisterOf([{ admitted: '1996-05-20' }]);
    const views = await register.views();
    const later = roundOn('2027-02-03', seededCalendar, '2026-06-01', policyOn);
    expect((await badgeForecast(views, PROVINCE, later)).milestones).toEqual([]);
    const asked = { under: PROVINCE, milestone: 30, late: true as const, round: later };
    expect((await badgesDue(views, asked, { limit: 10 })).items).toEqual([]);
  });

  it('the next round is told from the day', () => {
    expect(nextRound('2026-11-22')).toBe('2027-02-03');
    expect(nextRound('2026-05-19')).toBe('2026-05-19');
  });
});

const person = fc.record({
  admitted: fc.integer({ min: 0, max: 36_000 }).map((days) => addDays('1930-02-27', days)),
  cell: fc.constantFrom(CELL, OTHER_CELL),
  has: fc.integer({ min: -1, max: 12 }),
});
const aRound = fc.record({ year: fc.integer({ min: 2020, max: 2045 }), turn: fc.nat(3) });

describe.each([
  ['memory', 60, () => new MemoryReadStore()],
  ['embedded', 15, () => new EmbeddedReadStore(':memory:')],
])('a forecast (%s)', (_, numRuns, newStore) => {
  it('is what party age says of each member, reckoned one by one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(person, { maxLength: 25 }), aRound, async (people, { year, turn }) => {
        const all = [30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90];
        const taken = people.map(({ has, ...one }) => ({ ...one, badges: has < 0 ? [] : all.slice(0, has + 1) }));
        const on = `${year}-${policyOn('charter', '2026-11-22').badgeRounds[turn]!.day}`;
        const asked = round(on);
        const due: Record<string, number> = {};
        const late: Record<string, number> = {};
        for (const { admitted, badges } of taken) {
          const years = (day: string) => partyAge(admitted, [], day).years;
          const highest = Math.max(0, ...badges);
          const reaches = asked.milestones.filter(
            ({ years: milestone, since = '' }) =>
              milestone > highest && years(asked.reachedBy) >= milestone && firstDay(admitted, milestone) >= since,
          );
          for (const { years: milestone } of reaches)
            if (years(asked.after) < milestone) due[milestone] = (due[milestone] ?? 0) + 1;
          const missed = reaches.find(({ years: milestone }) => years(asked.after) >= milestone)?.years;
          if (missed !== undefined) late[missed] = (late[missed] ?? 0) + 1;
        }
        const { milestones, organisations } = await forecast(aRegisterOf(taken, newStore()), on);
        expect(counted(milestones, 'due')).toEqual(due);
        expect(counted(milestones, 'late')).toEqual(late);
        const below = organisations.flatMap((one) => one.milestones);
        expect(below.reduce((sum, one) => sum + one.due + one.late, 0)).toBe(
          milestones.reduce((sum, one) => sum + one.due + one.late, 0),
        );
      }),
      { numRuns },
    );
  });
});

/** The first day on which party age is so many years, looked for day by day around the anniversary. */
function firstDay(admitted: string, years: number): string {
  let day = `${Number(admitted.slice(0, 4)) + years}-${admitted.slice(5, 7)}-01`;
  while (partyAge(admitted, [], day).years < years) day = addDays(day, 1);
  return day;
}

function counted(milestones: { milestone: number; due: number; late: number }[], what: 'due' | 'late') {
  return Object.fromEntries(milestones.flatMap((one) => (one[what] > 0 ? [[one.milestone, one[what]]] : [])));
}
