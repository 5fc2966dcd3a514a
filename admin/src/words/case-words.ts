import type { Key, Translate } from '../i18n/keys.ts';

/** What a paper of a checklist is called. */
export function paperTitle(paper: string, t: Translate): string {
  return t(`casePaper.${paper}` as Key);
}
