import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { CaseFile, ListedCase, Threshold } from '../../api/case-model.ts';
import { emptyTally, tallyBody, votingAt, type TallyTyped } from '../../cases/forms/tally.ts';
import { BallotFields, Reckoned, SummonedFields } from '../../cases/forms/tally-fields.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import { DateInput } from '../../forms/date-input.tsx';
import { Fields, RadioInput } from '../../forms/inputs.tsx';
import { useRefusedCase } from '../../forms/refused-cases.ts';
import { useT } from '../../i18n/use-t.ts';
import { useRead } from '../../providers/use-read.ts';
import { Loading } from '../../session/loading.tsx';
import { nameShown } from '../../words/person.ts';
import type { ListFormProps } from './form-of.ts';
import { RefusedHere } from './refused-here.tsx';

type Ballots = Pick<TallyTyped, 'inFavour' | 'against' | 'invalid'>;

interface Values {
  heldOn: string;
  ballot: 'secret' | 'card';
  /** Who had to come and who came: the same for every case of the meeting. */
  shared: Pick<TallyTyped, 'summoned' | 'leftOut' | 'present'>;
  items: { case: string; tally: Ballots }[];
}

/** The receiver's meeting on many cases: who came is typed once, the ballots for each. */
export default function VotesForm({ list, cases, done }: ListFormProps) {
  const t = useT();
  const first = useRead<CaseFile>(`/cases/${cases[0]!.id}`);
  if (!first.data || !list.to) return <Loading />;
  const voting = votingAt(first.data.route, list.to.id);
  if (!voting) return <Alert severity="info">{t('caseForm.noVoteHere')}</Alert>;
  return (
    <CommandForm<Values>
      collection="proposals"
      id={list.id}
      verb="record-votes"
      defaults={{
        heldOn: '',
        ballot: 'secret',
        shared: { summoned: '', leftOut: [], present: '' },
        items: cases.map(({ id }) => ({ case: id, tally: { inFavour: '', against: '', invalid: '0' } })),
      }}
      file={`/proposals/${list.id}`}
      body={({ heldOn, ballot, shared, items }) => ({
        heldOn,
        ballot,
        items: items.map(({ case: id, tally }) => ({
          case: id,
          tally: tallyBody({ ...emptyTally, ...shared, ...tally }),
        })),
      })}
      done={(answer) => done({ answer, next: t('decide.votesNext') })}
    >
      <Fields legend={t(`meeting.${voting.meeting}`)} help={list.to.name}>
        <DateInput name="heldOn" label={t('caseForm.heldOn')} required />
        <RadioInput
          name="ballot"
          label={t('caseForm.ballotField')}
          required
          choices={(['secret', 'card'] as const).map((one) => [one, t(`ballot.${one}`)] as const)}
        />
      </Fields>
      <SummonedFields at="shared" meeting={voting.meeting} organisation={list.to.id} />
      <Each cases={cases} threshold={voting.threshold} />
    </CommandForm>
  );
}

function Each({ cases, threshold }: { cases: ListedCase[]; threshold: Threshold }) {
  const t = useT();
  const { setValue, getValues } = useFormContext<Values>();
  const present = useWatch<Values, 'shared.present'>({ name: 'shared.present' });
  const unanimous = () =>
    cases.forEach((_, index) =>
      setValue(
        `items.${index}.tally`,
        { inFavour: getValues('shared.present'), against: '0', invalid: '0' },
        { shouldDirty: true, shouldValidate: true },
      ),
    );
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ p: 0, mb: 2 }}>
        {t('decide.each')}
      </Typography>
      <Button size="small" variant="outlined" disabled={!present} onClick={unanimous} sx={{ mb: 3 }}>
        {t('decide.unanimous')}
      </Button>
      {cases.map((row, index) => (
        <Row key={row.id} row={row} index={index} threshold={threshold} />
      ))}
    </Box>
  );
}

/** One of hundreds: drawn anew for its own ballots, the shared count and its own refusal only. */
const Row = memo(function Row({ row, index, threshold }: { row: ListedCase; index: number; threshold: Threshold }) {
  const t = useT();
  const shared = useWatch<Values, 'shared'>({ name: 'shared' });
  const tally = useWatch<Values, `items.${number}.tally`>({ name: `items.${index}.tally` });
  const refused = useRefusedCase(row.id);
  return (
    <Box sx={{ py: 3, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 2 }}>
      <div>
        <strong>{nameShown(row.subject.fullName, t)}</strong>
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{row.cell.name}</Box>
      </div>
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          gridTemplateColumns: { xs: 'repeat(2, minmax(0,1fr))', sm: 'repeat(3, minmax(0,180px))' },
        }}
      >
        <BallotFields at={`items.${index}.tally`} />
      </Box>
      <Reckoned tally={{ ...emptyTally, ...shared, ...tally }} threshold={threshold} />
      <RefusedHere why={refused} />
    </Box>
  );
});
