/**
 * The number of the letter `at` places after the first: its first figure goes on, what stands around it stays.
 * @param first e.g. `12-GT/ĐU`; one without a figure stays the same for all
 */
export function numbered(first: string, at: number): string {
  return first.replace(/\d+/, (digits) => String(Number(digits) + at).padStart(digits.length, '0'));
}
