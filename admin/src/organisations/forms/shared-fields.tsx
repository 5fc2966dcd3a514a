import { useWatch } from 'react-hook-form';
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
  return <Letter name="consent" legend={t('orgForm.consent')} help={t('orgForm.consentHelp')} />;
}

/** What the centre's consent begins with in a form. */
export function centralDefaults() {
  return { centralConsent: { number: '', date: '' }, specialPlace: { legalPersonUnits: '', baseOrganisations: '' } };
}

/** What was typed of it, as the command takes it: a size only where one was given. */
export function central({ centralConsent, specialPlace }: ReturnType<typeof centralDefaults>) {
  const { legalPersonUnits, baseOrganisations } = specialPlace;
  const given = legalPersonUnits !== '' || baseOrganisations !== '';
  return {
    centralConsent,
    ...(given && {
      specialPlace: { legalPersonUnits: Number(legalPersonUnits), baseOrganisations: Number(baseOrganisations) },
    }),
  };
}

/** The consent of the centre, and how large an upper-base organisation is: only where a rule may ask for it. */
export function CentralFields({ unitKind }: { unitKind?: string }) {
  const t = useT();
  const [type, chosen] = useWatch({ name: ['type', 'unitKind'] }) as [string, string | undefined];
  const kind = unitKind ?? chosen;
  if (type !== 'upperBase' && type !== 'baseOrg' && type !== 'baseCell') return null;
  return (
    <>
      <Letter name="centralConsent" legend={t('powers.central')} help={t('powers.centralHelp')} />
      {type === 'upperBase' && kind !== 'commune' && kind !== 'specialZone' && (
        <Fields legend={t('powers.specialPlace')} help={t('powers.specialPlaceHelp')}>
          <NumberInput name="specialPlace.legalPersonUnits" label={t('powers.legalPersonUnits')} />
          <NumberInput name="specialPlace.baseOrganisations" label={t('powers.baseOrganisations')} />
        </Fields>
      )}
    </>
  );
}

/** Number and date of a paper. */
export function Letter({ name, legend, help }: { name: string; legend: string; help: string }) {
  const t = useT();
  return (
    <Fields legend={legend} help={help}>
      <TextInput name={`${name}.number`} label={t('admit.consentNumber')} maxLength={40} />
      <DateInput name={`${name}.date`} label={t('admit.consentDate')} />
    </Fields>
  );
}
