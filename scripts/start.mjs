/** `npm start`: installs, builds, and runs the server on `DATA_DIR`. */
import { build } from './build.mjs';
import { install } from './install.mjs';
import { stopWithNpm } from './run.mjs';

install({ dev: false });
await build();
stopWithNpm();
await import('../dist/server/main.js');
