import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { memo, use, useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { ListedCase } from '../../api/case-model.ts';
import { KIND } from '../../cases/kinds.ts';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { ChoiceInput, Fields, TextInput, Wide } from '../../forms/inputs.tsx';
import { ScanInput } from '../../forms/scan-input.tsx';
import { RefusedCases, useRefusedCase } from '../../forms/refused-cases.ts';
import { useT } from '../../i18n/use-t.ts';
import { nameShown } from '../../words/person.ts';
import type { ListFormProps } from './form-of.ts';
import { RefusedHere } from './refused-here.tsx';

/** What can be said of a case; one left for later is not part of the command. */
const CHOICES = ['approved', 'refused', 'later'] as const;
type Choice = (typeof CHOICES)[number];

/** What is typed: the body of the command, and from which number to count. */
export interface DecideValues {
  date: string;
  signer: string;
  documentId: string;
  why: string;
  start: string;
  suffix: string;
  /** Of the one decision about all of them, where there is one. */
  number: string;
  items: { case: string; outcome: Choice; number: string }[];
}

/** The command's body: numbers belong to approvals by decision, the reason to refusals. */
export function decideBody(values: DecideValues, decision: 'each' | 'shared' | 'none') {
  const numbered = decision !== 'none';
  const items = values.items.filter(({ outcome }) => outcome !== 'later');
  const refuses = items.some(({ outcome }) => outcome === 'refused');
  return compact({
    items: items.map(({ number, ...item }) => ({
      ...item,
      ...(numbered && item.outcome === 'approved' && { number: decision === 'shared' ? values.number : number }),
    })),
    ...(numbered && { date: values.date, signer: values.signer, documentId: values.documentId }),
    why: refuses ? values.why : undefined,
  });
}

/**
 * Quyết định nhiều hồ sơ: one decision a person, numbers counted up from where one begins; or one decision about the
 * whole list, as for cards and badges.
 */
export default function DecideForm({ list, cases, done }: ListFormProps) {
  const t = useT();
  const { decision } = KIND[list.kind];
  const each = decision === 'each';
  return (
    <CommandForm<DecideValues>
      collection="proposals"
      id={list.id}
      verb="decide-cases"
      defaults={{
        date: '',
        signer: '',
        documentId: '',
        why: '',
        start: '',
        suffix: '',
        number: '',
        items: cases.map(({ id }) => ({ case: id, outcome: 'approved' as const, number: '' })),
      }}
      file={`/proposals/${list.id}`}
      body={(values) => decideBody(values, decision)}
      done={(answer) => done({ answer, next: t('decide.next') })}
    >
      {decision !== 'none' && (
        <Fields legend={t('decide.common')} help={list.to?.name}>
          {!each && <SharedNumber />}
          <DateInput name="date" label={t('decide.date')} required />
          <TextInput name="signer" label={t('decide.signer')} maxLength={120} />
          {each && (
            <>
              <TextInput name="start" label={t('decide.startAt')} inputMode="numeric" maxLength={6} />
              <TextInput name="suffix" label={t('decide.suffix')} help={t('decide.suffixHelp')} maxLength={30} />
              <Numbering />
            </>
          )}
          <ScanInput name="documentId" />
        </Fields>
      )}
      <Each cases={cases} numbered={each} />
      <Why />
    </CommandForm>
  );
}

/** Asked for unless nobody of the list is approved. */
function SharedNumber() {
  const t = useT();
  const items = useWatch<DecideValues, 'items'>({ name: 'items' });
  return (
    <TextInput
      name="number"
      label={t('decide.number')}
      required={items.some(({ outcome }) => outcome === 'approved')}
      help={t('decide.sharedHelp')}
      maxLength={40}
    />
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
  const refused = use(RefusedCases);
  const all = (outcome: Choice, only = (_: string) => true) =>
    cases.forEach(({ id }, index) => {
      if (only(id)) setValue(`items.${index}.outcome`, outcome, { shouldDirty: true, shouldValidate: true });
    });
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ p: 0, mb: 2 }}>
        {t('decide.each')}
      </Typography>
      {cases.length > 1 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 3 }}>
          <Typography variant="body2">{t('decide.setAll')}:</Typography>
          {CHOICES.map((choice) => (
            <Button key={choice} size="small" variant="outlined" onClick={() => all(choice)}>
              {t(`decide.outcomes.${choice}`)}
            </Button>
          ))}
          {refused.size > 0 && (
            <Button
              size="small"
              variant="outlined"
              color="warning"
              onClick={() => all('later', (id) => refused.has(id))}
            >
              {t('decide.leaveRefused', { smart_count: refused.size })}
            </Button>
          )}
        </Box>
      )}
      {cases.map((row, index) => (
        <Row key={row.id} row={row} index={index} numbered={numbered} />
      ))}
    </Box>
  );
}

/** One of hundreds: drawn anew for its own outcome and its own refusal only. */
const Row = memo(function Row({ row, index, numbered }: { row: ListedCase; index: number; numbered: boolean }) {
  const t = useT();
  const outcome = useWatch<DecideValues, `items.${number}.outcome`>({ name: `items.${index}.outcome` });
  const refused = useRefusedCase(row.id);
  return (
    <Box
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
        choices={CHOICES.map((choice) => [choice, t(`decide.outcomes.${choice}`)] as const)}
      />
      {numbered && outcome === 'approved' && (
        <TextInput name={`items.${index}.number`} label={t('decide.number')} required maxLength={40} />
      )}
      <RefusedHere why={refused} />
    </Box>
  );
});

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
