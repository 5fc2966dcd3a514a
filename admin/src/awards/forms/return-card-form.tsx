import Alert from '@mui/material/Alert';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';

/** Thu thẻ của người ra khỏi Đảng; của đảng viên tự trả thẻ, mà đó là căn cứ xem xét xóa tên. */
export default function ReturnCardForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const ground = member.status === 'official' ? ('selfReturned' as const) : ('leftParty' as const);
  return (
    <CommandForm<{ on: string }>
      collection="members"
      id={member.id}
      verb="return-card"
      revision={member.revision}
      defaults={{ on: '' }}
      reload={reload}
      file={`/members/${member.id}`}
      body={(values) => compact({ ...values, ground })}
      done={(answer) => done({ answer, next: t(`cards.forms.returnNext.${ground}`) })}
    >
      {ground === 'selfReturned' && <Alert severity="warning">{t('cards.selfReturnWarning')}</Alert>}
      <Fields legend={t(`cards.grounds.${ground}`)}>
        <DateInput name="on" label={t('cards.returnedOn')} required />
      </Fields>
    </CommandForm>
  );
}
