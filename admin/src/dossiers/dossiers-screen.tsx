import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { Link, useParams } from 'react-router-dom';
import { Page } from '../controls/page.tsx';
import { ScopeBar } from '../controls/scope-bar.tsx';
import { HelpLink } from '../help/help-link.tsx';
import { useT } from '../i18n/use-t.ts';
import { NotFound } from '../layout/not-found.tsx';
import { useScope } from '../providers/use-scope.ts';
import { Loading } from '../session/loading.tsx';
import { DossierList } from './dossier-list.tsx';
import { LoanBook } from './loan-book.tsx';
import { DossierNumbers } from './numbers.tsx';
import { Reconciliations } from './reconciliations.tsx';

const TABS = ['list', 'loans', 'reconciliation', 'numbers'] as const;

/** Mục lục, cho mượn, đối khớp hồ sơ: dossiers of an organisation and what is done with them. */
export default function DossiersScreen() {
  const t = useT();
  const { tab = 'list' } = useParams();
  const known = TABS.find((one) => one === tab);
  const { tops, organisation, choose } = useScope();
  if (!known) return <NotFound />;
  return (
    <Page title={t('dossier.title')} intro={t(`dossier.intro.${known}`)} actions={<HelpLink leaf="dossier.room" />}>
      <Tabs value={known} aria-label={t('dossier.parts')} variant="scrollable" allowScrollButtonsMobile>
        {TABS.map((one) => (
          <Tab
            key={one}
            value={one}
            component={Link}
            to={one === 'list' ? '/dossiers' : `/dossiers/${one}`}
            label={t(`dossier.tabs.${one}`)}
          />
        ))}
      </Tabs>
      {!organisation ? (
        <Loading />
      ) : (
        <Stack spacing={4}>
          {tops.length > 1 && (
            <Box>
              <ScopeBar tops={tops} organisation={organisation} onOrganisation={choose} />
            </Box>
          )}
          {known === 'list' && <DossierList key={organisation.id} under={organisation.id} />}
          {known === 'loans' && <LoanBook key={organisation.id} under={organisation.id} />}
          {known === 'reconciliation' && <Reconciliations key={organisation.id} organisation={organisation} />}
          {known === 'numbers' && <DossierNumbers key={organisation.id} organisation={organisation} />}
        </Stack>
      )}
    </Page>
  );
}
