import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import MuiLink from '@mui/material/Link';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Link } from 'react-router-dom';
import type { TransferRow } from '../api/transfer-model.ts';
import { ChooseAll } from '../controls/choose-all.tsx';
import { TallTable } from '../controls/tall-table.tsx';
import { walk } from '../controls/walk.ts';
import { useT } from '../i18n/use-t.ts';
import { nameShown } from '../words/person.ts';
import { COLUMNS } from './columns.tsx';
import type { ViewOf } from './views.ts';

interface Props {
  rows: TransferRow[];
  view: ViewOf;
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}

/** Transfers as a table with boxes to choose those that wait for a box to be written; as cards on a narrow screen. */
export function TransferTable(props: Props) {
  const narrow = useMediaQuery('(max-width: 767px)', { noSsr: true });
  return narrow ? <Cards {...props} /> : <Wide {...props} />;
}

function isChoosable({ next, status }: TransferRow): boolean {
  return next !== undefined || status === 'inTransit';
}

function Wide({ rows, view, chosen, onChoose }: Props) {
  const t = useT();
  const possible = rows.filter(isChoosable).map(({ id }) => id);
  return (
    <TallTable>
      <TableHead>
        <TableRow>
          {possible.length > 0 && (
            <ChooseAll label={t('transfers.chooseAll')} possible={possible} chosen={chosen} onChoose={onChoose} />
          )}
          <TableCell>{t('members.name')}</TableCell>
          {view.columns.map((id) => (
            <TableCell key={id}>{t(COLUMNS[id].label)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody onKeyDown={walk}>
        {rows.map((row) => (
          <TableRow key={row.id} hover selected={chosen.includes(row.id)}>
            {possible.length > 0 && (
              <TableCell padding="checkbox">
                <Choose row={row} chosen={chosen} onChoose={onChoose} />
              </TableCell>
            )}
            <TableCell component="th" scope="row" sx={{ minWidth: 170 }}>
              <Name row={row} />
            </TableCell>
            {view.columns.map((id) => (
              <TableCell key={id} sx={{ minWidth: COLUMNS[id].wide ? 170 : undefined }}>
                {COLUMNS[id].cell(row, t)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </TallTable>
  );
}

function Cards({ rows, view, chosen, onChoose }: Props) {
  const t = useT();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Box
          component="li"
          key={row.id}
          sx={{ borderTop: 1, borderColor: 'divider', display: 'flex', gap: 1, px: 3, py: 3, alignItems: 'flex-start' }}
        >
          {isChoosable(row) && <Choose row={row} chosen={chosen} onChoose={onChoose} />}
          <Box sx={{ minWidth: 0, flex: 1, pt: 1.5 }}>
            <Name row={row} />
            {view.card.map((id) => {
              const value = COLUMNS[id].cell(row, t);
              return (
                value && (
                  <Box key={id} sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
                    {id !== 'status' && `${t(COLUMNS[id].label)}: `}
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

/** The file of who has gone elsewhere is no longer to be read here: then the name alone. */
function Name({ row }: { row: TransferRow }) {
  const t = useT();
  const name = nameShown(row.member.fullName, t);
  return (
    <>
      {row.side === 'out' && row.status === 'received' ? (
        <strong>{name}</strong>
      ) : (
        <MuiLink component={Link} to={`/members/${row.member.id}`} data-row color="inherit" sx={{ fontWeight: 600 }}>
          {name}
        </MuiLink>
      )}
      <Box sx={{ fontSize: '0.8125rem', fontWeight: 400, color: 'text.secondary' }}>
        {t(`transfers.kinds.${row.kind}`)}
      </Box>
    </>
  );
}

function Choose({ row, chosen, onChoose }: Pick<Props, 'chosen' | 'onChoose'> & { row: TransferRow }) {
  const t = useT();
  return (
    <Checkbox
      size="small"
      checked={chosen.includes(row.id)}
      disabled={!isChoosable(row)}
      onChange={(event) => onChoose(event.target.checked ? [...chosen, row.id] : chosen.filter((id) => id !== row.id))}
      slotProps={{ input: { 'aria-label': t('cases.choose', { name: nameShown(row.member.fullName, t) }) } }}
    />
  );
}
