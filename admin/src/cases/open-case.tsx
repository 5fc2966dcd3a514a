import Alert from '@mui/material/Alert';
import Paper from '@mui/material/Paper';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { CASE_KINDS, type CaseKind } from '../api/case-model.ts';
import { newId } from '../api/commands.ts';
import type { MemberFile } from '../api/model.ts';
import { Failure, Forbidden } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { CommandForm } from '../forms/command-form.tsx';
import { DateInput } from '../forms/date-input.tsx';
import { Fields } from '../forms/inputs.tsx';
import { Picker, useMembers, type Pick } from '../forms/pickers.tsx';
import { Recorded } from '../forms/recorded.tsx';
import { useT } from '../i18n/use-t.ts';
import { NotFound } from '../layout/not-found.tsx';
import type { Outcome } from '../members/forms/form-of.ts';
import { useRead } from '../providers/use-read.ts';
import { useMay, useSession } from '../providers/use-session.ts';
import { Loading } from '../session/loading.tsx';
import { nameShown } from '../words/person.ts';
import { lower } from '../words/telling.ts';
import { KIND } from './kinds.ts';
import { detailBody, detailDefaults, DetailFields, type Details } from './forms/detail-fields.tsx';

/** Lập hồ sơ of one person in a procedure. */
export default function OpenCase() {
  const { kind } = useParams();
  const known = CASE_KINDS.find((one) => one === kind);
  return known ? <Opening key={known} kind={known} /> : <NotFound />;
}

function Opening({ kind }: { kind: CaseKind }) {
  const t = useT();
  const may = useMay();
  const [search, setSearch] = useSearchParams();
  const subject = search.get('subject') ?? undefined;
  const [id, setId] = useState(newId);
  const [outcome, setOutcome] = useState<Outcome>();
  const member = useRead<MemberFile>(subject ? `/members/${subject}` : undefined);
  const title = `${t('cases.openOne')}: ${lower(t(`caseKind.${kind}`))}`;
  return (
    <Page title={title} intro={outcome || !may('cases.open') ? undefined : t('caseForm.openIntro')}>
      {outcome ? (
        <Recorded
          answer={outcome.answer}
          what={`${title}.`}
          next={outcome.next}
          actions={[
            { to: `/cases/${id}`, label: t('form.openFile') },
            { to: `/proposals/list/${kind}/draft`, label: t('lists.back') },
          ]}
          again={() => {
            setId(newId());
            setOutcome(undefined);
            setSearch({}, { replace: true });
          }}
        />
      ) : !may('cases.open') ? (
        <Forbidden />
      ) : (
        <>
          <Paper variant="outlined" sx={{ p: { xs: 4, sm: 6 }, maxWidth: 880 }}>
            <Subject
              kind={kind}
              picked={member.data && { id: member.data.id, name: nameShown(member.data.fullName, t) }}
              onPick={(next) => setSearch(next ? { subject: next.id } : {}, { replace: true })}
            />
          </Paper>
          {member.error && <Failure problem={member.error} />}
          {subject && member.isPending && <Loading />}
          {member.data && subject && (
            <Form
              key={`${id} ${subject}`}
              id={id}
              kind={kind}
              member={member.data}
              said={Object.fromEntries(search)}
              done={setOutcome}
            />
          )}
        </>
      )}
    </Page>
  );
}

/** Whom it is about, among those of whom it can be. */
function Subject(props: { kind: CaseKind; picked?: Pick; onPick: (picked: Pick | null) => void }) {
  const t = useT();
  const [typed, setTyped] = useState<string>();
  const finding = useMembers(typed, KIND[props.kind].of);
  return (
    <Picker
      {...finding}
      name="subject"
      label={t('caseForm.subject')}
      required
      value={props.picked ?? null}
      onTyped={setTyped}
      onChange={props.onPick}
    />
  );
}

function Form(props: {
  id: string;
  kind: CaseKind;
  member: MemberFile;
  /** What the list from which one came has chosen already. */
  said: Record<string, string>;
  done: (outcome: Outcome) => void;
}) {
  const t = useT();
  const { today } = useSession();
  const { id, kind, member, said, done } = props;
  const details = detailDefaults(said, member);
  const helper = member.helper && { id: member.helper.id, name: nameShown(member.helper.fullName, t) };
  return (
    <CommandForm<{ openedOn: string; details: Details }>
      collection="cases"
      id={id}
      verb="open"
      defaults={{ openedOn: today, details }}
      file={`/proposals/list/${kind}/draft`}
      body={(values) => ({
        kind,
        subject: member.id,
        cell: member.cell,
        openedOn: values.openedOn,
        details: detailBody(kind, values.details),
      })}
      done={(answer) => done({ answer, next: t('caseForm.openNext') })}
    >
      <Fields legend={nameShown(member.fullName, t)} help={t('caseForm.cellIs', { cell: member.cellName ?? '' })}>
        <DateInput name="openedOn" label={t('caseForm.openedOn')} required />
      </Fields>
      <DetailFields
        kind={kind}
        known={{ 'details.helpers.0': helper ?? undefined }}
        probationary={member.status === 'probationary'}
      />
      {!KIND[kind].details && <Alert severity="info">{t('caseForm.noDetails')}</Alert>}
    </CommandForm>
  );
}
