import { z } from 'zod';
import { plainDate } from '../../src/kernel/event.ts';
import { errorReportStatus, type ErrorReportStatus } from '../../src/register/error-report/events.ts';
import { Named } from '../organisation-tree/named.ts';
import { namesOf } from '../organisation-tree/queries.ts';
import type { Where } from '../stores/read-store.ts';
import type { RegisterViews } from '../views.ts';
import type { ErrorReportDocument } from './projection.ts';

/** A report of an error of the software. */
export const ErrorReportRow = z.object({
  id: z.uuid(),
  organisation: Named.meta({ description: 'Nơi báo' }),
  at: Named.meta({ description: 'Cấp ủy đang giữ' }),
  status: errorReportStatus,
  reportedOn: plainDate,
  on: plainDate,
  what: z.string().nullable(),
  screen: z.string(),
  version: z.string(),
});
export const ErrorReportPage = z.object({
  items: z.array(ErrorReportRow),
  next: z.string().optional(),
  total: z.int().optional(),
});
export type ErrorReportPage = z.infer<typeof ErrorReportPage>;

/** Reports from a subtree, the last step first. @param asked at: the committee where they lie */
export async function listErrorReports(
  views: RegisterViews,
  asked: { under: string; at?: string; status?: readonly ErrorReportStatus[] },
  page: { limit: number; cursor?: string; withTotal?: boolean },
): Promise<ErrorReportPage> {
  const { under, at, status } = asked;
  const where: Where = { ...(at !== undefined && { at }), ...(status && { status: { in: [...status] } }) };
  const { items, next, total } = await views.errorReports.list<ErrorReportDocument>('reports', {
    ...{ where, under, sort: '-on', ...page },
  });
  const names = await namesOf(
    views,
    items.flatMap(({ doc }) => [doc.organisation, doc.at]),
  );
  const named = (id: string) => ({ id, name: names[id] ?? '' });
  const rows = items.map(({ id, doc }) => ({ id, ...doc, organisation: named(doc.organisation), at: named(doc.at) }));
  return { items: rows, next, total };
}
