import Typography from '@mui/material/Typography';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields, NumberInput, TextInput } from '../../forms/inputs.tsx';
import { MemberInput } from '../../forms/pickers.tsx';
import { Repeated } from '../../forms/repeated.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { DossierFormProps } from './form-props.ts';

interface Values {
  on: string;
  onRegister: string;
  held: string;
  missing: { member: string }[];
  surplus: { number: string; what: string }[];
}

/** Ghi kết quả đối khớp hồ sơ. */
export function ReconcileForm({ organisation, done }: DossierFormProps) {
  const t = useT();
  const onRoll = organisation.members?.rolledUp;
  return (
    <CommandForm<Values>
      collection="organisations"
      id={organisation.id}
      verb="reconcile-dossiers"
      defaults={{
        on: '',
        onRegister: onRoll === undefined ? '' : String(onRoll.official + onRoll.probationary),
        held: '',
        missing: [],
        surplus: [],
      }}
      body={({ on, onRegister, held, missing, surplus }) => ({
        ...{ on, onRegister: Number(onRegister), held: Number(held) },
        missing: missing.flatMap(({ member }) => (member ? [member] : [])),
        surplus: surplus.filter(({ what }) => what.trim()).map((one) => compact(one)),
      })}
      done={(answer) => done({ answer, next: t('dossier.count.after') })}
    >
      <Fields legend={t('dossier.tabs.reconciliation')}>
        <DateInput name="on" label={t('dossier.count.on')} required />
        <NumberInput name="onRegister" label={t('dossier.count.onRegister')} required />
        <NumberInput name="held" label={t('dossier.count.held')} help={t('dossier.count.heldHelp')} required />
      </Fields>
      <Repeated name="missing" legend={t('dossier.count.missingWho')} empty={{ member: '' }} columns="1fr auto">
        {(at) => (
          <MemberInput
            name={`${at}.member`}
            label={t('dossier.count.missingOne')}
            status={['probationary', 'official']}
            under={organisation.id}
          />
        )}
      </Repeated>
      <Repeated
        name="surplus"
        legend={t('dossier.count.surplusWhat')}
        empty={{ number: '', what: '' }}
        columns="minmax(0,1fr) minmax(0,2fr) auto"
      >
        {(at) => (
          <>
            <TextInput name={`${at}.number`} label={t('dossier.count.surplusNumber')} maxLength={20} />
            <TextInput name={`${at}.what`} label={t('dossier.count.surplusOf')} required maxLength={200} />
          </>
        )}
      </Repeated>
      <Typography variant="body2" color="textSecondary">
        {t('dossier.count.after')}
      </Typography>
    </CommandForm>
  );
}
