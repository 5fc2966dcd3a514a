import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRef, useState, type FormEvent } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { give, newId, type Recorded } from '../api/commands.ts';
import type { Account, Grant } from '../api/model.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import { wording } from '../controls/failure.tsx';
import { compact } from '../forms/compact.ts';
import { DateInput } from '../forms/date-input.tsx';
import { inputFor } from '../forms/input-for.ts';
import { ChoiceInput, TextInput } from '../forms/inputs.tsx';
import { OrganisationInput } from '../forms/pickers.tsx';
import { useT } from '../i18n/use-t.ts';
import { useSession } from '../providers/use-session.ts';

/** An act on an account. */
export type AccountAct =
  | { verb: 'open' }
  | { verb: 'grant' | 'reset-password' | 'close'; account: Account }
  | { verb: 'withdraw-grant'; account: Account; grant: Grant };

const ROLES = ['cellSecretary', 'baseOfficer', 'upperOfficer', 'inspector', 'administrator'] as const;

interface Values {
  username: string;
  displayName: string;
  role: string;
  organisation: string;
  from: string;
  to: string;
  reason: string;
}

/** Asks for what the act needs, does it, and shows a one-time password once. */
export function AccountDialog({ act, onClose, onDone }: { act: AccountAct; onClose: () => void; onDone: () => void }) {
  const t = useT();
  const { today } = useSession();
  const form = useForm<Values>({
    defaultValues: { username: '', displayName: '', role: '', organisation: '', from: today, to: '', reason: '' },
    mode: 'onBlur',
  });
  const given = useRef({ contents: '', key: '', id: newId() });
  const [problem, setProblem] = useState<Problem>();
  const [answer, setAnswer] = useState<Recorded>();
  const account = 'account' in act ? act.account : undefined;
  const title = t(TITLES[act.verb]);

  const carryOut = async (values: Values) => {
    const body = bodyOf(act, values);
    const contents = JSON.stringify(body);
    if (given.current.contents !== contents) given.current = { ...given.current, contents, key: newId() };
    setProblem(undefined);
    try {
      const id = account?.id ?? given.current.id;
      setAnswer(
        await give(
          { collection: 'accounts', id, verb: act.verb, body, revision: account?.revision },
          given.current.key,
        ),
      );
      onDone();
    } catch (error) {
      const found = asProblem(error);
      setProblem(found);
      for (const { field, detail } of found.body.errors ?? []) {
        const name = inputFor(field, (candidate) => document.getElementsByName(candidate).length > 0);
        if (name) form.setError(name as keyof Values, { type: 'server', message: detail });
      }
    }
  };
  const submit = (event: FormEvent) => void form.handleSubmit(carryOut)(event);

  return (
    <Dialog open onClose={onClose} aria-labelledby="account-act" fullWidth maxWidth="sm">
      <DialogTitle id="account-act">
        {title}
        {account && <Typography color="textSecondary">{account.displayName}</Typography>}
      </DialogTitle>
      {answer ? (
        <>
          <DialogContent>
            <Alert severity="success" role="status">
              {t('accounts.done')}
            </Alert>
            {answer.oneTimePassword && <OneTimePassword password={answer.oneTimePassword} />}
          </DialogContent>
          <DialogActions>
            <Button variant="contained" onClick={onClose} autoFocus>
              {t('app.close')}
            </Button>
          </DialogActions>
        </>
      ) : (
        <FormProvider {...form}>
          <form onSubmit={submit} noValidate>
            <DialogContent>
              <Stack spacing={4} sx={{ pt: 2 }}>
                <Inputs act={act} />
                <div role="alert">{problem && <Alert severity="error">{wording(problem, t)}</Alert>}</div>
              </Stack>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('app.cancel')}</Button>
              <Button type="submit" variant="contained" disabled={form.formState.isSubmitting}>
                {title}
              </Button>
            </DialogActions>
          </form>
        </FormProvider>
      )}
    </Dialog>
  );
}

const TITLES = {
  open: 'accounts.open',
  grant: 'accounts.grant',
  'reset-password': 'accounts.reset',
  close: 'accounts.close',
  'withdraw-grant': 'accounts.withdraw',
} as const;

function Inputs({ act }: { act: AccountAct }) {
  const t = useT();
  switch (act.verb) {
    case 'open':
      return (
        <>
          <TextInput
            name="username"
            label={t('accounts.username')}
            required
            help={t('accounts.usernameHelp')}
            maxLength={60}
          />
          <TextInput name="displayName" label={t('accounts.displayName')} required maxLength={120} />
        </>
      );
    case 'grant':
      return (
        <>
          <ChoiceInput
            name="role"
            label={t('accounts.role')}
            required
            choices={ROLES.map((role) => [role, t(`role.${role}`)] as const)}
          />
          <OrganisationInput
            name="organisation"
            label={t('accounts.organisation')}
            help={t('accounts.organisationHelp')}
          />
          <DateInput name="from" label={t('accounts.from')} required future />
          <DateInput name="to" label={t('accounts.to')} future help={t('accounts.toHelp')} />
        </>
      );
    case 'close':
      return <TextInput name="reason" label={t('accounts.closeReason')} required multiline maxLength={300} />;
    case 'reset-password':
      return (
        <Typography>
          {t('accounts.confirmReset', { name: act.account.displayName ?? act.account.username ?? '' })}
        </Typography>
      );
    case 'withdraw-grant':
      return (
        <Typography>
          {t(`role.${act.grant.role}`)}, {act.grant.organisation?.name ?? t('file.wholeRegister')}.{' '}
          {t('accounts.confirmWithdraw')}
        </Typography>
      );
  }
}

function bodyOf(act: AccountAct, values: Values): unknown {
  switch (act.verb) {
    case 'open':
      return compact({ username: values.username, displayName: values.displayName });
    case 'grant':
      return {
        ...compact({ role: values.role, from: values.from, to: values.to }),
        organisation: values.organisation || null,
      };
    case 'close':
      return compact({ reason: values.reason });
    case 'reset-password':
      return {};
    case 'withdraw-grant':
      return { grant: act.grant.id };
  }
}

function OneTimePassword({ password }: { password: string }) {
  const t = useT();
  const [copied, setCopied] = useState(false);
  return (
    <Box sx={{ mt: 4 }}>
      <Typography variant="body2" color="textSecondary">
        {t('accounts.oneTime')}
      </Typography>
      <Stack direction="row" spacing={3} sx={{ alignItems: 'center', my: 1 }}>
        <Box
          component="code"
          data-testid="one-time-password"
          sx={{ fontSize: '1.25rem', fontWeight: 600, overflowWrap: 'anywhere' }}
        >
          {password}
        </Box>
        <Button
          size="small"
          variant="outlined"
          onClick={() => void navigator.clipboard?.writeText(password).then(() => setCopied(true))}
        >
          {t('file.copy')}
        </Button>
        <span role="status">{copied && t('accounts.copied')}</span>
      </Stack>
      <Typography variant="body2">{t('accounts.oneTimeHelp')}</Typography>
    </Box>
  );
}
