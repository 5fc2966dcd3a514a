import type { Population } from './generator/lives.ts';

/** How much is generated and how long is measured. */
export interface Scale {
  /** Most metrics: lives from beginning to end, about 9 events a member. */
  log: Population;
  /** Lists, counts and memory: the largest number of members. */
  large: Population;
  /** What `list.growth` compares the largest with. */
  base: Population;
  /** Pairs of each metric; at least 5. */
  pairs: number;
  /** Multiplies how much is done in one measurement. */
  effort: number;
}

const whole = (members: number): Population => ({ members, lives: 'whole' });

/**
 * `small`: 100,000 events twice, as 10,000 members who lived them and as 100,000 members who were taken over with one
 * each. From `province` on all is measured on whole lives. `tiny` shows that the suite runs; its figures mean nothing.
 */
export const scales = {
  tiny: { log: whole(120), large: { members: 300, lives: 'takenOver' }, base: whole(120), pairs: 1, effort: 0.02 },
  small: {
    log: whole(10_000),
    large: { members: 100_000, lives: 'takenOver' },
    base: whole(10_000),
    pairs: 5,
    effort: 1,
  },
  province: { log: whole(1_000_000), large: whole(1_000_000), base: whole(10_000), pairs: 5, effort: 3 },
  nation: { log: whole(5_600_000), large: whole(5_600_000), base: whole(10_000), pairs: 5, effort: 3 },
} as const satisfies Record<string, Scale>;
export type ScaleName = keyof typeof scales;
