import Delete from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useT } from '../i18n/use-t.ts';

/** A list of entries, each with the same inputs. */
export function Repeated(props: {
  name: string;
  legend: string;
  help?: ReactNode;
  empty: Record<string, string>;
  columns: string;
  children: (at: string) => ReactNode;
}) {
  const t = useT();
  const { fields, append, remove } = useFieldArray({ name: props.name });
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, mb: props.help ? 1 : 3, fontWeight: 600 }}>
        {props.legend}
      </Box>
      {props.help && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 3 }}>
          {props.help}
        </Typography>
      )}
      {fields.map((entry, index) => (
        <Box
          key={entry.id}
          sx={{
            display: 'grid',
            gap: 3,
            mb: 4,
            gridTemplateColumns: { xs: 'minmax(0,1fr)', sm: props.columns },
            alignItems: 'start',
          }}
        >
          {props.children(`${props.name}.${index}`)}
          <IconButton
            aria-label={t('form.remove', { n: index + 1 })}
            onClick={() => remove(index)}
            sx={{ justifySelf: 'start' }}
          >
            <Delete fontSize="small" />
          </IconButton>
        </Box>
      ))}
      <Button variant="outlined" size="small" onClick={() => append(props.empty)}>
        {t('form.add')}
      </Button>
    </Box>
  );
}
