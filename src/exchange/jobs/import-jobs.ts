import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Actor } from '../../access/authorise.ts';
import type { CommandHandler } from '../../kernel/command-handler.ts';
import { dayInVietnam } from '../../kernel/plain-date.ts';
import { checkFile, commitFile, readHeaders, type Checked, type ImportFile } from '../importing.ts';
import { inWords, type JudgedRow, type Language } from '../judged.ts';
import { judgingFor, type ImportParts } from '../judging.ts';
import { mapColumns, type ChosenColumns } from '../mapping.ts';
import { FileRefused } from '../problems.ts';
import { inMemory, lookThrough } from '../reading/open-table.ts';
import type { ImportKind } from '../template/template.ts';
import { templates } from '../template/templates.ts';
import type { CommitMode, Job } from './job.ts';
import type { JobFiles } from './job-files.ts';

/** Largest file on screen; larger ones go by command line. */
export const SCREEN_LIMIT = 20 * 1024 * 1024;
const SCREEN_FILE = { unpackedLimit: 200_000_000, rowLimit: 50_000 };
/** Imports are forgotten, with whatever is left of their files, after this many milliseconds. */
const KEPT_FOR = 7 * 86_400_000;

export interface ImportJobsParts extends ImportParts {
  handler: CommandHandler;
  files: JobFiles;
  /** An account as it is now, with the grants that it holds today. */
  actorOf(account: string): Promise<Actor>;
  clock: () => Date;
  /** Told of faults that nobody waits for; never of what a file holds. */
  onFault: (error: unknown) => void;
}

/** Which rows of an import are asked for. */
export interface RowsAsked {
  only: 'all' | 'errors' | 'warnings';
  limit: number;
  cursor?: string;
}

/** Imports on screen. Each belongs to the account that brought the file; to all others it is not there. */
export class ImportJobs {
  private readonly parts: ImportJobsParts;
  private readonly jobs = new Map<string, Job>();
  private readonly judged = new LRUCache<string, JudgedRow[]>({ max: 4 });
  private readonly stopping = new AbortController();
  /** One file is worked on at a time: requests keep their share of the machine. */
  private work: Promise<void> = Promise.resolve();

  constructor(parts: ImportJobsParts) {
    this.parts = parts;
  }

  /** Finds the imports of the last run: forgets old ones, goes on with what was under way. */
  async resume(): Promise<void> {
    for (const job of await this.parts.files.all()) {
      if (this.isOld(job)) {
        await this.parts.files.remove(job.id);
        continue;
      }
      this.jobs.set(job.id, job);
      if (job.status === 'done' || job.status === 'failed') await this.parts.files.removeContent(job.id);
      if (job.status === 'reading') this.inTurn(job, () => this.check(job));
      if (job.status === 'committing') this.inTurn(job, () => this.takeOver(job));
    }
  }

  /** Breaks off what is under way; a commit goes on at the next start. */
  async close(): Promise<void> {
    this.stopping.abort(new Error('stopping'));
    await this.work;
  }

  /**
   * Takes a file in and begins to read it.
   * @returns the id of the import
   * @throws FileRefused if it can be seen at once that the file is none to read
   */
  async begin(
    account: string,
    given: Pick<Job, 'kind' | 'filename' | 'organisation'> & { content: Buffer },
  ): Promise<string> {
    const { content, ...named } = given;
    if (content.length > SCREEN_LIMIT) throw new FileRefused('import/too-large', { limit: SCREEN_LIMIT / 1024 / 1024 });
    await lookThrough(inMemory(content), SCREEN_FILE.unpackedLimit);
    await this.forgetOld();
    const job: Job = {
      id: randomUUID(),
      ...named,
      account,
      status: 'reading',
      createdAt: this.parts.clock().toISOString(),
      columns: [],
      chosen: {},
      ...nothingCounted,
    };
    await this.parts.files.writeContent(job.id, content);
    await this.parts.files.writeJob(job);
    this.jobs.set(job.id, job);
    this.inTurn(job, () => this.check(job));
    return job.id;
  }

