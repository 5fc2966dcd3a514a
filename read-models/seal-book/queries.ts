import { z } from 'zod';
import { plainDate } from '../../src/kernel/event.ts';
import type { PlainDate } from '../../src/kernel/plain-date.ts';
import { callingInGround, sealGround, type SealStage, sealStage } from '../../src/register/seal/events.ts';
import { Named } from '../organisation-tree/named.ts';
import { namesOf } from '../organisation-tree/queries.ts';
import type { Where } from '../stores/read-store.ts';
import type { RegisterViews } from '../views.ts';
import type { SealDocument } from './projection.ts';

/** A line of the book of seals. */
export const SealRow = z.object({
  organisation: Named,
  seal: z.int().meta({ description: 'Số thứ tự con dấu trong sổ của tổ chức đảng' }),
  stage: sealStage,
  on: plainDate.meta({ description: 'Ngày của bước gần nhất' }),
  ground: sealGround.optional(),
  name: z.string().meta({ description: 'Tên khắc trên dấu' }),
  certificate: z.string().optional(),
  requestedOn: plainDate.optional(),
  issuedOn: plainDate.optional(),
  usedFrom: plainDate.optional(),
  lostOn: plainDate.optional(),
  collectedOn: plainDate.optional(),
  collectedBy: Named.optional(),
  late: z.boolean().meta({ description: 'Thu hồi sau hạn' }),
  destroyedOn: plainDate.optional(),
  minutes: z.string().optional(),
  calledIn: callingInGround.optional().meta({ description: 'Căn cứ phải thu hồi' }),
  dueOn: plainDate.optional().meta({ description: 'Hạn thu hồi' }),
  overdue: z.boolean(),
});
export type SealRow = z.infer<typeof SealRow>;
export const SealPage = z.object({ items: z.array(SealRow), next: z.string().optional(), total: z.int().optional() });
export type SealPage = z.infer<typeof SealPage>;

/** What still has to be handed in: neither collected nor given up as lost. */
const ABROAD: readonly SealStage[] = ['issued', 'inUse'];

/**
 * Seals of a subtree, the last step first.
 * @param asked q: words of the name that is cut; due: only those that have to be handed in
 */
export async function listSeals(
  views: RegisterViews,
  asked: { under: string; q?: string; organisation?: string; stage?: readonly SealStage[]; due?: boolean },
  today: PlainDate,
  page: { limit: number; cursor?: string; withTotal?: boolean },
): Promise<SealPage> {
  const { under, q, organisation, stage, due } = asked;
  const stages = due ? ABROAD.filter((one) => stage?.includes(one) ?? true) : stage;
  const where: Where = {
    ...(organisation !== undefined && { organisation }),
    ...(stages && { stage: { in: [...stages] } }),
    ...(due && { calledIn: { in: callingInGround.options } }),
  };
  const { items, next, total } = await views.seals.list<SealDocument>('seals', {
    ...{ where, under, text: q, sort: '-on', ...page },
  });
  const docs = items.map(({ doc }) => doc);
  const names = await namesOf(
    views,
    docs.flatMap((doc) => [doc.organisation, ...(doc.collectedBy === null ? [] : [doc.collectedBy])]),
  );
  return { items: docs.map((doc) => rowOf(doc, names, today)), next, total };
}

function rowOf(doc: SealDocument, names: Record<string, string>, today: PlainDate): SealRow {
  const { organisation, seal, stage, on, name, late, collectedBy, dueOn } = doc;
  return {
    ...{ organisation: { id: organisation, name: names[organisation] ?? '' }, seal, stage, on, name, late },
    ground: doc.ground ?? undefined,
    certificate: doc.certificate ?? undefined,
    requestedOn: doc.requestedOn ?? undefined,
    issuedOn: doc.issuedOn ?? undefined,
    usedFrom: doc.usedFrom ?? undefined,
    lostOn: doc.lostOn ?? undefined,
    collectedOn: doc.collectedOn ?? undefined,
    collectedBy: collectedBy === null ? undefined : { id: collectedBy, name: names[collectedBy] ?? '' },
    destroyedOn: doc.destroyedOn ?? undefined,
    minutes: doc.minutes ?? undefined,
    calledIn: doc.calledIn ?? undefined,
    dueOn: dueOn ?? undefined,
    overdue: dueOn !== null && dueOn < today && ABROAD.includes(stage),
  };
}
