import Alert from '@mui/material/Alert';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields, TextInput } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';
import { useSession } from '../../providers/use-session.ts';

/** Viết ô kế tiếp của giấy giới thiệu sinh hoạt đảng tạm thời, hoặc cấp phiếu ra nước ngoài. */
export default function FillStayBoxForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const { today } = useSession();
  const next = member.temporary?.next;
  const abroad = member.temporary?.kind === 'overseas' || member.temporary?.kind === 'labourExport';
  const out = next?.side === 'out';
  return (
    <CommandForm<{ filledOn: string; number: string }>
      collection="members"
      id={member.id}
      verb="fill-temporary-box"
      revision={member.revision}
      defaults={{ filledOn: today, number: '' }}
      reload={reload}
      file={`/members/${member.id}`}
      body={(values) => ({ box: next?.box, organisation: next?.organisation.id, ...compact(values) })}
      done={(answer) => done({ answer, next: t('transferNext.filled') })}
    >
      <Alert severity="info" icon={false}>
        {next && t('transferForm.fills', { box: next.box, name: next.organisation.name })}{' '}
        {next?.side === 'back' && t('transferForm.comesBack')}
      </Alert>
      <Fields legend={t('letter.box', { box: next?.box ?? '' })}>
        <DateInput name="filledOn" label={t('transfers.filledOn')} required />
        <TextInput
          name="number"
          label={t(abroad && out ? 'transferForm.slipNumber' : 'transfers.letterNumber')}
          required={out && !member.temporary?.host}
          maxLength={40}
        />
      </Fields>
    </CommandForm>
  );
}
