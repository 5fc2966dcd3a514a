import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { operation } from '../api/commands.ts';
import type { OrganisationFile } from '../api/model.ts';
import { Failure, Forbidden } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { CommandForm } from '../forms/command-form.tsx';
import { compact } from '../forms/compact.ts';
import { DateInput } from '../forms/date-input.tsx';
import { ChoiceInput, Fields, TextInput, Wide } from '../forms/inputs.tsx';
import { OrganisationInput } from '../forms/pickers.tsx';
import { Recorded } from '../forms/recorded.tsx';
import type { Key, Translate } from '../i18n/keys.ts';
import { useT } from '../i18n/use-t.ts';
import { NotFound } from '../layout/not-found.tsx';
import type { Outcome } from '../members/forms/form-of.ts';
import { useReadAnew } from '../providers/use-read.ts';
import { Loading } from '../session/loading.tsx';
import { BEGINNING, SEAL_VERBS, type SealVerb } from './acts.ts';

/** The form of a step of a seal. */
export default function SealAct() {
  const { organisation, verb, seal } = useParams();
  const known = SEAL_VERBS.find((one) => one === verb);
  const fits = known && (seal === undefined) === BEGINNING.includes(known) && !Number.isNaN(Number(seal ?? 1));
  if (!fits) return <NotFound />;
  return <Act key={`${organisation} ${known} ${seal}`} id={organisation!} verb={known} seal={seal && Number(seal)} />;
}

interface Values {
  on: string;
  since: string;
  name: string;
  certificate: string;
  ground: string;
  why: string;
  by: string;
  minutes: string;
}

/** Which of the values each command takes beside its day, in the order of the inputs. */
const TAKES: Record<SealVerb, readonly (keyof Values)[]> = {
  'take-over-seal': ['since', 'name', 'certificate'],
  'request-seal': ['ground', 'on'],
  'withdraw-seal-request': ['on', 'why'],
  'receive-seal': ['on', 'certificate'],
  'put-seal-to-use': ['on'],
  'report-seal-lost': ['on', 'why'],
  'collect-seal': ['on', 'by'],
  'destroy-seal': ['on', 'minutes'],
};

/** What the day of each step is called. */
const DAYS: Record<SealVerb, Key> = {
  'take-over-seal': 'seal.usedFrom',
  'request-seal': 'seal.requestedOn',
  'withdraw-seal-request': 'seal.withdrawnOn',
  'receive-seal': 'seal.issuedOn',
  'put-seal-to-use': 'seal.usedFrom',
  'report-seal-lost': 'seal.lostOn',
  'collect-seal': 'seal.collectedOn',
  'destroy-seal': 'seal.destroyedOn',
};

function Act({ id, verb, seal }: { id: string; verb: SealVerb; seal?: number | '' }) {
  const t = useT();
  const file = useReadAnew<OrganisationFile>(`/organisations/${id}`);
  const [outcome, setOutcome] = useState<Outcome>();
  const title = t(`seal.act.${verb}`);
  if (file.error) {
    return (
      <Page title={title}>
        <Failure problem={file.error} retry={() => void file.refetch()} />
      </Page>
    );
  }
  if (!file.data) return <Loading />;
  const { name, parent, parentName, revision, may } = file.data;
  const back = `/seals/${id}`;
  const defaults: Values = {
    ...{ on: '', since: '', name: '', certificate: '', ground: '', why: '', minutes: '' },
    by: parent ?? '',
  };
  return (
    <Page
      title={title}
      intro={
        <>
          <strong>{name}</strong>
          {seal ? ` · ${t('seal.number', { seal })}` : ''}
          {!outcome && <div>{t(`seal.intros.${verb}`)}</div>}
        </>
      }
    >
      {outcome ? (
        <Recorded
          answer={outcome.answer}
          what={`${title}: ${name}.`}
          next={outcome.next}
          actions={[{ to: back, label: t('seal.openBook') }]}
        />
      ) : !may.includes(operation('organisations', verb)) ? (
        <Forbidden />
      ) : (
        <CommandForm<Values>
          collection="organisations"
          id={id}
          verb={verb}
          revision={revision}
          defaults={defaults}
          reload={file.refetch}
          file={back}
          body={(values) =>
            compact({
              ...(seal && { seal }),
              ...Object.fromEntries(TAKES[verb].map((field) => [field, values[field]])),
            })
          }
          done={(answer) => setOutcome({ answer, next: t('seal.next') })}
        >
          <Fields legend={title}>
            {TAKES[verb].map((field) =>
              inputOf(field, verb, t, parent ? { id: parent, name: parentName ?? '' } : undefined),
            )}
          </Fields>
        </CommandForm>
      )}
    </Page>
  );
}

function inputOf(field: keyof Values, verb: SealVerb, t: Translate, above?: { id: string; name: string }): ReactNode {
  switch (field) {
    case 'on':
    case 'since':
      return <DateInput key={field} name={field} label={t(DAYS[verb])} required />;
    case 'name':
      return <TextInput key={field} name={field} label={t('seal.name')} help={t('seal.nameHelp')} maxLength={200} />;
    case 'certificate':
      return <TextInput key={field} name={field} label={t('seal.certificate')} maxLength={60} />;
    case 'minutes':
      return <TextInput key={field} name={field} label={t('seal.minutes')} required maxLength={60} />;
    case 'ground':
      return (
        <ChoiceInput
          key={field}
          name={field}
          label={t('seal.ground')}
          required
          choices={(['first', 'renamed', 'lost', 'damaged'] as const).map((one) => [one, t(`seal.grounds.${one}`)])}
        />
      );
    case 'by':
      return (
        <OrganisationInput
          key={field}
          name={field}
          label={t('seal.collectedBy')}
          help={t('seal.collectedByHelp')}
          required
          known={above}
        />
      );
    case 'why':
      return (
        <Wide key={field}>
          <TextInput
            name={field}
            label={t(verb === 'report-seal-lost' ? 'seal.lostWhy' : 'seal.why')}
            required
            multiline
            maxLength={300}
          />
        </Wide>
      );
  }
}
