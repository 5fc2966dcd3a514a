import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Fragment, useId, type ReactNode } from 'react';

/** A framed part of a page under a heading. */
export function Section({
  title,
  aside,
  children,
  flush,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
  flush?: boolean;
}) {
  const id = useId();
  return (
    <Paper variant="outlined" component="section" aria-labelledby={id} sx={{ overflow: 'hidden' }}>
      <Stack
        direction="row"
        spacing={2}
        sx={{ px: { xs: 4, sm: 5 }, pt: 4, pb: 3, alignItems: 'baseline', justifyContent: 'space-between' }}
      >
        <Typography variant="h2" id={id}>
          {title}
        </Typography>
        {aside}
      </Stack>
      <Box sx={flush ? undefined : { px: { xs: 4, sm: 5 }, pb: 5 }}>{children}</Box>
    </Paper>
  );
}

/** Label and value, one below the other; what is not known is left out. */
export function Facts({ facts }: { facts: (readonly [label: string, value: ReactNode] | undefined)[] }) {
  const shown = facts.filter(
    (fact) => fact !== undefined && fact[1] !== undefined && fact[1] !== null && fact[1] !== '',
  );
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'minmax(140px, 200px) 1fr' },
        columnGap: 4,
        rowGap: { xs: 0, sm: 2 },
        '& dt': { color: 'text.secondary', fontSize: '0.875rem' },
        '& dd': { m: 0, mb: { xs: 2, sm: 0 }, minWidth: 0, fontSize: '0.9375rem' },
      }}
    >
      {shown.map((fact) => (
        <Fragment key={fact![0]}>
          <dt>{fact![0]}</dt>
          <dd>{fact![1]}</dd>
        </Fragment>
      ))}
    </Box>
  );
}
