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
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { asProblem } from '../api/problem.ts';
import type { TransferRow } from '../api/transfer-model.ts';
import { Empty } from '../controls/empty.tsx';
import { Failure } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { ScopeBar } from '../controls/scope-bar.tsx';
import { Section } from '../controls/section.tsx';
import { useDebounced } from '../controls/use-debounced.ts';
import { HelpLink } from '../help/help-link.tsx';
import { useT } from '../i18n/use-t.ts';
import { NotFound } from '../layout/not-found.tsx';
import { ListFooter } from '../members/list-footer.tsx';
import { usePreference } from '../preferences.ts';
import { ChoiceBar } from '../proposals/choice-bar.tsx';
import { useScope } from '../providers/use-scope.ts';
import { useMay } from '../providers/use-session.ts';
import { FillBoxes } from './fill-boxes.tsx';
import { ReceiveNotices } from './receive-notices.tsx';
import { TransferTable } from './transfer-table.tsx';
import { askedOf, VIEWS, viewOf, type View } from './views.ts';

/** What a list can be narrowed to, each by a box to tick. */
const ONLY = ['overdue', 'notHandedIn', 'mine'] as const;
type Only = (typeof ONLY)[number];

/** A list of the menu of transfers. */
export default function TransferList() {
  const view = viewOf(useParams().view);
  return view ? <ListOf key={view} view={view} /> : <NotFound />;
}

function ListOf({ view }: { view: View }) {
  const t = useT();
  const may = useMay();
  const of = VIEWS[view];
  const { tops, organisation, choose } = useScope();
  // What narrows the list stands in its address, so that a link brings it back; a name that was typed does not.
  const [address, setAddress] = useSearchParams();
  const state = of.states.find((one) => one === address.get('state')) ?? of.states[0]!;
  const only = (one: Only) => address.get(one) === 'true';
  const [overdue, notHandedIn, mine] = [only('overdue'), only('notHandedIn'), only('mine')];
  const [perPage] = usePreference('perPage');
  const [page, setPage] = useState(1);
  const [typed, setTyped] = useState('');
  const q = useDebounced(typed.trim(), 250);
  const [chosen, setChosen] = useState<string[]>([]);
  const [doing, setDoing] = useState<{ act: 'fill' | 'notice'; rows: TransferRow[] }>();
  const { data, total, pageInfo, error, isFetching, refetch } = useGetList<RaRecord & TransferRow>(
    'transfers',
    {
      pagination: { page, perPage },
      sort: {
        field: state === 'open' || state === 'staying' ? 'dueOn' : 'openedOn',
        order: state === 'open' || state === 'staying' ? 'ASC' : 'DESC',
      },
      filter: {
        ...{ side: of.side, kind: of.kinds, under: organisation?.id },
        ...askedOf(view, state),
        ...(q && { q }),
        ...(overdue && { overdue: true }),
        ...(notHandedIn && { notHandedIn: true }),
        ...(mine && organisation && { at: organisation.id }),
      },
    },
    { placeholderData: keepPreviousData, enabled: organisation !== undefined },
  );
  const restart = () => {
    setPage(1);
    setChosen([]);
  };
  const narrow = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(address);
    if (value === undefined) next.delete(name);
    else next.set(name, value);
    setAddress(next, { replace: true });
    restart();
  };
  const narrowed = q !== '' || overdue || notHandedIn || mine || state !== of.states[0];
  const rows = data?.filter(({ id }) => chosen.includes(id)) ?? [];
  return (
    <Page
      title={t(`transfers.titles.${view}`)}
      intro={t(`transfers.intro.${view}`)}
      actions={
        <>
          <HelpLink leaf={of.help} />
          {of.side === 'out' && may('members.openTransfer') && (
            <Button component={Link} to="/transfers/draft" variant="contained">
              {t('transfers.draft')}
            </Button>
          )}
          {view === 'official' && may('collectiveTransfers') && (
            <Button component={Link} to="/transfers/collective" variant="outlined">
              {t('transfers.collectives')}
            </Button>
          )}
          {view === 'awaiting' && may('members.takeIn') && (
            <Button component={Link} to="/members/new/take-in" variant="contained">
              {t('act.members.take-in')}
            </Button>
          )}
        </>
      }
    >
      <Section title={t('transfers.list')} flush>
        {organisation && (
          <ScopeBar
            tops={tops}
            organisation={organisation}
            onOrganisation={(id) => {
              choose(id);
              restart();
            }}
          >
            <TextField
              type="search"
              label={t('cases.search')}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                restart();
              }}
              sx={{ width: { xs: '100%', sm: 220 } }}
              slotProps={{ htmlInput: { autoComplete: 'off' } }}
            />
            <TextField
              select
              label={t('transfers.state')}
              value={state}
              onChange={(event) => narrow('state', event.target.value)}
              sx={{ width: { xs: '100%', sm: 260 } }}
            >
              {of.states.map((one) => (
                <MenuItem key={one} value={one}>
                  {t(`transfers.states.${one}`)}
                </MenuItem>
              ))}
            </TextField>
            {ONLY.filter((one) => one !== 'notHandedIn' || of.kinds.includes('official')).map((one) => (
              <FormControlLabel
                key={one}
                control={
                  <Checkbox
                    size="small"
                    checked={only(one)}
                    onChange={(event) => narrow(one, event.target.checked ? 'true' : undefined)}
                  />
                }
                label={t(`transfers.only.${one}`)}
              />
            ))}
          </ScopeBar>
        )}
        {chosen.length > 0 && (
          <ChoiceBar
            chosen={chosen.length}
            label={t('transfers.chosen', { smart_count: chosen.length })}
            onClear={() => setChosen([])}
            actions={[
              { label: t('transfers.fillChosen'), act: () => setDoing({ act: 'fill', rows }) },
              ...(view === 'awaiting'
                ? [{ label: t('transfers.noticeChosen'), act: () => setDoing({ act: 'notice', rows }), plain: true }]
                : []),
            ]}
          />
        )}
        <Box sx={{ height: 2 }}>
          {isFetching && <LinearProgress aria-label={t('list.loading')} sx={{ height: 2 }} />}
        </Box>
        {error ? (
          <Box sx={{ p: 4 }}>
            <Failure problem={asProblem(error)} retry={() => void refetch()} />
          </Box>
        ) : data?.length === 0 ? (
          <Empty>{t(narrowed ? 'lists.noneFound' : `transfers.empty.${view}`)}</Empty>
        ) : (
          data && <TransferTable rows={data} view={of} chosen={chosen} onChoose={setChosen} />
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
      </Section>
      {doing?.act === 'fill' && (
        <FillBoxes
          rows={doing.rows}
          onClose={(done) => {
            setDoing(undefined);
            if (done) setChosen([]);
          }}
        />
      )}
      {doing?.act === 'notice' && organisation && (
        <ReceiveNotices
          rows={doing.rows}
          organisation={organisation}
          onClose={(done) => {
            setDoing(undefined);
            if (done) setChosen([]);
          }}
        />
      )}
    </Page>
  );
}
