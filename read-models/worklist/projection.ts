import { addDays, dayInVietnam, type PlainDate } from '../../src/kernel/plain-date.ts';
import { VerificationAnswered, VerificationAsked } from '../../src/register/admission/events.ts';
import {
  type CaseKind,
  CaseConcluded,
  CaseConclusionSought,
  CaseDecided,
  CaseForwarded,
  CaseMoved,
  CaseOpened,
  CasePaperFiled,
  CasePaperRemoved,
  CaseReturned,
  CaseSubmitted,
  CaseSupplemented,
  CaseVoted,
  CaseWithdrawn,
} from '../../src/register/case/events.ts';
import {
  DossiersReconciled,
  type DossierEvent,
  isDossierEvent,
  SupplementCampaignClosed,
  SupplementCampaignOpened,
} from '../../src/register/dossier/events.ts';
import {
  ErrorReportAnswered,
  ErrorReportClosed,
  ErrorReported,
  ErrorReportForwarded,
} from '../../src/register/error-report/events.ts';
import { memberEvents, type MemberEvent } from '../../src/register/member/events.ts';
import {
  OrganisationDisbanded,
  OrganisationDissolved,
  OrganisationEnded,
  WindingUpResumed,
} from '../../src/register/organisation/events.ts';
import {
  OrganisationEstablishmentDecided,
  OrganisationsConsolidationDecided,
  OrganisationsMergeDecided,
  OrganisationSplitDecided,
  ReorganisationCarriedOut,
  ReorganisationHeldBack,
  ReorganisationResumed,
} from '../../src/register/reorganisation/events.ts';
import { SealCalledIn, SealCollected, SealLost } from '../../src/register/seal/events.ts';
import { isTransferEvent, type TransferEvent } from '../../src/register/transfer/events.ts';
import { placing, subjectOf } from '../placing.ts';
import { on, projection, type ProjectedEvent } from '../projection.ts';
import type { Change } from '../stores/read-store.ts';

/** What waits for somebody, or falls due. */
export const workKinds = [
  'send',
  'appraise',
  'resolve',
  'decide',
  'returned',
  'actRefused',
  'ceremony',
  'recognitionReview',
  'certificateLapses',
  'dossierStale',
  'verification',
  'notRecognised',
  'regularisation',
  'annulMoved',
  'reconsideration',
  'transferBox',
  'transferReception',
  'transferAnswer',
  'transferNotHandedIn',
  'temporaryBox',
  'temporaryEnds',
  'overseasSlip',
  'collectPapers',
  'deathDossier',
  'exemptionEnds',
  'suspensionEnds',
  'settleComplaint',
  'statusToConclude',
  'cardProposal',
  'badgeProposal',
  'cardToHandOut',
  'badgeToNumber',
  'badgeToPresent',
  'movedAway',
  'movedHere',
  'dossierLoan',
  'dossierLost',
  'dossierReconciliation',
  'supplementCampaign',
  'supplement',
  'supplementToConfirm',
  'supplementToPassUp',
  'windingUp',
  'reorganisationHeld',
  'sealToReplace',
  'sealToCollect',
  'errorReport',
] as const;
export type WorkKind = (typeof workKinds)[number];

/** The day of what never falls due, or waits from the beginning. */
export const UNDUE: PlainDate = '9999-12-31';
const AT_ONCE: PlainDate = '0001-01-01';

/** Days for which a notice is shown: nothing is to be done about it, and nobody takes it away. */
const NOTICE = 30;

/** Days before it falls due from which something is shown: reviews are prepared, papers made anew. */
const SHOWN_BEFORE = {
  ...{ recognitionReview: 30, certificateLapses: 60, dossierStale: 60 },
  ...{ exemptionEnds: 30, suspensionEnds: 15, temporaryEnds: 30, dossierReconciliation: 30 },
};

