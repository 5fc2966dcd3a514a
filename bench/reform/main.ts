import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { house, settings } from '../http/house.ts';
import { countryOf, type Province } from './country.ts';
import { playReform } from './play.ts';

const { values: asked } = parseArgs({
  options: {
    units: { type: 'string' },
    communes: { type: 'string' },
    districts: { type: 'string', default: '11' },
    former: { type: 'string', default: '3' },
    members: { type: 'string', default: '1' },
  },
});
if (!asked.units) throw new Error('--units FILE: a JSON list of provinces, [{ name, communes: [{ name }] }]');
const [districts, former, members] = [asked.districts, asked.former, asked.members].map(Number) as [
  number,
  number,
  number,
];

const begun = performance.now();
const progress = (told: string) =>
  void process.stderr.write(`${((performance.now() - begun) / 1000).toFixed(1).padStart(7)} s  ${told}\n`);
const scratch = mkdtempSync(join(tmpdir(), 'so-goc-reform-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

const provinces = (JSON.parse(readFileSync(asked.units, 'utf8')) as Province[]).map(({ name, communes }) => ({
  ...{ name, communes: communes.slice(0, asked.communes === undefined ? undefined : Number(asked.communes)) },
}));
const country = countryOf(provinces, { districts, former, members });
const { organisations, members: counted, parts } = await playReform(await house(settings(scratch)), country, progress);
for (const { name, decisions, events, seconds } of parts)
  process.stdout.write(`${name}: ${decisions} decisions, ${events} events, ${seconds.toFixed(1)} s\n`);
process.stdout.write(
  `organisations ${organisations.before} before, ${organisations.after} after; members ${counted.before} before, ${counted.after} after, each in one place\n`,
);
process.exit(0);
