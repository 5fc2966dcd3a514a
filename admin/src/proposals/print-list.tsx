import Button from '@mui/material/Button';
import { useState } from 'react';
import { download } from '../api/download.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import { Failure } from '../controls/failure.tsx';
import { useT } from '../i18n/use-t.ts';

/**
 * In danh sách: fetches the list as it would go on paper, and hands it to the browser to keep.
 * @param what which list, where there are several on a screen
 */
export function PrintList({ list, what }: { list: string; what?: string | null }) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const print = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await download(`/proposals/${list}/paper`, undefined, 'danh-sach-de-nghi.pdf');
    } catch (error) {
      setProblem(asProblem(error));
    }
    setBusy(false);
  };
  return (
    <>
      <Button
        variant={what === undefined ? 'outlined' : 'text'}
        size={what === undefined ? 'medium' : 'small'}
        disabled={busy}
        aria-label={what ? `${t('paper.print')}: ${what}` : undefined}
        onClick={() => void print()}
      >
        {t(busy ? 'paper.printing' : 'paper.print')}
      </Button>
      {problem && <Failure problem={problem} retry={() => void print()} />}
    </>
  );
}
