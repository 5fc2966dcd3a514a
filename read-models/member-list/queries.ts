import { z } from 'zod';
import { addDays, laterOf, type PlainDate } from '../../src/kernel/plain-date.ts';
import type { Education } from '../../src/register/member/person.ts';
import { foldedAt } from '../member-file/fold.ts';
import { mergedPage, type Source } from '../merged-page.ts';
import { namesAt, type Scope, scopeAt } from '../organisation-tree/as-of.ts';
import type { ListQuery, Where } from '../stores/read-store.ts';
import { dayOf, every, isNow, type Moment, pieces, type RegisterViews } from '../views.ts';
import { hasWords } from '../../src/kernel/vietnamese.ts';
import { isOnRoll, type MemberDocument, type MemberStatus, NEVER } from '../life.ts';
import { type Overlay, overlaysOn, whereOverlaid } from '../overlays.ts';
import { MemberRow, rowOn } from './rows.ts';
import { isWindingAt, straightAt, windingIn } from './winding.ts';
import { statusOn, whoWas, whoWasRecorded } from './status.ts';

export const memberSorts = ['name', 'joinDate', 'officialDate', 'birthYear'] as const;
export type MemberSort = (typeof memberSorts)[number] | `-${(typeof memberSorts)[number]}`;

/** Which members are asked for. Every range takes in both its ends. */
export interface MemberFilter {
  /** Words of the name, in any order, each perhaps only begun. */
  q?: string;
  /** One cell; it must lie within the scope. */
  cell?: string;
  status?: readonly MemberStatus[];
  sex?: 'male' | 'female';
  ethnicity?: string;
  education?: Education;
  birthYearFrom?: number;
  birthYearTo?: number;
  joinDateFrom?: PlainDate;
  joinDateTo?: PlainDate;
  officialDateFrom?: PlainDate;
  officialDateTo?: PlainDate;
  diedOnFrom?: PlainDate;
  diedOnTo?: PlainDate;
  late?: true;
  /** Admitted in this register: not taken over from the one before, whatever their join date. */
  admittedHere?: true;
  /** Counted on no cell's roll, between two of them. */
  inTransit?: true;
  /** Taking part elsewhere for a time. */
  onTemporaryTransfer?: true;
  /** True beside the status; only of members. */
  overlay?: Overlay;
}

/** A question for a list of members. */
export interface MembersAsked extends MemberFilter {
  /**
   * Organisations whose members, with all below, are asked for: the one that the reader chose, or all that they may
   * read. None of them lies below another.
   */
  under: readonly string[];
  sort?: MemberSort;
}

export const MemberPage = z.object({
  items: z.array(MemberRow),
  next: z.string().optional(),
  total: z.int().optional(),
});
export type MemberPage = z.infer<typeof MemberPage>;

/**
 * One page of members.
 * @throws CursorRefused, QuestionRefused, StillBuilding
 */
export async function listMembers(
  views: RegisterViews,
  asked: MembersAsked,
  moment: Moment,
  page: { limit: number; cursor?: string; withTotal?: boolean },
): Promise<MemberPage> {
  if (isNow(moment) && asked.under.length === 1) {
    const status = statusesOf(asked);
    const where = filtered(asked, NEVER, status ? { status: { in: [...status] } } : {}, moment.today);
    const found = await views.members.list<MemberDocument>('members', {
      ...{ where, under: asked.under[0], text: asked.q, sort: storedSort(asked.sort) },
      ...page,
    });
    const people = found.items.map(({ doc }) => doc);
    return { items: await rowsOf(views, people, moment), next: found.next, total: found.total };
  }

  const { questions, unsettled } = await asOf(views, asked, moment);
  const sort = storedSort(asked.sort);
  const merged = await mergedPage<MemberDocument>({
    sources: questions.map((question): Source<MemberDocument> => async (cursor) => {
      const found = await views.members.list<MemberDocument>('members', {
        ...{ ...question, sort, limit: page.limit, cursor },
      });
      return { rows: found.items.map(({ doc }) => doc), next: found.next };
    }),
    extra: unsettled,
    compare: inOrder(sort),
    idOf: ({ id }) => id,
    find: async (id) =>
      unsettled.find((person) => person.id === id) ?? views.members.get<MemberDocument>('members', id),
    ...page,
  });
  let total: number | undefined;
  if (page.withTotal) {
    total = unsettled.length;
    for (const question of questions) {
      total += (await views.members.list('members', { ...question, limit: 1, withTotal: true })).total ?? 0;
    }
  }
  return { items: await rowsOf(views, merged.rows, moment), next: merged.next, total };
}

