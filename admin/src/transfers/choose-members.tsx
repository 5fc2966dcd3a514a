import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Chip from '@mui/material/Chip';
import LinearProgress from '@mui/material/LinearProgress';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { MemberRow, Named, Page } from '../api/model.ts';
import { Failure } from '../controls/failure.tsx';
import { ScopeBar } from '../controls/scope-bar.tsx';
import { Section } from '../controls/section.tsx';
import { StatusChip } from '../controls/status-chip.tsx';
import { useDebounced } from '../controls/use-debounced.ts';
import { useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { nameShown } from '../words/person.ts';

const SHOWN = 50;

/** Members of an organisation and all below it, found by name and chosen; who was chosen stays so while one looks on. */
export function ChooseMembers(props: {
  tops: Named[];
  organisation: Named;
  onOrganisation: (id: string) => void;
  chosen: MemberRow[];
  onChoose: (chosen: MemberRow[]) => void;
}) {
  const t = useT();
  const { organisation, chosen, onChoose } = props;
  const [typed, setTyped] = useState('');
  const q = useDebounced(typed.trim(), 250);
  const { data, error, isFetching, refetch } = useRead<Page<MemberRow>>(
    '/members',
    {
      ...{ under: organisation.id, status: ['official', 'probationary'], sort: 'name', limit: SHOWN, total: true },
      ...(q && { q }),
    },
    { keep: true },
  );
  const isChosen = (id: string) => chosen.some((one) => one.id === id);
  return (
    <Section title={t('transferDraft.who')} flush>
      <ScopeBar tops={props.tops} organisation={organisation} onOrganisation={props.onOrganisation}>
        <TextField
          type="search"
          label={t('cases.search')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          sx={{ width: { xs: '100%', sm: 300 } }}
          slotProps={{ htmlInput: { autoComplete: 'off' } }}
        />
      </ScopeBar>
      {chosen.length > 0 && (
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: 2,
            alignItems: 'center',
            px: 4,
            py: 2,
            bgcolor: 'action.selected',
          }}
          role="group"
          aria-label={t('transfers.chosen', { smart_count: chosen.length })}
        >
          <Box role="status" sx={{ fontWeight: 600, mr: 2 }}>
            {t('transfers.chosen', { smart_count: chosen.length })}
          </Box>
          {chosen.slice(0, 12).map((one) => (
            <Chip key={one.id} size="small" label={nameShown(one.fullName, t)} variant="outlined" />
          ))}
          <Button size="small" onClick={() => onChoose([])}>
            {t('transferDraft.clear')}
          </Button>
        </Box>
      )}
      <Box sx={{ height: 2 }}>{isFetching && <LinearProgress aria-label={t('list.loading')} sx={{ height: 2 }} />}</Box>
      {error && (
        <Box sx={{ p: 4 }}>
          <Failure problem={error} retry={() => void refetch()} />
        </Box>
      )}
      {data?.items.length === 0 && (
        <Typography color="textSecondary" sx={{ px: { xs: 4, sm: 5 }, py: 5 }}>
          {t(q ? 'lists.noneFound' : 'transferDraft.noMembers')}
        </Typography>
      )}
      <Box
        component="ul"
        tabIndex={0}
        aria-label={t('transferDraft.who')}
        sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 420, overflowY: 'auto' }}
      >
        {data?.items.map((row) => (
          <Box
            component="li"
            key={row.id}
            sx={{
              ...{ display: 'flex', alignItems: 'flex-start', columnGap: 2, px: { xs: 3, sm: 4 }, py: 1 },
              ...{ borderTop: 1, borderColor: 'divider' },
            }}
          >
            <Checkbox
              size="small"
              checked={isChosen(row.id)}
              onChange={(event) =>
                onChoose(event.target.checked ? [...chosen, row] : chosen.filter(({ id }) => id !== row.id))
              }
              slotProps={{ input: { 'aria-label': t('cases.choose', { name: nameShown(row.fullName, t) }) } }}
            />
            <Box sx={{ flex: 1, minWidth: 0, pt: 1.5 }}>
              <Box sx={{ fontWeight: 600 }}>{nameShown(row.fullName, t)}</Box>
              <Box
                sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, fontSize: '0.875rem', color: 'text.secondary' }}
              >
                <StatusChip status={row.status} short />
                <span>{row.cellName}</span>
                {row.inTransit && <strong>{t('transferDraft.inTransit')}</strong>}
                {row.onTemporaryTransfer && <strong>{t('transferDraft.away')}</strong>}
              </Box>
            </Box>
          </Box>
        ))}
      </Box>
      {(data?.total ?? 0) > SHOWN && (
        <Typography variant="body2" color="textSecondary" sx={{ px: { xs: 4, sm: 5 }, py: 3 }}>
          {t('transferDraft.more', { shown: SHOWN, total: data!.total! })}
        </Typography>
      )}
    </Section>
  );
}
