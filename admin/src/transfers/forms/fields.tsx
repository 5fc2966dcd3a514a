import { useFormContext, useWatch } from 'react-hook-form';
import { DateInput } from '../../forms/date-input.tsx';
import { CheckInput, ChoiceInput, Fields, RadioInput, TextInput, Wide } from '../../forms/inputs.tsx';
import { DirectoryInput } from '../../forms/pickers.tsx';
import { useT } from '../../i18n/use-t.ts';
import { capital } from '../capital.ts';

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
      <Fields legend={t('transferForm.firstIsLast')} help={t('transferForm.firstIsLastHelp')}>
        <TextInput name="number" label={t('transfers.letterNumber')} maxLength={40} />
        <TextInput name="noticeNumber" label={t('letter.noticeNumber')} maxLength={40} />
        <DateInput name="dossierOn" label={t('letter.dossierOn')} />
      </Fields>
    </>
  );
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
