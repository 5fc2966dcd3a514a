import Alert from '@mui/material/Alert';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { History, MemberFile } from '../../api/model.ts';
import { Failure } from '../../controls/failure.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { DecisionFields, decisionDefaults } from '../../forms/decision-fields.tsx';
import { CheckInput, ChoiceInput, Fields, RadioInput, TextInput, Wide } from '../../forms/inputs.tsx';
import { likelyIssuer } from '../../forms/issuer.ts';
import { ScanInput } from '../../forms/scan-input.tsx';
import { useT } from '../../i18n/use-t.ts';
import { useRead } from '../../providers/use-read.ts';
import { useSession } from '../../providers/use-session.ts';
import { Loading } from '../../session/loading.tsx';
import { dmy } from '../../words/dates.ts';
import { fieldValue } from '../../words/field-value.ts';
import { eventName } from '../../words/sentences.ts';
import type { MemberFormProps } from './form-of.ts';
import { PersonFields, personDefaults, PERSON_FIELDS, type PersonValues } from './person-fields.tsx';

type Changes = PersonValues & { cardNumber: string; dossierNumber: string; joinDate: string; officialDate: string };

interface Values {
  corrects: string;
  ground: string;
  reason: string;
  withDecision: boolean;
  decision: ReturnType<typeof decisionDefaults>;
  evidence: { title: string; date: string; documentId: string };
  changes: Changes;
}

/** Đính chính: which event was wrong, why, and what is right. Only what differs from the record is sent. */
export default function CorrectForm({ member, reload, done }: MemberFormProps) {
  const t = useT();
  const issuer = likelyIssuer(useSession());
  // What differs from the record as the form was opened on it: what another person changed meanwhile is not undone.
  const [opened] = useState(() => recordedNow(member));
  const history = useRead<History>(`/members/${member.id}/history`);
  if (history.error) return <Failure problem={history.error} retry={() => void history.refetch()} />;
  if (!history.data) return <Loading />;

  const events = history.data.items.filter(({ type }) => type !== 'MemberCorrected');
  const recorded = recordedNow(member);
  const was = (field: keyof Changes) => <Was field={field} recorded={recorded[field]} />;
  return (
    <CommandForm<Values>
      collection="members"
      id={member.id}
      verb="correct"
      revision={member.revision}
      defaults={{
        corrects: events.length === 1 ? events[0]!.id : '',
        ground: 'entryMistake',
        reason: '',
        withDecision: false,
        decision: decisionDefaults(issuer),
        evidence: { title: '', date: '', documentId: '' },
        changes: opened,
      }}
      reload={reload}
      file={`/members/${member.id}`}
      body={({ withDecision, decision, changes, ...values }) =>
        compact({ ...values, decision: withDecision ? decision : undefined, changes: differing(changes, opened) })
      }
      done={(answer) => done({ answer, next: t('correct.next') })}
    >
      <Fields legend={t('correct.corrects')}>
        <Wide>
          <ChoiceInput
            name="corrects"
            label={t('correct.corrects')}
            required
            choices={events.map(
              (event) => [event.id, `${eventName(event.type, t)}, ${dmy(event.effectiveOn)}`] as const,
            )}
          />
        </Wide>
        <Wide>
          <RadioInput
            name="ground"
            label={t('correct.ground')}
            required
            choices={(['entryMistake', 'changedByLaw'] as const).map(
              (ground) => [ground, t(`ground.${ground}`)] as const,
            )}
          />
        </Wide>
        <Wide>
          <TextInput
            name="reason"
            label={t('correct.reason')}
            required
            multiline
            maxLength={500}
            help={t('correct.reasonHelp')}
          />
        </Wide>
      </Fields>
      <Fields legend={t('correct.changes')} help={t('correct.changesHelp')}>
        <Wide>
          <NothingYet opened={opened} />
        </Wide>
      </Fields>
      <PersonFields prefix="changes." legacy was={was} />
      <Fields legend={t('file.card')}>
        <TextInput
          name="changes.cardNumber"
          label={t('field.cardNumber')}
          help={was('cardNumber')}
          inputMode="numeric"
          pattern={[/^(\d{8}|\d{12})$/, t('form.badCard')]}
        />
        <TextInput
          name="changes.dossierNumber"
          label={t('field.dossierNumber')}
          help={was('dossierNumber')}
          pattern={[/^(?!000000)\d{6} [A-ZĐ]{2,3}$/, t('form.badDossier')]}
        />
        {recorded.joinDate && <DateInput name="changes.joinDate" label={t('field.joinDate')} help={was('joinDate')} />}
        {recorded.officialDate && (
          <DateInput name="changes.officialDate" label={t('field.officialDate')} help={was('officialDate')} />
        )}
      </Fields>
      <Fields legend={t('dossier.evidence.legend')} help={t('dossier.evidence.help')}>
        <TextInput name="evidence.title" label={t('dossier.evidence.title')} maxLength={200} />
        <DateInput name="evidence.date" label={t('dossier.evidence.date')} />
        <ScanInput name="evidence.documentId" />
      </Fields>
      <CheckInput name="withDecision" label={t('correct.withDecision')} />
      <Decision issuer={issuer} />
    </CommandForm>
  );
}

function Decision({ issuer }: { issuer: ReturnType<typeof likelyIssuer> }) {
  return useWatch<Values, 'withDecision'>({ name: 'withDecision' }) ? <DecisionFields issuer={issuer} /> : null;
}

/** What is recorded, beside an input that now holds something else. */
function Was({ field, recorded }: { field: keyof Changes; recorded: string }) {
  const t = useT();
  const typed = useWatch<Values, `changes.${keyof Changes}`>({ name: `changes.${field}` });
  return recorded && typed !== recorded ? (
    <span>{t('correct.was', { value: fieldValue(field, recorded, t) })}</span>
  ) : null;
}

function NothingYet({ opened }: { opened: Changes }) {
  const t = useT();
  const changes = useWatch<Values, 'changes'>({ name: 'changes' });
  return Object.keys(differing(changes, opened)).length === 0 ? (
    <Alert severity="info">{t('correct.nothing')}</Alert>
  ) : null;
}

function recordedNow(member: MemberFile): Changes {
  const { cardNumber = '', dossierNumber = '', joinDate = '', officialDate = '' } = member;
  return { ...personDefaults(member), cardNumber, dossierNumber, joinDate, officialDate };
}

/** The fields whose typed value is another than the recorded one. */
function differing(changes: Changes, recorded: Changes): Partial<Changes> {
  const fields = [...PERSON_FIELDS, 'cardNumber', 'dossierNumber', 'joinDate', 'officialDate'] as const;
  return Object.fromEntries(
    fields.filter((field) => (changes[field] ?? '').trim() !== recorded[field]).map((field) => [field, changes[field]]),
  );
}
