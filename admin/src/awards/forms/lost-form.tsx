import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';

/** Báo mất thẻ. */
export default function LostForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  return (
    <CommandForm<{ on: string; why: string }>
      collection="members"
      id={member.id}
      verb="report-card-lost"
      revision={member.revision}
      defaults={{ on: '', why: '' }}
      reload={reload}
      file={`/members/${member.id}`}
      body={compact}
      done={(answer) => done({ answer, next: t('cards.forms.lostNext') })}
    >
      <Fields legend={t('act.members.report-card-lost')}>
        <DateInput name="on" label={t('cards.lostOn')} required />
        <Wide>
          <TextInput name="why" label={t('cards.lostWhy')} required multiline maxLength={500} />
        </Wide>
      </Fields>
    </CommandForm>
  );
}
