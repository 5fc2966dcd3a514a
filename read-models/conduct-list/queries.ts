import { z } from 'zod';
import { plainDate } from '../../src/kernel/event.ts';
import { addDays, type PlainDate } from '../../src/kernel/plain-date.ts';
import { pageNamed } from '../by-name.ts';
import { Person } from '../case-list/queries.ts';
import { isOnRoll, type MemberDocument } from '../life.ts';
import { memberStatus, rowOn } from '../member-list/rows.ts';
import { Named } from '../organisation-tree/named.ts';
import { namesOf } from '../organisation-tree/queries.ts';
import type { Where } from '../stores/read-store.ts';
import type { RegisterViews } from '../views.ts';
import { type MatterDocument, type MatterKind, matterKinds, OPEN } from './projection.ts';

/** Days before its end from which something is soon over. */
const SOON = 30;

/**
 * Which are asked for: those that hold (`open`), are soon over, are over; disciplines complained of, lapsed or lifted; and
 * what is late.
 */
export const matterStates = ['open', 'soon', 'closed', 'complained', 'lapsed', 'lifted', 'late'] as const;
export type MatterState = (typeof matterStates)[number];

/** A matter in a list. */
export const MatterRow = z.object({
  id: z.string(),
  kind: z.enum(matterKinds),
  member: Person,
  memberStatus: memberStatus.optional(),
  cell: Named,
  on: plainDate,
  until: plainDate.optional().meta({ description: 'Ngày đầu tiên không còn hiệu lực' }),
  state: z.enum(['open', 'complained', 'lapsed', 'lifted', 'closed']),
  form: z.string().optional().meta({ description: 'Hình thức kỷ luật; miễn hay giảm; cách ra khỏi Đảng' }),
  ground: z.string().optional(),
  outcome: z.string().optional().meta({ description: 'Kết luận kiểm tra, kết quả giải quyết khiếu nại' }),
  dueOn: plainDate.optional(),
  late: z.boolean(),
  addressee: Named.optional().meta({ description: 'Nơi giải quyết khiếu nại; nơi nhận hồ sơ người từ trần' }),
  extended: z.boolean(),
  unchecked: z.boolean(),
  refusedOn: plainDate.optional().meta({ description: 'Ngày kết luận không khôi phục' }),
  decision: z.object({ number: z.string(), date: plainDate }).optional(),
  slip: z
    .object({
      birthDate: plainDate.optional(),
      joinDate: plainDate.optional(),
      officialDate: plainDate.optional(),
      cardNumber: z.string().optional(),
      dossierNumber: z.string().optional(),
    })
    .optional()
    .meta({ description: 'Phiếu đảng viên từ trần' }),
});
export type MatterRow = z.infer<typeof MatterRow>;
export const MatterPage = z.object({
  items: z.array(MatterRow),
  next: z.string().optional(),
  total: z.int().optional(),
});
export type MatterPage = z.infer<typeof MatterPage>;

/** What is asked for. */
export interface MattersAsked {
  under: string;
  kind: MatterKind;
  state?: MatterState;
  q?: string;
  member?: string;
}

/** Matters of one kind in a subtree: what is soon over or due first, else the newest first. */
export async function listMatters(
  views: RegisterViews,
  asked: MattersAsked,
  today: PlainDate,
  page: { limit: number; cursor?: string; withTotal?: boolean },
): Promise<MatterPage> {
  const { under, kind, state, q, member } = asked;
  const where = { kind, ...whereOf(state, today), ...(member !== undefined && { member }) };
  const sort = state === 'soon' ? 'until' : state === 'late' ? 'dueOn' : '-on';
  const found = await pageNamed<MatterDocument>(
    { views, view: views.conduct, collection: 'matters', person: 'member', under, where, sort },
    q,
    ({ matter }) => matter,
    page,
  );
  return { items: await rowsOf(views, found.rows, today), next: found.next, total: found.total };
}

function whereOf(state: MatterState | undefined, today: PlainDate): Where {
  const [tomorrow, yesterday] = [addDays(today, 1), addDays(today, -1)];
  switch (state) {
    case 'open':
      return { until: { from: tomorrow } };
    case 'soon':
      return { until: { from: tomorrow, to: addDays(today, SOON) } };
    case 'closed':
      return { until: { to: today } };
    case 'complained':
      return { complained: true };
    case 'lapsed':
      return { lifted: false, until: { to: today } };
    case 'lifted':
      return { lifted: true };
    case 'late':
      return { until: OPEN, dueOn: { to: yesterday } };
    case undefined:
      return {};
    default:
      return state satisfies never;
  }
}

async function rowsOf(views: RegisterViews, docs: readonly MatterDocument[], today: PlainDate): Promise<MatterRow[]> {
  const people = await views.members.getMany<MemberDocument>('members', [...new Set(docs.map(({ member }) => member))]);
  const names = await namesOf(
    views,
    docs.flatMap(({ member, cell, addressee }) => [
      ...[people.get(member)?.cell ?? cell, member],
      ...(addressee === null ? [] : [addressee]),
    ]),
  );
  const named = (id: string) => ({ id, name: names[id] ?? '' });
  return docs.map((doc) => {
    const person = people.get(doc.member);
    const row = person && rowOn(person, today, new Map());
    const over = doc.until <= today || (doc.kind === 'inspection' && row !== undefined && !isOnRoll(row.status));
    return {
      ...{ id: doc.matter, kind: doc.kind, on: doc.on },
      member: { id: doc.member, fullName: names[doc.member] ?? null },
      memberStatus: row?.status,
      cell: named(person?.cell ?? doc.cell),
      until: doc.until === OPEN ? undefined : doc.until,
      state: stateOf(doc, over),
      ...{ form: doc.form ?? undefined, ground: doc.ground ?? undefined, outcome: doc.outcome ?? undefined },
      dueOn: doc.dueOn ?? undefined,
      late: doc.late || (!over && doc.dueOn !== null && doc.dueOn < today),
      addressee: doc.addressee === null ? undefined : named(doc.addressee),
      ...{ extended: doc.extended, unchecked: doc.unchecked, refusedOn: doc.refusedOn ?? undefined },
      decision: doc.decision ?? undefined,
      slip:
        doc.kind === 'death' && row
          ? {
              birthDate: row.birthDate ?? undefined,
              ...{ joinDate: row.joinDate, officialDate: row.officialDate },
              ...{ cardNumber: row.cardNumber, dossierNumber: row.dossierNumber },
            }
          : undefined,
    };
  });
}

function stateOf({ kind, lifted, complained }: MatterDocument, over: boolean): MatterRow['state'] {
  if (kind === 'discipline' && lifted) return 'lifted';
  if (kind === 'discipline' && complained) return 'complained';
  if (!over) return 'open';
  return kind === 'discipline' ? 'lapsed' : 'closed';
}
