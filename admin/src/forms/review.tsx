import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';

/** What would come of a command, to be confirmed before it is given. */
export function Review(props: { submit?: string; onBack: () => void; onConfirm: () => void; children: ReactNode }) {
  const t = useT();
  const narrow = useMediaQuery('(max-width: 767px)', { noSsr: true });
  return (
    <Dialog open onClose={props.onBack} fullWidth maxWidth="md" fullScreen={narrow} aria-labelledby="review-title">
      <DialogTitle id="review-title">{t('form.reviewTitle')}</DialogTitle>
      <DialogContent data-testid="review">{props.children}</DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 2, p: 4 }}>
        <Button onClick={props.onBack}>{t('form.reviewBack')}</Button>
        <Button variant="contained" onClick={props.onConfirm}>
          {props.submit ?? t('form.submit')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
