import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { v5 as uuidv5 } from 'uuid';
import { AlreadyClaimed } from '../kernel/claims.ts';
import type { CommandHandler, Commanded } from '../kernel/command-handler.ts';
import { Refusal } from '../kernel/refusal.ts';
import { decided } from '../register/operation.ts';
import { RowJudge, type Judging, type Prepared } from './judge.ts';
import type { JudgedRow } from './judged.ts';
import { columnsMissing, mapColumns, requireColumns, type ChosenColumns, type MappedColumn } from './mapping.ts';
import { FileRefused } from './problems.ts';
import { openTable, type FileContent } from './reading/open-table.ts';
import { inParentOrder } from './parent-order.ts';
import { isExample, rowReader, type ParsedRow } from './row.ts';
import type { Template } from './template/template.ts';

/** A file to take over, and how far it may go. */
export interface ImportFile {
  content: FileContent;
  chosen?: ChosenColumns;
  /** Rows at most; left out, any number. */
  rowLimit?: number;
  /** Bytes that an .xlsx archive may unpack to. */
  unpackedLimit: number;
}

/** What a file's columns are, before its rows are judged. */
export interface Headers {
  columns: MappedColumn[];
  /** Labels of required fields without a column. */
  missing: string[];
}

/** What would come of a file. */
export interface Checked {
  columns: MappedColumn[];
  /** The import batch: the same for the same file and columns, so that an import that was broken off goes on. */
  batch: string;
  rows: number;
  wouldTakeOver: number;
  alreadyThere: number;
  errors: number;
  /** Rows that would be taken over with a warning. */
  warnings: number;
}

/** What came of a commit. */
export interface Committed {
  stored: number;
  alreadyThere: number;
  /** Rows that were refused although they had passed the check: the register changed in between. */
  refused: { row: number; code: string }[];
}

/** @throws FileRefused if the file cannot be read as a table of this template */
export async function readHeaders(template: Template, file: ImportFile): Promise<Headers> {
  const table = await openTable(file.content, file.unpackedLimit);
  await table.rows.return(undefined);
  const columns = mapColumns(template, table.header, file.chosen);
  return { columns, missing: columnsMissing(template, columns).map(({ header }) => header) };
}

/**
 * Judges every row by the rules of the take-over command; nothing is stored.
 * @param onRow told of each row, in the order of the file (organisations: each after the one above it)
 * @throws FileRefused
 */
export async function checkFile(
  judging: Judging,
  file: ImportFile,
  onRow: (judged: JudgedRow) => void = () => {},
  signal?: AbortSignal,
): Promise<Checked> {
  const judge = new RowJudge(judging);
  const { columns, rows } = await parsedRows(judging, file);
  const checked: Checked = {
    columns,
    batch: await batchOf(judging.template, file, columns),
    rows: 0,
    wouldTakeOver: 0,
    alreadyThere: 0,
    errors: 0,
    warnings: 0,
  };
  for await (const parsed of rows) {
    signal?.throwIfAborted();
    const { judged } = await judge.weigh(parsed);
    checked.rows += 1;
    if (judged.outcome === 'error') checked.errors += 1;
    else if (judged.outcome === 'already-there') checked.alreadyThere += 1;
    else checked.wouldTakeOver += 1;
    if (judged.outcome !== 'error' && judged.problems.length > 0) checked.warnings += 1;
    onRow(judged);
    // Look-ups may be answered without ever waiting for the disk: others get their turn all the same.
    if (checked.rows % 25 === 0) await nextTurn();
  }
  if (checked.rows === 0) throw new FileRefused('import/no-rows');
  return checked;
}

/** So many commands are under way at once, so that their commits share the disk's work. */
const AT_ONCE = 64;

/** Who commits, where it goes, and what is left out. */
export interface Committing {
  handler: CommandHandler;
  commanded: Pick<Commanded, 'actor' | 'client'>;
  batch: string;
  /** Rows that the check found wrong, or found to be there already. */
  leaveOut: ReadonlySet<number>;
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
}

