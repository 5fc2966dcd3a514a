import { useWatch } from 'react-hook-form';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { ChoiceInput, Fields, ManyInput, RadioInput, TextInput, Wide } from '../../forms/inputs.tsx';
import { OrganisationInput } from '../../forms/pickers.tsx';
import { Repeated } from '../../forms/repeated.tsx';
import { useT } from '../../i18n/use-t.ts';
import { usePeriod, usePolicyOn } from '../../policies/use-policy.ts';
import { useSession } from '../../providers/use-session.ts';
import { dmy } from '../../words/dates.ts';
import type { NewMemberFormProps } from './form-of.ts';
import { PersonFields, personDefaults, type PersonValues } from './person-fields.tsx';

interface Values extends PersonValues {
  cell: string;
  status: 'official' | 'probationary';
  admissionDecisionNumber: string;
  admissionDecisionDate: string;
  joinDate: string;
  officialDate: string;
  cardNumber: string;
  cardIssuedOn: string;
  dossierNumber: string;
  badges: { milestone: string; number: string; awardedOn: string }[];
  partyAgeGaps: { from: string; to: string; ground: string }[];
  legacyGrounds: string[];
  source: string;
}

/** Nhập đảng viên từ sổ hiện có: as the paper register has them. */
export default function TakeOverForm({ id, done }: NewMemberFormProps) {
  const t = useT();
  const { today } = useSession();
  const milestones = (usePolicyOn('charter', today)?.['badgeMilestones'] ?? []) as number[];
  const defaults: Values = {
    ...personDefaults(),
    ethnicity: 'Kinh',
    cell: '',
    status: 'official',
    admissionDecisionNumber: '',
    admissionDecisionDate: '',
    joinDate: '',
    officialDate: '',
    cardNumber: '',
    cardIssuedOn: '',
    dossierNumber: '',
    badges: [],
    partyAgeGaps: [],
    legacyGrounds: [],
    source: '',
  };
  return (
    <CommandForm<Values>
      collection="members"
      id={id}
      verb="take-over"
      defaults={defaults}
      file="/members"
      body={({ badges, officialDate, ...values }) =>
        compact({
          ...values,
          officialDate: values.status === 'official' ? officialDate : undefined,
          badges: badges.map((badge) => ({ ...badge, milestone: Number(badge.milestone) || undefined })),
        })
      }
      done={(answer) => done({ answer, next: t('takeOver.next') })}
    >
      <PersonFields legacy />
      <Fields legend={t('takeOver.membership')}>
        <Wide>
          <OrganisationInput name="cell" label={t('field.cell')} required types={['baseCell', 'subordinateCell']} />
        </Wide>
        <Wide>
          <RadioInput
            name="status"
            label={t('takeOver.status')}
            required
            choices={[
              ['official', t('status.official')],
              ['probationary', t('status.probationary')],
            ]}
          />
        </Wide>
        <TextInput name="admissionDecisionNumber" label={t('field.admissionDecisionNumber')} maxLength={40} />
        <DateInput
          name="admissionDecisionDate"
          label={t('field.admissionDecisionDate')}
          required
          help={t('takeOver.decisionDateHelp')}
        />
        <DateInput name="joinDate" label={t('field.joinDate')} required />
        <OfficialDate />
      </Fields>
      <Fields legend={t('takeOver.card')}>
        <TextInput
          name="cardNumber"
          label={t('field.cardNumber')}
          inputMode="numeric"
          pattern={[/^(\d{8}|\d{12})$/, t('form.badCard')]}
        />
        <DateInput name="cardIssuedOn" label={t('field.cardIssuedOn')} />
        <TextInput
          name="dossierNumber"
          label={t('field.dossierNumber')}
          pattern={[/^(?!000000)\d{6} [A-ZĐ]{2,3}$/, t('form.badDossier')]}
          help="012345 HN"
        />
      </Fields>
      <Repeated
        name="badges"
        legend={t('takeOver.badges')}
        empty={{ milestone: '', number: '', awardedOn: '' }}
        columns="1fr 1fr 1fr auto"
      >
        {(at) => (
          <>
            <ChoiceInput
              name={`${at}.milestone`}
              label={t('takeOver.milestone')}
              required
              choices={milestones.map((years) => [String(years), String(years)] as const)}
            />
            <TextInput name={`${at}.number`} label={t('takeOver.badgeNumber')} maxLength={12} />
            <DateInput name={`${at}.awardedOn`} label={t('takeOver.awardedOn')} />
          </>
        )}
      </Repeated>
      <Repeated
        name="partyAgeGaps"
        legend={t('takeOver.gaps')}
        empty={{ from: '', to: '', ground: '' }}
        columns="1fr 1fr 1.5fr auto"
      >
        {(at) => (
          <>
            <DateInput name={`${at}.from`} label={t('takeOver.gapFrom')} required />
            <DateInput name={`${at}.to`} label={t('takeOver.gapTo')} required />
            <ChoiceInput
              name={`${at}.ground`}
              label={t('takeOver.gapGround')}
              required
              choices={(['expelled', 'struckOff', 'lostContact', 'transferGap'] as const).map(
                (ground) => [ground, t(`gap.${ground}`)] as const,
              )}
            />
          </>
        )}
      </Repeated>
      <ManyInput
        name="legacyGrounds"
        label={t('takeOver.legacy')}
        choices={(
          ['admittedBefore1960', 'admittedInTheSouthBefore1975', 'oneIntroducer', 'joinDateSetByStatusRules'] as const
        ).map((ground) => [ground, t(`legacy.${ground}`)] as const)}
      />
      <TextInput name="source" label={t('takeOver.source')} required help={t('takeOver.sourceHelp')} maxLength={120} />
    </CommandForm>
  );
}

/** Only of official members; what the present rule would give is said beside it. */
function OfficialDate() {
  const t = useT();
  const [status, join] = useWatch<Values, ['status', 'joinDate']>({ name: ['status', 'joinDate'] });
  const over = usePeriod('probationMonths')(join);
  if (status !== 'official') return null;
  return (
    <DateInput
      name="officialDate"
      label={t('field.officialDate')}
      required
      help={over && t('takeOver.officialHint', { on: dmy(over.ends), join: dmy(join), months: over.months })}
    />
  );
}
