import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';

/** A picture of numbers, with the numbers themselves as a table for who cannot see it or wants to open a list. */
export function Chart({
  title,
  head,
  rows,
  children,
}: {
  title: string;
  head: string[];
  rows: ReactNode[][];
  children: ReactNode;
}) {
  const t = useT();
  return (
    <div>
      <Typography variant="h3" sx={{ mb: 2 }}>
        {title}
      </Typography>
      <div aria-hidden="true">{children}</div>
      <Box
        component="details"
        sx={{
          mt: 1,
          '& summary': { cursor: 'pointer', fontSize: '0.875rem', color: 'text.secondary', width: 'fit-content' },
        }}
      >
        <summary>{t('dashboard.asTable')}</summary>
        <Table size="small" aria-label={title}>
          <TableHead>
            <TableRow>
              {head.map((name, index) => (
                <TableCell key={name} align={index > 0 ? 'right' : 'left'} sx={{ whiteSpace: 'normal' }}>
                  {name}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((cells, row) => (
              <TableRow key={row}>
                {cells.map((cell, index) => (
                  <TableCell key={index} align={index > 0 ? 'right' : 'left'}>
                    {cell}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </div>
  );
}
