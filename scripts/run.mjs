import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Progress goes to standard error: standard output belongs to what is being run. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/**
 * Runs a program of this project under the Node that runs now, on this terminal, and hands signals on to it.
 * @param {string[]} args what follows `node`
 * @param {Record<string, string>} [env] variables added to the environment
 * @returns {Promise<number>} its exit code; 1 if a signal ended it
 */
export function runNode(args, env = {}) {
  const child = startNode(args, env);
  const stop = handSignalsTo(() => [child]);
  return ended(child).finally(stop);
}

/** Starts a Node program in a process group of its own, so that a Ctrl-C reaches it once, through `handSignalsTo`. */
export function startNode(args, env = {}) {
  return spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: process.platform !== 'win32',
  });
}

/** @returns {Promise<number>} the exit code; 1 if a signal ended it */
export function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Hands SIGINT, SIGTERM and SIGHUP on to the children's groups; npm repeats a Ctrl-C, so one within a second is dropped. */
export function handSignalsTo(children) {
  let last = 0;
  const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
    const handler = () => {
      if (Date.now() - last < 1000) return;
      last = Date.now();
      for (const child of children()) kill(child, signal);
    };
    process.on(signal, handler);
    return () => process.off(signal, handler);
  });
  return () => handlers.forEach((off) => off());
}

function kill(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') child.kill(signal);
  else process.kill(-child.pid, signal);
}

/**
 * Stops this process when the npm that started it is gone: npm dies of a SIGTERM without handing it on, and the server
 * would be left holding its port and its data.
 */
export function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const npm = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}
