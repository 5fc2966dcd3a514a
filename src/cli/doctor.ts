import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { service } from '../container.ts';
import { assertDurable, openDurable } from '../stores/embedded/database.ts';
import { openHouse } from './house.ts';
import { CouldNotRun, type Verb } from './verb.ts';

const ENOUGH_FREE = 1_000_000_000;

/** `so-goc doctor`: says of each thing whether it is as it should be; 0 all is, 1 something is not. */
export const doctor: Verb = async (args, config) => {
  parseArgs({ args, options: {} });
  if (!existsSync(config.dataDir)) {
    throw new CouldNotRun(`Không có thư mục dữ liệu ${config.dataDir}.`, `There is no data folder ${config.dataDir}.`);
  }
  let bad = 0;
  const report = (what: string, ok: boolean, said: string) => {
    if (!ok) bad += 1;
    process.stdout.write(`${ok ? 'tốt / ok  ' : 'SAI / BAD '} ${what}: ${said}\n`);
  };

  report('Node.js', atLeast(process.versions.node, 20, 19), process.versions.node);
  const { bavail, bsize } = await statfs(config.dataDir);
  report('ổ đĩa còn trống / free disk', bavail * bsize > ENOUGH_FREE, `${Math.round((bavail * bsize) / 1e6)} MB`);
  const { house, close } = await openHouse(config);
  try {
    report('thư mục dữ liệu / data folder', true, config.dataDir);
    const events = house.get(service.events);
    report('sổ gốc / event log', true, (await events.head()) ?? 'trống / empty');
    report('kho khóa / key store', (await house.get(service.keys).registerKey()).length === 32, 'mở được / opens');
    const projector = house.get(service.projector);
    await projector.start();
    const head = await events.head();
    if (head) await projector.waitFor(head, 60_000);
    for (const { name, version, state, lag, poisoned } of await projector.health()) {
      const said = `phiên bản / version ${version}, ${state}, chậm / behind ${lag.events}`;
      report(
        `dữ liệu hiển thị / read model ${name}`,
        !poisoned && lag.events === 0,
        poisoned ? `${said}, ${poisoned.eventId}` : said,
      );
    }
    await projector.stop();
  } finally {
    await close();
  }
  report('synchronous=FULL', isDurable(join(config.dataDir, 'events.sqlite')), 'events.sqlite');
  return bad > 0 ? 1 : 0;
};

function isDurable(file: string): boolean {
  const database = openDurable(file, false);
  try {
    assertDurable(database);
    return true;
  } catch {
    return false;
  } finally {
    database.close();
  }
}

function atLeast(version: string, major: number, minor: number): boolean {
  const [has = 0, hasMinor = 0] = version.split('.').map(Number);
  return has > major || (has === major && hasMinor >= minor);
}