/** A piece of work, placed with the organisation that has to do it. */
export interface WorkDocument {
  kind: WorkKind | 'none';
  organisation: string;
  subject: string | null;
  /** Another organisation that it is about. */
  concerns: string | null;
  case: string | null;
  /** Not before this day. */
  from: PlainDate | null;
  /** Since when it waits. */
  since: PlainDate | null;
  dueOn: PlainDate;
  /** In a special case it may be done until this day. */
  latestOn: PlainDate | null;
  showFrom: PlainDate;
  showUntil: PlainDate;
  active: boolean;
}

type Row =
  | 'case'
  | 'stale'
  | `seal/${number}`
  | 'errorReport'
  | 'windingUp'
  | 'reorganisation'
  | 'verification'
  | 'unfit'
  | 'redo'
  | 'ceremony'
  | 'review'
  | 'certificate'
  | 'annul'
  | 'reconsider'
  | 'collect'
  | 'deathDossier'
  | 'card'
  | `badge/${number}`
  | 'exemption'
  | 'suspension'
  | `complaint/${string}`
  | 'status'
  | 'transfer'
  | 'handIn'
  | 'temporary'
  | 'slip'
  | 'here'
  | 'away'
  | 'loan'
  | 'lost'
  | 'reconciliation'
  | `campaign/${number}`
  | 'supplement'
  | `supplement/${string}`;

function put(row: Row, id: string, work: Partial<WorkDocument> & Pick<WorkDocument, 'kind' | 'organisation'>): Change {
  const blank = {
    ...{ subject: null, concerns: null, case: null, from: null, since: null, dueOn: UNDUE, latestOn: null },
    ...{ showFrom: AT_ONCE, showUntil: UNDUE, active: true },
  };
  return { kind: 'put', collection: 'work', id: `${row}:${id}`, at: work.organisation, doc: { ...blank, ...work } };
}

function patch(row: Row, id: string, fields: Partial<WorkDocument>): Change {
  const { organisation } = fields;
  const at = organisation === undefined ? {} : { at: organisation };
  return { kind: 'patch', collection: 'work', id: `${row}:${id}`, ...at, fields: { ...fields } };
}

function remove(id: string, ...rows: Row[]): Change[] {
  return rows.map((row) => ({ kind: 'remove', collection: 'work', id: `${row}:${id}` }));
}

/** Drafts that are to be sent up: what the rules themselves call for. */
const DRAFTS: Partial<Record<CaseKind, WorkKind>> = { card: 'cardProposal', badge: 'badgeProposal' };

function due(deadlines: readonly { kind: string; on: PlainDate }[] | undefined, kind: string): PlainDate | undefined {
  return deadlines?.find((deadline) => deadline.kind === kind)?.on;
}

