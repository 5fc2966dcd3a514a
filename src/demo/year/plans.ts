import { addDays, yearOf } from '../../kernel/plain-date.ts';
import type { Line } from './line.ts';
import { BASE_OFFICER, CENTRAL_OFFICER, CITY_OFFICER, OWN_CELL, UPPER_OFFICER } from './ways.ts';

/** Yearly targets, each set by the level that plans for those below it. */
const TARGETS: readonly [unit: string, actor: string, last: number, current: number][] = [
  ['00', CENTRAL_OFFICER, 70, 75],
  ['01', CITY_OFFICER, 50, 55],
  ['86', CENTRAL_OFFICER, 12, 14],
  ['84.005.001', CENTRAL_OFFICER, 8, 9],
  ['01.010', CITY_OFFICER, 14, 15],
  ['01.050', UPPER_OFFICER, 36, 40],
  ['01.050.001', BASE_OFFICER, 12, 14],
  ['01.050.002', UPPER_OFFICER, 8, 8],
  ['01.050.003', UPPER_OFFICER, 7, 8],
  ['01.050.004', UPPER_OFFICER, 7, 7],
  [OWN_CELL, BASE_OFFICER, 4, 6],
  ['01.050.001.002', BASE_OFFICER, 4, 5],
  ['01.050.001.003', BASE_OFFICER, 3, 3],
];

/** Plans of admission for last year and this one, and the first ones for the next. */
export function plans(line: Line): void {
  const { today, players } = line;
  const year = yearOf(today);
  const sets = (on: string, unit: string, planned: number, target: number, actor: string) =>
    line.command(on, 'plans.set', players.idOfUnit(unit), { year: planned, target }, actor);
  for (const [unit, actor, last, current] of TARGETS) {
    const setOn = addDays(today, -420);
    if (yearOf(setOn) === year - 1) sets(setOn, unit, year - 1, last, actor);
    sets(`${year}-01-12`, unit, year, current, actor);
  }
  // Raised in the middle of the year, and the next year begun with.
  sets(`${year}-06-22`, OWN_CELL, year, 7, BASE_OFFICER);
  sets(addDays(today, -10), '01.050', year + 1, 42, UPPER_OFFICER);
}
