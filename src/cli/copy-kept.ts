import { carry, type Carried } from '../backup/carry.ts';
import type { Config } from '../config.ts';
import type { LedgerContent } from '../stores/embedded/file-destruction-ledger.ts';
import { keptAnew, keptNamed, keptToRead } from './named-kept.ts';
import { configured, openToRead } from './named-store.ts';
import { progress } from './progress.ts';
import { CouldNotRun } from './verb.ts';

/**
 * Carries keys, scans, sign-in and the ledger of destructions between a data folder and what processes share. The log
 * of the source says of which streams.
 * @returns 0 done, 1 done and a scan is missing
 * @throws CouldNotRun, StoreUnavailable, the signal's reason
 */
export async function copyKept(from: string, to: string, config: Config, signal: AbortSignal): Promise<number> {
  const [source, target] = [keptNamed(from, config), keptNamed(to, config)];
  const events = await openToRead('folder' in source ? { folder: source.folder } : configured(config));
  const copying = progress('Chép / copying');
  try {
    const kept = await keptToRead(source);
    try {
      const own = { register: await kept.keys.registerKey(), claim: await kept.keys.claimKey() };
      const into = await keptAnew(target, own);
      try {
        const ledger = goingOn(kept.ledger, into.ledger);
        await into.goOnWith(ledger);
        const onProgress = (streams: number) => copying.at(streams);
        const carried = await carry({ ...kept, events, destroyed: ledger.subjects }, into, { signal, onProgress });
        copying.end();
        say(carried, ledger);
        return carried.missing.length > 0 ? 1 : 0;
      } finally {
        await into.close();
      }
    } finally {
      await kept.close();
    }
  } finally {
    copying.end();
    await events.close();
  }
}

/** The ledger of the source, if the target's goes no further. @throws CouldNotRun */
function goingOn(ledger: LedgerContent | undefined, there: LedgerContent | undefined): LedgerContent {
  if (!ledger) {
    throw new CouldNotRun(
      'Kho nguồn không có sổ hủy khóa: đặt DESTRUCTIONS như của máy chủ.',
      'The source has no ledger of destructions: set DESTRUCTIONS as the server has it.',
    );
  }
  if (!there || ledger.goesOnFrom(there.mark)) return ledger;
  throw new CouldNotRun(
    'Sổ hủy khóa của kho đích có những khóa mà kho nguồn không có: kho đích mới hơn hoặc là của sổ gốc khác.',
    "The target's ledger of destructions holds what the source's does not: it is newer, or of another register.",
  );
}

function say({ keys, blobs, credentials, missing }: Carried, { subjects }: LedgerContent): void {
  process.stdout.write(
    `${keys} khóa mới / new keys, ${blobs} bản quét / scans, ${credentials} tài khoản / sign-ins, ` +
      `sổ hủy khóa / ledger: ${subjects.size} khóa / keys\n`,
  );
  for (const blob of missing) process.stdout.write(`thiếu bản quét / scan missing: ${blob}\n`);
}
