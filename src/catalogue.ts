import { z } from 'zod';
import { Plans } from '../read-models/admission-plan/queries.ts';
import { AwardedPage, BadgeForecast, DuePage } from '../read-models/badge-forecast/queries.ts';
import { CardBookPage, CardPage } from '../read-models/card-list/queries.ts';
import { Counts, Month, Movement } from '../read-models/headcount/queries.ts';
import { MemberFile } from '../read-models/member-file/queries.ts';
import { MemberPage } from '../read-models/member-list/queries.ts';
import { OrganisationFile } from '../read-models/organisation-tree/queries.ts';
import { ProposalPage } from '../read-models/proposal-list/queries.ts';
import { TransferPage } from '../read-models/transfer-list/queries.ts';
import { TimelinePage } from '../read-models/timeline/queries.ts';
import { MyWork, Worklist, WorkPage } from '../read-models/worklist/queries.ts';
import { accountOperations } from './access/operations.ts';
import { READERS } from './access/roles.ts';
import {
  BadgeSeriesShown,
  CalendarShown,
  CaseFile,
  CasesShown,
  ProposalFile,
  ProposalReadiness,
  Readiness,
} from './http/case-answers.ts';
import type { Command } from './http/command.ts';
import { endpoint } from './http/endpoint.ts';
import {
  CommitBody,
  ImportRows,
  ImportShown,
  ImportsPage,
  MappingBody,
  templateQuestion,
  uploadQuestion,
} from './http/import-answers.ts';
import {
  badgeForecastQuestion,
  badgesDueQuestion,
  badgesQuestion,
  cardBookQuestion,
  cardsQuestion,
  casesQuestion,
  historyQuestion,
  membersFileQuestion,
  membersQuestion,
  moment,
  movementQuestion,
  organisationsQuestion,
  page,
  proposalsQuestion,
  transfersQuestion,
  under,
  whole,
  words,
  workRowsQuestion,
} from './http/questions.ts';
import { ChildrenShown, HistoryPage, OrganisationsShown, RootsShown } from './http/register-answers.ts';
import { AccountPage, PasswordBody, SessionAnswer, SignInBody } from './http/session-answers.ts';
import { everyOperation } from './register/every-operation.ts';

/**
 * The table of contents. What is not declared here cannot be routed, may not be done by anybody, and stands in no
 * description of the interface.
 */

/** Every command: its room, who may give it and on what, its route, its form. */
export const commands: readonly Command[] = [...everyOperation, ...accountOperations];

const signedIn = { to: 'signedIn' } as const;
const list = { to: 'roles', roles: READERS, relation: 'scope', within: ['under', 'cell'] } as const;
const aMember = { to: 'roles', roles: READERS, relation: 'member' } as const;
const aCase = { to: 'roles', roles: READERS, relation: 'case' } as const;
const aProposal = { to: 'roles', roles: READERS, relation: 'proposal' } as const;
const oneOrganisation = { to: 'roles', roles: READERS, relation: 'scope', within: ['organisation'] } as const;
const anOrganisation = { to: 'roles', roles: READERS, relation: 'organisation' } as const;
/** Who administers accounts must be able to name the organisations for which rights are given. */
const named = [...READERS, 'administrator'] as const;
/** Who may record anything of a person, a case or a list. */
const recorders = { to: 'roles', roles: ['cellSecretary', 'baseOfficer', 'upperOfficer'], relation: 'scope' } as const;
/** Who may take over: each row is judged by its own organisation besides. */
const importers = { to: 'roles', roles: ['baseOfficer', 'upperOfficer'], relation: 'scope' } as const;
const administrators = { to: 'roles', roles: ['administrator'], relation: 'scope' } as const;

