import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import type { Named } from '../api/model.ts';
import { useT } from '../i18n/use-t.ts';

/** Which organisation a list is of, and whether those below belong to it. Other choices of the list stand beside it. */
export function ScopeBar(props: {
  tops: Named[];
  organisation: Named;
  onOrganisation: (id: string) => void;
  below?: boolean;
  onBelow?: (below: boolean) => void;
  children?: ReactNode;
}) {
  const t = useT();
  const { organisation, tops } = props;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, px: { xs: 4, sm: 5 }, pt: 1, pb: 4, alignItems: 'center' }}>
      {tops.length > 1 && (
        <TextField
          select
          label={t('field.name')}
          value={organisation.id}
          onChange={(event) => props.onOrganisation(event.target.value)}
          sx={{ width: { xs: '100%', sm: 300 } }}
        >
          {tops.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
      {props.onBelow && (
        <TextField
          select
          label={t('cases.scope')}
          value={props.below ? 'below' : 'here'}
          onChange={(event) => props.onBelow!(event.target.value === 'below')}
          sx={{ width: { xs: '100%', sm: 360 } }}
        >
          <MenuItem value="here">{t('cases.here', { name: organisation.name })}</MenuItem>
          <MenuItem value="below">{t('cases.below', { name: organisation.name })}</MenuItem>
        </TextField>
      )}
      {props.children}
    </Box>
  );
}
