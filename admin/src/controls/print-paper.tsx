import Button from '@mui/material/Button';
import { useState } from 'react';
import { download } from '../api/download.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import { useT } from '../i18n/use-t.ts';
import { Failure } from './failure.tsx';

/**
 * Fetches a paper as it would go on paper, and hands it to the browser to keep.
 * @param filename under which it is kept
 * @param what which of several on a screen
 */
export function PrintPaper(props: { path: string; filename: string; label: string; what?: string; small?: boolean }) {
  const t = useT();
  const { path, filename, label, what, small } = props;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const print = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await download(path, undefined, filename);
    } catch (error) {
      setProblem(asProblem(error));
    }
    setBusy(false);
  };
  return (
    <>
      <Button
        variant={small ? 'text' : 'outlined'}
        size={small ? 'small' : 'medium'}
        disabled={busy}
        aria-label={what ? `${label}: ${what}` : undefined}
        onClick={() => void print()}
      >
        {busy ? t('paper.printing') : label}
      </Button>
      {problem && <Failure problem={problem} retry={() => void print()} />}
    </>
  );
}
