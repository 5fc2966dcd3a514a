/**
 * `node keep-compiled.mjs <folder of the built server>`: starts it, and keeps what V8 has compiled by the time that it
 * is ready: what every start needs, and no more.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { part, bundle, compiledFile } = await require(join(process.argv[2], 'bundle-runner.cjs')).run('main');
await part.started;
writeFileSync(compiledFile, bundle.createCachedData());
process.kill(process.pid, 'SIGTERM');