/** What waits, falls due or is late, for each organisation. The events carry the days: no rule is known here. */
export const worklist = projection(
  'worklist',
  3,
  {
    work: {
      fields: {
        ...{ kind: 'string', organisation: 'string', case: 'string', active: 'boolean' },
        ...{ dueOn: 'string', showFrom: 'string', showUntil: 'string' },
      },
      sorts: ['dueOn'],
    },
  },
  ...placing,
  on(CaseOpened, (e) => {
    const [id, { subject, cell: organisation }] = [subjectOf(e), e.data];
    const waiting = { organisation, subject, case: id, active: false };
    const kind = DRAFTS[e.data.kind];
    const dueOn = due(e.data.deadlines, 'badgeFile') ?? UNDUE;
    return [
      put('case', id, {
        ...{ kind: kind ?? 'none', ...waiting, dueOn },
        ...(kind && { active: true, since: e.effectiveOn }),
      }),
      put('stale', id, { kind: 'dossierStale', ...waiting }),
      put('verification', id, { kind: 'verification', ...waiting }),
    ];
  }),
  on(CaseSupplemented, (e) => {
    const dueOn = due(e.data.deadlines, 'badgeFile');
    return dueOn === undefined ? [] : [patch('case', subjectOf(e), { dueOn })];
  }),
  on(CasePaperFiled, (e) => [staleness(e)]),
  on(CasePaperRemoved, (e) => [staleness(e)]),
  on(VerificationAsked, (e) => [unanswered(e)]),
  on(VerificationAnswered, (e) => [unanswered(e)]),
  on(CaseVoted, (e) => {
    const dueOn = due(e.data.deadlines, 'decide');
    if (dueOn === undefined) return [];
    // The clock runs from the cell's vote: from then on it waits to be sent up.
    const waits = { kind: 'send' as const, active: true, since: e.effectiveOn };
    const latestOn = due(e.data.deadlines, 'decideExtended') ?? null;
    return [
      patch('case', subjectOf(e), { ...waits, dueOn, latestOn }),
      patch('stale', subjectOf(e), { active: false }),
    ];
  }),
  on(CaseSubmitted, (e) => {
    const { task, to } = e.data;
    const since = e.effectiveOn;
    return [
      patch('case', subjectOf(e), { kind: task === 'propose' ? 'none' : task, organisation: to, active: true, since }),
    ];
  }),
  on(CaseReturned, (e) => [
    patch('case', subjectOf(e), { kind: 'returned', organisation: e.data.to, active: true, since: e.effectiveOn }),
  ]),
  on(CaseMoved, (e) => {
    const { to: organisation } = e.data;
    return [
      patch('case', subjectOf(e), { kind: 'none', organisation, active: false, dueOn: UNDUE, latestOn: null }),
      patch('stale', subjectOf(e), { organisation }),
      patch('verification', subjectOf(e), { organisation }),
    ];
  }),
  on(CaseForwarded, (e) => {
    const [id, { to: organisation, deadlines, cell }] = [subjectOf(e), e.data];
    const dueOn = due(deadlines, 'decide');
    return [
      patch('case', id, {
        ...{ kind: 'decide', organisation, active: true, since: e.effectiveOn },
        ...(dueOn && { dueOn, latestOn: null }),
      }),
      patch('stale', id, { organisation: cell }),
      patch('verification', id, { organisation: cell }),
    ];
  }),
  on(CaseDecided, (e) => {
    const [id, { kind, outcome, subject, cell: organisation }] = [subjectOf(e), e.data];
    const unfit = kind === 'recognition' && outcome === 'refused';
    return [
      patch('case', id, { active: false }),
      patch('stale', id, { active: false }),
      patch('verification', id, { active: false }),
      // Found unfit: the cell proposes to strike the probationary member (294, 4.2).
      ...(unfit ? [put('unfit', subject, { kind: 'notRecognised', organisation, subject, case: id })] : []),
    ];
  }),
  on(CaseConcluded, (e) => [
    patch('case', subjectOf(e), {
      ...{ kind: 'actRefused', active: !e.data.recorded, since: e.effectiveOn, dueOn: UNDUE, latestOn: null },
    }),
  ]),
  on(CaseConclusionSought, (e) => [patch('case', subjectOf(e), { active: false })]),
  on(CaseWithdrawn, (e) => remove(subjectOf(e), 'case', 'stale', 'verification')),
  on(SupplementCampaignOpened, (e) => {
    const [organisation, { year, dueOn }] = [subjectOf(e), e.data];
    const work = { kind: 'supplementCampaign' as const, organisation, since: e.effectiveOn, dueOn };
    return [put(`campaign/${year}`, organisation, work)];
  }),
  on(SupplementCampaignClosed, (e) => remove(subjectOf(e), `campaign/${e.data.year}`)),
  on(DossiersReconciled, (e) => {
    const organisation = subjectOf(e);
    const dueOn = due(e.data.deadlines, 'reconciliation') ?? UNDUE;
    const showFrom = dueOn === UNDUE ? UNDUE : addDays(dueOn, -SHOWN_BEFORE.dossierReconciliation);
    return [put('reconciliation', organisation, { kind: 'dossierReconciliation', organisation, dueOn, showFrom })];
  }),
  on(OrganisationDissolved, (e) => [windsUp(e)]),
  on(OrganisationDisbanded, (e) => [windsUp(e)]),
  on(OrganisationEnded, (e) => remove(subjectOf(e), 'windingUp')),
  on(WindingUpResumed, (e) => [
    put('windingUp', subjectOf(e), {
      ...{ kind: 'windingUp', organisation: e.data.parent ?? subjectOf(e), concerns: subjectOf(e) },
      ...{ since: e.effectiveOn, dueOn: e.effectiveOn },
    }),
  ]),
  ...[
    ...[OrganisationsMergeDecided, OrganisationsConsolidationDecided, OrganisationSplitDecided],
    OrganisationEstablishmentDecided,
  ].map((definition) =>
    on(definition, (e) => [
      put('reorganisation', subjectOf(e), {
        ...{ kind: 'none', organisation: e.data.organisation, since: e.effectiveOn, active: false },
      }),
    ]),
  ),
  on(ReorganisationHeldBack, (e) => [
    patch('reorganisation', subjectOf(e), { kind: 'reorganisationHeld', active: true, since: e.effectiveOn }),
  ]),
  on(ReorganisationResumed, (e) => [patch('reorganisation', subjectOf(e), { kind: 'none', active: false })]),
  on(ReorganisationCarriedOut, (e) => remove(subjectOf(e), 'reorganisation')),
  on(SealCalledIn, (e) => {
    const [concerns, { seal, ground, collector, deadlines }] = [subjectOf(e), e.data];
    const since = e.effectiveOn;
    if (ground === 'renamed') {
      return [put(`seal/${seal}`, concerns, { kind: 'sealToReplace', organisation: concerns, since })];
    }
    const [organisation, dueOn] = [collector ?? concerns, due(deadlines, 'sealCollection') ?? UNDUE];
    return [put(`seal/${seal}`, concerns, { kind: 'sealToCollect', organisation, concerns, since, dueOn })];
  }),
  ...[SealLost, SealCollected].map((definition) => on(definition, (e) => remove(subjectOf(e), `seal/${e.data.seal}`))),
  on(ErrorReported, (e) => {
    const { organisation: concerns, to: organisation } = e.data;
    return [put('errorReport', subjectOf(e), { kind: 'errorReport', organisation, concerns, since: e.effectiveOn })];
  }),
  on(ErrorReportForwarded, (e) => [
    patch('errorReport', subjectOf(e), { organisation: e.data.to, since: e.effectiveOn, active: true }),
  ]),
  on(ErrorReportAnswered, (e) => [patch('errorReport', subjectOf(e), { active: false })]),
  on(ErrorReportClosed, (e) => remove(subjectOf(e), 'errorReport')),
  ...memberEvents.map((definition) => on(definition, (event) => workOf(event))),
);

