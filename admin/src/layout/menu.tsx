import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { NavLink } from 'react-router-dom';
import { useT } from '../i18n/use-t.ts';
import { useMay } from '../providers/use-session.ts';
import { leavesFor, type Leaf } from './leaves.ts';

/** The menu that people know from the source system. */
export function Menu({ onChoose }: { onChoose: () => void }) {
  const may = useMay();
  return (
    <Box sx={{ py: 3 }}>
      <Leaves leaves={leavesFor(may)} depth={0} onChoose={onChoose} />
    </Box>
  );
}

function Leaves({ leaves, depth, onChoose }: { leaves: Leaf[]; depth: number; onChoose: () => void }) {
  const t = useT();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {leaves.map((leaf) => (
        <Box component="li" key={leaf.label} sx={{ mt: depth === 0 && leaf.below ? 4 : 0 }}>
          {leaf.path ? (
            <Entry label={t(leaf.label)} path={leaf.path} depth={depth} onChoose={onChoose} />
          ) : (
            <Typography
              component="span"
              sx={{
                display: 'block',
                px: 4,
                pl: 4 + Math.max(0, depth - 1) * 3,
                py: depth === 0 ? 1 : 2,
                ...(depth === 0
                  ? { fontSize: '0.8125rem', fontWeight: 700, color: 'primary.main' }
                  : { fontSize: '0.875rem', fontWeight: 600, color: 'text.secondary' }),
              }}
            >
              {t(leaf.label)}
            </Typography>
          )}
          {leaf.below && <Leaves leaves={leaf.below} depth={depth + 1} onChoose={onChoose} />}
        </Box>
      ))}
    </Box>
  );
}

function Entry({ label, path, depth, onChoose }: { label: string; path: string; depth: number; onChoose: () => void }) {
  return (
    <Box
      component={NavLink}
      to={path}
      end
      onClick={onChoose}
      sx={{
        display: 'block',
        px: 4,
        pl: 4 + Math.max(0, depth - 1) * 4,
        py: 2,
        fontSize: '0.875rem',
        lineHeight: 1.4,
        color: 'text.primary',
        textDecoration: 'none',
        borderLeft: 4,
        borderColor: 'transparent',
        '&:hover': { bgcolor: 'action.hover' },
        '&:focus-visible': { outlineOffset: -2 },
        '&.active': { borderColor: 'primary.main', bgcolor: 'action.selected', fontWeight: 600 },
      }}
    >
      {label}
    </Box>
  );
}
