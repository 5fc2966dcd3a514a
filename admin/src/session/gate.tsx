import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { useT } from '../i18n/use-t.ts';
import { currentSignIn, onSignIn, readSession } from '../providers/session.ts';
import { SessionContext } from '../providers/use-session.ts';
import { Loading } from './loading.tsx';
import { SignInForm, SignInPage } from './sign-in.tsx';

const loadConsole = () => import('../console.tsx');
const Console = lazy(loadConsole);
const ForcedPasswordChange = lazy(() => import('./change-password.tsx'));

/**
 * Sign-in, or the console. A session that ends while someone works is asked for again over the page, so that what was
 * typed is not lost; nothing of the console is loaded before somebody signs in.
 */
export function Gate() {
  const t = useT();
  const signIn = useSyncExternalStore(onSignIn, currentSignIn);
  const [unreachable, setUnreachable] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    readSession().then(
      () => setUnreachable(false),
      () => setUnreachable(true),
    );
  }, [attempt]);
  useEffect(() => {
    if (signIn.state === 'out') void loadConsole();
  }, [signIn.state]);

  switch (signIn.state) {
    case 'unknown':
      return unreachable ? (
        <Box component="main" sx={{ p: 8, textAlign: 'center' }} role="alert">
          <Typography sx={{ mb: 4 }}>{t('problem.offline')}</Typography>
          <Button variant="contained" onClick={() => setAttempt(attempt + 1)}>
            {t('app.retry')}
          </Button>
        </Box>
      ) : (
        <Loading />
      );
    case 'out':
      return <SignInPage />;
    case 'in':
    case 'expired':
      return (
        <SessionContext value={signIn.session}>
          <Suspense fallback={<Loading />}>
            {signIn.session.account.mustChangePassword ? <ForcedPasswordChange forced /> : <Console />}
          </Suspense>
          <Dialog open={signIn.state === 'expired'} aria-labelledby="sign-in-again" fullWidth maxWidth="xs">
            <Box sx={{ p: 6 }}>
              <Typography variant="h2" id="sign-in-again" sx={{ mb: 2 }}>
                {t('session.title')}
              </Typography>
              <SignInForm intro={t('session.ended')} username={signIn.session.account.username} />
            </Box>
          </Dialog>
        </SessionContext>
      );
  }
}
