import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import type { CaseKind } from '../api/case-model.ts';
import { besides, KIND } from '../cases/kinds.ts';
import { Page } from '../controls/page.tsx';
import { HelpLink } from '../help/help-link.tsx';
import { helpLeaf } from '../help/leaves.ts';
import { useT } from '../i18n/use-t.ts';
import { NotFound } from '../layout/not-found.tsx';
import { useScope } from '../providers/use-scope.ts';
import { useMay } from '../providers/use-session.ts';
import { Loading } from '../session/loading.tsx';
import { BadgeCandidates } from '../awards/badge-candidates.tsx';
import { CardCandidates } from '../awards/card-candidates.tsx';
import { Candidates } from './candidates.tsx';
import { CasesOfStage } from './cases-of-stage.tsx';
import { CreateList } from './create-list.tsx';
import { Proposals } from './proposals.tsx';
import { screenOf, STAGES, type Stage } from './stages.ts';

/** The screen of a leaf: one procedure at one step. All leaves are this screen. */
export default function ListScreen() {
  const { kind, stage } = useParams();
  const screen = screenOf(kind, stage);
  return screen ? <Screen key={screen.join(' ')} kind={screen[0]} stage={screen[1]} /> : <NotFound />;
}

function Screen({ kind, stage }: { kind: CaseKind; stage: Stage }) {
  const t = useT();
  const may = useMay();
  const { tops, organisation, choose } = useScope();
  const [creating, setCreating] = useState(false);
  // Who draws up no lists reads those of the levels below.
  const [below, setBelow] = useState(!may('proposals.draft'));
  const help = KIND[kind].help ?? helpLeaf(`${kind}.${stage}`);
  const together = besides(kind);
  const title = t(`lists.titles.${kind}.${stage}`);
  const hasBelow = (organisation?.children ?? 0) > 0;
  return (
    <Page
      title={title}
      intro={
        <>
          {t(`caseKind.${kind}`)}. {t(`lists.intro.${stage}`)}
        </>
      }
      actions={
        <>
          {kind === 'badge' && (
            <Button component={Link} to="/badges/awarded">
              {t('badges.tabs.awarded')}
            </Button>
          )}
          {help && <HelpLink leaf={help} />}
          {stage === 'draft' && may('cases.open') && (
            <Button component={Link} to={`/cases/new/${kind}`} variant="contained">
              {t('cases.openOne')}
            </Button>
          )}
          {stage === 'draft' && may('proposals.draft') && organisation && (
            <Button variant="outlined" onClick={() => setCreating(true)}>
              {t('lists.create')}
            </Button>
          )}
        </>
      }
    >
      {together.length > 0 && (
        <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 2 }} role="group" aria-label={t('lists.kind')}>
          {together.map((one) => (
            <Button
              key={one}
              component={Link}
              to={`/proposals/list/${one}/${stage}`}
              size="small"
              variant={one === kind ? 'contained' : 'outlined'}
              aria-current={one === kind ? 'page' : undefined}
            >
              {t(`caseKind.${one}`)}
            </Button>
          ))}
        </Stack>
      )}
      <Tabs value={stage} aria-label={t('lists.stage')} variant="scrollable" allowScrollButtonsMobile>
        {STAGES.map((one) => (
          <Tab
            key={one}
            value={one}
            component={Link}
            to={`/proposals/list/${kind}/${one}`}
            label={t(`lists.stages.${one}`)}
          />
        ))}
      </Tabs>
      {!organisation ? (
        <Loading />
      ) : (
        <Stack spacing={5}>
          {stage === 'draft' && (
            <Proposals
              title={t('lists.drafts')}
              empty={t('lists.noDrafts')}
              query={{ kind, status: 'draft', [below ? 'under' : 'organisation']: organisation.id }}
              below={below}
              onBelow={hasBelow ? setBelow : undefined}
            />
          )}
          {stage === 'sent' && (
            <>
              {hasBelow && (
                <Proposals
                  title={t('lists.received')}
                  empty={t('lists.noReceived')}
                  query={{ kind, status: 'submitted', to: organisation.id }}
                />
              )}
              <Proposals
                title={t('lists.sentUp')}
                empty={t('lists.noSentUp')}
                query={{ kind, status: 'submitted', [below ? 'under' : 'organisation']: organisation.id }}
                below={below}
                onBelow={hasBelow ? setBelow : undefined}
              />
            </>
          )}
          <CasesOfStage
            key={organisation.id}
            kind={kind}
            stage={stage}
            tops={tops}
            organisation={organisation}
            onOrganisation={choose}
          />
          {stage === 'draft' && may('cases.open') && (
            <CandidatesOf key={`people ${organisation.id}`} kind={kind} under={organisation.id} />
          )}
        </Stack>
      )}
      {creating && organisation && (
        <CreateList kind={kind} organisation={organisation} onClose={() => setCreating(false)} />
      )}
    </Page>
  );
}

/** Of whom cases can be opened: of cards and badges, who is to have one by the rules. */
function CandidatesOf({ kind, under }: { kind: CaseKind; under: string }) {
  if (kind === 'card') return <CardCandidates under={under} />;
  if (kind === 'badge') return <BadgeCandidates under={under} />;
  return <Candidates kind={kind} under={under} />;
}
