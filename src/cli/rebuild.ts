import { parseArgs } from 'node:util';
import { projections } from '../../read-models/register.ts';
import { service } from '../container.ts';
import { openHouse } from './house.ts';
import { CouldNotRun, type Verb } from './verb.ts';

/** `so-goc rebuild [name …]`: builds read models anew from the log; all of them unless some are named. */
export const rebuild: Verb = async (args, config) => {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const names = Object.values(projections).map(({ name }) => name);
  const unknown = positionals.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new CouldNotRun(
      `Không có dữ liệu hiển thị “${unknown}”: ${names.join(', ')}.`,
      `There is no read model ${unknown}.`,
    );
  }
  const { house, close } = await openHouse(config);
  const projector = house.get(service.projector);
  let failed = 0;
  try {
    await projector.start();
    for (const name of positionals.length > 0 ? positionals : names) {
      const began = performance.now();
      const done = await projector.rebuild(name);
      if (!done) failed += 1;
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      process.stdout.write(`${name}: ${done ? `đã dựng lại / rebuilt, ${seconds} s` : 'dừng giữa chừng / stopped'}\n`);
    }
    for (const { name, poisoned } of await projector.health()) {
      if (poisoned) process.stdout.write(`${name}: dừng tại sự kiện / stopped at event ${poisoned.eventId}\n`);
    }
  } finally {
    await projector.stop();
    await close();
  }
  return failed > 0 ? 1 : 0;
};