/** Every member that the question finds, in order: for files of any length. */
export async function* everyMember(
  views: RegisterViews,
  asked: MembersAsked,
  moment: Moment,
): AsyncGenerator<MemberRow> {
  let cursor: string | undefined;
  do {
    const page = await listMembers(views, asked, moment, { limit: 500, cursor });
    yield* page.items;
    cursor = page.next;
  } while (cursor !== undefined);
}

/** A question for the documents that answer it as they are. */
type Question = Pick<ListQuery, 'where' | 'under' | 'text'>;

/**
 * How members as of another moment are found. Most documents tell it themselves, by the days of the steps. Persons of whom
 * something was recorded after the instant, whose education or lateness is asked for and was another on the day, or whose
 * way went back or to another cell, are put together from what was recorded.
 * @returns questions whose answers share no document, and the persons that none of them finds
 */
async function asOf(
  views: RegisterViews,
  asked: MembersAsked,
  moment: Moment,
): Promise<{ questions: Question[]; unsettled: MemberDocument[] }> {
  const day = dayOf(moment);
  const scopes = (await Promise.all(asked.under.map((top) => scopeAt(views.organisations, top, moment)))).flatMap(
    (scope) => placesOf(scope, asked.cell),
  );
  const settled: Where = straightAt(moment);
  const open: Where[] = [];
  if (
    asked.education !== undefined ||
    asked.late !== undefined ||
    asked.onTemporaryTransfer !== undefined ||
    asked.overlay !== undefined
  ) {
    settled.settledOn = { to: day };
    open.push({ settledOn: { from: addDays(day, 1) } });
  }
  const lives = (statusesOf(asked)?.map((status) => whoWas(status, day)) ?? whoWasRecorded(day)).filter(
    (life) => !(asked.admittedHere && life.takenOver === true),
  );
  const questions = scopes.flatMap((scope) =>
    lives.map((life): Question => {
      const where = filtered(asked, day, { ...settled, ...life }, day);
      return { ...scope, where: { ...where, ...scope.where }, text: asked.q };
    }),
  );

  const ids = new Set<string>();
  const unsettled: MemberDocument[] = [];
  for (const scope of scopes) {
    for (const { person } of (await windingIn(views, scope, moment)).then) {
      if (matches(person, asked, day)) unsettled.push(person);
    }
    for (const where of open) {
      const question = { under: scope.under, where: { ...where, ...scope.where } };
      for await (const person of every<MemberDocument>(views.members, 'members', question)) {
        if (!isWindingAt(person, moment)) ids.add(person.id);
      }
    }
  }
  for (const some of pieces([...ids], 500)) {
    for (const { person } of (await foldedAt(views.files, some, moment)).values()) {
      if (matches(person, asked, day)) unsettled.push(person);
    }
  }
  return { questions, unsettled };
}

/** How many cells one question names at most. */
const MOST_CELLS = 5000;

/** A scope, and perhaps one cell of it, as conditions on documents. */
export function placesOf(scope: Scope, cell?: string): { under?: string; where: Where }[] {
  if ('under' in scope) return [{ under: scope.under, where: cell === undefined ? {} : { cell } }];
  const cells = cell === undefined ? scope.cells : scope.cells.filter((one) => one === cell);
  return pieces(cells, MOST_CELLS).map((some) => ({ where: { cell: { in: some } } }));
}

/** What stands beside the status is asked of members only. */
function statusesOf({ status, overlay }: MemberFilter): readonly MemberStatus[] | undefined {
  if (overlay === undefined) return status;
  return status?.filter(isOnRoll) ?? ['probationary', 'official'];
}

