/** `npm run faults -- --cycles N`: kills stores, servers and projectors, and counts what was lost; see docs/operations.md. */
import { install } from './install.mjs';
import { runNode } from './run.mjs';

install({ dev: true });
process.exitCode = await runNode(['--import', 'tsx', 'tests/faults/main.ts', ...process.argv.slice(2)]);
