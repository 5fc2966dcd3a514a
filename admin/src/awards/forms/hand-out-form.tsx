import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';

/** Trao thẻ tại kỳ sinh hoạt chi bộ. */
export default function HandOutForm({ member, done }: MemberFormProps) {
  const t = useT();
  return (
    <CommandForm<{ heldOn: string }>
      collection="members"
      id={member.id}
      verb="hand-out-card"
      defaults={{ heldOn: '' }}
      file={`/members/${member.id}`}
      body={compact}
      done={(answer) => done({ answer, next: t('cards.forms.handOutNext') })}
    >
      <Fields legend={t('act.members.hand-out-card')}>
        <DateInput name="heldOn" label={t('cards.meetingOn')} required />
      </Fields>
    </CommandForm>
  );
}
