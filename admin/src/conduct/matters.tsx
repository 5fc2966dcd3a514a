import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Matter, MatterKind, Named, OrganisationRow, Page } from '../api/model.ts';
import { Empty } from '../controls/empty.tsx';
import { Failure } from '../controls/failure.tsx';
import { ScopeBar } from '../controls/scope-bar.tsx';
import { Section } from '../controls/section.tsx';
import { useDebounced } from '../controls/use-debounced.ts';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { count } from '../words/numbers.ts';
import type { MatterColumn } from './columns.tsx';
import { MatterTable } from './matter-table.tsx';

/** Rows shown at first, and with each further press. */
const STEP = 50;
const MOST = 500;

/** A list of one kind of matter: narrowed by state and name, in an organisation and below it. */
export function Matters(props: {
  title: string;
  kind: MatterKind;
  /** What the list may be narrowed to, the first being shown at first; `''` is all of them. */
  states: readonly (readonly [state: string, label: string])[];
  columns: readonly MatterColumn[];
  empty: string;
  note?: string;
  tops: Named[];
  organisation: OrganisationRow;
  onOrganisation: (id: string) => void;
}) {
  const { title, kind, states, columns, empty, note, organisation } = props;
  const t = useT();
  const language = useLanguage();
  const [state, setState] = useState(states[0]![0]);
  const [typed, setTyped] = useState('');
  const [limit, setLimit] = useState(STEP);
  const q = useDebounced(typed.trim(), 250);
  const { data, error, isFetching, refetch } = useRead<Page<Matter>>(
    '/conduct',
    { kind, under: organisation.id, state: state || undefined, q: q || undefined, limit, total: true },
    { keep: true },
  );
  const total = data?.total;
  return (
    <Section title={total === undefined ? title : `${title}: ${count(total, language)}`} flush>
      <ScopeBar {...props}>
        <TextField
          type="search"
          label={t('cases.search')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setLimit(STEP);
          }}
          sx={{ width: { xs: '100%', sm: 220 } }}
          slotProps={{ htmlInput: { autoComplete: 'off' } }}
        />
        {states.length > 1 && (
          <TextField
            select
            label={t('conductList.state')}
            value={state}
            onChange={(event) => {
              setState(event.target.value);
              setLimit(STEP);
            }}
            sx={{ width: { xs: '100%', sm: 260 } }}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          >
            {states.map(([value, label]) => (
              <MenuItem key={value} value={value}>
                {label}
              </MenuItem>
            ))}
          </TextField>
        )}
      </ScopeBar>
      {note && (
        <Typography variant="body2" color="textSecondary" sx={{ px: { xs: 4, sm: 5 }, pb: 3 }}>
          {note}
        </Typography>
      )}
      <Box sx={{ height: 2 }}>{isFetching && <LinearProgress aria-label={t('list.loading')} sx={{ height: 2 }} />}</Box>
      {error ? (
        <Box sx={{ p: 4 }}>
          <Failure problem={error} retry={() => void refetch()} />
        </Box>
      ) : data?.items.length === 0 ? (
        <Empty>{q ? t('lists.noneFound') : empty}</Empty>
      ) : (
        data && <MatterTable rows={data.items} columns={columns} />
      )}
      {data?.next && limit < MOST && (
        <Box sx={{ p: 4 }}>
          <Button onClick={() => setLimit(Math.min(limit + STEP * 2, MOST))}>{t('conductList.more')}</Button>
        </Box>
      )}
    </Section>
  );
}
