import { DateInput } from '../../forms/date-input.tsx';
import { Fields, NumberInput, TextInput } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';

/** How many members it has when the decision is made. */
export function HeadcountFields() {
  const t = useT();
  return (
    <>
      <NumberInput name="officialMembers" label={t('orgForm.officialMembers')} required />
      <NumberInput name="probationaryMembers" label={t('orgForm.probationaryMembers')} required />
    </>
  );
}

/** The typed numbers as the command takes them. */
export function headcount(typed: { officialMembers: string; probationaryMembers: string }) {
  return { officialMembers: Number(typed.officialMembers), probationaryMembers: Number(typed.probationaryMembers) };
}

/** A superior's written consent, where the rule asks for one. */
export function ConsentFields() {
  const t = useT();
  return (
    <Fields legend={t('orgForm.consent')} help={t('orgForm.consentHelp')}>
      <TextInput name="consent.number" label={t('admit.consentNumber')} maxLength={40} />
      <DateInput name="consent.date" label={t('admit.consentDate')} />
    </Fields>
  );
}
