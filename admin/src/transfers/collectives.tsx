import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { give, newId } from '../api/commands.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import type { CollectivePage, CollectiveRow } from '../api/transfer-model.ts';
import { Failure } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { ScopeBar } from '../controls/scope-bar.tsx';
import { Facts, Section } from '../controls/section.tsx';
import { HelpLink } from '../help/help-link.tsx';
import { useT } from '../i18n/use-t.ts';
import { queries } from '../providers/queries.ts';
import { useRead } from '../providers/use-read.ts';
import { useScope } from '../providers/use-scope.ts';
import { useMay } from '../providers/use-session.ts';
import { dmy } from '../words/dates.ts';
import { nameShown } from '../words/person.ts';

/** Decisions that move many: how far each has come, and who is held back by which rule. */
export default function Collectives() {
  const t = useT();
  const may = useMay();
  const { tops, organisation, choose } = useScope();
  const { data, error, refetch } = useRead<CollectivePage>(
    organisation && '/collective-transfers',
    { under: organisation?.id },
    { keep: true },
  );
  return (
    <Page
      title={t('transfers.collectives')}
      intro={t('collective.intro')}
      actions={
        <>
          <HelpLink leaf="transfer.official" />
          {may('collectiveTransfers.decide') && (
            <Button component={Link} to="/transfers/draft" variant="contained">
              {t('transfers.draft')}
            </Button>
          )}
        </>
      }
    >
      {organisation && tops.length > 1 && <ScopeBar tops={tops} organisation={organisation} onOrganisation={choose} />}
      {error && <Failure problem={error} retry={() => void refetch()} />}
      {data?.items.length === 0 && <Typography color="textSecondary">{t('collective.none')}</Typography>}
      {data?.items.map((row) => (
        <Decision key={row.id} row={row} />
      ))}
    </Page>
  );
}

function Decision({ row }: { row: CollectiveRow }) {
  const t = useT();
  const may = useMay();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const resume = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const command = { collection: 'collective-transfers', id: row.id, verb: 'resume' } as const;
      await give({ ...command, body: { organisation: row.organisation.id } }, newId());
      void queries.invalidateQueries();
    } catch (thrown) {
      setProblem(asProblem(thrown));
    }
    setBusy(false);
  };
  return (
    <Section title={t('collective.title', { from: row.from.name, to: row.to.name })}>
      <Box sx={{ display: 'grid', gap: 4 }}>
        <Facts
          facts={[
            [
              t('collective.decision'),
              row.decision && t('file.paper', { number: row.decision.number, date: dmy(row.decision.date) }),
            ],
            [t('decision.issuer'), row.organisation.name],
            [t('transferForm.movedOn'), dmy(row.movedOn)],
            [
              t('collective.progress'),
              t('collective.soFar', {
                moved: row.moved,
                all: row.members,
                waiting: row.waiting,
                held: row.held.length,
              }),
            ],
          ]}
        />
        <LinearProgress
          variant="determinate"
          value={row.members === 0 ? 100 : (100 * row.moved) / row.members}
          aria-label={t('collective.progress')}
        />
        {problem && <Failure problem={problem} />}
        {row.held.length > 0 && (
          <div>
            <Box component="h3" sx={{ typography: 'h3', m: 0, mb: 2 }}>
              {t('collective.held')}
            </Box>
            <Box component="ul" sx={{ m: 0, pl: 5, mb: 3 }}>
              {row.held.map(({ member, detail }) => (
                <li key={member.id}>
                  <MuiLink component={Link} to={`/members/${member.id}`}>
                    {nameShown(member.fullName, t)}
                  </MuiLink>
                  : {detail}
                </li>
              ))}
            </Box>
            {may('collectiveTransfers.resume') && (
              <Button variant="outlined" disabled={busy} onClick={() => void resume()}>
                {t('collective.resume')}
              </Button>
            )}
          </div>
        )}
      </Box>
    </Section>
  );
}
