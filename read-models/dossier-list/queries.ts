import { z } from 'zod';
import { plainDate } from '../../src/kernel/event.ts';
import type { PlainDate } from '../../src/kernel/plain-date.ts';
import { askedOf, supplementGround, supplementPart } from '../../src/register/dossier/events.ts';
import { education, politicalTheory } from '../../src/register/member/person.ts';
import { Person } from '../case-list/queries.ts';
import type { MemberDocument } from '../life.ts';
import { listMembers } from '../member-list/queries.ts';
import { memberStatus, rowOn, type MemberRow } from '../member-list/rows.ts';
import { Named } from '../organisation-tree/named.ts';
import { childrenOf, namesOf } from '../organisation-tree/queries.ts';
import type { Where } from '../stores/read-store.ts';
import { every, pieces, type RegisterViews } from '../views.ts';
import {
  type CampaignDocument,
  type DossierDocument,
  type IndexDocument,
  type LoanDocument,
  type ReconciliationDocument,
  type SupplementDocument,
  type SupplementStage,
  supplementStages,
} from './projection.ts';

export const supplementStage = z.enum(supplementStages);

/** A dossier in a list. */
export const DossierRow = z.object({
  member: Person,
  cell: Named,
  status: memberStatus.optional(),
  number: z.string().optional(),
  joinDate: plainDate.optional(),
  documents: z.int().meta({ description: 'Số tài liệu trong mục lục' }),
  scanned: z.int().meta({ description: 'Số tài liệu có bản quét' }),
  missing: z.int().optional().meta({ description: 'Số loại tài liệu bắt buộc còn thiếu' }),
  lentUntil: plainDate.optional(),
  overdue: z.boolean(),
  missed: z.boolean().meta({ description: 'Không thấy hồ sơ khi đối khớp' }),
});
export type DossierRow = z.infer<typeof DossierRow>;
const paged = { next: z.string().optional(), total: z.int().optional() };
export const DossierPage = z.object({ items: z.array(DossierRow), ...paged });
export type DossierPage = z.infer<typeof DossierPage>;

/** A type of document as the list has it. */
export const DocumentTypeRow = z.object({
  code: z.string(),
  title: z.string(),
  priority: z.int(),
  askedOf,
  admittedFrom: plainDate.optional(),
  instrument: z.string(),
  since: plainDate,
  retiredOn: plainDate.optional(),
});

export const LoanRow = z.object({
  loan: z.uuid(),
  member: Person,
  cell: Named,
  lentOn: plainDate,
  until: plainDate,
  borrower: z.string().nullable(),
  purpose: z.string().nullable(),
  backOn: plainDate.optional(),
  overdue: z.boolean(),
});
export type LoanRow = z.infer<typeof LoanRow>;
export const LoanPage = z.object({ items: z.array(LoanRow), ...paged });
export type LoanPage = z.infer<typeof LoanPage>;

export const ReconciliationRow = z.object({
  id: z.uuid(),
  organisation: Named,
  on: plainDate,
  onRegister: z.int(),
  held: z.int(),
  matched: z.int(),
  missing: z.array(Person),
  surplus: z.array(z.object({ number: z.string().optional(), what: z.string() })).nullable(),
  surplusCount: z.int(),
  nextOn: plainDate.optional(),
});
export const ReconciliationPage = z.object({ items: z.array(ReconciliationRow), ...paged });
export type ReconciliationPage = z.infer<typeof ReconciliationPage>;

/** A member's yearly supplement in a list. */
export const SupplementRow = z.object({
  member: Person,
  cell: Named,
  stage: supplementStage,
  late: z.boolean(),
  remindedOn: plainDate.optional(),
});
export const SupplementPage = z.object({ items: z.array(SupplementRow), ...paged });
export type SupplementPage = z.infer<typeof SupplementPage>;

const campaign = z.object({
  organisation: Named,
  year: z.int(),
  openedOn: plainDate,
  dueOn: plainDate,
  closedOn: plainDate.optional(),
});
const stages = z.object({
  none: z.int(),
  returned: z.int(),
  submitted: z.int(),
  confirmed: z.int(),
  passedUp: z.int(),
});

/** How the supplements of a year stand in an organisation, and in each directly below it. */
export const SupplementSummary = z.object({
  year: z.int(),
  campaigns: z.array(campaign).meta({ description: 'Các đợt của tổ chức đảng này và của cấp trên' }),
  overdue: z.boolean().meta({ description: 'Đã quá hạn nộp' }),
  stages,
  late: z.int().meta({ description: 'Số phiếu nộp muộn' }),
  below: z.array(z.object({ organisation: Named, stages, late: z.int() })),
});
export type SupplementSummary = z.infer<typeof SupplementSummary>;

