import { accountOf } from '../accounts.ts';

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
/** The cell of the cell secretary who can sign in. */
export const OWN_CELL = '01.050.001.001';

export const SECRETARY = accountOf('bithu');
export const BASE_OFFICER = accountOf('coso');
export const UPPER_OFFICER = accountOf('captren');
export const CITY_OFFICER = accountOf('thanhuy');
export const CENTRAL_OFFICER = accountOf('trunguong');

/**
 * The levels above a cell, up to the one that decides, as tree and powers stand in the year of the story. Where nobody of
 * the level can sign in, an officer of the level above acts for it.
 */
export function wayOf(cell: string): Level[] {
  if (cell.startsWith('01.009')) return [{ unit: '01.010', actor: CITY_OFFICER, task: 'decide' }];
  if (cell.startsWith('84.005')) return [{ unit: '84.005.001', actor: CENTRAL_OFFICER, task: 'decide' }];
  const base = cell.slice(0, '01.050.001'.length);
  return [
    ...(cell === SECTION_CELL ? [{ unit: SECTION, actor: UPPER_OFFICER, task: 'appraise' as const }] : []),
    { unit: base, actor: base === '01.050.001' ? BASE_OFFICER : UPPER_OFFICER, task: 'resolve' },
    { unit: '01.050', actor: UPPER_OFFICER, task: 'decide' },
  ];
}
