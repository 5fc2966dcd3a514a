import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';

/** Thu Huy hiệu Đảng của người bị đưa ra khỏi Đảng. */
export default function ReturnBadgesForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const inHand = member.badges.filter(({ awardedOn, returnedOn }) => awardedOn && !returnedOn);
  return (
    <CommandForm<{ on: string }>
      collection="members"
      id={member.id}
      verb="return-badges"
      revision={member.revision}
      defaults={{ on: '' }}
      reload={reload}
      file={`/members/${member.id}`}
      body={compact}
      done={(answer) => done({ answer, next: t('badges.forms.returnNext') })}
    >
      <Fields
        legend={t('act.members.return-badges')}
        help={inHand.map(({ milestone }) => t('badges.years', { milestone })).join(', ')}
      >
        <DateInput name="on" label={t('badges.returnedOn')} required />
      </Fields>
    </CommandForm>
  );
}
