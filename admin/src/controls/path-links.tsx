import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router-dom';
import type { Named } from '../api/model.ts';
import { useT } from '../i18n/use-t.ts';

/** Where in the tree, from the top down. */
export function PathLinks({ path }: { path: Named[] }) {
  const t = useT();
  return (
    <Box component="nav" aria-label={t('app.breadcrumb')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
        {path.map(({ id, name }, index) => (
          <li key={id}>
            <MuiLink component={Link} to={`/organisations/${id}`} color="inherit">
              {name}
            </MuiLink>
            {index < path.length - 1 && (
              <Box component="span" aria-hidden sx={{ ml: 2 }}>
                ›
              </Box>
            )}
          </li>
        ))}
      </Box>
    </Box>
  );
}
