import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useEffect, useState, type FormEvent } from 'react';
import { asProblem, type Problem } from '../api/problem.ts';
import type { Translate } from '../i18n/keys.ts';
import { useT } from '../i18n/use-t.ts';
import { openSession } from '../providers/session.ts';
import { Emblem } from '../layout/emblem.tsx';
import { LanguageSwitch, ThemeSwitch } from '../layout/switches.tsx';
import { PasswordField } from './password-field.tsx';
import { SignInGuide } from './sign-in-guide.tsx';

/** The first page: who are you. */
export function SignInPage() {
  const t = useT();
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column', bgcolor: 'background.default' }}>
      <title>{`${t('session.title')} – ${t('app.name')}`}</title>
      <Stack component="header" direction="row" spacing={1} sx={{ justifyContent: 'flex-end', p: 2 }}>
        <LanguageSwitch />
        <ThemeSwitch />
      </Stack>
      <Box component="main" sx={{ flex: 1, display: 'grid', placeItems: 'center', px: 4, pb: 24 }}>
        <Paper variant="outlined" sx={{ p: { xs: 6, sm: 8 }, width: '100%', maxWidth: 416 }}>
          <Stack direction="row" spacing={3} sx={{ alignItems: 'center', mb: 6 }}>
            <Emblem size={44} />
            <Box>
              <Typography component="p" sx={{ fontSize: '1.25rem', fontWeight: 700, lineHeight: 1.2 }}>
                {t('app.name')}
              </Typography>
              <Typography variant="body2" color="textSecondary">
                {t('app.tagline')}
              </Typography>
            </Box>
          </Stack>
          <Typography variant="h1" sx={{ mb: 1 }}>
            {t('session.title')}
          </Typography>
          <SignInForm intro={t('session.intro')} />
          <SignInGuide />
        </Paper>
      </Box>
    </Box>
  );
}

/** User name and password. @param username fixed when a session is taken up again */
export function SignInForm({ intro, username: known = '' }: { intro: string; username?: string }) {
  const t = useT();
  const [username, setUsername] = useState(known);
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const wait = useCountdown(problem?.status === 429 ? (problem.retryAfter ?? 30) : 0, problem);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!username.trim() || !password) return;
    setBusy(true);
    try {
      await openSession(username.trim(), password);
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
      setTried(false);
      setPassword('');
    }
  };

  return (
    <form onSubmit={submit} noValidate>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 5 }}>
        {intro}
      </Typography>
      <Stack spacing={4}>
        <div role="alert">{problem && <Alert severity="error">{sayProblem(problem, wait, t)}</Alert>}</div>
        <TextField
          label={t('session.username')}
          name="username"
          autoComplete="username"
          autoFocus={!known}
          required
          value={username}
          error={tried && !username.trim()}
          helperText={tried && !username.trim() ? t('form.required') : undefined}
          onChange={(event) => setUsername(event.target.value)}
          slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }}
        />
        <PasswordField
          label={t('session.password')}
          name="password"
          autoComplete="current-password"
          autoFocus={Boolean(known)}
          value={password}
          error={tried && !password ? t('form.required') : undefined}
          onChange={setPassword}
        />
        <Button type="submit" variant="contained" size="large" disabled={busy || wait > 0}>
          {busy ? t('session.submitting') : t('session.submit')}
        </Button>
      </Stack>
    </form>
  );
}

/** Seconds left, counted down anew for each occasion. */
function useCountdown(seconds: number, occasion: unknown): number {
  const [until, setUntil] = useState({ occasion, at: 0 });
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (seconds === 0) return;
    const started = Date.now();
    const timer = setInterval(() => setNow(Date.now()), 500);
    const first = setTimeout(() => {
      setUntil({ occasion, at: started + seconds * 1000 });
      setNow(started);
    });
    return () => {
      clearInterval(timer);
      clearTimeout(first);
    };
  }, [seconds, occasion]);
  if (seconds === 0) return 0;
  return until.occasion === occasion ? Math.max(0, Math.ceil((until.at - now) / 1000)) : seconds;
}

function sayProblem(problem: Problem, wait: number, t: Translate): string {
  if (problem.status === 429) return t('session.locked', { seconds: wait });
  if (problem.status === 401) return t('session.wrong');
  return problem.status === 0 ? t('problem.offline') : t('problem.unexpected');
}
