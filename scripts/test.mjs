/**
 * `npm test [-- path …]`: installs everything, builds what the browser tests open, runs jest, and says what was not
 * run and why. Which features (tests/features.json) which tests have shown is written to reports/features.json. The last line
 * is `N passed, N failed, N skipped`. `REQUIRE_ALL=1` makes a skip a failure.
 */
import { mkdirSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { root, runNode, say } from './run.mjs';

const report = join(root, process.env.JEST_REPORT ?? 'reports/jest.json');

install({ dev: true });
await build();

rmSync(report, { force: true });
mkdirSync(join(report, '..'), { recursive: true });
const jest = ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${report}`, '--maxWorkers=2'];
const exit = await runNode([...jest, ...process.argv.slice(2)], {
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`,
});
if (!existsSync(report)) {
  say('Jest ended without a report.');
  process.exit(exit || 1);
}

const found = JSON.parse(readFileSync(report, 'utf8'));
writeFileSync(join(report, '..', 'features.json'), `${JSON.stringify(shown(found), null, 2)}\n`);
const { passed, failed, skipped } = count(found);
for (const line of skipped) console.log(`skipped: ${line}`);
const requireAll = process.env.REQUIRE_ALL === '1';
if (requireAll && skipped.length > 0) console.log('REQUIRE_ALL=1: a skipped test is a failure.');
const bad = exit !== 0 || failed > 0 || passed === 0 || (requireAll && skipped.length > 0);
process.exitCode = bad ? exit || 1 : 0;
console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);

/** Of each feature the tests that name it, `[id] …`, and passed. */
function shown({ testResults }) {
  const ids = Object.keys(JSON.parse(readFileSync(join(root, 'tests/features.json'), 'utf8')));
  const names = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName),
  );
  return Object.fromEntries(ids.map((id) => [id, names.filter((name) => name.includes(`[${id}]`))]));
}

/** Counts single tests; a suite that could not run at all counts as one failed test. */
function count({ testResults }) {
  const tally = { passed: 0, failed: 0, skipped: [] };
  for (const suite of testResults) {
    const tests = suite.assertionResults;
    if (suite.status === 'failed' && !tests.some((test) => test.status === 'failed')) tally.failed += 1;
    for (const test of tests) {
      if (test.status === 'passed') tally.passed += 1;
      else if (test.status === 'failed') tally.failed += 1;
      else tally.skipped.push(`${relative(root, suite.name)}: ${test.fullName}`);
    }
  }
  return tally;
}