/** What was dissolved or disbanded ends in time: its own committee, or the superior, sees to it (D§2.11). */
function windsUp(
  e: ProjectedEvent & { data: { lettersBy: string; deadlines?: { kind: string; on: PlainDate }[] } },
): Change {
  const [concerns, { lettersBy: organisation, deadlines }] = [subjectOf(e), e.data];
  const dueOn = due(deadlines, 'windingUp') ?? UNDUE;
  return put('windingUp', concerns, { kind: 'windingUp', organisation, concerns, since: e.effectiveOn, dueOn });
}

/** The earliest day after which a paper of the file is too old, as the event says. */
function staleness(e: ProjectedEvent & { data: { deadlines?: { kind: string; on: PlainDate }[] } }): Change {
  const dueOn = due(e.data.deadlines, 'dossierStale');
  return patch('stale', subjectOf(e), {
    active: dueOn !== undefined,
    dueOn: dueOn ?? UNDUE,
    showFrom: dueOn === undefined ? UNDUE : addDays(dueOn, -SHOWN_BEFORE.dossierStale),
  });
}

/** What is no longer to be done of who left or died; a complaint goes on. */
const OF_A_LIVING_MEMBER = [
  ...(['ceremony', 'review', 'certificate', 'annul', 'reconsider', 'here', 'unfit', 'redo'] as const),
  ...(['transfer', 'handIn', 'temporary', 'slip'] as const),
  ...(['exemption', 'suspension', 'status', 'card', 'supplement'] as const),
];

