import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../api/problem.ts';
import { useT } from '../i18n/use-t.ts';
import { changePassword, closeSession } from '../providers/session.ts';
import { PasswordField } from './password-field.tsx';

/** A new password: asked for before anything else when the present one was meant for one use. */
export default function ChangePassword({ forced = false }: { forced?: boolean }) {
  const t = useT();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [repeat, setRepeat] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const [failure, setFailure] = useState<string>();
  const short = next.length < 12 ? t('session.short') : undefined;
  const differs = next !== repeat ? t('session.differs') : undefined;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (short || differs || !current) return;
    setBusy(true);
    setFailure(undefined);
    try {
      await changePassword(current, next);
      setDone(true);
      setTried(false);
      [setCurrent, setNext, setRepeat].forEach((clear) => clear(''));
    } catch (error) {
      const problem = asProblem(error);
      setFailure(problem.body.detail ?? (problem.status === 0 ? t('problem.offline') : t('problem.unexpected')));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Box
      component={forced ? 'main' : 'div'}
      sx={{ p: { xs: forced ? 4 : 0, sm: forced ? 12 : 0 }, maxWidth: 560, mx: forced ? 'auto' : 0 }}
    >
      <title>{`${t('session.changeTitle')} – ${t('app.name')}`}</title>
      <Paper variant="outlined" sx={{ p: { xs: 5, sm: 8 } }}>
        <form onSubmit={submit} noValidate>
          <Typography variant="h1" sx={{ mb: 2 }}>
            {t('session.changeTitle')}
          </Typography>
          {forced && <Typography sx={{ mb: 5 }}>{t('session.changeForced')}</Typography>}
          <Stack spacing={4} sx={{ mt: 4 }}>
            <div role="alert">{failure && <Alert severity="error">{failure}</Alert>}</div>
            <div role="status">{done && <Alert severity="success">{t('session.changed')}</Alert>}</div>
            <PasswordField
              label={t('session.current')}
              name="current"
              autoComplete="current-password"
              autoFocus
              value={current}
              error={tried && !current ? t('form.required') : undefined}
              onChange={setCurrent}
            />
            <PasswordField
              label={t('session.next')}
              name="next"
              autoComplete="new-password"
              value={next}
              error={tried ? short : undefined}
              help={t('session.nextHelp')}
              onChange={setNext}
            />
            <PasswordField
              label={t('session.repeat')}
              name="repeat"
              autoComplete="new-password"
              value={repeat}
              error={tried ? differs : undefined}
              onChange={setRepeat}
            />
            <Stack direction="row" spacing={3}>
              <Button type="submit" variant="contained" disabled={busy}>
                {t('session.change')}
              </Button>
              {forced && <Button onClick={() => void closeSession()}>{t('app.signOut')}</Button>}
            </Stack>
          </Stack>
        </form>
      </Paper>
    </Box>
  );
}
