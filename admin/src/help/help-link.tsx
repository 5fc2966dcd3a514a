import HelpOutline from '@mui/icons-material/HelpOutlined';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/use-t.ts';
import type { HelpLeaf } from './leaves.ts';

/** The way from a screen to its page of help. */
export function HelpLink({ leaf }: { leaf: HelpLeaf }) {
  const t = useT();
  return (
    <Button component={Link} to={`/help/${leaf}`} startIcon={<HelpOutline />}>
      {t('help.open')}
    </Button>
  );
}
