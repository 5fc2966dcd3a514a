import { z } from 'zod';
import { valueAt } from '../../src/kernel/dated-facts.ts';
import { plainDate } from '../../src/kernel/event.ts';
import type { PlainDate } from '../../src/kernel/plain-date.ts';
import {
  committeePosition,
  endingGround,
  organisationPower,
  organisationRating,
  organisationType,
  type OrganisationType,
  unitKind,
  type UnitKind,
  levelOf,
  organisationLevel,
} from '../../src/register/organisation/events.ts';
import { rollsAt } from '../headcount/heads.ts';
import type { MemberDocument } from '../life.ts';
import { mergedPage } from '../merged-page.ts';
import type { Where } from '../stores/read-store.ts';
import { dayOf, every, isNow, type Moment, type RegisterViews } from '../views.ts';
import { childrenAt, namesAt, pathAt, ratingsAt, seatsAt, statementsOf } from './as-of.ts';
import { Named } from './named.ts';
import {
  named,
  organisationStatuses,
  type OrganisationStatus,
  type OrganisationDocument,
  type SuccessionDocument,
} from './projection.ts';

const rollCount = z.object({ official: z.int(), probationary: z.int() });

export const OrganisationRow = z.object({
  id: z.uuid(),
  name: z.string(),
  type: organisationType,
  level: organisationLevel,
  code: z.string().nullable(),
  parent: z.uuid().nullable(),
  parentName: z.string().nullable(),
  since: plainDate,
  armedForces: z.boolean(),
  residential: z.boolean(),
  status: z.enum(organisationStatuses).meta({ description: 'Đang hoạt động, đang kết thúc hoạt động, đã kết thúc' }),
  endBy: plainDate.optional().meta({ description: 'Thời hạn kết thúc hoạt động' }),
  overdue: z.boolean().meta({ description: 'Quá thời hạn kết thúc hoạt động' }),
  endedOn: plainDate.optional().meta({ description: 'Kết thúc hoạt động từ ngày' }),
  children: z.int().meta({ description: 'Số tổ chức đảng trực thuộc trực tiếp' }),
  members: z.object({ direct: rollCount, rolledUp: rollCount }),
});
export type OrganisationRow = z.infer<typeof OrganisationRow>;

export const OrganisationFile = OrganisationRow.extend({
  revision: z.int(),
  path: z.array(Named).meta({ description: 'Từ cấp cao nhất xuống tổ chức này' }),
  unitKind: unitKind.optional().meta({ description: 'Loại hình đơn vị; không có khi chưa ghi' }),
  powers: z.array(organisationPower),
  ratings: z
    .array(
      z.object({
        year: z.int(),
        rating: organisationRating,
        corrected: z.boolean(),
        decision: z.object({ number: z.string(), date: plainDate, issuer: Named }).optional(),
      }),
    )
    .meta({ description: 'Xếp loại chất lượng hằng năm, năm gần nhất trước' }),
  names: z.array(z.object({ name: z.string(), from: plainDate })).meta({ description: 'Tên qua các thời kỳ' }),
  seats: z.array(
    z.object({
      position: committeePosition,
      member: z.object({ id: z.uuid(), fullName: z.string().nullable() }),
      from: plainDate,
      until: plainDate.optional(),
    }),
  ),
  ground: endingGround.optional().meta({ description: 'Vì sao kết thúc hoạt động' }),
  lettersBy: Named.optional().meta({ description: 'Tổ chức đảng cấp giấy giới thiệu cho đảng viên chuyển đi' }),
  successors: z.array(Named).meta({ description: 'Tổ chức đảng kế thừa' }),
  predecessors: z.array(Named).meta({ description: 'Tổ chức đảng đã chia tách, sáp nhập, hợp nhất vào' }),
  congress: z.int().optional().meta({ description: 'Số của đại hội gần nhất' }),
  interim: z.boolean().meta({ description: 'Cấp ủy lâm thời, đến đại hội' }),
  may: z.array(z.string()).meta({ description: 'Nghiệp vụ được phép thực hiện' }),
  asOf: plainDate.optional(),
  knownAt: z.string().optional(),
});
export type OrganisationFile = z.infer<typeof OrganisationFile>;

