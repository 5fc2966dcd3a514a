import { existsSync, readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { Archive } from '../backup/archive.ts';
import type { BackupDamaged, BackupDamageKind } from '../backup/damage.ts';
import { CouldNotRun } from './verb.ts';

const SHORTEST_SECRET = 16;

/** The two folders of a backup, and what opens them. */
export interface Archives {
  to: string;
  keysTo: string;
  secret: Buffer;
}

/**
 * The folders that were named, which must lie apart, and the content of the key file, which is never an argument.
 * @throws CouldNotRun
 */
export function archivesNamed(values: { log?: string; keys?: string; 'key-file'?: string }, names: string[]): Archives {
  const { log, keys, 'key-file': keyFile } = values;
  if (log === undefined || keys === undefined || keyFile === undefined) {
    throw new CouldNotRun(`Cần đủ ${names.join(', ')}.`, `${names.join(', ')} are all needed.`);
  }
  const [to, keysTo] = [resolve(log), resolve(keys)];
  if (`${to}${sep}`.startsWith(`${keysTo}${sep}`) || `${keysTo}${sep}`.startsWith(`${to}${sep}`)) {
    throw new CouldNotRun(
      'Bản sao của khóa phải nằm ở thư mục khác với bản sao của sổ gốc, tốt nhất là trên ổ đĩa khác.',
      'The backup of the keys belongs in another folder than that of the log, best on another disk.',
    );
  }
  if (!existsSync(keyFile)) {
    throw new CouldNotRun(`Không tìm thấy tệp khóa ${keyFile}.`, `There is no key file ${keyFile}.`);
  }
  // An editor ends the line; the secret is the same without it.
  const secret = Buffer.from(readFileSync(keyFile, 'utf8').trim());
  if (secret.length < SHORTEST_SECRET) {
    throw new CouldNotRun(
      `Tệp khóa ${keyFile} phải có ít nhất ${SHORTEST_SECRET} ký tự.`,
      `The key file ${keyFile} must hold at least ${SHORTEST_SECRET} characters.`,
    );
  }
  return { to, keysTo, secret };
}

/** Both archives, if they are there. @throws BackupDamaged, CouldNotRun if they are not of the same backup */
export async function opened({ to, keysTo, secret }: Archives): Promise<{ log?: Archive; keys?: Archive }> {
  const log = await Archive.open(to, 'log', secret);
  const keys = await Archive.open(keysTo, 'keys', secret);
  if (log && keys && log.backup !== keys.backup) {
    throw new CouldNotRun(
      `Hai thư mục ${to} và ${keysTo} thuộc hai bản sao lưu khác nhau.`,
      `The folders ${to} and ${keysTo} belong to two different backups.`,
    );
  }
  return { log, keys };
}

const TEXTS: Record<BackupDamageKind, { vi: string; en: string }> = {
  'wrong-secret': {
    vi: 'Tệp khóa không đúng với bản sao lưu này',
    en: 'The key file is not the one that this backup was made with',
  },
  'other-backup': { vi: 'Tệp thuộc một bản sao lưu khác', en: 'The file belongs to another backup' },
  unreadable: { vi: 'Không đọc được tệp', en: 'The file cannot be read' },
  altered: { vi: 'Tệp đã bị thay đổi hoặc bị cắt cụt', en: 'The file was altered or cut short' },
  swapped: { vi: 'Tệp nằm ở chỗ của một đoạn khác', en: 'The file lies in the place of another segment' },
  'does-not-follow': {
    vi: 'Đoạn không nối tiếp đoạn đứng trước',
    en: 'The segment does not follow the one before it',
  },
  missing: { vi: 'Thiếu tệp', en: 'The file is missing' },
  'other-log': {
    vi: 'Sổ gốc hiện tại không phải là sổ gốc đã được sao lưu ở đây; hãy sao lưu sang thư mục mới',
    en: 'The present log is not the one that was backed up here; back it up to a new folder',
  },
  blob: { vi: 'Bản quét đã bị thay đổi', en: 'The scan was altered' },
  ledger: {
    vi: 'Sổ hủy khóa cũ hơn bản sao lưu hoặc không phải của sổ gốc này',
    en: 'The ledger of destructions is older than the backup, or is not of this log',
  },
};

/** What is wrong, in both languages, with the file that shows it. */
export function damageSaid({ kind, file }: BackupDamaged): string {
  return `${TEXTS[kind].vi}: ${file}\n${TEXTS[kind].en}.`;
}
