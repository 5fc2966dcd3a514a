import Table from '@mui/material/Table';
import TableContainer from '@mui/material/TableContainer';
import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { usePreference } from '../preferences.ts';

/**
 * A table of many rows, as close as the person likes them, that scrolls below its head.
 * @param label what the rows are, where a screen has more than one table
 */
export function TallTable({ label, children }: { label?: string; children: ReactNode }) {
  const t = useT();
  const [density] = usePreference('density');
  return (
    <TableContainer
      tabIndex={0}
      role="region"
      aria-label={label ?? t('list.table')}
      sx={{ maxHeight: 'max(360px, calc(100vh - 300px))' }}
    >
      <Table
        stickyHeader
        size="small"
        sx={{
          // Also of the cells with boxes, whose own padding is said more closely than by the kind of cell.
          '& .MuiTableRow-root > .MuiTableCell-root': { py: density === 'dense' ? 1 : 2.5, verticalAlign: 'top' },
          '& .MuiTableRow-head > .MuiTableCell-root': { verticalAlign: 'middle' },
        }}
      >
        {children}
      </Table>
    </TableContainer>
  );
}
