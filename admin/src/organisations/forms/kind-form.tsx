import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { ChoiceInput, Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import { unitKinds } from './choices.ts';
import type { OrganisationFormProps } from './form-of.ts';

/** Ghi loại hình đơn vị, or correct it. */
export function KindForm({ organisation, reload, done }: OrganisationFormProps) {
  const t = useT();
  const { unitKind } = organisation;
  return (
    <CommandForm
      collection="organisations"
      id={organisation.id}
      verb="state-unit-kind"
      revision={organisation.revision}
      defaults={{ unitKind: '', from: unitKind ? '' : organisation.since, reason: '' }}
      reload={reload}
      file={`/organisations/${organisation.id}`}
      body={(values) => compact(values)}
      done={(answer) => done({ answer, next: t('powers.next') })}
    >
      <Fields legend={t('powers.unitKind')}>
        <Wide>
          <ChoiceInput
            name="unitKind"
            label={t('powers.unitKind')}
            required
            choices={unitKinds(t).filter(([kind]) => kind !== unitKind)}
            help={t('orgForm.now', { value: unitKind ? t(`unitKind.${unitKind}`) : t('powers.unitKindUnknown') })}
          />
        </Wide>
        <DateInput name="from" label={t('powers.kindFrom')} required help={t('powers.kindFromHelp')} />
        <Wide>
          <TextInput
            name="reason"
            label={t('powers.reason')}
            required={unitKind !== undefined}
            maxLength={500}
            help={t('powers.reasonHelp')}
          />
        </Wide>
      </Fields>
    </CommandForm>
  );
}
