import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { send } from '../api/http.ts';
import type { Problem } from '../api/problem.ts';
import { Failure } from '../controls/failure.tsx';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { Loading } from '../session/loading.tsx';
import { dmy } from '../words/dates.ts';
import { count } from '../words/numbers.ts';
import { nameShown } from '../words/person.ts';
import type { Preview, Previewed, Totals } from './model.ts';

/** Who goes where, the totals before and after, and what stands against it: asked of the server before anything is recorded. */
export function PreviewOf({ kind, ...asked }: { kind: Previewed; organisation?: string; command: object }) {
  const t = useT();
  const { data, error, refetch } = useQuery<Preview, Problem>({
    queryKey: ['preview', kind, asked],
    queryFn: async ({ signal }) =>
      (await send<Preview>('POST', '/reorganisations/preview', { body: { kind, ...asked }, signal })).body,
    staleTime: 0,
  });
  if (error) return <Failure problem={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { before, after, conserved, moves, unassigned, unassignedOrganisations, blocks, letters, refusal } = data;
  const windsUp = kind === 'dissolve' || kind === 'disband';
  const left = [
    ...unassignedOrganisations,
    ...unassigned.map(({ id, fullName }) => ({ id, name: nameShown(fullName, t) })),
  ];
  return (
    <Stack spacing={4}>
      {refusal && <Alert severity="error">{refusal.detail}</Alert>}
      <TotalsShown before={before} after={after} conserved={conserved} />
      {blocks.length > 0 && (
        <Alert severity="warning" data-testid="preview-blocks">
          <div>{t('reorganise.blocks')}</div>
          <Box component="ul" sx={{ m: 0, pl: 5 }}>
            {blocks.map(({ code, detail, organisation }) => (
              <li key={code + organisation.id}>
                <strong>{organisation.name}: </strong>
                {detail}
              </li>
            ))}
          </Box>
        </Alert>
      )}
      {left.length > 0 && (
        <Alert severity="info">
          {t(windsUp ? 'reorganise.mustGo' : 'reorganise.unassigned', { count: left.length })}
          <Box component="ul" sx={{ m: 0, pl: 5, maxHeight: 160, overflowY: 'auto' }} tabIndex={0}>
            {left.slice(0, 100).map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </Box>
        </Alert>
      )}
      <div>
        <Typography variant="h3" sx={{ mb: 2 }}>
          {t('reorganise.whoGoesWhere')}
        </Typography>
        {moves.length === 0 && (
          <Typography color="textSecondary">
            {t(windsUp ? 'reorganise.eachByItself' : 'reorganise.nothingMoves')}
          </Typography>
        )}
        {letters && (
          <Typography sx={{ mt: 2 }}>
            {t('reorganise.letters', { by: letters.by.name, until: dmy(letters.until) })}
          </Typography>
        )}
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }} data-testid="preview-moves">
          {moves.map((move, index) => (
            <MoveLine key={index} move={move} />
          ))}
        </Box>
      </div>
    </Stack>
  );
}

function TotalsShown({ before, after, conserved }: Pick<Preview, 'before' | 'after' | 'conserved'>) {
  const t = useT();
  return (
    <Box data-testid="preview-totals">
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 4, mb: 3 }}>
        <Total label={t('reorganise.before')} totals={before} />
        <Total label={t('reorganise.after')} totals={after} />
      </Box>
      <Alert severity={conserved ? 'success' : 'error'}>
        {t(conserved ? 'reorganise.conserved' : 'reorganise.notConserved')}
      </Alert>
    </Box>
  );
}

function Total({ label, totals: { official, probationary } }: { label: string; totals: Totals }) {
  const t = useT();
  const language = useLanguage();
  return (
    <div>
      <Typography variant="body2" color="textSecondary">
        {label}
      </Typography>
      <Typography sx={{ fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.3 }}>
        {count(official + probationary, language)}
      </Typography>
      <Typography variant="body2">
        {t('organisations.counts', {
          official: count(official, language),
          probationary: count(probationary, language),
        })}
      </Typography>
    </div>
  );
}

function MoveLine({ move }: { move: Preview['moves'][number] }) {
  const t = useT();
  const language = useLanguage();
  const { what, from, to, organisation, official, probationary, others } = move;
  return (
    <Box component="li" sx={{ py: 2, borderTop: 1, borderColor: 'divider' }}>
      <div>
        <strong>
          {what === 'organisation' && organisation ? organisation.name : t('reorganise.members', { from: from.name })}
        </strong>{' '}
        → {to.name}
      </div>
      <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
        {t('organisations.counts', {
          official: count(official, language),
          probationary: count(probationary, language),
        })}
        {others > 0 && `, ${t('reorganise.others', { count: count(others, language) })}`}
      </Box>
    </Box>
  );
}
