import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from './form-of.ts';

/** Xác định không có sai sót. */
export default function EndRegularisationForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  return (
    <CommandForm<{ endedOn: string; why: string }>
      collection="members"
      id={member.id}
      verb="end-regularisation"
      revision={member.revision}
      defaults={{ endedOn: '', why: '' }}
      reload={reload}
      file={`/members/${member.id}`}
      body={compact}
      done={(answer) => done({ answer, next: t('redo.endNext') })}
    >
      <Fields legend={t('act.members.end-regularisation')}>
        <DateInput name="endedOn" label={t('redo.endedOn')} required />
        <Wide>
          <TextInput name="why" label={t('redo.endWhy')} required multiline maxLength={1000} />
        </Wide>
      </Fields>
    </CommandForm>
  );
}
