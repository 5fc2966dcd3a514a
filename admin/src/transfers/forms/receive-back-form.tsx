import Alert from '@mui/material/Alert';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { DirectoryInput } from '../../forms/pickers.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';
import { useSession } from '../../providers/use-session.ts';
import { dmy } from '../../words/dates.ts';

/** Ô 2 của giấy giới thiệu 2 ô: về nước, tiếp nhận theo giấy giới thiệu 10 ô lúc đi. */
export default function ReceiveBackForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const { today } = useSession();
  const { abroad } = member.transfer ?? {};
  return (
    <CommandForm<{ to: string; number: string; backOn: string }>
      collection="members"
      id={member.id}
      verb="receive-from-abroad"
      revision={member.revision}
      defaults={{ to: '', number: '', backOn: today }}
      reload={reload}
      file={`/members/${member.id}`}
      body={(values) => ({ organisation: abroad?.by.id, ...compact(values) })}
      done={(answer) => done({ answer, next: t('transferNext.back') })}
    >
      <Alert severity="info" icon={false}>
        {abroad && t('transferForm.isAbroad', { country: abroad.country, on: dmy(abroad.since) })}{' '}
        {t('transferForm.backHelp')}
      </Alert>
      <Fields legend={t('act.members.receive-from-abroad')}>
        <Wide>
          <DirectoryInput
            name="to"
            label={t('transferForm.backTo')}
            required
            help={t('transferForm.toHelp')}
            types={['baseCell', 'subordinateCell', 'sectionOrg', 'baseOrg', 'upperBase', 'provincialCommittee']}
          />
        </Wide>
        <TextInput name="number" label={t('letter.twoBox')} required maxLength={40} />
        <DateInput name="backOn" label={t('transferForm.backOn')} required />
      </Fields>
    </CommandForm>
  );
}
