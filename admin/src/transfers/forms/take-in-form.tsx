import { useWatch } from 'react-hook-form';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { CheckInput, Fields, RadioInput, TextInput, Wide } from '../../forms/inputs.tsx';
import { OrganisationInput } from '../../forms/pickers.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { NewMemberFormProps } from '../../members/forms/form-of.ts';
import { PersonFields, personDefaults, type PersonValues } from '../../members/forms/person-fields.tsx';
import { useSession } from '../../providers/use-session.ts';

interface Values extends PersonValues {
  cell: string;
  status: 'official' | 'probationary';
  letter: { number: string; date: string; origin: string };
  indexCertified: boolean;
  receivedOn: string;
  admissionDecisionNumber: string;
  admissionDecisionDate: string;
  joinDate: string;
  officialDate: string;
  cardNumber: string;
  cardIssuedOn: string;
  dossierNumber: string;
}

/** Tiếp nhận theo giấy giới thiệu bằng giấy, from a place that is not in this register. */
export default function TakeInForm({ id, done }: NewMemberFormProps) {
  const t = useT();
  const { today } = useSession();
  const defaults: Values = {
    ...personDefaults(),
    ...{ ethnicity: 'Kinh', cell: '', status: 'official', letter: { number: '', date: '', origin: '' } },
    ...{ indexCertified: false, receivedOn: today, admissionDecisionNumber: '', admissionDecisionDate: '' },
    ...{ joinDate: '', officialDate: '', cardNumber: '', cardIssuedOn: '', dossierNumber: '' },
  };
  return (
    <CommandForm<Values>
      collection="members"
      id={id}
      verb="take-in"
      defaults={defaults}
      file="/transfers/list/awaiting"
      body={({ officialDate, cardNumber, cardIssuedOn, indexCertified, ...values }) => ({
        ...compact({
          ...values,
          ...(values.status === 'official' && { officialDate, cardNumber, cardIssuedOn }),
        }),
        indexCertified,
      })}
      done={(answer) => done({ answer, next: t('transferNext.takenIn') })}
    >
      <Fields legend={t('takeIn.letter')}>
        <TextInput name="letter.number" label={t('transfers.letterNumber')} required maxLength={40} />
        <DateInput name="letter.date" label={t('takeIn.letterOn')} required />
        <Wide>
          <TextInput name="letter.origin" label={t('takeIn.origin')} required maxLength={300} />
        </Wide>
        <OrganisationInput name="cell" label={t('takeIn.cell')} required types={['baseCell', 'subordinateCell']} />
        <DateInput name="receivedOn" label={t('takeIn.receivedOn')} required />
        <Wide>
          <CheckInput name="indexCertified" label={t('transfers.indexCertified')} />
        </Wide>
      </Fields>
      <PersonFields legacy />
      <Fields legend={t('takeOver.membership')}>
        <Wide>
          <RadioInput
            name="status"
            label={t('field.status')}
            required
            choices={[
              ['official', t('status.official')],
              ['probationary', t('status.probationary')],
            ]}
          />
        </Wide>
        <TextInput name="admissionDecisionNumber" label={t('field.admissionDecisionNumber')} maxLength={40} />
        <DateInput name="admissionDecisionDate" label={t('field.admissionDecisionDate')} required />
        <DateInput name="joinDate" label={t('field.joinDate')} required />
        <OfOfficial />
      </Fields>
    </CommandForm>
  );
}

/** Only an official member has an official date and a card. */
function OfOfficial() {
  const t = useT();
  const status = useWatch<Values, 'status'>({ name: 'status' });
  return (
    <>
      {status === 'official' && (
        <>
          <DateInput name="officialDate" label={t('field.officialDate')} required />
          <TextInput
            name="cardNumber"
            label={t('field.cardNumber')}
            inputMode="numeric"
            pattern={[/^(\d{8}|\d{12})$/, t('form.badCard')]}
          />
          <DateInput name="cardIssuedOn" label={t('field.cardIssuedOn')} />
        </>
      )}
      <TextInput
        name="dossierNumber"
        label={t('field.dossierNumber')}
        pattern={[/^(?!000000)\d{6} [A-ZĐ]{2,3}$/, t('form.badDossier')]}
        help="012345 HN"
      />
    </>
  );
}
