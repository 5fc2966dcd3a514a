import { lazy, useState, type ComponentType, type LazyExoticComponent } from 'react';
import { useParams } from 'react-router-dom';
import type { OrganisationFile } from '../api/model.ts';
import { Failure, Forbidden } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { Recorded } from '../forms/recorded.tsx';
import type { Key } from '../i18n/keys.ts';
import { useT } from '../i18n/use-t.ts';
import { NotFound } from '../layout/not-found.tsx';
import type { Outcome } from '../members/forms/form-of.ts';
import type { DossierFormProps } from './forms/form-props.ts';
import { useRead } from '../providers/use-read.ts';
import { useMay } from '../providers/use-session.ts';
import { Loading } from '../session/loading.tsx';

interface Act {
  Form: LazyExoticComponent<ComponentType<DossierFormProps>>;
  title: Key;
  intro: Key;
  needs: string;
  back: string;
}

const numbers = () => import('./forms/number-forms.tsx');
const types = () => import('./forms/type-forms.tsx');
const campaigns = () => import('./forms/campaign-forms.tsx');

const ACTS: Record<string, Act> = {
  reconcile: {
    Form: lazy(async () => ({ default: (await import('./forms/reconcile-form.tsx')).ReconcileForm })),
    ...{ title: 'dossier.count.record', intro: 'dossier.count.intro', needs: 'organisations.reconcileDossiers' },
    back: '/dossiers/reconciliation',
  },
  'open-series': {
    Form: lazy(async () => ({ default: (await numbers()).OpenSeriesForm })),
    ...{ title: 'dossier.numbers.open', intro: 'dossier.numbers.openIntro', needs: 'dossierSeries.open' },
    back: '/dossiers/numbers',
  },
  'give-block': {
    Form: lazy(async () => ({ default: (await numbers()).GiveBlockForm })),
    ...{ title: 'dossier.numbers.give', intro: 'dossier.numbers.giveIntro', needs: 'dossierSeries.giveBlock' },
    back: '/dossiers/numbers',
  },
  'close-series': {
    Form: lazy(async () => ({ default: (await numbers()).CloseSeriesForm })),
    ...{ title: 'dossier.numbers.closeTitle', intro: 'dossier.numbers.closeIntro', needs: 'dossierSeries.close' },
    back: '/dossiers/numbers',
  },
  'define-type': {
    Form: lazy(async () => ({ default: (await types()).DefineTypeForm })),
    ...{ title: 'dossier.types.defineTitle', intro: 'dossier.types.defineIntro', needs: 'documentTypes.define' },
    back: '/document-types',
  },
  'retire-type': {
    Form: lazy(async () => ({ default: (await types()).RetireTypeForm })),
    ...{ title: 'dossier.types.retireTitle', intro: 'dossier.types.retireIntro', needs: 'documentTypes.retire' },
    back: '/document-types',
  },
  'open-campaign': {
    Form: lazy(async () => ({ default: (await campaigns()).OpenCampaignForm })),
    ...{
      title: 'dossier.supplement.openOne',
      intro: 'dossier.supplement.openIntro',
      needs: 'supplementCampaigns.open',
    },
    back: '/supplements',
  },
  'close-campaign': {
    Form: lazy(async () => ({ default: (await campaigns()).CloseCampaignForm })),
    ...{
      title: 'dossier.supplement.close',
      intro: 'dossier.supplement.closeIntro',
      needs: 'supplementCampaigns.close',
    },
    back: '/supplements',
  },
};

/** What the pages are called that an act leads back to; the others are those of the dossiers. */
const LABELS: Partial<Record<string, Key>> = {
  '/supplements': 'menu.supplements',
  '/document-types': 'menu.documentTypes',
};

/** The form of an act that an organisation does with its dossiers. */
export default function DossierAct() {
  const { act = '', organisation } = useParams();
  const known = Object.hasOwn(ACTS, act) ? ACTS[act] : undefined;
  if (!known || (organisation === undefined) !== act.endsWith('-type')) return <NotFound />;
  return <ActOf key={`${act} ${organisation}`} act={known} organisation={organisation} />;
}

function ActOf({ act, organisation }: { act: Act; organisation?: string }) {
  const t = useT();
  const may = useMay();
  const file = useRead<OrganisationFile>(organisation && `/organisations/${organisation}`);
  const [outcome, setOutcome] = useState<Outcome>();
  const title = t(act.title);
  if (file.error) {
    return (
      <Page title={title}>
        <Failure problem={file.error} retry={() => void file.refetch()} />
      </Page>
    );
  }
  if (organisation && !file.data) return <Loading />;
  const of = file.data ?? { id: '', name: '' };
  return (
    <Page
      title={title}
      intro={
        <>
          {of.name && <strong>{of.name}</strong>}
          {!outcome && <div>{t(act.intro)}</div>}
        </>
      }
    >
      {outcome ? (
        <Recorded
          answer={outcome.answer}
          what={of.name ? `${title}: ${of.name}.` : `${title}.`}
          next={outcome.next}
          actions={[{ to: act.back, label: t(LABELS[act.back] ?? 'menu.dossierRoom') }]}
        />
      ) : may(act.needs) ? (
        <act.Form organisation={of} done={setOutcome} />
      ) : (
        <Forbidden />
      )}
    </Page>
  );
}
