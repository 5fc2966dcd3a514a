import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Account, Grant, Page as PageOf } from '../api/model.ts';
import { Empty } from '../controls/empty.tsx';
import { Failure } from '../controls/failure.tsx';
import { Page } from '../controls/page.tsx';
import { useDebounced } from '../controls/use-debounced.ts';
import { HelpLink } from '../help/help-link.tsx';
import { useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { Loading } from '../session/loading.tsx';
import { dmy } from '../words/dates.ts';
import { AccountDialog, type AccountAct } from './account-dialog.tsx';

/** The accounts, what each may do, and the acts on them. */
export default function AccountList() {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [limit, setLimit] = useState(50);
  const [act, setAct] = useState<AccountAct>();
  const q = useDebounced(typed.trim(), 250);
  const { data, error, refetch } = useRead<PageOf<Account>>('/accounts', { q, limit }, { keep: true });
  return (
    <Page
      title={t('accounts.title')}
      intro={t('accounts.intro')}
      actions={
        <>
          <HelpLink leaf="accounts" />
          <Button variant="contained" onClick={() => setAct({ verb: 'open' })}>
            {t('accounts.open')}
          </Button>
        </>
      }
    >
      <TextField
        type="search"
        label={t('accounts.search')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        sx={{ maxWidth: 360 }}
        slotProps={{ htmlInput: { autoComplete: 'off' } }}
      />
      {error ? (
        <Failure problem={error} retry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : (
        <Paper variant="outlined">
          {data.items.length === 0 && <Empty>{t(q ? 'form.nothingFound' : 'accounts.empty')}</Empty>}
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {data.items.map((account) => (
              <AccountItem key={account.id} account={account} onAct={setAct} />
            ))}
          </Box>
          {data.next && (
            <Box sx={{ p: 4 }}>
              <Button variant="outlined" onClick={() => setLimit(limit + 50)}>
                {t('app.more')}
              </Button>
            </Box>
          )}
        </Paper>
      )}
      {act && <AccountDialog act={act} onClose={() => setAct(undefined)} onDone={() => void refetch()} />}
    </Page>
  );
}

function AccountItem({ account, onAct }: { account: Account; onAct: (act: AccountAct) => void }) {
  const t = useT();
  const closed = account.status === 'closed';
  return (
    <Box
      component="li"
      sx={{
        px: { xs: 4, sm: 5 },
        py: 4,
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0 },
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'minmax(0,2fr) minmax(0,3fr) auto' },
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Typography component="h2" sx={{ fontWeight: 600 }}>
          {account.displayName ?? account.username ?? t('file.erased')}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {account.username ?? '–'} · {t(closed ? 'accounts.closed' : 'accounts.active')}
        </Typography>
      </Box>
      <Grants account={account} onAct={closed ? undefined : onAct} />
      {!closed && (
        <Stack
          direction="row"
          useFlexGap
          sx={{ flexWrap: 'wrap', gap: 1, justifyContent: { md: 'flex-end' }, alignContent: 'flex-start' }}
          role="group"
          aria-label={t('accounts.acts', { name: account.displayName ?? account.username ?? '' })}
        >
          {(['grant', 'reset-password', 'close'] as const).map((verb) => (
            <Button key={verb} size="small" variant="outlined" onClick={() => onAct({ verb, account })}>
              {t(verb === 'reset-password' ? 'accounts.reset' : `accounts.${verb}`)}
            </Button>
          ))}
        </Stack>
      )}
    </Box>
  );
}

function Grants({ account, onAct }: { account: Account; onAct?: (act: AccountAct) => void }) {
  const t = useT();
  if (account.grants.length === 0) return <Typography color="textSecondary">{t('accounts.noGrants')}</Typography>;
  const period = ({ from, to }: Grant) =>
    to ? t('accounts.periodTo', { from: dmy(from), to: dmy(to) }) : t('accounts.period', { from: dmy(from) });
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {account.grants.map((grant) => (
        <Box
          component="li"
          key={grant.id}
          sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, alignItems: 'baseline', mb: 1 }}
        >
          <Box sx={{ flex: '1 1 200px' }}>
            {t(`role.${grant.role}`)}, {grant.organisation?.name ?? t('file.wholeRegister')}
            <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
              {' '}
              {period(grant)}
            </Box>
          </Box>
          {onAct && (
            <Button
              size="small"
              aria-label={t('accounts.withdrawLabel', {
                role: t(`role.${grant.role}`),
                organisation: grant.organisation?.name ?? t('file.wholeRegister'),
              })}
              onClick={() => onAct({ verb: 'withdraw-grant', account, grant })}
            >
              {t('accounts.withdraw')}
            </Button>
          )}
        </Box>
      ))}
    </Box>
  );
}