export const SupplementShown = z.object({
  key: z.string(),
  ground: supplementGround,
  year: z.int(),
  stage: supplementStage,
  late: z.boolean(),
  submittedOn: plainDate,
  confirmedOn: plainDate.optional(),
  passedUpOn: plainDate.optional(),
  to: Named.optional(),
  residence: z.string().optional(),
  phone: z.string().optional(),
  occupation: z.string().optional(),
  education: education.optional(),
  politicalTheory: politicalTheory.optional(),
  lines: z.array(z.object({ part: supplementPart, text: z.string() })),
});

export const IndexRow = z.object({
  document: z.uuid(),
  type: z.string(),
  typeTitle: z.string(),
  on: plainDate.optional(),
  number: z.string().optional(),
  title: z.string().optional(),
  pages: z.int(),
  scan: z.string().optional(),
  filedOn: plainDate,
  filedBy: z.string().meta({ description: 'Tài khoản đã ghi' }),
  out: z.object({ as: z.enum(['replaced', 'withdrawn']), on: plainDate, instead: z.string().optional() }).optional(),
});

/** Everything of one dossier. */
export const DossierFile = z.object({
  number: z.string().optional(),
  documents: z.array(IndexRow),
  missing: z.array(z.object({ code: z.string(), title: z.string(), priority: z.int() })),
  loans: z.array(LoanRow),
  missed: z.boolean(),
  supplements: z.array(SupplementShown),
  asked: z.array(campaign).meta({ description: 'Các đợt bổ sung hồ sơ đang mở mà đảng viên thuộc diện nộp' }),
});
export type DossierFile = z.infer<typeof DossierFile>;

type Paging = { limit: number; cursor?: string; withTotal?: boolean };
/** How many types a dossier should hold and does not. */
export type CountMissing = (member: MemberRow, filed: ReadonlySet<string>) => number | undefined;

export interface DossiersAsked {
  under: readonly string[];
  q?: string;
  cell?: string;
  /** What stands out. */
  only?: 'unnumbered' | 'lent' | 'missed';
}

/** Dossiers of members: by name; or, of one organisation, those that stand out. */
export async function listDossiers(
  views: RegisterViews,
  { under, q, cell, only }: DossiersAsked,
  page: Paging,
  today: PlainDate,
  countMissing: CountMissing,
): Promise<DossierPage> {
  const moment = { today };
  if (only === undefined) {
    const status = ['probationary', 'official'] as const;
    const found = await listMembers(views, { under, q, cell, status }, moment, page);
    return { items: await rowsOf(views, found.items, today, countMissing), next: found.next, total: found.total };
  }
  const where: Where = {
    ...{ onRoll: true, ...(cell !== undefined && { cell }) },
    ...(only === 'unnumbered' && { numbered: false }),
    ...(only === 'lent' && { lentUntil: { from: '0001-01-01' } }),
    ...(only === 'missed' && { missed: true }),
  };
  const found = await views.dossiers.list<DossierDocument>('dossiers', { where, under: under[0], ...page });
  const ids = found.items.map(({ id }) => id);
  const [people, names] = await Promise.all([
    views.members.getMany<MemberDocument>('members', ids),
    namesOf(
      views,
      found.items.map(({ doc }) => doc.cell),
    ),
  ]);
  const cells = new Map(Object.entries(names));
  const rows = ids.flatMap((id) => {
    const person = people.get(id);
    return (person && rowOn(person, today, cells)) ?? [];
  });
  return { items: await rowsOf(views, rows, today, countMissing), next: found.next, total: found.total };
}

async function rowsOf(
  views: RegisterViews,
  people: readonly MemberRow[],
  today: PlainDate,
  countMissing: CountMissing,
): Promise<DossierRow[]> {
  const ids = people.map(({ id }) => id);
  const dossiers = await views.dossiers.getMany<DossierDocument>('dossiers', ids);
  const filed = new Map<string, IndexDocument[]>(ids.map((id) => [id, []]));
  for (const some of pieces(ids, 500)) {
    const where = { member: { in: some }, active: true };
    for await (const entry of every<IndexDocument>(views.dossiers, 'index', { where, sort: 'position' }))
      filed.get(entry.member)!.push(entry);
  }
  return people.map((person) => {
    const entries = filed.get(person.id)!;
    const { lentUntil = null, missed = false } = dossiers.get(person.id) ?? {};
    return {
      member: { id: person.id, fullName: person.fullName },
      cell: { id: person.cell, name: person.cellName },
      ...{ status: person.status, number: person.dossierNumber, joinDate: person.joinDate },
      ...{ documents: entries.length, scanned: entries.filter(({ scan }) => scan !== null).length },
      missing: countMissing(person, new Set(entries.map(({ type }) => type))),
      lentUntil: lentUntil ?? undefined,
      overdue: lentUntil !== null && lentUntil < today,
      missed,
    };
  });
}

