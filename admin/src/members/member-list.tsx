import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useEffect, useState } from 'react';
import { useGetList, type RaRecord } from 'react-admin';
import { keepPreviousData } from '@tanstack/react-query';
import { Link, useParams } from 'react-router-dom';
import { operation } from '../api/commands.ts';
import type { MemberRow } from '../api/model.ts';
import { asProblem } from '../api/problem.ts';
import { AsOfBar, useMoment } from '../controls/as-of.tsx';
import { Empty } from '../controls/empty.tsx';
import { Failure } from '../controls/failure.tsx';
import { useDebounced } from '../controls/use-debounced.ts';
import { Page } from '../controls/page.tsx';
import { HelpLink } from '../help/help-link.tsx';
import { useT } from '../i18n/use-t.ts';
import { usePreference } from '../preferences.ts';
import { useMay } from '../providers/use-session.ts';
import { COLUMN_IDS, type ColumnId } from './columns.tsx';
import { conditions } from './filter.ts';
import { FilterPanel } from './filter-panel.tsx';
import { ListFooter } from './list-footer.tsx';
import { useListState } from './list-state.ts';
import { ListToolbar } from './list-toolbar.tsx';
import { MemberCards, MemberTable } from './member-table.tsx';
import { VIEWS, viewOf, type View } from './views.ts';

/** A list of the menu. Each keeps its own state, so it is made anew when another is opened. */
export default function MemberList() {
  const { view } = useParams();
  return <ListOf key={view} view={viewOf(view)} />;
}

function ListOf({ view }: { view: View }) {
  const t = useT();
  const narrow = useMediaQuery('(max-width: 767px)', { noSsr: true });
  const state = useListState(view);
  const [perPage] = usePreference('perPage');
  const [chosen] = usePreference('memberColumns');
  const [panel, setPanel] = useState(false);
  const fixed = VIEWS[view].status;
  const q = useDebounced(state.filter.q, 250);
  const { asOf, knownAt, another } = useMoment();
  const filter = { ...state.filter, q, status: state.filter.status ?? fixed, asOf, knownAt };
  const columns = chosenColumns(chosen, view);

  const { data, total, pageInfo, error, isFetching, isPending, refetch } = useGetList<RaRecord & MemberRow>(
    'members',
    { pagination: { page: state.page, perPage }, sort: state.sort, filter },
    { placeholderData: keepPreviousData },
  );
  // The last page may have emptied since it was opened.
  useEffect(() => {
    if (!isFetching && state.page > 1 && data?.length === 0) state.setPage(1);
  });

  const narrowed = conditions(state.filter) > 0;
  return (
    <Page
      title={t(`members.titles.${view}`)}
      intro={t(`members.intro.${view}`)}
      actions={
        <>
          {VIEWS[view].help && <HelpLink leaf={VIEWS[view].help} />}
          {!another && <NewActs view={view} />}
        </>
      }
    >
      <AsOfBar />
      <Paper variant="outlined">
        <ListToolbar
          filter={state.filter}
          asked={{ ...filter, sort: state.sort }}
          columns={columns}
          panel={panel}
          onPanel={() => setPanel(!panel)}
          onFilter={state.setFilter}
        />
        {panel && <FilterPanel filter={state.filter} statuses={fixed} view={view} onFilter={state.setFilter} />}
        <Box sx={{ height: 4 }}>
          {isFetching && <LinearProgress aria-label={t('list.loading')} sx={{ height: 2 }} />}
        </Box>
        {error ? (
          <Box sx={{ p: 4 }}>
            <Failure problem={asProblem(error)} retry={() => void refetch()} />
          </Box>
        ) : data?.length === 0 ? (
          <Empty
            actions={
              narrowed ? (
                <Button variant="outlined" onClick={() => state.setFilter({})}>
                  {t('list.clear')}
                </Button>
              ) : (
                <FirstSteps view={view} />
              )
            }
          >
            {t(narrowed ? 'members.empty.filtered' : `members.empty.${view}`)}
          </Empty>
        ) : (
          data &&
          (narrow ? (
            <MemberCards rows={data} facts={VIEWS[view].card} />
          ) : (
            <MemberTable rows={data} columns={columns} sort={state.sort} onSort={state.setSort} />
          ))
        )}
        {!isPending && !error && (
          <ListFooter
            page={state.page}
            shown={data?.length ?? 0}
            total={total}
            more={pageInfo?.hasNextPage ?? false}
            onPage={state.setPage}
          />
        )}
      </Paper>
    </Page>
  );
}

function chosenColumns(chosen: string[] | null, view: View): ColumnId[] {
  return chosen ? COLUMN_IDS.filter((id) => chosen.includes(id)) : VIEWS[view].columns;
}

function NewActs({ view }: { view: View }) {
  const t = useT();
  const may = useMay();
  const acts =
    view === 'sympathisers'
      ? (['register-sympathiser'] as const)
      : view === 'dossiers' || view === 'roll'
        ? (['take-over'] as const)
        : [];
  return acts
    .filter((verb) => may(operation('members', verb)))
    .map((verb) => (
      <Button key={verb} component={Link} to={`/members/new/${verb}`} variant="contained">
        {t(`act.members.${verb}`)}
      </Button>
    ));
}

function FirstSteps({ view }: { view: View }) {
  const t = useT();
  const may = useMay();
  return (
    <>
      {(view === 'dossiers' || view === 'roll') && may('imports') && (
        <Button component={Link} to="/imports" variant="contained">
          {t('menu.imports')}
        </Button>
      )}
      {view === 'admissions' && (
        <Button component={Link} to="/members/list/sympathisers" variant="outlined">
          {t('menu.sympathisers')}
        </Button>
      )}
      {view === 'recognitions' && (
        <Button component={Link} to="/members/list/admissions" variant="outlined">
          {t('menu.admissions')}
        </Button>
      )}
      <NewActs view={view} />
    </>
  );
}
