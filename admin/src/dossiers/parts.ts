/** The parts of a supplement, in the order of the form 3-HSĐV. */
export const PARTS = [
  'work',
  'residence',
  'education',
  'family',
  'economy',
  'abroad',
  'commendation',
  'discipline',
  'other',
] as const;
