import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { GeneratedRegister } from './generator/generated-register.ts';
import type { Scale } from './scales.ts';

/** What of a scale is generated as a register. */
export type Generated = 'log' | 'large' | 'base' | 'documents' | 'growthFrom' | 'growthTo';

/** What a metric is given to measure with. */
export interface Bench {
  scale: Scale;
  /** An empty folder of its own for each name, on the disk that is measured. */
  folder(name: string): string;
  /** Generated at first use, then shared: a metric may add to the log, and leaves everything else as it found it. */
  register(which: Generated): Promise<GeneratedRegister>;
  /** Whether peers that are installed apart are there. */
  peers: boolean;
  /** What follows `node` to start the production server. */
  server: readonly string[];
  /** How many of something to do in one measurement, at the scale's effort. */
  count(atFullEffort: number): number;
  progress(told: string): void;
}

/** @param scratch a folder for all that is generated, on the disk to be measured; whoever made it removes it */
export function benchIn(
  scratch: string,
  { scale, peers, server, progress }: Pick<Bench, 'scale' | 'peers' | 'server' | 'progress'>,
): Bench {
  const registers = new Map<string, Promise<GeneratedRegister>>();
  return {
    ...{ scale, peers, server, progress },
    folder(name) {
      const folder = join(scratch, name);
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      return folder;
    },
    register(which) {
      const population = scale[which];
      const name = `${population.members}-${population.lives}`;
      let register = registers.get(name);
      if (!register) {
        register = GeneratedRegister.make(join(scratch, name), population, progress);
        registers.set(name, register);
      }
      return register;
    },
    count: (atFullEffort) => Math.max(1, Math.round(atFullEffort * scale.effort)),
  };
}
