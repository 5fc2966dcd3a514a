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
            <Entry label={t(leaf.label)} path={leaf.path} depth={depth} group={!!leaf.below} onChoose={onChoose} />
          ) : (
            <Typography
              component="span"
              sx={{
                ...place(depth),
                ...(depth === 0
                  ? { py: 1, fontSize: '0.8125rem', fontWeight: 700, color: 'primary.main' }
                  : { fontWeight: 600 }),
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

/** Where a level stands and how its words look: a heading or a page of the same level begin at the same line. */
function place(depth: number) {
  return {
    display: 'block',
    pl: 4 + Math.max(0, depth - 1) * 3,
    pr: 4,
    py: 1.75,
    fontSize: '0.875rem',
    lineHeight: 1.4,
    borderLeft: 4,
    borderColor: 'transparent',
  };
}

interface EntryProps {
  label: string;
  path: string;
  depth: number;
  /** Whether other entries stand below it. */
  group: boolean;
  onChoose: () => void;
}

function Entry({ label, path, depth, group, onChoose }: EntryProps) {
  return (
    <Box
      component={NavLink}
      to={path}
      end
      onClick={onChoose}
      sx={{
        ...place(depth),
        fontWeight: group && depth > 0 ? 600 : 400,
        color: 'text.primary',
        textDecoration: 'none',
        '&:hover': { bgcolor: 'action.hover' },
        '&:focus-visible': { outlineOffset: -2 },
        '&.active': { borderColor: 'primary.main', bgcolor: 'action.selected', fontWeight: 600 },
      }}
    >
      {label}
    </Box>
  );
}
