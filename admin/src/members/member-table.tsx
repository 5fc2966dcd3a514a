import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import { Link } from 'react-router-dom';
import type { MemberRow } from '../api/model.ts';
import { useMoment } from '../controls/as-of.tsx';
import { RedoMark } from '../controls/status-chip.tsx';
import { walk } from '../controls/walk.ts';
import { useT } from '../i18n/use-t.ts';
import { usePreference } from '../preferences.ts';
import { nameShown } from '../words/person.ts';
import { column, type ColumnId } from './columns.tsx';

interface Sort {
  field: string;
  order: 'ASC' | 'DESC';
}

/** The list as a table: the head stays in view, arrow keys go from name to name. */
export function MemberTable(props: {
  rows: MemberRow[];
  columns: ColumnId[];
  sort: Sort;
  onSort: (field: string) => void;
}) {
  const t = useT();
  const [density] = usePreference('density');
  const { search: moment } = useMoment();
  return (
    <TableContainer
      tabIndex={0}
      role="region"
      aria-label={t('list.table')}
      sx={{ maxHeight: 'max(320px, calc(100vh - 316px))' }}
    >
      <Table stickyHeader size="small" sx={{ '& td, & th': { py: density === 'dense' ? 1 : 2.5 } }}>
        <TableHead>
          <TableRow>
            <Head label={t('members.name')} field="name" {...props} />
            {props.columns.map((id) => (
              <Head key={id} label={t(column(id).label)} field={column(id).sort} {...props} />
            ))}
          </TableRow>
        </TableHead>
        <TableBody onKeyDown={walk}>
          {props.rows.map((row) => (
            <TableRow key={row.id} hover>
              <TableCell component="th" scope="row" sx={{ minWidth: 180 }}>
                <MuiLink
                  component={Link}
                  to={{ pathname: `/members/${row.id}`, search: moment }}
                  data-row
                  color="inherit"
                  sx={{ fontWeight: 600 }}
                >
                  {nameShown(row.fullName, t)}
                </MuiLink>
                {row.underRegularisation && (
                  <div>
                    <RedoMark />
                  </div>
                )}
              </TableCell>
              {props.columns.map((id) => (
                <TableCell key={id} sx={{ minWidth: column(id).wide ? 220 : undefined }}>
                  {column(id).cell(row, t)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Head({
  label,
  field,
  sort,
  onSort,
}: {
  label: string;
  field?: string;
  sort: Sort;
  onSort: (field: string) => void;
}) {
  const t = useT();
  const active = field !== undefined && sort.field === field;
  const direction = sort.order === 'ASC' ? ('asc' as const) : ('desc' as const);
  return (
    <TableCell sortDirection={active ? direction : false}>
      {field ? (
        <TableSortLabel
          active={active}
          direction={active ? direction : 'asc'}
          onClick={() => onSort(field)}
          title={t('list.sortBy', { what: label })}
        >
          {label}
        </TableSortLabel>
      ) : (
        label
      )}
    </TableCell>
  );
}

/** The list on a narrow screen: a card each, with the name and the two facts that matter. */
export function MemberCards({ rows, facts }: { rows: MemberRow[]; facts: [ColumnId, ColumnId] }) {
  const t = useT();
  const { search: moment } = useMoment();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Box component="li" key={row.id} sx={{ borderTop: 1, borderColor: 'divider' }}>
          <Box
            component={Link}
            to={{ pathname: `/members/${row.id}`, search: moment }}
            sx={{
              display: 'block',
              px: 4,
              py: 3,
              color: 'inherit',
              textDecoration: 'none',
              '&:active': { bgcolor: 'action.hover' },
            }}
          >
            <Box sx={{ fontWeight: 600 }}>{nameShown(row.fullName, t)}</Box>
            {row.underRegularisation && <RedoMark />}
            {facts.map((id) => {
              const value = column(id).cell(row, t);
              return (
                value && (
                  <Box key={id} sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
                    {id === 'status' || id === 'cellName' ? (
                      value
                    ) : (
                      <>
                        {t(column(id).label)}: {value}
                      </>
                    )}
                  </Box>
                )
              );
            })}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
