import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { IssuersFormProps } from './form-of.ts';

/** The issuer upholds its decision. If it does not, it annuls it. */
export default function AnswerReconsiderationForm({ member, home, done }: IssuersFormProps) {
  const t = useT();
  return (
    <CommandForm<{ answeredOn: string; text: string }>
      collection="members"
      id={member.id}
      verb="answer-reconsideration"
      defaults={{ answeredOn: '', text: '' }}
      file={home ?? `/members/${member.id}`}
      body={compact}
      done={(answer) => done({ answer, next: t('move.answerNext') })}
    >
      <Fields legend={t('act.members.answer-reconsideration')}>
        <DateInput name="answeredOn" label={t('move.answeredOn')} required />
        <Wide>
          <TextInput name="text" label={t('move.answer')} required multiline maxLength={1000} />
        </Wide>
      </Fields>
    </CommandForm>
  );
}
