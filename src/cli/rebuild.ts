import { parseArgs } from 'node:util';
import { projections } from '../../read-models/register.ts';
import { service } from '../container.ts';
import { openHouse } from './house.ts';
import { progress } from './progress.ts';
import { CouldNotRun, type Verb } from './verb.ts';

/**
 * `so-goc rebuild [name …]`: builds read models anew from the log; all of them unless some are named. Cancelled at any
 * time it leaves the old ones in their place.
 */
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
  const cancelling = new AbortController();
  const cancel = () => cancelling.abort();
  const { house, close } = await openHouse(config);
  const projector = house.get(service.projector);
  // Only in the embedded log a position is a count.
  const total = config.eventStore ? undefined : Number((await house.get(service.events).head()) ?? 0);
  let failed = 0;
  process.on('SIGINT', cancel).on('SIGTERM', cancel);
  try {
    await projector.start();
    for (const name of positionals.length > 0 ? positionals : names) {
      const began = performance.now();
      const building = progress(name);
      const onProgress = (events: number) => building.at(events, total);
      const done =
        !cancelling.signal.aborted && (await projector.rebuild(name, { signal: cancelling.signal, onProgress }));
      building.end();
      if (!done) failed += 1;
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const why = cancelling.signal.aborted
        ? 'đã hủy, dữ liệu cũ giữ nguyên / cancelled, the old one stays'
        : 'dừng giữa chừng / stopped';
      process.stdout.write(`${name}: ${done ? `đã dựng lại / rebuilt, ${seconds} s` : why}\n`);
    }
    for (const { name, poisoned } of await projector.health()) {
      if (poisoned) process.stdout.write(`${name}: dừng tại sự kiện / stopped at event ${poisoned.eventId}\n`);
    }
  } finally {
    process.off('SIGINT', cancel).off('SIGTERM', cancel);
    await projector.stop();
    await close();
  }
  return failed > 0 ? 1 : 0;
};
