import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayOfWeek } from '../../../src/kernel/plain-date.ts';
import { addWorkingDays, seededCalendar, workingCalendar } from '../../../src/register/policy/working-days.ts';
import { days } from '../../kernel/days.ts';
import { filesPapers, aTree, opens, vote } from '../../office/acts.ts';
import { idOf, Office } from '../../office/office.ts';

const sets = (year: number, daysOff: string[], makeUpDays: string[] = []) => ({ year, daysOff, makeUpDays });

describe('lịch làm việc', () => {
  let office: Office;
  beforeEach(() => void (office = new Office()));

  it('of a year holds instead of what was known of it; the fixed holidays stay', async () => {
    await office.command('calendar.setYear', 'calendar', sets(2027, ['2027-02-08', '2027-02-05'], ['2027-02-13']));
    const calendar = await office.register.calendar();
    expect(['2027-02-05', '2027-02-08', '2027-02-09', '2027-02-13', '2027-04-30'].map(calendar.isWorkingDay)).toEqual([
      ...[false, false, true, true, false],
    ]);
    expect(calendar.isWorkingDay('2026-02-17')).toBe(false);
    await office.command('calendar.setYear', 'calendar', sets(2027, ['2027-02-05', '2027-02-08'], ['2027-02-13']));
    expect(await office.typesOf('policy-calendar')).toEqual(['WorkingYearSet']);
  });

  it('is refused where it does not fit', async () => {
    const refused = (code: string, body: object) => office.refused(code, 'calendar.setYear', 'calendar', body);
    await refused('calendar/another-year', sets(2027, ['2026-12-31']));
    await refused('calendar/day-twice', sets(2027, ['2027-02-13'], ['2027-02-13']));
    await refused('calendar/make-up-on-a-weekday', sets(2027, [], ['2027-02-12']));
  });

  it('decides how long a deadline is, from then on', async () => {
    await aTree(office);
    for (const [name, day] of [
      ['A', '2026-10-16'],
      ['B', '2026-10-17'],
    ]) {
      await office.sympathiser(name!, 'cell');
      await opens(office, `case ${name}`, name!);
      await filesPapers(office, `case ${name}`);
      await office.command('cases.recordVote', idOf(`case ${name}`), vote('cell', 'cell', day!));
      const off = ['2026-11-23', '2026-11-24', '2026-11-25'];
      await office.command('calendar.setYear', 'calendar', sets(2026, off));
    }
    const dueOf = async (name: string) =>
      ((await office.lastOf(`case-${idOf(name)}`, 'CaseVoted')).data['deadlines'] as { on: string }[])[0]!.on;
    expect(await dueOf('case A')).toBe('2026-12-18');
    expect(await dueOf('case B')).toBe('2026-12-23');
  });

  it('never lets a deadline fall on a day off, and one day off more never shortens it', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 80 }), (from, count, ahead) => {
        const off = addDays(from, ahead);
        const year = Number(off.slice(0, 4));
        const more = workingCalendar(new Map([[year, { daysOff: [...offIn(year), off], makeUpDays: workedIn(year) }]]));
        const end = addWorkingDays(from, count, more);
        expect(more.isWorkingDay(end)).toBe(true);
        expect(end >= addWorkingDays(from, count, seededCalendar)).toBe(true);
      }),
    );
  });
});

/** Days of the seeded year that are off, and worked, against the week. */
function offIn(year: number): string[] {
  return everyDay(year).filter((day) => !seededCalendar.isWorkingDay(day));
}
function workedIn(year: number): string[] {
  return everyDay(year).filter((day) => seededCalendar.isWorkingDay(day) && [0, 6].includes(dayOfWeek(day)));
}
function everyDay(year: number): string[] {
  return Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter((day) =>
    day.startsWith(String(year)),
  );
}
