import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Problem } from '../api/problem.ts';
import { useT } from '../i18n/use-t.ts';
import { dmyHm } from '../words/dates.ts';
import { eventName } from '../words/sentences.ts';

/** Somebody else changed the file meanwhile: who, what, when; and how to go on without typing anything again. */
export function Conflict(props: {
  problem?: Problem;
  file?: string;
  onClose: () => void;
  onReload: () => Promise<void>;
}) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const last = props.problem?.body.current?.lastEvent;
  return (
    <Dialog
      open={props.problem !== undefined}
      onClose={props.onClose}
      aria-labelledby="conflict-title"
      data-testid="conflict"
    >
      <DialogTitle id="conflict-title">{t('conflict.title')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 3 }}>
          {last?.actorName
            ? t('conflict.who', { name: last.actorName, what: eventName(last.type, t), at: dmyHm(last.recordedAt) })
            : t('conflict.whoUnknown')}
        </Typography>
        <Typography>{t('conflict.kept')}</Typography>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 2, px: 6, pb: 4 }}>
        {props.file && (
          <Button href={props.file} target="_blank">
            {t('conflict.view')}
          </Button>
        )}
        <Button
          variant="contained"
          autoFocus
          disabled={busy}
          onClick={async () => {
            setBusy(true);
            await props.onReload().finally(() => setBusy(false));
          }}
        >
          {t('conflict.reload')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
