import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import type { MemberRow, Page } from '../api/model.ts';
import { Section } from '../controls/section.tsx';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { membersAt, type MemberFilter } from '../members/filter.ts';
import { useRead } from '../providers/use-read.ts';
import { useSession } from '../providers/use-session.ts';
import { addMonths, daysBetween, dmy } from '../words/dates.ts';
import { nameShown } from '../words/person.ts';
import { count } from '../words/numbers.ts';

/** What waits to be done, as numbers that open their lists, and who comes first. */
export function Waiting({ under }: { under: string }) {
  const t = useT();
  const { today } = useSession();
  const due = addMonths(today, -12);
  const late: MemberFilter = { under, late: 'true', status: ['admitted', 'probationary'] };
  return (
    <Section title={t('dashboard.waiting')}>
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          gridTemplateColumns: { xs: 'repeat(2, minmax(0,1fr))', md: 'repeat(4, minmax(0,1fr))' },
        }}
      >
        <Waits
          label={t('dashboard.due')}
          filter={{ under, status: ['probationary'], joinDateTo: due }}
          list="/members/list/recognitions"
          urgent
        />
        <Waits label={t('dashboard.late')} filter={late} list="/members" urgent />
        <Waits
          label={t('dashboard.waitCeremony')}
          filter={{ under, status: ['admitted'] }}
          list="/members/list/admissions"
        />
        <Waits
          label={t('dashboard.sympathisers')}
          filter={{ under, status: ['sympathiser'] }}
          list="/members/list/sympathisers"
        />
      </Box>
      <DueFirst under={under} />
    </Section>
  );
}

function Waits({
  label,
  filter,
  list,
  urgent,
}: {
  label: string;
  filter: MemberFilter;
  list: string;
  urgent?: boolean;
}) {
  const language = useLanguage();
  const { data } = useRead<Page<MemberRow>>('/members', { ...filter, limit: 1, total: true });
  // The list itself stands for the status that its name says.
  const { status, ...rest } = filter;
  const to = membersAt(list === '/members' ? filter : rest, list);
  const some = urgent && (data?.total ?? 0) > 0;
  return (
    <Box
      component={Link}
      to={to}
      data-testid={`waits-${status?.join('-')}${filter.late ? '-late' : ''}`}
      sx={{
        display: 'flex',
        flexDirection: 'column-reverse',
        justifyContent: 'flex-end',
        p: { xs: 3, sm: 4 },
        borderRadius: 1.5,
        border: 1,
        borderColor: 'divider',
        borderLeft: some ? 4 : 1,
        borderLeftColor: some ? 'primary.main' : 'divider',
        color: 'text.primary',
        textDecoration: 'none',
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Typography variant="body2">{label}</Typography>
      <Typography
        sx={{ fontSize: '1.75rem', fontWeight: 600, lineHeight: 1.25, color: some ? 'primary.main' : undefined }}
      >
        {count(data?.total, language)}
      </Typography>
    </Box>
  );
}

function DueFirst({ under }: { under: string }) {
  const t = useT();
  const { today } = useSession();
  const { data } = useRead<Page<MemberRow>>('/members', {
    under,
    status: 'probationary',
    joinDateTo: addMonths(today, -11),
    sort: 'joinDate',
    limit: 6,
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Box sx={{ mt: 5 }}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {t('dashboard.dueSoon')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.items.map((row) => {
          const on = addMonths(row.joinDate!, 12);
          const days = daysBetween(on, today);
          return (
            <Box
              component="li"
              key={row.id}
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                columnGap: 4,
                alignItems: 'baseline',
                py: 2,
                borderTop: 1,
                borderColor: 'divider',
              }}
            >
              <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
                <MuiLink component={Link} to={`/members/${row.id}`} color="inherit" sx={{ fontWeight: 600 }}>
                  {nameShown(row.fullName, t)}
                </MuiLink>
                <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{row.cellName}</Box>
              </Box>
              <Box sx={{ fontSize: '0.875rem' }}>
                {t('dashboard.dueOn', { on: dmy(on) })} ·{' '}
                <Box component="span" sx={{ fontWeight: days > 0 ? 600 : 400 }}>
                  {days > 0 ? t('dashboard.overdueBy', { days }) : t('dashboard.inDays', { days: -days })}
                </Box>
              </Box>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
