import { z } from 'zod';
import { badgeStates } from '../../read-models/badge-forecast/queries.ts';
import { organisationStatuses } from '../../read-models/organisation-tree/projection.ts';
import { cardBooks } from '../../read-models/card-list/projection.ts';
import { cardState } from '../../read-models/card-list/queries.ts';
import { caseSorts } from '../../read-models/case-list/queries.ts';
import { caseStatuses } from '../../read-models/case-list/projection.ts';
import { matterKinds } from '../../read-models/conduct-list/projection.ts';
import { matterStates } from '../../read-models/conduct-list/queries.ts';
import { memberSorts } from '../../read-models/member-list/queries.ts';
import { overlay } from '../../read-models/overlays.ts';
import { memberStatus } from '../../read-models/member-list/rows.ts';
import { proposalSorts } from '../../read-models/proposal-list/queries.ts';
import { supplementStage } from '../../read-models/dossier-list/queries.ts';
import { transferKinds, transferStatuses } from '../../read-models/transfer-list/projection.ts';
import { workKind } from '../../read-models/worklist/queries.ts';
import { memberColumns } from '../exchange/member-columns.ts';
import { plainDate } from '../kernel/event.ts';
import { cardKind } from '../register/card/events.ts';
import { sealStage } from '../register/seal/events.ts';
import { errorReportStatus } from '../register/error-report/events.ts';
import { caseKind } from '../register/case/events.ts';
import { education, sex } from '../register/member/person.ts';
import { organisationPower, organisationType } from '../register/organisation/events.ts';
import { reorganisingDecision } from '../register/reorganisation/events.ts';

const instant = z.iso.datetime({ offset: true, error: 'not-an-instant' });

/** A whole number, written out as query strings have it. */
export const whole = z.coerce.number().int().meta({ type: 'integer' });

/** A page of a list. */
export const page = {
  limit: whole.min(1).max(500).default(50),
  cursor: z.string().max(4000).optional(),
};

/** Words to search for. */
export const words = { q: z.string().max(200).optional() };

/** As of a day, and as it was known at an instant (design §4). */
export const moment = { asOf: plainDate.optional(), knownAt: instant.optional() };

/** The organisation whose subtree is asked about. */
export const under = { under: z.uuid().optional() };

/** Switched on by `true`. */
export const yes = z.literal('true').transform(() => true as const);

const total = { total: yes.optional() };

export const membersQuestion = z.object({
  ...words,
  ...under,
  cell: z.uuid().optional(),
  status: z.array(memberStatus).max(memberStatus.options.length).optional(),
  sex: sex.optional(),
  ethnicity: z.string().max(40).optional(),
  education: education.optional(),
  birthYearFrom: whole.optional(),
  birthYearTo: whole.optional(),
  joinDateFrom: plainDate.optional(),
  joinDateTo: plainDate.optional(),
  officialDateFrom: plainDate.optional(),
  officialDateTo: plainDate.optional(),
  diedOnFrom: plainDate.optional(),
  diedOnTo: plainDate.optional(),
  late: yes.optional(),
  admittedHere: yes.optional(),
  inTransit: yes.optional(),
  onTemporaryTransfer: yes.optional(),
  overlay: overlay.optional(),
  sort: z.enum([...memberSorts, ...memberSorts.map((field) => `-${field}` as const)]).optional(),
  ...moment,
  ...page,
  ...total,
});

const memberColumn = z.enum(memberColumns.map(({ name }) => name));

/** As the list is asked for, without pages; `columns` chooses and orders, separated by commas. */
export const membersFileQuestion = membersQuestion.omit({ limit: true, cursor: true, total: true }).extend({
  columns: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(memberColumn).min(1).max(memberColumns.length))
    .optional(),
});
export type MembersFileQuestion = z.infer<typeof membersFileQuestion>;

export const organisationsQuestion = z.object({
  ...words,
  parent: z.uuid().optional(),
  type: organisationType.optional(),
  status: z.array(z.enum(organisationStatuses)).max(organisationStatuses.length).optional(),
  ended: yes.optional().meta({ description: 'Cả những tổ chức đảng đã kết thúc hoạt động' }),
  ...under,
  sort: z.enum(['name', '-name', 'code', '-code']).optional(),
  ...page,
  ...total,
});

/** Names only, and only of what is looked for: nobody pages through the whole register by it. */
export const directoryQuestion = z.object({
  q: z.string().min(2).max(200),
  type: z.array(organisationType).max(organisationType.options.length).optional(),
  limit: whole.min(1).max(50).default(20),
});

export const historyQuestion = z.object({ ...moment, ...page, limit: page.limit.default(500) });

export const movementQuestion = z.object({ ...under, from: plainDate, to: plainDate });

export const casesQuestion = z.object({
  ...words,
  ...under,
  kind: caseKind.optional(),
  status: z.array(z.enum(caseStatuses)).max(caseStatuses.length).optional(),
  at: z.uuid().optional(),
  cell: z.uuid().optional(),
  subject: z.uuid().optional(),
  proposal: z.uuid().optional(),
  overdue: yes.optional(),
  unrecorded: yes.optional(),
  sort: z.enum([...caseSorts, ...caseSorts.map((field) => `-${field}` as const)]).optional(),
  ...page,
  ...total,
});

