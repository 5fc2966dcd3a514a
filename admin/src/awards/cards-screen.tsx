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
import { CardsUnderWay } from './cards-under-way.tsx';
import { CardBook } from './card-book.tsx';

/** What the leaf shows: cards on their way, and the two books. */
const TABS = ['under-way', 'issue', 'handover'] as const;

/** Theo dõi việc cấp thẻ Đảng: each card from the decision to the hand, and the books 8-TĐV and 7-TĐV. */
export default function CardsScreen() {
  const t = useT();
  const { tab = 'under-way' } = useParams();
  const known = TABS.find((one) => one === tab);
  const { tops, organisation, choose } = useScope();
  if (!known) return <NotFound />;
  return (
    <Page title={t('menu.cardTracking')} intro={t(`cards.intro.${known}`)} actions={<HelpLink leaf="card.tracking" />}>
      <Tabs value={known} aria-label={t('cards.parts')} variant="scrollable" allowScrollButtonsMobile>
        {TABS.map((one) => (
          <Tab
            key={one}
            value={one}
            component={Link}
            to={one === 'under-way' ? '/cards' : `/cards/${one}`}
            label={t(`cards.tabs.${one}`)}
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
          {known === 'under-way' ? (
            <CardsUnderWay key={organisation.id} under={organisation.id} />
          ) : (
            <CardBook key={`${known} ${organisation.id}`} book={known} under={organisation.id} />
          )}
        </Stack>
      )}
    </Page>
  );
}
