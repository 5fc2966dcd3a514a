import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { Link } from 'react-router-dom';
import type { OrganisationFile } from '../api/model.ts';
import { Failure } from '../controls/failure.tsx';
import { Section } from '../controls/section.tsx';
import { LateMark } from '../controls/status-chip.tsx';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import type { Remains } from '../reorganisations/model.ts';
import { Loading } from '../session/loading.tsx';
import { dmy } from '../words/dates.ts';
import { count } from '../words/numbers.ts';

const COUNTED = ['members', 'applicants', 'transfers', 'lists', 'children'] as const;

/** What an organisation that comes to its end still has to hand on, and by when; or that it has ended. */
export function Closing({ organisation }: { organisation: OrganisationFile }) {
  const t = useT();
  const { status, endedOn, endBy, overdue, successors } = organisation;
  if (status === 'active') return null;
  return (
    <Stack spacing={4}>
      <Alert severity={overdue ? 'warning' : 'info'} data-testid="closing">
        {t(`windingUp.status.${status}`, { on: endedOn && dmy(endedOn) })}{' '}
        {endBy && status !== 'ended' && t('windingUp.endBy', { on: dmy(endBy) })}{' '}
        {overdue && <LateMark>{t('windingUp.overdue')}</LateMark>}
        {successors.length > 0 && (
          <div>
            {t('reorganise.successors')}:{' '}
            {successors.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <MuiLink component={Link} to={`/organisations/${id}`}>
                  {name}
                </MuiLink>
              </span>
            ))}
          </div>
        )}
      </Alert>
      {status !== 'ended' && <Checklist id={organisation.id} />}
    </Stack>
  );
}

function Checklist({ id }: { id: string }) {
  const t = useT();
  const language = useLanguage();
  const { data, error, refetch } = useRead<Remains>(`/organisations/${id}/remains`);
  if (error) return <Failure problem={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const lines = [
    ...COUNTED.map(
      (what) =>
        [
          t(`windingUp.${what}`),
          data[what] === 0 ? undefined : t('windingUp.left', { count: count(data[what], language) }),
        ] as const,
    ),
    [t('windingUp.seal'), data.seal ? t('windingUp.sealLeft') : undefined] as const,
  ];
  return (
    <Section title={t('windingUp.checklist')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }} data-testid="remains">
        {lines.map(([label, left]) => (
          <Box component="li" key={label} sx={{ display: 'flex', gap: 3, py: 1.5 }}>
            <Box aria-hidden sx={{ width: 20, fontWeight: 700, color: left ? 'warning.main' : 'success.main' }}>
              {left ? '○' : '✓'}
            </Box>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              {label}
              <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{left ?? t('windingUp.done')}</Box>
            </Box>
          </Box>
        ))}
      </Box>
      {data.ready && (
        <Alert severity="success" sx={{ mt: 3 }}>
          {t('windingUp.ready')}
        </Alert>
      )}
    </Section>
  );
}
