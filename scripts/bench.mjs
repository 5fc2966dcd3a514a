/** `npm run bench -- …`: installs the tools too, builds, and runs the benchmark suite with the arguments given. */
import { build } from './build.mjs';
import { install } from './install.mjs';
import { runNode } from './run.mjs';

install({ dev: true });
await build(['server']);
process.exitCode = await runNode(['--import', 'tsx', 'bench/main.ts', ...process.argv.slice(2)]);
