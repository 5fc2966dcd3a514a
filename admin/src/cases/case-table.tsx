import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import MuiLink from '@mui/material/Link';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Link } from 'react-router-dom';
import type { CaseRow } from '../api/case-model.ts';
import { useT } from '../i18n/use-t.ts';
import { ChooseAll } from '../controls/choose-all.tsx';
import { TallTable } from '../controls/tall-table.tsx';
import { walk } from '../controls/walk.ts';
import { nameShown } from '../words/person.ts';
import type { CaseColumn } from './columns.tsx';

/** With more columns than this, those of names are narrower, so that the last one is in sight at 1440 px. */
const MANY = 6;

interface Props<Row extends CaseRow> {
  rows: Row[];
  columns: CaseColumn<Row>[];
  /** The two or three columns that a card shows. */
  card: number[];
  chosen: readonly string[];
  onChoose?: (chosen: string[]) => void;
  /** Whether the row may be chosen. */
  choosable?: (row: Row) => boolean;
}

/** Cases as a table with boxes to choose them, where there is anything to choose; as cards on a narrow screen. */
export function CaseTable<Row extends CaseRow>({ onChoose, ...props }: Props<Row>) {
  const narrow = useMediaQuery('(max-width: 767px)', { noSsr: true });
  const shown = { ...props, onChoose: props.rows.some(props.choosable ?? (() => true)) ? onChoose : undefined };
  return narrow ? <Cards {...shown} /> : <Wide {...shown} />;
}

function Wide<Row extends CaseRow>({ rows, columns, chosen, onChoose, choosable = () => true }: Props<Row>) {
  const t = useT();
  const possible = rows.filter(choosable).map(({ id }) => id);
  return (
    <TallTable>
      <TableHead>
        <TableRow>
          {onChoose && (
            <ChooseAll label={t('cases.chooseAll')} possible={possible} chosen={chosen} onChoose={onChoose} />
          )}
          <TableCell>{t('cases.person')}</TableCell>
          {columns.map(({ label }) => (
            <TableCell key={label}>{t(label)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody onKeyDown={walk}>
        {rows.map((row) => (
          <TableRow key={row.id} hover selected={chosen.includes(row.id)}>
            {onChoose && (
              <TableCell padding="checkbox">
                <Choose row={row} chosen={chosen} onChoose={onChoose} disabled={!choosable(row)} />
              </TableCell>
            )}
            <TableCell component="th" scope="row" sx={{ minWidth: 170 }}>
              <MuiLink component={Link} to={`/cases/${row.id}`} data-row color="inherit" sx={{ fontWeight: 600 }}>
                {nameShown(row.subject.fullName, t)}
              </MuiLink>
            </TableCell>
            {columns.map(({ label, wide, cell }) => (
              <TableCell key={label} sx={{ minWidth: wide ? (columns.length > MANY ? 130 : 180) : undefined }}>
                {cell(row, t)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </TallTable>
  );
}

function Cards<Row extends CaseRow>({ rows, columns, card, chosen, onChoose, choosable = () => true }: Props<Row>) {
  const t = useT();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Box
          component="li"
          key={row.id}
          sx={{ borderTop: 1, borderColor: 'divider', display: 'flex', gap: 1, px: 3, py: 3, alignItems: 'flex-start' }}
        >
          {onChoose && <Choose row={row} chosen={chosen} onChoose={onChoose} disabled={!choosable(row)} />}
          <Box sx={{ minWidth: 0, flex: 1, pt: onChoose ? 1.5 : 0 }}>
            <MuiLink component={Link} to={`/cases/${row.id}`} color="inherit" sx={{ fontWeight: 600 }}>
              {nameShown(row.subject.fullName, t)}
            </MuiLink>
            {card.map((index) => {
              const { label, cell, card: onCard = cell } = columns[index]!;
              const value = onCard(row, t);
              return (
                value && (
                  <Box key={label} sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
                    {value}
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

function Choose(props: {
  row: CaseRow;
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
  disabled: boolean;
}) {
  const t = useT();
  const { row, chosen, onChoose } = props;
  return (
    <Checkbox
      size="small"
      checked={chosen.includes(row.id)}
      disabled={props.disabled}
      onChange={(event) => onChoose(event.target.checked ? [...chosen, row.id] : chosen.filter((id) => id !== row.id))}
      slotProps={{ input: { 'aria-label': t('cases.choose', { name: nameShown(row.subject.fullName, t) }) } }}
    />
  );
}
