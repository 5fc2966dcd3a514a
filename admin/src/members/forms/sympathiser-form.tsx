import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields } from '../../forms/inputs.tsx';
import { MemberInput, OrganisationInput } from '../../forms/pickers.tsx';
import { useT } from '../../i18n/use-t.ts';
import { useSession } from '../../providers/use-session.ts';
import type { NewMemberFormProps } from './form-of.ts';
import { PersonFields, personDefaults, type PersonValues } from './person-fields.tsx';

interface Values extends PersonValues {
  cell: string;
  cellResolutionOn: string;
  helper: string;
}

/** Ghi nhận cảm tình Đảng. */
export default function SympathiserForm({ id, done }: NewMemberFormProps) {
  const t = useT();
  const cell = useSession().grants.find(({ role }) => role === 'cellSecretary')?.organisation ?? undefined;
  return (
    <CommandForm<Values>
      collection="members"
      id={id}
      verb="register-sympathiser"
      defaults={{ ...personDefaults(), ethnicity: 'Kinh', cell: cell?.id ?? '', cellResolutionOn: '', helper: '' }}
      file="/members/list/sympathisers"
      body={compact}
      done={(answer) => done({ answer, next: t('sympathiser.next') })}
    >
      <PersonFields />
      <Fields legend={t('sympathiser.resolution')}>
        <OrganisationInput
          name="cell"
          label={t('field.cell')}
          required
          known={cell}
          types={['baseCell', 'subordinateCell']}
        />
        <DateInput name="cellResolutionOn" label={t('sympathiser.resolutionOn')} required />
        <MemberInput name="helper" label={t('sympathiser.helper')} status={['official']} />
      </Fields>
    </CommandForm>
  );
}
