import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import type { Key } from '../../i18n/keys.ts';
import { useT } from '../../i18n/use-t.ts';
import type { CaseFormProps } from './form-of.ts';

const NEXT = {
  withdraw: 'caseForm.withdrawNext',
  return: 'caseForm.returnNext',
  'order-vote': 'caseForm.orderNext',
} as const satisfies Record<string, Key>;

/** An act that needs nothing but its reason. */
export function WhyForm({ file, reload, done, verb }: CaseFormProps & { verb: keyof typeof NEXT }) {
  const t = useT();
  return (
    <CommandForm<{ why: string }>
      collection="cases"
      id={file.id}
      verb={verb}
      revision={file.revision}
      defaults={{ why: '' }}
      reload={reload}
      file={`/cases/${file.id}`}
      body={compact}
      done={(answer) => done({ answer, next: t(NEXT[verb]) })}
    >
      <Fields legend={t(`act.cases.${verb}`)}>
        <Wide>
          <TextInput
            name="why"
            label={t('caseForm.why')}
            required
            multiline
            maxLength={verb === 'return' ? 1000 : 500}
          />
        </Wide>
      </Fields>
    </CommandForm>
  );
}
