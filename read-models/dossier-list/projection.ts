import type { PlainDate } from '../../src/kernel/plain-date.ts';
import {
  type DossierEvent,
  DossiersReconciled,
  isDossierEvent,
  SupplementCampaignClosed,
  SupplementCampaignOpened,
  type SupplementGround,
  type SupplementPart,
} from '../../src/register/dossier/events.ts';
import { memberEvents, type MemberEvent } from '../../src/register/member/events.ts';
import { contributionOf, isOnRoll } from '../life.ts';
import { placing, subjectOf } from '../placing.ts';
import { on, projection, type ProjectedEvent } from '../projection.ts';
import type { Change } from '../stores/read-store.ts';

/** How far a yearly supplement has come; `none`: not handed in. */
export const supplementStages = ['none', 'returned', 'submitted', 'confirmed', 'passedUp'] as const;
export type SupplementStage = (typeof supplementStages)[number];

/** What a list asks of a member's dossier: one document a person. */
export interface DossierDocument {
  member: string;
  cell: string;
  onRoll: boolean;
  numbered: boolean;
  lentUntil: PlainDate | null;
  missed: boolean;
  /** The last year for which a supplement came, and how far that one is; 0 if none came. */
  year: number;
  stage: SupplementStage;
  late: boolean;
  /** The year for which the member was last reminded. */
  remindedFor: number;
  remindedOn: PlainDate | null;
}

/** An entry of an index. Titles and numbers are null once the person was erased. */
export interface IndexDocument {
  document: string;
  member: string;
  type: string;
  on: PlainDate | null;
  number: string | null;
  title: string | null;
  pages: number;
  scan: string | null;
  filedOn: PlainDate;
  filedBy: string;
  /** Still on the index. */
  active: boolean;
  out: { as: 'replaced' | 'withdrawn'; on: PlainDate; by: string; event: string; instead?: string } | null;
  /** Entries in the order of filing. */
  position: string;
}

export interface LoanDocument {
  loan: string;
  member: string;
  cell: string;
  lentOn: PlainDate;
  until: PlainDate;
  open: boolean;
  borrower: string | null;
  purpose: string | null;
  backOn: PlainDate | null;
}

/** A supplement as it was handed in last. */
export interface SupplementDocument {
  member: string;
  key: string;
  ground: SupplementGround;
  year: number;
  stage: Exclude<SupplementStage, 'none'>;
  on: PlainDate;
  submittedOn: PlainDate;
  late: boolean;
  residence: string | null;
  phone: string | null;
  occupation: string | null;
  education: string | null;
  politicalTheory: string | null;
  lines: { part: SupplementPart; text: string }[] | null;
  confirmedOn: PlainDate | null;
  passedUpOn: PlainDate | null;
  to: string | null;
}

export interface CampaignDocument {
  organisation: string;
  year: number;
  openedOn: PlainDate;
  dueOn: PlainDate;
  closedOn: PlainDate | null;
}

export interface ReconciliationDocument {
  organisation: string;
  on: PlainDate;
  onRegister: number;
  held: number;
  missing: string[];
  surplus: { number?: string; what: string }[] | null;
  surplusCount: number;
  nextOn: PlainDate | null;
}

/** Dossiers: index, loans, supplements, numbers given or not, reconciliations. */
export const dossierList = projection(
  'dossier-list',
  1,
  {
    dossiers: {
      fields: {
        ...{ cell: 'string', onRoll: 'boolean', numbered: 'boolean', lentUntil: 'string', missed: 'boolean' },
        ...{ year: 'number', stage: 'string', late: 'boolean' },
      },
      unindexed: ['onRoll', 'late', 'stage'],
    },
    index: {
      fields: { member: 'string', active: 'boolean', position: 'string' },
      sorts: ['position'],
      unindexed: ['active'],
    },
    loans: {
      fields: { member: 'string', open: 'boolean', until: 'string', lentOn: 'string' },
      sorts: ['lentOn', 'until'],
    },
    supplements: { fields: { member: 'string', submittedOn: 'string' }, sorts: ['submittedOn'] },
    campaigns: { fields: { organisation: 'string', year: 'number' }, sorts: ['year'] },
    reconciliations: { fields: { organisation: 'string', on: 'string' }, sorts: ['on'] },
  },
  ...placing,
  on(SupplementCampaignOpened, (e) => {
    const organisation = subjectOf(e);
    const { year, dueOn } = e.data;
    const doc: CampaignDocument = { organisation, year, dueOn, openedOn: e.effectiveOn, closedOn: null };
    return [{ kind: 'put', collection: 'campaigns', id: `${organisation}/${year}`, at: organisation, doc: { ...doc } }];
  }),
  on(SupplementCampaignClosed, (e) => [
    {
      ...{ kind: 'patch', collection: 'campaigns', id: `${subjectOf(e)}/${e.data.year}` },
      fields: { closedOn: e.effectiveOn },
    },
  ]),
  on(DossiersReconciled, (e) => {
    const organisation = subjectOf(e);
    const { onRegister, held, missing, surplus, surplusCount, deadlines } = e.data;
    const doc: ReconciliationDocument = {
      ...{ organisation, on: e.effectiveOn, onRegister, held, missing, surplus, surplusCount },
      nextOn: deadlines?.[0]?.on ?? null,
    };
    return [{ kind: 'put', collection: 'reconciliations', id: e.id, at: organisation, doc: { ...doc } }];
  }),
  ...memberEvents.map((definition) => on(definition, (event: ProjectedEvent<MemberEvent>) => changesOf(event))),
);

