import Alert from '@mui/material/Alert';
import { CommandForm } from '../../forms/command-form.tsx';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';
import { dmy } from '../../words/dates.ts';

/** Đã nộp phiếu 3A, 3B-SHĐ cho cấp ủy ở ngoài nước. */
export default function SlipForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const { slip } = member.transfer?.abroad ?? member.temporary ?? {};
  return (
    <CommandForm<{ handedInOn: string }>
      collection="members"
      id={member.id}
      verb="hand-in-overseas-slip"
      revision={member.revision}
      defaults={{ handedInOn: '' }}
      reload={reload}
      file={`/members/${member.id}`}
      body={(values) => values}
      done={(answer) => done({ answer, next: t('transferNext.slip') })}
    >
      {slip && (
        <Alert severity="info" icon={false}>
          {t('transferForm.slipBy', { on: dmy(slip.by) })}
        </Alert>
      )}
      <Fields legend={t('act.members.hand-in-overseas-slip')}>
        <DateInput name="handedInOn" label={t('transferForm.handedInOn')} required />
      </Fields>
    </CommandForm>
  );
}
