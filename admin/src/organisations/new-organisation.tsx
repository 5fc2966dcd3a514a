import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { newId, operation } from '../api/commands.ts';
import { Forbidden } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { Recorded } from '../forms/recorded.tsx';
import { useT } from '../i18n/use-t.ts';
import { NotFound } from '../layout/not-found.tsx';
import { FoundingForm, type Founded } from './forms/founding-form.tsx';
import { useMay } from '../providers/use-session.ts';

/** An organisation is established, or taken over from the existing register. */
export default function NewOrganisation() {
  const { verb } = useParams();
  return verb === 'establish' || verb === 'take-over' ? <NewBy key={verb} verb={verb} /> : <NotFound />;
}

function NewBy({ verb }: { verb: 'establish' | 'take-over' }) {
  const t = useT();
  const may = useMay();
  const [id] = useState(newId);
  const [outcome, setOutcome] = useState<Founded>();
  const title = t(`act.organisations.${verb}`);
  return (
    <Page
      title={title}
      intro={outcome ? undefined : t(verb === 'establish' ? 'orgForm.establishIntro' : 'orgForm.takeOverIntro')}
    >
      {outcome ? (
        <Recorded
          answer={outcome.answer}
          what={`${title}.`}
          next={outcome.next}
          actions={[
            ...(outcome.underway ? [{ to: `/reorganisations/file/${id}`, label: t('reorganise.openProgress') }] : []),
            { to: `/organisations/${id}`, label: t('form.openOrganisation') },
            ...(verb === 'establish' ? [{ to: '/reorganisations/establish', label: t('reorganise.toList') }] : []),
            { to: '/organisations', label: t('organisations.tree') },
          ]}
        />
      ) : !may(operation('organisations', verb)) ? (
        <Forbidden />
      ) : (
        <FoundingForm id={id} verb={verb} done={setOutcome} />
      )}
    </Page>
  );
}
