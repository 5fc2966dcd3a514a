import Box from '@mui/material/Box';
import type { CaseStatus, ListOutcome } from '../api/case-model.ts';
import { useT } from '../i18n/use-t.ts';

const MARKS: Record<CaseStatus | ListOutcome, { mark: string; colour: string }> = {
  draft: { mark: '○', colour: 'text.secondary' },
  submitted: { mark: '▲', colour: 'info.main' },
  returned: { mark: '↩', colour: 'warning.main' },
  approved: { mark: '●', colour: 'success.main' },
  refused: { mark: '✕', colour: 'error.main' },
  withdrawn: { mark: '–', colour: 'text.secondary' },
  waiting: { mark: '○', colour: 'info.main' },
  heldBack: { mark: '!', colour: 'error.main' },
  sentOn: { mark: '▲', colour: 'info.main' },
  forwarded: { mark: '→', colour: 'info.main' },
};

/** Where a case stands, in words, with a mark whose shape differs as well as its colour. */
export function CaseChip({ status }: { status: CaseStatus }) {
  const t = useT();
  return <Marked of={status}>{t(`caseStatus.${status}`)}</Marked>;
}

/** What became of a case on its list. */
export function OutcomeChip({ outcome }: { outcome: ListOutcome }) {
  const t = useT();
  return <Marked of={outcome}>{t(`listOutcome.${outcome}`)}</Marked>;
}

function Marked({ of, children }: { of: CaseStatus | ListOutcome; children: string }) {
  const { mark, colour } = MARKS[of];
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'baseline', gap: 2, whiteSpace: { sm: 'nowrap' } }}>
      <Box component="span" aria-hidden sx={{ color: colour, fontWeight: 700, width: 14, textAlign: 'center' }}>
        {mark}
      </Box>
      {children}
    </Box>
  );
}
