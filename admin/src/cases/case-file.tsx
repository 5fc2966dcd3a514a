import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import type { CaseFile as File, Condition } from '../api/case-model.ts';
import type { History } from '../api/model.ts';
import { Failure } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { ScanLink } from '../controls/scan-link.tsx';
import { Section } from '../controls/section.tsx';
import { LateMark } from '../controls/status-chip.tsx';
import { Timeline } from '../controls/timeline.tsx';
import { useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { Loading } from '../session/loading.tsx';
import { dmy } from '../words/dates.ts';
import { nameShown } from '../words/person.ts';
import { AddToList } from '../proposals/add-to-list.tsx';
import { useMay } from '../providers/use-session.ts';
import { actsFor, nextStep } from './acts.ts';
import { CaseChip } from './case-chips.tsx';
import { DetailFacts } from './detail-facts.tsx';
import { KIND } from './kinds.ts';
import { Papers } from './papers.tsx';
import { Conditions } from './readiness.tsx';
import { Route } from './route.tsx';
import { Verifications } from './verifications.tsx';
import { Votes } from './votes.tsx';

/** A case on one screen: the way upward, what is missing, papers, votes, opinions, and what happened. */
export default function CaseFile() {
  const t = useT();
  const { id } = useParams();
  const file = useRead<File>(`/cases/${id}`, undefined, { keep: true });
  const history = useRead<History>(`/cases/${id}/history`, undefined, { keep: true });
  if (file.error) {
    return (
      <Page title={t('caseFile.title')}>
        <Failure problem={file.error} retry={() => void file.refetch()} />
      </Page>
    );
  }
  if (!file.data) return <Loading />;
  const shown = file.data;
  const live = shown.status === 'draft' || shown.status === 'submitted' || shown.status === 'returned';
  return (
    <Page
      title={nameShown(shown.subject.fullName, t)}
      browserTitle={t('caseFile.title')}
      intro={
        <Stack spacing={1}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, color: 'text.primary', fontWeight: 500 }}>
            <span>{t(`caseKind.${shown.kind}`)}</span>
            <CaseChip status={shown.status} />
            {shown.dueOn && (
              <span>
                {t('cases.dueOn')} {dmy(shown.dueOn)} {shown.overdue && <LateMark>{t('cases.overdue')}</LateMark>}
              </span>
            )}
          </Box>
          <div>
            {shown.cell.name} · {t('cases.openedOn')} {dmy(shown.openedOn)} ·{' '}
            <MuiLink component={Link} to={`/members/${shown.subject.id}`}>
              {t('file.title')}
            </MuiLink>
            {shown.proposal && (
              <>
                {' · '}
                <MuiLink component={Link} to={`/proposals/${shown.proposal}`}>
                  {t('caseFile.onList')}
                </MuiLink>
              </>
            )}
          </div>
        </Stack>
      }
    >
      <Outcome file={shown} />
      {shown.status === 'returned' && <Returned file={shown} />}
      <Section title={t('caseFile.route')}>
        <Route file={shown} />
      </Section>
      <Box
        sx={{
          display: 'grid',
          gap: 5,
          gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'minmax(0,6fr) minmax(0,5fr)' },
          alignItems: 'start',
        }}
      >
        <Stack spacing={5}>
          <Section title={t('caseFile.acts')}>
            <Acts file={shown} live={live} />
          </Section>
          {live && shown.task !== 'decide' && <Ready id={shown.id} />}
          {shown.kind !== 'newMemberCourse' && (
            <Section title={t('caseFile.papers')}>
              <Papers file={shown} live={live} />
            </Section>
          )}
          <Verifications file={shown} />
          {KIND[shown.kind].votes && (
            <Section title={t('caseFile.votes')}>
              <Votes file={shown} />
            </Section>
          )}
          <Opinions file={shown} />
          <DetailFacts file={shown} />
          {shown.deadlines.length > 0 && (
            <Section title={t('caseFile.deadlines')}>
              <Box component="ul" sx={{ m: 0, pl: 5 }}>
                {shown.deadlines.map(({ kind, on }) => (
                  <li key={kind + on}>
                    {t(`caseDeadline.${kind}`)}: <strong>{dmy(on)}</strong>
                  </li>
                ))}
              </Box>
            </Section>
          )}
        </Stack>
        <Section title={t('caseFile.history')}>
          {history.error ? (
            <Failure problem={history.error} retry={() => void history.refetch()} />
          ) : history.data ? (
            <Timeline items={history.data.items} names={history.data.names} />
          ) : (
            <Loading />
          )}
        </Section>
      </Box>
    </Page>
  );
}

