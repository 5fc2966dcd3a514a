import { lazy, useState } from 'react';
import type { WorkKind, WorkRow } from '../api/case-model.ts';
import { operation } from '../api/commands.ts';
import type { Page as Rows } from '../api/model.ts';
import { Problem } from '../api/problem.ts';
import { Failure, Forbidden } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { Recorded } from '../forms/recorded.tsx';
import { useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { useScope } from '../providers/use-scope.ts';
import { useMay } from '../providers/use-session.ts';
import { Loading } from '../session/loading.tsx';
import { nameShown } from '../words/person.ts';
import type { MemberVerb } from './acts.ts';
import type { Outcome } from './forms/form-of.ts';

/** What the issuer of a decision does about somebody who has gone elsewhere, and the work that says so. */
const ISSUERS = {
  'annul-admission': { Form: lazy(() => import('./forms/annul-admission-form.tsx')), work: 'annulMoved' },
  'answer-reconsideration': {
    Form: lazy(() => import('./forms/answer-reconsideration-form.tsx')),
    work: 'reconsideration',
  },
} as const satisfies Partial<Record<MemberVerb, { Form: unknown; work: WorkKind }>>;
type IssuersVerb = keyof typeof ISSUERS;

export function isIssuers(verb: MemberVerb): verb is IssuersVerb {
  return verb in ISSUERS;
}

/** The form of such an act without the person's file, which is no longer the issuer's to read: the work names the person. */
export function IssuersAct({ id, verb, title }: { id: string; verb: IssuersVerb; title: string }) {
  const t = useT();
  const may = useMay();
  const { organisation } = useScope();
  const { Form, work } = ISSUERS[verb];
  const rows = useRead<Rows<WorkRow>>(organisation && '/worklist/rows', {
    organisation: organisation?.id,
    kind: work,
    limit: 500,
  });
  const [outcome, setOutcome] = useState<Outcome>();
  // As it was when the form was opened: the work is gone once it is done.
  const [person, setPerson] = useState<NonNullable<WorkRow['subject']>>();
  const found = rows.data?.items.find(({ subject }) => subject?.id === id)?.subject;
  if (found && !person) setPerson(found);
  if (!person) {
    return (
      <Page title={title}>
        {rows.data || rows.error ? (
          <Failure problem={rows.error ?? new Problem({ code: 'request/not-there', status: 404 })} />
        ) : (
          <Loading />
        )}
      </Page>
    );
  }
  return (
    <Page
      title={title}
      intro={
        <>
          <strong>{nameShown(person.fullName, t)}</strong>
          {!outcome && <div>{t('annul.elsewhere')}</div>}
        </>
      }
    >
      {outcome ? (
        <Recorded
          answer={outcome.answer}
          what={`${title}: ${nameShown(person.fullName, t)}.`}
          next={t('annul.elsewhereNext')}
          actions={[{ to: '/', label: t('menu.home') }]}
        />
      ) : may(operation('members', verb)) ? (
        <Form member={{ id, status: 'admitted' }} home="/" done={setOutcome} />
      ) : (
        <Forbidden />
      )}
    </Page>
  );
}
