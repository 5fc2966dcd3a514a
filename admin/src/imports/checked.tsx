import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { download } from '../api/download.ts';
import { get, send } from '../api/http.ts';
import type { Import, ImportRow, Page } from '../api/model.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import { Failure, wording } from '../controls/failure.tsx';
import { Section } from '../controls/section.tsx';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { count } from '../words/numbers.ts';

type Only = 'all' | 'errors' | 'warnings';

/** What would happen, row by row; then the act itself. */
export function Checked({ run, changed }: { run: Import; changed: () => void }) {
  const t = useT();
  const language = useLanguage();
  const [problem, setProblem] = useState<Problem>();
  return (
    <Stack spacing={5}>
      <Section title={t('imports.checkTitle')}>
        <Box
          component="dl"
          sx={{
            m: 0,
            mb: 4,
            display: 'grid',
            gridTemplateColumns: { xs: 'repeat(2, 1fr)', sm: 'repeat(4, minmax(0, 160px))' },
            gap: 3,
          }}
        >
          {(['rows', 'ok', 'warnings', 'errors'] as const).map((what) => (
            <Box key={what} sx={{ display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' }}>
              <Box component="dt" sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
                {t(`imports.${what}`)}
              </Box>
              <Box
                component="dd"
                sx={{
                  m: 0,
                  fontSize: '1.5rem',
                  fontWeight: 600,
                  color: what === 'errors' && run.errors > 0 ? 'error.main' : undefined,
                }}
              >
                {count(run[what], language)}
              </Box>
            </Box>
          ))}
        </Box>
        {run.errors > 0 && (
          <Button
            variant="outlined"
            sx={{ mb: 4, mr: 3 }}
            onClick={() => {
              download(
                `/imports/${run.id}/errors.xlsx`,
                undefined,
                `loi-${run.filename.replace(/\.\w+$/, '')}.xlsx`,
              ).catch((error: unknown) => setProblem(asProblem(error)));
            }}
          >
            {t('imports.errorsFile')}
          </Button>
        )}
        <div role="alert">{problem && <Alert severity="error">{wording(problem, t)}</Alert>}</div>
        <Rows run={run} />
      </Section>
      {run.status === 'checked' && <Commit run={run} changed={changed} />}
    </Stack>
  );
}

function Rows({ run }: { run: Import }) {
  const t = useT();
  const [only, setOnly] = useState<Only>(run.errors > 0 ? 'errors' : 'all');
  const rows = useInfiniteQuery<Page<ImportRow>, Problem>({
    queryKey: ['import-rows', run.id, run.status, only],
    queryFn: ({ pageParam, signal }) =>
      get<Page<ImportRow>>(
        `/imports/${run.id}/rows`,
        { only, limit: 50, cursor: pageParam as string | undefined },
        signal,
      ),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next,
  });
  const items = rows.data?.pages.flatMap((page) => page.items);
  const labels = new Map(run.columns.map(({ header, field }) => [field ?? header, header]));
  return (
    <>
      <TextField
        select
        label={t('imports.only')}
        value={only}
        onChange={(event) => setOnly(event.target.value as Only)}
        sx={{ maxWidth: 280, mb: 3 }}
      >
        <MenuItem value="all">{t('imports.onlyAll')}</MenuItem>
        <MenuItem value="errors">{t('imports.onlyErrors')}</MenuItem>
        <MenuItem value="warnings">{t('imports.onlyWarnings')}</MenuItem>
      </TextField>
      {rows.error && <Failure problem={rows.error} retry={() => void rows.refetch()} />}
      {items?.length === 0 && <Typography color="textSecondary">{t('imports.noRows')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items?.map((row) => (
          <Box
            component="li"
            key={row.row}
            sx={{
              py: 2,
              borderTop: 1,
              borderColor: 'divider',
              display: 'grid',
              gridTemplateColumns: { xs: '1fr', sm: '88px 140px 1fr' },
              columnGap: 3,
            }}
          >
            <span>
              {t('imports.row')} {row.row}
            </span>
            <Box component="span" sx={{ fontWeight: 600, color: row.outcome === 'error' ? 'error.main' : undefined }}>
              {t(`imports.outcomes.${row.outcome}`)}
            </Box>
            <div>
              <Box sx={{ overflowWrap: 'anywhere' }}>{summary(row)}</Box>
              {row.problems.map((problem, index) => (
                <Box key={index} sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
                  {problem.column
                    ? t('imports.column', {
                        column: labels.get(problem.column) ?? problem.column,
                        detail: problem.detail,
                      })
                    : problem.detail}
                </Box>
              ))}
            </div>
          </Box>
        ))}
      </Box>
      {rows.hasNextPage && (
        <Button variant="outlined" sx={{ mt: 3 }} onClick={() => void rows.fetchNextPage()}>
          {t('app.more')}
        </Button>
      )}
    </>
  );
}

/** The first values of a row, enough to recognise it. */
function summary({ values }: ImportRow): string {
  return Object.values(values)
    .filter((value) => value !== null && value !== undefined && value !== '')
    .slice(0, 4)
    .join(' · ');
}

function Commit({ run, changed }: { run: Import; changed: () => void }) {
  const t = useT();
  const [mode, setMode] = useState<'all-or-nothing' | 'partial'>('all-or-nothing');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const blocked = run.ok === 0 || (mode === 'all-or-nothing' && run.errors > 0);
  const commit = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await send('POST', `/imports/${run.id}/commit`, { body: { mode } });
      changed();
    } catch (error) {
      setProblem(asProblem(error));
      setBusy(false);
    }
  };
  return (
    <Section title={t('imports.commitTitle')}>
      <Stack spacing={3}>
        <RadioGroup
          aria-label={t('imports.commitTitle')}
          value={mode}
          onChange={(event) => setMode(event.target.value as typeof mode)}
        >
          <FormControlLabel value="all-or-nothing" control={<Radio size="small" />} label={t('imports.allOrNothing')} />
          <FormControlLabel value="partial" control={<Radio size="small" />} label={t('imports.partial')} />
        </RadioGroup>
        {mode === 'partial' && run.errors > 0 && <Alert severity="info">{t('imports.keepErrors')}</Alert>}
        {blocked && run.errors > 0 && (
          <Alert severity="info">{t('imports.blocked', { smart_count: run.errors })}</Alert>
        )}
        <div role="alert">{problem && <Alert severity="error">{wording(problem, t)}</Alert>}</div>
        <div>
          <Button variant="contained" disabled={blocked || busy} onClick={() => void commit()}>
            {t('imports.commit')}
          </Button>
        </div>
      </Stack>
    </Section>
  );
}
