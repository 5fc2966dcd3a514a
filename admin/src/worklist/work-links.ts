import type { WorkKind, WorkRow } from '../api/case-model.ts';

/** The list of the menu behind a kind of work. */
export const LIST_OF: Partial<Record<WorkKind, string>> = {
  actRefused: '/proposals/list/admission/approved',
  ceremony: '/members/list/admissions',
  annulMoved: '/irregular',
  recognitionReview: '/proposals/list/recognition/draft',
};

/** Where a piece of work is done. */
export function placeOf({ kind, case: of, subject }: WorkRow): string | undefined {
  if (of) return `/cases/${of}`;
  if (!subject) return undefined;
  return kind === 'ceremony' ? `/members/${subject.id}/hold-ceremony` : `/members/${subject.id}`;
}
