import { z } from 'zod';
import { caseSorts } from '../../read-models/case-list/queries.ts';
import { caseStatuses } from '../../read-models/case-list/projection.ts';
import { memberSorts } from '../../read-models/member-list/queries.ts';
import { memberStatus } from '../../read-models/member-list/rows.ts';
import { proposalSorts } from '../../read-models/proposal-list/queries.ts';
import { workKind } from '../../read-models/worklist/queries.ts';
import { plainDate } from '../kernel/event.ts';
import { caseKind } from '../register/case/events.ts';
import { education, sex } from '../register/member/person.ts';
import { organisationType } from '../register/organisation/events.ts';

const instant = z.iso.datetime({ offset: true, error: 'not-an-instant' });

/** A page of a list. */
export const page = {
  limit: z.coerce.number().int().min(1).max(500).default(50),
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

const number = z.coerce.number().int();
const total = { total: yes.optional() };

export const membersQuestion = z.object({
  ...words,
  ...under,
  cell: z.uuid().optional(),
  status: z.array(memberStatus).max(memberStatus.options.length).optional(),
  sex: sex.optional(),
  ethnicity: z.string().max(40).optional(),
  education: education.optional(),
  birthYearFrom: number.optional(),
  birthYearTo: number.optional(),
  joinDateFrom: plainDate.optional(),
  joinDateTo: plainDate.optional(),
  officialDateFrom: plainDate.optional(),
  officialDateTo: plainDate.optional(),
  late: yes.optional(),
  sort: z.enum([...memberSorts, ...memberSorts.map((field) => `-${field}` as const)]).optional(),
  ...moment,
  ...page,
  ...total,
});

export const organisationsQuestion = z.object({
  ...words,
  parent: z.uuid().optional(),
  type: organisationType.optional(),
  ...under,
  sort: z.enum(['name', '-name', 'code', '-code']).optional(),
  ...page,
  ...total,
});

export const historyQuestion = z.object({ ...moment, ...page, limit: page.limit.default(500) });

export const movementQuestion = z.object({ ...under, from: plainDate, to: plainDate });

export const casesQuestion = z.object({
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

export const workRowsQuestion = z.object({
  organisation: z.uuid().optional(),
  kind: workKind,
  below: yes.optional(),
  late: yes.optional(),
  ...page,
});