export const proposalsQuestion = z.object({
  ...under,
  kind: caseKind.optional(),
  organisation: z.uuid().optional(),
  to: z.uuid().optional(),
  status: z.enum(['draft', 'submitted']).optional(),
  sort: z.enum(proposalSorts).optional(),
  ...page,
  ...total,
});

export const cardsQuestion = z.object({
  ...under,
  ...words,
  state: z.array(cardState).max(cardState.options.length).optional(),
  kind: cardKind.optional(),
  lacks: yes.optional().meta({ description: 'Đảng viên chính thức không có thẻ' }),
  ...page,
  ...total,
});

export const errorReportsQuestion = z.object({
  ...under,
  at: z.uuid().optional().meta({ description: 'Cấp ủy đang giữ' }),
  status: z.array(errorReportStatus).max(errorReportStatus.options.length).optional(),
  ...page,
  ...total,
});

export const sealsQuestion = z.object({
  ...under,
  ...words,
  organisation: z.uuid().optional(),
  stage: z.array(sealStage).max(sealStage.options.length).optional(),
  due: yes.optional().meta({ description: 'Chỉ những con dấu phải thu hồi' }),
  ...page,
  ...total,
});

export const cardBookQuestion = z.object({
  ...under,
  ...words,
  book: z.enum(cardBooks),
  from: plainDate.optional(),
  to: plainDate.optional(),
  ...page,
  ...total,
});

/** The round of badges that is asked about; the next one, if none is named. */
const round = { round: plainDate.optional() };

export const badgeForecastQuestion = z.object({ ...under, ...round });

export const badgesDueQuestion = z.object({
  ...under,
  ...round,
  milestone: whole.min(1).max(100),
  late: yes.optional().meta({ description: 'Đã đủ từ đợt trước mà chưa được tặng' }),
  early: yes.optional().meta({ description: 'Chưa đủ, có thể được xét tặng sớm nếu bệnh nặng' }),
  ...page,
  ...total,
});

export const badgesQuestion = z.object({
  ...under,
  ...words,
  ...round,
  milestone: whole.min(1).max(100).optional(),
  state: z.enum(badgeStates).optional(),
  ...page,
  ...total,
});

/** Dossiers by name, or of one organisation those that stand out. */
export const dossiersQuestion = z.object({
  ...words,
  ...under,
  cell: z.uuid().optional(),
  only: z.enum(['unnumbered', 'lent', 'missed']).optional(),
  ...page,
  ...total,
});

export const dossierLoansQuestion = z.object({ ...under, open: yes.optional(), ...page, ...total });

export const reconciliationsQuestion = z.object({ ...under, ...page, ...total });

const supplementYear = { year: whole.min(2000).max(2100) };

export const supplementsQuestion = z.object({ ...under, ...supplementYear, stage: supplementStage, ...page, ...total });

export const supplementSummaryQuestion = z.object({ ...under, ...supplementYear });

export const transfersQuestion = z.object({
  ...under,
  ...words,
  side: z.enum(['out', 'in']).meta({ description: 'Chuyển đi khỏi nơi hỏi, hay chuyển đến' }),
  kind: z.array(z.enum(transferKinds)).max(transferKinds.length).optional(),
  status: z.array(z.enum(transferStatuses)).max(transferStatuses.length).optional(),
  open: yes.optional(),
  overdue: yes.optional(),
  notHandedIn: yes.optional().meta({ description: 'Quá thời hạn mà chưa nộp giấy giới thiệu ở nơi đến' }),
  at: z.uuid().optional().meta({ description: 'Tổ chức đảng đến lượt viết ô kế tiếp' }),
  member: z.uuid().optional(),
  sort: z.enum(['dueOn', '-openedOn']).optional(),
  ...page,
  ...total,
});

export const reorganisationsQuestion = z.object({
  ...under,
  kind: z.array(reorganisingDecision).max(reorganisingDecision.options.length).optional(),
  status: z.enum(['open', 'done']).optional(),
  ...page,
});

export const conductQuestion = z.object({
  ...words,
  ...under,
  kind: z.enum(matterKinds),
  state: z.enum(matterStates).optional(),
  member: z.uuid().optional(),
  ...page,
  ...total,
});

export const workRowsQuestion = z.object({
  organisation: z.uuid().optional(),
  kind: workKind,
  below: yes.optional(),
  late: yes.optional(),
  ...page,
});

/** Whether a power may be granted, by a decision of a day, from a day on. */
export const powerConditionsQuestion = z.object({
  power: organisationPower,
  decidedOn: plainDate.optional(),
  effectiveOn: plainDate.optional(),
  excepted: yes.optional().meta({ description: 'Có văn bản của Ban Bí thư đối với trường hợp đặc biệt' }),
});
