import type { Translate } from '../i18n/keys.ts';

/** A person's name, or that it was erased. */
export function nameShown(fullName: string | null, t: Translate): string {
  return fullName ?? t('file.erased');
}
