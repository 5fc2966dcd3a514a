import { lazy, useState } from 'react';
import { useParams } from 'react-router-dom';
import { newId, operation } from '../api/commands.ts';
import { Forbidden } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { Recorded } from '../forms/recorded.tsx';
import { useT } from '../i18n/use-t.ts';
import { NotFound } from '../layout/not-found.tsx';
import { useMay } from '../providers/use-session.ts';
import type { Outcome } from './forms/form-of.ts';

const FORMS = {
  'take-over': { Form: lazy(() => import('./forms/take-over-form.tsx')), intro: 'takeOver.intro' },
  'take-in': { Form: lazy(() => import('../transfers/forms/take-in-form.tsx')), intro: 'takeIn.intro' },
  'register-sympathiser': { Form: lazy(() => import('./forms/sympathiser-form.tsx')), intro: 'sympathiser.intro' },
} as const;

/** A file is begun: a person of the existing register, or a sympathiser. */
export default function NewMember() {
  const { verb } = useParams();
  return verb !== undefined && verb in FORMS ? <NewBy key={verb} verb={verb as keyof typeof FORMS} /> : <NotFound />;
}

function NewBy({ verb }: { verb: keyof typeof FORMS }) {
  const t = useT();
  const may = useMay();
  const [id, setId] = useState(newId);
  const [outcome, setOutcome] = useState<Outcome>();
  const { Form, intro } = FORMS[verb];
  const title = t(`act.members.${verb}`);
  return (
    <Page title={title} intro={outcome ? undefined : t(intro)}>
      {outcome ? (
        <Recorded
          answer={outcome.answer}
          what={`${title}.`}
          next={outcome.next}
          actions={[{ to: `/members/${id}`, label: t('form.openFile') }]}
          again={() => {
            setId(newId());
            setOutcome(undefined);
          }}
        />
      ) : !may(operation('members', verb)) ? (
        <Forbidden />
      ) : (
        <Form key={id} id={id} done={setOutcome} />
      )}
    </Page>
  );
}
