import { commandsOverHttp } from '../http/commands-over-http.ts';
import type { Metric } from '../measure.ts';

export const commandHttp: Metric = {
  name: 'command.http',
  unit: 'commands/s',
  peer: 'validated no-op POST/s',
  goal: 0.4,
  better: 'higher',
  measure: async (bench) => (await commandsOverHttp(bench)).rate,
};
