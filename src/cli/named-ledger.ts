import {
  LedgerDamaged,
  readDestructionLedger,
  type LedgerContent,
} from '../stores/embedded/file-destruction-ledger.ts';
import { CouldNotRun } from './verb.ts';

/** The ledger of destructions at a path. @returns undefined if there is none @throws CouldNotRun if it is damaged */
export function namedLedger(file: string): LedgerContent | undefined {
  try {
    return readDestructionLedger(file);
  } catch (error) {
    if (!(error instanceof LedgerDamaged)) throw error;
    throw new CouldNotRun(
      `Sổ hủy khóa ${file} bị hư hại ở dòng ${error.line}.`,
      `The ledger of destructions ${file} is damaged at line ${error.line}.`,
    );
  }
}
