import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { ChainBroken, copyLog, TargetDiffers } from '../stores/copy-log.ts';
import { StoreUnavailable } from '../stores/event-store.ts';
import { copyKept } from './copy-kept.ts';
import { openToRead, openToWrite, storeNamed } from './named-store.ts';
import { progress } from './progress.ts';
import { CouldNotRun, type Verb } from './verb.ts';

/**
 * `so-goc copy --from STORE --to STORE`: carries a log into another store; with `SHARED_STORE` on one side what is kept
 * beside it. 0 both are the same, 1 a scan is missing, 2 could not run or could not go on: what is there is sound as far
 * as it goes, and the same command goes on.
 */
export const copy: Verb = async (args, config) => {
  const { values } = parseArgs({ args, options: { from: { type: 'string' }, to: { type: 'string' } } });
  const { from, to } = values;
  if (from === undefined || to === undefined) {
    throw new CouldNotRun('Thiếu --from hoặc --to.', '--from or --to is missing.');
  }
  if (from === to) throw new CouldNotRun('--from và --to là cùng một kho.', '--from and --to are the same store.');
  const stopping = new AbortController();
  const stop = () =>
    stopping.abort(
      new CouldNotRun('Đã dừng. Chạy lại lệnh này để tiếp tục.', 'Stopped. Run the same command again to go on.'),
    );
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const beside = from === 'SHARED_STORE' || to === 'SHARED_STORE';
    return await (beside ? copyKept : copyEvents)(from, to, config, stopping.signal);
  } catch (error) {
    throw said(error);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
};

async function copyEvents(from: string, to: string, config: Config, signal: AbortSignal): Promise<number> {
  const [one, other] = [storeNamed(from, config), storeNamed(to, config)];
  if (JSON.stringify(one) === JSON.stringify(other)) {
    throw new CouldNotRun('--from và --to là cùng một kho.', '--from and --to are the same store.');
  }
  const copying = progress('Chép / copying');
  const source = await openToRead(one);
  try {
    const target = await openToWrite(other);
    try {
      const { events, hash } = await copyLog(source, target, { signal, onProgress: (count) => copying.at(count) });
      copying.end();
      process.stdout.write(`${events} sự kiện, hai kho khớp nhau / events, both stores agree: sha256 ${hash}\n`);
      return 0;
    } finally {
      await target.close();
    }
  } finally {
    copying.end();
    await source.close();
  }
}

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
      'Không kết nối được với một kho dữ liệu. Chạy lại lệnh này để tiếp tục.',
      'A store cannot be reached. Run the same command again to go on.',
    );
  }
  return error;
}
