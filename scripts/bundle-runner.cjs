/**
 * Runs a part of the bundle that lies beside this file, from what V8 compiled when it was built: half of a start went
 * into compiling. Where that is missing, or is another V8's, the start takes longer, no more.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

const file = join(__dirname, 'so-goc.cjs');
const compiledFile = `${file}.compiled`;

/**
 * @param {'main' | 'cli'} part
 * @returns what the part exports; the bundle, as compiled so far; the file in which that is kept
 */
exports.run = async (part) => {
  // Its name in errors goes into what is kept, and must be true wherever the folder is moved to.
  const bundle = new Script(readFileSync(file, 'latin1'), {
    filename: 'dist/server/so-goc.cjs',
    cachedData: readIfThere(compiledFile),
  });
  const module = { exports: {} };
  bundle.runInThisContext()(module.exports, require, module, file, __dirname, pathToFileURL(file).href);
  return { part: await module.exports[part](), bundle, compiledFile };
};

function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
