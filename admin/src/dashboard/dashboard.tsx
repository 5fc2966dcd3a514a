import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { OrganisationRow } from '../api/model.ts';
import { Empty } from '../controls/empty.tsx';
import { Failure } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { useMay, useSession } from '../providers/use-session.ts';
import { Loading } from '../session/loading.tsx';
import { Work } from '../worklist/work.tsx';
import { Figures } from './figures.tsx';
import { Monthly } from './monthly.tsx';
import { Movement } from './movement.tsx';
import { Recent } from './recent.tsx';
import { Waiting } from './waiting.tsx';

/** The first page after sign-in: what waits, then the numbers. Every number opens the list behind it. */
export default function Dashboard() {
  const t = useT();
  const may = useMay();
  const { account } = useSession();
  const [chosen, setChosen] = useState<string>();
  const reads = may('members.list');
  const roots = useRead<{ items: OrganisationRow[] }>(reads ? '/organisations/roots' : undefined);
  const under = chosen ?? roots.data?.items[0]?.id;
  const scope = roots.data?.items.find(({ id }) => id === under);

  if (!reads) {
    return (
      <Page title={t('dashboard.title')}>
        <Empty
          actions={
            may('accounts') && (
              <Button component={Link} to="/accounts" variant="contained">
                {t('menu.accounts')}
              </Button>
            )
          }
        >
          {t('dashboard.noScope')}
        </Empty>
      </Page>
    );
  }
  return (
    <Page
      title={t('dashboard.title')}
      intro={scope ? scope.name : account.displayName}
      actions={
        (roots.data?.items.length ?? 0) > 1 && (
          <TextField
            select
            label={t('dashboard.scope')}
            value={under ?? ''}
            onChange={(event) => setChosen(event.target.value)}
            sx={{ minWidth: 280 }}
          >
            {roots.data!.items.map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
          </TextField>
        )
      }
    >
      {roots.error ? (
        <Failure problem={roots.error} retry={() => void roots.refetch()} />
      ) : !roots.data ? (
        <Loading />
      ) : !under ? (
        <FirstSteps />
      ) : (
        <Stack spacing={5}>
          <Work organisation={under} />
          <Waiting under={under} />
          <Box
            sx={{
              display: 'grid',
              gap: 5,
              gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'minmax(0,3fr) minmax(0,2fr)' },
              alignItems: 'start',
            }}
          >
            <Stack spacing={5}>
              <Figures under={under} />
              <Monthly under={under} />
            </Stack>
            <Stack spacing={5}>
              <Movement under={under} />
              <Recent under={under} />
            </Stack>
          </Box>
        </Stack>
      )}
    </Page>
  );
}

function FirstSteps() {
  const t = useT();
  const may = useMay();
  return (
    <Empty
      actions={
        <>
          {may('imports') && (
            <Button component={Link} to="/imports" variant="contained">
              {t('menu.imports')}
            </Button>
          )}
          {may('organisations.takeOver') && (
            <Button component={Link} to="/organisations/new/take-over" variant="outlined">
              {t('act.organisations.take-over')}
            </Button>
          )}
        </>
      }
    >
      {t('dashboard.empty')}
      <Typography component="span" sx={{ display: 'block', mt: 1 }}>
        {t('dashboard.emptyHelp')}
      </Typography>
    </Empty>
  );
}
