import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent } from 'react';
import { give, newId } from '../api/commands.ts';
import type { Named } from '../api/model.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import { wording } from '../controls/failure.tsx';
import { useT } from '../i18n/use-t.ts';
import { queries } from '../providers/queries.ts';

/** Đặt chỉ tiêu of an organisation for a year. */
export function SetTarget(props: { organisation: Named; year: number; target?: number; onClose: () => void }) {
  const t = useT();
  const { organisation, year, onClose } = props;
  const [target, setTarget] = useState(props.target === undefined ? '' : String(props.target));
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    try {
      await give(
        { collection: 'plans', id: organisation.id, verb: 'set', body: { year, target: Number(target) } },
        newId(),
      );
      await queries.invalidateQueries();
      onClose();
    } catch (error) {
      setProblem(asProblem(error));
      setBusy(false);
    }
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="set-target">
      <Box component="form" noValidate onSubmit={(event) => void submit(event)}>
        <DialogTitle id="set-target">{t('plan.setFor', { year, name: organisation.name })}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 3 }}>
          <TextField
            autoFocus
            required
            name="target"
            label={t('plan.target')}
            value={target}
            onChange={(event) => setTarget(event.target.value)}
            sx={{ mt: 2 }}
            slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 6, autoComplete: 'off' } }}
          />
          {problem && <Alert severity="error">{problem.body.errors?.[0]?.detail ?? wording(problem, t)}</Alert>}
        </DialogContent>
        <DialogActions sx={{ px: 6, pb: 4 }}>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={busy || !/^\d{1,6}$/.test(target.trim())}>
            {t('form.submit')}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
