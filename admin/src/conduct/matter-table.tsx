import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Link } from 'react-router-dom';
import type { Matter } from '../api/model.ts';
import { TallTable } from '../controls/tall-table.tsx';
import { walk } from '../controls/walk.ts';
import { useT } from '../i18n/use-t.ts';
import { nameShown } from '../words/person.ts';
import type { MatterColumn } from './columns.tsx';

interface Props {
  rows: readonly Matter[];
  columns: readonly MatterColumn[];
}

/** Matters as a table, each with a link to the person's file; as cards on a narrow screen. */
export function MatterTable(props: Props) {
  const narrow = useMediaQuery('(max-width: 767px)', { noSsr: true });
  return narrow ? <Cards {...props} /> : <Wide {...props} />;
}

function Wide({ rows, columns }: Props) {
  const t = useT();
  return (
    <TallTable>
      <TableHead>
        <TableRow>
          <TableCell>{t('conductList.person')}</TableCell>
          {columns.map(({ label }) => (
            <TableCell key={label}>{t(label)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody onKeyDown={walk}>
        {rows.map((row) => (
          <TableRow key={row.id} hover>
            <TableCell component="th" scope="row" sx={{ minWidth: 170 }}>
              <Name row={row} />
            </TableCell>
            {columns.map(({ label, wide, cell }) => (
              <TableCell key={label} sx={{ minWidth: wide ? 180 : undefined }}>
                {cell(row, t)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </TallTable>
  );
}

function Cards({ rows, columns }: Props) {
  const t = useT();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Box component="li" key={row.id} sx={{ borderTop: 1, borderColor: 'divider', px: 4, py: 3 }}>
          <Name row={row} />
          {columns
            .filter(({ card }) => card)
            .map(({ label, named, cell }) => {
              const value = cell(row, t);
              return (
                value && (
                  <Box key={label} sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
                    {named && `${t(label)}: `}
                    {value}
                  </Box>
                )
              );
            })}
        </Box>
      ))}
    </Box>
  );
}

function Name({ row }: { row: Matter }) {
  const t = useT();
  return (
    <MuiLink component={Link} to={`/members/${row.member.id}`} data-row color="inherit" sx={{ fontWeight: 600 }}>
      {nameShown(row.member.fullName, t)}
    </MuiLink>
  );
}
