import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import type { ListedCase, ProposalFile as File, ProposalReadiness } from '../api/case-model.ts';
import { give, newId, operation, tryOut } from '../api/commands.ts';
import type { History } from '../api/model.ts';
import { CASE_COLUMNS, type CaseColumn } from '../cases/columns.tsx';
import { CaseTable } from '../cases/case-table.tsx';
import { OutcomeChip } from '../cases/case-chips.tsx';
import { Readiness } from '../cases/readiness.tsx';
import { BulkDialog } from '../controls/bulk-dialog.tsx';
import { Empty } from '../controls/empty.tsx';
import { Failure } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { Section } from '../controls/section.tsx';
import { Timeline } from '../controls/timeline.tsx';
import { useT } from '../i18n/use-t.ts';
import { together } from '../providers/use-outcomes.ts';
import { useRead } from '../providers/use-read.ts';
import { useMay } from '../providers/use-session.ts';
import { Loading } from '../session/loading.tsx';
import { dmy } from '../words/dates.ts';
import { nameShown } from '../words/person.ts';
import { AddToList } from './add-to-list.tsx';
import { PrintList } from './print-list.tsx';
import { ChoiceBar } from './choice-bar.tsx';

/** A list: its cases with what is missing or what became of them, and the acts on many of them at once. */
export default function ProposalFile() {
  const t = useT();
  const { id } = useParams();
  const file = useRead<File>(`/proposals/${id}`, undefined, { keep: true });
  if (file.error) {
    return (
      <Page title={t('lists.toList')}>
        <Failure problem={file.error} retry={() => void file.refetch()} />
      </Page>
    );
  }
  return file.data ? <Shown key={id} list={file.data} /> : <Loading />;
}

