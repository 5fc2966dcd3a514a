import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import type { Movement as Moved } from '../api/model.ts';
import { Failure } from '../controls/failure.tsx';
import { Section } from '../controls/section.tsx';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { membersAt } from '../members/filter.ts';
import { useRead } from '../providers/use-read.ts';
import { useSession } from '../providers/use-session.ts';
import { dmy } from '../words/dates.ts';
import { count } from '../words/numbers.ts';

/** A figure of the period, with the list that it counts, if there is one of just those. */
interface Line {
  label: string;
  value: string;
  to?: string;
  sum?: true;
}

/** Opening figure, increase, decrease, closing figure: since the year began. */
export function Movement({ under }: { under: string }) {
  const t = useT();
  const language = useLanguage();
  const { today } = useSession();
  const from = `${today.slice(0, 4)}-01-01`;
  const { data, error, refetch } = useRead<Moved>('/counts/movement', { under, from, to: today });
  const signed = (sign: string, value: number) => (value === 0 ? '0' : sign + count(value, language));
  /** Those of the further lines that are not nought. */
  const shown = <Name extends string>(names: readonly Name[]) =>
    names.filter((name) => ({ ...data?.increases, ...data?.decreases })[name as 'exited'] !== 0);
  const lines: Line[] | undefined = data && [
    {
      label: t('dashboard.opening'),
      // Whoever came over from the register before with a join date in the period stands in a line of their own.
      value: count(data.opening - data.takenOver, language),
      to: `${membersAt({ under }, '/members/list/roll')}&asOf=${Number(today.slice(0, 4)) - 1}-12-31`,
    },
    {
      label: t('dashboard.increase'),
      value: signed('+', data.increases.admitted),
      to: membersAt({ under, joinDateFrom: from, joinDateTo: today, admittedHere: 'true' }),
    },
    ...(data.takenOver > 0 ? [{ label: t('movementLine.takenOver'), value: signed('+', data.takenOver) }] : []),
    ...(data.increases.readmitted > 0
      ? [{ label: t('dashboard.readmitted'), value: signed('+', data.increases.readmitted) }]
      : []),
    ...shown(['restored', 'transferredIn'] as const).map((line) => ({
      label: t(`movementLine.${line}`),
      value: signed('+', data.increases[line]),
    })),
    { label: t('dashboard.struckOff'), value: signed('−', data.decreases.struckOff) },
    ...shown(['exited', 'expelled', 'transferredOut'] as const).map((line) => ({
      label: t(`movementLine.${line}`),
      value: signed('−', data.decreases[line]),
    })),
    {
      label: t('dashboard.decrease'),
      value: signed('−', data.decreases.deceased),
      to: membersAt({ under, diedOnFrom: from, diedOnTo: today }),
    },
    {
      label: t('dashboard.closing'),
      value: count(data.closing, language),
      to: membersAt({ under }, '/members/list/roll'),
      sum: true,
    },
  ];
  return (
    <Section title={t('dashboard.movement')}>
      {error && <Failure problem={error} retry={() => void refetch()} />}
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {t('dashboard.period', { from: dmy(from), to: dmy(today) })}
      </Typography>
      <Box component="dl" sx={{ m: 0 }}>
        {lines?.map(({ label, value, to, sum }) => (
          <Box
            key={label}
            sx={{
              display: 'flex',
              justifyContent: 'space-between',
              py: 2,
              borderTop: sum ? 2 : 1,
              borderColor: sum ? 'text.primary' : 'divider',
              fontWeight: sum ? 600 : 400,
            }}
          >
            <dt>{label}</dt>
            <Box component="dd" sx={{ m: 0 }}>
              {to ? (
                <MuiLink component={Link} to={to} aria-label={`${label}: ${value}`} sx={{ fontWeight: 600 }}>
                  {value}
                </MuiLink>
              ) : (
                value
              )}
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
