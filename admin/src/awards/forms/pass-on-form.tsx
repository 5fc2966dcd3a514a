import { useWatch } from 'react-hook-form';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { ChoiceInput, Fields } from '../../forms/inputs.tsx';
import { OrganisationInput } from '../../forms/pickers.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';

const STAGES = ['sentToProvince', 'sentToCentre', 'printed', 'delivered'] as const;
type Stage = (typeof STAGES)[number];

/** What usually comes next. */
const NEXT: Record<string, Stage> = {
  decided: 'sentToProvince',
  sentToProvince: 'sentToCentre',
  sentToCentre: 'printed',
  misprinted: 'printed',
};

interface Typed {
  stage: Stage;
  on: string;
  to: string;
}

/** Chuyển thẻ sang bước tiếp theo. */
export default function PassOnForm({ member, done }: MemberFormProps) {
  const t = useT();
  return (
    <CommandForm<Typed>
      collection="members"
      id={member.id}
      verb="pass-card-on"
      defaults={{ stage: NEXT[member.cardUnderWay?.stage ?? ''] ?? 'delivered', on: '', to: '' }}
      file={`/members/${member.id}`}
      body={({ to, ...values }) => compact({ ...values, to: values.stage === 'delivered' ? to : undefined })}
      done={(answer) => done({ answer, next: t('cards.forms.passOnNext') })}
    >
      <Fields legend={t('act.members.pass-card-on')}>
        <ChoiceInput
          name="stage"
          label={t('cards.step')}
          required
          choices={STAGES.map((one) => [one, t(`cards.steps.${one}`)] as const)}
        />
        <DateInput name="on" label={t('cards.stepOn')} required />
        <Receiver cell={{ id: member.cell, name: member.cellName ?? '' }} />
      </Fields>
    </CommandForm>
  );
}

/** A delivery names who took the card over. */
function Receiver({ cell }: { cell: { id: string; name: string } }) {
  const t = useT();
  const stage = useWatch<Typed, 'stage'>({ name: 'stage' });
  return stage === 'delivered' ? <OrganisationInput name="to" label={t('cards.to')} required known={cell} /> : null;
}
