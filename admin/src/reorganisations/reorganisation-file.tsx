import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { newId } from '../api/commands.ts';
import type { Named } from '../api/model.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import { Failure } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { Facts, Section } from '../controls/section.tsx';
import { useT } from '../i18n/use-t.ts';
import type { RegisterProvider } from '../providers/data.ts';
import { queries } from '../providers/queries.ts';
import { useRead } from '../providers/use-read.ts';
import { Loading } from '../session/loading.tsx';
import { dmy } from '../words/dates.ts';
import type { ReorganisationFile as File } from './model.ts';
import { ProgressBar } from './progress.tsx';

/** How often it is asked anew while it is being carried out. */
const EVERY_MS = 2000;

/** A split, merger or consolidation, or who goes to a newly established cell: how far it has come, and what a rule holds back. It may be left and found again. */
export default function ReorganisationFile() {
  const t = useT();
  const { id } = useParams();
  const [done, setDone] = useState(false);
  const file = useRead<File>(`/reorganisations/${id}`, undefined, { every: done ? false : EVERY_MS });
  if (file.data && (file.data.status === 'done') !== done) setDone(file.data.status === 'done');
  if (file.error) {
    return (
      <Page title={t('reorganise.progressTitle')}>
        <Failure problem={file.error} retry={() => void file.refetch()} />
      </Page>
    );
  }
  if (!file.data) return <Loading />;
  const { kind, status, sources, successors, decision, effectiveOn, members, organisations, held, may } = file.data;
  return (
    <Page title={t(`reorganise.kinds.${kind}`)} intro={t('reorganise.progressIntro')}>
      <Section title={t('reorganise.progressTitle')}>
        <Stack spacing={4}>
          <div role="status" data-testid="reorganisation-status">
            {t(`reorganise.status.${status}`)}
          </div>
          <ProgressBar label={t('reorganise.people')} of={members} />
          <ProgressBar label={t('reorganise.organisations')} of={organisations} />
          <Facts
            facts={[
              [
                t(kind === 'establishment' ? 'establishment.from' : 'reorganise.sources'),
                <Linked key="sources" all={sources} />,
              ],
              [
                t(kind === 'establishment' ? 'establishment.to' : 'reorganise.successors'),
                <Linked key="successors" all={successors} />,
              ],
              [t('orgForm.effectiveOn'), dmy(effectiveOn)],
              [
                t('decision.legend'),
                decision && t('reorganise.by', { number: decision.number, date: dmy(decision.date) }),
              ],
            ]}
          />
        </Stack>
      </Section>
      {held.length > 0 && (
        <Section title={t('reorganise.held')}>
          <Box component="ul" sx={{ m: 0, pl: 5, mb: 4 }} data-testid="held">
            {held.map(({ id: subject, name, step, detail }) => (
              <li key={step + subject}>
                <MuiLink component={Link} to={`/${step === 'member' ? 'members' : 'organisations'}/${subject}`}>
                  {name ?? t('sentence.nobody')}
                </MuiLink>
                : {detail}
              </li>
            ))}
          </Box>
          {may.includes('reorganisations.resume') && <Resume id={id!} organisation={file.data.organisation.id} />}
        </Section>
      )}
    </Page>
  );
}

function Linked({ all }: { all: Named[] }) {
  return (
    <>
      {all.map(({ id, name }) => (
        <div key={id}>
          <MuiLink component={Link} to={`/organisations/${id}`}>
            {name}
          </MuiLink>
        </div>
      ))}
    </>
  );
}

/** Tries again what was held back, once it was put right. */
function Resume({ id, organisation }: { id: string; organisation: string }) {
  const t = useT();
  const provider = useDataProvider<RegisterProvider>();
  const [problem, setProblem] = useState<Problem>();
  const [asked, setAsked] = useState(false);
  const resume = () =>
    provider.command('reorganisations', id, 'resume', { body: { organisation }, key: newId() }).then(
      () => {
        setProblem(undefined);
        setAsked(true);
        void queries.invalidateQueries();
      },
      (error: unknown) => setProblem(asProblem(error)),
    );
  return (
    <Stack spacing={3} sx={{ alignItems: 'flex-start' }}>
      {problem && <Failure problem={problem} />}
      {asked && <Alert severity="info">{t('reorganise.resumed')}</Alert>}
      <Button variant="contained" onClick={() => void resume()}>
        {t('reorganise.resume')}
      </Button>
    </Stack>
  );
}
