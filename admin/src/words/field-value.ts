import type { Education, PoliticalTheory, Sex } from '../api/model.ts';
import type { Translate } from '../i18n/keys.ts';
import { dmy } from './dates.ts';

/** A recorded value as people read it: days as dd/mm/yyyy, codes as their words. */
export function fieldValue(field: string, value: unknown, t: Translate): string {
  if (value === null) return t('file.erased');
  switch (field) {
    case 'sex':
    case 'newSex':
      return t(`sex.${value as Sex}`);
    case 'education':
      return t(`education.${value as Education}`);
    case 'politicalTheory':
      return t(`politicalTheory.${value as PoliticalTheory}`);
    default:
      return dmy(String(value));
  }
}
