import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** Nothing here yet: what belongs here, and the first step. */
export function Empty({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <Box data-testid="empty" sx={{ px: 5, py: 10, textAlign: 'center' }}>
      <Typography color="textSecondary" sx={{ maxWidth: 560, mx: 'auto' }}>
        {children}
      </Typography>
      {actions && (
        <Stack direction="row" useFlexGap sx={{ justifyContent: 'center', flexWrap: 'wrap', gap: 2, mt: 4 }}>
          {actions}
        </Stack>
      )}
    </Box>
  );
}