/** The conditions of a filter besides status and name; dates of steps not taken by the day match no range. */
function filtered(asked: MemberFilter, day: PlainDate, further: Where, overlaidOn: PlainDate): Where {
  const { cell, sex, ethnicity, education, late, inTransit, onTemporaryTransfer } = asked;
  const where: Where = {
    ...further,
    ...(asked.overlay && whereOverlaid(asked.overlay, addDays(overlaidOn, 1))),
    ...(asked.admittedHere && { takenOver: false }),
  };
  for (const [field, value] of Object.entries({
    cell,
    sex,
    ethnicity,
    education,
    late,
    inTransit,
    onTemporaryTransfer,
  })) {
    if (value !== undefined) where[field] = value;
  }
  if (asked.birthYearFrom !== undefined || asked.birthYearTo !== undefined) {
    where.birthYear = { from: asked.birthYearFrom, to: asked.birthYearTo };
  }
  narrow('probationaryFrom', asked.joinDateFrom, asked.joinDateTo);
  narrow('officialFrom', asked.officialDateFrom, asked.officialDateTo);
  narrow('deceasedFrom', asked.diedOnFrom, asked.diedOnTo);
  return where;

  function narrow(field: string, from: PlainDate | undefined, to: PlainDate | undefined) {
    if (from === undefined && to === undefined) return;
    const last = day < NEVER ? day : addDays(NEVER, -1);
    const already = (further[field] ?? {}) as { from?: PlainDate; to?: PlainDate };
    where[field] = {
      from: laterOf(from ?? '', already.from ?? ''),
      to: [to ?? last, last, already.to ?? last].sort()[0],
    };
  }
}

/** The same conditions, of a person that was put together. */
function matches(person: MemberDocument, asked: MemberFilter, day: PlainDate): boolean {
  const status = statusOn(person, day);
  const statuses = statusesOf(asked);
  if (status === undefined || (statuses && !statuses.includes(status))) return false;
  if (asked.overlay && !overlaysOn(person, day)?.includes(asked.overlay)) return false;
  const within = (value: string | number, from?: string | number, to?: string | number) =>
    (from === undefined || value >= from) && (to === undefined || value <= to);
  const stepWithin = (step: PlainDate, from?: PlainDate, to?: PlainDate) =>
    (from === undefined && to === undefined) || (step <= day && within(step, from, to));
  return (
    (asked.cell === undefined || person.cell === asked.cell) &&
    (asked.sex === undefined || person.sex === asked.sex) &&
    (asked.ethnicity === undefined || person.ethnicity === asked.ethnicity) &&
    (asked.education === undefined || person.education === asked.education) &&
    (asked.late === undefined || person.late) &&
    (asked.admittedHere === undefined || !person.takenOver) &&
    (asked.inTransit === undefined || person.inTransit) &&
    (asked.onTemporaryTransfer === undefined || person.onTemporaryTransfer) &&
    within(person.birthYear, asked.birthYearFrom, asked.birthYearTo) &&
    stepWithin(person.probationaryFrom, asked.joinDateFrom, asked.joinDateTo) &&
    stepWithin(person.officialFrom, asked.officialDateFrom, asked.officialDateTo) &&
    stepWithin(person.deceasedFrom, asked.diedOnFrom, asked.diedOnTo) &&
    hasWords(person.fullName ?? '', asked.q ?? '')
  );
}

const SORTED_BY = {
  name: 'nameKey',
  joinDate: 'probationaryFrom',
  officialDate: 'officialFrom',
  birthYear: 'birthYear',
} as const;

function storedSort(sort: MemberSort = 'name'): string {
  const descending = sort.startsWith('-');
  const field = SORTED_BY[(descending ? sort.slice(1) : sort) as keyof typeof SORTED_BY];
  return descending ? `-${field}` : field;
}

/** The order that the store gives: by the field, then by id, all of it turned round when descending. */
function inOrder(sort: string) {
  const descending = sort.startsWith('-');
  const field = (descending ? sort.slice(1) : sort) as 'nameKey';
  return (a: MemberDocument, b: MemberDocument): number => {
    const upward = a[field] === b[field] ? compare(a.id, b.id) : compare(a[field], b[field]);
    return descending ? -upward : upward;
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function rowsOf(views: RegisterViews, people: MemberDocument[], moment: Moment): Promise<MemberRow[]> {
  const day = dayOf(moment);
  const other = people.filter(({ settledOn }) => settledOn > day).map(({ id }) => id);
  const [then, names] = await Promise.all([
    foldedAt(views.files, other, moment),
    namesAt(
      views.organisations,
      people.map(({ cell }) => cell),
      moment,
    ),
  ]);
  return people.flatMap((person) => rowOn(then.get(person.id)?.person ?? person, day, names) ?? []);
}
