import { useT } from '../i18n/use-t.ts';
import { DateInput } from './date-input.tsx';
import { Fields, TextInput } from './inputs.tsx';
import { OrganisationInput, type Pick } from './pickers.tsx';
import { ScanInput } from './scan-input.tsx';

/** The decision on which an act rests: number, day, who issued and who signed it, its scan. The same block everywhere. */
export function DecisionFields({ issuer, required = true }: { issuer?: Pick; required?: boolean }) {
  const t = useT();
  return (
    <Fields legend={t('decision.legend')}>
      <TextInput
        name="decision.number"
        label={t('decision.number')}
        required={required}
        help={t('decision.numberHelp')}
        maxLength={40}
      />
      <DateInput name="decision.date" label={t('decision.date')} required={required} />
      <OrganisationInput name="decision.issuer" label={t('decision.issuer')} required={required} known={issuer} />
      <TextInput name="decision.signer" label={t('decision.signer')} maxLength={120} />
      <ScanInput name="decision.documentId" />
    </Fields>
  );
}

/** What the block begins with. */
export function decisionDefaults(issuer?: Pick) {
  return { number: '', date: '', issuer: issuer?.id ?? '', signer: '', documentId: '' };
}
