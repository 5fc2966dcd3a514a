import Delete from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import type { Named, OrganisationType } from '../api/model.ts';
import { Picker, useOrganisations } from '../forms/pickers.tsx';
import { useT } from '../i18n/use-t.ts';

/** Several organisations, each found by its name; its value is a list of id and name. @param types all, unless said */
export function OrganisationsInput({
  name,
  label,
  least,
  types,
}: {
  name: string;
  label: string;
  least: number;
  types?: OrganisationType[];
}) {
  const t = useT();
  const [typed, setTyped] = useState<string>();
  const { field, fieldState } = useController({
    name,
    rules: {
      validate: (value: Named[]) => value.length >= least || t('reorganise.atLeast', { count: least }),
    },
  });
  const chosen = field.value as Named[];
  const { found, finding } = useOrganisations(typed, types);
  return (
    <Box>
      <Picker
        name={field.name}
        label={label}
        required={least > 0}
        found={found.filter(({ id }) => !chosen.some((one) => one.id === id))}
        finding={finding}
        value={null}
        error={fieldState.error?.message}
        onTyped={setTyped}
        onBlur={field.onBlur}
        onChange={(picked) => picked && field.onChange([...chosen, { id: picked.id, name: picked.name }])}
      />
      {chosen.length === 0 && <FormHelperText>{t('reorganise.noneChosen')}</FormHelperText>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }} aria-label={label}>
        {chosen.map((one) => (
          <Box component="li" key={one.id} sx={{ display: 'flex', alignItems: 'center', gap: 2, py: 1 }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>{one.name}</Box>
            <IconButton
              aria-label={t('reorganise.leaveOut', { name: one.name })}
              onClick={() => field.onChange(chosen.filter(({ id }) => id !== one.id))}
            >
              <Delete fontSize="small" />
            </IconButton>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
