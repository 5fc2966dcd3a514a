import type { MemberFile } from '../../api/model.ts';
import { CommandForm } from '../../forms/command-form.tsx';
import { DateInput } from '../../forms/date-input.tsx';
import { ChoiceInput, Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';
import { useSession } from '../../providers/use-session.ts';

interface Values {
  box: string;
  number: string;
  why: string;
  struckOn: string;
}

/** Gạch bỏ chỗ sai ở một ô đã viết, viết lại và đóng dấu; a mistake in box 1 asks for a new letter. */
export default function StrikeBoxForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const { today } = useSession();
  const written = writtenBoxes(member);
  return (
    <CommandForm<Values>
      collection="members"
      id={member.id}
      verb="strike-transfer-box"
      revision={member.revision}
      defaults={{ box: '', number: '', why: '', struckOn: today }}
      reload={reload}
      file={`/members/${member.id}`}
      body={({ box, number, why, struckOn }) => {
        const { letter, one } = written[Number(box)] ?? written[0]!;
        const about = { letter, box: one.box, organisation: one.organisation.id };
        return { ...about, number: number.trim(), why: why.trim(), struckOn };
      }}
      done={(answer) => done({ answer, next: t('transferNext.box') })}
    >
      <Fields legend={t('act.members.strike-transfer-box')} help={t('transferForm.strikeHelp')}>
        <Wide>
          <ChoiceInput
            name="box"
            label={t('transferForm.whichBox')}
            required
            choices={written.map(
              ({ letter, one }, index) =>
                [
                  String(index),
                  `${t(`letter.${letter}`)}: ${t('transfers.turn', { box: one.box, name: one.organisation.name })}`,
                ] as const,
            )}
          />
        </Wide>
        <TextInput name="number" label={t('transferForm.newNumber')} required maxLength={40} />
        <DateInput name="struckOn" label={t('transferForm.struckOn')} required />
        <Wide>
          <TextInput name="why" label={t('caseForm.why')} required multiline maxLength={500} />
        </Wide>
      </Fields>
    </CommandForm>
  );
}

function writtenBoxes({ transfer, temporary }: Pick<MemberFile, 'transfer' | 'temporary'>) {
  const of = (letter: 'official' | 'temporary', boxes: NonNullable<MemberFile['transfer']>['boxes'] = []) =>
    boxes.flatMap((one, index) => (index > 0 && one.filledOn ? [{ letter, one }] : []));
  return [...of('official', transfer?.boxes), ...of('temporary', temporary?.boxes)];
}
