import type { Population } from './generator/lives.ts';

/** How much is generated and how long is measured. */
export interface Scale {
  /** Most metrics: lives from beginning to end, about 9 events a member. */
  log: Population;
  /** Lists, counts and memory: the largest number of members. */
  large: Population;
  /** What `list.growth` compares the largest with. */
  base: Population;
  /** What is written into MongoDB: one event and one document a member, as many as a server in memory can take. */
  documents: Population;
  /** Growth is measured from the one to the other, a factor of ten at least. */
  growthFrom: Population;
  growthTo: Population;
  /** Pairs of each metric; at least 5. */
  pairs: number;
  /** Multiplies how much is done in one measurement. */
  effort: number;
}

const whole = (members: number): Population => ({ members, lives: 'whole' });
const takenOver = (members: number): Population => ({ members, lives: 'takenOver' });

/** Events of a whole life. */
const OF_A_LIFE = 9;

/**
 * `small`: 100,000 events twice, as 10,000 members who lived them and as 100,000 members who were taken over with one
 * each. From `province` on all is measured on whole lives. `tiny` shows that the suite runs; its figures mean nothing.
 */
export const scales = {
  tiny: {
    ...{ log: whole(120), large: takenOver(300), base: whole(120), documents: takenOver(300) },
    ...{ growthFrom: whole(60), growthTo: whole(120) },
    ...{ pairs: 1, effort: 0.02 },
  },
  small: {
    ...{ log: whole(10_000), large: takenOver(100_000), base: whole(10_000), documents: takenOver(10_000) },
    ...{ growthFrom: whole(1_100), growthTo: whole(10_000) },
    ...{ pairs: 5, effort: 0.8 },
  },
  province: {
    ...{ log: whole(1_000_000), large: whole(1_000_000), base: whole(10_000), documents: takenOver(100_000) },
    ...{ growthFrom: whole(11_000), growthTo: whole(1_000_000) },
    ...{ pairs: 5, effort: 3 },
  },
  nation: {
    ...{ log: whole(5_600_000), large: whole(5_600_000), base: whole(10_000), documents: takenOver(100_000) },
    ...{ growthFrom: whole(11_000), growthTo: whole(5_600_000) },
    ...{ pairs: 5, effort: 3 },
  },
} as const satisfies Record<string, Scale>;
export type ScaleName = keyof typeof scales;

/** Growth to so many events: from 100,000, or from a tenth if that is less. */
export function growingTo(scale: Scale, events: number): Scale {
  const lived = (count: number) => whole(Math.ceil(count / OF_A_LIFE));
  return { ...scale, growthFrom: lived(Math.min(100_000, events / 10)), growthTo: lived(events) };
}
