import MuiLink from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { TransferRow } from '../api/transfer-model.ts';
import { LateMark } from '../controls/status-chip.tsx';
import type { Key, Translate } from '../i18n/keys.ts';
import { useT } from '../i18n/use-t.ts';
import { useMay } from '../providers/use-session.ts';
import { dmy } from '../words/dates.ts';
import { nameShown } from '../words/person.ts';
import type { ColumnId } from './views.ts';

/** A column of a list of transfers. */
export interface Column {
  label: Key;
  wide?: true;
  cell: (row: TransferRow, t: Translate) => ReactNode;
}

export const COLUMNS: Record<ColumnId, Column> = {
  from: {
    label: 'transfers.from',
    wide: true,
    cell: ({ from, outside, side }) => from?.name ?? (side === 'in' ? outside : ''),
  },
  to: {
    label: 'transfers.to',
    wide: true,
    cell: ({ to, outside, side }, t) => to?.name ?? (side === 'out' ? (outside ?? t('transfers.abroad')) : ''),
  },
  status: {
    label: 'transfers.state',
    wide: true,
    cell: ({ status, next }, t) => (
      <>
        {t(`transfers.states.${status}`)}
        {next && <div>{t('transfers.turn', { box: next.box, name: next.organisation.name })}</div>}
      </>
    ),
  },
  letter: {
    label: 'transfers.letter',
    cell: ({ letterNumber, leftOn, openedOn }, t) => (
      <>
        {letterNumber && <div>{letterNumber}</div>}
        {t(leftOn ? 'transfers.leftDay' : 'transfers.openedDay', { on: dmy(leftOn ?? openedOn) })}
      </>
    ),
  },
  leftOn: { label: 'transfers.leftOn', cell: ({ leftOn, openedOn }) => dmy(leftOn ?? openedOn) },
  until: { label: 'transfers.until', cell: (row, t) => row.until && <Due on={row.until} late={row.overdue} t={t} /> },
  dueOn: {
    label: 'transfers.dueOn',
    cell: (row, t) =>
      row.dueOn && (
        <>
          <Due on={row.dueOn} late={row.overdue} t={t} />
          {row.notHandedIn && <NotHandedIn row={row} />}
        </>
      ),
  },
};

/** Three months without the letter: what the destination may do about it. */
function NotHandedIn({ row: { member, handInBy } }: { row: TransferRow }) {
  const t = useT();
  const may = useMay();
  return (
    <div>
      {t('transfers.notHandedIn', { on: dmy(handInBy!) })}{' '}
      {may('members.strikeInTransit') && (
        <MuiLink
          component={Link}
          to={`/members/${member.id}/strike-in-transit`}
          aria-label={`${t('act.members.strike-in-transit')}: ${nameShown(member.fullName, t)}`}
        >
          {t('act.members.strike-in-transit')}
        </MuiLink>
      )}
    </div>
  );
}

function Due({ on, late, t }: { on: string; late: boolean; t: Translate }) {
  return (
    <>
      {dmy(on)} {late && <LateMark>{t('transfers.late')}</LateMark>}
    </>
  );
}
