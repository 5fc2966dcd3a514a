import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { StatusChip } from '../../controls/status-chip.tsx';
import { useT } from '../../i18n/use-t.ts';
import { countsOf, membersNamed, type NamedValues } from './named-values.ts';

/** Who goes from which cell to the new one: shown before anything is recorded. */
export function NamedReview({ name, values }: { name: string; values: NamedValues }) {
  const t = useT();
  const named = membersNamed(values).map(({ member }) => ({ id: member, ...values.people[member]! }));
  return (
    <Stack spacing={4} data-testid="named">
      <Typography>{t('establishment.review', { name })}</Typography>
      {values.cells
        .filter(({ id }) => named.some(({ from }) => from === id))
        .map((cell) => (
          <div key={cell.id}>
            <Typography variant="h3">{t('establishment.of', { cell: cell.name })}</Typography>
            <Box component="ol" sx={{ m: 0, pl: 6 }}>
              {named
                .filter(({ from }) => from === cell.id)
                .map((one) => (
                  <li key={one.id}>
                    {one.name} <StatusChip status={one.status} short />
                  </li>
                ))}
            </Box>
          </div>
        ))}
      <Typography sx={{ fontWeight: 600 }}>{t('establishment.chosen', countsOf(named))}</Typography>
    </Stack>
  );
}
