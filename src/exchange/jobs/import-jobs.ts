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
import { TakenByAnother } from '../../stores/work-files.ts';
import { isUnderWay, type CommitMode, type Job } from './job.ts';
import type { JobFiles } from './job-files.ts';

/** Largest file on screen; larger ones go by command line. */
export const SCREEN_LIMIT = 20 * 1024 * 1024;
const SCREEN_FILE = { unpackedLimit: 200_000_000, rowLimit: 50_000 };
/** Imports are forgotten, with whatever is left of their files, after this many milliseconds. */
const KEPT_FOR = 7 * 86_400_000;
/** So often, in milliseconds, other processes are told that this one is still at work, and what they left is looked for. */
const SIGN_OF_LIFE = 10_000;
/** So often, in milliseconds, other processes are told how far an import has got. */
const TOLD_EVERY = 1000;

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

/**
 * Imports on screen. Each belongs to the account that brought the file; to all others it is not there. Where several
 * processes share them, each is worked on by the one that was asked last; what one left is taken on by another.
 */
export class ImportJobs {
  private readonly parts: ImportJobsParts;
  /** Those that this process looks after: where nobody shares them, all. */
  private readonly jobs = new Map<string, Job>();
  private readonly judged = new LRUCache<string, JudgedRow[]>({ max: 4 });
  private readonly stopping = new AbortController();
  /** One file is worked on at a time: requests keep their share of the machine. */
  private work: Promise<void> = Promise.resolve();
  private writing: Promise<void> = Promise.resolve();
  private life: NodeJS.Timeout | undefined;

  constructor(parts: ImportJobsParts) {
    this.parts = parts;
  }

  /** Finds the imports of the last run: forgets old ones, goes on with what was under way and is nobody's. */
  async resume(): Promise<void> {
    await this.takeUpLeft();
    if (!this.parts.files.shared) return;
    this.life = setInterval(() => void this.live().catch(this.parts.onFault), SIGN_OF_LIFE);
    this.life.unref();
  }

  private async live(): Promise<void> {
    await Promise.all([...this.jobs.keys()].map((id) => this.parts.files.takeOn(id)));
    await this.takeUpLeft();
  }

  private async takeUpLeft(): Promise<void> {
    const { files } = this.parts;
    for (const job of await files.all()) {
      if (this.stopping.signal.aborted) return;
      if (this.jobs.has(job.id)) continue;
      if (this.isOld(job)) {
        await files.remove(job.id);
        continue;
      }
      if (job.status === 'done' || job.status === 'failed') await files.removeContent(job.id);
      if (!files.shared || (isUnderWay(job) && (await files.takeOn(job.id)))) this.jobs.set(job.id, job);
      else continue;
      if (job.status === 'reading') this.inTurn(job, () => this.check(job));
      if (job.status === 'committing') this.inTurn(job, () => this.takeOver(job));
    }
  }

  /** Breaks off what is under way; a commit goes on at the next start, or at once in another process. */
  async close(): Promise<void> {
    clearInterval(this.life);
    this.stopping.abort(new Error('stopping'));
    await this.work;
    await this.writing;
    await Promise.all([...this.jobs.keys()].map((id) => this.parts.files.letGo(id))).catch(this.parts.onFault);
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
    await this.parts.files.takeOn(job.id);
    this.jobs.set(job.id, job);
    await this.keep(job);
    this.inTurn(job, () => this.check(job));
    return job.id;
  }

