/**
 * `node scripts/runtime.mjs FOLDER`: puts what the built server needs to run into a folder, and nothing else: the bundle, the
 * console, the description of the interface, and of the packages those that lie beside the bundle, with what they ask for.
 * Started there by `node dist/server/main.js`. What the image of the server holds is made so.
 */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { besideBundle } from './build.mjs';
import { root, say } from './run.mjs';

/** Read from their own folders when papers are printed. */
const FILES = ['@expo-google-fonts/tinos'];

const [folder] = process.argv.slice(2);
if (folder === undefined || existsSync(join(folder, 'dist'))) {
  say('Cần tên một thư mục còn trống. / The name of an empty folder is needed.');
  process.exit(2);
}
const installed = JSON.parse(readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8')).packages;

for (const part of ['dist/server', 'dist/console', 'openapi/openapi.json']) {
  cpSync(join(root, part), join(folder, part), { recursive: true, filter: (file) => !file.endsWith('.map') });
}
const packages = [...closure([...besideBundle, ...FILES])].sort();
for (const path of packages) {
  const own = (file) => !file.slice(join(root, path).length).includes(`${sep}node_modules`);
  cpSync(join(root, path), join(folder, path), { recursive: true, filter: own });
}
const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ name, version, license, private: true }, null, 2)}\n`);
say(`${packages.length} gói / packages: ${folder}`);

/** Paths below the root of packages and of all that they ask for, each as Node finds it. */
function closure(names, from = '', found = new Set()) {
  for (const wanted of names) {
    const path = resolved(wanted, from);
    if (path === undefined) throw new Error(`${wanted}, which ${from || 'the server'} needs, is not installed`);
    if (found.has(path)) continue;
    found.add(path);
    const { dependencies = {}, optionalDependencies = {} } = installed[path];
    // Optional ones for other machines are not there.
    const optional = Object.keys(optionalDependencies).filter((name) => resolved(name, path) !== undefined);
    const needed = Object.keys(dependencies).filter((name) => !(name in optionalDependencies));
    closure([...needed, ...optional], path, found);
  }
  return found;
}

function resolved(wanted, from) {
  for (let at = from; ; at = dirname(at)) {
    const path = join(at === '.' ? '' : at, 'node_modules', wanted);
    if (installed[path]) return path;
    if (at === '' || at === '.') return undefined;
  }
}
