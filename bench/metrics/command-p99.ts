import { commandsOverHttp } from '../http/commands-over-http.ts';
import type { Metric } from '../measure.ts';

export const commandP99: Metric = {
  name: 'command.p99',
  unit: 'ms p99',
  peer: 'validated no-op POST',
  goal: 5,
  better: 'lower',
  measure: async (bench) => (await commandsOverHttp(bench)).p99,
};
