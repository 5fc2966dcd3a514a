import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';
import { useEffect, useState } from 'react';
import { useT } from '../i18n/use-t.ts';

/** Says that something is on its way, but only once that takes long enough to be noticed. */
export function Loading() {
  const t = useT();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 250);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Box role="status" sx={{ display: 'flex', justifyContent: 'center', p: 12, minHeight: 160 }}>
      {long && <CircularProgress aria-label={t('app.loading')} size={32} />}
    </Box>
  );
}