function changesOf(event: ProjectedEvent<MemberEvent>): Change[] {
  if (isDossierEvent(event)) return ofDossier(event);
  const id = subjectOf(event);
  const { cell, status, dossierNumber } = contributionOf(event).fields;
  if (event.type === 'MemberTakenOver' || event.type === 'SympathiserRegistered' || event.type === 'MemberTakenIn') {
    const doc: DossierDocument = {
      ...{ member: id, cell: event.data.cell, onRoll: status !== undefined && isOnRoll(status) },
      ...{ numbered: typeof dossierNumber === 'string', lentUntil: null, missed: false },
      ...{ year: 0, stage: 'none', late: false, remindedFor: 0, remindedOn: null },
    };
    return [{ kind: 'put', collection: 'dossiers', id, at: doc.cell, doc: { ...doc } }];
  }
  const fields = {
    ...(cell !== undefined && { cell }),
    ...(status !== undefined && { onRoll: isOnRoll(status) }),
    ...(typeof dossierNumber === 'string' && { numbered: true }),
  };
  return Object.keys(fields).length === 0 ? [] : [patch(id, fields, cell)];
}

function ofDossier(event: ProjectedEvent<DossierEvent>): Change[] {
  const [id, day] = [subjectOf(event), event.effectiveOn];
  switch (event.type) {
    case 'DossierNumberGiven':
      return [patch(id, { numbered: true })];
    case 'DossierDocumentFiled': {
      const { document, type, on: dated, number, title, pages, documentId, replaces } = event.data;
      const doc: IndexDocument = {
        ...{ document, member: id, type, pages, on: dated ?? null, number: number ?? null, title: title ?? null },
        ...{ scan: documentId ?? null, filedOn: day, filedBy: event.meta.actor, active: true, out: null },
        position: event.position,
      };
      return [
        { kind: 'put', collection: 'index', id: document, doc: { ...doc } },
        ...(replaces === undefined ? [] : [out(event, replaces, 'replaced', document)]),
      ];
    }
    case 'DossierDocumentWithdrawn':
      return [out(event, event.data.document, 'withdrawn')];
    case 'DossierLent': {
      const { loan, cell, until, borrower, purpose } = event.data;
      const doc: LoanDocument = {
        ...{ loan, member: id, cell, lentOn: day, until, open: true, borrower, purpose, backOn: null },
      };
      return [
        { kind: 'put', collection: 'loans', id: loan, at: cell, doc: { ...doc } },
        patch(id, { lentUntil: until }),
      ];
    }
    case 'DossierGivenBack':
      return [
        { kind: 'patch', collection: 'loans', id: event.data.loan, fields: { open: false, backOn: day } },
        patch(id, { lentUntil: null }),
      ];
    case 'DossierMissed':
      return [patch(id, { missed: true })];
    case 'DossierFound':
    case 'DossierRestored':
      return [patch(id, { missed: false })];
    case 'SupplementSubmitted': {
      const { key, ground, year, late, residence, phone, occupation, education, politicalTheory, lines } = event.data;
      const doc: SupplementDocument = {
        ...{ member: id, key, ground, year, late, stage: 'submitted', on: day, submittedOn: day },
        ...{ residence: residence ?? null, phone: phone ?? null, occupation: occupation ?? null },
        ...{ education: education ?? null, politicalTheory: politicalTheory ?? null, lines: lines ?? null },
        ...{ confirmedOn: null, passedUpOn: null, to: null },
      };
      return [
        { kind: 'put', collection: 'supplements', id: `${id}/${key}`, doc: { ...doc } },
        ...yearly(id, event.data, { year, stage: 'submitted', late }),
      ];
    }
    case 'SupplementReturned':
      return [stage(event, { stage: 'returned', on: day }), ...yearly(id, event.data, { stage: 'returned' })];
    case 'SupplementConfirmed':
      return [
        stage(event, { stage: 'confirmed', on: day, confirmedOn: day }),
        ...yearly(id, event.data, { stage: 'confirmed' }),
      ];
    case 'SupplementPassedUp':
      return [
        stage(event, { stage: 'passedUp', on: day, passedUpOn: day, to: event.data.to }),
        ...yearly(id, event.data, { stage: 'passedUp' }),
      ];
    case 'SupplementReminded':
      return [patch(id, { remindedFor: event.data.year, remindedOn: day })];
  }
}

function patch(member: string, fields: Partial<DossierDocument>, at?: string): Change {
  return { kind: 'patch', collection: 'dossiers', id: member, ...(at !== undefined && { at }), fields: { ...fields } };
}

function stage(event: ProjectedEvent & { data: { key: string } }, fields: Partial<SupplementDocument>): Change {
  const id = `${subjectOf(event)}/${event.data.key}`;
  return { kind: 'patch', collection: 'supplements', id, fields: { ...fields } };
}

/** Lists follow the yearly supplement only; that of a transfer stands in the member's file. */
function yearly(member: string, { ground }: { ground: SupplementGround }, fields: Partial<DossierDocument>): Change[] {
  return ground === 'yearly' ? [patch(member, fields)] : [];
}

function out(event: ProjectedEvent, entry: string, as: 'replaced' | 'withdrawn', instead?: string): Change {
  const said = { as, on: event.effectiveOn, by: event.meta.actor, event: event.id, ...(instead && { instead }) };
  return { kind: 'patch', collection: 'index', id: entry, fields: { active: false, out: said } };
}
