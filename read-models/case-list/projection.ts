import type { PlainDate } from '../../src/kernel/plain-date.ts';
import {
  CaseConcluded,
  CaseConclusionSought,
  CaseDecided,
  CaseForwarded,
  type CaseKind,
  CaseMoved,
  CaseOpened,
  CaseReturned,
  CaseSubmitted,
  CaseVoted,
  CaseWithdrawn,
  type StopTask,
} from '../../src/register/case/events.ts';
import { placing, subjectOf } from '../placing.ts';
import { on, projection, type ProjectedEvent } from '../projection.ts';
import type { Change } from '../stores/read-store.ts';

/** What becomes of a case. */
export const caseStatuses = ['draft', 'submitted', 'returned', 'approved', 'refused', 'withdrawn'] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** The day of what never falls due. Sorts after every other. */
export const UNDUE: PlainDate = '9999-12-31';

/** A case as lists show it; names are joined when it is shown. */
export interface CaseDocument {
  id: string;
  kind: CaseKind;
  status: CaseStatus;
  subject: string;
  /** The person's cell, where it is placed in the tree. */
  cell: string;
  /** The organisation where it lies. */
  at: string;
  /** What that organisation has to do; null while it is in the cell's hand, and once it has ended. */
  task: StopTask | null;
  openedOn: PlainDate;
  submittedOn: PlainDate | null;
  proposal: string | null;
  dueOn: PlainDate;
  open: boolean;
  decision: { number: string; date: PlainDate } | null;
  /** Approved, and the act was refused by a rule. */
  unrecorded: boolean;
  /** Whether the approval was recorded on the person's own stream; null until it is tried. */
  recorded: boolean | null;
  refusal: string | null;
}

function patch(event: ProjectedEvent, fields: Partial<CaseDocument>, at?: string): Change[] {
  return [{ kind: 'patch', collection: 'cases', id: subjectOf(event), ...(at && { at }), fields: { ...fields } }];
}

/** Every case, for lists by organisation, procedure, state and where it lies. */
export const caseList = projection(
  'case-list',
  1,
  {
    cases: {
      fields: {
        ...{ kind: 'string', status: 'string', subject: 'string', cell: 'string', at: 'string', proposal: 'string' },
        ...{ openedOn: 'string', dueOn: 'string', open: 'boolean', unrecorded: 'boolean' },
      },
      sorts: ['dueOn', 'openedOn'],
    },
  },
  ...placing,
  on(CaseOpened, (e) => {
    const { kind, subject, cell } = e.data;
    const doc: CaseDocument = {
      ...{ id: subjectOf(e), kind, status: 'draft', subject, cell, at: cell, task: null },
      ...{ openedOn: e.effectiveOn, submittedOn: null, proposal: null, dueOn: UNDUE, open: true },
      ...{ decision: null, unrecorded: false, recorded: null, refusal: null },
    };
    return [{ kind: 'put', collection: 'cases', id: doc.id, at: cell, doc: { ...doc } }];
  }),
  on(CaseVoted, (e) => {
    const dueOn = e.data.deadlines?.find(({ kind }) => kind === 'decide')?.on;
    return dueOn === undefined ? [] : patch(e, { dueOn });
  }),
  on(CaseSubmitted, (e) => {
    const { to: at, task, proposal } = e.data;
    return patch(e, { status: 'submitted', at, task, proposal, submittedOn: e.effectiveOn });
  }),
  on(CaseReturned, (e) => patch(e, { status: 'returned', at: e.data.to, task: null })),
  on(CaseMoved, (e) => {
    const { to } = e.data;
    return patch(e, { status: 'draft', at: to, cell: to, task: null, dueOn: UNDUE }, to);
  }),
  on(CaseForwarded, (e) => {
    const { to: at, cell, deadlines } = e.data;
    const dueOn = deadlines?.find(({ kind }) => kind === 'decide')?.on;
    const again = { open: true, decision: null, unrecorded: false, recorded: null, refusal: null };
    return patch(e, { status: 'submitted', at, cell, task: 'decide', ...again, ...(dueOn && { dueOn }) }, cell);
  }),
  on(CaseDecided, (e) => {
    const { outcome: status, decision } = e.data;
    const paper = decision ? { number: decision.number, date: decision.date } : null;
    return patch(e, { status, task: null, open: false, decision: paper });
  }),
  on(CaseConcluded, (e) => {
    const { recorded, refusal = null } = e.data;
    return patch(e, { recorded, unrecorded: !recorded, refusal });
  }),
  on(CaseConclusionSought, (e) => {
    const { decision } = e.data;
    const paper = decision && { decision: { number: decision.number, date: decision.date } };
    return patch(e, { recorded: null, unrecorded: false, refusal: null, ...paper });
  }),
  on(CaseWithdrawn, (e) => patch(e, { status: 'withdrawn', task: null, open: false })),
);