  /** The account's imports, newest first. */
  async list(account: string, limit: number): Promise<Job[]> {
    const own = (await this.known()).filter((job) => job.account === account);
    return own.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)).slice(0, limit);
  }

  /** @returns undefined if the account has no such import */
  async get(account: string, id: string): Promise<Job | undefined> {
    const { files } = this.parts;
    const job = this.jobs.get(id) ?? (files.shared ? await files.readJob(id) : undefined);
    return job?.account === account ? job : undefined;
  }

  /**
   * Matches columns with fields as the person chose, and reads the file again.
   * @throws FileRefused
   */
  map(seen: Job, chosen: ChosenColumns): Promise<Job> {
    const match = (job: Job) => {
      if (job.status !== 'needs-mapping' && job.status !== 'checked') throw new FileRefused('import/not-ready');
      mapColumns(
        templates[job.kind],
        job.columns.map(({ header }) => header),
        chosen,
      );
      Object.assign(job, { chosen, status: 'reading', ...nothingCounted });
    };
    return this.goOn(seen, match, (job) => this.check(job));
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
  commit(seen: Job, mode: CommitMode): Promise<Job> {
    const decide = (job: Job) => {
      if (job.status !== 'checked') throw new FileRefused('import/not-ready');
      if (mode === 'all-or-nothing' && job.errors > 0)
        throw new FileRefused('import/errors-remain', { errors: job.errors });
      const committedOn = dayInVietnam(this.parts.clock());
      Object.assign(job, { status: 'committing', mode, committedOn, progress: 0, message: undefined });
    };
    return this.goOn(seen, decide, (job) => this.takeOver(job));
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
    await this.keep(job);
  }

  /** Judges every row as things stand now, and remembers the rows for showing. */
  private async judge(job: Job, file: ImportFile): Promise<Checked> {
    const rows: JudgedRow[] = [];
    const today = job.committedOn ?? dayInVietnam(this.parts.clock());
    const judging = await this.judging(job, today);
    const checked = await checkFile(judging, file, (judged) => void rows.push(judged), this.stopping.signal);
    this.judged.set(
      readingOf(job),
      rows.sort((a, b) => a.row - b.row),
    );
    return checked;
  }

  private async takeOver(job: Job): Promise<void> {
    const file = await this.fileOf(job);
    const { errors, wouldTakeOver, batch } = await this.judge(job, file);
    if (job.mode === 'all-or-nothing' && errors > 0) {
      Object.assign(job, { status: 'checked', errors, message: { code: 'import/errors-remain', values: { errors } } });
      return this.keep(job);
    }
    const left = this.judged.get(readingOf(job))!.filter(({ outcome }) => outcome !== 'would-take-over');
    const { refused } = await commitFile(await this.judging(job, job.committedOn!), file, {
      handler: this.parts.handler,
      commanded: { actor: job.account },
      batch,
      leaveOut: new Set(left.map(({ row }) => row)),
      onProgress: (done) => {
        job.progress = done / wouldTakeOver;
        this.tellProgress(job);
      },
      signal: this.stopping.signal,
    });
    const message =
      refused.length > 0 ? { code: 'import/refused-in-between', values: { refused: refused.length } } : undefined;
    // After a restart the rows of the first run were there already: what was wanted, less what was refused, is stored.
    Object.assign(job, { status: 'done', progress: 1, stored: job.ok - refused.length, message });
    await this.keep(job);
    await this.parts.files.removeContent(job.id);
    this.judged.delete(readingOf(job));
  }

  private async judging(job: Job, today: string) {
    const actor = await this.parts.actorOf(job.account);
    return judgingFor(this.parts, job.kind, { actor, within: job.organisation }, today);
  }

  private async judgedRows(job: Job): Promise<JudgedRow[]> {
    if (job.status !== 'checked') throw new FileRefused('import/not-ready');
    if (!this.judged.has(readingOf(job))) await this.judge(job, await this.fileOf(job));
    return this.judged.get(readingOf(job))!;
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
        if (error instanceof TakenByAnother) return void this.jobs.delete(job.id);
        if (!(error instanceof FileRefused)) this.parts.onFault(error);
        const { code, values } = error instanceof FileRefused ? error : { code: 'import/interrupted', values: {} };
        Object.assign(job, { status: 'failed', message: { code, values } });
        await this.keep(job).catch(this.parts.onFault);
        await this.parts.files.removeContent(job.id).catch(this.parts.onFault);
      } finally {
        // Whoever is asked next looks after it.
        if (this.parts.files.shared && !isUnderWay(job)) this.jobs.delete(job.id);
      }
    });
  }

  /** All imports; of those that this process is at, as they stand here. */
  private async known(): Promise<Job[]> {
    if (!this.parts.files.shared) return [...this.jobs.values()];
    return (await this.parts.files.all()).map((job) => this.jobs.get(job.id) ?? job);
  }

  /**
   * Takes an import on for this process, as it stands now, and works on it.
   * @param change what was asked for; throws if that does not fit
   * @throws FileRefused also while another process is at it
   */
  private async goOn(seen: Job, change: (job: Job) => void, step: (job: Job) => Promise<void>): Promise<Job> {
    const { files } = this.parts;
    if (!(await files.takeOn(seen.id))) throw new FileRefused('import/not-ready');
    const now = files.shared ? await files.readJob(seen.id) : seen;
    const job = this.jobs.get(seen.id) ?? now ?? seen;
    try {
      change(job);
    } catch (error) {
      if (!this.jobs.has(seen.id)) await files.letGo(seen.id);
      throw error;
    }
    this.jobs.set(job.id, job);
    await this.keep(job);
    this.inTurn(job, () => step(job));
    return job;
  }

  /** Writes are made one after the other, each of how things stand by then: none puts back what a later one wrote. */
  private keep(job: Job): Promise<void> {
    const write = () => this.parts.files.writeJob(job);
    const kept = this.writing.then(write);
    this.writing = kept.catch(() => undefined);
    return kept;
  }

  private readonly toldAt = new WeakMap<Job, number>();

  private tellProgress(job: Job): void {
    const now = Date.now();
    if (!this.parts.files.shared || now - (this.toldAt.get(job) ?? 0) < TOLD_EVERY) return;
    this.toldAt.set(job, now);
    // Who asks meanwhile is told the former one: nothing is lost.
    this.keep(job).catch(() => undefined);
  }

  /** What is being committed is never too old to go on. */
  private isOld(job: Job): boolean {
    const age = this.parts.clock().getTime() - Date.parse(job.createdAt);
    return age > KEPT_FOR && job.status !== 'committing';
  }

  private async forgetOld(): Promise<void> {
    for (const job of await this.known()) {
      if (!this.isOld(job)) continue;
      this.jobs.delete(job.id);
      await this.parts.files.remove(job.id);
    }
  }
}

const nothingCounted = { rows: 0, ok: 0, alreadyThere: 0, warnings: 0, errors: 0, progress: 0 };

/** What was judged belongs to the columns that were chosen, maybe by way of another process. */
function readingOf({ id, chosen }: Job): string {
  return `${id} ${JSON.stringify(chosen)}`;
}

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
