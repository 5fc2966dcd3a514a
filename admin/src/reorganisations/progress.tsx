import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { count } from '../words/numbers.ts';
import type { Progress } from './model.ts';

/** How many of how many have gone, and how many a rule holds back. */
export function ProgressBar({ label, of }: { label: string; of: Progress }) {
  const t = useT();
  const language = useLanguage();
  if (of.planned === 0) return null;
  const told = t('reorganise.progress', {
    moved: count(of.moved, language),
    planned: count(of.planned, language),
  });
  return (
    <Box sx={{ fontSize: '0.875rem' }}>
      {label}: {told}
      {of.held > 0 && `, ${t('reorganise.heldCount', { count: count(of.held, language) })}`}
      <LinearProgress
        variant="determinate"
        value={Math.min(100, (100 * of.moved) / of.planned)}
        aria-label={`${label}: ${told}`}
        sx={{ height: 6, borderRadius: 1, bgcolor: 'divider', mt: 1 }}
      />
    </Box>
  );
}
