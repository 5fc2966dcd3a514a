import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields } from '../../forms/inputs.tsx';
import { MemberInput, OrganisationInput } from '../../forms/pickers.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from './form-of.ts';

/** Đưa trở lại diện cảm tình Đảng. */
export default function TakeUpAgainForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  return (
    <CommandForm<{ cell: string; cellResolutionOn: string; helper: string }>
      collection="members"
      id={member.id}
      verb="take-up-again"
      revision={member.revision}
      defaults={{ cell: member.cell, cellResolutionOn: '', helper: '' }}
      reload={reload}
      file={`/members/${member.id}`}
      body={compact}
      done={(answer) => done({ answer, next: t('pool.againNext') })}
    >
      <Fields legend={t('act.members.take-up-again')}>
        <OrganisationInput
          name="cell"
          label={t('pool.cell')}
          required
          known={{ id: member.cell, name: member.cellName }}
          types={['baseCell', 'subordinateCell']}
        />
        <DateInput name="cellResolutionOn" label={t('pool.resolutionOn')} required />
        <MemberInput name="helper" label={t('pool.helper')} status={['official']} />
      </Fields>
    </CommandForm>
  );
}
