import type { Key } from '../i18n/keys.ts';

/** The leaves that have a page of help: where each stands in the menu, and where its work is done. */
export const HELP_LEAVES = {
  'list.files': { label: 'menu.dossiers', path: '/members' },
  'list.organisations': { label: 'menu.organisations', path: '/organisations' },
  'list.sympathisers': { label: 'menu.sympathisers', path: '/members/list/sympathisers' },
  'list.admissions': { label: 'menu.admissions', path: '/members/list/admissions' },
  'list.recognitions': { label: 'menu.recognitions', path: '/members/list/recognitions' },
  plans: { label: 'menu.plans', path: '/plans' },
  'sympathiser.draft': { label: 'menu.sympathiserDrafts', path: '/proposals/list/sympathiser/draft' },
  'sympathiser.sent': { label: 'menu.sentUp', path: '/proposals/list/sympathiser/sent', under: 'menu.sympathisers' },
  'admission.draft': { label: 'menu.admissionDrafts', path: '/proposals/list/admission/draft' },
  'admission.sent': { label: 'menu.sentUp', path: '/proposals/list/admission/sent', under: 'menu.admissions' },
  'admission.approved': {
    label: 'menu.approved',
    path: '/proposals/list/admission/approved',
    under: 'menu.admissions',
  },
  'newMemberCourse.draft': { label: 'menu.courseDrafts', path: '/proposals/list/newMemberCourse/draft' },
  'newMemberCourse.sent': { label: 'menu.courseSent', path: '/proposals/list/newMemberCourse/sent' },
  'recognition.draft': { label: 'menu.recognitionDrafts', path: '/proposals/list/recognition/draft' },
  'recognition.sent': {
    label: 'menu.sentUp',
    path: '/proposals/list/recognition/sent',
    under: 'menu.recognitions',
  },
  'recognition.approved': {
    label: 'menu.approved',
    path: '/proposals/list/recognition/approved',
    under: 'menu.recognitions',
  },
  'organisations.establish': { label: 'menu.establish', path: '/reorganisations/establish' },
  'organisations.split': { label: 'menu.split', path: '/reorganisations/split' },
  'organisations.merge': { label: 'menu.merge', path: '/reorganisations/merge' },
  'organisations.windingUp': { label: 'menu.windingUp', path: '/organisations/list/winding-up' },
  seals: { label: 'menu.seals', path: '/seals' },
  'transfer.draft': { label: 'menu.transferDraft', path: '/transfers/draft' },
  'transfer.temporary': { label: 'menu.transferTemporary', path: '/transfers/list/temporary' },
  'transfer.official': { label: 'menu.transferOfficial', path: '/transfers/list/official' },
  'transfer.awaiting': { label: 'menu.transferAwaiting', path: '/transfers/list/awaiting' },
  'transfer.staying': { label: 'menu.transferStaying', path: '/transfers/list/staying' },
  'transfer.roll': { label: 'menu.roll', path: '/members/list/roll' },
  errorReports: { label: 'menu.errorReports', path: '/error-reports' },
  'dossier.room': { label: 'menu.dossierRoom', path: '/dossiers' },
  'dossier.supplements': { label: 'menu.supplements', path: '/supplements' },
  calendar: { label: 'menu.calendar', path: '/calendar' },
  documentTypes: { label: 'menu.documentTypes', path: '/document-types' },
  imports: { label: 'menu.imports', path: '/imports' },
  accounts: { label: 'menu.accounts', path: '/accounts' },
  policies: { label: 'menu.policies', path: '/policies' },
  irregular: { label: 'menu.irregular', path: '/irregular' },
  wayOut: { label: 'menu.wayOut', path: '/proposals/list/strikingOff/draft' },
  exemptions: { label: 'menu.exemptions', path: '/exemptions' },
  deaths: { label: 'menu.deaths', path: '/deaths' },
  conduct: { label: 'menu.conduct', path: '/conduct' },
  'card.draft': { label: 'menu.cardDrafts', path: '/proposals/list/card/draft' },
  'card.sent': { label: 'menu.cardSent', path: '/proposals/list/card/sent' },
  'card.tracking': { label: 'menu.cardTracking', path: '/cards' },
  'card.return': { label: 'menu.cardReturn', path: '/cards/return' },
  'badge.draft': { label: 'menu.badgeDrafts', path: '/proposals/list/badge/draft' },
  'badge.sent': { label: 'menu.sentUp', path: '/proposals/list/badge/sent', under: 'menu.badges' },
} as const satisfies Record<string, { label: Key; path: string; under?: Key }>;
export type HelpLeaf = keyof typeof HELP_LEAVES;

/** One page: what the leaf is for, what to do in which order, and the rules that the software watches over. */
export interface HelpPage {
  what: string;
  steps: string[];
  rules: string[];
}

/** The leaf that a name stands for; undefined if it has no help. */
export function helpLeaf(name: string | undefined): HelpLeaf | undefined {
  return name !== undefined && name in HELP_LEAVES ? (name as HelpLeaf) : undefined;
}
