import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { ListOutcome, ProposalPage, ProposalRow } from '../api/case-model.ts';
import type { Query } from '../api/http.ts';
import { Failure } from '../controls/failure.tsx';
import { Section } from '../controls/section.tsx';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { dmy } from '../words/dates.ts';
import { PrintList } from './print-list.tsx';
import { count } from '../words/numbers.ts';

/** Lists of one step: each with where it comes from, where it went and what became of its cases. */
export function Proposals(props: {
  title: string;
  empty: string;
  query: Query;
  /** Whether lists of those below are shown too, and how to change that; absent where the question does not arise. */
  below?: boolean;
  onBelow?: (below: boolean) => void;
}) {
  const { title, empty, query } = props;
  const t = useT();
  const language = useLanguage();
  const [limit, setLimit] = useState(6);
  const { data, error, refetch } = useRead<ProposalPage>(
    '/proposals',
    { ...query, limit, total: true },
    { keep: true },
  );
  return (
    <Section
      title={(data?.total ?? 0) > 0 ? `${title}: ${count(data?.total, language)}` : title}
      aside={
        props.onBelow && (
          <FormControlLabel
            control={
              <Checkbox
                size="small"
                checked={props.below}
                onChange={() => props.onBelow!(!props.below)}
                sx={{ py: 0 }}
              />
            }
            label={t('lists.withBelow')}
            slotProps={{ typography: { variant: 'body2' } }}
          />
        )
      }
    >
      {error && <Failure problem={error} retry={() => void refetch()} />}
      {data?.items.length === 0 && <Typography color="textSecondary">{empty}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.items.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </Box>
      {data?.next && (
        <Button size="small" onClick={() => setLimit(limit + 20)}>
          {t('app.more')}
        </Button>
      )}
    </Section>
  );
}

function Row({ row }: { row: ProposalRow }) {
  const t = useT();
  return (
    <Box
      component="li"
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 5, rowGap: 1, py: 2.5, borderTop: 1, borderColor: 'divider' }}
    >
      <Box sx={{ flex: '2 1 260px', minWidth: 0 }}>
        <MuiLink component={Link} to={`/proposals/${row.id}`} sx={{ fontWeight: 600 }}>
          {row.title}
        </MuiLink>
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
          {row.organisation.name}
          {row.to && <> → {row.to.name}</>}
        </Box>
      </Box>
      <Box sx={{ flex: '1 1 200px', fontSize: '0.875rem' }}>
        <div>
          {row.submittedOn
            ? t('lists.submittedOn', { on: dmy(row.submittedOn) })
            : t('lists.draftedOn', { on: dmy(row.draftedOn) })}
        </div>
        <Box sx={{ color: 'text.secondary' }}>
          {t('lists.count', { smart_count: row.cases })}
          {row.status === 'submitted' && row.cases > 0 && (
            <>
              {' '}
              ·{' '}
              {outcomesOf(row)
                .map(([outcome, number]) => `${t(`listOutcome.${outcome}`)} ${number}`)
                .join(' · ')}
            </>
          )}
        </Box>
      </Box>
      <PrintList list={row.id} what={row.title} />
    </Box>
  );
}

function outcomesOf({ outcomes }: ProposalRow): [ListOutcome, number][] {
  return (Object.entries(outcomes) as [ListOutcome, number][]).filter(([, number]) => number > 0);
}
