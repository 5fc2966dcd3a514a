import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import type { MemberRow, Page } from '../api/model.ts';
import { Section } from '../controls/section.tsx';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { membersAt, type MemberFilter } from '../members/filter.ts';
import { useJoinedBeforeProbation } from '../policies/use-policy.ts';
import { useRead } from '../providers/use-read.ts';
import { useSession } from '../providers/use-session.ts';
import { count } from '../words/numbers.ts';

/** What waits to be done, as numbers that open their lists. */
export function Waiting({ under }: { under: string }) {
  const t = useT();
  const { today } = useSession();
  const joinDateTo = useJoinedBeforeProbation(today);
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
          filter={joinDateTo === undefined ? undefined : { under, status: ['probationary'], joinDateTo }}
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
    </Section>
  );
}

/** A number that opens its list; it stands without one until what it counts is known. */
function Waits({
  label,
  filter,
  list,
  urgent,
}: {
  label: string;
  filter?: MemberFilter;
  list: string;
  urgent?: boolean;
}) {
  const language = useLanguage();
  const { data } = useRead<Page<MemberRow>>(filter && '/members', { ...filter, limit: 1, total: true });
  // The list itself stands for the status that its name says.
  const { status, ...rest } = filter ?? {};
  const link = filter && { component: Link, to: membersAt(list === '/members' ? filter : rest, list) };
  const some = urgent && (data?.total ?? 0) > 0;
  return (
    <Box
      {...link}
      data-testid={`waits-${status?.join('-')}${filter?.late ? '-late' : ''}`}
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
