import Box from '@mui/material/Box';
import { useFormContext } from 'react-hook-form';
import { DateInput } from '../forms/date-input.tsx';
import { Fields, TextInput } from '../forms/inputs.tsx';
import { DirectoryInput } from '../forms/pickers.tsx';
import { useT } from '../i18n/use-t.ts';

/** Papers beside the decision, as a form begins with them. */
export function papersDefaults() {
  const letter = { number: '', date: '' };
  return { accepted: { ...letter, issuer: '' }, consent: letter, centralConsent: letter, minutes: letter };
}

const PAPERS = ['accepted', 'consent', 'centralConsent', 'minutes'] as const;

/** What a decision may need beside it: acceptance, consent, minutes. Most need none, so they are folded away. */
export function PaperFields() {
  const t = useT();
  const { errors } = useFormContext().formState;
  const complained = PAPERS.some((paper) => errors[paper]);
  return (
    <Box component="details" open={complained || undefined}>
      <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 600, mb: 4 }}>
        {t('reorganise.papers')}
      </Box>
      <Box sx={{ display: 'grid', gap: 6 }}>
        <Fields legend={t('reorganise.accepted')} help={t('reorganise.acceptedHelp')}>
          <TextInput name="accepted.number" label={t('reorganise.number')} maxLength={40} />
          <DateInput name="accepted.date" label={t('reorganise.date')} />
          <DirectoryInput
            name="accepted.issuer"
            label={t('reorganise.acceptedBy')}
            types={['centralCommittee', 'provincialCommittee', 'upperBase', 'baseOrg']}
          />
        </Fields>
        <Letter name="consent" legend={t('orgForm.consent')} help={t('orgForm.consentHelp')} />
        <Letter name="centralConsent" legend={t('reorganise.central')} help={t('reorganise.centralHelp')} />
        <Letter name="minutes" legend={t('reorganise.minutes')} help={t('reorganise.minutesHelp')} />
      </Box>
    </Box>
  );
}

function Letter({ name, legend, help }: { name: string; legend: string; help: string }) {
  const t = useT();
  return (
    <Fields legend={legend} help={help}>
      <TextInput name={`${name}.number`} label={t('reorganise.number')} maxLength={40} />
      <DateInput name={`${name}.date`} label={t('reorganise.date')} />
    </Fields>
  );
}
