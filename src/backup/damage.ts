/** What is wrong with a backup. */
export type BackupDamageKind =
  | 'wrong-secret'
  | 'other-backup'
  | 'unreadable'
  | 'altered'
  | 'swapped'
  | 'does-not-follow'
  | 'missing'
  | 'other-log'
  | 'blob'
  | 'ledger';

/** A backup that cannot be trusted, and the file in which it shows. */
export class BackupDamaged extends Error {
  readonly kind: BackupDamageKind;
  readonly file: string;
  constructor(kind: BackupDamageKind, file: string) {
    super(`${kind}: ${file}`);
    this.name = 'BackupDamaged';
    this.kind = kind;
    this.file = file;
  }
}
