/** `npm run reform -- …`: plays the reorganisation of 1 July 2025 on generated members, with the arguments given. */
import { install } from './install.mjs';
import { runNode } from './run.mjs';

install({ dev: true });
process.exitCode = await runNode(['--import', 'tsx', 'bench/reform/main.ts', ...process.argv.slice(2)]);
