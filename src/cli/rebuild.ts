import { parseArgs } from 'node:util';
import { projections } from '../../read-models/register.ts';
import { service, type House } from '../container.ts';
import { projecting } from '../duties.ts';
import { lead, type Leading } from '../leading.ts';
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
  const { projector, stop } = await onlyProjector(house).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  // Only in the embedded log a position is a count.
  const total = config.eventStore ? undefined : Number((await house.get(service.events).head()) ?? 0);
  let failed = 0;
  process.on('SIGINT', cancel).on('SIGTERM', cancel);
  try {
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
    await stop();
    await close();
  }
  return failed > 0 ? 1 : 0;
};

/**
 * The projector of this command. Where several processes share the stores it holds the lease of theirs meanwhile.
 * @throws CouldNotRun while one of them keeps it
 */
async function onlyProjector(house: House): Promise<Awaited<ReturnType<ReturnType<typeof projecting>['begin']>>> {
  const shared = house.get(service.shared);
  const duty = projecting(house);
  if (!shared) return duty.begin();
  let leading: Leading | undefined;
  let inVain: NodeJS.Timeout | undefined;
  try {
    const { projector } = await new Promise<Awaited<ReturnType<typeof duty.begin>>>((resolve, reject) => {
      const begin = async (token?: number) => {
        const work = await duty.begin(token);
        resolve(work);
        return work;
      };
      leading = lead({ name: duty.name, begin }, shared.leases, reject);
      const busy = new CouldNotRun(
        'Một tiến trình projector đang chạy: dừng các tiến trình projector trước, các tiến trình api cứ để chạy.',
        'A projector is at work: stop the projector processes first; those of the role api may go on.',
      );
      inVain = setTimeout(() => reject(busy), 2 * shared.leases.lifetime);
    });
    return { projector, stop: () => leading!.stop() };
  } catch (error) {
    await leading?.stop();
    throw error;
  } finally {
    clearTimeout(inVain);
  }
}
