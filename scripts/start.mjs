/** `npm start`: installs, builds, and runs the server on `DATA_DIR`. */
import { build } from './build.mjs';
import { install } from './install.mjs';

install({ dev: false });
await build();
await import('../dist/server/main.js');
