import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { newId } from '../../api/commands.ts';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { ChoiceInput, Fields, NumberInput, TextInput, Wide } from '../../forms/inputs.tsx';
import { ScanInput } from '../../forms/scan-input.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { MemberFormProps } from '../../members/forms/form-of.ts';
import { useRead } from '../../providers/use-read.ts';
import { Loading } from '../../session/loading.tsx';
import { entryName } from '../entry-name.ts';
import type { DocumentTypes, DossierFile } from '../model.ts';

interface Filing {
  type: string;
  on: string;
  number: string;
  title: string;
  pages: string;
  documentId: string;
  replaces: string;
  reason: string;
}

/** Đưa tài liệu vào hồ sơ, hoặc thay một tài liệu. */
export function FileDocumentForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const [search] = useSearchParams();
  const dossier = useRead<DossierFile>(`/members/${member.id}/dossier`);
  const types = useRead<DocumentTypes>('/document-types');
  const [document] = useState(newId);
  if (!dossier.data || !types.data) return <Loading />;
  const { documents, missing } = dossier.data;
  const replaced = documents.find((entry) => entry.document === search.get('replaces') && !entry.out);
  const absent = new Set(missing.map(({ code }) => code));
  const offered = types.data.items
    .filter(({ code, retiredOn }) => (replaced ? code === replaced.type : retiredOn === undefined))
    .sort((a, b) => Number(absent.has(b.code)) - Number(absent.has(a.code)));
  return (
    <CommandForm<Filing>
      collection="members"
      id={member.id}
      verb="file-document"
      revision={member.revision}
      defaults={{
        type: replaced?.type ?? search.get('type') ?? '',
        ...{ on: '', number: '', title: '', pages: '', documentId: '', reason: '' },
        replaces: replaced?.document ?? '',
      }}
      reload={reload}
      file={`/members/${member.id}/dossier`}
      body={({ pages, ...values }) => ({ ...compact(values), document, pages: Number(pages) })}
      done={(answer) => done({ answer, next: t('dossier.form.fileNext') })}
    >
      <Fields
        legend={t('act.members.file-document')}
        help={replaced && `${t('dossier.form.replaced')}: ${entryName(replaced)}`}
      >
        <Wide>
          <ChoiceInput
            name="type"
            label={t('dossier.form.type')}
            help={replaced ? undefined : t('dossier.form.typeHelp')}
            required
            choices={offered.map(({ code, title }) => [code, `${code}. ${title}`] as const)}
          />
        </Wide>
        <TextInput name="number" label={t('dossier.form.number')} maxLength={60} />
        <DateInput name="on" label={t('dossier.form.on')} />
        <NumberInput name="pages" label={t('dossier.form.pages')} required />
        <TextInput
          name="title"
          label={t('dossier.form.docTitle')}
          help={t('dossier.form.docTitleHelp')}
          maxLength={200}
        />
        {replaced && (
          <Wide>
            <TextInput name="reason" label={t('dossier.form.reason')} required multiline maxLength={500} />
          </Wide>
        )}
        <Wide>
          <ScanInput name="documentId" />
        </Wide>
      </Fields>
    </CommandForm>
  );
}

/** Rút tài liệu khỏi mục lục. */
export function WithdrawDocumentForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const [search] = useSearchParams();
  const dossier = useRead<DossierFile>(`/members/${member.id}/dossier`);
  if (!dossier.data) return <Loading />;
  const onIndex = dossier.data.documents.filter(({ out }) => !out);
  return (
    <CommandForm<{ document: string; reason: string }>
      collection="members"
      id={member.id}
      verb="withdraw-document"
      revision={member.revision}
      defaults={{ document: search.get('document') ?? '', reason: '' }}
      reload={reload}
      file={`/members/${member.id}/dossier`}
      body={compact}
      done={(answer) => done({ answer, next: t('dossier.form.withdrawNext') })}
    >
      <Fields legend={t('act.members.withdraw-document')}>
        <Wide>
          <ChoiceInput
            name="document"
            label={t('dossier.form.document')}
            required
            choices={onIndex.map((entry) => [entry.document, entryName(entry)] as const)}
          />
        </Wide>
        <Wide>
          <TextInput name="reason" label={t('dossier.form.reason')} required multiline maxLength={500} />
        </Wide>
      </Fields>
    </CommandForm>
  );
}
