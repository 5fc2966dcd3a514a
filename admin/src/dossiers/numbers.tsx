import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { give, newId, tryOut } from '../api/commands.ts';
import type { OrganisationRow } from '../api/model.ts';
import { PeopleTable } from '../awards/people-table.tsx';
import { RowsFoot } from '../awards/rows-foot.tsx';
import { useRows } from '../awards/use-rows.ts';
import { BulkDialog } from '../controls/bulk-dialog.tsx';
import { Empty } from '../controls/empty.tsx';
import { Failure } from '../controls/failure.tsx';
import { Section } from '../controls/section.tsx';
import { StreamHistory } from '../controls/stream-history.tsx';
import { useT } from '../i18n/use-t.ts';
import { together } from '../providers/use-outcomes.ts';
import { useRead } from '../providers/use-read.ts';
import { useMay } from '../providers/use-session.ts';
import { Loading } from '../session/loading.tsx';
import { nameShown } from '../words/person.ts';
import type { DossierRow, Numbers } from './model.ts';

/** Số lý lịch: the province's series, the blocks of an organisation, who waits for a number. */
export function DossierNumbers({ organisation }: { organisation: OrganisationRow }) {
  const t = useT();
  const may = useMay();
  const { id, type } = organisation;
  const numbers = useRead<Numbers>(`/dossier-numbers/${id}`, undefined, { keep: true });
  if (numbers.error) return <Failure problem={numbers.error} retry={() => void numbers.refetch()} />;
  if (!numbers.data) return <Loading />;
  const { series, blocks } = numbers.data;
  const none = t('dossier.nothingRecorded');
  const left = blocks.reduce((sum, block) => sum + block.left, 0);
  const to = (act: string, symbol?: string) =>
    `/dossiers/act/${act}/${id}${symbol === undefined ? '' : `?symbol=${symbol}`}`;
  return (
    <Stack spacing={4}>
      {type === 'provincialCommittee' && (
        <Section
          title={t('dossier.numbers.series')}
          aside={
            may('dossierSeries.open') && (
              <Button component={Link} to={to('open-series')} size="small" variant="outlined">
                {t('dossier.numbers.open')}
              </Button>
            )
          }
        >
          {series.length === 0 && <Typography color="textSecondary">{t('dossier.numbers.seriesNone')}</Typography>}
          {series.map(({ symbol, next, closed }) => (
            <Box key={symbol} sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center', py: 2 }}>
              <span>
                {t('dossier.numbers.seriesOf', { symbol, next })}
                {closed && ` (${t('dossier.numbers.closed')})`}
              </span>
              {!closed && may('dossierSeries.giveBlock') && (
                <>
                  <Button component={Link} to={to('give-block', symbol)} size="small" variant="contained">
                    {t('dossier.numbers.give')}
                  </Button>
                  <Button component={Link} to={to('close-series', symbol)} size="small">
                    {t('dossier.numbers.close', { symbol })}
                  </Button>
                </>
              )}
            </Box>
          ))}
        </Section>
      )}
      <Section title={t('dossier.numbers.blocks')}>
        {blocks.length === 0 && <Typography color="textSecondary">{t('dossier.numbers.blocksNone')}</Typography>}
        <Box component="ul" sx={{ m: 0, pl: 5 }}>
          {blocks.map(({ symbol, from, to: last, left: free }) => (
            <li key={`${symbol} ${from}`}>
              {t('dossier.numbers.blockOf', { symbol, from: digits(from), to: digits(last) })} ·{' '}
              {t('dossier.numbers.left', { smart_count: free })}
            </li>
          ))}
        </Box>
      </Section>
      <Waiting organisation={id} mayAllot={left > 0 && may('dossierBlocks.allot')} />
      {type === 'provincialCommittee' && (
        <StreamHistory of={`/dossier-series/${id}`} title={t('dossier.numbers.seriesHistory')} none={none} />
      )}
      <StreamHistory of={`/dossier-blocks/${id}`} title={t('dossier.numbers.blocksHistory')} none={none} />
    </Stack>
  );
}

/** Members without a number; those chosen are given the next ones. */
function Waiting({ organisation, mayAllot }: { organisation: string; mayAllot: boolean }) {
  const t = useT();
  const [chosen, setChosen] = useState<string[]>([]);
  const [allotting, setAllotting] = useState<DossierRow[]>();
  const waiting = useRows<DossierRow>('/dossiers', { under: organisation, only: 'unnumbered' });
  const rows = waiting.rows ?? [];
  const command = (members: readonly string[]) => ({
    ...{ collection: 'dossier-blocks' as const, id: organisation, verb: 'allot' },
    body: { members },
  });
  return (
    <Section
      title={t('dossier.numbers.waiting')}
      aside={
        mayAllot && (
          <Button
            size="small"
            variant="contained"
            disabled={chosen.length === 0}
            onClick={() => setAllotting(rows.filter(({ member }) => chosen.includes(member.id)))}
          >
            {t('dossier.numbers.allot')}
          </Button>
        )
      }
      flush
    >
      {waiting.error && <Failure problem={waiting.error} retry={() => void waiting.refetch()} />}
      {waiting.rows?.length === 0 ? (
        <Empty>{t('dossier.numbers.waitingNone')}</Empty>
      ) : (
        <PeopleTable
          label={t('dossier.numbers.waiting')}
          rows={rows}
          idOf={({ member }) => member.id}
          columns={[]}
          {...(mayAllot && { chosen, onChoose: setChosen })}
        />
      )}
      {waiting.rows && <RowsFoot shown={rows.length} total={waiting.total} more={waiting.more} />}
      {allotting && (
        <BulkDialog
          title={t('dossier.numbers.allot')}
          rows={allotting.map(({ member, cell }) => ({
            id: member.id,
            name: nameShown(member.fullName, t),
            note: cell.name,
          }))}
          asked=""
          ask={together((ids, signal) => tryOut(command(ids), signal))}
          act={together((ids) => give(command(ids), newId()))}
          onClose={() => {
            setAllotting(undefined);
            setChosen([]);
          }}
        />
      )}
    </Section>
  );
}

/** As a number is written on a dossier. */
function digits(number: number): string {
  return String(number).padStart(6, '0');
}
