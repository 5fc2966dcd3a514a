import Alert from '@mui/material/Alert';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields, TextInput } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';
import { useSession } from '../../providers/use-session.ts';

/** Ô 1 của giấy giới thiệu 2 ô và phiếu 3A-SHĐ, by the committee for members abroad. */
export default function SendAbroadForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const { today } = useSession();
  return (
    <CommandForm<{ country: string; number: string; slipNumber: string; sentOn: string }>
      collection="members"
      id={member.id}
      verb="send-abroad"
      revision={member.revision}
      defaults={{ country: '', number: '', slipNumber: '', sentOn: today }}
      reload={reload}
      file={`/members/${member.id}`}
      body={(values) => ({ organisation: member.transfer?.to?.id, ...compact(values) })}
      done={(answer) => done({ answer, next: t('transferNext.abroad') })}
    >
      <Alert severity="info" icon={false}>
        {t('transferForm.sendAbroadHelp')}
      </Alert>
      <Fields legend={t('act.members.send-abroad')}>
        <TextInput name="country" label={t('transferForm.country')} required maxLength={80} />
        <DateInput name="sentOn" label={t('transferForm.sentOn')} required />
        <TextInput name="number" label={t('letter.twoBox')} required maxLength={40} />
        <TextInput name="slipNumber" label={t('letter.slipNumber')} required maxLength={40} />
      </Fields>
    </CommandForm>
  );
}
