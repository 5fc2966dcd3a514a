import Box from '@mui/material/Box';
import type { CardState } from '../api/award-model.ts';
import { useT } from '../i18n/use-t.ts';

/** The way of a card, in order; what is not on it befell the card besides. */
export const CHAIN = ['decided', 'sentToProvince', 'sentToCentre', 'printed', 'delivered', 'handedOut'] as const;

/** How far a card has come: in words, with the steps done and to come before them. */
export function CardStateChip({ state }: { state: CardState }) {
  const t = useT();
  const done = CHAIN.findIndex((one) => one === state);
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexDirection: 'column', gap: 1 }}>
      {t(`cards.states.${state}`)}
      {done >= 0 && (
        <Box component="span" aria-hidden sx={{ display: 'flex', gap: '3px' }}>
          {CHAIN.map((one, at) => (
            <Box
              key={one}
              component="span"
              sx={{
                width: 14,
                height: 5,
                borderRadius: 0.5,
                border: 1,
                borderColor: 'primary.main',
                bgcolor: at <= done ? 'primary.main' : 'transparent',
              }}
            />
          ))}
        </Box>
      )}
    </Box>
  );
}
