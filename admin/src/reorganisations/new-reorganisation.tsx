import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { newId, operation } from '../api/commands.ts';
import { Forbidden } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { Recorded } from '../forms/recorded.tsx';
import { useT } from '../i18n/use-t.ts';
import { NotFound } from '../layout/not-found.tsx';
import type { Outcome } from '../members/forms/form-of.ts';
import { useMay } from '../providers/use-session.ts';
import { MergeForm } from './merge-form.tsx';
import { REORGANISING, type Reorganising } from './model.ts';
import { SplitForm } from './split-form.tsx';

/** A decision to split, merge or consolidate, previewed and recorded. */
export default function NewReorganisation() {
  const { verb } = useParams();
  const known = REORGANISING.find((one) => one === verb);
  return known ? <NewBy key={known} verb={known} /> : <NotFound />;
}

function NewBy({ verb }: { verb: Reorganising }) {
  const t = useT();
  const may = useMay();
  const [id] = useState(newId);
  const [outcome, setOutcome] = useState<Outcome>();
  const title = t(`reorganise.act.${verb}`);
  return (
    <Page title={title} intro={outcome ? undefined : t(`reorganise.intros.${verb}`)}>
      {outcome ? (
        <Recorded
          answer={outcome.answer}
          what={`${title}.`}
          next={outcome.next}
          actions={[
            { to: `/reorganisations/file/${id}`, label: t('reorganise.openProgress') },
            { to: `/reorganisations/${verb === 'split' ? 'split' : 'merge'}`, label: t('reorganise.toList') },
          ]}
        />
      ) : !may(operation('reorganisations', verb)) ? (
        <Forbidden />
      ) : verb === 'split' ? (
        <SplitForm id={id} done={setOutcome} />
      ) : (
        <MergeForm id={id} verb={verb} done={setOutcome} />
      )}
    </Page>
  );
}
