import Box from '@mui/material/Box';
import type { ListedCase } from '../../api/case-model.ts';
import { CommandForm } from '../../forms/command-form.tsx';
import { Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { useRefusedCase } from '../../forms/refused-cases.ts';
import { useT } from '../../i18n/use-t.ts';
import { nameShown } from '../../words/person.ts';
import type { ListFormProps } from './form-of.ts';
import { RefusedHere } from './refused-here.tsx';

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
      <Fields legend={`${t('decide.toReturn')}: ${cases.length}`}>
        <Wide>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {cases.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </Box>
        </Wide>
        <Wide>
          <TextInput name="why" label={t('caseForm.why')} required multiline maxLength={1000} />
        </Wide>
      </Fields>
    </CommandForm>
  );
}

function Row({ row }: { row: ListedCase }) {
  const t = useT();
  const refused = useRefusedCase(row.id);
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <strong>{nameShown(row.subject.fullName, t)}</strong>
      <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{row.cell.name}</Box>
      <RefusedHere why={refused} />
    </Box>
  );
}
