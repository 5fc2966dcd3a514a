import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';

/** A page: its name, what it is for, its acts, its contents. The browser's title never names a person: it is kept in the history. */
export function Page(props: {
  title: ReactNode;
  browserTitle?: string;
  intro?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const t = useT();
  return (
    <Stack spacing={5} sx={{ maxWidth: 1440, mx: 'auto' }}>
      <title>{`${props.browserTitle ?? String(props.title)} – ${t('app.name')}`}</title>
      <Stack
        direction={{ xs: 'column', md: 'row' }}
        spacing={3}
        sx={{ justifyContent: 'space-between', alignItems: { md: 'flex-start' } }}
      >
        <Box sx={{ minWidth: 0 }}>
          <Typography variant="h1">{props.title}</Typography>
          {props.intro && (
            <Typography color="textSecondary" component="div" sx={{ mt: 1, maxWidth: 960 }}>
              {props.intro}
            </Typography>
          )}
        </Box>
        {props.actions && (
          <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 2, flexShrink: 0 }}>
            {props.actions}
          </Stack>
        )}
      </Stack>
      {props.children}
    </Stack>
  );
}
