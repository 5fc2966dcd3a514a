import type { Key } from '../i18n/keys.ts';

/** An entry of the menu: a heading with entries below it, a page, or both. */
export interface Leaf {
  label: Key;
  path?: string;
  /** What the account must be allowed to do or read. */
  needs?: string;
  below?: Leaf[];
}

/** The menu, in the wording and order of the source system; only what exists here. */
export const MENU: Leaf[] = [
  { label: 'menu.home', path: '/' },
  {
    label: 'menu.data',
    below: [
      {
        label: 'menu.dossiers',
        path: '/members',
        needs: 'members.list',
        below: [{ label: 'menu.dossierRoom', path: '/dossiers', needs: 'dossiers.list' }],
      },
      { label: 'menu.supplements', path: '/supplements', needs: 'supplements.list' },
      { label: 'menu.exemptions', path: '/exemptions', needs: 'conduct.list' },
      { label: 'menu.deaths', path: '/deaths', needs: 'conduct.list' },
    ],
  },
  {
    label: 'menu.procedures',
    below: [
      {
        label: 'menu.organisations',
        path: '/organisations',
        needs: 'organisations.file',
        below: [
          { label: 'menu.establish', path: '/reorganisations/establish', needs: 'reorganisations.list' },
          { label: 'menu.split', path: '/reorganisations/split', needs: 'reorganisations.list' },
          { label: 'menu.merge', path: '/reorganisations/merge', needs: 'reorganisations.list' },
          { label: 'menu.windingUp', path: '/organisations/list/winding-up', needs: 'organisations.list' },
        ],
      },
      {
        label: 'menu.pipeline',
        below: [
          { label: 'menu.plans', path: '/plans', needs: 'plans.show' },
          {
            label: 'menu.sympathisers',
            path: '/members/list/sympathisers',
            needs: 'members.list',
            below: [
              { label: 'menu.sympathiserDrafts', path: '/proposals/list/sympathiser/draft', needs: 'proposals.list' },
              { label: 'menu.sentUp', path: '/proposals/list/sympathiser/sent', needs: 'proposals.list' },
            ],
          },
          {
            label: 'menu.admissions',
            path: '/members/list/admissions',
            needs: 'members.list',
            below: [
              { label: 'menu.admissionDrafts', path: '/proposals/list/admission/draft', needs: 'proposals.list' },
              { label: 'menu.sentUp', path: '/proposals/list/admission/sent', needs: 'proposals.list' },
              { label: 'menu.approved', path: '/proposals/list/admission/approved', needs: 'cases.list' },
            ],
          },
          {
            label: 'menu.recognitions',
            path: '/members/list/recognitions',
            needs: 'members.list',
            below: [
              { label: 'menu.courseDrafts', path: '/proposals/list/newMemberCourse/draft', needs: 'proposals.list' },
              { label: 'menu.courseSent', path: '/proposals/list/newMemberCourse/sent', needs: 'proposals.list' },
              { label: 'menu.recognitionDrafts', path: '/proposals/list/recognition/draft', needs: 'proposals.list' },
              { label: 'menu.sentUp', path: '/proposals/list/recognition/sent', needs: 'proposals.list' },
              { label: 'menu.approved', path: '/proposals/list/recognition/approved', needs: 'cases.list' },
            ],
          },
          {
            label: 'menu.leaving',
            below: [
              { label: 'menu.irregular', path: '/irregular', needs: 'members.list' },
              { label: 'menu.wayOut', path: '/proposals/list/strikingOff/draft', needs: 'proposals.list' },
            ],
          },
        ],
      },
      {
        label: 'menu.cards',
        below: [
          { label: 'menu.cardDrafts', path: '/proposals/list/card/draft', needs: 'proposals.list' },
          { label: 'menu.cardSent', path: '/proposals/list/card/sent', needs: 'proposals.list' },
          { label: 'menu.cardTracking', path: '/cards', needs: 'cards.list' },
          { label: 'menu.cardReturn', path: '/cards/return', needs: 'cards.book' },
        ],
      },
      {
        label: 'menu.transfers',
        below: [
          {
            label: 'menu.transfersOut',
            below: [
              { label: 'menu.transferDraft', path: '/transfers/draft', needs: 'members.openTransfer' },
              { label: 'menu.transferTemporary', path: '/transfers/list/temporary', needs: 'transfers.list' },
              { label: 'menu.transferOfficial', path: '/transfers/list/official', needs: 'transfers.list' },
            ],
          },
          {
            label: 'menu.reception',
            below: [
              { label: 'menu.transferAwaiting', path: '/transfers/list/awaiting', needs: 'transfers.list' },
              { label: 'menu.transferStaying', path: '/transfers/list/staying', needs: 'transfers.list' },
              { label: 'menu.roll', path: '/members/list/roll', needs: 'members.list' },
            ],
          },
        ],
      },
      {
        label: 'menu.badges',
        below: [
          { label: 'menu.badgeDrafts', path: '/proposals/list/badge/draft', needs: 'proposals.list' },
          { label: 'menu.sentUp', path: '/proposals/list/badge/sent', needs: 'proposals.list' },
        ],
      },
      { label: 'menu.seals', path: '/seals', needs: 'seals.list' },
      { label: 'menu.conduct', path: '/conduct', needs: 'conduct.list' },
    ],
  },
  {
    label: 'menu.system',
    below: [
      { label: 'menu.imports', path: '/imports', needs: 'imports' },
      { label: 'menu.accounts', path: '/accounts', needs: 'accounts' },
      { label: 'menu.calendar', path: '/calendar', needs: 'calendar.show' },
      { label: 'menu.policies', path: '/policies', needs: 'policies.show' },
      { label: 'menu.documentTypes', path: '/document-types', needs: 'documentTypes.show' },
      { label: 'menu.errorReports', path: '/error-reports', needs: 'errorReports.list' },
    ],
  },
];

/** The menu without what the account may not use, and without headings left empty. */
export function leavesFor(may: (permission: string) => boolean, leaves: Leaf[] = MENU): Leaf[] {
  return leaves.flatMap((leaf) => {
    const below = leaf.below && leavesFor(may, leaf.below);
    const usable = leaf.path !== undefined && (!leaf.needs || may(leaf.needs));
    if (!usable && !below?.length) return [];
    return [{ ...leaf, path: usable ? leaf.path : undefined, below }];
  });
}

/** A page of the menu, with the label under which it stands: several leaves of the source bear the same one. */
export interface PageLeaf extends Leaf {
  path: string;
  under?: Key;
}

/** All pages of the menu, one after the other. */
export function pagesOf(leaves: Leaf[], under?: Key): PageLeaf[] {
  return leaves.flatMap((leaf) => [
    ...(leaf.path ? [{ ...leaf, path: leaf.path, under }] : []),
    ...pagesOf(leaf.below ?? [], leaf.label),
  ]);
}
