import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { CommandForm } from '../../forms/command-form.tsx';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields, RadioInput } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { CaseFormProps } from './form-of.ts';
import { emptyTally, tallyBody, votingAt, type TallyTyped } from './tally.ts';
import { BallotFields, ReckonedAt, SummonedFields } from './tally-fields.tsx';

interface Values {
  heldOn: string;
  ballot: 'secret' | 'card';
  tally: TallyTyped;
}

/** Ghi biểu quyết: the count as the minutes have it, with everyone left out and why. */
export default function VoteForm({ file, reload, done }: CaseFormProps) {
  const t = useT();
  const voting = votingAt(file.route, file.at.id);
  if (!voting) return <Alert severity="info">{t('caseForm.noVoteHere')}</Alert>;
  return (
    <CommandForm<Values>
      collection="cases"
      id={file.id}
      verb="record-vote"
      revision={file.revision}
      defaults={{ heldOn: '', ballot: 'secret', tally: emptyTally }}
      reload={reload}
      file={`/cases/${file.id}`}
      body={({ heldOn, ballot, tally }) => ({
        organisation: file.at.id,
        meeting: voting.meeting,
        heldOn,
        ballot,
        tally: tallyBody(tally),
      })}
      done={(answer) => done({ answer, next: t('caseForm.voteNext') })}
    >
      <Fields legend={t(`meeting.${voting.meeting}`)} help={file.at.name}>
        <DateInput name="heldOn" label={t('caseForm.heldOn')} required />
        <RadioInput
          name="ballot"
          label={t('caseForm.ballotField')}
          required
          choices={(['secret', 'card'] as const).map((one) => [one, t(`ballot.${one}`)] as const)}
        />
      </Fields>
      <SummonedFields at="tally" meeting={voting.meeting} organisation={file.at.id} />
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          gridTemplateColumns: { xs: 'repeat(2, minmax(0,1fr))', sm: 'repeat(3, minmax(0,1fr))' },
        }}
      >
        <BallotFields at="tally" />
      </Box>
      <ReckonedAt at="tally" threshold={voting.threshold} />
    </CommandForm>
  );
}
