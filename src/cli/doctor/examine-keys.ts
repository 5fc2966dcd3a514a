import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { Config } from '../../config.ts';
import { EmbeddedKeyStore } from '../../stores/embedded/embedded-key-store.ts';
import { readDestructionLedger } from '../../stores/embedded/file-destruction-ledger.ts';
import { masterKey } from '../../stores/embedded/master-key.ts';
import { examineSharedKeys } from './examine-shared-keys.ts';
import type { Finding } from './finding.ts';

/** Whether the master key opens the key store, who else could read it, and the ledger of destructions. */
export async function* examineKeys(config: Config): AsyncGenerator<Finding> {
  if (config.sharedStore !== undefined) {
    yield* examineSharedKeys(config);
    return;
  }
  const file = join(config.dataDir, 'master.key');
  const what = 'kho khóa / key store';
  if (!config.masterKey && !existsSync(file)) {
    yield {
      what,
      said: `không có / there is no ${file}`,
      todo: {
        vi: 'Đặt lại tệp master.key hoặc biến MASTER_KEY; không để máy chủ tạo khóa mới.',
        en: 'Put master.key back or set MASTER_KEY; do not let the server make a new one.',
      },
    };
  } else {
    yield { what, ...(await openingOf(config)) };
    if (!config.masterKey) yield permissionsOf(file);
  }
  yield ledgerFinding(config);
}

async function openingOf({ dataDir, masterKey: given }: Config): Promise<Pick<Finding, 'said' | 'todo'>> {
  try {
    const keys = EmbeddedKeyStore.open(join(dataDir, 'keys.sqlite'), masterKey(dataDir, given), { readOnly: true });
    await keys.close();
    return { said: 'khóa chính mở được / the master key opens it' };
  } catch (error) {
    return {
      said: (error as Error).message,
      todo: {
        vi: 'Dùng đúng khóa chính của kho này, hoặc khôi phục khóa bằng so-goc restore.',
        en: 'Use the master key that this store was made with, or restore the keys with so-goc restore.',
      },
    };
  }
}

function permissionsOf(file: string): Finding {
  const open = (statSync(file).mode & 0o077) !== 0;
  const finding = { what: 'master.key', said: (statSync(file).mode & 0o777).toString(8) };
  if (!open) return finding;
  return {
    ...finding,
    todo: {
      vi: `Người khác trên máy đọc được khóa: chạy chmod 600 ${file}.`,
      en: `Others on this machine can read it: run chmod 600 ${file}.`,
    },
  };
}

function ledgerFinding({ dataDir, destructions }: Config): Finding {
  const what = 'sổ hủy khóa / ledger of destructions';
  try {
    const ledger = readDestructionLedger(destructions);
    if (!ledger) {
      return {
        what,
        said: `không có / there is no ${destructions}`,
        todo: {
          vi: 'Đặt lại sổ từ nơi lưu riêng: không có sổ thì không khôi phục được.',
          en: 'Put it back from where it is kept: without it nothing can be restored.',
        },
      };
    }
    const inside = `${resolve(dirname(destructions))}${sep}`.startsWith(`${dataDir}${sep}`);
    const advice = inside ? '; nên đặt DESTRUCTIONS ở ổ đĩa khác / better on another disk, set DESTRUCTIONS' : '';
    return { what, said: `${ledger.subjects.size} khóa / keys${advice}` };
  } catch (error) {
    return {
      what,
      said: (error as Error).message,
      todo: {
        vi: 'Thay bằng bản lưu riêng của sổ này, không sửa tay.',
        en: 'Replace it by the copy that is kept apart; do not mend it by hand.',
      },
    };
  }
}
