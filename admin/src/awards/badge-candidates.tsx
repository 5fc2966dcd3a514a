import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Link, useSearchParams } from 'react-router-dom';
import type { BadgeForecast, DueRow } from '../api/award-model.ts';
import { Section } from '../controls/section.tsx';
import { useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { dmy } from '../words/dates.ts';
import { CandidateList } from './candidate-list.tsx';
import { RoundChoice } from './round-choice.tsx';
import { useRows } from './use-rows.ts';

/** Due at the round, missed at an earlier one, or not due yet and seriously ill perhaps. */
const WHICH = ['due', 'late', 'early'] as const;
type Which = (typeof WHICH)[number];

/** Ai đủ tuổi Đảng tại một đợt: by round and milestone, with the rule that stands against each, if one does. */
export function BadgeCandidates({ under }: { under: string }) {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const round = search.get('round') ?? undefined;
  const forecast = useRead<BadgeForecast>('/badges/forecast', { under, round: round || undefined }, { keep: true });
  const found = forecast.data;
  const which = WHICH.find((one) => one === search.get('which')) ?? 'due';
  const tallyOf = (level: number) => found?.milestones.find((one) => one.milestone === level);
  // At first the milestone that somebody reaches.
  const milestone = Number(search.get('milestone')) || found?.milestones[0]?.milestone || found?.levels[0];
  const show = (next: Record<string, string>) =>
    setSearch({ ...Object.fromEntries(search), ...next }, { replace: true });
  const people = useRows<DueRow>(found && milestone ? '/badges/due' : undefined, {
    ...{ under, round: found?.round, milestone },
    ...(which === 'due' ? {} : { [which]: true }),
  });
  return (
    <Section
      title={t('lists.candidates.badge')}
      aside={
        <Button component={Link} to="/badges/forecast" size="small">
          {t('badges.tabs.forecast')}
        </Button>
      }
      flush
    >
      <Box sx={{ px: { xs: 4, sm: 5 }, pb: 3, display: 'grid', gap: 3 }}>
        <Typography variant="body2" color="textSecondary">
          {t('badges.candidatesHelp')}
          {found && <> {t('badges.roundSaid', { reachedBy: dmy(found.reachedBy), fileBy: dmy(found.fileBy) })}</>}
        </Typography>
        {found && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
            <RoundChoice rounds={found.rounds} round={round ?? found.round} onRound={(next) => show({ round: next })} />
            <TextField
              select
              label={t('badges.milestone')}
              value={milestone ?? ''}
              onChange={(event) => show({ milestone: event.target.value })}
              sx={{ width: { xs: '100%', sm: 340 } }}
            >
              {found.levels.map((level) => {
                const tally = tallyOf(level);
                return (
                  <MenuItem key={level} value={level}>
                    {t('badges.years', { milestone: level })}
                    {tally && ` (${t('badges.counted', { due: tally.due, late: tally.late })})`}
                  </MenuItem>
                );
              })}
            </TextField>
            <TextField
              select
              label={t('badges.which')}
              value={which}
              onChange={(event) => show({ which: event.target.value })}
              sx={{ width: { xs: '100%', sm: 320 } }}
            >
              {WHICH.map((one) => (
                <MenuItem key={one} value={one}>
                  {t(`badges.whichOf.${one}`)}
                </MenuItem>
              ))}
            </TextField>
          </Box>
        )}
        {which === 'early' && <Alert severity="info">{t('badges.earlyHelp')}</Alert>}
      </Box>
      <CandidateList
        key={`${round} ${milestone} ${which}`}
        kind="badge"
        under={under}
        people={people}
        nobody={t('badges.noCandidates')}
        details={{ milestone, kind: which === 'early' ? 'early' : 'regular', round: found?.round }}
        // An early award states each one's illness: those cases are opened one by one.
        oneByOne={which === 'early'}
        choosable={({ obstacle }) => obstacle === undefined}
        columns={[
          { label: t('badges.reachedOn'), cell: ({ reachedOn }) => dmy(reachedOn) },
          { label: t('badges.eligible'), cell: (row) => <Eligible row={row} which={which} /> },
        ]}
      />
    </Section>
  );
}

/** Whether the rules let the badge be awarded now: yes, or which one does not and where it stands. */
function Eligible({ row: { obstacle }, which }: { row: DueRow; which: Which }) {
  const t = useT();
  if (!obstacle) return <Box sx={{ color: 'success.main' }}>✓ {t(`badges.mayBe.${which}`)}</Box>;
  return (
    <Box sx={{ color: 'warning.main', minWidth: 200 }}>
      ✕ {obstacle.detail}
      {obstacle.source && (
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {t('problem.source', { source: obstacle.source })}
        </Box>
      )}
    </Box>
  );
}
