import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';

/** Trả thẻ in sai để in lại. */
export default function MisprintForm({ member, done }: MemberFormProps) {
  const t = useT();
  return (
    <CommandForm<{ on: string; why: string }>
      collection="members"
      id={member.id}
      verb="return-misprint"
      defaults={{ on: '', why: '' }}
      file={`/members/${member.id}`}
      body={compact}
      done={(answer) => done({ answer, next: t('cards.forms.misprintNext') })}
    >
      <Fields legend={t('act.members.return-misprint')}>
        <DateInput name="on" label={t('cards.stepOn')} required />
        <Wide>
          <TextInput name="why" label={t('cards.misprintWhy')} required multiline maxLength={300} />
        </Wide>
      </Fields>
    </CommandForm>
  );
}