/** Nor is a badge numbered or presented to who was put out; the family of a dead member is still given it. */
const BADGES = Array.from({ length: 20 }, (_, index) => `badge/${(index + 1) * 5}` as const);

/** What a letter asks of the level whose turn it is, of the destination, and of the host of a temporary transfer. */
function transferWork(event: ProjectedEvent<TransferEvent>): Change[] {
  const id = subjectOf(event);
  const about = { subject: id };
  switch (event.type) {
    case 'TransferOpened': {
      const [, next] = event.data.route;
      const organisation = next?.organisation ?? event.data.cell;
      const asked = { organisation: event.data.cell, since: event.effectiveOn, ...about };
      return [
        put('transfer', id, {
          kind: next?.side === 'in' ? 'transferReception' : 'transferBox',
          organisation,
          ...about,
        }),
        // Who leaves hands in a supplement, so that the dossier goes as things stand.
        put(transferSupplement(event), id, { kind: 'supplement', ...asked }),
      ];
    }
    case 'TransferBoxFilled': {
      const { next, organisation, side } = event.data;
      const kind = next ? (next.side === 'in' ? 'transferReception' : 'transferBox') : 'transferAnswer';
      return [
        // Once the letter was presented no rule sets a day for the levels below.
        patch('transfer', id, {
          ...{ kind, organisation: next?.organisation ?? organisation },
          ...(side === 'in' && { dueOn: UNDUE }),
        }),
        ...(side === 'in' ? remove(id, 'handIn') : []),
      ];
    }
    case 'MemberTransferredOut':
      return [];
    case 'TransferSent': {
      const { to: organisation, deadlines } = event.data;
      const [presentBy, handInBy] = [due(deadlines, 'transferPresent'), due(deadlines, 'transferHandIn')];
      return [
        patch('transfer', id, { dueOn: presentBy ?? UNDUE }),
        ...(organisation
          ? [put('handIn', id, { kind: 'transferNotHandedIn', organisation, ...about, ...over(handInBy) })]
          : []),
      ];
    }
    case 'TransferNoticeReceived':
      return [patch('handIn', id, over(due(event.data.deadlines, 'transferHandIn')))];
    case 'TransferForwarded': {
      const { to: organisation, route } = event.data;
      return [
        patch('transfer', id, { organisation: route[0]?.organisation ?? organisation }),
        patch('handIn', id, { organisation }),
      ];
    }
    case 'MemberSentAbroad': {
      const { at: organisation, deadlines } = event.data;
      const dueOn = due(deadlines, 'overseasSlip') ?? UNDUE;
      return [
        ...remove(id, 'transfer', 'handIn'),
        put('slip', id, { kind: 'overseasSlip', organisation, ...about, dueOn }),
      ];
    }
    case 'MemberBackFromAbroad': {
      const { to, route, deadlines } = event.data;
      const organisation = route[0]?.organisation ?? to;
      const dueOn = due(deadlines, 'transferPresent') ?? UNDUE;
      return [...remove(id, 'slip'), put('transfer', id, { kind: 'transferReception', organisation, ...about, dueOn })];
    }
    case 'TransferBoxStruckThrough':
      return [];
    case 'TransferReturned':
    case 'TransferCancelled':
    case 'MemberTransferredIn':
    case 'MemberTransferredAway':
      return remove(id, 'transfer', 'handIn', transferSupplement(event));
    case 'TemporaryTransferOpened': {
      const [, next] = event.data.route;
      return [
        put('temporary', id, { kind: 'temporaryBox', organisation: next?.organisation ?? event.data.cell, ...about }),
      ];
    }
    case 'TemporaryBoxFilled': {
      const { next } = event.data;
      return next ? [patch('temporary', id, { kind: 'temporaryBox', organisation: next.organisation })] : [];
    }
    case 'TemporaryTransferBegan': {
      const { cell, host } = event.data;
      const slipBy = due(event.data.deadlines, 'overseasSlip');
      return [
        patch('temporary', id, { kind: 'temporaryEnds', organisation: host ?? cell, ...ending(event.data.deadlines) }),
        ...(slipBy ? [put('slip', id, { kind: 'overseasSlip', organisation: cell, ...about, dueOn: slipBy })] : []),
      ];
    }
    case 'OverseasSlipHandedIn':
      return remove(id, 'slip');
    case 'TemporaryTransferExtended':
      return [patch('temporary', id, ending(event.data.deadlines))];
    case 'TemporaryTransferEnded':
      return remove(id, 'temporary', 'slip');
    case 'MemberTakenIn':
    case 'MemberTransferredDirectly':
      return [];
  }
}

