import { lazy, useState, type ComponentType, type LazyExoticComponent } from 'react';
import { useLocation, useParams } from 'react-router-dom';
import type { ListedCase, ProposalFile } from '../api/case-model.ts';
import { operation } from '../api/commands.ts';
import { Failure, Forbidden } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { Empty } from '../controls/empty.tsx';
import { Recorded } from '../forms/recorded.tsx';
import type { Key } from '../i18n/keys.ts';
import { useT } from '../i18n/use-t.ts';
import { NotFound } from '../layout/not-found.tsx';
import type { Outcome } from '../members/forms/form-of.ts';
import { useReadAnew } from '../providers/use-read.ts';
import { Loading } from '../session/loading.tsx';
import type { ListFormProps } from './forms/form-of.ts';

type Form = LazyExoticComponent<ComponentType<ListFormProps>>;
const FORMS: Record<string, { Form: Form; title: Key; intro: Key }> = {
  submit: {
    Form: lazy(() => import('./forms/submit-form.tsx')),
    title: 'lists.submitTitle',
    intro: 'lists.submitHelp',
  },
  'record-votes': {
    Form: lazy(() => import('./forms/votes-form.tsx')),
    title: 'decide.votesTitle',
    intro: 'decide.votesIntro',
  },
  'return-cases': {
    Form: lazy(() => import('./forms/return-form.tsx')),
    title: 'decide.returnTitle',
    intro: 'decide.returnIntro',
  },
  'decide-cases': {
    Form: lazy(() => import('./forms/decide-form.tsx')),
    title: 'decide.title',
    intro: 'decide.intro',
  },
};

/** The form of an act on a list: on the cases chosen there, or on all that wait. */
export default function ProposalAct() {
  const { id, verb } = useParams();
  return verb !== undefined && verb in FORMS ? <ActOn key={`${id} ${verb}`} id={id!} verb={verb} /> : <NotFound />;
}

function ActOn({ id, verb }: { id: string; verb: string }) {
  const t = useT();
  const chosen = (useLocation().state as { cases?: string[] } | null)?.cases;
  const file = useReadAnew<ProposalFile>(`/proposals/${id}`);
  // The cases as they were when the form was opened: the list changes under it once it is recorded.
  const [about, setAbout] = useState<ListedCase[]>();
  const [outcome, setOutcome] = useState<Outcome>();
  // Judged once: news of another's act must not take away the form with what was typed in it.
  const [allowed, setAllowed] = useState<boolean>();
  const { Form, title, intro } = FORMS[verb]!;
  if (file.error) {
    return (
      <Page title={t(title)}>
        <Failure problem={file.error} retry={() => void file.refetch()} />
      </Page>
    );
  }
  if (!file.data) return <Loading />;
  const list = file.data;
  if (!about) {
    setAllowed(list.may.includes(operation('proposals', verb)));
    setAbout(
      list.items.filter((row) =>
        list.status === 'draft'
          ? true
          : (row.outcome === 'waiting' || row.outcome === 'heldBack') && (!chosen?.length || chosen.includes(row.id)),
      ),
    );
  }
  return (
    <Page
      title={t(title)}
      intro={
        <>
          <strong>{list.title}</strong> · {list.organisation.name}
          {!outcome && allowed && <div>{t(intro)}</div>}
        </>
      }
    >
      {outcome ? (
        <Recorded
          answer={outcome.answer}
          what={`${t(title)}: ${list.title}.`}
          next={outcome.next}
          actions={[
            { to: `/proposals/${id}`, label: t('lists.open') },
            { to: `/proposals/list/${list.kind}/sent`, label: t('lists.back') },
          ]}
        />
      ) : allowed === false ? (
        <Forbidden />
      ) : about?.length === 0 ? (
        <Empty>{t('decide.noWaiting')}</Empty>
      ) : (
        about && <Form list={list} cases={about} reload={file.refetch} done={setOutcome} />
      )}
    </Page>
  );
}
