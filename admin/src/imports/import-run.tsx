import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Step from '@mui/material/Step';
import StepLabel from '@mui/material/StepLabel';
import Stepper from '@mui/material/Stepper';
import Typography from '@mui/material/Typography';
import { Link, useParams } from 'react-router-dom';
import type { Import, ImportStatus } from '../api/model.ts';
import { Failure } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { Section } from '../controls/section.tsx';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { Loading } from '../session/loading.tsx';
import { count } from '../words/numbers.ts';
import { Checked } from './checked.tsx';
import { Mapping } from './mapping.tsx';

const STEPS = ['upload', 'mapping', 'check', 'commit'] as const;
const AT: Record<ImportStatus, number> = {
  reading: 0,
  'needs-mapping': 1,
  checked: 2,
  committing: 3,
  done: 4,
  failed: 2,
};

/** One import, wherever it is on its way. May be left and found again. */
export default function ImportRun() {
  const t = useT();
  const { id } = useParams();
  const run = useRead<Import>(`/imports/${id}`, undefined, { every: 1500 });
  if (run.error) return <Failure problem={run.error} retry={() => void run.refetch()} />;
  if (!run.data) return <Loading />;
  const one = run.data;
  return (
    <Page
      title={t('imports.title')}
      intro={`${one.filename} · ${t(`imports.kinds.${one.kind}`)} · ${t(`imports.status.${one.status}`)}`}
      actions={
        <Button component={Link} to="/imports" variant="outlined">
          {t('imports.startAgain')}
        </Button>
      }
    >
      <Stepper activeStep={AT[one.status]} sx={{ maxWidth: 720, flexWrap: 'wrap', rowGap: 2 }}>
        {STEPS.map((step) => (
          <Step key={step}>
            <StepLabel error={one.status === 'failed' && step === 'check'}>{t(`imports.steps.${step}`)}</StepLabel>
          </Step>
        ))}
      </Stepper>
      <Now run={one} changed={() => void run.refetch()} />
    </Page>
  );
}

function Now({ run, changed }: { run: Import; changed: () => void }) {
  const t = useT();
  const language = useLanguage();
  switch (run.status) {
    case 'reading':
      return <Progress label={t('imports.status.reading')} progress={run.progress} />;
    case 'needs-mapping':
      return <Mapping run={run} changed={changed} />;
    case 'checked':
      return <Checked run={run} changed={changed} />;
    case 'committing':
      return (
        <Stack spacing={3}>
          <Progress
            label={t('imports.committing', { done: percent(run.progress), rows: count(run.rows, language) })}
            progress={run.progress}
          />
          <Typography color="textSecondary">{t('imports.leaveNote')}</Typography>
        </Stack>
      );
    case 'done':
      return (
        <Stack spacing={4} sx={{ maxWidth: 880 }}>
          <Alert severity="success" role="status">
            {t('imports.done', { ok: count(run.ok, language) })}
            {run.errors > 0 && ` ${t('imports.doneErrors', { smart_count: run.errors })}`}
          </Alert>
          <div>
            <Button component={Link} to={run.kind === 'members' ? '/members' : '/organisations'} variant="contained">
              {t('imports.seeResult')}
            </Button>
          </div>
        </Stack>
      );
    case 'failed':
      return <Alert severity="error">{run.message ?? t('imports.failed')}</Alert>;
  }
}

function Progress({ label, progress }: { label: string; progress: number }) {
  return (
    <Section title={label}>
      <LinearProgress
        variant="determinate"
        value={percent(progress)}
        aria-label={label}
        sx={{ height: 8, borderRadius: 1 }}
      />
      <Box role="status" sx={{ mt: 2, fontSize: '0.875rem' }}>
        {percent(progress)}%
      </Box>
    </Section>
  );
}

/** Progress is told as a share of one or as a percentage. */
function percent(progress: number): number {
  return Math.round(progress <= 1 ? progress * 100 : progress);
}