/**
 * Takes over the rows of a checked file by commands. May be broken off at any row and run again: each row has its own
 * command id, made from the batch, so nothing is stored twice.
 * @throws the signal's reason when broken off; StoreUnavailable
 */
export async function commitFile(judging: Judging, file: ImportFile, committing: Committing): Promise<Committed> {
  const judge = new RowJudge(judging);
  const { rows } = await parsedRows(judging, file);
  const committed: Committed = { stored: 0, alreadyThere: 0, refused: [] };
  const underWay = new Map<string, Promise<void>>();
  let failure: unknown;
  let done = 0;
  for await (const parsed of rows) {
    committing.signal?.throwIfAborted();
    if (failure) break;
    if (committing.leaveOut.has(parsed.row)) continue;
    const prepared =
      judging.template.kind === 'members'
        ? (await judge.prepare(parsed)).prepared
        : (await judge.weigh(parsed)).prepared;
    if (!prepared) {
      committed.refused.push({ row: parsed.row, code: 'import/refused-in-between' });
      continue;
    }
    // An organisation is commanded only after the one above it is stored.
    const parent = prepared.body['parent'];
    if (typeof parent === 'string') await underWay.get(parent);
    while (underWay.size >= AT_ONCE) await Promise.race(underWay.values());
    const one = take(judging, committing, parsed, prepared, committed)
      .catch((error) => void (failure ??= error))
      .finally(() => {
        underWay.delete(prepared.id);
        done += 1;
        committing.onProgress?.(done);
      });
    underWay.set(prepared.id, one);
    if (done % 25 === 0) await nextTurn();
  }
  await Promise.all(underWay.values());
  if (failure) throw failure;
  return committed;
}

async function take(
  judging: Judging,
  committing: Committing,
  { row }: ParsedRow,
  { id, body, right }: Prepared,
  to: Committed,
) {
  const { operation, register, today } = judging;
  const commanded: Commanded = {
    ...committing.commanded,
    commandId: uuidv5(id, committing.batch),
    batch: committing.batch,
    ...(right !== 'everything' && { grant: right.id, actorOrganisation: right.organisation ?? undefined }),
  };
  try {
    const { position } = await committing.handler.handle(operation.decider, id, commanded, (state) =>
      decided(operation, body, state, { id, today, register, actor: commanded.actor }),
    );
    if (position === undefined) to.alreadyThere += 1;
    else to.stored += 1;
  } catch (error) {
    if (error instanceof Refusal && ALREADY.has(error.code)) to.alreadyThere += 1;
    else if (error instanceof Refusal) to.refused.push({ row, code: error.code });
    else if (error instanceof AlreadyClaimed) to.refused.push({ row, code: 'import/in-the-register' });
    else throw error;
  }
}

const ALREADY = new Set(['member/already-recorded', 'organisation/already-recorded']);

async function parsedRows(judging: Judging, file: ImportFile) {
  const { template } = judging;
  const table = await openTable(file.content, file.unpackedLimit);
  const columns = mapColumns(template, table.header, file.chosen);
  requireColumns(template, columns);
  const read = rowReader(template, columns);
  async function* parse() {
    let count = 0;
    for await (const { row, cells } of table.rows) {
      if (isExample(cells)) continue;
      count += 1;
      if (file.rowLimit !== undefined && count > file.rowLimit) {
        throw new FileRefused('import/too-many-rows', { limit: file.rowLimit });
      }
      yield read(row, cells);
    }
  }
  return { columns, rows: template.kind === 'organisations' ? inParentOrder(parse()) : parse() };
}

const BATCHES = '4f0a2f7c-9c3e-5b7e-9f43-2a1f0b7d6c55';

/** The batch is named by what is imported: kind, columns and the content to the last byte. */
async function batchOf(template: Template, file: ImportFile, columns: readonly MappedColumn[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([template.kind, template.version, columns]));
  for await (const chunk of file.content.stream()) hash.update(chunk as Buffer);
  return uuidv5(hash.digest(), BATCHES);
}
