import Alert from '@mui/material/Alert';
import { CommandForm } from '../../forms/command-form.tsx';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';
import { useSession } from '../../providers/use-session.ts';
import { dmy } from '../../words/dates.ts';

/** Gia hạn sinh hoạt đảng tạm thời, by the host's base committee on the member's written request. */
export default function ExtendForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const { today } = useSession();
  const { boxes = [], until } = member.temporary ?? {};
  const extender = boxes.find(({ box }) => box === 3) ?? boxes.find(({ box }) => box === 2);
  return (
    <CommandForm<{ requestedOn: string; until: string; extendedOn: string }>
      collection="members"
      id={member.id}
      verb="extend-temporary-transfer"
      revision={member.revision}
      defaults={{ requestedOn: '', until: '', extendedOn: today }}
      reload={reload}
      file={`/members/${member.id}`}
      body={(values) => ({ organisation: extender?.organisation.id, ...values })}
      done={(answer) => done({ answer, next: t('transferNext.extended') })}
    >
      {extender && until && (
        <Alert severity="info" icon={false}>
          {t('transferForm.extends', { name: extender.organisation.name, until: dmy(until) })}
        </Alert>
      )}
      <Fields legend={t('act.members.extend-temporary-transfer')}>
        <DateInput name="requestedOn" label={t('transferForm.requestedOn')} required />
        <DateInput name="extendedOn" label={t('transferForm.extendedOn')} required />
        <DateInput
          name="until"
          label={t('transferForm.newUntil')}
          required
          future
          help={t('transferForm.extendHelp')}
        />
      </Fields>
    </CommandForm>
  );
}
