import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { send } from '../api/http.ts';
import type { Import } from '../api/model.ts';
import { asProblem, type Problem } from '../api/problem.ts';
import { wording } from '../controls/failure.tsx';
import { Section } from '../controls/section.tsx';
import { useT } from '../i18n/use-t.ts';

/** Which column of the file is which field of the register. */
export function Mapping({ run, changed }: { run: Import; changed: () => void }) {
  const t = useT();
  const [chosen, setChosen] = useState(() =>
    Object.fromEntries(run.columns.map(({ header, field }) => [header, field ?? ''])),
  );
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const taken = new Set(Object.values(chosen).filter(Boolean));
  const missing = run.fields.filter(({ field, required }) => required && !taken.has(field));
  const save = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const columns = Object.fromEntries(Object.entries(chosen).map(([header, field]) => [header, field || null]));
      await send('POST', `/imports/${run.id}/mapping`, { body: { columns } });
      changed();
    } catch (error) {
      setProblem(asProblem(error));
      setBusy(false);
    }
  };
  return (
    <Section title={t('imports.mappingTitle')}>
      <Typography color="textSecondary" sx={{ mb: 4 }}>
        {t('imports.mappingHelp')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 3, maxWidth: 720 }}>
        {run.columns.map(({ header }) => (
          <TextField
            key={header}
            select
            label={`${t('imports.fileColumn')}: ${header}`}
            value={chosen[header] ?? ''}
            onChange={(event) => setChosen({ ...chosen, [header]: event.target.value })}
            slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
          >
            <MenuItem value="">{t('imports.unmapped')}</MenuItem>
            {run.fields.map(({ field, label, required }) => (
              <MenuItem key={field} value={field} disabled={taken.has(field) && chosen[header] !== field}>
                {label}
                {required && ' *'}
              </MenuItem>
            ))}
          </TextField>
        ))}
        <div aria-live="polite">
          {missing.length > 0 && (
            <Alert severity="warning">
              {t('imports.missing', { fields: missing.map(({ label }) => label).join(', ') })}
            </Alert>
          )}
        </div>
        <div role="alert">{problem && <Alert severity="error">{wording(problem, t)}</Alert>}</div>
        <div>
          <Button variant="contained" disabled={missing.length > 0 || busy} onClick={() => void save()}>
            {t('imports.saveMapping')}
          </Button>
        </div>
      </Box>
    </Section>
  );
}
