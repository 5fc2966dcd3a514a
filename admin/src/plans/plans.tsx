import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import MuiLink from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { PlanRow, Plans as PlansOfYear } from '../api/case-model.ts';
import type { OrganisationFile } from '../api/model.ts';
import { HelpLink } from '../help/help-link.tsx';
import { Failure } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { Section } from '../controls/section.tsx';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { useScope } from '../providers/use-scope.ts';
import { useMay, useSession } from '../providers/use-session.ts';
import { Loading } from '../session/loading.tsx';
import { count, share } from '../words/numbers.ts';
import { SetTarget } from './set-target.tsx';

/** Xây dựng kế hoạch kết nạp đảng viên: targets down the tree, what was reached, and how far. */
export default function Plans() {
  const t = useT();
  const may = useMay();
  const { today } = useSession();
  const { organisation, tops } = useScope();
  const narrow = useMediaQuery('(max-width: 767px)', { noSsr: true });
  const [search, setSearch] = useSearchParams();
  const thisYear = Number(today.slice(0, 4));
  const year = Number(search.get('year')) || thisYear;
  const under = search.get('under') ?? organisation?.id;
  const [setting, setSetting] = useState<PlanRow>();
  const plans = useRead<PlansOfYear>(under ? '/plans' : undefined, { year, under }, { keep: true });
  const file = useRead<OrganisationFile>(under ? `/organisations/${under}` : undefined, undefined, { keep: true });
  const path = file.data?.path ?? [];
  // Upward no further than to the top of what the account may read.
  const top = path.findIndex(({ id }) => tops.some((one) => one.id === id));
  const above = path.filter(({ id }, at) => top >= 0 && at >= top && id !== under).at(-1);
  const show = (next: { year?: number; under?: string }) =>
    setSearch({ year: String(next.year ?? year), ...((next.under ?? under) && { under: next.under ?? under! }) });
  const rows = plans.data?.items ?? [];
  const maySet = may('plans.set') && year >= thisYear;
  const shared = { year, maySet, onSet: setSetting, onOpen: (id: string) => show({ under: id }) };
  return (
    <Page
      title={t('plan.title')}
      intro={t('plan.intro')}
      actions={
        <>
          <HelpLink leaf="plans" />
          <TextField
            select
            label={t('plan.year')}
            value={year}
            onChange={(event) => show({ year: Number(event.target.value) })}
            sx={{ minWidth: 120 }}
          >
            {[thisYear + 1, thisYear, thisYear - 1, thisYear - 2, thisYear - 3].map((one) => (
              <MenuItem key={one} value={one}>
                {one}
              </MenuItem>
            ))}
          </TextField>
        </>
      }
    >
      {plans.error && <Failure problem={plans.error} retry={() => void plans.refetch()} />}
      {!plans.data && !plans.error && <Loading />}
      {rows.length === 0 && plans.data && <Typography color="textSecondary">{t('plan.empty')}</Typography>}
      {rows[0] && (
        <Section
          title={rows[0].organisation.name}
          aside={
            above && (
              <Button size="small" onClick={() => show({ under: above.id })}>
                {t('plan.up', { name: above.name })}
              </Button>
            )
          }
          flush
        >
          <Difference row={rows[0]} />
          {narrow ? <Cards rows={rows} {...shared} /> : <Wide rows={rows} {...shared} />}
        </Section>
      )}
      {setting && (
        <SetTarget
          organisation={setting.organisation}
          year={year}
          target={setting.target}
          onClose={() => setSetting(undefined)}
        />
      )}
    </Page>
  );
}

interface Shown {
  rows: PlanRow[];
  year: number;
  maySet: boolean;
  onSet: (row: PlanRow) => void;
  onOpen: (id: string) => void;
}

/** Where an organisation's own target is not what those below add up to. */
function Difference({ row }: { row: PlanRow }) {
  const t = useT();
  if (row.target === undefined || row.targetBelow === 0 || row.target === row.targetBelow) return null;
  const difference = row.target - row.targetBelow;
  return (
    <Typography variant="body2" sx={{ px: { xs: 4, sm: 5 }, pb: 2, color: 'warning.main' }}>
      {t('plan.differs', { difference: difference > 0 ? `+${difference}` : difference, below: row.targetBelow })}
    </Typography>
  );
}

