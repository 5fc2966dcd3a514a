import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import LinearProgress from '@mui/material/LinearProgress';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useGetList, type RaRecord } from 'react-admin';
import { Link } from 'react-router-dom';
import type { CaseKind, CaseRow } from '../api/case-model.ts';
import type { Named, OrganisationRow } from '../api/model.ts';
import { asProblem } from '../api/problem.ts';
import { CaseTable } from '../cases/case-table.tsx';
import { CASE_COLUMNS, type CaseColumnId } from '../cases/columns.tsx';
import { Empty } from '../controls/empty.tsx';
import { Failure } from '../controls/failure.tsx';
import { ScopeBar } from '../controls/scope-bar.tsx';
import { Section } from '../controls/section.tsx';
import { useDebounced } from '../controls/use-debounced.ts';
import { useT } from '../i18n/use-t.ts';
import { ListFooter } from '../members/list-footer.tsx';
import { usePreference } from '../preferences.ts';
import { useMay } from '../providers/use-session.ts';
import { AddToList } from './add-to-list.tsx';
import { ChoiceBar } from './choice-bar.tsx';
import { STAGE, type Stage } from './stages.ts';

/** The cases of one procedure at one step: chosen, put on a list, opened. */
export function CasesOfStage(props: {
  kind: CaseKind;
  stage: Stage;
  tops: Named[];
  organisation: OrganisationRow;
  onOrganisation: (id: string) => void;
}) {
  const t = useT();
  const may = useMay();
  const { kind, stage, organisation } = props;
  const of = STAGE[stage];
  const [perPage] = usePreference('perPage');
  const [page, setPage] = useState(1);
  const [below, setBelow] = useState(!of.here);
  const [sort, setSort] = useState(of.sort);
  const [only, setOnly] = useState<'overdue' | 'unrecorded' | 'refused'>();
  const [typed, setTyped] = useState('');
  const q = useDebounced(typed.trim(), 250);
  const [chosen, setChosen] = useState<string[]>([]);
  /** Those being put on a list, as they were when that began. */
  const [adding, setAdding] = useState<CaseRow[]>();
  const statuses = only === 'refused' ? [...of.statuses, 'refused'] : of.statuses;
  const { data, total, pageInfo, error, isFetching, refetch } = useGetList<RaRecord & CaseRow>(
    'cases',
    {
      pagination: { page, perPage },
      sort: { field: sort.replace('-', ''), order: sort.startsWith('-') ? 'DESC' : 'ASC' },
      filter: {
        kind,
        status: statuses,
        [below ? 'under' : 'at']: organisation.id,
        ...(q && { q }),
        ...(only === 'overdue' && { overdue: true }),
        ...(only === 'unrecorded' && { unrecorded: true }),
      },
    },
    { placeholderData: keepPreviousData },
  );
  // What would say the same in every row is left out.
  const all: CaseColumnId[] = kind === 'card' || kind === 'badge' ? ['award', ...of.columns] : of.columns;
  const columns = all.filter((id) =>
    id === 'cell' ? organisation.children > 0 : id === 'at' ? below || stage !== 'draft' : true,
  );
  const mayList = stage === 'draft' && may('proposals.listCases');
  const narrowed = q !== '' || only !== undefined;
  const rows = data?.filter(({ id }) => chosen.includes(id)) ?? [];
  const show = (change: () => void) => {
    change();
    setPage(1);
    setChosen([]);
  };
  return (
    <Section title={t('cases.list')} flush>
      <ScopeBar {...props} below={below} onBelow={(next) => show(() => setBelow(next))}>
        <TextField
          type="search"
          label={t('cases.search')}
          value={typed}
          onChange={(event) => show(() => setTyped(event.target.value))}
          sx={{ width: { xs: '100%', sm: 220 } }}
          slotProps={{ htmlInput: { autoComplete: 'off' } }}
        />
        <TextField
          select
          label={t('cases.sort')}
          value={sort}
          onChange={(event) => show(() => setSort(event.target.value))}
          sx={{ width: { xs: '100%', sm: 200 } }}
        >
          <MenuItem value="dueOn">{t('cases.sortDue')}</MenuItem>
          <MenuItem value="-openedOn">{t('cases.sortOpened')}</MenuItem>
        </TextField>
        {(stage === 'approved' ? (['unrecorded', 'refused'] as const) : (['overdue'] as const)).map((one) => (
          <FormControlLabel
            key={one}
            control={
              <Checkbox
                size="small"
                checked={only === one}
                onChange={() => show(() => setOnly(only === one ? undefined : one))}
              />
            }
            label={t(
              one === 'overdue'
                ? 'cases.onlyOverdue'
                : one === 'refused'
                  ? 'cases.withRefused'
                  : 'cases.onlyUnrecorded',
            )}
          />
        ))}
      </ScopeBar>
      {chosen.length > 0 && (
        <ChoiceBar
          chosen={chosen.length}
          onClear={() => setChosen([])}
          actions={[{ label: t('lists.add'), act: () => setAdding(rows) }]}
        />
      )}
      <Box sx={{ height: 2 }}>{isFetching && <LinearProgress aria-label={t('list.loading')} sx={{ height: 2 }} />}</Box>
      {error ? (
        <Box sx={{ p: 4 }}>
          <Failure problem={asProblem(error)} retry={() => void refetch()} />
        </Box>
      ) : data?.length === 0 ? (
        <Empty
          actions={
            stage === 'draft' &&
            !narrowed &&
            may('cases.open') && (
              <Button component={Link} to={`/cases/new/${kind}`} variant="outlined">
                {t('cases.openOne')}
              </Button>
            )
          }
        >
          {t(narrowed ? 'lists.noneFound' : `lists.empty.${stage}`)}
        </Empty>
      ) : (
        data && (
          <CaseTable
            rows={data}
            columns={columns.map((id) => CASE_COLUMNS[id])}
            card={(columns[0] === 'award' ? ['award' as const, ...of.card] : of.card)
              .map((id) => columns.indexOf(id))
              .filter((at) => at >= 0)}
            chosen={chosen}
            onChoose={mayList ? setChosen : undefined}
            choosable={({ task, at }) => task !== 'decide' && (rows.length === 0 || rows[0]!.at.id === at.id)}
          />
        )
      )}
      {data && !error && (
        <ListFooter
          page={page}
          shown={data.length}
          total={total}
          more={pageInfo?.hasNextPage ?? false}
          onPage={(next) => {
            setPage(next);
            setChosen([]);
          }}
        />
      )}
      {adding?.[0] && (
        <AddToList
          kind={kind}
          organisation={adding[0].at}
          rows={adding}
          onClose={(done) => {
            setAdding(undefined);
            if (done) setChosen([]);
          }}
        />
      )}
    </Section>
  );
}
