import Alert from '@mui/material/Alert';
import { useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { LEFT_OUT_GROUNDS, type LeftOutGround, type Meeting, type Threshold } from '../../api/case-model.ts';
import type { MemberRow, Page } from '../../api/model.ts';
import { ChoiceInput, Fields, NumberInput } from '../../forms/inputs.tsx';
import { MemberInput } from '../../forms/pickers.tsx';
import { Repeated } from '../../forms/repeated.tsx';
import { useT } from '../../i18n/use-t.ts';
import { useRead } from '../../providers/use-read.ts';
import { useSession } from '../../providers/use-session.ts';
import { dmy, isDay } from '../../words/dates.ts';
import { votesNeeded, type TallyTyped } from './tally.ts';

/** Who had to come and who came. @param at the path of the count in the form */
export function SummonedFields({ at, meeting, organisation }: { at: string; meeting: Meeting; organisation: string }) {
  const t = useT();
  // A committee leaves nobody out for exemption or leave; a cell's meeting and a congress may.
  const committee = meeting !== 'cell' && meeting !== 'congress';
  const grounds: readonly LeftOutGround[] = committee
    ? ['temporarilyInAnotherOrganisation', 'suspended', 'prosecuted']
    : LEFT_OUT_GROUNDS;
  return (
    <>
      <Fields legend={t('caseForm.count')}>
        {meeting === 'cell' ? (
          <SummonedCell at={at} cell={organisation} />
        ) : (
          <NumberInput
            name={`${at}.summoned`}
            label={t(committee ? 'caseForm.summonedCommittee' : 'caseForm.summonedCell')}
            required
          />
        )}
        <NumberInput name={`${at}.present`} label={t('caseForm.present')} required />
      </Fields>
      <Repeated
        name={`${at}.leftOut`}
        legend={t('caseForm.leftOut')}
        help={t('caseForm.leftOutHelp')}
        empty={{ ground: '', member: '' }}
        columns="1fr 1.4fr auto"
      >
        {(row) => (
          <>
            <MemberInput
              name={`${row}.member`}
              label={t('caseForm.leftOutMember')}
              status={['official']}
              under={committee ? undefined : organisation}
            />
            <ChoiceInput
              name={`${row}.ground`}
              label={t('caseForm.leftOutGround')}
              required
              choices={grounds.map((ground) => [ground, t(`leftOut.${ground}`)] as const)}
            />
          </>
        )}
      </Repeated>
    </>
  );
}

/** How many had to come to a cell's meeting: proposed as the register has it on that day, and said so where the minutes differ. */
function SummonedCell({ at, cell }: { at: string; cell: string }) {
  const t = useT();
  const { today } = useSession();
  const { getValues, setValue } = useFormContext();
  const [heldOn, typed] = useWatch({ name: ['heldOn', `${at}.summoned`] }) as [string, string];
  const on = isDay(heldOn ?? '') && heldOn <= today ? heldOn : undefined;
  const official = useRead<Page<MemberRow>>(on && '/members', {
    under: cell,
    status: 'official',
    asOf: on,
    limit: 1,
    total: true,
  });
  const known = on && official.data?.total;
  const proposed = useRef('');
  useEffect(() => {
    const now = getValues(`${at}.summoned`) as string;
    // What a person typed stays; what was proposed for another day does not. Nothing is put under the hands of who types.
    if (known === undefined || (now !== '' && now !== proposed.current)) return;
    if (document.activeElement === document.getElementsByName(`${at}.summoned`)[0]) return;
    proposed.current = String(known);
    setValue(`${at}.summoned`, proposed.current, { shouldValidate: true });
  }, [known, at, getValues, setValue]);
  const said = known === undefined ? undefined : t('caseForm.officialKnown', { smart_count: known, on: dmy(heldOn) });
  const differs = known !== undefined && typed !== '' && typed !== String(known);
  return (
    <NumberInput
      name={`${at}.summoned`}
      label={t('caseForm.summonedCell')}
      required
      help={differs ? `${said} ${t('caseForm.summonedDiffers')}` : said}
    />
  );
}

/** The ballots, side by side. */
export function BallotFields({ at }: { at: string }) {
  const t = useT();
  return (
    <>
      <NumberInput name={`${at}.inFavour`} label={t('caseForm.inFavour')} required />
      <NumberInput name={`${at}.against`} label={t('caseForm.against')} required />
      <NumberInput name={`${at}.invalid`} label={t('caseForm.invalid')} required />
    </>
  );
}

/** What the count comes to, reckoned while it is typed: N, the votes needed, carried or not, or what does not add up. */
export function Reckoned({ tally, threshold }: { tally?: TallyTyped; threshold: Threshold }) {
  const t = useT();
  const summoned = whole(tally?.summoned);
  if (!tally || summoned === undefined) return null;
  const leftOut = tally.leftOut?.length ?? 0;
  const denominator = summoned - leftOut;
  if (denominator < 1) return null;
  const needed = votesNeeded(threshold, denominator);
  const [present, inFavour, against, invalid] = [tally.present, tally.inFavour, tally.against, tally.invalid].map(
    whole,
  );
  const ballots =
    inFavour === undefined || against === undefined || invalid === undefined ? undefined : inFavour + against + invalid;
  const wrong =
    present !== undefined && present > denominator
      ? t('caseForm.tooManyPresent', { present, denominator })
      : present !== undefined && ballots !== undefined && ballots !== present
        ? t('caseForm.ballotsDiffer', { ballots, present })
        : undefined;
  const carried = inFavour !== undefined && inFavour >= needed;
  return (
    <Alert
      severity={wrong || (inFavour !== undefined && !carried) ? 'warning' : 'info'}
      icon={false}
      data-testid="reckoned"
    >
      <div>
        {t('caseForm.reckoned', {
          denominator,
          summoned,
          leftOut,
          needed,
          threshold: t(`threshold.${threshold}`),
        })}
      </div>
      {wrong ? (
        <strong>{wrong}</strong>
      ) : (
        inFavour !== undefined && (
          <strong>{t(carried ? 'caseForm.wouldCarry' : 'caseForm.wouldFail', { inFavour })}</strong>
        )
      )}
    </Alert>
  );
}

/** As `Reckoned`, of the count at a path of the form. */
export function ReckonedAt({ at, threshold }: { at: string; threshold: Threshold }) {
  const tally = useWatch({ name: at }) as TallyTyped | undefined;
  return <Reckoned tally={tally} threshold={threshold} />;
}

function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text.trim()) ? Number(text) : undefined;
}
