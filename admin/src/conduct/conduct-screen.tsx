import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { Link, useParams } from 'react-router-dom';
import { Page } from '../controls/page.tsx';
import { HelpLink } from '../help/help-link.tsx';
import type { Translate } from '../i18n/keys.ts';
import { useT } from '../i18n/use-t.ts';
import { useScope } from '../providers/use-scope.ts';
import { Loading } from '../session/loading.tsx';
import { CONDUCT_COLUMNS } from './columns.tsx';
import { Matters } from './matters.tsx';

const KINDS = ['discipline', 'inspection', 'suspension', 'complaint', 'interruption', 'left'] as const;
type Kind = (typeof KINDS)[number];

/** What each list may be narrowed to, what is usually looked for first. */
const STATES: Record<Kind, readonly ('all' | 'open' | 'inForce' | 'complained' | 'lapsed' | 'lifted' | 'closed')[]> = {
  discipline: ['inForce', 'complained', 'lapsed', 'lifted', 'all'],
  inspection: ['open', 'closed', 'all'],
  suspension: ['inForce', 'closed', 'all'],
  complaint: ['open', 'closed', 'all'],
  interruption: ['open', 'closed', 'all'],
  left: ['all'],
};

/** Kỷ luật, khiếu nại, đảng tịch: a list for each kind of matter. */
export default function ConductScreen() {
  const t = useT();
  const { kind: asked } = useParams();
  const kind = KINDS.find((one) => one === asked) ?? 'discipline';
  const { tops, organisation, choose } = useScope();
  return (
    <Page
      title={t('conductList.title')}
      intro={t('conductList.intro')}
      actions={
        <>
          <HelpLink leaf="conduct" />
          <Button component={Link} to="/proposals/list/expulsion/draft" variant="outlined">
            {t('conductList.expulsions')}
          </Button>
        </>
      }
    >
      <Tabs value={kind} aria-label={t('conductList.kind')} variant="scrollable" allowScrollButtonsMobile>
        {KINDS.map((one) => (
          <Tab key={one} value={one} component={Link} to={`/conduct/${one}`} label={t(`conductList.kinds.${one}`)} />
        ))}
      </Tabs>
      {!organisation ? (
        <Loading />
      ) : (
        <Matters
          key={`${kind} ${organisation.id}`}
          title={t(`conductList.kinds.${kind}`)}
          kind={kind}
          states={STATES[kind].map((one) => asAsked(one, t))}
          columns={CONDUCT_COLUMNS[kind]}
          empty={t('conductList.none')}
          note={kind === 'discipline' || kind === 'complaint' ? t('conductList.where') : undefined}
          tops={tops}
          organisation={organisation}
          onOrganisation={choose}
        />
      )}
    </Page>
  );
}

/** A state as the interface asks for it, with its name. */
function asAsked(state: (typeof STATES)[Kind][number], t: Translate): readonly [string, string] {
  const label = t(`conductList.states.${state}`);
  return [state === 'all' ? '' : state === 'inForce' ? 'open' : state, label];
}