/** An organisation of which no more is said than what it is called: a destination may lie outside one's own scope. */
export const OrganisationInDirectory = OrganisationRow.pick({ id: true, name: true, type: true, parentName: true });
export type OrganisationInDirectory = z.infer<typeof OrganisationInDirectory>;

export const OrganisationPage = z.object({
  items: z.array(OrganisationRow),
  next: z.string().optional(),
  total: z.int().optional(),
});
export type OrganisationPage = z.infer<typeof OrganisationPage>;

export interface OrganisationsAsked {
  /** Words of the name or the code, each perhaps only begun. */
  q?: string;
  parent?: string;
  type?: OrganisationType;
  /** Organisations which, with all below, may be shown; none of them lies below another. */
  under: readonly string[];
  sort?: 'name' | '-name' | 'code' | '-code';
  /** Also those that have ended. */
  ended?: boolean;
  /** Only those that stand so; asked for by this, those that have ended are shown too. */
  status?: readonly OrganisationStatus[];
}

/** Organisations of the whole register that exist today, by words of the name or the code, in the order of names. */
export async function directoryOf(
  views: Pick<RegisterViews, 'organisations'>,
  { q, type, limit }: { q: string; type?: readonly OrganisationType[]; limit: number },
  today: PlainDate,
): Promise<OrganisationInDirectory[]> {
  const where: Where = { since: { to: today }, endedOn: null, ...(type && { type: { in: [...type] } }) };
  const question = { where, text: q, sort: 'nameKey', limit };
  const { items } = await views.organisations.list<OrganisationDocument>('organisations', question);
  const parents = await views.organisations.getMany<OrganisationDocument>(
    'organisations',
    items.flatMap(({ doc }) => doc.parent ?? []),
  );
  return items.map(({ id, doc: { name, type: kind, parent } }) => ({
    ...{ id, name, type: kind },
    parentName: (parent && parents.get(parent)?.name) ?? null,
  }));
}

/**
 * One page of organisations that exist today.
 * @throws CursorRefused, QuestionRefused, StillBuilding
 */
export async function listOrganisations(
  views: RegisterViews,
  asked: OrganisationsAsked,
  today: PlainDate,
  page: { limit: number; cursor?: string; withTotal?: boolean },
): Promise<OrganisationPage> {
  const where: Where = { since: { to: today }, ...(asked.ended !== true && !asked.status && { endedOn: null }) };
  if (asked.status) where.status = { in: [...asked.status] };
  if (asked.parent !== undefined) where.parent = asked.parent;
  if (asked.type !== undefined) where.type = asked.type;
  const sort = (asked.sort ?? 'name').replace('name', 'nameKey');
  const list = (under: string, limit: number, cursor?: string, withTotal?: boolean) =>
    views.organisations.list<OrganisationDocument>('organisations', {
      ...{ where, under, text: asked.q, sort, limit, cursor, withTotal },
    });
  const rows = (docs: OrganisationDocument[]) => rowsAt(views, new Map(docs.map((doc) => [doc.id, doc])), { today });

  if (asked.under.length === 1) {
    const found = await list(asked.under[0]!, page.limit, page.cursor, page.withTotal);
    return { items: await rows(found.items.map(({ doc }) => doc)), next: found.next, total: found.total };
  }
  const merged = await mergedPage<OrganisationDocument>({
    sources: asked.under.map((under) => async (cursor) => {
      const found = await list(under, page.limit, cursor);
      return { rows: found.items.map(({ doc }) => doc), next: found.next };
    }),
    extra: [],
    compare: inOrder(sort),
    idOf: ({ id }) => id,
    find: (id) => views.organisations.get<OrganisationDocument>('organisations', id),
    ...page,
  });
  let total: number | undefined;
  if (page.withTotal) {
    total = 0;
    for (const under of asked.under) total += (await list(under, 1, undefined, true)).total!;
  }
  return { items: await rows(merged.rows), next: merged.next, total };
}

