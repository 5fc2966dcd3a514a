import Box from '@mui/material/Box';
import type { Status } from '../api/model.ts';
import { useT } from '../i18n/use-t.ts';

/** A status in words, with a mark whose shape differs as well as its colour. */
export function StatusChip({ status, short = false }: { status: Status; short?: boolean }) {
  const t = useT();
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 2, whiteSpace: short ? 'nowrap' : 'normal' }}
    >
      <Box
        component="svg"
        viewBox="0 0 12 12"
        aria-hidden
        sx={{ width: 12, height: 12, flexShrink: 0, color: COLOURS[status] }}
      >
        {MARKS[status]}
      </Box>
      {t(short ? `statusShort.${status}` : `status.${status}`)}
    </Box>
  );
}

const COLOURS: Record<Status, string> = {
  sympathiser: 'info.main',
  admitted: 'warning.main',
  probationary: 'primary.main',
  official: 'primary.main',
  dropped: 'text.secondary',
  struckOff: 'text.secondary',
  exited: 'text.secondary',
  expelled: 'text.secondary',
  transferredOut: 'text.secondary',
  deceased: 'text.secondary',
};

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6 };
const MARKS = {
  sympathiser: <circle cx="6" cy="6" r="4.5" {...line} strokeDasharray="2 2" />,
  admitted: <path d="M6 1.5 10.5 6 6 10.5 1.5 6z" {...line} />,
  probationary: (
    <>
      <circle cx="6" cy="6" r="4.5" {...line} />
      <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" />
    </>
  ),
  official: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  dropped: <path d="M2.5 6h7M6.5 3.5 9.5 6 6.5 8.5" {...line} />,
  struckOff: <path d="M2 2l8 8M10 2l-8 8" {...line} />,
  exited: <path d="M9.5 6h-7M5.5 3.5 2.5 6 5.5 8.5" {...line} />,
  expelled: <path d="M1.5 1.5h9v9h-9zM3.5 3.5l5 5M8.5 3.5l-5 5" {...line} />,
  transferredOut: <path d="M1.5 6h9M7.5 3l3 3-3 3" {...line} />,
  deceased: <path d="M2 6h8" {...line} />,
};

/** Beside the status of whose admission or recognition is being redone. */
export function RedoMark() {
  const t = useT();
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 1, fontSize: '0.8125rem', fontWeight: 400 }}>
      <Box component="span" aria-hidden sx={{ color: 'warning.main', fontWeight: 700 }}>
        ↻
      </Box>
      {t('redo.mark')}
    </Box>
  );
}

/** A missed deadline, in words. */
export function LateMark({ children }: { children: string }) {
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 1,
        px: 1.5,
        borderRadius: 1,
        border: 1,
        borderColor: 'warning.main',
        color: 'warning.main',
        fontSize: '0.8125rem',
        fontWeight: 500,
        whiteSpace: 'nowrap',
      }}
    >
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.4" />
        <path d="M6 3v3l2 1.4" fill="none" stroke="currentColor" strokeWidth="1.4" />
      </svg>
      {children}
    </Box>
  );
}
