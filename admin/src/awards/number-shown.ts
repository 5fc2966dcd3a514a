import type { BadgeSeries } from '../api/award-model.ts';

/** The next number of a series, as it stands on badge and certificate: the symbol, a letter on some, the digits. */
export function numberShown({ symbol, letter = '', digits, next }: BadgeSeries['items'][number]): string {
  return `${symbol} ${letter}${String(next).padStart(digits, '0')}`;
}
