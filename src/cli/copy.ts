import { parseArgs } from 'node:util';
import { ChainBroken, copyLog, TargetDiffers } from '../stores/copy-log.ts';
import { StoreUnavailable } from '../stores/event-store.ts';
import { openToRead, openToWrite, storeNamed } from './named-store.ts';
import { progress } from './progress.ts';
import { CouldNotRun, type Verb } from './verb.ts';

/**
 * `so-goc copy --from STORE --to STORE`: carries a log into another store. 0 both are the same, 2 could not run or
 * could not go on: what is there is sound as far as it goes, and the same command goes on.
 */
export const copy: Verb = async (args, config) => {
  const { values } = parseArgs({ args, options: { from: { type: 'string' }, to: { type: 'string' } } });
  if (values.from === undefined || values.to === undefined) {
    throw new CouldNotRun('Thiếu --from hoặc --to.', '--from or --to is missing.');
  }
  const [from, to] = [storeNamed(values.from, config), storeNamed(values.to, config)];
  if (JSON.stringify(from) === JSON.stringify(to)) {
    throw new CouldNotRun('--from và --to là cùng một kho.', '--from and --to are the same store.');
  }
  const stopping = new AbortController();
  const stop = () =>
    stopping.abort(
      new CouldNotRun('Đã dừng. Chạy lại lệnh này để tiếp tục.', 'Stopped. Run the same command again to go on.'),
    );
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const copying = progress('Chép / copying');
  const source = await openToRead(from);
  try {
    const target = await openToWrite(to);
    try {
      const { signal } = stopping;
      const { events, hash } = await copyLog(source, target, { signal, onProgress: (count) => copying.at(count) });
      copying.end();
      process.stdout.write(`${events} sự kiện, hai kho khớp nhau / events, both stores agree: sha256 ${hash}\n`);
      return 0;
    } finally {
      await target.close();
    }
  } catch (error) {
    throw said(error);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    copying.end();
    await source.close();
  }
};

function said(error: unknown): unknown {
  if (error instanceof TargetDiffers) {
    return new CouldNotRun(
      `Kho đích đã có sự kiện khác với kho nguồn, không ghi thêm gì: ${error.message}.`,
      'The target holds other events than the source; nothing was added.',
    );
  }
  if (error instanceof ChainBroken) {
    return new CouldNotRun(
      `Sổ gốc có hư hại, hãy chạy so-goc verify: ${error.message}.`,
      'The log is damaged: run so-goc verify.',
    );
  }
  if (error instanceof StoreUnavailable) {
    return new CouldNotRun(
      'Không kết nối được với kho sự kiện. Chạy lại lệnh này để tiếp tục.',
      'The event store cannot be reached. Run the same command again to go on.',
    );
  }
  return error;
}
