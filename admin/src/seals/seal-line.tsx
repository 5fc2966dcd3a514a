import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router-dom';
import type { SealRow } from '../api/model.ts';
import { LateMark } from '../controls/status-chip.tsx';
import { useT } from '../i18n/use-t.ts';
import { dmy } from '../words/dates.ts';

/** A seal in the book of all: whose, how far it has come, by when it has to be handed in. */
export function SealLine({ row }: { row: SealRow }) {
  const t = useT();
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 5,
        rowGap: 1,
        px: { xs: 4, sm: 5 },
        py: 2.5,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: '3 1 260px', minWidth: 0 }}>
        <MuiLink component={Link} to={`/seals/${row.organisation.id}`} sx={{ fontWeight: 600 }}>
          {row.organisation.name}
        </MuiLink>
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
          {t('seal.number', { seal: row.seal })}
          {row.name !== row.organisation.name && ` · ${t('seal.name')}: ${row.name}`}
        </Box>
      </Box>
      <Box sx={{ flex: '2 1 220px', fontSize: '0.875rem' }}>
        <div>
          {t(`seal.stages.${row.stage}`)} · {dmy(row.on)}
        </div>
        <DueMark row={row} />
      </Box>
    </Box>
  );
}

/** That it has to be handed in, and by when; or that it was handed in late. */
export function DueMark({ row }: { row: SealRow }) {
  const t = useT();
  if (row.late) return <LateMark>{t('seal.late')}</LateMark>;
  if (!row.calledIn || (row.stage !== 'issued' && row.stage !== 'inUse')) return null;
  return (
    <Box sx={{ fontSize: '0.875rem' }}>
      {t(`seal.calledIn.${row.calledIn}`)} {row.dueOn && t('seal.dueOn', { on: dmy(row.dueOn) })}{' '}
      {row.overdue && <LateMark>{t('seal.overdue')}</LateMark>}
    </Box>
  );
}