/** Shown once the day is over: until then the member may still come. */
function over(handInBy: PlainDate | undefined) {
  return handInBy === undefined ? { showFrom: UNDUE } : { dueOn: handInBy, showFrom: addDays(handInBy, 1) };
}

function ending(deadlines: readonly { kind: string; on: PlainDate }[] | undefined) {
  const dueOn = due(deadlines, 'temporaryEnds') ?? UNDUE;
  return { dueOn, showFrom: addDays(dueOn, -SHOWN_BEFORE.temporaryEnds) };
}

/** The earliest day by which something that was asked has to be answered, as the event says. */
function unanswered(e: ProjectedEvent & { data: { deadlines?: { kind: string; on: PlainDate }[] } }): Change {
  const dueOn = due(e.data.deadlines, 'verification');
  return patch('verification', subjectOf(e), { active: dueOn !== undefined, dueOn: dueOn ?? UNDUE });
}

/** Of which transfer a supplement is asked. */
function transferSupplement(event: { data: { transfer: number } }) {
  return `supplement/transfer/${event.data.transfer}` as const;
}

/** What the dossier asks of the cell and of the base. */
function dossierWork(event: ProjectedEvent<DossierEvent>): Change[] {
  const id = subjectOf(event);
  const { cell } = event.data;
  const about = { subject: id, since: event.effectiveOn };
  switch (event.type) {
    case 'DossierLent': {
      const { keeper: organisation, until: dueOn } = event.data;
      return [put('loan', id, { kind: 'dossierLoan', organisation, ...about, dueOn })];
    }
    case 'DossierGivenBack':
      return remove(id, 'loan');
    case 'DossierMissed':
      return [put('lost', id, { kind: 'dossierLost', organisation: event.data.by, ...about })];
    case 'DossierFound':
    case 'DossierRestored':
      return remove(id, 'lost');
    case 'SupplementReminded': {
      const dueOn = due(event.data.deadlines, 'supplement') ?? UNDUE;
      return [put(`supplement/${event.data.key}`, id, { kind: 'supplement', organisation: cell, ...about, dueOn })];
    }
    case 'SupplementSubmitted': {
      const { key, base: organisation = cell } = event.data;
      return [put(`supplement/${key}`, id, { kind: 'supplementToConfirm', organisation, ...about })];
    }
    case 'SupplementReturned':
      return [put(`supplement/${event.data.key}`, id, { kind: 'supplement', organisation: cell, ...about })];
    case 'SupplementConfirmed': {
      const { key, base: organisation = cell } = event.data;
      return [put(`supplement/${key}`, id, { kind: 'supplementToPassUp', organisation, ...about })];
    }
    case 'SupplementPassedUp':
      return remove(id, `supplement/${event.data.key}`);
    case 'DossierNumberGiven':
    case 'DossierDocumentFiled':
    case 'DossierDocumentWithdrawn':
      return [];
  }
}

