import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';
import { useSession } from '../../providers/use-session.ts';

/** Thôi chuyển chính thức, before the roll was cut. */
export default function CancelForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const { today } = useSession();
  return (
    <CommandForm<{ why: string; cancelledOn: string }>
      collection="members"
      id={member.id}
      verb="cancel-transfer"
      revision={member.revision}
      defaults={{ why: '', cancelledOn: today }}
      reload={reload}
      file={`/members/${member.id}`}
      body={compact}
      done={(answer) => done({ answer, next: t('transferNext.cancelled') })}
    >
      <Fields legend={t('act.members.cancel-transfer')}>
        <DateInput name="cancelledOn" label={t('transferForm.cancelledOn')} required />
        <Wide>
          <TextInput name="why" label={t('caseForm.why')} required multiline maxLength={500} />
        </Wide>
      </Fields>
    </CommandForm>
  );
}
