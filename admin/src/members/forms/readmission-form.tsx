import Alert from '@mui/material/Alert';
import { useWatch } from 'react-hook-form';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { CheckInput, ChoiceInput, Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { OrganisationInput } from '../../forms/pickers.tsx';
import { useT } from '../../i18n/use-t.ts';
import { usePeriod } from '../../policies/use-policy.ts';
import { useSession } from '../../providers/use-session.ts';
import { dmy } from '../../words/dates.ts';
import type { MemberFormProps } from './form-of.ts';

const BARS = [
  'none',
  'selfAbandoned',
  'askedToLeave',
  'seriousDisunity',
  'corruption',
  'wasteOrNegativity',
  'seriousCrime',
] as const;

interface Values {
  cell: string;
  cellResolutionOn: string;
  consent: { number: string; date: string };
  expungedOn: string;
  bar: string;
  familyHardship: boolean;
  populationPolicy: boolean;
}

/** Chi bộ xét kết nạp lại. */
export default function ReadmissionForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const { today } = useSession();
  const leftOn = member.struckOffOn;
  const waiting = usePeriod('readmissionMonths')(leftOn, today);
  const cell = { id: member.cell, name: member.cellName };
  return (
    <CommandForm<Values>
      collection="members"
      id={member.id}
      verb="seek-readmission"
      revision={member.revision}
      defaults={{
        cell: member.cell,
        cellResolutionOn: '',
        consent: { number: '', date: '' },
        expungedOn: '',
        bar: 'none',
        familyHardship: false,
        populationPolicy: false,
      }}
      reload={reload}
      file={`/members/${member.id}`}
      body={({ familyHardship, ...values }) =>
        compact({ ...values, familyHardship: values.bar === 'askedToLeave' && familyHardship })
      }
      done={(answer) => done({ answer, next: t('readmission.next') })}
    >
      {leftOn && waiting && (
        <Alert severity="info" icon={false}>
          {t('readmission.leftOn', { on: dmy(leftOn), months: waiting.months, earliest: dmy(waiting.ends) })}
        </Alert>
      )}
      <Fields legend={t('act.members.seek-readmission')}>
        <OrganisationInput
          name="cell"
          label={t('readmission.cell')}
          required
          known={cell}
          types={['baseCell', 'subordinateCell']}
        />
        <DateInput name="cellResolutionOn" label={t('readmission.votedOn')} required />
        <ChoiceInput
          name="bar"
          label={t('readmission.bar')}
          required
          choices={BARS.map((bar) => [bar, t(`readmission.bars.${bar}`)] as const)}
        />
        <DateInput name="expungedOn" label={t('readmission.expungedOn')} help={t('readmission.expungedHelp')} />
        <Hardship />
        <Wide>
          <CheckInput name="populationPolicy" label={t('pool.populationPolicy')} />
        </Wide>
      </Fields>
      <Fields legend={t('readmission.consent')}>
        <TextInput name="consent.number" label={t('readmission.consentNumber')} required maxLength={40} />
        <DateInput name="consent.date" label={t('readmission.consentDate')} required />
      </Fields>
    </CommandForm>
  );
}

/** Asked only of who asked to leave: nobody else is let through by it. */
function Hardship() {
  const t = useT();
  const bar = useWatch<Values, 'bar'>({ name: 'bar' });
  if (bar !== 'askedToLeave') return null;
  return (
    <Wide>
      <CheckInput name="familyHardship" label={t('readmission.familyHardship')} />
    </Wide>
  );
}