function Shown({ list }: { list: File }) {
  const t = useT();
  const may = useMay();
  const navigate = useNavigate();
  const draft = list.status === 'draft';
  const readiness = useRead<ProposalReadiness>(draft ? `/proposals/${list.id}/readiness` : undefined, undefined, {
    keep: true,
  });
  const history = useRead<History>(`/proposals/${list.id}/history`, undefined, { keep: true });
  const [chosen, setChosen] = useState<string[]>([]);
  const [doing, setDoing] = useState<{ what: 'unlist' | 'forward'; rows: ListedCase[] }>();
  const rows = list.items.filter(({ id }) => chosen.includes(id));
  const allowed = (verb: string) => list.may.includes(operation('proposals', verb));
  const unmetOf = (id: string) => readiness.data?.items.find((item) => item.case === id)?.unmet;
  const unready = readiness.data?.items.filter(({ unmet }) => unmet.length > 0).length ?? 0;

  const asks = list.kind === 'card' || list.kind === 'badge';
  const columns: CaseColumn<ListedCase>[] = [
    ...(asks ? [CASE_COLUMNS.award] : []),
    CASE_COLUMNS.cell,
    ...(draft
      ? [
          CASE_COLUMNS.status,
          {
            label: 'cases.readiness' as const,
            cell: (row: ListedCase) => {
              const unmet = unmetOf(row.id);
              return unmet ? <Readiness unmet={unmet} /> : '…';
            },
          },
        ]
      : [
          CASE_COLUMNS.at,
          { label: 'lists.outcome' as const, cell: (row: ListedCase) => <Outcome row={row} /> },
          ...(list.items.some(({ decision }) => decision) ? [CASE_COLUMNS.decision] : []),
          CASE_COLUMNS.dueOn,
        ]),
  ];
  const toForm = (verb: string) => void navigate(`/proposals/${list.id}/${verb}`, { state: { cases: chosen } });
  const receiver = !draft && (allowed('decide-cases') || allowed('return-cases') || allowed('record-votes'));
  const waiting = list.items.filter(({ outcome }) => outcome === 'waiting' || outcome === 'heldBack');
  const decides = waiting.some(({ task }) => task === 'decide');
  const onward = receiver && waiting.some(({ task }) => task !== 'decide') && may('proposals.listCases');
  // What the meeting has not voted on yet comes before the decision that rests on the vote.
  const unvoted = waiting.some(({ progress }) => progress.votesCarried < progress.votesRequired);

  return (
    <Page
      title={list.title}
      browserTitle={t(`caseKind.${list.kind}`)}
      intro={
        <>
          <div>
            {t(`caseKind.${list.kind}`)} · {t(`caseStatus.${list.status}`)} ·{' '}
            {t('lists.count', { smart_count: list.items.length })}
          </div>
          <div>
            <MuiLink component={Link} to={`/organisations/${list.organisation.id}`}>
              {list.organisation.name}
            </MuiLink>
            {list.to && (
              <>
                {' '}
                →{' '}
                <MuiLink component={Link} to={`/organisations/${list.to.id}`}>
                  {list.to.name}
                </MuiLink>
              </>
            )}
            {' · '}
            {list.submittedOn
              ? t('lists.submittedOn', { on: dmy(list.submittedOn) })
              : t('lists.draftedOn', { on: dmy(list.draftedOn) })}
          </div>
        </>
      }
      actions={
        <>
          {draft && allowed('submit') && (
            <Button
              component={Link}
              to={`/proposals/${list.id}/submit`}
              variant="contained"
              disabled={list.items.length === 0}
            >
              {t('lists.submit')}
            </Button>
          )}
          {receiver && unvoted && allowed('record-votes') && (
            <Button component={Link} to={`/proposals/${list.id}/record-votes`} variant="contained">
              {t('lists.votes')}
            </Button>
          )}
          {receiver && decides && allowed('decide-cases') && (
            <Button
              component={Link}
              to={`/proposals/${list.id}/decide-cases`}
              variant={unvoted ? 'outlined' : 'contained'}
            >
              {t('lists.decide')}
            </Button>
          )}
          <PrintList list={list.id} />
          <Button component={Link} to={`/proposals/list/${list.kind}/${draft ? 'draft' : 'sent'}`} variant="outlined">
            {t('lists.back')}
          </Button>
        </>
      }
    >
      {draft && readiness.data && list.items.length > 0 && (
        <Alert severity={unready > 0 ? 'warning' : 'success'} data-testid="list-readiness">
          {unready > 0
            ? t('lists.notReady', { smart_count: unready })
            : t('lists.allReady', { smart_count: list.items.length })}
        </Alert>
      )}
      {receiver && waiting.length > 0 && (
        <Alert severity="info">{t(onward ? 'lists.forwardHelp' : 'lists.decideHelp')}</Alert>
      )}
      <Section title={t('cases.list')} flush>
        {chosen.length > 0 && (
          <ChoiceBar
            chosen={chosen.length}
            onClear={() => setChosen([])}
            actions={
              draft
                ? [{ label: t('lists.remove'), act: () => setDoing({ what: 'unlist', rows }), plain: true }]
                : [
                    ...(allowed('record-votes')
                      ? [{ label: t('lists.votes'), act: () => toForm('record-votes') }]
                      : []),
                    ...(decides && allowed('decide-cases')
                      ? [{ label: t('lists.decide'), act: () => toForm('decide-cases') }]
                      : []),
                    ...(onward ? [{ label: t('lists.add'), act: () => setDoing({ what: 'forward', rows }) }] : []),
                    ...(allowed('return-cases')
                      ? [{ label: t('lists.giveBack'), act: () => toForm('return-cases'), plain: true }]
                      : []),
                  ]
            }
          />
        )}
        {list.items.length === 0 ? (
          <Empty
            actions={
              <Button component={Link} to={`/proposals/list/${list.kind}/draft`} variant="outlined">
                {t(`lists.titles.${list.kind}.draft`)}
              </Button>
            }
          >
            {t('lists.emptyList')}
          </Empty>
        ) : (
          <CaseTable
            rows={list.items}
            columns={columns}
            card={(draft ? [0, 2] : [0, 2, columns.length - 1 - Number(asks)])
              .map((at) => at + Number(asks))
              .concat(asks ? [0] : [])}
            chosen={chosen}
            onChoose={(draft && allowed('unlist-cases')) || receiver ? setChosen : undefined}
            choosable={({ outcome }) => draft || outcome === 'waiting' || outcome === 'heldBack'}
          />
        )}
      </Section>
      <Section title={t('lists.history')}>
        {history.data ? <Timeline items={history.data.items} names={history.data.names} /> : <Loading />}
      </Section>
      {doing?.what === 'unlist' && (
        <BulkDialog
          title={t('lists.remove')}
          rows={doing.rows.map((row) => ({
            id: row.id,
            name: nameShown(row.subject.fullName, t),
            note: row.cell.name,
          }))}
          asked={list.id}
          ask={together((cases, signal) => tryOut(unlisting(list.id, cases), signal))}
          act={together((cases) => give(unlisting(list.id, cases), newId()))}
          onClose={(done) => {
            setDoing(undefined);
            if (done) setChosen([]);
          }}
        />
      )}
      {doing?.what === 'forward' && list.to && (
        <AddToList
          kind={list.kind}
          organisation={list.to}
          rows={doing.rows}
          onClose={(done) => {
            setDoing(undefined);
            if (done) setChosen([]);
          }}
        />
      )}
    </Page>
  );
}

function unlisting(list: string, cases: readonly string[]) {
  return { collection: 'proposals' as const, id: list, verb: 'unlist-cases', body: { cases } };
}

/** What became of a case; if a rule held it back, which. */
function Outcome({ row }: { row: ListedCase }) {
  return (
    <Box sx={{ minWidth: 130 }}>
      <OutcomeChip outcome={row.outcome} />
      {row.heldDetail && (
        <Typography variant="body2" color="error" sx={{ fontSize: '0.8125rem' }}>
          {row.heldDetail}
        </Typography>
      )}
    </Box>
  );
}
