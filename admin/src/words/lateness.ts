import type { Lateness } from '../api/model.ts';

const KNOWN: readonly Lateness[] = [
  'late/admission-decision',
  'late/ceremony',
  'late/recognition-review',
  'late/recognition-decision',
  'late/reconsideration',
];

/** The missed deadlines that the console has words for. */
export function latenessIn(codes: unknown): Lateness[] {
  return KNOWN.filter((code) => Array.isArray(codes) && codes.includes(code));
}
