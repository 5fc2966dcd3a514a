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
import { Awarded } from './awarded.tsx';
import { Forecast } from './forecast.tsx';
import { Series } from './series.tsx';

/** What surrounds the lists of badges: who will be due, what was decided, the numbers. */
const TABS = ['forecast', 'awarded', 'series'] as const;

/** Huy hiệu Đảng: the forecast of any round, the badges decided, the series of numbers. */
export default function BadgesScreen() {
  const t = useT();
  const { tab } = useParams();
  const known = TABS.find((one) => one === tab);
  const { tops, organisation, choose } = useScope();
  if (!known) return <NotFound />;
  return (
    <Page
      title={t(`badges.titles.${known}`)}
      intro={t(`badges.intro.${known}`)}
      actions={<HelpLink leaf={known === 'forecast' ? 'badge.draft' : 'badge.sent'} />}
    >
      <BadgeTabs at={known} />
      {!organisation ? (
        <Loading />
      ) : (
        <Stack spacing={4}>
          {tops.length > 1 && <ScopeBar tops={tops} organisation={organisation} onOrganisation={choose} />}
          {known === 'forecast' && <Forecast key={organisation.id} under={organisation} />}
          {known === 'awarded' && <Awarded key={organisation.id} under={organisation.id} />}
          {known === 'series' && <Series key={organisation.id} organisation={organisation} />}
        </Stack>
      )}
    </Page>
  );
}

function BadgeTabs({ at }: { at: (typeof TABS)[number] }) {
  const t = useT();
  return (
    <Tabs value={at} aria-label={t('badges.parts')} variant="scrollable" allowScrollButtonsMobile>
      <Tab value="draft" component={Link} to="/proposals/list/badge/draft" label={t('menu.badgeDrafts')} />
      {TABS.map((one) => (
        <Tab key={one} value={one} component={Link} to={`/badges/${one}`} label={t(`badges.tabs.${one}`)} />
      ))}
    </Tabs>
  );
}
