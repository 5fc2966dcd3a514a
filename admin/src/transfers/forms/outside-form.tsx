import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields, TextInput } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';
import { useSession } from '../../providers/use-session.ts';

/** Nơi ngoài sổ báo đã tiếp nhận: the member leaves the roll of this register. */
export default function OutsideForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const { today } = useSession();
  return (
    <CommandForm<{ receivedOn: string; answerNumber: string }>
      collection="members"
      id={member.id}
      verb="confirm-transfer-outside"
      revision={member.revision}
      defaults={{ receivedOn: today, answerNumber: '' }}
      reload={reload}
      file={`/members/${member.id}`}
      body={compact}
      done={(answer) => done({ answer, next: t('transferNext.outside') })}
    >
      <Fields legend={t('act.members.confirm-transfer-outside')}>
        <DateInput name="receivedOn" label={t('transferForm.outsideReceivedOn')} required />
        <TextInput name="answerNumber" label={t('transferForm.answerNumber')} maxLength={40} />
      </Fields>
    </CommandForm>
  );
}
