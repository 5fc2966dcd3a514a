import { z } from 'zod';
import { organisationType } from '../../src/register/organisation/events.ts';
import type { OrganisationDocument } from '../organisation-tree/projection.ts';
import { every, type RegisterViews } from '../views.ts';
import { type TargetDocument, targetId } from './projection.ts';

export const PlanRow = z.object({
  organisation: z.object({ id: z.uuid(), name: z.string() }),
  type: organisationType,
  target: z.int().optional().meta({ description: 'Chỉ tiêu của tổ chức đảng, gồm cả cấp dưới' }),
  targetBelow: z.int().meta({ description: 'Tổng chỉ tiêu do các tổ chức đảng trực thuộc đặt' }),
  admitted: z.int().meta({ description: 'Đã kết nạp trong năm (theo ngày lễ kết nạp), gồm cả cấp dưới' }),
  percent: z.number().optional().meta({ description: 'Tỷ lệ thực hiện, phần trăm' }),
});
export type PlanRow = z.infer<typeof PlanRow>;

export const Plans = z.object({ year: z.int(), items: z.array(PlanRow) });
export type Plans = z.infer<typeof Plans>;

/** Target and admissions of an organisation and of those directly below it. The caller has checked that the reader may know. */
export async function plansOf(views: RegisterViews, under: string, year: number): Promise<Plans> {
  const top = await views.organisations.get<OrganisationDocument>('organisations', under);
  if (!top) return { year, items: [] };
  const children = await childrenOf(views, [under]);
  const grandchildren = await childrenOf(
    views,
    children.map(({ id }) => id),
  );
  const rows = [{ ...top, id: under }, ...children];
  const ids = rows.map(({ id }) => id);
  const [targets, counters] = await Promise.all([
    views.plans.getMany<TargetDocument>(
      'targets',
      [...ids, ...grandchildren.map(({ id }) => id)].map((id) => targetId(id, year)),
    ),
    views.plans.counters('admitted', ids),
  ]);
  const targetOf = (id: string) => targets.get(targetId(id, year))?.target;
  const below = (parent: string) => [...children, ...grandchildren].filter((each) => each.parent === parent);
  const items = rows.map(({ id, name, type }) => {
    const target = targetOf(id);
    const admitted = counters.get(id)?.rolledUp[String(year)] ?? 0;
    return {
      organisation: { id, name },
      type,
      target,
      targetBelow: below(id).reduce((sum, child) => sum + (targetOf(child.id) ?? 0), 0),
      admitted,
      ...(target && { percent: Math.round((admitted * 1000) / target) / 10 }),
    };
  });
  return { year, items };
}

/** In the order of their names. */
async function childrenOf(views: RegisterViews, parents: string[]): Promise<(OrganisationDocument & { id: string })[]> {
  if (parents.length === 0) return [];
  const found: (OrganisationDocument & { id: string })[] = [];
  const where = { parent: { in: parents } };
  for await (const doc of every<OrganisationDocument & { id: string }>(views.organisations, 'organisations', {
    where,
  })) {
    found.push(doc);
  }
  return found;
}
