import { CommandForm } from '../../forms/command-form.tsx';
import { DateInput } from '../../forms/date-input.tsx';
import { ChoiceInput, Fields } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';

/** Trao Huy hiệu Đảng, cho gia đình nếu đảng viên đã từ trần. */
export default function PresentBadgeForm({ member, done }: MemberFormProps) {
  const t = useT();
  const decided = member.badges.filter(({ awardedOn, decision }) => decision && !awardedOn);
  return (
    <CommandForm<{ milestone: string; heldOn: string }>
      collection="members"
      id={member.id}
      verb="present-badge"
      defaults={{ milestone: String(decided[0]?.milestone ?? ''), heldOn: '' }}
      file={`/members/${member.id}`}
      body={({ milestone, heldOn }) => ({ milestone: Number(milestone), heldOn })}
      done={(answer) => done({ answer, next: t('badges.forms.presentNext') })}
    >
      <Fields legend={t('act.members.present-badge')}>
        <ChoiceInput
          name="milestone"
          label={t('badges.milestone')}
          required
          choices={decided.map(({ milestone }) => [String(milestone), t('badges.years', { milestone })] as const)}
        />
        <DateInput name="heldOn" label={t('badges.heldOn')} required />
      </Fields>
    </CommandForm>
  );
}