  /** The account's imports, newest first. */
  list(account: string, limit: number): Job[] {
    const own = [...this.jobs.values()].filter((job) => job.account === account);
    return own.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)).slice(0, limit);
  }

  /** @returns undefined if the account has no such import */
  get(account: string, id: string): Job | undefined {
    const job = this.jobs.get(id);
    return job?.account === account ? job : undefined;
  }

  /**
   * Matches columns with fields as the person chose, and reads the file again.
   * @throws FileRefused
   */
  async map(job: Job, chosen: ChosenColumns): Promise<void> {
    if (job.status !== 'needs-mapping' && job.status !== 'checked') throw new FileRefused('import/not-ready');
    mapColumns(
      templates[job.kind],
      job.columns.map(({ header }) => header),
      chosen,
    );
    Object.assign(job, { chosen, status: 'reading', ...nothingCounted });
    this.judged.delete(job.id);
    await this.parts.files.writeJob(job);
    this.inTurn(job, () => this.check(job));
  }

  /** Rows with what would come of each. */
  async rows(job: Job, { only, limit, cursor }: RowsAsked): Promise<{ items: JudgedRow[]; next?: string }> {
    const all = (await this.judgedRows(job)).filter(
      ({ outcome, problems }) =>
        only === 'all' || (only === 'errors' ? outcome === 'error' : outcome !== 'error' && problems.length > 0),
    );
    const from = Number(cursor ?? 0);
    if (!Number.isSafeInteger(from) || from < 0) return { items: [] };
    const end = from + limit;
    return { items: all.slice(from, end), ...(end < all.length && { next: String(end) }) };
  }

  /** @throws FileRefused if the import is not checked */
  async errorWorkbook(job: Job, language: Language): Promise<Buffer> {
    const { errorWorkbook } = await import('../error-workbook.ts');
    return errorWorkbook(await this.judgedRows(job), this.parts.refusals, language);
  }

  /**
   * Begins to take over.
   * @throws FileRefused if it is not checked, or if all are wanted and some are wrong
   */
  async commit(job: Job, mode: CommitMode): Promise<void> {
    if (job.status !== 'checked') throw new FileRefused('import/not-ready');
    if (mode === 'all-or-nothing' && job.errors > 0)
      throw new FileRefused('import/errors-remain', { errors: job.errors });
    const committedOn = dayInVietnam(this.parts.clock());
    Object.assign(job, { status: 'committing', mode, committedOn, progress: 0, message: undefined });
    await this.parts.files.writeJob(job);
    this.inTurn(job, () => this.takeOver(job));
  }

  /** A problem, or the message of an import, in words. */
  inWords(problem: { code: string; values: object }, language: Language) {
    return inWords(problem, this.parts.refusals, language);
  }

  private async check(job: Job): Promise<void> {
    const file = await this.fileOf(job);
    const { columns, missing } = await readHeaders(templates[job.kind], file);
    job.columns = columns;
    if (missing.length > 0) {
      job.status = 'needs-mapping';
      job.message = { code: 'import/columns-missing', values: { labels: missing.join(', ') } };
    } else {
      const { rows, wouldTakeOver: ok, alreadyThere, errors, warnings, batch } = await this.judge(job, file);
      Object.assign(job, { status: 'checked', message: undefined, rows, ok, alreadyThere, errors, warnings, batch });
    }
    await this.parts.files.writeJob(job);
  }

  /** Judges every row as things stand now, and remembers the rows for showing. */
  private async judge(job: Job, file: ImportFile): Promise<Checked> {
    const rows: JudgedRow[] = [];
    const today = job.committedOn ?? dayInVietnam(this.parts.clock());
    const judging = await this.judging(job, today);
    const checked = await checkFile(judging, file, (judged) => void rows.push(judged), this.stopping.signal);
    this.judged.set(
      job.id,
      rows.sort((a, b) => a.row - b.row),
    );
    return checked;
  }

  private async takeOver(job: Job): Promise<void> {
    const file = await this.fileOf(job);
    const { errors, wouldTakeOver, batch } = await this.judge(job, file);
    if (job.mode === 'all-or-nothing' && errors > 0) {
      Object.assign(job, { status: 'checked', errors, message: { code: 'import/errors-remain', values: { errors } } });
      return this.parts.files.writeJob(job);
    }
    const left = this.judged.get(job.id)!.filter(({ outcome }) => outcome !== 'would-take-over');
    const { refused } = await commitFile(await this.judging(job, job.committedOn!), file, {
      handler: this.parts.handler,
      commanded: { actor: job.account },
      batch,
      leaveOut: new Set(left.map(({ row }) => row)),
      onProgress: (done) => void (job.progress = done / wouldTakeOver),
      signal: this.stopping.signal,
    });
    const message =
      refused.length > 0 ? { code: 'import/refused-in-between', values: { refused: refused.length } } : undefined;
    // After a restart the rows of the first run were there already: what was wanted, less what was refused, is stored.
    Object.assign(job, { status: 'done', progress: 1, stored: job.ok - refused.length, message });
    await this.parts.files.writeJob(job);
    await this.parts.files.removeContent(job.id);
    this.judged.delete(job.id);
  }

  private async judging(job: Job, today: string) {
    const actor = await this.parts.actorOf(job.account);
    return judgingFor(this.parts, job.kind, { actor, within: job.organisation }, today);
  }

  private async judgedRows(job: Job): Promise<JudgedRow[]> {
    if (job.status !== 'checked') throw new FileRefused('import/not-ready');
    if (!this.judged.has(job.id)) await this.judge(job, await this.fileOf(job));
    return this.judged.get(job.id)!;
  }

  private async fileOf(job: Job): Promise<ImportFile> {
    const content = await this.parts.files.readContent(job.id);
    if (!content) throw new FileRefused('import/not-ready');
    return { content: inMemory(content), chosen: job.chosen, ...SCREEN_FILE };
  }

  /** Works on one import after the other; what goes wrong ends up in its message. */
  private inTurn(job: Job, step: () => Promise<void>): void {
    this.work = this.work.then(async () => {
      if (this.stopping.signal.aborted) return;
      try {
        await step();
      } catch (error) {
        if (this.stopping.signal.aborted) return;
        if (!(error instanceof FileRefused)) this.parts.onFault(error);
        const { code, values } = error instanceof FileRefused ? error : { code: 'import/interrupted', values: {} };
        Object.assign(job, { status: 'failed', message: { code, values } });
        await this.parts.files.writeJob(job).catch(this.parts.onFault);
        await this.parts.files.removeContent(job.id).catch(this.parts.onFault);
      }
    });
  }

  /** What is being committed is never too old to go on. */
  private isOld(job: Job): boolean {
    const age = this.parts.clock().getTime() - Date.parse(job.createdAt);
    return age > KEPT_FOR && job.status !== 'committing';
  }

  private async forgetOld(): Promise<void> {
    for (const job of this.jobs.values()) {
      if (!this.isOld(job)) continue;
      this.jobs.delete(job.id);
      await this.parts.files.remove(job.id);
    }
  }
}

const nothingCounted = { rows: 0, ok: 0, alreadyThere: 0, warnings: 0, errors: 0, progress: 0 };

/** What the screens are told of an import. */
export function jobView(job: Job, sentence: (message: NonNullable<Job['message']>) => string) {
  const { account: _account, chosen: _chosen, committedOn: _committedOn, message, ...shown } = job;
  return {
    ...shown,
    fields: templates[job.kind as ImportKind].columns.map(({ field, header, required }) => ({
      field,
      label: header,
      required,
    })),
    ...(message && { message: sentence(message) }),
  };
}
