import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTheme } from '@mui/material/styles';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { BadgeForecast } from '../api/award-model.ts';
import type { Named } from '../api/model.ts';
import { Empty } from '../controls/empty.tsx';
import { Failure } from '../controls/failure.tsx';
import { Section } from '../controls/section.tsx';
import { Chart } from '../dashboard/chart.tsx';
import { TwoBars } from '../dashboard/two-bars.tsx';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { dmy } from '../words/dates.ts';
import { count } from '../words/numbers.ts';
import { RoundChoice } from './round-choice.tsx';

type Tally = BadgeForecast['milestones'][number];

/** Dự kiến một đợt: how many reach which milestone, as chart and table, by the organisations below. */
export function Forecast({ under }: { under: Named }) {
  const t = useT();
  const [round, setRound] = useState<string>();
  const read = useRead<BadgeForecast>(
    '/badges/forecast',
    { under: under.id, round: round || undefined },
    { keep: true },
  );
  const found = read.data;
  return (
    <Section
      title={
        found ? t('badges.forecastOf', { round: dmy(found.round), name: under.name }) : t('badges.titles.forecast')
      }
    >
      {read.error && <Failure problem={read.error} retry={() => void read.refetch()} />}
      {found && (
        <>
          <RoundChoice rounds={found.rounds} round={round ?? found.round} onRound={setRound} />
          <Typography sx={{ my: 3 }}>
            {t('badges.roundSaid', { reachedBy: dmy(found.reachedBy), fileBy: dmy(found.fileBy) })}
          </Typography>
          {found.milestones.length === 0 ? (
            <Empty>{t('badges.nobodyDue')}</Empty>
          ) : (
            <Box sx={{ display: 'grid', gap: 5, gridTemplateColumns: 'minmax(0,1fr)' }}>
              <Bars found={found} />
              <ByOrganisation found={found} under={under} />
            </Box>
          )}
        </>
      )}
    </Section>
  );
}

function Bars({ found }: { found: BadgeForecast }) {
  const t = useT();
  const language = useLanguage();
  const { palette } = useTheme();
  const bars = found.milestones.map((one) => ({ ...one, name: t('badges.years', { milestone: one.milestone }) }));
  const link = ({ milestone }: Tally, value: number, which: 'due' | 'late') =>
    value === 0 ? (
      '0'
    ) : (
      <MuiLink component={Link} to={dueAt(found.round, milestone, which)}>
        {count(value, language)}
      </MuiLink>
    );
  return (
    <Chart
      title={t('badges.byMilestone')}
      head={[t('badges.milestone'), t('badges.due'), t('badges.late')]}
      rows={bars.map((one) => [one.name, link(one, one.due, 'due'), link(one, one.late, 'late')])}
    >
      <TwoBars
        rows={bars}
        plain={{ field: 'due', name: t('badges.due'), fill: palette.gold.main }}
        hatched={{ field: 'late', name: t('badges.late') }}
        height={260}
      />
    </Chart>
  );
}

/** Organisations below, each with its milestones; a number counts who is due, and after a plus who is late. */
function ByOrganisation({ found, under }: { found: BadgeForecast; under: Named }) {
  const t = useT();
  const language = useLanguage();
  const columns = found.milestones.map(({ milestone }) => milestone);
  const said = (tallies: readonly Tally[], milestone: number) => {
    const tally = tallies.find((one) => one.milestone === milestone);
    if (!tally) return '–';
    const late = tally.late > 0 ? t('badges.plusLate', { count: count(tally.late, language) }) : '';
    return [tally.due > 0 ? count(tally.due, language) : '', late].filter(Boolean).join(' ');
  };
  return (
    <div>
      <Typography variant="h3" sx={{ mb: 2 }}>
        {t('badges.byOrganisation')}
      </Typography>
      <TableContainer tabIndex={0} role="region" aria-label={t('badges.byOrganisation')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('field.name')}</TableCell>
              {columns.map((milestone) => (
                <TableCell key={milestone} align="right">
                  {t('badges.years', { milestone })}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {found.organisations.map(({ organisation, milestones }) => (
              <TableRow key={organisation.id}>
                <TableCell sx={{ minWidth: 160 }}>{organisation.name}</TableCell>
                {columns.map((milestone) => (
                  <TableCell key={milestone} align="right">
                    {said(milestones, milestone)}
                  </TableCell>
                ))}
              </TableRow>
            ))}
            <TableRow>
              <TableCell sx={{ fontWeight: 600 }}>{t('badges.all', { name: under.name })}</TableCell>
              {columns.map((milestone) => (
                <TableCell key={milestone} align="right" sx={{ fontWeight: 600 }}>
                  {said(found.milestones, milestone)}
                </TableCell>
              ))}
            </TableRow>
          </TableBody>
        </Table>
      </TableContainer>
    </div>
  );
}

/** The candidates of a round and milestone, on the screen where their cases are opened. */
function dueAt(round: string, milestone: number, which: 'due' | 'late'): string {
  return `/proposals/list/badge/draft?round=${round}&milestone=${milestone}&which=${which}`;
}
