import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import type { ErrorReport } from '../api/model.ts';
import { Failure } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { Facts, Section } from '../controls/section.tsx';
import { CommandForm } from '../forms/command-form.tsx';
import { compact } from '../forms/compact.ts';
import { Fields, TextInput, Wide } from '../forms/inputs.tsx';
import { Recorded } from '../forms/recorded.tsx';
import { useT } from '../i18n/use-t.ts';
import type { Outcome } from '../members/forms/form-of.ts';
import { useRead } from '../providers/use-read.ts';
import { Loading } from '../session/loading.tsx';
import { dmyHm } from '../words/dates.ts';
import { eventName } from '../words/sentences.ts';

const ACTS = ['answer', 'forward', 'close'] as const;
type Act = (typeof ACTS)[number];

/** One report: what was told, from which screen, what was done, and what can be done now. */
export default function ErrorReportFile() {
  const t = useT();
  const { id } = useParams();
  const report = useRead<ErrorReport>(`/error-reports/${id}`);
  const [act, setAct] = useState<Act>();
  const [outcome, setOutcome] = useState<Outcome>();
  if (report.error) {
    return (
      <Page title={t('errorReport.title')}>
        <Failure problem={report.error} retry={() => void report.refetch()} />
      </Page>
    );
  }
  if (!report.data) return <Loading />;
  const { status, at, organisation, screen, version, correlation, steps, may } = report.data;
  const acts = ACTS.filter((one) => may.includes(`errorReports.${one}`));
  return (
    <Page
      title={t('errorReport.title')}
      intro={`${t(`errorReport.statuses.${status}`)} · ${t('errorReport.at')}: ${at.name}`}
      actions={
        !act &&
        acts.map((one) => (
          <Button
            key={one}
            variant={one === 'answer' ? 'contained' : 'outlined'}
            onClick={() => {
              setOutcome(undefined);
              setAct(one);
            }}
          >
            {t(`errorReport.acts.${one}`)}
          </Button>
        ))
      }
    >
      {outcome && <Recorded answer={outcome.answer} what={t('errorReport.done')} actions={[]} />}
      {act && (
        <ActForm
          key={act}
          id={id!}
          act={act}
          onCancel={() => setAct(undefined)}
          done={(next) => {
            setAct(undefined);
            setOutcome(next);
            void report.refetch();
          }}
        />
      )}
      <Section title={t('errorReport.steps')}>
        <Stack component="ol" spacing={4} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {steps.map((step) => (
            <Box component="li" key={step.recordedAt + step.type}>
              <Typography component="h3" variant="h3">
                {eventName(step.type, t)}
              </Typography>
              {step.text !== undefined && (
                <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                  {step.text ?? t('errorReport.erased')}
                </Typography>
              )}
              {step.to && (
                <Typography variant="body2">{t('errorReport.toWhom', { organisation: step.to.name })}</Typography>
              )}
              <Typography variant="body2" color="textSecondary">
                {step.organisation.name} · {dmyHm(step.recordedAt)}
                {step.by && ` · ${t('file.by', { name: step.by })}`}
              </Typography>
            </Box>
          ))}
        </Stack>
      </Section>
      <Section title={t('errorReport.along')}>
        <Facts
          facts={[
            [t('errorReport.from'), organisation.name],
            [t('errorReport.screen'), screen],
            [t('errorReport.version'), version],
            [t('errorReport.correlation'), correlation ?? t('errorReport.noCorrelation')],
          ]}
        />
      </Section>
    </Page>
  );
}

function ActForm(props: { id: string; act: Act; onCancel: () => void; done: (outcome: Outcome) => void }) {
  const t = useT();
  const { id, act, onCancel, done } = props;
  const label = t(act === 'answer' ? 'errorReport.answerText' : 'errorReport.remark');
  return (
    <>
      <CommandForm<{ text: string }>
        collection="error-reports"
        id={id}
        verb={act}
        defaults={{ text: '' }}
        body={compact}
        done={(answer) => done({ answer, next: '' })}
      >
        <Fields legend={t(`errorReport.acts.${act}`)}>
          <Wide>
            <TextInput name="text" label={label} required={act === 'answer'} multiline maxLength={4000} />
          </Wide>
        </Fields>
      </CommandForm>
      <div>
        <Button onClick={onCancel}>{t('app.cancel')}</Button>
      </div>
    </>
  );
}
