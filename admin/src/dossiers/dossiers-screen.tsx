import { useParams } from 'react-router-dom';
import { TabbedLeaf } from '../controls/tabbed-leaf.tsx';
import { HelpLink } from '../help/help-link.tsx';
import { useT } from '../i18n/use-t.ts';
import { NotFound } from '../layout/not-found.tsx';
import { DossierList } from './dossier-list.tsx';
import { LoanBook } from './loan-book.tsx';
import { DossierNumbers } from './numbers.tsx';
import { Reconciliations } from './reconciliations.tsx';

const TABS = ['list', 'loans', 'reconciliation', 'numbers'] as const;

/** Mục lục, cho mượn, đối khớp hồ sơ: dossiers of an organisation and what is done with them. */
export default function DossiersScreen() {
  const t = useT();
  const { tab = 'list' } = useParams();
  const shown = TABS.find((one) => one === tab);
  if (!shown) return <NotFound />;
  return (
    <TabbedLeaf
      title={t('dossier.title')}
      intro={t(`dossier.intro.${shown}`)}
      actions={<HelpLink leaf="dossier.room" />}
      label={t('dossier.parts')}
      path="/dossiers"
      parts={TABS.map((id) => ({ id, label: t(`dossier.tabs.${id}`) }))}
      shown={shown}
    >
      {(organisation) => (
        <>
          {shown === 'list' && <DossierList key={organisation.id} under={organisation.id} />}
          {shown === 'loans' && <LoanBook key={organisation.id} under={organisation.id} />}
          {shown === 'reconciliation' && <Reconciliations key={organisation.id} organisation={organisation} />}
          {shown === 'numbers' && <DossierNumbers key={organisation.id} organisation={organisation} />}
        </>
      )}
    </TabbedLeaf>
  );
}
