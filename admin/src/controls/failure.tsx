import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Problem } from '../api/problem.ts';
import type { Translate } from '../i18n/keys.ts';
import { useT } from '../i18n/use-t.ts';

/** What went wrong, as the server worded it or in our own words. */
export function wording(problem: Problem, t: Translate): string {
  const { detail, code } = problem.body;
  if (code === 'member/not-yet-recorded') return detail ?? t('problem.notYet');
  if (detail) return detail;
  switch (problem.status) {
    case 0:
      return code === 'console/offline' ? t('problem.offline') : t('problem.unexpected');
    case 403:
      return t('problem.forbidden');
    case 404:
      return t('problem.notFound');
    case 413:
      return t('problem.tooLarge');
    case 429:
      return t('problem.tooMany');
    case 503:
      return t('problem.unavailable');
    default:
      return t('problem.unexpected');
  }
}

/** A part of a page that could not be read, and how to try again. */
export function Failure({ problem, retry }: { problem: Problem; retry?: () => void }) {
  const t = useT();
  return (
    <Alert
      severity={problem.status === 404 ? 'info' : 'error'}
      role="alert"
      action={
        retry && (
          <Button color="inherit" size="small" onClick={retry}>
            {t('app.retry')}
          </Button>
        )
      }
    >
      {wording(problem, t)}
      {problem.body.source && (
        <Typography variant="body2">{t('problem.source', { source: problem.body.source })}</Typography>
      )}
    </Alert>
  );
}

/** What stands in the place of a form for whoever may not give its command. */
export function Forbidden() {
  return <Failure problem={new Problem({ code: 'access/forbidden', status: 403 })} />;
}
