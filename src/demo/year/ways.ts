import { accountOf } from '../accounts.ts';
import type { StoryKind } from './manners.ts';

/** Who acts at a level of the way upward, and what is done there. */
export interface Level {
  unit: string;
  actor: string;
  task: 'appraise' | 'resolve' | 'decide';
}

/** The section of the story, established under a base organisation, between it and one of its cells. */
export const SECTION = '01.050.002.900';
/** The cell under the section. */
export const SECTION_CELL = '01.050.002.001';
/** The cell of the cell secretary who can sign in, its base organisation and the committee above. */
export const OWN_CELL = '01.050.001.001';
export const BASE = '01.050.001';
export const UPPER = '01.050';
export const CITY = '01';
/** Other cells of the story. */
export const PHYSICS = '01.050.001.002';
export const OFFICES = '01.050.001.003';
export const COMPUTING = '01.050.003.001';
export const PRESS = '01.050.005';
/** The committee of the members who live abroad for good. */
export const ABROAD = '01.060';

export const SECRETARY = accountOf('bithu');
export const BASE_OFFICER = accountOf('coso');
export const UPPER_OFFICER = accountOf('captren');
export const CITY_OFFICER = accountOf('thanhuy');
export const CENTRAL_OFFICER = accountOf('trunguong');

/** Who acts for an organisation. Where nobody of it can sign in, it is an officer of a level above. */
export function officerOf(unit: string): string {
  if (unit === OWN_CELL) return SECRETARY;
  if (unit.startsWith(BASE)) return BASE_OFFICER;
  if (unit.startsWith(UPPER)) return UPPER_OFFICER;
  return unit.startsWith(CITY) ? CITY_OFFICER : CENTRAL_OFFICER;
}

/** The levels above a cell, up to the one that decides on a kind, as tree and powers stand in the year of the story. */
export function wayOf(cell: string, kind: StoryKind): Level[] {
  const base = cell.slice(0, BASE.length);
  const section = cell === SECTION_CELL ? [level(SECTION, 'appraise')] : [];
  const resolving = cell === base ? [] : [level(base, 'resolve')];
  switch (kind) {
    case 'exemption':
      return cell === base ? [level(UPPER, 'decide')] : [...section, level(base, 'decide')];
    case 'badge':
      return [...section, ...resolving, level(UPPER, 'appraise'), level(CITY, 'decide')];
    default:
      if (cell.startsWith('01.009')) return [level('01.010', 'decide')];
      if (cell.startsWith('84.005')) return [level('84.005.001', 'decide')];
      return [...section, ...resolving, level(UPPER, 'decide')];
  }
}

function level(unit: string, task: Level['task']): Level {
  return { unit, actor: officerOf(unit), task };
}