function Wide({ rows, maySet, onSet, onOpen }: Shown) {
  const t = useT();
  const language = useLanguage();
  return (
    <TableContainer tabIndex={0} role="region" aria-label={t('list.table')}>
      <Table size="small" sx={{ '& td, & th': { py: 2.5 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{t('plan.organisation')}</TableCell>
            <TableCell align="right">{t('plan.target')}</TableCell>
            <TableCell align="right">{t('plan.targetBelow')}</TableCell>
            <TableCell align="right">{t('plan.admitted')}</TableCell>
            <TableCell sx={{ width: 200 }}>{t('plan.percent')}</TableCell>
            {maySet && <TableCell />}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row, index) => (
            <TableRow key={row.organisation.id} hover selected={index === 0}>
              <TableCell component="th" scope="row">
                <Name row={row} own={index === 0} onOpen={onOpen} />
              </TableCell>
              <TableCell align="right">{row.target === undefined ? '–' : count(row.target, language)}</TableCell>
              <TableCell align="right">{count(row.targetBelow, language)}</TableCell>
              <TableCell align="right">{count(row.admitted, language)}</TableCell>
              <TableCell>
                <Reached row={row} />
              </TableCell>
              {maySet && (
                <TableCell align="right">
                  <Setter row={row} onSet={onSet} />
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Cards({ rows, maySet, onSet, onOpen }: Shown) {
  const t = useT();
  const language = useLanguage();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row, index) => (
        <Box component="li" key={row.organisation.id} sx={{ px: 4, py: 3, borderTop: 1, borderColor: 'divider' }}>
          {index > 0 && <Name row={row} own={false} onOpen={onOpen} />}
          <Box sx={{ fontSize: '0.875rem', my: 1 }}>
            {t('plan.target')}: {row.target === undefined ? t('plan.notSet') : count(row.target, language)} ·{' '}
            {t('plan.admitted')}: {count(row.admitted, language)}
          </Box>
          <Reached row={row} />
          {maySet && <Setter row={row} onSet={onSet} />}
        </Box>
      ))}
    </Box>
  );
}

function Name({ row, own, onOpen }: { row: PlanRow; own: boolean; onOpen: (id: string) => void }) {
  const t = useT();
  if (own) return <strong>{row.organisation.name}</strong>;
  return (
    <MuiLink
      component="button"
      type="button"
      sx={{ textAlign: 'left', font: 'inherit', fontWeight: 500 }}
      aria-label={t('plan.open', { name: row.organisation.name })}
      onClick={() => onOpen(row.organisation.id)}
    >
      {row.organisation.name}
    </MuiLink>
  );
}

/** How far, as figure and as a bar. */
function Reached({ row }: { row: PlanRow }) {
  const t = useT();
  const language = useLanguage();
  if (!row.target) return null;
  const reached = share(row.admitted, row.target, language);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 3 }}>
      <LinearProgress
        variant="determinate"
        value={Math.min(100, (100 * row.admitted) / row.target)}
        aria-label={`${t('plan.percent')}: ${reached}`}
        sx={{ flex: 1, height: 6, borderRadius: 1, bgcolor: 'divider' }}
      />
      <Box sx={{ minWidth: 52, textAlign: 'right', fontSize: '0.875rem' }}>{reached}</Box>
    </Box>
  );
}

function Setter({ row, onSet }: { row: PlanRow; onSet: (row: PlanRow) => void }) {
  const t = useT();
  const label = t(row.target === undefined ? 'plan.set' : 'plan.change');
  return (
    <Button
      size="small"
      onClick={() => onSet(row)}
      aria-label={`${label}: ${row.organisation.name}`}
      sx={{ whiteSpace: 'nowrap', mx: { xs: -4, sm: 0 } }}
    >
      {label}
    </Button>
  );
}
