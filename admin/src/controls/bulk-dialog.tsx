import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useState, type ReactNode } from 'react';
import { asProblem } from '../api/problem.ts';
import { useT } from '../i18n/use-t.ts';
import { queries } from '../providers/queries.ts';
import { useOutcomes, type Deed, type RowOutcome } from '../providers/use-outcomes.ts';
import { wording } from './failure.tsx';

/** One act on many rows: what would become of each is shown first, and what became of it after. */
export function BulkDialog(props: {
  title: string;
  rows: { id: string; name: string; note?: string }[];
  /** Changes whenever what would be done changes, so that it is asked again. */
  asked: string;
  /** Has the rows judged without storing anything; undefined if that cannot be asked yet. */
  ask?: Deed;
  /** Done once before the rows. */
  first?: () => Promise<unknown>;
  act: Deed;
  ready?: boolean;
  children?: ReactNode;
  onClose: (done: boolean) => void;
}) {
  const t = useT();
  const { rows, ask, act } = props;
  const ids = rows.map(({ id }) => id);
  const would = useOutcomes(ids, props.asked, ask);
  const [became, setBecame] = useState<ReadonlyMap<string, RowOutcome>>();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<RowOutcome>();
  const doable = ids.filter((id) => !ask || would.get(id)?.ok);
  const asking = ask !== undefined && would.size < ids.length;
  const run = async () => {
    setBusy(true);
    setFailed(undefined);
    try {
      await props.first?.();
      setBecame(new Map());
      const told = (id: string, outcome: RowOutcome) => setBecame((before) => new Map(before).set(id, outcome));
      await act(doable, told, new AbortController().signal);
    } catch (error) {
      setFailed({ ok: false, problem: asProblem(error) });
    }
    setBusy(false);
    void queries.invalidateQueries();
  };
  const done = [...(became?.values() ?? [])].filter(({ ok }) => ok).length;
  const finished = became !== undefined && !busy;
  return (
    <Dialog open fullWidth maxWidth="md" onClose={() => !busy && props.onClose(finished)} aria-labelledby="bulk-title">
      <DialogTitle id="bulk-title">{props.title}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 4 }} data-testid="bulk-preview">
        {!finished && props.children && <Box sx={{ pt: 2 }}>{props.children}</Box>}
        <div>
          <Typography variant="h3" component="h3" sx={{ mb: 1 }}>
            {t('lists.previewTitle')}
          </Typography>
          {(busy || asking) && <LinearProgress sx={{ height: 2 }} aria-label={t('lists.pending')} />}
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: '44vh', overflowY: 'auto' }} tabIndex={0}>
            {rows.map((row) => (
              <Box
                component="li"
                key={row.id}
                sx={{ py: 2, borderTop: 1, borderColor: 'divider', display: 'flex', flexWrap: 'wrap', columnGap: 4 }}
              >
                <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
                  <strong>{row.name}</strong>
                  {row.note && <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{row.note}</Box>}
                </Box>
                <Box sx={{ flex: '1 1 280px', minWidth: 0, fontSize: '0.875rem' }}>
                  <Said
                    outcome={became ? became.get(row.id) : would.get(row.id)}
                    done={became !== undefined}
                    asked={ask !== undefined}
                  />
                </Box>
              </Box>
            ))}
          </Box>
        </div>
        <Typography role="status" variant="body2">
          {failed?.problem
            ? wording(failed.problem, t)
            : finished
              ? t('lists.finished', { done, all: rows.length })
              : t('lists.skipNote')}
        </Typography>
      </DialogContent>
      <DialogActions sx={{ px: 6, pb: 4, gap: 2, flexWrap: 'wrap' }}>
        {finished ? (
          <Button variant="contained" onClick={() => props.onClose(true)}>
            {t('app.close')}
          </Button>
        ) : (
          <>
            <Button onClick={() => props.onClose(false)} disabled={busy}>
              {t('app.cancel')}
            </Button>
            <Button
              variant="contained"
              disabled={busy || asking || doable.length === 0 || props.ready === false}
              onClick={() => void run()}
            >
              {t('lists.doIt', { smart_count: doable.length })}
            </Button>
          </>
        )}
      </DialogActions>
    </Dialog>
  );
}

/** What would become, or became, of one row: in words, with a mark before them. */
function Said({ outcome, done, asked }: { outcome?: RowOutcome; done: boolean; asked: boolean }) {
  const t = useT();
  if (!outcome) return <span>{asked || done ? t('lists.pending') : t('lists.unknown')}</span>;
  if (outcome.ok) {
    return (
      <Box component="span" sx={{ color: 'success.main' }}>
        ✓ {done ? t('lists.done') : t('lists.yes')}
      </Box>
    );
  }
  return (
    <Box component="span" sx={{ color: 'error.main' }}>
      ✕ {outcome.why?.join(' ') ?? (outcome.problem ? wording(outcome.problem, t) : t('lists.failed'))}
    </Box>
  );
}
