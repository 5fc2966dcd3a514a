import { useParams } from 'react-router-dom';
import { TabbedLeaf } from '../controls/tabbed-leaf.tsx';
import { HelpLink } from '../help/help-link.tsx';
import { useT } from '../i18n/use-t.ts';
import { NotFound } from '../layout/not-found.tsx';
import { CardsUnderWay } from './cards-under-way.tsx';
import { CardBook } from './card-book.tsx';

/** What the leaf shows: cards on their way, and the two books. */
const TABS = ['under-way', 'issue', 'handover'] as const;

/** Theo dõi việc cấp thẻ Đảng: each card from the decision to the hand, and the books 8-TĐV and 7-TĐV. */
export default function CardsScreen() {
  const t = useT();
  const { tab = 'under-way' } = useParams();
  const shown = TABS.find((one) => one === tab);
  if (!shown) return <NotFound />;
  return (
    <TabbedLeaf
      title={t('menu.cardTracking')}
      intro={t(`cards.intro.${shown}`)}
      actions={<HelpLink leaf="card.tracking" />}
      label={t('cards.parts')}
      path="/cards"
      parts={TABS.map((id) => ({ id, label: t(`cards.tabs.${id}`) }))}
      shown={shown}
    >
      {({ id }) =>
        shown === 'under-way' ? (
          <CardsUnderWay key={id} under={id} />
        ) : (
          <CardBook key={`${shown} ${id}`} book={shown} under={id} />
        )
      }
    </TabbedLeaf>
  );
}
