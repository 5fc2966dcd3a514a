import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchIn } from './bench.ts';
import { fallen, notBefore, table } from './compare.ts';
import { thisMachine } from './machine.ts';
import { installPeers } from './peers/install.ts';
import { growingTo, type Scale, type ScaleName, scales } from './scales.ts';
import { growth, measureSuite, type Result, suite } from './suite.ts';

const { values: asked } = parseArgs({
  options: {
    scale: { type: 'string', default: 'small' },
    json: { type: 'string' },
    against: { type: 'string' },
    only: { type: 'string' },
    growth: { type: 'string' },
    peers: { type: 'boolean', default: false },
  },
});
if (!(asked.scale in scales)) throw new Error(`--scale is one of ${Object.keys(scales).join(', ')}`);
const events = asked.growth === undefined ? undefined : Number(asked.growth);
if (events !== undefined && !(events >= 10_000)) throw new Error('--growth is a number of events, 10000 or more');
const scale: Scale =
  events === undefined ? scales[asked.scale as ScaleName] : growingTo(scales[asked.scale as ScaleName], events);
const only = asked.only?.split(',') ?? (events === undefined ? undefined : growth);
const unknown = only?.filter((name) => !suite.some((metric) => metric.name === name)) ?? [];
if (unknown.length > 0) throw new Error(`there is no metric ${unknown.join(', ')}`);

const begun = performance.now();
const progress = (told: string) =>
  void process.stderr.write(`${((performance.now() - begun) / 1000).toFixed(1).padStart(7)} s  ${told}\n`);

// What is measured is the disk of the folder for temporary files: set TMPDIR if that is not a real one.
const scratch = mkdtempSync(join(tmpdir(), 'so-goc-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

const bench = benchIn(scratch, { scale, peers: asked.peers, server: ['dist/server/main.js'], progress });
if (asked.peers) installPeers(progress);
const metrics = await measureSuite(bench, only);
if (asked.json)
  writeFileSync(asked.json, `${JSON.stringify({ machine: thisMachine(), scale: asked.scale, metrics }, null, 2)}\n`);
process.stdout.write(`${table(metrics)}\n`);

if (asked.against) {
  const before = JSON.parse(readFileSync(asked.against, 'utf8')) as { metrics: Result[] };
  const worse = fallen(before.metrics, metrics);
  for (const { name, before: was, now, worse: by } of worse) {
    process.stdout.write(`${name} fell by ${Math.round(by * 100)} %: ${was} before, ${now} now\n`);
  }
  if (worse.length === 0) process.stdout.write('nothing fell by more than 15 %\n');
  const fresh = notBefore(before.metrics, metrics);
  if (fresh.length > 0) process.stdout.write(`held against nothing yet: ${fresh.join(', ')}\n`);
}
