import type { Translate } from '../i18n/keys.ts';
import type { RuleWords } from '../i18n/rule-words.ts';
import { valueWord, type Group, type Parameter } from './values.ts';

type Named = Pick<Parameter, 'name' | 'kind' | 'unit'>;
type Rules = Pick<Group, 'group'> & {
  parameters: readonly Named[];
  versions: readonly Pick<Group['versions'][number], 'effectiveFrom' | 'values'>[];
};

/**
 * The numbers and readings in force on a day, as texts ask for them: `charter.ceremonyDays`; of a table of numbers
 * `charter.badgeWaitMonths.warning`; an age in whole years `charter.minAgeMonths.age`. Numbers come without their unit,
 * readings as they stand within a sentence.
 */
export function ruleWords(groups: readonly Rules[], day: string, t: Translate): RuleWords {
  return new Map(
    groups.flatMap(({ group, parameters, versions }) => {
      const values = (versions.findLast(({ effectiveFrom }) => effectiveFrom <= day) ?? versions[0])?.values ?? {};
      return parameters.flatMap((parameter) => wordsOf(`${group}.${parameter.name}`, parameter, values, t));
    }),
  );
}

function wordsOf(
  name: string,
  { name: of, kind, unit }: Named,
  values: Record<string, unknown>,
  t: Translate,
): [string, string][] {
  const value = values[of];
  switch (kind) {
    case 'integer':
      return unit === 'months'
        ? [
            [name, String(value)],
            [`${name}.age`, age(Number(value), t)],
          ]
        : [[name, String(value)]];
    case 'choice':
      return [[name, within(valueWord(value as string, t))]];
    case 'many':
      return [[name, (value as string[]).map((one) => within(valueWord(one, t))).join(', ')]];
    case 'integers':
      return [[name, (value as number[]).join(', ')]];
    case 'integersBy':
      return Object.entries(value as Record<string, number>).map(([key, one]) => [`${name}.${key}`, String(one)]);
    default:
      return [];
  }
}

/** An age that the rules give in months: in years, and the months that are over. */
function age(months: number, t: Translate): string {
  const values = { years: Math.floor(months / 12), months: months % 12 };
  return t(values.months === 0 ? 'policy.age' : 'policy.ageAndMonths', values);
}

/** As it stands within a sentence. */
function within(word: string): string {
  return word.charAt(0).toLocaleLowerCase('vi') + word.slice(1);
}
