import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { SEAL_STAGES, type Page as Rows, type SealRow, type SealStage } from '../api/model.ts';
import { Empty } from '../controls/empty.tsx';
import { Failure } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { ScopeBar } from '../controls/scope-bar.tsx';
import { Section } from '../controls/section.tsx';
import { useDebounced } from '../controls/use-debounced.ts';
import { Picker, useOrganisations } from '../forms/pickers.tsx';
import { HelpLink } from '../help/help-link.tsx';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { useScope } from '../providers/use-scope.ts';
import { Loading } from '../session/loading.tsx';
import { count } from '../words/numbers.ts';
import { SealLine } from './seal-line.tsx';

/** Quản lý con dấu: every seal of the organisations that the account may read. */
export default function SealBook() {
  const t = useT();
  const { tops, organisation, choose } = useScope();
  return (
    <Page title={t('seal.title')} intro={t('seal.intro')} actions={<HelpLink leaf="seals" />}>
      <Section title={t('seal.chooseOrganisation')}>
        <OpenBook />
      </Section>
      {organisation ? (
        <Book key={organisation.id} under={organisation.id}>
          {(controls) => (
            <ScopeBar tops={tops} organisation={organisation} onOrganisation={choose}>
              {controls}
            </ScopeBar>
          )}
        </Book>
      ) : (
        <Loading />
      )}
    </Page>
  );
}

/** From the name of an organisation to its own book. */
function OpenBook() {
  const t = useT();
  const go = useNavigate();
  const [typed, setTyped] = useState<string>();
  return (
    <Box sx={{ maxWidth: 560 }}>
      <Picker
        {...useOrganisations(typed)}
        label={t('field.name')}
        value={null}
        onTyped={setTyped}
        onChange={(picked) => picked && void go(`/seals/${picked.id}`)}
      />
    </Box>
  );
}

function Book({ under, children }: { under: string; children: (controls: React.ReactNode) => React.ReactNode }) {
  const t = useT();
  const language = useLanguage();
  const [words, setWords] = useState('');
  const [stage, setStage] = useState<SealStage | ''>('');
  const [due, setDue] = useState(false);
  const [limit, setLimit] = useState(50);
  const q = useDebounced(words.trim(), 250);
  const query = { under, q: q || undefined, stage: stage || undefined, due: due || undefined, limit, total: true };
  const { data, error, refetch } = useRead<Rows<SealRow>>('/seals', query, { keep: true });
  const asked = Boolean(query.q ?? query.stage ?? query.due);
  return (
    <Section title={data?.total ? `${t('seal.book')}: ${count(data.total, language)}` : t('seal.book')} flush>
      {children(
        <>
          <TextField
            label={t('seal.find')}
            value={words}
            onChange={(event) => setWords(event.target.value)}
            sx={{ width: { xs: '100%', sm: 300 } }}
          />
          <TextField
            select
            label={t('seal.stage')}
            value={stage}
            onChange={(event) => setStage(event.target.value as SealStage | '')}
            sx={{ width: { xs: '100%', sm: 240 } }}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          >
            <MenuItem value="">{t('seal.anyStage')}</MenuItem>
            {SEAL_STAGES.map((one) => (
              <MenuItem key={one} value={one}>
                {t(`seal.stages.${one}`)}
              </MenuItem>
            ))}
          </TextField>
          <FormControlLabel
            control={<Checkbox size="small" checked={due} onChange={() => setDue(!due)} />}
            label={t('seal.onlyDue')}
          />
        </>,
      )}
      {error && <Failure problem={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.items.length === 0 && <Empty>{t(asked ? 'seal.nothingFound' : 'seal.empty')}</Empty>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }} data-testid="seal-book">
        {data?.items.map((row) => (
          <SealLine key={`${row.organisation.id} ${row.seal}`} row={row} />
        ))}
      </Box>
      {data?.next && (
        <Box sx={{ px: 5, py: 3 }}>
          <Button size="small" onClick={() => setLimit(limit + 50)}>
            {t('app.more')}
          </Button>
        </Box>
      )}
    </Section>
  );
}
