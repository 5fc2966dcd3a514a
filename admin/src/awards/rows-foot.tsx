import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLanguage, useT } from '../i18n/use-t.ts';
import { count } from '../words/numbers.ts';

/** How many rows there are in all, and the way to see more of them. */
export function RowsFoot({ shown, total, more }: { shown: number; total?: number; more?: () => void }) {
  const t = useT();
  const language = useLanguage();
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 3,
        px: { xs: 4, sm: 5 },
        py: 3,
        borderTop: 1,
        borderColor: 'divider',
        fontSize: '0.875rem',
      }}
    >
      <span role="status">
        {t('awards.shown', { shown: count(shown, language), total: count(total ?? shown, language) })}
      </span>
      {more && (
        <Button size="small" onClick={more}>
          {t('app.more')}
        </Button>
      )}
    </Box>
  );
}
