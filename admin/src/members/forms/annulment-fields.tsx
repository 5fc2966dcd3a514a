import Alert from '@mui/material/Alert';
import type { Paper } from '../../api/model.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import { dmy } from '../../words/dates.ts';

/** Which decision it is that is annulled. */
export function Annulled({ paper }: { paper?: Paper | null }) {
  const t = useT();
  if (!paper?.number) return null;
  return (
    <Alert severity="info" icon={false}>
      {t('annul.annulled', {
        number: paper.number,
        date: dmy(paper.date ?? ''),
        issuer: paper.issuer?.name ?? t('sentence.nobody'),
      })}
    </Alert>
  );
}

/** Why it is annulled. */
export function ReasonField() {
  const t = useT();
  return (
    <Wide>
      <TextInput name="reason" label={t('annul.reason')} required multiline maxLength={1000} />
    </Wide>
  );
}

/** The superior's written consent, where another than the issuer annuls. */
export function ConsentFields() {
  const t = useT();
  return (
    <Fields legend={t('annul.consent')} help={t('annul.consentHelp')}>
      <TextInput name="consent.number" label={t('annul.consentNumber')} maxLength={40} />
      <DateInput name="consent.date" label={t('annul.consentDate')} />
    </Fields>
  );
}
