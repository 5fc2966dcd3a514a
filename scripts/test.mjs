/**
 * `npm test [-- path …]`: installs everything, builds what the browser tests open, runs jest, and says what was not
 * run and why. Which features (tests/features.json) which tests have shown is written to reports/features.json. The last line
 * is `N passed, N failed, N skipped`. `REQUIRE_ALL=1` makes a skip a failure.
 *
 * A browser suite that failed is run once more, alone: a machine under load can be too slow for a page, and such a miss is
 * told apart from a fault. What failed at first is named as unsteady, and is to be mended all the same.
 */
import { mkdirSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { root, runNode, say } from './run.mjs';

const report = join(root, process.env.JEST_REPORT ?? 'reports/jest.json');
/** More browser suites than these do not fail by chance. */
const UNSTEADY_AT_MOST = 3;

install({ dev: true });
await build();

const first = await jest(report, ['--maxWorkers=2', ...process.argv.slice(2)]);
const found = first.found;
let exit = first.exit;
const again = found.testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);
const browserOnly = again.every((name) => relative(root, name).startsWith(join('tests', 'e2e')));
const unsteady = [];
if (exit !== 0 && browserOnly && again.length > 0 && again.length <= UNSTEADY_AT_MOST) {
  say(
    `Chạy lại một lần, riêng từng bộ / run once more, alone: ${again.map((name) => relative(root, name)).join(', ')}`,
  );
  const second = await jest(`${report}.again`, ['--maxWorkers=1', '--runTestsByPath', ...again]);
  exit = second.exit;
  for (const suite of second.found.testResults) {
    const before = found.testResults.find(({ name }) => name === suite.name);
    unsteady.push(...failedIn(before).map((test) => `${relative(root, suite.name)}: ${test}`));
    found.testResults.splice(found.testResults.indexOf(before), 1, suite);
  }
  const tests = found.testResults.flatMap(({ assertionResults }) => assertionResults);
  found.numPassedTests = tests.filter(({ status }) => status === 'passed').length;
  found.numFailedTests = tests.filter(({ status }) => status === 'failed').length;
  found.numRuntimeErrorTestSuites = second.found.numRuntimeErrorTestSuites;
  writeFileSync(report, JSON.stringify(found));
}
writeFileSync(join(report, '..', 'features.json'), `${JSON.stringify(shown(found), null, 2)}\n`);
const { passed, failed, skipped } = count(found);
for (const line of covered(found)) console.log(`covered: ${line}`);
for (const line of skipped) console.log(`skipped: ${line}`);
for (const line of unsteady) console.log(`unsteady, failed at first: ${line}`);
const requireAll = process.env.REQUIRE_ALL === '1';
if (requireAll && skipped.length > 0) console.log('REQUIRE_ALL=1: a skipped test is a failure.');
const bad = exit !== 0 || failed > 0 || passed === 0 || (requireAll && skipped.length > 0);
process.exitCode = bad ? exit || 1 : 0;
console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);

/** Runs jest. @returns its exit code and its report; ends the process if there is none */
async function jest(to, args) {
  rmSync(to, { force: true });
  mkdirSync(join(to, '..'), { recursive: true });
  const code = await runNode(['node_modules/jest/bin/jest.js', '--json', `--outputFile=${to}`, ...args], {
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`,
  });
  if (!existsSync(to)) {
    say('Jest ended without a report.');
    process.exit(code || 1);
  }
  return { exit: code, found: JSON.parse(readFileSync(to, 'utf8')) };
}

/** The tests of a suite that failed; the suite itself where it could not run. */
function failedIn({ assertionResults, message }) {
  const failed = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
  return failed.length > 0 ? failed : [message.split('\n')[0]];
}

/** Of each feature the tests that name it, `[id] …`, and passed. */
function shown({ testResults }) {
  const ids = Object.keys(JSON.parse(readFileSync(join(root, 'tests/features.json'), 'utf8')));
  const names = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName),
  );
  return Object.fromEntries(ids.map((id) => [id, names.filter((name) => name.includes(`[${id}]`))]));
}

/** Which adapters the contract suites of the stores ran on, and on which servers. */
function covered({ testResults }) {
  const adapters = new Map();
  for (const { ancestorTitles, status } of testResults.flatMap(({ assertionResults }) => assertionResults)) {
    for (const title of ancestorTitles) {
      const [, store, adapter] = /^((?:event|read|blob|key) store): (.+)$/.exec(title) ?? [];
      if (store && status === 'passed') adapters.set(store, (adapters.get(store) ?? new Set()).add(adapter));
    }
  }
  if (adapters.size === 0) return [];
  const { ESDB_URL, MONGODB_URL } = process.env;
  return [
    ...[...adapters].map(([store, names]) => `${store}: ${[...names].join('; ')}`),
    `EventStoreDB by ${ESDB_URL ? 'the server at ESDB_URL besides' : 'the in-process server alone: ESDB_URL is not set'}`,
    `MongoDB by ${MONGODB_URL ? 'the server at MONGODB_URL' : 'mongo-java-server alone: MONGODB_URL is not set'}`,
  ];
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
