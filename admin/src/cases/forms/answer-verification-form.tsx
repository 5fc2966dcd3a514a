import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { ChoiceInput, Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { MemberInput } from '../../forms/pickers.tsx';
import { useT } from '../../i18n/use-t.ts';
import { dmy } from '../../words/dates.ts';
import type { CaseFormProps } from './form-of.ts';

const KINSHIPS = ['none', 'self', 'parent', 'spouse', 'sibling', 'child', 'adoptedChild'] as const;

interface Values {
  verification: string;
  answeredOn: string;
  finding: string;
  verifier: string;
  kinship: string;
}

/** Ghi kết quả thẩm tra lý lịch. */
export default function AnswerVerificationForm({ file, reload, done }: CaseFormProps) {
  const t = useT();
  const open = file.verifications.filter(({ answeredOn }) => answeredOn === undefined);
  return (
    <CommandForm<Values>
      collection="cases"
      id={file.id}
      verb="answer-verification"
      revision={file.revision}
      defaults={{
        verification: open.length === 1 ? open[0]!.verification : '',
        answeredOn: '',
        finding: '',
        verifier: '',
        kinship: 'none',
      }}
      reload={reload}
      file={`/cases/${file.id}`}
      body={compact}
      done={(answer) => done({ answer, next: t('verify.answerNext') })}
    >
      <Fields legend={t('act.cases.answer-verification')}>
        <Wide>
          <ChoiceInput
            name="verification"
            label={t('verify.which')}
            required
            choices={open.map((one) => [
              one.verification,
              `${t(`verify.persons.${one.of}`)}: ${one.askedOf ?? '…'}, ${dmy(one.askedOn)}`,
            ])}
          />
        </Wide>
        <DateInput name="answeredOn" label={t('verify.answeredOn')} required />
        <MemberInput name="verifier" label={t('verify.verifier')} status={['official']} />
        <ChoiceInput
          name="kinship"
          label={t('verify.kinship')}
          required
          choices={KINSHIPS.map((one) => [one, t(`verify.kinships.${one}`)] as const)}
        />
        <Wide>
          <TextInput name="finding" label={t('verify.finding')} required multiline maxLength={2000} />
        </Wide>
      </Fields>
    </CommandForm>
  );
}
