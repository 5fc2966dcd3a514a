import { lazy, useState, type ComponentType, type LazyExoticComponent } from 'react';
import { useParams } from 'react-router-dom';
import { operation } from '../api/commands.ts';
import type { MemberFile } from '../api/model.ts';
import { Failure, Forbidden } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { StatusChip } from '../controls/status-chip.tsx';
import { Recorded } from '../forms/recorded.tsx';
import type { Key } from '../i18n/keys.ts';
import { useT } from '../i18n/use-t.ts';
import { NotFound } from '../layout/not-found.tsx';
import { useReadAnew } from '../providers/use-read.ts';
import { Loading } from '../session/loading.tsx';
import { dmy } from '../words/dates.ts';
import { nameShown } from '../words/person.ts';
import { AWARD_FORMS } from '../awards/forms/index.ts';
import { DOSSIER_FORMS } from '../dossiers/act-forms.ts';
import { CONDUCT_FORMS } from './conduct/act-forms.ts';
import { IssuersAct, isIssuers } from './issuers-act.tsx';
import { MEMBER_VERBS, type MemberVerb } from './acts.ts';
import type { MemberFormProps, Outcome } from './forms/form-of.ts';
import { TRANSFER_FORMS } from '../transfers/act-forms.ts';

const FORMS: Record<MemberVerb, { Form: LazyExoticComponent<ComponentType<MemberFormProps>>; intro: Key }> = {
  admit: { Form: lazy(() => import('./forms/admit-form.tsx')), intro: 'admit.intro' },
  'hold-ceremony': { Form: lazy(() => import('./forms/ceremony-form.tsx')), intro: 'ceremony.intro' },
  'record-new-member-course': { Form: lazy(() => import('./forms/course-form.tsx')), intro: 'course.intro' },
  recognise: { Form: lazy(() => import('./forms/recognise-form.tsx')), intro: 'recognise.intro' },
  correct: { Form: lazy(() => import('./forms/correct-form.tsx')), intro: 'correct.intro' },
  'record-death': { Form: lazy(() => import('./forms/death-form.tsx')), intro: 'death.intro' },
  'record-awareness-course': {
    Form: lazy(() => import('./forms/awareness-course-form.tsx')),
    intro: 'awareness.intro',
  },
  'move-applicant': { Form: lazy(() => import('./forms/move-form.tsx')), intro: 'move.intro' },
  'ask-reconsideration': { Form: lazy(() => import('./forms/ask-reconsideration-form.tsx')), intro: 'move.askIntro' },
  'answer-reconsideration': {
    Form: lazy(() => import('./forms/answer-reconsideration-form.tsx')),
    intro: 'move.answerIntro',
  },
  'seek-readmission': { Form: lazy(() => import('./forms/readmission-form.tsx')), intro: 'readmission.intro' },
  'annul-admission': { Form: lazy(() => import('./forms/annul-admission-form.tsx')), intro: 'annul.admissionIntro' },
  'annul-recognition': {
    Form: lazy(() => import('./forms/annul-recognition-form.tsx')),
    intro: 'annul.recognitionIntro',
  },
  'drop-sympathiser': { Form: lazy(() => import('./forms/drop-form.tsx')), intro: 'pool.dropIntro' },
  'take-up-again': { Form: lazy(() => import('./forms/take-up-again-form.tsx')), intro: 'pool.againIntro' },
  'begin-regularisation': {
    Form: lazy(() => import('./forms/begin-regularisation-form.tsx')),
    intro: 'redo.beginIntro',
  },
  'end-regularisation': { Form: lazy(() => import('./forms/end-regularisation-form.tsx')), intro: 'redo.endIntro' },
  ...TRANSFER_FORMS,
  ...CONDUCT_FORMS,
  ...DOSSIER_FORMS,
  ...AWARD_FORMS,
};

/** The form of an act on a member, with who it is about in view. */
export default function MemberAct() {
  const { id, verb } = useParams();
  const known = MEMBER_VERBS.find((one) => one === verb);
  return known ? <ActOn key={`${id} ${known}`} id={id!} verb={known} /> : <NotFound />;
}

function ActOn({ id, verb }: { id: string; verb: MemberVerb }) {
  const t = useT();
  const file = useReadAnew<MemberFile>(`/members/${id}`);
  const [outcome, setOutcome] = useState<Outcome>();
  const { Form, intro } = FORMS[verb];
  const title = t(`act.members.${verb}`);
  // Held: reading again, as for news, must not take away the form with what was typed in it.
  const [elsewhere, setElsewhere] = useState(false);
  if (!elsewhere && file.error?.status === 404 && isIssuers(verb)) setElsewhere(true);
  if (elsewhere && isIssuers(verb)) return <IssuersAct id={id} verb={verb} title={title} />;
  // Who was moved away is no longer this account's to read; what was recorded is said all the same.
  if (file.error && !outcome) {
    return (
      <Page title={title}>
        <Failure problem={file.error} retry={() => void file.refetch()} />
      </Page>
    );
  }
  if (!file.data) return <Loading />;
  const member = file.data;
  return (
    <Page
      title={title}
      intro={
        <>
          <strong>{nameShown(member.fullName, t)}</strong>
          {member.birthDate && `, ${t('members.born', { on: dmy(member.birthDate) }).toLocaleLowerCase('vi')}`} ·{' '}
          <StatusChip status={member.status} /> · {member.cellName}
          {!outcome && <div>{t(intro)}</div>}
        </>
      }
    >
      {outcome ? (
        <Recorded
          answer={outcome.answer}
          what={`${title}: ${nameShown(member.fullName, t)}.`}
          next={outcome.next}
          actions={[
            file.error?.status === 404
              ? { to: '/', label: t('menu.home') }
              : { to: `/members/${id}`, label: t('form.openFile') },
          ]}
        />
      ) : !member.may.includes(operation('members', verb)) ? (
        <Forbidden />
      ) : (
        <Form member={member} reload={file.refetch} done={setOutcome} />
      )}
    </Page>
  );
}
