import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { operation } from '../api/commands.ts';
import type { OrganisationFile } from '../api/model.ts';
import { Failure, Forbidden } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { Recorded } from '../forms/recorded.tsx';
import { useT } from '../i18n/use-t.ts';
import type { Key } from '../i18n/keys.ts';
import { NotFound } from '../layout/not-found.tsx';
import type { Outcome } from '../members/forms/form-of.ts';
import { useReadAnew } from '../providers/use-read.ts';
import { Loading } from '../session/loading.tsx';
import { isProcedure, ORGANISATION_VERBS, type OrganisationVerb } from './acts.ts';
import { ChangeForm } from './forms/change-form.tsx';
import { ProcedureForm } from './forms/procedure-form.tsx';
import { EndPositionForm } from './forms/end-position-form.tsx';
import { KindForm } from './forms/kind-form.tsx';
import { PowerForm } from './forms/power-form.tsx';
import { RatingForm } from './forms/rating-form.tsx';

const INTROS: Record<OrganisationVerb, Key> = {
  rename: 'orgForm.renameIntro',
  reclassify: 'orgForm.reclassifyIntro',
  'hand-over': 'orgForm.handOverIntro',
  dissolve: 'orgForm.dissolveIntro',
  disband: 'orgForm.disbandIntro',
  end: 'orgForm.endingIntro',
  'appoint-interim-committee': 'orgForm.interimIntro',
  'hold-congress': 'orgForm.congressIntro',
  'grant-power': 'orgForm.grantIntro',
  'withdraw-power': 'orgForm.withdrawIntro',
  'state-unit-kind': 'powers.kindIntro',
  rate: 'powers.rateIntro',
  'correct-rating': 'powers.correctIntro',
  'take-position': 'orgForm.takeIntro',
  'end-position': 'orgForm.endIntro',
};

/** The form of an act on an organisation. */
export default function OrganisationAct() {
  const { id, verb } = useParams();
  const known = ORGANISATION_VERBS.find((one) => one === verb);
  return known ? <ActOn key={`${id} ${known}`} id={id!} verb={known} /> : <NotFound />;
}

function ActOn({ id, verb }: { id: string; verb: OrganisationVerb }) {
  const t = useT();
  const file = useReadAnew<OrganisationFile>(`/organisations/${id}`);
  const [outcome, setOutcome] = useState<Outcome>();
  const title = t(`act.organisations.${verb}`);
  if (file.error) {
    return (
      <Page title={title}>
        <Failure problem={file.error} retry={() => void file.refetch()} />
      </Page>
    );
  }
  if (!file.data) return <Loading />;
  const form = { organisation: file.data, reload: file.refetch, done: setOutcome };
  return (
    <Page
      title={title}
      intro={
        <>
          <strong>{file.data.name}</strong> · {t(`organisationType.${file.data.type}`)}
          {!outcome && <div>{t(INTROS[verb])}</div>}
        </>
      }
    >
      {outcome ? (
        <Recorded
          answer={outcome.answer}
          what={`${title}: ${file.data.name}.`}
          next={outcome.next}
          actions={[{ to: `/organisations/${id}`, label: t('form.openOrganisation') }]}
        />
      ) : !file.data.may.includes(operation('organisations', verb)) ? (
        <Forbidden />
      ) : verb === 'end-position' ? (
        <EndPositionForm {...form} />
      ) : verb === 'grant-power' ? (
        <PowerForm {...form} />
      ) : verb === 'state-unit-kind' ? (
        <KindForm {...form} />
      ) : verb === 'rate' || verb === 'correct-rating' ? (
        <RatingForm verb={verb} {...form} />
      ) : isProcedure(verb) ? (
        <ProcedureForm verb={verb} {...form} />
      ) : (
        <ChangeForm verb={verb} {...form} />
      )}
    </Page>
  );
}
