import Chip from '@mui/material/Chip';
import { useT } from '../i18n/use-t.ts';

/** Marks what a province has set for itself. */
export function OfProvince() {
  const t = useT();
  const label = t('policy.ofProvince');
  return <Chip size="small" variant="outlined" color="primary" component="span" label={label} />;
}
