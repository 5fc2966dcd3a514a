import { CommandForm } from '../../forms/command-form.tsx';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';
import { useSession } from '../../providers/use-session.ts';

/** Thôi chuyển tạm thời, before it began. */
export default function CancelStayForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const { today } = useSession();
  return (
    <CommandForm<{ cancelledOn: string }>
      collection="members"
      id={member.id}
      verb="cancel-temporary-transfer"
      revision={member.revision}
      defaults={{ cancelledOn: today }}
      reload={reload}
      file={`/members/${member.id}`}
      body={(values) => values}
      done={(answer) => done({ answer, next: t('transferNext.cancelled') })}
    >
      <Fields legend={t('act.members.cancel-temporary-transfer')}>
        <DateInput name="cancelledOn" label={t('transferForm.cancelledOn')} required />
      </Fields>
    </CommandForm>
  );
}
