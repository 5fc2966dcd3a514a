import type { Policies } from '../api/model.ts';
import type { Key, Translate } from '../i18n/keys.ts';

export type Group = Policies['groups'][number];
export type Parameter = Group['parameters'][number];
export type Version = Group['versions'][number];

/** What a parameter is called. */
export function parameterName(group: Group['group'], { name }: Parameter, t: Translate): string {
  return t(`policy.parameters.${group}.${name}` as Key);
}

/** One of the values that a parameter may have, in words. */
export function valueWord(value: string | number, t: Translate): string {
  return t(`policy.values.${value}` as Key);
}

/** A value with its unit, as a person reads it; a table is not read out. */
export function valueText({ kind, unit }: Parameter, value: unknown, t: Translate): string {
  const amount = (one: unknown) =>
    t('policy.amount', { value: String(one), unit: t(`policy.units.${unit ?? 'number'}`) }).trim();
  switch (kind) {
    case 'integer':
      return amount(value);
    case 'choice':
      return valueWord(value as string, t);
    case 'flag':
      return valueWord(value ? 'yes' : 'no', t);
    case 'many':
      return (value as string[]).map((one) => valueWord(one, t)).join(', ');
    case 'integers':
      return amount((value as number[]).join(', '));
    case 'integersBy':
      return Object.entries(value as Record<string, number>)
        .map(([key, one]) => t('policy.by', { key: valueWord(key, t), value: amount(one) }))
        .join('; ');
    case 'fixed':
      return t('policy.table');
  }
}

type JudgedBy = { instrument: string; ofVote?: boolean; local?: boolean };

/** The instruments by whose versions something was judged; the vote's apart, where it was another one. */
export function judgedByText(judged: readonly JudgedBy[], t: Translate): string {
  const versions = judged.map(({ instrument, ofVote, local }) => {
    if (local) return t('policy.byProvince', { version: instrument });
    return ofVote ? t('policy.ofVote', { version: instrument }) : instrument;
  });
  return t('policy.judgedBy', { versions: [...new Set(versions)].join(', ') });
}
