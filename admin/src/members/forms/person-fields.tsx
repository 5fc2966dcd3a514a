import type { ReactNode } from 'react';
import type { MemberFile } from '../../api/model.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { ChoiceInput, Fields, RadioInput, TextInput, Wide } from '../../forms/inputs.tsx';
import type { Translate } from '../../i18n/keys.ts';
import { useT } from '../../i18n/use-t.ts';

/** The choices of a field whose values are codes. */
export function sexes(t: Translate) {
  return (['male', 'female'] as const).map((one) => [one, t(`sex.${one}`)] as const);
}

export function educations(t: Translate) {
  return (['upperSecondary', 'lowerSecondary', 'primary', 'literate'] as const).map(
    (one) => [one, t(`education.${one}`)] as const,
  );
}

function theories(t: Translate) {
  return (['none', 'elementary', 'intermediate', 'advanced', 'bachelor'] as const).map(
    (one) => [one, t(`politicalTheory.${one}`)] as const,
  );
}

export const PERSON_FIELDS = [
  'fullName',
  'otherName',
  'birthDate',
  'citizenId',
  'sex',
  'ethnicity',
  'religion',
  'nativePlace',
  'residence',
  'phone',
  'education',
  'politicalTheory',
  'occupation',
] as const;
export type PersonValues = Record<(typeof PERSON_FIELDS)[number], string>;

/** What the inputs begin with: nothing, or what is recorded. */
export function personDefaults(member?: MemberFile): PersonValues {
  return Object.fromEntries(PERSON_FIELDS.map((field) => [field, member?.[field] ?? ''])) as PersonValues;
}

/**
 * Who a person is.
 * @param prefix the path of the person in the body, with its dot
 * @param legacy whether a 9-digit number of the old identity card will do, or none
 * @param was what is recorded now, shown below each input of a correction
 */
export function PersonFields({
  prefix = '',
  legacy = false,
  was,
}: {
  prefix?: string;
  legacy?: boolean;
  was?: (field: keyof PersonValues) => ReactNode;
}) {
  const t = useT();
  const required = !was;
  const input = (field: keyof PersonValues) => ({
    name: prefix + field,
    label: t(`field.${field}`),
    help: was?.(field),
  });
  return (
    <>
      <Fields legend={t('person.legend')}>
        <TextInput {...input('fullName')} required={required} maxLength={120} />
        <TextInput {...input('otherName')} maxLength={120} />
        <DateInput {...input('birthDate')} required={required} />
        <RadioInput {...input('sex')} required={required} choices={sexes(t)} />
        <TextInput
          {...input('citizenId')}
          required={required && !legacy}
          inputMode="numeric"
          pattern={legacy ? [/^(\d{12}|\d{9})$/, t('form.badCitizenIdLegacy')] : [/^\d{12}$/, t('form.badCitizenId')]}
        />
        <TextInput {...input('ethnicity')} required={required} maxLength={40} />
        <TextInput {...input('religion')} maxLength={40} />
      </Fields>
      <Fields legend={t('person.contact')}>
        <Wide>
          <TextInput {...input('nativePlace')} maxLength={200} />
        </Wide>
        <Wide>
          <TextInput {...input('residence')} maxLength={200} />
        </Wide>
        <TextInput {...input('phone')} inputMode="tel" pattern={[/^\+?[\d .]{8,16}$/, t('form.badPhone')]} />
      </Fields>
      <Fields legend={t('person.schooling')}>
        <ChoiceInput {...input('education')} choices={educations(t)} />
        <ChoiceInput {...input('politicalTheory')} choices={theories(t)} />
        <TextInput {...input('occupation')} maxLength={80} />
      </Fields>
    </>
  );
}