function workOf(event: ProjectedEvent<MemberEvent>): Change[] {
  if (isTransferEvent(event)) return transferWork(event);
  if (isDossierEvent(event)) return dossierWork(event);
  const id = subjectOf(event);
  const about = { subject: id, since: event.effectiveOn };
  const notice = (kind: WorkKind, organisation: string) => {
    const showUntil = addDays(dayInVietnam(new Date(event.recordedAt)), NOTICE);
    return { kind, organisation, ...about, showUntil };
  };
  switch (event.type) {
    case 'MemberTakenOver':
    case 'AdmissionCeremonyHeld': {
      const { cell: organisation, deadlines } = event.data;
      const review = reviewDays(deadlines);
      return [
        ...remove(id, 'ceremony', 'annul', 'reconsider', 'here'),
        ...(review ? [put('review', id, { kind: 'recognitionReview', organisation, ...about, ...review })] : []),
      ];
    }
    case 'AwarenessCourseCompleted': {
      const { cell: organisation, deadlines } = event.data;
      const dueOn = due(deadlines, 'certificateLapses');
      if (dueOn === undefined) return [];
      const showFrom = addDays(dueOn, -SHOWN_BEFORE.certificateLapses);
      return [put('certificate', id, { kind: 'certificateLapses', organisation, ...about, dueOn, showFrom })];
    }
    case 'MemberAdmitted': {
      const { cell: organisation, deadlines } = event.data;
      const dueOn = due(deadlines, 'ceremony') ?? UNDUE;
      return [...remove(id, 'certificate'), put('ceremony', id, { kind: 'ceremony', organisation, ...about, dueOn })];
    }
    case 'ApplicantMoved': {
      const { to: organisation, ruling, issuer, told } = event.data;
      const annul = ruling === 'mustBeAnnulled';
      return [
        patch('certificate', id, { organisation }),
        patch('ceremony', id, { organisation, ...(annul && { active: false }) }),
        ...(annul && issuer ? [put('annul', id, { kind: 'annulMoved', organisation: issuer, ...about })] : []),
        put('here', id, notice('movedHere', organisation)),
        ...told.map((old) => put('away', `${id}:${old}`, notice('movedAway', old))),
      ];
    }
    case 'ReconsiderationAsked': {
      const { issuer: organisation, deadlines } = event.data;
      const dueOn = due(deadlines, 'reconsider') ?? UNDUE;
      return [
        patch('ceremony', id, { active: false }),
        put('reconsider', id, { kind: 'reconsideration', organisation, ...about, dueOn }),
      ];
    }
    case 'ReconsiderationAnswered':
      return [patch('ceremony', id, { active: true }), ...remove(id, 'reconsider')];
    case 'MemberCorrected':
    case 'AdmissionAnnulled': {
      const review = reviewDays(event.data.deadlines);
      const undone = event.type === 'AdmissionAnnulled' && event.data.status === 'admitted';
      return [
        ...(review ? [patch('review', id, review)] : []),
        ...(undone ? remove(id, 'ceremony', 'annul', 'reconsider') : []),
        ...(event.type === 'AdmissionAnnulled' ? remove(id, 'redo') : []),
      ];
    }
    case 'MemberRecognised':
      return remove(id, 'review', 'unfit');
    case 'RegularisationBegun': {
      const { by: organisation } = event.data;
      return [put('redo', id, { kind: 'regularisation', organisation, ...about, from: event.effectiveOn })];
    }
    case 'RegularisationEnded':
    case 'RecognitionAnnulled':
      return remove(id, 'redo');
    case 'SympathiserDropped':
      return remove(id, 'certificate');
    case 'MemberStruckOff':
    case 'MemberExited':
    case 'MemberExpelled': {
      const { cell: organisation, collect = [] } = event.data;
      return [
        ...remove(id, ...OF_A_LIVING_MEMBER, ...BADGES),
        ...(collect.length > 0 ? [put('collect', id, { kind: 'collectPapers', organisation, ...about })] : []),
      ];
    }
    case 'MemberDied': {
      const { cell: organisation, deadlines } = event.data;
      const dueOn = due(deadlines, 'deathDossier');
      const dossier = { kind: 'deathDossier' as const, organisation, ...about, since: event.effectiveOn };
      return [
        ...remove(id, ...OF_A_LIVING_MEMBER),
        ...(dueOn === undefined ? [] : [put('deathDossier', id, { ...dossier, dueOn })]),
      ];
    }
    case 'DeathDossierSent':
      return remove(id, 'deathDossier');
    case 'MemberRestored':
      return remove(id, 'collect');
    case 'MemberExempted': {
      const { cell: organisation, deadlines } = event.data;
      const dueOn = due(deadlines, 'exemptionEnds');
      if (dueOn === undefined) return remove(id, 'exemption');
      const showFrom = addDays(dueOn, -SHOWN_BEFORE.exemptionEnds);
      return [put('exemption', id, { kind: 'exemptionEnds', organisation, ...about, dueOn, showFrom })];
    }
    case 'ExemptionEnded':
      return remove(id, 'exemption');
    case 'ActivitySuspended':
    case 'SuspensionExtended': {
      const { cell: organisation, deadlines } = event.data;
      const dueOn = due(deadlines, 'suspensionEnds') ?? UNDUE;
      const showFrom = addDays(dueOn, -SHOWN_BEFORE.suspensionEnds);
      return [put('suspension', id, { kind: 'suspensionEnds', organisation, ...about, dueOn, showFrom })];
    }
    case 'SuspensionLifted':
      return remove(id, 'suspension');
    case 'ComplaintLodged': {
      const { addressee: organisation, deadlines } = event.data;
      const dueOn = due(deadlines, 'settleComplaint') ?? UNDUE;
      return [put(`complaint/${event.id}`, id, { kind: 'settleComplaint', organisation, ...about, dueOn })];
    }
    case 'ComplaintSettled':
      return remove(id, `complaint/${event.data.complaint}`);
    case 'ActivityInterrupted':
      return [put('status', id, { kind: 'statusToConclude', organisation: event.data.cell, ...about })];
    case 'ActivityResumed':
      return remove(id, 'status');
    case 'CardPassedOn': {
      const { cell: organisation, stage } = event.data;
      return stage === 'delivered'
        ? [put('card', id, { kind: 'cardToHandOut', organisation, ...about, since: event.effectiveOn })]
        : [];
    }
    case 'CardMisprinted':
    case 'CardHandedOut':
      return remove(id, 'card');
    case 'CardLost':
    case 'CardReturned':
    case 'BadgesReturned':
      return event.data.nothingLeft ? remove(id, 'collect') : [];
    case 'BadgeDecided': {
      const { cell, milestone, kind, round: dueOn } = event.data;
      // One that is re-issued keeps its number.
      const work =
        kind === 'reissue'
          ? { kind: 'badgeToPresent' as const, organisation: cell }
          : { kind: 'badgeToNumber' as const, organisation: event.meta.decision?.issuer ?? cell };
      return [put(`badge/${milestone}`, id, { ...work, ...about, since: event.effectiveOn, dueOn })];
    }
    case 'BadgeNumbered': {
      const { cell: organisation, milestone } = event.data;
      return [patch(`badge/${milestone}`, id, { kind: 'badgeToPresent', organisation, since: event.effectiveOn })];
    }
    case 'BadgePresented':
      return remove(id, `badge/${event.data.milestone}`);
    case 'CardDecided':
    case 'PartyAgeRecounted':
    case 'InspectionOpened':
    case 'InspectionConcluded':
    case 'MemberDisciplined':
    case 'RestorationRefused':
      return [];
    case 'SympathiserRegistered':
    case 'NewMemberCourseCompleted':
    case 'SympathiserTakenUpAgain':
    case 'ReadmissionSought':
      return [];
  }
}

function reviewDays(deadlines: readonly { kind: string; on: PlainDate }[] | undefined) {
  const from = due(deadlines, 'reviewFrom');
  const dueOn = due(deadlines, 'review');
  if (from === undefined || dueOn === undefined) return undefined;
  return { from, dueOn, showFrom: addDays(from, -SHOWN_BEFORE.recognitionReview) };
}
