import { useFormContext, useWatch } from 'react-hook-form';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { CheckInput, ChoiceInput, Fields, RadioInput, TextInput, Wide } from '../../forms/inputs.tsx';
import { DirectoryInput } from '../../forms/pickers.tsx';
import { useT } from '../../i18n/use-t.ts';

const CELLS = ['baseCell', 'subordinateCell'] as const;
/** A letter may be addressed to a cell, or to a committee that sends it on. */
const ADDRESSED = [...CELLS, 'sectionOrg', 'baseOrg', 'upperBase', 'provincialCommittee'] as const;
const GROUNDS = [
  'jobChange',
  'retirement',
  'leave',
  'demobilised',
  'residence',
  'contract',
  'graduation',
  'overseas',
  'windingUp',
  'handOver',
] as const;

/** What a letter of an official transfer begins with. */
export interface OfficialValues {
  place: 'here' | 'outside';
  to: string;
  outside: string;
  ground: string;
  paper: { number: string; date: string };
  month: string;
  selfReview: boolean;
  helperComments: boolean;
  openedOn: string;
}

export function officialDefaults(today: string): OfficialValues {
  return {
    ...{ place: 'here', to: '', outside: '', ground: 'jobChange', paper: { number: '', date: '' } },
    ...{ month: `${today.slice(5, 7)}/${today.slice(0, 4)}`, selfReview: false, helperComments: false },
    openedOn: today,
  };
}

/** The command's body. */
export function officialBody({ place, to, outside, month, ...values }: OfficialValues) {
  const [mm, yyyy] = month.trim().split('/');
  const there = place === 'here' ? { to } : { outside };
  return compact({ ...values, ...there, duesPaidTo: yyyy ? `${yyyy}-${mm!.padStart(2, '0')}` : '' });
}

/** Chuyển chính thức: where to, why, with which papers. */
export function OfficialFields() {
  const t = useT();
  return (
    <>
      <Destination field="to" types={ADDRESSED} label={t('transferForm.to')} help={t('transferForm.toHelp')} />
      <Fields legend={t('transferForm.grounds')}>
        <ChoiceInput
          name="ground"
          label={t('letter.ground')}
          required
          choices={GROUNDS.map((one) => [one, capital(t(`transfer.grounds.${one}`))] as const)}
        />
        <DateInput name="openedOn" label={t('transferForm.openedOn')} required />
        <TextInput
          name="paper.number"
          label={t('transferForm.paperNumber')}
          help={t('transferForm.paperHelp')}
          maxLength={40}
        />
        <DateInput name="paper.date" label={t('transferForm.paperDate')} />
        <TextInput
          name="month"
          label={t('transferForm.dues')}
          required
          inputMode="numeric"
          pattern={[/^\s*(0?[1-9]|1[0-2])\/\d{4}\s*$/, t('transferForm.badMonth')]}
          help={t('transferForm.duesHelp')}
        />
        <Wide>
          <CheckInput name="selfReview" label={t('transferForm.selfReview')} />
          <CheckInput name="helperComments" label={t('transferForm.helperComments')} />
        </Wide>
      </Fields>
    </>
  );
}

/** What a temporary transfer begins with; abroad there is a country instead of a place. */
export interface StayValues {
  kind: string;
  place: 'here' | 'outside';
  host: string;
  outside: string;
  country: string;
  alone: boolean;
  from: string;
  until: string;
  openedOn: string;
}

export function stayDefaults(today: string, abroad: boolean): StayValues {
  return {
    ...{ kind: abroad ? 'overseas' : 'work', place: 'here', host: '', outside: '', country: '', alone: false },
    ...{ from: today, until: '', openedOn: today },
  };
}

/** The command's body. */
export function stayBody({ place, host, outside, country, alone, ...values }: StayValues) {
  const abroad = values.kind === 'overseas' || values.kind === 'labourExport';
  if (abroad) return compact({ ...values, country, ...(alone && { alone }) });
  return compact({ ...values, ...(place === 'here' ? { host } : { outside }) });
}

/** Chuyển tạm thời trong nước, hoặc ra nước ngoài. */
export function StayFields({ abroad }: { abroad: boolean }) {
  const t = useT();
  const kinds = abroad ? (['overseas', 'labourExport'] as const) : (['work', 'residence', 'study'] as const);
  return (
    <>
      <Fields legend={t('letter.why')}>
        <Wide>
          <RadioInput
            name="kind"
            label={t('letter.why')}
            required
            choices={kinds.map((one) => [one, capital(t(`transfer.kinds.${one}`))] as const)}
          />
        </Wide>
        {abroad && <TextInput name="country" label={t('transferForm.country')} required maxLength={80} />}
        {abroad && <CheckInput name="alone" label={t('transferForm.alone')} />}
      </Fields>
      {!abroad && <Destination field="host" types={CELLS} label={t('letter.host')} help={t('transferForm.hostHelp')} />}
      <Fields
        legend={t('transferForm.period')}
        help={t(abroad ? 'transferForm.abroadHelp' : 'transferForm.periodHelp')}
      >
        <DateInput name="from" label={t('transferForm.from')} required future />
        <DateInput name="until" label={t('transferForm.until')} required future />
        <DateInput name="openedOn" label={t('transferForm.openedOn')} required />
      </Fields>
    </>
  );
}

/** A place in the register, or one outside of it as it is written on the letter. */
function Destination(props: {
  field: 'to' | 'host';
  types: readonly (typeof ADDRESSED)[number][];
  label: string;
  help: string;
}) {
  const t = useT();
  const { control } = useFormContext<{ place: string }>();
  const place = useWatch({ control, name: 'place' });
  return (
    <Fields legend={t('transfers.to')}>
      <Wide>
        <RadioInput
          name="place"
          label={t('transferForm.place')}
          required
          choices={[
            ['here', t('transferForm.here')],
            ['outside', t('transferForm.outside')],
          ]}
        />
      </Wide>
      <Wide>
        {place === 'outside' ? (
          <TextInput
            name="outside"
            label={t('transferForm.outsideName')}
            required
            help={t('transferForm.outsideHelp')}
            maxLength={300}
          />
        ) : (
          <DirectoryInput name={props.field} label={props.label} required types={[...props.types]} help={props.help} />
        )}
      </Wide>
    </Fields>
  );
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
