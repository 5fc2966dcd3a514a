import ChevronRight from '@mui/icons-material/ChevronRight';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState, type KeyboardEvent } from 'react';
import { Link } from 'react-router-dom';
import type { HeadCount, OrganisationRow } from '../api/model.ts';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { count } from '../words/numbers.ts';

const GRID = { xs: 'minmax(0,1fr)', md: 'minmax(0,1fr) 208px 208px' };

/**
 * Organisations below one another, each opened when asked for. A nested list with buttons that open and close; arrow
 * keys go through it as through any tree.
 */
export function Tree({ roots, asOf }: { roots: OrganisationRow[]; asOf?: string }) {
  const t = useT();
  return (
    <Box onKeyDown={walk}>
      <Typography
        variant="body2"
        color="textSecondary"
        sx={{ px: { xs: 4, sm: 5 }, pb: 3, display: { xs: 'none', md: 'block' } }}
      >
        {t('organisations.keys')}
      </Typography>
      <Box
        aria-hidden
        sx={{
          display: { xs: 'none', md: 'grid' },
          gridTemplateColumns: GRID,
          px: 5,
          py: 2,
          fontSize: '0.8125rem',
          fontWeight: 600,
          color: 'text.secondary',
          borderTop: 1,
          borderColor: 'divider',
          textAlign: 'right',
        }}
      >
        <span />
        <span>{t('organisations.direct')}</span>
        <span>{t('organisations.rolledUp')}</span>
      </Box>
      <Branch rows={roots} depth={0} asOf={asOf} opened={roots.length === 1} />
    </Box>
  );
}

function Branch({
  rows,
  depth,
  asOf,
  opened = false,
}: {
  rows: OrganisationRow[];
  depth: number;
  asOf?: string;
  opened?: boolean;
}) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Node key={row.id} row={row} depth={depth} asOf={asOf} opened={opened} />
      ))}
    </Box>
  );
}

function Node({ row, depth, asOf, opened }: { row: OrganisationRow; depth: number; asOf?: string; opened: boolean }) {
  const t = useT();
  const [open, setOpen] = useState(opened && row.children > 0);
  const below = useRead<{ items: OrganisationRow[] }>(open ? `/organisations/${row.id}/children` : undefined, { asOf });
  const label = t(open ? 'organisations.collapse' : 'organisations.expand', { name: row.name });
  return (
    <li>
      <Box
        data-node
        sx={{
          display: 'grid',
          gridTemplateColumns: GRID,
          alignItems: 'center',
          columnGap: 0,
          pl: { xs: 2 + Math.min(depth, 5) * 3, sm: 3 + depth * 6 },
          pr: { xs: 4, sm: 5 },
          py: 1,
          minHeight: 48,
          borderTop: 1,
          borderColor: 'divider',
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
          {row.children > 0 ? (
            <IconButton
              size="small"
              aria-expanded={open}
              aria-label={label}
              onClick={() => setOpen(!open)}
              data-toggle={open ? 'open' : 'closed'}
              tabIndex={-1}
            >
              {open ? <ExpandMore fontSize="small" /> : <ChevronRight fontSize="small" />}
            </IconButton>
          ) : (
            <Box sx={{ width: 30, flexShrink: 0 }} />
          )}
          <Box sx={{ minWidth: 0 }}>
            <MuiLink
              component={Link}
              to={`/organisations/${row.id}`}
              data-name
              color="inherit"
              sx={{ fontWeight: depth === 0 ? 600 : 500 }}
            >
              {row.name}
            </MuiLink>
            <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{t(`organisationType.${row.type}`)}</Box>
          </Box>
        </Box>
        {row.members && (
          <>
            <Numbers label={t('organisations.direct')} counts={row.members.direct} />
            <Numbers label={t('organisations.rolledUp')} counts={row.members.rolledUp} strong />
          </>
        )}
      </Box>
      {open && below.data && <Branch rows={below.data.items} depth={depth + 1} asOf={asOf} />}
      {open && !below.data && !below.error && (
        <Typography sx={{ px: 8, py: 1 }} color="textSecondary">
          {t('app.loading')}
        </Typography>
      )}
    </li>
  );
}

function Numbers({ label, counts, strong }: { label: string; counts: HeadCount; strong?: boolean }) {
  const t = useT();
  const language = useLanguage();
  return (
    <Box
      sx={{
        textAlign: { md: 'right' },
        pl: { xs: '35px', md: 0 },
        fontSize: '0.875rem',
        fontWeight: strong ? 600 : 400,
      }}
    >
      <Box component="span" sx={{ display: { md: 'none' }, color: 'text.secondary', fontWeight: 400 }}>
        {label}:{' '}
      </Box>
      {t('organisations.counts', {
        official: count(counts.official, language),
        probationary: count(counts.probationary, language),
      })}
    </Box>
  );
}

/** Up and down from name to name, right opens, left closes. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-name]')];
  const at = names.findIndex((name) => name === document.activeElement);
  if (at < 0) return;
  const toggle = names[at]!.closest('[data-node]')!.querySelector<HTMLElement>('[data-toggle]');
  switch (event.key) {
    case 'ArrowDown':
      names[at + 1]?.focus();
      break;
    case 'ArrowUp':
      names[at - 1]?.focus();
      break;
    case 'Home':
      names[0]!.focus();
      break;
    case 'End':
      names.at(-1)!.focus();
      break;
    case 'ArrowRight':
      if (toggle?.dataset.toggle === 'closed') toggle.click();
      else if (toggle) names[at + 1]?.focus();
      break;
    case 'ArrowLeft':
      if (toggle?.dataset.toggle === 'open') toggle.click();
      else names[at]!.closest('li')?.parentElement?.closest('li')?.querySelector<HTMLElement>('[data-name]')?.focus();
      break;
    default:
      return;
  }
  event.preventDefault();
}