/** Everything else that can be asked for. */
export const endpoints = {
  // ——— session ———
  'session.begin': endpoint({
    method: 'post',
    path: '/session',
    summary: 'Đăng nhập',
    access: { to: 'anyone' },
    body: SignInBody,
    kind: 'json',
    answer: SessionAnswer,
  }),
  'session.show': endpoint({
    method: 'get',
    path: '/session',
    summary: 'Tài khoản đang đăng nhập và các quyền',
    access: { to: 'signedIn', beforePasswordChange: true },
    kind: 'json',
    answer: SessionAnswer,
  }),
  'session.end': endpoint({
    method: 'delete',
    path: '/session',
    summary: 'Đăng xuất',
    access: { to: 'signedIn', beforePasswordChange: true },
    kind: 'none',
  }),
  'session.changePassword': endpoint({
    method: 'post',
    path: '/session/password',
    summary: 'Đổi mật khẩu',
    access: { to: 'signedIn', beforePasswordChange: true },
    body: PasswordBody,
    kind: 'none',
  }),

  // ——— accounts ———
  'accounts.list': endpoint({
    method: 'get',
    path: '/accounts',
    summary: 'Danh sách tài khoản',
    access: administrators,
    query: z.object({ ...words, ...page }),
    kind: 'json',
    answer: AccountPage,
    readModel: true,
  }),

  // ——— organisations ———
  'organisations.list': endpoint({
    method: 'get',
    path: '/organisations',
    summary: 'Danh sách tổ chức đảng',
    access: { to: 'roles', roles: named, relation: 'scope', within: ['under', 'parent'] },
    query: organisationsQuestion,
    kind: 'json',
    answer: OrganisationsShown,
    readModel: true,
  }),
  'organisations.roots': endpoint({
    method: 'get',
    path: '/organisations/roots',
    summary: 'Các tổ chức đảng đứng đầu phạm vi được xem',
    access: { to: 'roles', roles: named, relation: 'scope' },
    kind: 'json',
    answer: RootsShown,
    readModel: true,
  }),
  'organisations.children': endpoint({
    method: 'get',
    path: '/organisations/{id}/children',
    summary: 'Tổ chức đảng trực thuộc trực tiếp',
    access: { to: 'roles', roles: named, relation: 'organisation' },
    query: z.object(moment),
    kind: 'json',
    answer: ChildrenShown,
    readModel: true,
  }),
  'organisations.file': endpoint({
    method: 'get',
    path: '/organisations/{id}',
    summary: 'Hồ sơ tổ chức đảng',
    access: anOrganisation,
    query: z.object(moment),
    kind: 'json',
    answer: OrganisationFile,
    readModel: true,
  }),
  'organisations.history': endpoint({
    method: 'get',
    path: '/organisations/{id}/history',
    summary: 'Lịch sử ghi nhận của tổ chức đảng',
    access: anOrganisation,
    query: historyQuestion,
    kind: 'json',
    answer: HistoryPage,
    readModel: true,
  }),

  // ——— members ———
  'members.list': endpoint({
    method: 'get',
    path: '/members',
    summary: 'Danh sách đảng viên',
    access: list,
    query: membersQuestion,
    kind: 'json',
    answer: MemberPage,
    readModel: true,
    reads: 'rows',
  }),
  'members.csv': endpoint({
    method: 'get',
    path: '/members.csv',
    summary: 'Danh sách đảng viên dạng CSV, đủ mọi dòng',
    access: list,
    query: membersFileQuestion,
    kind: 'stream',
    produces: 'text/csv',
    readModel: true,
    reads: 'rows',
  }),
  'members.xlsx': endpoint({
    method: 'get',
    path: '/members.xlsx',
    summary: 'Danh sách đảng viên dạng bảng tính, đủ mọi dòng',
    access: list,
    query: membersFileQuestion,
    kind: 'stream',
    produces: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    readModel: true,
    reads: 'rows',
  }),
  'members.file': endpoint({
    method: 'get',
    path: '/members/{id}',
    summary: 'Hồ sơ đảng viên',
    access: aMember,
    query: z.object(moment),
    kind: 'json',
    answer: MemberFile,
    readModel: true,
    reads: 'member',
  }),
  'members.history': endpoint({
    method: 'get',
    path: '/members/{id}/history',
    summary: 'Lịch sử ghi nhận của đảng viên',
    access: aMember,
    query: historyQuestion,
    kind: 'json',
    answer: HistoryPage,
    readModel: true,
    reads: 'member',
  }),

  // ——— counts ———
  'counts.show': endpoint({
    method: 'get',
    path: '/counts',
    summary: 'Đảng số theo tư cách, giới tính, độ tuổi',
    access: list,
    query: z.object({ ...under, ...moment }),
    kind: 'json',
    answer: Counts,
    readModel: true,
  }),
  'counts.movement': endpoint({
    method: 'get',
    path: '/counts/movement',
    summary: 'Tăng, giảm đảng viên trong kỳ',
    access: list,
    query: movementQuestion,
    kind: 'json',
    answer: Movement,
    readModel: true,
  }),
  'counts.monthly': endpoint({
    method: 'get',
    path: '/counts/monthly',
    summary: 'Kết nạp, công nhận chính thức, từ trần theo tháng',
    access: list,
    query: z.object({ ...under, months: whole.min(1).max(120).default(24) }),
    kind: 'json',
    answer: z.array(Month),
    readModel: true,
  }),
  'timeline.list': endpoint({
    method: 'get',
    path: '/timeline',
    summary: 'Những việc vừa ghi nhận',
    access: list,
    query: z.object({ ...under, ...page }),
    kind: 'json',
    answer: TimelinePage,
    readModel: true,
    reads: 'rows',
  }),

  // ——— cases and lists ———
  'cases.list': endpoint({
    method: 'get',
    path: '/cases',
    summary: 'Danh sách hồ sơ đề nghị',
    access: { ...list, within: ['under', 'cell', 'at'] },
    query: casesQuestion,
    kind: 'json',
    answer: CasesShown,
    readModel: true,
    reads: 'rows',
  }),
  'cases.file': endpoint({
    method: 'get',
    path: '/cases/{id}',
    summary: 'Hồ sơ đề nghị: giấy tờ, biểu quyết, thẩm định, kết quả',
    access: aCase,
    kind: 'json',
    answer: CaseFile,
    readModel: true,
    reads: 'case',
  }),
  'cases.history': endpoint({
    method: 'get',
    path: '/cases/{id}/history',
    summary: 'Lịch sử ghi nhận của hồ sơ đề nghị',
    access: aCase,
    query: historyQuestion,
    kind: 'json',
    answer: HistoryPage,
    readModel: true,
    reads: 'case',
  }),
  'cases.readiness': endpoint({
    method: 'get',
    path: '/cases/{id}/readiness',
    summary: 'Điều kiện để gửi hồ sơ lên cấp trên, từng mục',
    access: aCase,
    kind: 'json',
    answer: Readiness,
  }),
  'proposals.list': endpoint({
    method: 'get',
    path: '/proposals',
    summary: 'Các danh sách đề nghị',
    access: { ...list, within: ['under', 'organisation'] },
    query: proposalsQuestion,
    kind: 'json',
    answer: ProposalPage,
    readModel: true,
  }),
  'proposals.file': endpoint({
    method: 'get',
    path: '/proposals/{id}',
    summary: 'Một danh sách đề nghị cùng các hồ sơ',
    access: aProposal,
    kind: 'json',
    answer: ProposalFile,
    readModel: true,
    reads: 'rows',
  }),
  'proposals.history': endpoint({
    method: 'get',
    path: '/proposals/{id}/history',
    summary: 'Lịch sử ghi nhận của danh sách đề nghị',
    access: aProposal,
    query: historyQuestion,
    kind: 'json',
    answer: HistoryPage,
    readModel: true,
  }),
  'proposals.readiness': endpoint({
    method: 'get',
    path: '/proposals/{id}/readiness',
    summary: 'Những điều còn thiếu của từng hồ sơ trong danh sách',
    access: aProposal,
    kind: 'json',
    answer: ProposalReadiness,
  }),
  'transfers.list': endpoint({
    method: 'get',
    path: '/transfers',
    summary: 'Chuyển sinh hoạt đảng: danh sách chuyển đi, chờ tiếp nhận, sinh hoạt tạm thời',
    access: { ...list, within: ['under', 'at'] },
    query: transfersQuestion,
    kind: 'json',
    answer: TransferPage,
    readModel: true,
    reads: 'rows',
  }),
  'worklist.show': endpoint({
    method: 'get',
    path: '/worklist',
    summary: 'Việc cần làm, sắp đến hạn, quá hạn',
    access: oneOrganisation,
    query: z.object({ organisation: z.uuid().optional() }),
    kind: 'json',
    answer: Worklist,
    readModel: true,
    reads: 'rows',
  }),
  'worklist.mine': endpoint({
    method: 'get',
    path: '/worklist/mine',
    summary: 'Việc của tôi, theo quyền tại từng tổ chức đảng',
    access: { to: 'roles', roles: READERS, relation: 'scope' },
    kind: 'json',
    answer: MyWork,
    readModel: true,
    reads: 'rows',
  }),
  'worklist.rows': endpoint({
    method: 'get',
    path: '/worklist/rows',
    summary: 'Từng việc của một loại',
    access: oneOrganisation,
    query: workRowsQuestion,
    kind: 'json',
    answer: WorkPage,
    readModel: true,
    reads: 'rows',
  }),
  'plans.show': endpoint({
    method: 'get',
    path: '/plans',
    summary: 'Kế hoạch kết nạp đảng viên và kết quả thực hiện',
    access: list,
    query: z.object({ ...under, year: z.coerce.number().int().min(2000).max(2100).optional() }),
    kind: 'json',
    answer: Plans,
    readModel: true,
  }),
  // ——— cards and badges ———
  'cards.list': endpoint({
    method: 'get',
    path: '/cards',
    summary: 'Theo dõi việc cấp thẻ đảng viên',
    access: list,
    query: cardsQuestion,
    kind: 'json',
    answer: CardPage,
    readModel: true,
    reads: 'rows',
  }),
  'cards.book': endpoint({
    method: 'get',
    path: '/cards/book',
    summary: 'Sổ phát thẻ, sổ giao nhận thẻ, thẻ đã thu',
    access: list,
    query: cardBookQuestion,
    kind: 'json',
    answer: CardBookPage,
    readModel: true,
    reads: 'rows',
  }),
  'badges.list': endpoint({
    method: 'get',
    path: '/badges',
    summary: 'Huy hiệu Đảng đã có quyết định',
    access: list,
    query: badgesQuestion,
    kind: 'json',
    answer: AwardedPage,
    readModel: true,
    reads: 'rows',
  }),
  'badges.forecast': endpoint({
    method: 'get',
    path: '/badges/forecast',
    summary: 'Dự kiến số người đủ tuổi Đảng nhận Huy hiệu tại một đợt, theo mức và tổ chức đảng',
    access: list,
    query: badgeForecastQuestion,
    kind: 'json',
    answer: BadgeForecast,
    readModel: true,
  }),
  'badges.due': endpoint({
    method: 'get',
    path: '/badges/due',
    summary: 'Đảng viên đủ tuổi Đảng nhận Huy hiệu tại một đợt',
    access: list,
    query: badgesDueQuestion,
    kind: 'json',
    answer: DuePage,
    readModel: true,
    reads: 'rows',
  }),
  'badgeSeries.show': endpoint({
    method: 'get',
    path: '/badge-series/{id}',
    summary: 'Dãy số Huy hiệu của cấp ủy quyết định',
    access: anOrganisation,
    kind: 'json',
    answer: BadgeSeriesShown,
  }),
  'calendar.show': endpoint({
    method: 'get',
    path: '/calendar',
    summary: 'Lịch làm việc: ngày nghỉ, ngày làm bù',
    access: signedIn,
    kind: 'json',
    answer: CalendarShown,
  }),

  // ——— scans ———
  'documents.upload': endpoint({
    method: 'post',
    path: '/documents',
    summary: 'Tải lên bản chụp giấy tờ (PDF, JPEG, PNG, TIFF); không được dùng đến trong một ngày thì bị bỏ',
    access: recorders,
    upload: true,
    kind: 'json',
    status: 201,
    answer: z.object({ id: z.uuid(), bytes: z.int(), type: z.string() }),
  }),
  'documents.ofMember': endpoint({
    method: 'get',
    path: '/members/{id}/documents/{document}',
    summary: 'Bản chụp có trong hồ sơ đảng viên',
    access: aMember,
    kind: 'stream',
    produces: 'application/octet-stream',
    reads: 'member',
  }),
  'documents.ofOrganisation': endpoint({
    method: 'get',
    path: '/organisations/{id}/documents/{document}',
    summary: 'Bản chụp có trong hồ sơ tổ chức đảng',
    access: anOrganisation,
    kind: 'stream',
    produces: 'application/octet-stream',
    reads: 'rows',
  }),
  'documents.ofCase': endpoint({
    method: 'get',
    path: '/cases/{id}/documents/{document}',
    summary: 'Bản chụp có trong hồ sơ đề nghị',
    access: aCase,
    kind: 'stream',
    produces: 'application/octet-stream',
    reads: 'case',
  }),
  'documents.ofProposal': endpoint({
    method: 'get',
    path: '/proposals/{id}/documents/{document}',
    summary: 'Bản chụp có trong danh sách đề nghị',
    access: aProposal,
    kind: 'stream',
    produces: 'application/octet-stream',
    reads: 'rows',
  }),

  // ——— papers ———
  'papers.proposal': endpoint({
    method: 'get',
    path: '/proposals/{id}/paper',
    summary: 'In danh sách đề nghị (PDF)',
    access: aProposal,
    kind: 'stream',
    produces: 'application/pdf',
    readModel: true,
    reads: 'rows',
  }),

  // ——— import by template ———
  'imports.template': endpoint({
    method: 'get',
    path: '/imports/template',
    summary: 'Tải mẫu nhập dữ liệu',
    access: importers,
    query: templateQuestion,
    kind: 'stream',
    produces: 'application/octet-stream',
  }),
  'imports.begin': endpoint({
    method: 'post',
    path: '/imports',
    summary: 'Gửi tệp để kiểm tra; chưa ghi nhận gì',
    access: { ...importers, within: ['organisation'] },
    query: uploadQuestion,
    upload: true,
    kind: 'json',
    status: 202,
    answer: z.object({ id: z.uuid() }),
  }),
  'imports.list': endpoint({
    method: 'get',
    path: '/imports',
    summary: 'Các lần nhập dữ liệu của tài khoản',
    access: importers,
    query: z.object({ limit: page.limit }),
    kind: 'json',
    answer: ImportsPage,
  }),
  'imports.show': endpoint({
    method: 'get',
    path: '/imports/{id}',
    summary: 'Một lần nhập dữ liệu: cột, số dòng, tiến độ',
    access: importers,
    kind: 'json',
    answer: ImportShown,
  }),
  'imports.map': endpoint({
    method: 'post',
    path: '/imports/{id}/mapping',
    summary: 'Ghép cột của tệp với trường của mẫu',
    access: importers,
    body: MappingBody,
    kind: 'json',
    answer: ImportShown,
  }),
  'imports.rows': endpoint({
    method: 'get',
    path: '/imports/{id}/rows',
    summary: 'Từng dòng của tệp và kết quả kiểm tra',
    access: importers,
    query: z.object({ only: z.enum(['all', 'errors', 'warnings']).default('all'), ...page }),
    kind: 'json',
    answer: ImportRows,
  }),
  'imports.errors': endpoint({
    method: 'get',
    path: '/imports/{id}/errors.xlsx',
    summary: 'Bảng tính các lỗi của tệp',
    access: importers,
    kind: 'stream',
    produces: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }),
  'imports.commit': endpoint({
    method: 'post',
    path: '/imports/{id}/commit',
    summary: 'Ghi nhận các dòng đã kiểm tra',
    access: importers,
    body: CommitBody,
    kind: 'json',
    status: 202,
    answer: ImportShown,
  }),

  // ——— operation of the server ———
  'server.live': endpoint({
    method: 'get',
    path: '/live',
    summary: 'Thay đổi vừa ghi, chỉ mã và phiên bản (server-sent events)',
    access: signedIn,
    kind: 'stream',
    produces: 'text/event-stream',
  }),
  'server.health': endpoint({
    method: 'get',
    path: '/health',
    summary: 'Máy chủ đang chạy',
    access: { to: 'anyone' },
    kind: 'json',
    answer: z.object({ status: z.literal('ok') }),
  }),
  'server.ready': endpoint({
    method: 'get',
    path: '/ready',
    summary: 'Máy chủ sẵn sàng phục vụ, kể cả dữ liệu hiển thị',
    access: { to: 'anyone' },
    kind: 'stream',
    produces: 'application/json',
  }),
  'server.openapi': endpoint({
    method: 'get',
    path: '/openapi.json',
    summary: 'Mô tả giao diện này (OpenAPI 3.1)',
    access: { to: 'anyone' },
    kind: 'stream',
    produces: 'application/json',
  }),
};

export type Endpoints = typeof endpoints;
