import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { FormProvider, useForm } from 'react-hook-form';
import { DateInput } from '../forms/date-input.tsx';
import { useT } from '../i18n/use-t.ts';
import { dmy, isDay } from '../words/dates.ts';
import { useEffect } from 'react';

const OTHER = 'other';

/** Which round: one of those to come, or any other day, years ahead if need be. */
export function RoundChoice(props: {
  rounds: readonly string[];
  round: string | undefined;
  onRound: (round: string) => void;
}) {
  const t = useT();
  const { rounds, round, onRound } = props;
  const other = round !== undefined && !rounds.includes(round);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, width: { xs: '100%', sm: 'auto' } }}>
      <TextField
        select
        label={t('badges.round')}
        value={other ? OTHER : (round ?? '')}
        onChange={(event) => onRound(event.target.value === OTHER ? '' : event.target.value)}
        sx={{ width: { xs: '100%', sm: 200 } }}
      >
        {rounds.map((one) => (
          <MenuItem key={one} value={one}>
            {dmy(one)}
          </MenuItem>
        ))}
        <MenuItem value={OTHER}>{t('badges.otherRound')}</MenuItem>
      </TextField>
      {other && <OtherDay round={round} onRound={onRound} />}
    </Box>
  );
}

function OtherDay({ round, onRound }: { round: string; onRound: (round: string) => void }) {
  const t = useT();
  const form = useForm({ defaultValues: { day: round } });
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          if (isDay(values.day)) onRound(values.day);
        },
      }),
    [form, onRound],
  );
  return (
    <FormProvider {...form}>
      <Box sx={{ width: { xs: '100%', sm: 200 } }}>
        <DateInput name="day" label={t('badges.otherDay')} />
      </Box>
    </FormProvider>
  );
}