/** These organisations, as rows, in the order given: the tops of what a reader may see. Unknown ones are left out. */
export async function organisationRows(
  views: RegisterViews,
  ids: readonly string[],
  moment: Moment,
): Promise<OrganisationRow[]> {
  const rows = await rowsAt(views, await documentsAt(views, ids, moment), moment);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The organisations directly below one, in the order of their names. */
export async function childrenOf(
  views: RegisterViews,
  organisation: string,
  moment: Moment,
): Promise<OrganisationRow[]> {
  const documents = await documentsAt(views, await childIds(views, organisation, moment), moment);
  const inNameOrder = [...documents.values()].sort(inOrder('nameKey'));
  return rowsAt(views, new Map(inNameOrder.map((doc) => [doc.id, doc])), moment);
}

/**
 * All of an organisation; the caller adds what the reader may do.
 * @returns undefined if it is not recorded, or did not exist at the moment
 */
export async function organisationFile(
  views: RegisterViews,
  id: string,
  moment: Moment,
): Promise<Omit<OrganisationFile, 'may'> | undefined> {
  const [documents, path, stated, sittings, ratings, successors, predecessors] = await Promise.all([
    documentsAt(views, [id], moment),
    pathAt(views.organisations, id, moment),
    statementsOf(views.organisations, [id], moment),
    seatsAt(views.organisations, { organisation: id }, moment),
    ratingsAt(views.organisations, id, moment),
    successionsOf(views, { from: id }),
    successionsOf(views, { to: id }),
  ]);
  const document = documents.get(id);
  if (!document) return undefined;
  const [[row], names, holders] = await Promise.all([
    rowsAt(views, documents, moment),
    namesAt(
      views.organisations,
      [
        ...[...path, ...successors, ...predecessors, ...(document.lettersBy === null ? [] : [document.lettersBy])],
        ...ratings.flatMap(({ issuer }) => issuer ?? []),
      ],
      moment,
    ),
    views.members.getMany<MemberDocument>(
      'members',
      sittings.map(({ member }) => member),
    ),
  ]);
  const [day, facts] = [dayOf(moment), stated.get(id) ?? []];
  const link = (other: string) => ({ id: other, name: names.get(other) ?? '' });
  return {
    ...row!,
    revision: document.revision,
    path: path.map(link),
    ground: document.ground ?? undefined,
    lettersBy: document.lettersBy === null ? undefined : link(document.lettersBy),
    successors: successors.map(link),
    predecessors: predecessors.map(link),
    congress: document.congress ?? undefined,
    interim: document.interim,
    unitKind: valueAt(facts, 'unitKind', day) as UnitKind | undefined,
    ratings: ratings.map(({ year, rating, corrected, number, issuer, on }) => ({
      ...{ year, rating, corrected },
      ...(number !== null && issuer !== null && { decision: { number, date: on, issuer: link(issuer) } }),
    })),
    powers: organisationPower.options.filter((power) => valueAt(facts, `power:${power}`, day) === true),
    names: facts
      .filter(({ fact, from }) => fact === 'name' && from <= day)
      .map(({ value, from }) => ({ name: String(value), from }))
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
    seats: sittings.map(({ member, seat, from, until }) => ({
      position: seat,
      member: { id: member, fullName: holders.get(member)?.fullName ?? null },
      from,
      until,
    })),
    asOf: moment.asOf,
    knownAt: moment.knownAt,
  };
}

/** The other ends of what gave way to another. */
async function successionsOf(views: RegisterViews, where: { from: string } | { to: string }): Promise<string[]> {
  const others: string[] = [];
  for await (const { from, to } of every<SuccessionDocument>(views.organisations, 'successions', { where })) {
    others.push('from' in where ? to : from);
  }
  return others;
}

/** Names for ids, of organisations and members, as far as they are known: for histories and feeds. */
export async function namesOf(views: RegisterViews, ids: readonly string[]): Promise<Record<string, string>> {
  const asked = [...new Set(ids)];
  const [organisations, members] = await Promise.all([
    views.organisations.getMany<OrganisationDocument>('organisations', asked),
    views.members.getMany<MemberDocument>('members', asked),
  ]);
  return Object.fromEntries([
    ...[...organisations].map(([id, { name }]) => [id, name]),
    ...[...members].flatMap(([id, { fullName }]) => (fullName === null ? [] : [[id, fullName]])),
  ]) as Record<string, string>;
}

/** Organisations as they were at the moment; those that did not exist then are left out. */
async function documentsAt(
  views: RegisterViews,
  ids: readonly string[],
  moment: Moment,
): Promise<Map<string, OrganisationDocument>> {
  const documents = await views.organisations.getMany<OrganisationDocument>('organisations', ids);
  if (isNow(moment)) return documents;
  const day = dayOf(moment);
  const stated = await statementsOf(views.organisations, ids, moment);
  const found = new Map<string, OrganisationDocument>();
  for (const [id, document] of documents) {
    const facts = stated.get(id);
    if (!facts || valueAt(facts, 'name', day) === undefined || valueAt(facts, 'ended', day) === true) continue;
    found.set(id, {
      ...document,
      ...named(String(valueAt(facts, 'name', day))),
      type: valueAt(facts, 'type', day) as OrganisationType,
      parent: valueAt(facts, 'parent', day) as string | null,
    });
  }
  return found;
}

async function childIds(views: RegisterViews, organisation: string, moment: Moment): Promise<string[]> {
  if (!isNow(moment)) return childrenAt(views.organisations, organisation, moment);
  const where = { parent: organisation, since: { to: moment.today }, endedOn: null };
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await views.organisations.list('organisations', { where, limit: 500, cursor });
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.next;
  } while (cursor !== undefined);
  return ids;
}

