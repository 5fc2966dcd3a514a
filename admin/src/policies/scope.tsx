import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Named } from '../api/model.ts';
import { Picker, useOrganisations } from '../forms/pickers.tsx';
import { useT } from '../i18n/use-t.ts';

/**
 * Where the values hold. Who works in a province sees those of that province; who works above the provinces, those of
 * the whole Party, and chooses a province to see its own.
 */
export function Scope({ province }: { province?: Named }) {
  const t = useT();
  const [typed, setTyped] = useState<string>();
  const [asked, ask] = useSearchParams();
  const found = useOrganisations(typed, ['provincialCommittee']);
  const chosen = asked.get('organisation') !== null;
  if (province && !chosen) return <Typography>{t('policy.holdsIn', { name: province.name })}</Typography>;
  const group = asked.get('group');
  return (
    <Box sx={{ maxWidth: 560 }}>
      <Picker
        {...found}
        label={t('policy.scope')}
        help={t('policy.scopeHelp')}
        value={province ?? null}
        onTyped={setTyped}
        onChange={(picked) =>
          ask({ ...(picked && { organisation: picked.id }), ...(group && { group }) }, { replace: true })
        }
      />
    </Box>
  );
}
