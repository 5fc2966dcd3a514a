import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { Fields, RadioInput, TextInput, Wide } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { CaseFormProps } from './form-of.ts';

/** Thẩm định by the organisation where the case lies. */
export default function AppraiseForm({ file, reload, done }: CaseFormProps) {
  const t = useT();
  return (
    <CommandForm<{ opinion: string; text: string }>
      collection="cases"
      id={file.id}
      verb="appraise"
      revision={file.revision}
      defaults={{ opinion: '', text: '' }}
      reload={reload}
      file={`/cases/${file.id}`}
      body={(values) => ({ ...compact(values), organisation: file.at.id })}
      done={(answer) => done({ answer, next: t('caseForm.appraiseNext') })}
    >
      <Fields legend={t('act.cases.appraise')} help={file.at.name}>
        <Wide>
          <RadioInput
            name="opinion"
            label={t('caseForm.opinionField')}
            required
            choices={(['proper', 'improper'] as const).map((one) => [one, t(`opinion.${one}`)] as const)}
          />
        </Wide>
        <Wide>
          <TextInput name="text" label={t('caseForm.text')} required multiline maxLength={2000} />
        </Wide>
      </Fields>
    </CommandForm>
  );
}
