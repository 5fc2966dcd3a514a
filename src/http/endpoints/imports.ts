import type { Endpoints } from '../../catalogue.ts';
import { SCREEN_LIMIT, jobView, type ImportJobs } from '../../exchange/jobs/import-jobs.ts';
import type { Job } from '../../exchange/jobs/job.ts';
import { FileRefused } from '../../exchange/problems.ts';
import { templateCsv, templateXlsx } from '../../exchange/template/template-file.ts';
import { templates } from '../../exchange/template/templates.ts';
import { problem, Problem, type Language } from '../problem.ts';
import type { Asked } from '../query-route.ts';
import type { Implementations } from '../router.ts';
import { readUpload } from '../upload.ts';

type Names =
  | 'imports.template'
  | 'imports.begin'
  | 'imports.list'
  | 'imports.show'
  | 'imports.map'
  | 'imports.rows'
  | 'imports.errors'
  | 'imports.commit';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Imports on screen; each account sees its own. */
export function importEndpoints(jobs: ImportJobs): Pick<Implementations<Endpoints>, Names> {
  const own = async ({ id, reader }: Pick<Asked, 'id' | 'reader'>): Promise<Job> => {
    const job = await jobs.get(reader.actor.id, id);
    if (!job) throw problem('request/not-there');
    return job;
  };
  const shown = (job: Job, language: Language) => jobView(job, (message) => jobs.inWords(message, language).detail);
  return {
    async 'imports.template'({ query: { kind, format }, response }) {
      const template = templates[kind];
      const name = `mau-${kind === 'members' ? 'dang-vien' : 'to-chuc-dang'}-v${template.version}.${format}`;
      response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
      response.type(format === 'csv' ? 'text/csv; charset=utf-8' : XLSX);
      response.end(format === 'csv' ? templateCsv(template) : await templateXlsx(template));
    },
    async 'imports.begin'({ query, reader, request }) {
      const content = await readUpload(request, SCREEN_LIMIT);
      return { id: await refusable(jobs, () => jobs.begin(reader.actor.id, { ...query, content })) };
    },
    'imports.list': async ({ query: { limit }, reader, language }) => ({
      items: (await jobs.list(reader.actor.id, limit)).map((job) => shown(job, language)),
    }),
    'imports.show': async (asked) => shown(await own(asked), asked.language),
    async 'imports.map'(asked) {
      const seen = await own(asked);
      const job = await refusable(jobs, () => jobs.map(seen, asked.body.columns));
      return shown(job, asked.language);
    },
    async 'imports.rows'(asked) {
      const job = await own(asked);
      const { items, next } = await refusable(jobs, () => jobs.rows(job, asked.query));
      return {
        items: items.map(({ row, id, outcome, typed, problems }) => ({
          row,
          id,
          outcome,
          values: typed,
          problems: problems.map(({ field, column, code, severity, values }) => ({
            ...{ field, column, code, severity },
            ...jobs.inWords({ code, values }, asked.language),
          })),
        })),
        next,
      };
    },
    async 'imports.errors'(asked) {
      const job = await own(asked);
      const workbook = await refusable(jobs, () => jobs.errorWorkbook(job, asked.language));
      asked.response.setHeader('Content-Disposition', 'attachment; filename="loi-nhap-du-lieu.xlsx"');
      asked.response.type(XLSX);
      asked.response.end(workbook);
    },
    async 'imports.commit'(asked) {
      const seen = await own(asked);
      const job = await refusable(jobs, () => jobs.commit(seen, asked.body.mode));
      return shown(job, asked.language);
    },
  };
}

const STATUS: Record<string, number> = {
  'import/too-large': 413,
  'import/inflates-too-much': 413,
  'import/not-a-table': 415,
  'import/old-excel': 415,
  'import/encrypted': 415,
  'import/macros': 415,
  'import/not-ready': 409,
  'import/errors-remain': 409,
};

/** A file that cannot be read, or an act that does not fit how far the import has got, in words. */
async function refusable<Result>(jobs: ImportJobs, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    throw new Problem(error.code, STATUS[error.code] ?? 422, (language) => jobs.inWords(error, language).detail);
  }
}
