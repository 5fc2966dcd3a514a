import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { ChoiceInput, Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';
import { useSession } from '../../providers/use-session.ts';

const GROUNDS = ['wrongPapers', 'wrongAddress', 'wrongAdmission', 'notAccepted'] as const;

/** Trả lại: not accepted, with the reason; the member is on the origin's roll again. */
export default function ReturnForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const { today } = useSession();
  const { next, boxes = [] } = member.transfer ?? {};
  // Once a place outside of this register has the letter, who wrote the last box records its answer.
  const organisation = next?.organisation.id ?? boxes.at(-1)?.organisation.id;
  return (
    <CommandForm<{ ground: string; why: string; returnedOn: string }>
      collection="members"
      id={member.id}
      verb="return-transfer"
      revision={member.revision}
      defaults={{ ground: '', why: '', returnedOn: today }}
      reload={reload}
      file={`/members/${member.id}`}
      body={(values) => ({ organisation, ...compact(values) })}
      done={(answer) => done({ answer, next: t('transferNext.returned') })}
    >
      <Fields legend={t('act.members.return-transfer')}>
        <ChoiceInput
          name="ground"
          label={t('transferForm.returnGround')}
          required
          choices={GROUNDS.map((one) => [one, t(`transferForm.returnGrounds.${one}`)] as const)}
        />
        <DateInput name="returnedOn" label={t('transferForm.returnedOn')} required />
        <Wide>
          <TextInput name="why" label={t('caseForm.why')} required multiline maxLength={500} />
        </Wide>
      </Fields>
    </CommandForm>
  );
}
