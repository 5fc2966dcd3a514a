import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useT } from '../i18n/use-t.ts';

/** A fault of the console itself: says so, and that nothing recorded is touched. */
export function Crashed() {
  const t = useT();
  return (
    <Box component="main" role="alert" sx={{ p: 8, maxWidth: 640 }}>
      <Typography variant="h1" sx={{ mb: 3 }}>
        {t('app.crashed')}
      </Typography>
      <Button variant="contained" onClick={() => location.reload()}>
        {t('app.reload')}
      </Button>
    </Box>
  );
}
