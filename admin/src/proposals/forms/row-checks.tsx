import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { ListedCase } from '../../api/case-model.ts';
import { tryOut } from '../../api/commands.ts';
import { wording } from '../../controls/failure.tsx';
import { useT } from '../../i18n/use-t.ts';
import { useOutcomes } from '../../providers/use-outcomes.ts';
import { nameShown } from '../../words/person.ts';
import { decideBody, type DecideValues } from './decide-form.tsx';

/** Asks what the rules say to each decision by itself: the whole is recorded only if none is refused. */
export function RowChecks({ list, cases, numbered }: { list: string; cases: ListedCase[]; numbered: boolean }) {
  const t = useT();
  const { control, getValues } = useFormContext<DecideValues>();
  const typed = JSON.stringify(useWatch({ control }));
  const [pressed, setPressed] = useState<string>();
  const checking = pressed === typed;
  const outcomes = useOutcomes(
    cases.map(({ id }) => id),
    typed,
    checking
      ? (id, signal) =>
          tryOut(
            { collection: 'proposals', id: list, verb: 'decide-cases', body: decideBody(getValues(), numbered, id) },
            signal,
          )
      : undefined,
  );
  const refused = cases.flatMap((row) => {
    const problem = checking ? outcomes.get(row.id)?.problem : undefined;
    return problem ? [{ row, problem }] : [];
  });
  const ok = [...outcomes.values()].filter((one) => one.ok).length;
  return (
    <Box data-testid="row-checks">
      <Button size="small" variant="outlined" onClick={() => setPressed(typed)}>
        {t('decide.check')}
      </Button>
      <Box aria-live="polite" sx={{ mt: 2 }}>
        {checking && <Typography variant="body2">{t('decide.checked', { ok, all: cases.length })}</Typography>}
        <Box component="ul" sx={{ m: 0, pl: 5 }}>
          {refused.map(({ row, problem }) => (
            <Box component="li" key={row.id} sx={{ color: 'error.main' }}>
              {nameShown(row.subject.fullName, t)}:{' '}
              {problem.body.errors?.map(({ detail }) => detail).join(' ') || wording(problem, t)}
            </Box>
          ))}
        </Box>
      </Box>
    </Box>
  );
}
