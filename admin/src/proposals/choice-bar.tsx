import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useT } from '../i18n/use-t.ts';

/** What can be done with the rows that are chosen. */
export function ChoiceBar(props: {
  chosen: number;
  label?: string;
  onClear: () => void;
  actions: { label: string; act: () => void; plain?: boolean }[];
}) {
  const t = useT();
  return (
    <Box
      role="group"
      aria-label={t('cases.chosen', { smart_count: props.chosen })}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 2,
        alignItems: 'center',
        px: 4,
        py: 2,
        bgcolor: 'action.selected',
      }}
    >
      <Box role="status" sx={{ fontWeight: 600, mr: 2 }}>
        {props.label ?? t('cases.chosen', { smart_count: props.chosen })}
      </Box>
      {props.actions.map(({ label, act, plain }) => (
        <Button key={label} size="small" variant={plain ? 'outlined' : 'contained'} onClick={act}>
          {label}
        </Button>
      ))}
      <Button size="small" onClick={props.onClear}>
        {t('cases.clearChoice')}
      </Button>
    </Box>
  );
}
