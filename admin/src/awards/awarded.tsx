import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { AwardedRow, BadgeForecast } from '../api/award-model.ts';
import type { MemberFile } from '../api/model.ts';
import { Empty } from '../controls/empty.tsx';
import { Failure } from '../controls/failure.tsx';
import { Facts, Section } from '../controls/section.tsx';
import { LateMark } from '../controls/status-chip.tsx';
import { useDebounced } from '../controls/use-debounced.ts';
import { useT } from '../i18n/use-t.ts';
import { ChoiceBar } from '../proposals/choice-bar.tsx';
import { useRead } from '../providers/use-read.ts';
import { useMay } from '../providers/use-session.ts';
import { Loading } from '../session/loading.tsx';
import { dmy } from '../words/dates.ts';
import { nameShown } from '../words/person.ts';
import { NumberBadges } from './number-badges.tsx';
import { PeopleTable } from './people-table.tsx';
import { PresentBadges } from './present-badges.tsx';
import { RowsFoot } from './rows-foot.tsx';
import { useRows } from './use-rows.ts';

const STATES = ['all', 'unnumbered', 'unpresented', 'presented'] as const;
type State = (typeof STATES)[number];

/** A badge of a member: milestones are awarded once each. */
const idOf = ({ member, milestone }: AwardedRow) => `${member.id}/${milestone}`;