/** How it ended, and whether that has come to the person's own file. */
function Outcome({ file: { id, outcome, concluded, decision } }: { file: File }) {
  const t = useT();
  if (!outcome) return null;
  const paper = outcome.decision ?? decision;
  return (
    <Alert
      severity={
        outcome.outcome === 'withdrawn'
          ? 'info'
          : outcome.outcome === 'approved'
            ? concluded?.recorded === false
              ? 'warning'
              : 'success'
            : 'error'
      }
    >
      <strong>
        {t(`caseStatus.${outcome.outcome}`)} · {dmy(outcome.on)}
      </strong>
      {paper && (
        <div>
          {t('file.paper', { number: paper.number, date: dmy(paper.date) })}{' '}
          <ScanLink
            of={{ collection: 'cases', id }}
            document={outcome.decision?.documentId}
            what={t('file.paper', { number: paper.number, date: dmy(paper.date) })}
          />
        </div>
      )}
      {outcome.why && (
        <div>
          {t('caseForm.why')}: {outcome.why}
        </div>
      )}
      {concluded &&
        (concluded.recorded ? (
          <div>{t('caseFile.recorded')}</div>
        ) : (
          <div>
            {outcome.refusal ? t('caseFile.notRecorded', { why: outcome.refusal }) : t('caseFile.notRecordedPlain')}
          </div>
        ))}
    </Alert>
  );
}

/** Why it came back, above everything else: that is what must be mended. */
function Returned({ file: { returns } }: { file: File }) {
  const t = useT();
  const last = returns.at(-1);
  if (!last) return null;
  return (
    <Alert severity="warning">
      <strong>{t('caseFile.returnedBy', { from: last.from.name, on: dmy(last.on) })}</strong>
      <div>{last.why ?? t('file.erased')}</div>
    </Alert>
  );
}

/** What the account can do with it here. */
function Acts({ file, live }: { file: File; live: boolean }) {
  const t = useT();
  const session = useMay();
  const [listing, setListing] = useState(false);
  const acts = actsFor(file).filter((verb) => verb !== 'remove-paper');
  const next = nextStep(file);
  if (acts.length === 0) {
    return <Typography color="textSecondary">{t(live ? 'caseFile.noActs' : 'caseFile.ended')}</Typography>;
  }
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 2 }}>
      {next === 'list' && session('proposals.listCases') && (
        <Button variant="contained" onClick={() => setListing(true)}>
          {t('lists.add')}
        </Button>
      )}
      {acts.map((verb) => (
        <Button
          key={verb}
          component={Link}
          to={`/cases/${file.id}/${verb}`}
          variant={verb === next ? 'contained' : 'outlined'}
        >
          {t(`act.cases.${verb}`)}
        </Button>
      ))}
      {listing && <AddToList kind={file.kind} organisation={file.at} rows={[file]} onClose={() => setListing(false)} />}
    </Stack>
  );
}

/** Everything that it needs before it goes up. */
function Ready({ id }: { id: string }) {
  const t = useT();
  const { data, error, refetch } = useRead<{ items: Condition[] }>(`/cases/${id}/readiness`, undefined, { keep: true });
  if (error) return <Failure problem={error} retry={() => void refetch()} />;
  if (!data) return null;
  return (
    <Section title={t('caseFile.readiness')}>
      {data.items.every(({ met }) => met) && (
        <Alert severity="success" sx={{ mb: 2 }}>
          {t('caseFile.readinessMet')}
        </Alert>
      )}
      <Conditions items={data.items} />
    </Section>
  );
}

/** Opinions of those who appraised, and every return with its reason. */
function Opinions({ file: { appraisals, returns } }: { file: File }) {
  const t = useT();
  return (
    <>
      {appraisals.length > 0 && (
        <Section title={t('caseFile.appraisals')}>
          {appraisals.map((one) => (
            <Box key={one.organisation.id + one.on} sx={{ mb: 3 }}>
              <strong>{one.organisation.name}</strong> · {dmy(one.on)}
              <div>{t(`opinion.${one.opinion}`)}</div>
              <Typography color="textSecondary">{one.text ?? t('file.erased')}</Typography>
            </Box>
          ))}
        </Section>
      )}
      {returns.length > 0 && (
        <Section title={t('caseFile.returns')}>
          {returns.map((one) => (
            <Typography key={one.on + one.from.id} sx={{ mb: 2 }}>
              {t('caseFile.returned', {
                from: one.from.name,
                to: one.to.name,
                on: dmy(one.on),
                why: one.why ?? t('file.erased'),
              })}
            </Typography>
          ))}
        </Section>
      )}
    </>
  );
}
