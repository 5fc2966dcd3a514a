import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import MuiLink from '@mui/material/Link';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { ChooseAll } from '../controls/choose-all.tsx';
import { TallTable } from '../controls/tall-table.tsx';
import { useT } from '../i18n/use-t.ts';
import { nameShown } from '../words/person.ts';

/** A row that is about a person. */
export interface PersonRow {
  member: { id: string; fullName: string | null };
  cell: { id: string; name: string };
}

/** A column beside the name, under which the cell stands; on a narrow screen a line of its own, under its label. */
export interface PersonColumn<Row> {
  label: string;
  cell: (row: Row) => ReactNode;
}

interface Props<Row extends PersonRow> {
  /** What the rows are, for who cannot see the heading above. */
  label: string;
  rows: Row[];
  /** Tells two rows about one person apart. */
  idOf: (row: Row) => string;
  columns: PersonColumn<Row>[];
  chosen?: readonly string[];
  onChoose?: (chosen: string[]) => void;
  choosable?: (row: Row) => boolean;
}

/** People with what a list says of each: a table, or cards on a narrow screen. */
export function PeopleTable<Row extends PersonRow>(props: Props<Row>) {
  const narrow = useMediaQuery('(max-width: 767px)', { noSsr: true });
  return narrow ? <Cards {...props} /> : <Wide {...props} />;
}

function Wide<Row extends PersonRow>({ label, rows, idOf, columns, ...choice }: Props<Row>) {
  const t = useT();
  const { chosen = [], onChoose, choosable = () => true } = choice;
  const possible = rows.filter(choosable).map(idOf);
  return (
    <TallTable label={label}>
      <TableHead>
        <TableRow>
          {onChoose && (
            <ChooseAll label={t('cases.chooseAll')} possible={possible} chosen={chosen} onChoose={onChoose} />
          )}
          <TableCell>{t('cases.person')}</TableCell>
          {columns.map((column) => (
            <TableCell key={column.label}>{column.label}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={idOf(row)} hover>
            {onChoose && (
              <TableCell padding="checkbox">
                {choosable(row) && <Choose id={idOf(row)} row={row} chosen={chosen} onChoose={onChoose} />}
              </TableCell>
            )}
            <TableCell component="th" scope="row" sx={{ minWidth: 200 }}>
              <Name row={row} />
              <Box sx={{ fontSize: '0.8125rem', fontWeight: 400, color: 'text.secondary' }}>{row.cell.name}</Box>
            </TableCell>
            {columns.map((column) => (
              <TableCell key={column.label}>{column.cell(row)}</TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </TallTable>
  );
}

function Cards<Row extends PersonRow>({ label, rows, idOf, columns, ...choice }: Props<Row>) {
  const { chosen = [], onChoose, choosable = () => true } = choice;
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Box
          component="li"
          key={idOf(row)}
          sx={{ display: 'flex', gap: 2, px: 4, py: 3, borderTop: 1, borderColor: 'divider' }}
        >
          {onChoose && choosable(row) && <Choose id={idOf(row)} row={row} chosen={chosen} onChoose={onChoose} />}
          <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
            <Name row={row} />
            <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{row.cell.name}</Box>
            {columns.map((column) => {
              const said = column.cell(row);
              return said === undefined || said === null || said === '' ? null : (
                <Box key={column.label} sx={{ fontSize: '0.875rem', mt: 1 }}>
                  <Box component="span" sx={{ color: 'text.secondary' }}>
                    {column.label}:
                  </Box>{' '}
                  {said}
                </Box>
              );
            })}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function Name({ row: { member } }: { row: PersonRow }) {
  const t = useT();
  return (
    <MuiLink component={Link} to={`/members/${member.id}`} color="inherit" sx={{ fontWeight: 600 }}>
      {nameShown(member.fullName, t)}
    </MuiLink>
  );
}

function Choose(props: { id: string; row: PersonRow; chosen: readonly string[]; onChoose: (ids: string[]) => void }) {
  const t = useT();
  const { id, row, chosen, onChoose } = props;
  return (
    <Checkbox
      size="small"
      checked={chosen.includes(id)}
      onChange={(event) => onChoose(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
      sx={{ alignSelf: 'flex-start', p: 0, mt: '2px' }}
      slotProps={{ input: { 'aria-label': t('cases.choose', { name: nameShown(row.member.fullName, t) }) } }}
    />
  );
}