/** The book of loans of a subtree, newest first; those under way by the day on which they are due. */
export async function listLoans(
  views: RegisterViews,
  { under, open }: { under: string; open?: boolean },
  page: Paging,
  today: PlainDate,
): Promise<LoanPage> {
  const where: Where = open ? { open: true } : {};
  const sort = open ? 'until' : '-lentOn';
  const found = await views.dossiers.list<LoanDocument>('loans', { where, under, sort, ...page });
  return {
    items: await loansShown(
      views,
      found.items.map(({ doc }) => doc),
      today,
    ),
    ...{ next: found.next, total: found.total },
  };
}

async function loansShown(views: RegisterViews, docs: readonly LoanDocument[], today: PlainDate): Promise<LoanRow[]> {
  const names = await namesOf(
    views,
    docs.flatMap(({ member, cell }) => [member, cell]),
  );
  return docs.map(({ loan, member, cell, lentOn, until, open, borrower, purpose, backOn }) => ({
    loan,
    member: { id: member, fullName: names[member] ?? null },
    cell: { id: cell, name: names[cell] ?? '' },
    ...{ lentOn, until, borrower, purpose, backOn: backOn ?? undefined, overdue: open && until < today },
  }));
}

/** Reconciliations in a subtree, newest first. */
export async function listReconciliations(
  views: RegisterViews,
  { under }: { under: string },
  page: Paging,
): Promise<ReconciliationPage> {
  const found = await views.dossiers.list<ReconciliationDocument>('reconciliations', { under, sort: '-on', ...page });
  const names = await namesOf(
    views,
    found.items.flatMap(({ doc }) => [doc.organisation, ...doc.missing]),
  );
  const items = found.items.map(({ id, doc }) => ({
    ...{ id, organisation: { id: doc.organisation, name: names[doc.organisation] ?? '' }, on: doc.on },
    ...{ onRegister: doc.onRegister, held: doc.held, matched: doc.onRegister - doc.missing.length },
    missing: doc.missing.map((one) => ({ id: one, fullName: names[one] ?? null })),
    ...{ surplus: doc.surplus, surplusCount: doc.surplusCount, nextOn: doc.nextOn ?? undefined },
  }));
  return { items, next: found.next, total: found.total };
}

const BEFORE = (year: number) => ({ to: year - 1 });

/** Members by how far their supplement of the year has come. */
export async function listSupplements(
  views: RegisterViews,
  { under, year, stage }: { under: string; year: number; stage: SupplementStage },
  page: Paging,
): Promise<SupplementPage> {
  const where: Where = { onRoll: true, ...(stage === 'none' ? { year: BEFORE(year) } : { year, stage }) };
  const found = await views.dossiers.list<DossierDocument>('dossiers', { where, under, ...page });
  const names = await namesOf(
    views,
    found.items.flatMap(({ doc }) => [doc.member, doc.cell]),
  );
  const items = found.items.map(({ doc }) => ({
    member: { id: doc.member, fullName: names[doc.member] ?? null },
    cell: { id: doc.cell, name: names[doc.cell] ?? '' },
    ...{ stage, late: stage !== 'none' && doc.late },
    ...(doc.remindedFor === year && doc.remindedOn !== null && { remindedOn: doc.remindedOn }),
  }));
  return { items, next: found.next, total: found.total };
}

/** How the year's supplements stand, of the organisation and of each directly below it: what is late is seen above. */
export async function supplementSummary(
  views: RegisterViews,
  { under, year }: { under: string; year: number },
  today: PlainDate,
): Promise<SupplementSummary> {
  const [path, children] = await Promise.all([views.organisations.pathOf(under), childrenOf(views, under, { today })]);
  const campaigns = await campaignsOf(views, path, year);
  const [own, ...below] = await Promise.all(
    [under, ...children.map(({ id }) => id)].map((id) => counted(views, id, year)),
  );
  const nearest = campaigns.at(-1);
  return {
    ...{ year, campaigns, overdue: nearest !== undefined && nearest.dueOn < today },
    ...{ stages: own!.stages, late: own!.late },
    below: children.map(({ id, name }, index) => ({ organisation: { id, name }, ...below[index]! })),
  };
}

