import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from './form-of.ts';

/** The new place asks the issuer to reconsider its decision. */
export default function AskReconsiderationForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  return (
    <CommandForm<{ askedOn: string; why: string }>
      collection="members"
      id={member.id}
      verb="ask-reconsideration"
      revision={member.revision}
      defaults={{ askedOn: '', why: '' }}
      reload={reload}
      file={`/members/${member.id}`}
      body={compact}
      done={(answer) => done({ answer, next: t('move.askNext') })}
    >
      <Fields legend={t('act.members.ask-reconsideration')}>
        <DateInput name="askedOn" label={t('move.askedOn')} required />
        <Wide>
          <TextInput name="why" label={t('move.why')} required multiline maxLength={1000} />
        </Wide>
      </Fields>
    </CommandForm>
  );
}
