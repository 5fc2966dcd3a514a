import { useState } from 'react';
import { newId } from '../../api/commands.ts';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { ChoiceInput, Fields, RadioInput, TextInput, Wide } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { CaseFormProps } from './form-of.ts';

const PERSONS = ['subject', 'parent', 'carer', 'spouse', 'parentInLaw', 'child'] as const;
const PLACES = ['domestic', 'abroad'] as const;

/** Đề nghị thẩm tra lý lịch. */
export default function AskVerificationForm({ file, reload, done }: CaseFormProps) {
  const t = useT();
  const [verification] = useState(newId);
  return (
    <CommandForm<{ of: string; place: string; askedOf: string; askedOn: string }>
      collection="cases"
      id={file.id}
      verb="ask-verification"
      revision={file.revision}
      defaults={{ of: '', place: 'domestic', askedOf: '', askedOn: '' }}
      reload={reload}
      file={`/cases/${file.id}`}
      body={(values) => ({ ...compact(values), verification })}
      done={(answer) => done({ answer, next: t('verify.askNext') })}
    >
      <Fields legend={t('act.cases.ask-verification')}>
        <ChoiceInput
          name="of"
          label={t('verify.of')}
          required
          choices={PERSONS.map((one) => [one, t(`verify.persons.${one}`)] as const)}
        />
        <DateInput name="askedOn" label={t('verify.askedOn')} required />
        <Wide>
          <RadioInput
            name="place"
            label={t('verify.place')}
            required
            choices={PLACES.map((one) => [one, t(`verify.places.${one}`)] as const)}
          />
        </Wide>
        <Wide>
          <TextInput name="askedOf" label={t('verify.askedOf')} required maxLength={300} />
        </Wide>
      </Fields>
    </CommandForm>
  );
}
