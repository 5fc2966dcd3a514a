import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from './form-of.ts';

/** Ghi nhận từ trần. */
export default function DeathForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  return (
    <CommandForm<{ diedOn: string }>
      collection="members"
      id={member.id}
      verb="record-death"
      revision={member.revision}
      defaults={{ diedOn: '' }}
      reload={reload}
      file={`/members/${member.id}`}
      body={compact}
      done={(answer) => done({ answer, next: t('death.next') })}
    >
      <Fields legend={t('act.members.record-death')}>
        <DateInput name="diedOn" label={t('death.diedOn')} required />
      </Fields>
    </CommandForm>
  );
}
