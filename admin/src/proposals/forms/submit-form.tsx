import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { ProposalReadiness } from '../../api/case-model.ts';
import { Conditions } from '../../cases/readiness.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import { useRead } from '../../providers/use-read.ts';
import { useSession } from '../../providers/use-session.ts';
import { nameShown } from '../../words/person.ts';
import type { ListFormProps } from './form-of.ts';

/** Gửi cấp trên: what is not ready is named case by case before anything is sent. */
export default function SubmitForm({ list, cases, reload, done }: ListFormProps) {
  const t = useT();
  const { today } = useSession();
  const readiness = useRead<ProposalReadiness>(`/proposals/${list.id}/readiness`);
  const unready = readiness.data?.items.filter(({ unmet }) => unmet.length > 0) ?? [];
  const nameOf = (id: string) => nameShown(cases.find((row) => row.id === id)?.subject.fullName ?? null, t);
  return (
    <CommandForm<{ submittedOn: string }>
      collection="proposals"
      id={list.id}
      verb="submit"
      revision={list.revision}
      defaults={{ submittedOn: today }}
      reload={reload}
      file={`/proposals/${list.id}`}
      submit={t('lists.submit')}
      impossible={unready.length > 0 ? t('lists.notReady', { smart_count: unready.length }) : undefined}
      body={(values) => values}
      done={(answer) => done({ answer, next: t('lists.submitNext') })}
    >
      {readiness.data && unready.length === 0 && (
        <Alert severity="success">{t('lists.allReady', { smart_count: cases.length })}</Alert>
      )}
      {unready.map(({ case: id, unmet }) => (
        <Box key={id}>
          <strong>{nameOf(id)}</strong>
          <Conditions items={unmet} />
        </Box>
      ))}
      <Fields legend={t('lists.submitTitle')}>
        <DateInput name="submittedOn" label={t('lists.submittedOnField')} required />
      </Fields>
    </CommandForm>
  );
}
