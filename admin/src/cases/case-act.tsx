import Button from '@mui/material/Button';
import { lazy, useState, type ComponentType, type LazyExoticComponent } from 'react';
import { Link, useParams } from 'react-router-dom';
import type { CaseFile } from '../api/case-model.ts';
import { Failure, Forbidden } from '../controls/failure.tsx';
import { Empty } from '../controls/empty.tsx';
import { Page } from '../controls/page.tsx';
import { Recorded } from '../forms/recorded.tsx';
import type { Key } from '../i18n/keys.ts';
import { useT } from '../i18n/use-t.ts';
import { NotFound } from '../layout/not-found.tsx';
import type { Outcome } from '../members/forms/form-of.ts';
import { useReadAnew } from '../providers/use-read.ts';
import { Loading } from '../session/loading.tsx';
import { nameShown } from '../words/person.ts';
import { operation } from '../api/commands.ts';
import { actsFor, CASE_VERBS, type CaseVerb } from './acts.ts';
import { CaseChip } from './case-chips.tsx';
import { ConcludeAgainForm, DecideForm } from './forms/decide-form.tsx';
import type { CaseFormProps } from './forms/form-of.ts';
import { FilePaperForm, RemovePaperForm } from './forms/paper-form.tsx';
import { WhyForm } from './forms/why-form.tsx';

type Form = ComponentType<CaseFormProps> | LazyExoticComponent<ComponentType<CaseFormProps>>;

const FORMS: Record<CaseVerb, { Form: Form; intro: Key }> = {
  'file-paper': { Form: FilePaperForm, intro: 'caseForm.paperIntro' },
  'remove-paper': { Form: RemovePaperForm, intro: 'caseForm.removeIntro' },
  'record-vote': { Form: lazy(() => import('./forms/vote-form.tsx')), intro: 'caseForm.voteIntro' },
  'ask-verification': { Form: lazy(() => import('./forms/ask-verification-form.tsx')), intro: 'verify.askIntro' },
  'answer-verification': {
    Form: lazy(() => import('./forms/answer-verification-form.tsx')),
    intro: 'verify.answerIntro',
  },
  'waive-verification': {
    Form: lazy(() => import('./forms/waive-verification-form.tsx')),
    intro: 'verify.waiveIntro',
  },
  appraise: { Form: lazy(() => import('./forms/appraise-form.tsx')), intro: 'caseForm.appraiseIntro' },
  supplement: { Form: lazy(() => import('./forms/supplement-form.tsx')), intro: 'caseForm.supplementIntro' },
  decide: { Form: DecideForm, intro: 'caseForm.decideIntro' },
  'conclude-again': { Form: ConcludeAgainForm, intro: 'caseForm.concludeIntro' },
  'order-vote': {
    Form: (props: CaseFormProps) => <WhyForm {...props} verb="order-vote" />,
    intro: 'caseForm.orderIntro',
  },
  return: { Form: (props: CaseFormProps) => <WhyForm {...props} verb="return" />, intro: 'caseForm.returnIntro' },
  withdraw: { Form: (props: CaseFormProps) => <WhyForm {...props} verb="withdraw" />, intro: 'caseForm.withdrawIntro' },
};

/** The form of an act on a case, with whom it is about and where it lies in view. */
export default function CaseAct() {
  const { id, verb } = useParams();
  const known = CASE_VERBS.find((one) => one === verb);
  return known ? <ActOn key={`${id} ${known}`} id={id!} verb={known} /> : <NotFound />;
}

function ActOn({ id, verb }: { id: string; verb: CaseVerb }) {
  const t = useT();
  const file = useReadAnew<CaseFile>(`/cases/${id}`);
  const [outcome, setOutcome] = useState<Outcome>();
  const [round, setRound] = useState(0);
  // Judged once: news of another's act must not take away the form with what was typed in it.
  const [judged, setJudged] = useState<'possible' | 'forbidden' | 'notNow'>();
  const { Form, intro } = FORMS[verb];
  const title = t(`act.cases.${verb}`);
  if (file.error) {
    return (
      <Page title={title}>
        <Failure problem={file.error} retry={() => void file.refetch()} />
      </Page>
    );
  }
  if (!file.data) return <Loading />;
  const { subject, kind, status, at, may } = file.data;
  if (!judged) {
    setJudged(
      !may.includes(operation('cases', verb)) ? 'forbidden' : actsFor(file.data).includes(verb) ? 'possible' : 'notNow',
    );
  }
  return (
    <Page
      title={title}
      intro={
        <>
          <strong>{nameShown(subject.fullName, t)}</strong> · {t(`caseKind.${kind}`)} · <CaseChip status={status} /> ·{' '}
          {at.name}
          {!outcome && judged === 'possible' && <div>{t(intro)}</div>}
        </>
      }
    >
      {outcome ? (
        <Recorded
          answer={outcome.answer}
          what={`${title}: ${nameShown(subject.fullName, t)}.`}
          next={outcome.next}
          actions={[
            { to: `/cases/${id}`, label: t('form.openFile') },
            { to: `/proposals/list/${kind}/draft`, label: t('lists.back') },
          ]}
          again={
            verb === 'file-paper'
              ? () =>
                  void file.refetch().then(() => {
                    setRound(round + 1);
                    setOutcome(undefined);
                  })
              : undefined
          }
          againLabel={t('caseForm.another')}
        />
      ) : judged === 'forbidden' ? (
        <Forbidden />
      ) : judged === 'notNow' ? (
        <Empty
          actions={
            <Button component={Link} to={`/cases/${id}`} variant="outlined">
              {t('form.openFile')}
            </Button>
          }
        >
          {t('caseForm.notNow')}
        </Empty>
      ) : (
        <Form key={round} file={file.data} reload={file.refetch} done={setOutcome} />
      )}
    </Page>
  );
}