/** Badges that were decided: numbered out of the series, presented, with what stands on the certificate. */
export function Awarded({ under }: { under: string }) {
  const t = useT();
  const may = useMay();
  const [state, setState] = useState<State>('all');
  const [milestone, setMilestone] = useState('all');
  const [typed, setTyped] = useState('');
  const q = useDebounced(typed.trim(), 250);
  const [chosen, setChosen] = useState<string[]>([]);
  const [doing, setDoing] = useState<{ what: 'number' | 'present'; rows: AwardedRow[] }>();
  const [certificate, setCertificate] = useState<AwardedRow>();
  const { data: known } = useRead<BadgeForecast>('/badges/forecast', { under }, { keep: true });
  const badges = useRows<AwardedRow>('/badges', {
    ...{ under, q: q || undefined, milestone: milestone === 'all' ? undefined : milestone },
    state: state === 'all' ? undefined : state,
  });
  const rows = badges.rows?.filter((row) => chosen.includes(idOf(row))) ?? [];
  const mayNumber = may('badgeSeries.allot');
  const mayPresent = may('members.presentBadge');
  const choosable = (row: AwardedRow) =>
    !row.presentedOn &&
    (row.number ? mayPresent : mayNumber) &&
    // Numbers of one milestone come out of one series.
    (rows.length === 0 ||
      (Boolean(rows[0]!.number) === Boolean(row.number) &&
        (Boolean(row.number) || rows[0]!.milestone === row.milestone)));
  const narrow = (change: () => void) => {
    change();
    setChosen([]);
  };
  return (
    <Section title={t('badges.titles.awarded')} flush>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, px: { xs: 4, sm: 5 }, pt: 1, pb: 4 }}>
        <TextField
          select
          label={t('badges.state')}
          value={state}
          onChange={(event) => narrow(() => setState(event.target.value as State))}
          sx={{ width: { xs: '100%', sm: 240 } }}
        >
          {STATES.map((one) => (
            <MenuItem key={one} value={one}>
              {t(`badges.states.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={t('badges.milestone')}
          value={milestone}
          onChange={(event) => narrow(() => setMilestone(event.target.value))}
          sx={{ width: { xs: '100%', sm: 200 } }}
        >
          <MenuItem value="all">{t('badges.anyMilestone')}</MenuItem>
          {known?.levels.map((one) => (
            <MenuItem key={one} value={String(one)}>
              {t('badges.years', { milestone: one })}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          type="search"
          label={t('awards.search')}
          value={typed}
          onChange={(event) => narrow(() => setTyped(event.target.value))}
          sx={{ width: { xs: '100%', sm: 260 } }}
          slotProps={{ htmlInput: { autoComplete: 'off' } }}
        />
      </Box>
      {rows.length > 0 && (
        <ChoiceBar
          chosen={rows.length}
          label={t('badges.chosen', { smart_count: rows.length })}
          onClear={() => setChosen([])}
          actions={[
            rows[0]!.number
              ? { label: t('badges.present'), act: () => setDoing({ what: 'present', rows }) }
              : { label: t('badges.number'), act: () => setDoing({ what: 'number', rows }) },
          ]}
        />
      )}
      {badges.error && <Failure problem={badges.error} retry={() => void badges.refetch()} />}
      {badges.rows?.length === 0 ? (
        <Empty>{t(q || milestone !== 'all' || state !== 'all' ? 'awards.noneFound' : 'badges.noneAwarded')}</Empty>
      ) : (
        badges.rows && (
          <PeopleTable
            label={t('badges.titles.awarded')}
            rows={badges.rows}
            idOf={idOf}
            chosen={chosen}
            onChoose={badges.rows.some(choosable) ? setChosen : undefined}
            choosable={choosable}
            columns={[
              {
                label: t('badges.badge'),
                cell: (row) => (
                  <>
                    {t(`badges.kinds.${row.kind}`)}, {t('badges.years', { milestone: row.milestone })}{' '}
                    {row.late && <LateMark>{t('badges.lateMark')}</LateMark>}
                  </>
                ),
              },
              { label: t('badges.round'), cell: ({ round }) => dmy(round) },
              {
                label: t('cases.decision'),
                cell: ({ decision }) =>
                  decision && t('file.paper', { number: decision.number, date: dmy(decision.date) }),
              },
              { label: t('badges.numberOf'), cell: ({ number }) => number ?? t('badges.noNumber') },
              {
                label: t('badges.presentedOn'),
                cell: ({ presentedOn, returnedOn }) =>
                  returnedOn ? t('badges.returned', { on: dmy(returnedOn) }) : presentedOn && dmy(presentedOn),
              },
              {
                label: t('badges.certificate'),
                cell: (row) => (
                  <Button
                    size="small"
                    aria-label={t('badges.certificateOf', { name: nameShown(row.member.fullName, t) })}
                    onClick={() => setCertificate(row)}
                  >
                    {t('badges.show')}
                  </Button>
                ),
              },
            ]}
          />
        )
      )}
      {badges.rows && <RowsFoot shown={badges.rows.length} total={badges.total} more={badges.more} />}
      {doing && (
        <Doing
          {...doing}
          onClose={(done) => {
            setDoing(undefined);
            if (done) setChosen([]);
          }}
        />
      )}
      {certificate && <Certificate row={certificate} onClose={() => setCertificate(undefined)} />}
    </Section>
  );
}

function Doing(props: { what: 'number' | 'present'; rows: AwardedRow[]; onClose: (done: boolean) => void }) {
  const { what, ...rest } = props;
  return what === 'number' ? <NumberBadges {...rest} /> : <PresentBadges {...rest} />;
}

/** What stands on the certificate, put together for who writes it. */
function Certificate({ row, onClose }: { row: AwardedRow; onClose: () => void }) {
  const t = useT();
  const { data: member } = useRead<MemberFile>(`/members/${row.member.id}`);
  return (
    <Dialog open fullWidth onClose={onClose} aria-labelledby="certificate">
      <DialogTitle id="certificate">{t('badges.certificateTitle')}</DialogTitle>
      <DialogContent data-testid="certificate">
        {!member ? (
          <Loading />
        ) : (
          <Facts
            facts={[
              [t('field.fullName'), nameShown(member.fullName, t)],
              [t('field.birthDate'), member.birthDate && dmy(member.birthDate)],
              [t('field.nativePlace'), member.nativePlace],
              [t('field.cell'), row.cell.name],
              [t('field.joinDate'), member.joinDate && dmy(member.joinDate)],
              [t('badges.badge'), t('badges.years', { milestone: row.milestone })],
              [t('badges.kind'), t(`badges.kinds.${row.kind}`)],
              [t('badges.reachedOn'), dmy(row.reachedOn)],
              [t('badges.numberOf'), row.number ?? t('badges.noNumber')],
              [
                t('cases.decision'),
                row.decision && t('file.paper', { number: row.decision.number, date: dmy(row.decision.date) }),
              ],
              [t('badges.round'), dmy(row.round)],
            ]}
          />
        )}
      </DialogContent>
      <DialogActions sx={{ px: 6, pb: 4 }}>
        <Button variant="contained" onClick={onClose}>
          {t('app.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
