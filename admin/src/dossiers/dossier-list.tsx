import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { PeopleTable, type PersonColumn } from '../awards/people-table.tsx';
import { RowsFoot } from '../awards/rows-foot.tsx';
import { useRows } from '../awards/use-rows.ts';
import { Empty } from '../controls/empty.tsx';
import { Failure } from '../controls/failure.tsx';
import { Section } from '../controls/section.tsx';
import { useDebounced } from '../controls/use-debounced.ts';
import type { Translate } from '../i18n/keys.ts';
import { useT } from '../i18n/use-t.ts';
import { dmy } from '../words/dates.ts';
import { nameShown } from '../words/person.ts';
import type { DossierRow } from './model.ts';

const ONLY = ['all', 'unnumbered', 'lent', 'missed'] as const;

/** Dossiers by name, or those that stand out. */
export function DossierList({ under }: { under: string }) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [only, setOnly] = useState<(typeof ONLY)[number]>('all');
  const q = useDebounced(typed.trim(), 250);
  const rows = useRows<DossierRow>('/dossiers', {
    under,
    ...(only === 'all' ? { q: q || undefined } : { only }),
  });
  const columns: PersonColumn<DossierRow>[] = [
    { label: t('dossier.number'), cell: ({ number }) => number ?? t('dossier.noNumber') },
    {
      label: t('dossier.documents'),
      cell: ({ documents, scanned }) => t('dossier.documentsOf', { documents, scanned }),
    },
    {
      label: t('dossier.missing'),
      cell: ({ missing }) =>
        missing === 0 ? t('dossier.nothingMissing') : t('dossier.missingTypes', { smart_count: missing ?? 0 }),
    },
    { label: t('dossier.state'), cell: (row) => <State row={row} t={t} /> },
    {
      label: t('dossier.openFile'),
      cell: ({ member }) => (
        <MuiLink
          component={Link}
          to={`/members/${member.id}/dossier`}
          aria-label={`${t('dossier.file.tabs.index')}: ${nameShown(member.fullName, t)}`}
        >
          {t('dossier.file.tabs.index')}
        </MuiLink>
      ),
    },
  ];
  return (
    <Section title={t('dossier.tabs.list')} flush>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, px: { xs: 4, sm: 5 }, pt: 1, pb: 4 }}>
        <TextField
          select
          label={t('dossier.only')}
          value={only}
          onChange={(event) => setOnly(event.target.value as (typeof ONLY)[number])}
          sx={{ width: { xs: '100%', sm: 260 } }}
        >
          {ONLY.map((one) => (
            <MenuItem key={one} value={one}>
              {t(`dossier.onlyOf.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        {only === 'all' && (
          <TextField
            type="search"
            label={t('dossier.search')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            sx={{ width: { xs: '100%', sm: 260 } }}
            slotProps={{ htmlInput: { autoComplete: 'off' } }}
          />
        )}
      </Box>
      {rows.error && <Failure problem={rows.error} retry={() => void rows.refetch()} />}
      {rows.rows?.length === 0 ? (
        <Empty>{t('dossier.noneFound')}</Empty>
      ) : (
        rows.rows && (
          <PeopleTable
            label={t('dossier.tabs.list')}
            rows={rows.rows}
            idOf={({ member }) => member.id}
            columns={columns}
          />
        )
      )}
      {rows.rows && <RowsFoot shown={rows.rows.length} total={rows.total} more={rows.more} />}
    </Section>
  );
}

function State({ row, t }: { row: DossierRow; t: Translate }) {
  if (row.missed) return <Box sx={{ color: 'error.main' }}>{t('dossier.missed')}</Box>;
  if (row.lentUntil === undefined) return t('dossier.kept');
  return row.overdue ? (
    <Box sx={{ color: 'error.main' }}>{t('dossier.overdue', { on: dmy(row.lentUntil) })}</Box>
  ) : (
    t('dossier.lentUntil', { on: dmy(row.lentUntil) })
  );
}
