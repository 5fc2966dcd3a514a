import type { WorkKind, WorkRow } from '../api/case-model.ts';
import type { MemberVerb } from '../members/acts.ts';

/** The list of the menu behind a kind of work. */
export const LIST_OF: Partial<Record<WorkKind, string>> = {
  actRefused: '/proposals/list/admission/approved',
  ceremony: '/members/list/admissions',
  annulMoved: '/irregular',
  deathDossier: '/deaths',
  exemptionEnds: '/exemptions',
  suspensionEnds: '/conduct/suspension',
  settleComplaint: '/conduct/complaint',
  statusToConclude: '/conduct/interruption',
  recognitionReview: '/proposals/list/recognition/draft',
  transferBox: '/transfers/list/official?mine=true',
  transferReception: '/transfers/list/awaiting',
  transferNotHandedIn: '/transfers/list/awaiting?overdue=true',
  temporaryBox: '/transfers/list/temporary?mine=true',
  temporaryEnds: '/transfers/list/temporary?state=staying',
  sealToCollect: '/seals',
  dossierLoan: '/dossiers/loans',
  supplement: '/supplements',
  supplementToConfirm: '/supplements',
  supplementToPassUp: '/supplements',
  errorReport: '/error-reports',
  collectPapers: '/cards/return',
  cardProposal: '/proposals/list/card/draft',
  cardToHandOut: '/cards',
  badgeProposal: '/proposals/list/badge/draft',
  badgeToNumber: '/badges/awarded',
  badgeToPresent: '/badges/awarded',
};

/** Work that is one form: the issuer of a decision gives it also where the person's file is no longer the issuer's to read. */
const FORM_OF: Partial<Record<WorkKind, MemberVerb>> = {
  ceremony: 'hold-ceremony',
  annulMoved: 'annul-admission',
  reconsideration: 'answer-reconsideration',
  cardToHandOut: 'hand-out-card',
  badgeToPresent: 'present-badge',
  deathDossier: 'send-death-dossier',
  settleComplaint: 'settle-complaint',
};

/** Where a piece of work is done; nowhere if the old place is only told that somebody has gone, with the file. */
export function placeOf({ id, kind, case: of, subject, concerns, organisation }: WorkRow): string | undefined {
  if (kind === 'movedAway') return undefined;
  if (of) return `/cases/${of}`;
  if (kind === 'windingUp' || kind === 'reorganisationHeld') return organisationPlace(kind, concerns ?? organisation);
  if (kind === 'sealToCollect' || kind === 'sealToReplace') return `/seals/${(concerns ?? organisation).id}`;
  if (kind === 'errorReport') return `/error-reports/${id.slice('errorReport:'.length)}`;
  if (kind === 'supplementCampaign') return `/supplements?under=${organisation.id}`;
  if (kind === 'dossierReconciliation') return `/dossiers/act/reconcile/${organisation.id}`;
  if (!subject) return undefined;
  if (kind === 'dossierLoan') return `/members/${subject.id}/dossier/loans`;
  if (kind === 'dossierLost') return `/members/${subject.id}/dossier`;
  if (kind.startsWith('supplement')) return `/members/${subject.id}/dossier/supplements`;
  const form = FORM_OF[kind];
  return form ? `/members/${subject.id}/${form}` : `/members/${subject.id}`;
}

/** What winds up is seen on its file, what is held back on the list of reorganisations. */
function organisationPlace(kind: 'windingUp' | 'reorganisationHeld', { id }: { id: string }): string {
  return kind === 'windingUp' ? `/organisations/${id}` : '/reorganisations/merge';
}
