import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import type { CardBookLine, CardBook as Book } from '../api/award-model.ts';
import { Empty } from '../controls/empty.tsx';
import { Failure } from '../controls/failure.tsx';
import { Section } from '../controls/section.tsx';
import { useDebounced } from '../controls/use-debounced.ts';
import { DateInput } from '../forms/date-input.tsx';
import { useT } from '../i18n/use-t.ts';
import { dmy, isDay } from '../words/dates.ts';
import { PeopleTable, type PersonColumn } from './people-table.tsx';
import { RowsFoot } from './rows-foot.tsx';
import { useRows } from './use-rows.ts';

type Line = CardBookLine & { key: string };

/** A book as a list: sổ phát thẻ (8-TĐV), sổ giao nhận thẻ (7-TĐV), thẻ đã thu; by name and by time. */
export function CardBook({ book, under }: { book: Book; under: string }) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const q = useDebounced(typed.trim(), 250);
  const form = useForm({ defaultValues: { from: '', to: '' } });
  const { from = '', to = '' } = useWatch({ control: form.control });
  const lines = useRows<CardBookLine>('/cards/book', {
    ...{ book, under, q: q || undefined },
    ...{ from: isDay(from) ? from : undefined, to: isDay(to) ? to : undefined },
  });
  // A line of a book is nobody's alone: what befell one person twice stands there twice.
  const rows = lines.rows?.map((line, at): Line => ({ ...line, key: `${line.member.id} ${line.on} ${at}` }));
  const columns: PersonColumn<Line>[] = [
    { label: t(`cards.bookOn.${book}`), cell: ({ on }) => dmy(on) },
    { label: t('field.cardNumber'), cell: ({ number }) => number },
    ...(book === 'handover' ? [{ label: t('cards.to'), cell: ({ to: receiver }: Line) => receiver?.name }] : []),
    ...(book === 'issue'
      ? [
          { label: t('cards.kind'), cell: ({ kind }: Line) => kind && t(`cards.kinds.${kind}`) },
          { label: t('field.cardIssuedOn'), cell: ({ issuedOn }: Line) => issuedOn && dmy(issuedOn) },
        ]
      : []),
    ...(book === 'return'
      ? [{ label: t('cards.ground'), cell: ({ ground }: Line) => ground && t(`cards.grounds.${ground}`) }]
      : []),
  ];
  return (
    <FormProvider {...form}>
      <Section title={t(`cards.books.${book}`)} flush>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, px: { xs: 4, sm: 5 }, pt: 1, pb: 4 }}>
          <TextField
            type="search"
            label={t('awards.search')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            sx={{ width: { xs: '100%', sm: 260 } }}
            slotProps={{ htmlInput: { autoComplete: 'off' } }}
          />
          <Box sx={{ width: { xs: '100%', sm: 190 } }}>
            <DateInput name="from" label={t('cards.from')} />
          </Box>
          <Box sx={{ width: { xs: '100%', sm: 190 } }}>
            <DateInput name="to" label={t('cards.until')} />
          </Box>
        </Box>
        {lines.error && <Failure problem={lines.error} retry={() => void lines.refetch()} />}
        {rows?.length === 0 ? (
          <Empty>{t(q || from || to ? 'awards.noneFound' : `cards.bookEmpty.${book}`)}</Empty>
        ) : (
          rows && <PeopleTable label={t(`cards.books.${book}`)} rows={rows} idOf={({ key }) => key} columns={columns} />
        )}
        {rows && <RowsFoot shown={rows.length} total={lines.total} more={lines.more} />}
      </Section>
    </FormProvider>
  );
}
