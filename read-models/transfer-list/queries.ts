import { z } from 'zod';
import { plainDate } from '../../src/kernel/event.ts';
import { addDays, type PlainDate } from '../../src/kernel/plain-date.ts';
import { hasWords } from '../../src/kernel/vietnamese.ts';
import { Person } from '../case-list/queries.ts';
import type { MemberDocument } from '../life.ts';
import { memberStatus } from '../member-list/rows.ts';
import { countOf, mergedPage, type Source } from '../merged-page.ts';
import { namesOf } from '../organisation-tree/queries.ts';
import type { ListQuery, Page, Where } from '../stores/read-store.ts';
import type { RegisterViews } from '../views.ts';
import {
  OPEN,
  type TransferDocument,
  type TransferKind,
  transferKinds,
  type TransferStatus,
  transferStatuses,
  UNDUE,
  type UnderWay,
  underWayId,
} from './projection.ts';

const organisation = z.object({ id: z.uuid(), name: z.string() });

/** So many are gone through at a time when a name is looked for. */
const A_STRETCH = 500;

/** A transfer in a list. */
export const TransferRow = z.object({
  id: z.string(),
  member: Person,
  memberStatus: memberStatus.optional(),
  revision: z.int().optional().meta({ description: 'Phiên bản hồ sơ đảng viên' }),
  side: z.enum(['out', 'in']),
  kind: z.enum(transferKinds),
  status: z
    .enum([...transferStatuses, 'lapsed'])
    .meta({ description: 'lapsed: người đó từ trần hoặc ra khỏi Đảng khi giấy chưa đi hết đường' }),
  from: organisation.optional(),
  to: organisation.optional(),
  outside: z.string().optional().meta({ description: 'Nơi không thuộc sổ này' }),
  next: z.object({ organisation, box: z.int() }).optional().meta({ description: 'Tổ chức đảng phải viết ô kế tiếp' }),
  openedOn: plainDate,
  leftOn: plainDate.optional().meta({ description: 'Ngày cắt đảng số; với tạm thời: ngày bắt đầu' }),
  letterNumber: z.string().optional(),
  noticeNumber: z.string().optional(),
  presentBy: plainDate.optional(),
  handInBy: plainDate.optional().meta({ description: 'Quá ngày này mà không nộp giấy thì xóa tên' }),
  until: plainDate.optional(),
  endedOn: plainDate.optional(),
  dueOn: plainDate.optional(),
  overdue: z.boolean(),
  notHandedIn: z.boolean().meta({ description: 'Quá thời hạn không nộp giấy: nơi đến xem xét xóa tên' }),
});
export type TransferRow = z.infer<typeof TransferRow>;

export const TransferPage = z.object({
  items: z.array(TransferRow),
  next: z.string().optional(),
  total: z.int().optional(),
});
export type TransferPage = z.infer<typeof TransferPage>;

/** Which transfers are asked for: what goes out of these organisations, or comes into them. */
export interface TransfersAsked {
  under: readonly string[];
  side: TransferDocument['side'];
  kind?: readonly TransferKind[];
  status?: readonly TransferStatus[];
  open?: true;
  overdue?: true;
  /** The letter was not presented within the months after which the destination strikes (38-HD/BTCTW II.4.3.1d). */
  notHandedIn?: true;
  /** Whose turn it is. */
  at?: string;
  member?: string;
  /** Words of the member's name. */
  q?: string;
  sort?: 'dueOn' | '-openedOn';
}

/**
 * One page of transfers.
 * @throws CursorRefused, QuestionRefused, StillBuilding
 */
export async function listTransfers(
  views: RegisterViews,
  asked: TransfersAsked,
  today: PlainDate,
  page: { limit: number; cursor?: string; withTotal?: boolean },
): Promise<TransferPage> {
  const { under, sort = '-openedOn' } = asked;
  const where = whereOf(asked, today);
  const list = (top: string, paging: Pick<ListQuery, 'limit' | 'cursor' | 'withTotal'>) =>
    views.transfers.list<UnderWay>(asksForOpen(asked) ? 'underWay' : 'transfers', {
      where,
      under: top,
      sort,
      ...paging,
    });
  const q = asked.q?.trim() || undefined;
  const sources = under.map((top): Source<UnderWay> => async (cursor) => {
    const found: Page<UnderWay> = await list(top, { limit: q ? A_STRETCH : page.limit, cursor });
    const docs = found.items.map(({ doc }) => doc);
    return { rows: q ? await named(views, docs, q) : docs, next: found.next };
  });
  const merged = await mergedPage<UnderWay>({
    sources,
    extra: [],
    compare: inOrder(sort),
    idOf: ({ transfer }) => transfer,
    find: (id) => views.transfers.get<TransferDocument>('transfers', id),
    ...page,
  });
  let total: number | undefined;
  if (page.withTotal) {
    total = q ? await countOf({ sources, extra: [] }) : 0;
    for (const top of q ? [] : under) total += (await list(top, { limit: 1, withTotal: true })).total ?? 0;
  }
  return { items: await rowsOf(views, merged.rows, today), next: merged.next, total };
}

