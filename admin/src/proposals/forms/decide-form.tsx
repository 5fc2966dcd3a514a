import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { ListedCase } from '../../api/case-model.ts';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { ChoiceInput, Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import { nameShown } from '../../words/person.ts';
import type { ListFormProps } from '../proposal-act.tsx';
import { RowChecks } from './row-checks.tsx';

/** What is typed: the body of the command, and from which number to count. */
export interface DecideValues {
  date: string;
  signer: string;
  why: string;
  start: string;
  suffix: string;
  items: { case: string; outcome: 'approved' | 'refused'; number: string }[];
}

/** The command's body: numbers belong to approvals by decision, the reason to refusals. */
export function decideBody(values: DecideValues, numbered: boolean, only?: string) {
  const items = values.items.filter((item) => only === undefined || item.case === only);
  const refuses = items.some(({ outcome }) => outcome === 'refused');
  return compact({
    items: items.map(({ number, ...item }) => ({
      ...item,
      ...(numbered && item.outcome === 'approved' && { number }),
    })),
    ...(numbered && { date: values.date, signer: values.signer }),
    why: refuses ? values.why : undefined,
  });
}

/** Quyết định một hoặc nhiều hồ sơ: one decision a person, numbers counted up from where one begins. */
export default function DecideForm({ list, cases, done }: ListFormProps) {
  const t = useT();
  const numbered = list.kind === 'admission' || list.kind === 'recognition';
  return (
    <CommandForm<DecideValues>
      collection="proposals"
      id={list.id}
      verb="decide-cases"
      defaults={{
        date: '',
        signer: '',
        why: '',
        start: '',
        suffix: '',
        items: cases.map(({ id }) => ({ case: id, outcome: 'approved' as const, number: '' })),
      }}
      file={`/proposals/${list.id}`}
      body={(values) => decideBody(values, numbered)}
      done={(answer) => done({ answer, next: t('decide.next') })}
    >
      {numbered && (
        <Fields legend={t('decide.common')} help={list.to?.name}>
          <DateInput name="date" label={t('decide.date')} required />
          <TextInput name="signer" label={t('decide.signer')} maxLength={120} />
          <TextInput name="start" label={t('decide.startAt')} inputMode="numeric" maxLength={6} />
          <TextInput name="suffix" label={t('decide.suffix')} help={t('decide.suffixHelp')} maxLength={30} />
          <Numbering />
        </Fields>
      )}
      <Each cases={cases} numbered={numbered} />
      <Why />
      <RowChecks list={list.id} cases={cases} numbered={numbered} />
    </CommandForm>
  );
}

/** Counts the numbers up whenever the first one is changed; each can be changed after. */
function Numbering() {
  const t = useT();
  const { getValues, setValue } = useFormContext<DecideValues>();
  const [start, suffix] = useWatch<DecideValues, ['start', 'suffix']>({ name: ['start', 'suffix'] });
  const number = () => {
    const first = Number.parseInt(getValues('start'), 10);
    if (!Number.isFinite(first)) return;
    const width = getValues('start').trim().length;
    let next = first;
    getValues('items').forEach(({ outcome }, index) => {
      const text = outcome === 'approved' ? `${String(next).padStart(width, '0')}${getValues('suffix').trim()}` : '';
      if (outcome === 'approved') next += 1;
      setValue(`items.${index}.number`, text, { shouldValidate: true, shouldDirty: true });
    });
  };
  const latest = useRef(number);
  useEffect(() => {
    latest.current = number;
  });
  useEffect(() => latest.current(), [start, suffix]);
  return (
    <Box>
      <Button size="small" variant="outlined" onClick={number} disabled={!/^\d+$/.test(start?.trim() ?? '')}>
        {t('decide.renumber')}
      </Button>
    </Box>
  );
}

/** Outcome and number of each. */
function Each({ cases, numbered }: { cases: ListedCase[]; numbered: boolean }) {
  const t = useT();
  const { setValue } = useFormContext<DecideValues>();
  const items = useWatch<DecideValues, 'items'>({ name: 'items' });
  const all = (outcome: 'approved' | 'refused') =>
    cases.forEach((_, index) => setValue(`items.${index}.outcome`, outcome, { shouldDirty: true }));
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ p: 0, mb: 2 }}>
        {t('decide.each')}
      </Typography>
      {cases.length > 1 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 2 }}>
          <Typography variant="body2">{t('decide.setAll')}:</Typography>
          <Button size="small" variant="outlined" onClick={() => all('approved')}>
            {t('caseForm.approve')}
          </Button>
          <Button size="small" variant="outlined" onClick={() => all('refused')}>
            {t('caseForm.refuse')}
          </Button>
        </Box>
      )}
      {cases.map((row, index) => (
        <Box
          key={row.id}
          sx={{
            display: 'grid',
            gap: 3,
            py: 3,
            borderTop: 1,
            borderColor: 'divider',
            alignItems: 'start',
            gridTemplateColumns: { xs: 'minmax(0,1fr)', sm: 'minmax(0,2fr) minmax(0,1fr) minmax(0,1fr)' },
          }}
        >
          <Box sx={{ minWidth: 0 }}>
            <strong>{nameShown(row.subject.fullName, t)}</strong>
            <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{row.cell.name}</Box>
          </Box>
          <ChoiceInput
            name={`items.${index}.outcome`}
            label={t('caseForm.outcomeField')}
            required
            choices={[
              ['approved', t('caseForm.approve')],
              ['refused', t('caseForm.refuse')],
            ]}
          />
          {numbered && items?.[index]?.outcome === 'approved' && (
            <TextInput name={`items.${index}.number`} label={t('decide.number')} required maxLength={40} />
          )}
        </Box>
      ))}
    </Box>
  );
}

/** Asked for once somebody is refused. */
function Why() {
  const t = useT();
  const items = useWatch<DecideValues, 'items'>({ name: 'items' });
  if (!items?.some(({ outcome }) => outcome === 'refused')) return null;
  return (
    <Wide>
      <TextInput name="why" label={t('decide.why')} required help={t('decide.whyHelp')} multiline maxLength={1000} />
    </Wide>
  );
}
