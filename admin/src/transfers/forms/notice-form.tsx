import { CommandForm } from '../../forms/command-form.tsx';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';
import { useSession } from '../../providers/use-session.ts';

/** Nơi đến nhận phiếu báo (1-SHĐ). */
export default function NoticeForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const { today } = useSession();
  const { next, to } = member.transfer ?? {};
  const organisation = next?.side === 'in' ? next.organisation.id : to?.id;
  return (
    <CommandForm<{ receivedOn: string }>
      collection="members"
      id={member.id}
      verb="receive-transfer-notice"
      revision={member.revision}
      defaults={{ receivedOn: today }}
      reload={reload}
      file={`/members/${member.id}`}
      body={(values) => ({ organisation, ...values })}
      done={(answer) => done({ answer, next: t('transferNext.notice') })}
    >
      <Fields legend={t('act.members.receive-transfer-notice')}>
        <DateInput name="receivedOn" label={t('transfers.receivedOn')} required help={t('transferForm.noticeHelp')} />
      </Fields>
    </CommandForm>
  );
}
