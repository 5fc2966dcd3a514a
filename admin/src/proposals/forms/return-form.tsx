import { CommandForm } from '../../forms/command-form.tsx';
import { Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import { nameShown } from '../../words/person.ts';
import type { ListFormProps } from '../proposal-act.tsx';

/** Trả lại: some cases, with one reason. */
export default function ReturnForm({ list, cases, done }: ListFormProps) {
  const t = useT();
  return (
    <CommandForm<{ why: string }>
      collection="proposals"
      id={list.id}
      verb="return-cases"
      defaults={{ why: '' }}
      file={`/proposals/${list.id}`}
      submit={t('lists.giveBack')}
      body={({ why }) => ({ cases: cases.map(({ id }) => id), why: why.trim() })}
      done={(answer) => done({ answer, next: t('caseForm.returnNext') })}
    >
      <Fields legend={t('decide.toReturn')} help={cases.map((row) => nameShown(row.subject.fullName, t)).join(', ')}>
        <Wide>
          <TextInput name="why" label={t('caseForm.why')} required multiline maxLength={1000} />
        </Wide>
      </Fields>
    </CommandForm>
  );
}