/**
 * Those whose names have these words. Names are not kept with transfers, so that a correction or an erasure need not
 * reach them; nor can persons be looked up by place, who are elsewhere by now: the list is gone through.
 */
async function named(views: RegisterViews, docs: UnderWay[], q: string): Promise<UnderWay[]> {
  const names = await namesOf(
    views,
    docs.map(({ member }) => member),
  );
  return docs.filter(({ member }) => hasWords(names[member] ?? '', q));
}

function slotOf({ member, kind, side }: UnderWay): string {
  return underWayId(member, kind === 'temporary' || kind === 'abroad' ? 'stay' : 'letter', side);
}

/** Only what is still under way is asked for. */
function asksForOpen({ open, overdue, notHandedIn, status }: TransfersAsked): boolean {
  return (open ?? overdue ?? notHandedIn) === true || (status?.every((one) => OPEN.includes(one)) ?? false);
}

/**
 * How many letters are open that leave the organisation or anything below it, or are to arrive there: what stands in the
 * way of its end (D§2.11). The letter of who has left or died meanwhile does not.
 */
export async function stops(views: RegisterViews, organisation: string): Promise<number> {
  return (await views.transfers.groupCount('underWay', ['member'], { under: organisation })).length;
}

function whereOf(asked: TransfersAsked, today: PlainDate): Where {
  const { side, kind, status, overdue, notHandedIn, at, member } = asked;
  return {
    side,
    ...(kind && { kind: { in: [...kind] } }),
    ...(status && { status: { in: [...status] } }),
    ...(notHandedIn && { handInBy: { to: addDays(today, -1) } }),
    ...(overdue && { dueOn: { to: addDays(today, -1) } }),
    ...(at !== undefined && { at }),
    ...(member !== undefined && { member }),
  };
}

function inOrder(sort: 'dueOn' | '-openedOn') {
  const [field, turned] = sort === 'dueOn' ? (['dueOn', 1] as const) : (['openedOn', -1] as const);
  return (a: UnderWay, b: UnderWay): number =>
    turned * (compare(a[field], b[field]) || compare(a.transfer, b.transfer));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function rowsOf(views: RegisterViews, asked: readonly UnderWay[], today: PlainDate): Promise<TransferRow[]> {
  const [kept, underWay] = await Promise.all([
    views.transfers.getMany<TransferDocument>(
      'transfers',
      asked.map(({ transfer }) => transfer),
    ),
    views.transfers.getMany<UnderWay>('underWay', asked.map(slotOf)),
  ]);
  const docs = asked.flatMap(({ transfer }) => kept.get(transfer) ?? []);
  const ids = docs.flatMap(({ member, from, to, at }) => [member, from, to, at]).filter((id) => id !== null);
  const [names, members] = await Promise.all([
    namesOf(views, ids),
    views.members.getMany<MemberDocument>('members', [...new Set(docs.map(({ member }) => member))]),
  ]);
  const place = (id: string | null) => (id === null ? undefined : { id, name: names[id] ?? '' });
  return docs.map((doc): TransferRow => {
    const member = members.get(doc.member);
    const open = underWay.get(slotOf(doc))?.transfer === doc.transfer;
    const at = open ? place(doc.at) : undefined;
    const status = !open && OPEN.includes(doc.status) ? 'lapsed' : doc.status;
    return {
      id: doc.transfer,
      member: { id: doc.member, fullName: names[doc.member] ?? null },
      memberStatus: member?.status,
      revision: member?.revision,
      ...{ side: doc.side, kind: doc.kind, status, openedOn: doc.openedOn },
      ...{ from: place(doc.from), to: place(doc.to), outside: doc.outside ?? undefined },
      ...(at && doc.box !== null && { next: { organisation: at, box: doc.box } }),
      ...{ leftOn: doc.leftOn ?? undefined, letterNumber: doc.letterNumber ?? undefined },
      ...{ noticeNumber: doc.noticeNumber ?? undefined, presentBy: doc.presentBy ?? undefined },
      ...{ handInBy: doc.handInBy ?? undefined, until: doc.until ?? undefined, endedOn: doc.endedOn ?? undefined },
      ...(open && doc.dueOn !== UNDUE && { dueOn: doc.dueOn }),
      overdue: open && doc.dueOn < today,
      notHandedIn: open && doc.handInBy !== null && doc.handInBy < today,
    };
  });
}
