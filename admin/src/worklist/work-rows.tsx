import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router-dom';
import type { WorkRow } from '../api/case-model.ts';
import { LateMark } from '../controls/status-chip.tsx';
import { useT } from '../i18n/use-t.ts';
import { useSession } from '../providers/use-session.ts';
import { daysBetween, dmy } from '../words/dates.ts';
import { nameShown } from '../words/person.ts';
import { placeOf } from './work-links.ts';

/** Pieces of work: who it is about, where, by when. */
export function WorkRows({ rows }: { rows: WorkRow[] }) {
  const t = useT();
  const { today } = useSession();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => {
        const to = placeOf(row);
        const name = row.subject ? nameShown(row.subject.fullName, t) : (row.concerns ?? row.organisation).name;
        const days = row.dueOn ? daysBetween(row.dueOn, today) : undefined;
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
            <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
              {to ? (
                <MuiLink component={Link} to={to} color="inherit" sx={{ fontWeight: 600 }}>
                  {name}
                </MuiLink>
              ) : (
                <strong>{name}</strong>
              )}
              {(row.subject ?? row.concerns) && (
                <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{row.organisation.name}</Box>
              )}
            </Box>
            <Box sx={{ fontSize: '0.875rem' }}>
              {row.dueOn && t('work.dueOn', { on: dmy(row.dueOn) })}
              {!row.dueOn && row.from && t('work.from', { on: dmy(row.from) })}
              {!row.dueOn && !row.from && row.since && t('work.since', { on: dmy(row.since) })}{' '}
              {days !== undefined &&
                (row.late ? (
                  <LateMark>{t('work.lateBy', { days })}</LateMark>
                ) : (
                  <span>· {days === 0 ? t('work.today') : t('work.inDays', { days: -days })}</span>
                ))}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
