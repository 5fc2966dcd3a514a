import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from './form-of.ts';

/** Đưa ra khỏi diện cảm tình Đảng. */
export default function DropForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  return (
    <CommandForm<{ cellResolutionOn: string; why: string }>
      collection="members"
      id={member.id}
      verb="drop-sympathiser"
      revision={member.revision}
      defaults={{ cellResolutionOn: '', why: '' }}
      reload={reload}
      file={`/members/${member.id}`}
      body={compact}
      done={(answer) => done({ answer, next: t('pool.dropNext') })}
    >
      <Fields legend={t('act.members.drop-sympathiser')}>
        <DateInput name="cellResolutionOn" label={t('pool.resolutionOn')} required />
        <Wide>
          <TextInput name="why" label={t('pool.why')} required multiline maxLength={500} />
        </Wide>
      </Fields>
    </CommandForm>
  );
}