async function rowsAt(
  views: RegisterViews,
  documents: ReadonlyMap<string, OrganisationDocument>,
  moment: Moment,
): Promise<OrganisationRow[]> {
  const ids = [...documents.keys()];
  const parents = [...documents.values()].flatMap(({ parent }) => parent ?? []);
  const [names, rolls, children] = await Promise.all([
    namesAt(views.organisations, parents, moment),
    rollsAt(views, ids, moment),
    childCounts(views, ids, moment),
  ]);
  return [...documents.values()].map(({ id, name, type, code, parent, since, armedForces, residential, ...state }) => ({
    ...{
      id,
      name,
      type,
      level: levelOf(type),
      code,
      parent,
      parentName: parent === null ? null : (names.get(parent) ?? ''),
    },
    ...{
      status: state.status,
      endBy: state.endBy ?? undefined,
      overdue: state.status === 'windingUp' && state.endBy !== null && state.endBy < moment.today,
      endedOn: state.endedOn ?? undefined,
    },
    ...{ since, armedForces, residential, children: children.get(id) ?? 0, members: rolls.get(id)! },
  }));
}

async function childCounts(views: RegisterViews, ids: readonly string[], moment: Moment): Promise<Map<string, number>> {
  if (!isNow(moment)) {
    const counts = new Map<string, number>();
    for (const id of ids) counts.set(id, (await childrenAt(views.organisations, id, moment)).length);
    return counts;
  }
  const where: Where = { parent: { in: [...ids] }, since: { to: moment.today }, endedOn: null };
  const groups = await views.organisations.groupCount('organisations', ['parent'], { where });
  return new Map(groups.map(({ values, count }) => [values.parent as string, count]));
}

function inOrder(sort: string) {
  const descending = sort.startsWith('-');
  const field = (descending ? sort.slice(1) : sort) as 'nameKey' | 'code';
  return (a: OrganisationDocument, b: OrganisationDocument): number => {
    const upward = compare(a[field] ?? '', b[field] ?? '') || compare(a.id, b.id);
    return descending ? -upward : upward;
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
