import { useSearchParams } from 'react-router-dom';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { ChoiceInput, Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import { useRead } from '../../providers/use-read.ts';
import { Loading } from '../../session/loading.tsx';
import type { DossierFormProps } from './form-props.ts';
import type { DocumentType, DocumentTypes } from '../model.ts';

const ASKED_OF = ['everyMember', 'official', 'readmitted', 'nobody'] as const;
const PRIORITIES = ['1', '2', '3'] as const;

/** The type that the page was opened for; undefined while the list is on its way. */
function useType(): { ready: boolean; type?: DocumentType } {
  const [search] = useSearchParams();
  const types = useRead<DocumentTypes>('/document-types');
  return { ready: types.data !== undefined, type: types.data?.items.find(({ code }) => code === search.get('code')) };
}

/** Thêm, sửa loại tài liệu. */
export function DefineTypeForm({ done }: DossierFormProps) {
  const t = useT();
  const { ready, type } = useType();
  if (!ready) return <Loading />;
  return (
    <CommandForm<{
      code: string;
      title: string;
      priority: string;
      askedOf: string;
      admittedFrom: string;
      instrument: string;
    }>
      collection="document-types"
      id=""
      verb="define"
      defaults={{
        ...{ code: type?.code ?? '', title: type?.title ?? '', priority: String(type?.priority ?? '2') },
        ...{ askedOf: type?.askedOf ?? 'nobody', admittedFrom: type?.admittedFrom ?? '', instrument: '' },
      }}
      body={({ priority, ...values }) => ({ ...compact(values), priority: Number(priority) })}
      done={(answer) => done({ answer, next: t('dossier.types.defineNext') })}
    >
      <Fields legend={t('dossier.types.defineTitle')}>
        <TextInput
          name="code"
          label={t('dossier.types.code')}
          help={t('dossier.types.codeHelp')}
          required
          maxLength={4}
        />
        <ChoiceInput
          name="priority"
          label={t('dossier.types.priority')}
          required
          choices={PRIORITIES.map((one) => [one, one] as const)}
        />
        <Wide>
          <TextInput name="title" label={t('dossier.types.name')} required maxLength={200} />
        </Wide>
        <ChoiceInput
          name="askedOf"
          label={t('dossier.types.askedOf')}
          required
          choices={ASKED_OF.map((one) => [one, t(`dossier.types.askedOfWho.${one}`)] as const)}
        />
        <DateInput name="admittedFrom" label={t('dossier.types.admittedFrom')} />
        <Wide>
          <TextInput name="instrument" label={t('dossier.types.instrument')} required maxLength={120} />
        </Wide>
      </Fields>
    </CommandForm>
  );
}

/** Thôi dùng một loại tài liệu. */
export function RetireTypeForm({ done }: DossierFormProps) {
  const t = useT();
  const { ready, type } = useType();
  if (!ready) return <Loading />;
  return (
    <CommandForm<{ code: string; instrument: string }>
      collection="document-types"
      id=""
      verb="retire"
      defaults={{ code: type?.code ?? '', instrument: '' }}
      body={compact}
      done={(answer) => done({ answer, next: t('dossier.types.defineNext') })}
    >
      <Fields legend={type ? `${type.code}. ${type.title}` : t('dossier.types.retireTitle')}>
        <TextInput name="code" label={t('dossier.types.code')} required maxLength={4} />
        <TextInput name="instrument" label={t('dossier.types.instrument')} required maxLength={120} />
      </Fields>
    </CommandForm>
  );
}
