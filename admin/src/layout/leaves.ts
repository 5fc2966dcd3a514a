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
      { label: 'menu.dossiers', path: '/members', needs: 'members' },
      { label: 'menu.deaths', path: '/members/list/deaths', needs: 'members' },
    ],
  },
  {
    label: 'menu.procedures',
    below: [
      {
        label: 'menu.organisations',
        path: '/organisations',
        needs: 'organisations',
        below: [{ label: 'menu.establish', path: '/organisations/new/establish', needs: 'organisations.establish' }],
      },
      {
        label: 'menu.pipeline',
        below: [
          { label: 'menu.sympathisers', path: '/members/list/sympathisers', needs: 'members' },
          { label: 'menu.admissions', path: '/members/list/admissions', needs: 'members' },
          { label: 'menu.recognitions', path: '/members/list/recognitions', needs: 'members' },
        ],
      },
      {
        label: 'menu.transfers',
        below: [{ label: 'menu.roll', path: '/members/list/roll', needs: 'members' }],
      },
    ],
  },
  {
    label: 'menu.system',
    below: [
      { label: 'menu.imports', path: '/imports', needs: 'imports' },
      { label: 'menu.accounts', path: '/accounts', needs: 'accounts' },
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

/** All pages of the menu, one after the other. */
export function pagesOf(leaves: Leaf[]): (Leaf & { path: string })[] {
  return leaves.flatMap((leaf) => [...(leaf.path ? [{ ...leaf, path: leaf.path }] : []), ...pagesOf(leaf.below ?? [])]);
}
