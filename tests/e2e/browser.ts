import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, constants, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';

const run = promisify(execFile);
const unbrotli = promisify(brotliDecompress);

const packed = fileURLToPath(new URL('../../node_modules/@sparticuz/chromium/bin/', import.meta.url));
const cache = fileURLToPath(new URL('../../node_modules/.cache/chromium/', import.meta.url));

/** A headless browser that needs no display, no sandbox of the kernel and no network of its own. */
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Browsers that a machine may have of itself, tried after the one that npm brought. */
const ownBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A browser, or what is lacking for one in words for `describeUnlessLacking`. */
export type Launched = { browser: Browser; lacks?: undefined } | { browser?: undefined; lacks: string };

/**
 * Starts a browser: the Chromium that npm brought (Linux on x64), else one of the machine's own. Close it when done.
 * `CHROMIUM` names another one to use instead.
 */
export async function launchBrowser(): Promise<Launched> {
  const own = process.env.CHROMIUM ? [process.env.CHROMIUM] : ownBrowsers;
  const reasons: string[] = [];
  for (const find of [...(process.env.CHROMIUM ? [] : [unpacked]), ...own.map((path) => () => installed(path))]) {
    try {
      const { executablePath, env } = await find();
      return { browser: await chromium.launch({ executablePath, args, env: { ...env, ...definedEnv() } }) };
    } catch (error) {
      reasons.push((error as Error).message.split('\n')[0] ?? '');
    }
  }
  return { lacks: `a Chromium that starts: ${[...new Set(reasons)].join('; ')}` };
}

interface Found {
  executablePath: string;
  env: Record<string, string>;
}

async function installed(path: string): Promise<Found> {
  await access(path, constants.X_OK).catch(() => {
    throw new Error('none installed on this machine');
  });
  return { executablePath: path, env: {} };
}

/**
 * Unpacks the npm Chromium once, beside the final place and then by one rename: suites start at the same time. Its own
 * shared libraries come after those of the machine, so a system without NSS needs nothing installed.
 */
async function unpacked(): Promise<Found> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('the npm Chromium is for Linux on x64');
  const archive = await readFile(`${packed}chromium.br`);
  const home = `${cache}${createHash('sha256').update(archive.subarray(0, 65_536)).digest('hex').slice(0, 12)}`;
  if (!(await exists(home))) {
    const fresh = `${home}.${process.pid}.${Date.now()}`;
    await mkdir(fresh, { recursive: true });
    await writeFile(`${fresh}/chromium`, await unbrotli(archive), { mode: 0o755 });
    for (const name of ['al2023', 'fonts']) {
      await writeFile(`${fresh}/${name}.tar`, await unbrotli(await readFile(`${packed}${name}.tar.br`)));
      await run('tar', ['-xf', `${fresh}/${name}.tar`, '-C', fresh]);
      await rm(`${fresh}/${name}.tar`);
    }
    await rename(fresh, home).catch(() => rm(fresh, { recursive: true, force: true }));
  }
  return { executablePath: `${home}/chromium`, env: await borrowed(home) };
}

/** The libraries and fonts that came with the npm Chromium, where the machine has none of its own. */
async function borrowed(home: string): Promise<Record<string, string>> {
  const { stdout } = await run('ldd', [`${home}/chromium`]).catch(() => ({ stdout: 'not found' }));
  return {
    ...(stdout.includes('not found') ? { LD_LIBRARY_PATH: `${home}/lib` } : {}),
    ...((await exists('/etc/fonts/fonts.conf')) ? {} : { FONTCONFIG_PATH: home }),
  };
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

function definedEnv(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]));
}
