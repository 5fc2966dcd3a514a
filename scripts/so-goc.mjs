/** `npm run so-goc -- <verb> …`: installs, builds the server part, and runs the command line. */
import { build } from './build.mjs';
import { install } from './install.mjs';

install({ dev: false });
await build(['server']);
await import('../dist/server/cli.js');
