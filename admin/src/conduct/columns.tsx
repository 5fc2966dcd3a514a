import MuiLink from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Matter, MatterKind } from '../api/model.ts';
import { LateMark } from '../controls/status-chip.tsx';
import type { Key, Translate } from '../i18n/keys.ts';
import { addDays, dmy } from '../words/dates.ts';

/** A column beside the person's name. */
export interface MatterColumn {
  label: Key;
  wide?: true;
  /** Shown on a card too, on a narrow screen; named there if the value does not speak for itself. */
  card?: true;
  named?: true;
  cell: (row: Matter, t: Translate) => ReactNode;
}

const cell: MatterColumn = { label: 'field.cell', wide: true, card: true, cell: (row) => row.cell.name };
const on: MatterColumn = { label: 'conductList.on', cell: (row) => dmy(row.on) };
const decision: MatterColumn = {
  label: 'conductList.decision',
  cell: (row, t) => row.decision && t('file.paper', { number: row.decision.number, date: dmy(row.decision.date) }),
};
const state: MatterColumn = {
  label: 'conductList.state',
  card: true,
  cell: (row, t) => t(`conductList.states.${row.state === 'open' && holds(row.kind) ? 'inForce' : row.state}`),
};
const until: MatterColumn = {
  label: 'conductList.until',
  card: true,
  named: true,
  cell: (row, t) =>
    row.until && (
      <>
        {dmy(row.until)}
        {row.extended && <div>{t('conductList.extended')}</div>}
      </>
    ),
};
const due: MatterColumn = {
  label: 'conductList.due',
  card: true,
  named: true,
  cell: (row, t) =>
    row.dueOn && (row.late ? <LateMark>{`${dmy(row.dueOn)}, ${t('conductList.late')}`}</LateMark> : dmy(row.dueOn)),
};

/** In force rather than under way. */
function holds(kind: MatterKind): boolean {
  return kind === 'discipline' || kind === 'suspension';
}

/** The columns of each list of discipline, complaints and party status. */
export const CONDUCT_COLUMNS = {
  inspection: [
    cell,
    {
      label: 'conductList.what',
      wide: true,
      card: true,
      cell: (row, t) => t(`conductForm.grounds.${row.ground as 'inspection'}`),
    },
    on,
    state,
    {
      label: 'conductForm.finding',
      card: true,
      cell: (row, t) => row.outcome && t(`conductForm.findings.${row.outcome as 'none'}`),
    },
  ],
  discipline: [
    cell,
    {
      label: 'conductForm.form',
      card: true,
      cell: (row, t) => t(`conductForm.forms.${row.form as 'warning'}`),
    },
    decision,
    state,
    until,
  ],
  suspension: [
    cell,
    {
      label: 'conductForm.suspensionGround',
      wide: true,
      cell: (row, t) => t(`conductForm.suspensionGrounds.${row.ground as 'violation'}`),
    },
    on,
    until,
    state,
    decision,
  ],
  complaint: [
    cell,
    { label: 'conductList.addressee', wide: true, card: true, cell: (row) => row.addressee?.name },
    on,
    due,
    state,
    {
      label: 'conductForm.outcome',
      card: true,
      cell: (row, t) => row.outcome && t(`conductForm.outcomes.${row.outcome as 'upheld'}`),
    },
  ],
  interruption: [cell, { ...on, card: true, named: true }, state, { ...until, card: undefined }],
  left: [
    cell,
    {
      label: 'conductList.what',
      wide: true,
      card: true,
      cell: (row, t) =>
        [
          t(`conductList.ways.${row.form as 'exited'}`),
          row.ground && t(`leaving.grounds.${row.ground as 'unpaidDues'}`),
        ]
          .filter(Boolean)
          .join(': '),
    },
    { ...on, card: true, named: true },
    decision,
    {
      label: 'conductList.state',
      card: true,
      cell: (row, t) =>
        row.until
          ? t('conductList.restored', { on: dmy(row.until) })
          : row.refusedOn && t('conductList.refused', { on: dmy(row.refusedOn) }),
    },
  ],
} as const satisfies Partial<Record<MatterKind, readonly MatterColumn[]>>;

/** The columns of the list of who is exempted, 1-MSHĐ. @param today what ends within thirty days is marked */
export function exemptionColumns(today: string): MatterColumn[] {
  const soonBy = addDays(today, 30);
  return [
    cell,
    {
      label: 'exemptions.kind',
      card: true,
      cell: (row, t) => (
        <>
          {t(`leaving.exemptions.${row.form as 'exempt'}`)}
          {row.unchecked && <div>{t('exemptions.unchecked')}</div>}
        </>
      ),
    },
    {
      label: 'exemption.ground',
      wide: true,
      card: true,
      cell: (row, t) => t(`exemption.grounds.${row.ground as 'maternity'}`),
    },
    { label: 'exemptions.since', cell: (row) => dmy(row.on) },
    {
      label: 'exemptions.until',
      card: true,
      named: true,
      cell: (row, t) => {
        if (!row.until) return t('exemptions.noLimit');
        if (row.state !== 'open' || row.until > soonBy) return dmy(row.until);
        return <LateMark>{`${dmy(row.until)}, ${t('exemptions.soonMark')}`}</LateMark>;
      },
    },
    decision,
  ];
}

/** The columns of the book of the deceased. @param maySend whether the account may record that a dossier went up */
export function deathColumns(maySend: boolean): MatterColumn[] {
  return [
    { label: 'deaths.diedOn', card: true, named: true, cell: (row) => dmy(row.on) },
    cell,
    { label: 'deaths.dossierState', wide: true, card: true, cell: (row, t) => dossier(row, maySend, t) },
    { label: 'deaths.slip', wide: true, cell: (row, t) => slip(row, t) },
  ];
}

/** What stands on the slip of the deceased. */
function slip({ slip: said }: Matter, t: Translate): ReactNode {
  const { birthDate, joinDate, officialDate, cardNumber, dossierNumber } = said ?? {};
  const lines = [
    birthDate && t('deaths.born', { on: dmy(birthDate) }),
    joinDate && t('deaths.joined', { on: dmy(joinDate) }),
    officialDate && t('deaths.official', { on: dmy(officialDate) }),
    cardNumber && t('deaths.card', { number: cardNumber }),
    dossierNumber && t('deaths.dossierNumber', { number: dossierNumber }),
  ];
  return lines.filter(Boolean).map((line) => <div key={line}>{line}</div>);
}

function dossier({ until, addressee, dueOn, late, member }: Matter, maySend: boolean, t: Translate): ReactNode {
  if (until) return t('deaths.sent', { on: dmy(until), to: addressee?.name ?? '' });
  return (
    <>
      {dueOn &&
        (late ? (
          <LateMark>{t('deaths.late', { on: dmy(dueOn) })}</LateMark>
        ) : (
          <div>{t('deaths.dueOn', { on: dmy(dueOn) })}</div>
        ))}
      {maySend && (
        <div>
          <MuiLink component={Link} to={`/members/${member.id}/send-death-dossier`}>
            {t('deaths.send')}
          </MuiLink>
        </div>
      )}
    </>
  );
}
