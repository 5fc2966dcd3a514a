import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { DirectoryInput } from '../../forms/pickers.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';
import { useSession } from '../../providers/use-session.ts';

/** Giấy chuyển tiếp (2-SHĐ): the address was wrong. */
export default function ForwardForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const { today } = useSession();
  return (
    <CommandForm<{ to: string; number: string; why: string; forwardedOn: string }>
      collection="members"
      id={member.id}
      verb="forward-transfer"
      revision={member.revision}
      defaults={{ to: '', number: '', why: '', forwardedOn: today }}
      reload={reload}
      file={`/members/${member.id}`}
      body={(values) => ({ organisation: member.transfer?.next?.organisation.id, ...compact(values) })}
      done={(answer) => done({ answer, next: t('transferNext.forwarded') })}
    >
      <Fields legend={t('act.members.forward-transfer')}>
        <Wide>
          <DirectoryInput
            name="to"
            label={t('transferForm.newTo')}
            required
            types={['baseCell', 'subordinateCell', 'sectionOrg', 'baseOrg', 'upperBase', 'provincialCommittee']}
          />
        </Wide>
        <TextInput name="number" label={t('transferForm.forwardNumber')} required maxLength={40} />
        <DateInput name="forwardedOn" label={t('transferForm.forwardedOn')} required />
        <Wide>
          <TextInput name="why" label={t('caseForm.why')} required multiline maxLength={500} />
        </Wide>
      </Fields>
    </CommandForm>
  );
}
