import { CommandForm } from '../../forms/command-form.tsx';
import type { Pick } from '../../forms/pickers.tsx';
import { useT } from '../../i18n/use-t.ts';
import { nameShown } from '../../words/person.ts';
import { detailBody, detailDefaults, DetailFields, type Details } from './detail-fields.tsx';
import type { CaseFormProps } from './form-of.ts';

/** Bổ sung, sửa nội dung hồ sơ. */
export default function SupplementForm({ file, reload, done }: CaseFormProps) {
  const t = useT();
  const defaults = detailDefaults(file.details);
  const pick = (wanted: string | undefined): Pick | undefined => {
    const person = file.members.find(({ id }) => id === wanted);
    return person && { id: person.id, name: nameShown(person.fullName, t) };
  };
  return (
    <CommandForm<{ details: Details }>
      collection="cases"
      id={file.id}
      verb="supplement"
      revision={file.revision}
      defaults={{ details: defaults }}
      reload={reload}
      file={`/cases/${file.id}`}
      body={({ details }) => ({ details: detailBody(file.kind, details) })}
      done={(answer) => done({ answer, next: t('caseForm.supplementNext') })}
    >
      <DetailFields
        kind={file.kind}
        known={{
          'details.helpers.0': pick(defaults.helpers[0]),
          'details.helpers.1': pick(defaults.helpers[1]),
          'details.introducers.0': pick(defaults.introducers[0]),
          'details.introducers.1': pick(defaults.introducers[1]),
        }}
      />
    </CommandForm>
  );
}
