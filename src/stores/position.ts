import type { Position } from '../kernel/envelope.ts';

const DIGITS = 16;

/** A position of an embedded log, 1 for its first event, as a string of fixed width that sorts as the number does. */
export function positionOf(place: number | string): Position {
  return String(place).padStart(DIGITS, '0');
}
