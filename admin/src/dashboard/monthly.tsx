import MuiLink from '@mui/material/Link';
import { useTheme } from '@mui/material/styles';
import { Link } from 'react-router-dom';
import Paper from '@mui/material/Paper';
import type { Month } from '../api/model.ts';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { membersAt, type MemberFilter } from '../members/filter.ts';
import { useRead } from '../providers/use-read.ts';
import { useSession } from '../providers/use-session.ts';
import { addMonths, monthYear } from '../words/dates.ts';
import { count } from '../words/numbers.ts';
import { Chart } from './chart.tsx';
import { TwoBars } from './two-bars.tsx';

/** Admissions and recognitions of two years, month by month. */
export function Monthly({ under }: { under: string }) {
  const t = useT();
  const language = useLanguage();
  const { palette } = useTheme();
  const { today } = useSession();
  const { data } = useRead<Month[] | { items: Month[] }>('/counts/monthly', { under, months: 24 });
  if (!data) return null;
  const months = (Array.isArray(data) ? data : data.items).map((month) => ({ ...month, name: monthYear(month.month) }));
  const link = (month: Month, value: number, field: 'joinDate' | 'officialDate' | 'diedOn') => {
    const [from, to] = [`${month.month}-01`, lastDay(month.month)];
    const filter: MemberFilter = {
      ...{ under, [`${field}From`]: from, [`${field}To`]: to },
      // Whoever was taken over is no admission of the month, whatever their join date.
      ...(field === 'joinDate' && { admittedHere: 'true' }),
    };
    return value === 0 ? (
      '0'
    ) : (
      // As of the month's end: who moved away since is counted where they were.
      <MuiLink component={Link} to={`${membersAt(filter)}${to < today ? `&asOf=${to}` : ''}`}>
        {count(value, language)}
      </MuiLink>
    );
  };
  return (
    <Paper variant="outlined" component="section" sx={{ p: { xs: 4, sm: 5 } }}>
      <Chart
        title={t('dashboard.monthly')}
        head={[t('dashboard.month'), t('dashboard.admitted'), t('dashboard.recognised'), t('dashboard.deceased')]}
        rows={[...months]
          .reverse()
          .map((month) => [
            month.name,
            link(month, month.admitted, 'joinDate'),
            link(month, month.recognised, 'officialDate'),
            link(month, month.deceased, 'diedOn'),
          ])}
      >
        <TwoBars
          rows={months}
          plain={{ field: 'admitted', name: t('dashboard.admitted'), fill: palette.secondary.main }}
          hatched={{ field: 'recognised', name: t('dashboard.recognised') }}
          height={240}
        />
      </Chart>
    </Paper>
  );
}

function lastDay(month: string): string {
  const next = addMonths(`${month}-01`, 1);
  return new Date(Date.parse(next) - 86_400_000).toISOString().slice(0, 10);
}
