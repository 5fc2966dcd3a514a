import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import type { CaseKind } from '../api/case-model.ts';
import { give, newId } from '../api/commands.ts';
import type { Named } from '../api/model.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import { wording } from '../controls/failure.tsx';
import { useT } from '../i18n/use-t.ts';
import { queries } from '../providers/queries.ts';
import { useSession } from '../providers/use-session.ts';
import { monthYear } from '../words/dates.ts';

/** Lập danh sách: an empty one, to be filled by one or several officers. */
export function CreateList(props: { kind: CaseKind; organisation: Named; onClose: () => void }) {
  const t = useT();
  const { kind, organisation } = props;
  const { today } = useSession();
  const navigate = useNavigate();
  const [id] = useState(newId);
  const [problem, setProblem] = useState<Problem>();
  const [title, setTitle] = useState(
    t('lists.defaultTitle', { kind: t(`caseKind.${kind}`), month: monthYear(today.slice(0, 7)) }),
  );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const body = { kind, organisation: organisation.id, title: title.trim() };
      await give({ collection: 'proposals', id, verb: 'draft', body }, newId());
      void queries.invalidateQueries();
      await navigate(`/proposals/${id}`);
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  return (
    <Dialog open fullWidth onClose={props.onClose} aria-labelledby="create-list">
      <Box component="form" onSubmit={(event) => void submit(event)}>
        <DialogTitle id="create-list">{t('lists.create')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 3 }}>
          <Typography variant="body2" color="textSecondary">
            {organisation.name}. {t('lists.createHelp')}
          </Typography>
          <TextField
            label={t('lists.title')}
            required
            autoFocus
            value={title}
            onChange={(event) => setTitle(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 200, autoComplete: 'off' } }}
          />
          {problem && <Alert severity="error">{wording(problem, t)}</Alert>}
        </DialogContent>
        <DialogActions sx={{ px: 6, pb: 4 }}>
          <Button onClick={props.onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={!title.trim()}>
            {t('lists.create')}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
