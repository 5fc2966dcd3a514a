import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { StoreInUse, takeOwnerLock } from '../stores/embedded/owner-lock.ts';
import { examineKeys } from './doctor/examine-keys.ts';
import { examineLog } from './doctor/examine-log.ts';
import type { Finding } from './doctor/finding.ts';
import { CouldNotRun, type Verb } from './verb.ts';

const ENOUGH_FREE = 1_000_000_000;

/** What the machine says of itself. */
export interface Surroundings {
  node: string;
  /** Bytes free where a folder lies. */
  free(folder: string): Promise<number>;
  now(): Date;
}

const HERE: Surroundings = {
  node: process.versions.node,
  async free(folder) {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  },
  now: () => new Date(),
};

/**
 * `so-goc doctor`: says of each thing whether it is as it should be and what to do if it is not; 0 all is, 1 something
 * is not. Reads only, so the server may be running.
 */
export const doctor: Verb = async (args, config) => {
  parseArgs({ args, options: {} });
  if (!existsSync(config.dataDir)) {
    throw new CouldNotRun(`Không có thư mục dữ liệu ${config.dataDir}.`, `There is no data folder ${config.dataDir}.`);
  }
  let bad = 0;
  for await (const { what, said, todo } of examine(config)) {
    process.stdout.write(`${todo ? 'SAI / BAD ' : 'tốt / ok  '} ${what}: ${said}\n`);
    if (!todo) continue;
    bad += 1;
    process.stdout.write(`           → ${todo.vi}\n             ${todo.en}\n`);
  }
  return bad > 0 ? 1 : 0;
};

/** Every finding about a data folder. */
export async function* examine(config: Config, here: Surroundings = HERE): AsyncGenerator<Finding> {
  yield {
    ...{ what: 'Node.js', said: here.node },
    ...(!atLeast(here.node, 20, 19) && {
      todo: { vi: 'Cài Node.js 20.19 trở lên.', en: 'Install Node.js 20.19 or newer.' },
    }),
  };
  const running = config.sharedStore === undefined && isRunning(config.dataDir);
  if (config.sharedStore === undefined) {
    yield { what: 'máy chủ / server', said: running ? 'đang hoạt động / running' : 'đang dừng / stopped' };
  }
  const free = await here.free(config.dataDir);
  yield {
    ...{ what: 'ổ đĩa còn trống / free disk', said: `${Math.round(free / 1e6)} MB` },
    ...(free < ENOUGH_FREE && {
      todo: {
        vi: 'Giải phóng hoặc mở rộng ổ đĩa: khi đầy, máy chủ từ chối ghi nhận.',
        en: 'Free or add space: when it is full, the server refuses to record.',
      },
    }),
  };
  yield* examineKeys(config);
  yield* examineLog(config, running, here.now());
}

function isRunning(folder: string): boolean {
  const file = join(folder, 'events.sqlite');
  if (!existsSync(`${file}.lock`)) return false;
  try {
    takeOwnerLock(file).release();
    return false;
  } catch (error) {
    if (error instanceof StoreInUse) return true;
    throw error;
  }
}

function atLeast(version: string, major: number, minor: number): boolean {
  const [has = 0, hasMinor = 0] = version.split('.').map(Number);
  return has > major || (has === major && hasMinor >= minor);
}
