import { ConfigRefused, configFrom } from '../config.ts';
import { LedgerLost } from '../stores/embedded/file-destruction-ledger.ts';
import { StoreInUse } from '../stores/embedded/owner-lock.ts';
import { StoreUnavailable } from '../stores/event-store.ts';
import { backup } from './backup.ts';
import { checkpoint } from './checkpoint.ts';
import { copy } from './copy.ts';
import { doctor } from './doctor.ts';
import { exportMembers } from './export.ts';
import { HELP } from './help.ts';
import { importFile } from './import.ts';
import { rebuild } from './rebuild.ts';
import { restoreBackup } from './restore.ts';
import { verify } from './verify.ts';
import { CouldNotRun, type Verb } from './verb.ts';

/** `so-goc <verb> …`: works on `DATA_DIR`; `verify`, `backup`, `doctor` and `copy` from it also beside the server. */
const verbs: Record<string, Verb> = {
  ...{ import: importFile, export: exportMembers, rebuild, verify, checkpoint, doctor },
  ...{ backup, restore: restoreBackup, copy },
};

async function main(name: string | undefined, args: string[]): Promise<number> {
  const verb = name === undefined ? undefined : verbs[name];
  if (!verb) {
    const asked = name === undefined || name === 'help' || name === '--help' || name === '-h';
    (asked ? process.stdout : process.stderr).write(HELP);
    return asked ? 0 : 2;
  }
  try {
    return await verb(args, configFrom(process.env));
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    return 2;
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof CouldNotRun) return error.message;
  if (error instanceof StoreInUse) {
    return (
      `Thư mục dữ liệu đang được một tiến trình khác sử dụng. Hãy dừng máy chủ rồi chạy lại.\n` +
      `The data folder is in use by another process. Stop the server first.`
    );
  }
  if (error instanceof LedgerLost) {
    return (
      `Đã có khóa bị hủy nhưng sổ hủy khóa ${error.file} trống, không có hoặc cũ hơn bản chép. Hãy kiểm tra DESTRUCTIONS và ` +
      `nơi chứa sổ, hoặc đặt lại sổ từ nơi lưu riêng.\n` +
      `Keys were destroyed, but the ledger of destructions is empty, not there or older than its copy. Look at DESTRUCTIONS ` +
      `and where the ledger lies, or put it back from where it is kept.`
    );
  }
  if (error instanceof StoreUnavailable) {
    return (
      `Không kết nối được với kho dữ liệu (${error.message}). Hãy kiểm tra EVENT_STORE, READ_STORE, SHARED_STORE và máy chủ của kho.\n` +
      `A store cannot be reached: look at EVENT_STORE, READ_STORE, SHARED_STORE and the server of the store.`
    );
  }
  if (error instanceof ConfigRefused) return `Cấu hình sai / configuration: ${error.message}`;
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    return `${error.message}\n\n${HELP}`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

void main(process.argv[2], process.argv.slice(3)).then((code) => (process.exitCode = code));