async function counted(views: RegisterViews, under: string, year: number) {
  const of = (where: Where, by: string[]) =>
    views.dossiers.groupCount('dossiers', by, { under, where: { onRoll: true, ...where } });
  const [none, come] = await Promise.all([of({ year: BEFORE(year) }, ['onRoll']), of({ year }, ['stage', 'late'])]);
  const sum = (stage: SupplementStage) =>
    come.filter(({ values }) => values['stage'] === stage).reduce((total, { count }) => total + count, 0);
  return {
    stages: {
      none: none.reduce((total, { count }) => total + count, 0),
      ...{ returned: sum('returned'), submitted: sum('submitted') },
      ...{ confirmed: sum('confirmed'), passedUp: sum('passedUp') },
    },
    late: come.filter(({ values }) => values['late'] === true).reduce((total, { count }) => total + count, 0),
  };
}

/** Campaigns of a year by any of these organisations, in their order. */
async function campaignsOf(views: RegisterViews, organisations: readonly string[], year: number) {
  const found = await views.dossiers.getMany<CampaignDocument>(
    'campaigns',
    organisations.map((id) => `${id}/${year}`),
  );
  const names = await namesOf(views, organisations);
  return organisations.flatMap((id) => {
    const doc = found.get(`${id}/${year}`);
    if (!doc) return [];
    const { openedOn, dueOn, closedOn } = doc;
    return [{ organisation: { id, name: names[id] ?? '' }, year, openedOn, dueOn, closedOn: closedOn ?? undefined }];
  });
}

/** Everything of one person's dossier; the caller has checked that the reader may know it. */
export async function dossierFile(
  views: RegisterViews,
  member: string,
  today: PlainDate,
  types: ReadonlyMap<string, { title: string }>,
): Promise<Omit<DossierFile, 'number' | 'missing'> & { filed: Set<string>; person: MemberRow | undefined }> {
  const where = { member };
  const [dossier, person, entries, loans, supplements] = await Promise.all([
    views.dossiers.get<DossierDocument>('dossiers', member),
    views.members.get<MemberDocument>('members', member),
    all<IndexDocument>(views, 'index', { where, sort: 'position' }),
    all<LoanDocument>(views, 'loans', { where, sort: '-lentOn' }),
    all<SupplementDocument>(views, 'supplements', { where, sort: '-submittedOn' }),
  ]);
  const path = person ? await views.organisations.pathOf(person.cell) : [];
  const asked = await campaignsOf(views, path, Number(today.slice(0, 4)));
  const above = await namesOf(
    views,
    supplements.flatMap(({ to }) => to ?? []),
  );
  return {
    documents: entries.map((entry) => ({
      ...{ document: entry.document, type: entry.type, typeTitle: types.get(entry.type)?.title ?? entry.type },
      ...{ on: entry.on ?? undefined, number: entry.number ?? undefined, title: entry.title ?? undefined },
      ...{ pages: entry.pages, scan: entry.scan ?? undefined, filedOn: entry.filedOn, filedBy: entry.filedBy },
      ...(entry.out && { out: { as: entry.out.as, on: entry.out.on, instead: entry.out.instead } }),
    })),
    loans: await loansShown(views, loans, today),
    missed: dossier?.missed ?? false,
    supplements: supplements.map((one) => shown(one, above)),
    asked: asked.filter(({ closedOn }) => closedOn === undefined),
    filed: new Set(entries.filter(({ active }) => active).map(({ type }) => type)),
    person: person && rowOn(person, today, new Map()),
  };
}

function shown(doc: SupplementDocument, names: Record<string, string>): z.infer<typeof SupplementShown> {
  const { key, ground, year, stage, late, submittedOn, confirmedOn, passedUpOn, to } = doc;
  return {
    ...{ key, ground, year, stage, late, submittedOn },
    ...{ confirmedOn: confirmedOn ?? undefined, passedUpOn: passedUpOn ?? undefined },
    ...(to !== null && { to: { id: to, name: names[to] ?? '' } }),
    ...{
      residence: doc.residence ?? undefined,
      phone: doc.phone ?? undefined,
      occupation: doc.occupation ?? undefined,
    },
    education: (doc.education ?? undefined) as z.infer<typeof SupplementShown>['education'],
    politicalTheory: (doc.politicalTheory ?? undefined) as z.infer<typeof SupplementShown>['politicalTheory'],
    lines: doc.lines ?? [],
  };
}

async function all<Doc>(
  views: RegisterViews,
  collection: string,
  query: { where: Where; sort: string },
): Promise<Doc[]> {
  const found: Doc[] = [];
  for await (const doc of every<Doc>(views.dossiers, collection, query)) found.push(doc);
  return found;
}
