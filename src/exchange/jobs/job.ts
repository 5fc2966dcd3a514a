import type { PlainDate } from '../../kernel/plain-date.ts';
import type { RefusalValues } from '../../kernel/refusal.ts';
import type { ChosenColumns, MappedColumn } from '../mapping.ts';
import type { ImportKind } from '../template/template.ts';

/**
 * How far an import on screen has got:
 * - reading: the file is being read and judged
 * - needs-mapping: a required field has no column yet
 * - checked: every row is judged; nothing is stored
 * - committing: rows are being taken over; goes on after a restart
 * - done, failed
 */
export type JobStatus = 'reading' | 'needs-mapping' | 'checked' | 'committing' | 'done' | 'failed';

/** All rows or none; or those that are right, the others left out. */
export type CommitMode = 'all-or-nothing' | 'partial';

/** An import on screen, as it is kept on disk, sealed. */
export interface Job {
  id: string;
  kind: ImportKind;
  filename: string;
  /** The account that brought the file: nobody else sees it. */
  account: string;
  /** Rows must lie in this organisation or below it, if one was chosen. */
  organisation?: string;
  status: JobStatus;
  createdAt: string;
  columns: MappedColumn[];
  chosen: ChosenColumns;
  rows: number;
  ok: number;
  alreadyThere: number;
  warnings: number;
  errors: number;
  /** From 0 to 1, of the work now under way. */
  progress: number;
  batch?: string;
  mode?: CommitMode;
  /** The day on which it was committed: rows are judged as of it, also after a restart. */
  committedOn?: PlainDate;
  stored?: number;
  /** Why it failed, or what is to be known about its end. */
  message?: { code: string; values: RefusalValues };
}

/** Whether a process is at work on it, or has to be. */
export function isUnderWay({ status }: Pick<Job, 'status'>): boolean {
  return status === 'reading' || status === 'committing';
}
