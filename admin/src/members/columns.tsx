import type { ReactNode } from 'react';
import type { MemberRow } from '../api/model.ts';
import { LateMark, StatusChip } from '../controls/status-chip.tsx';
import type { Key, Translate } from '../i18n/keys.ts';
import { dmy } from '../words/dates.ts';

/** A column that may be shown beside the name. */
export interface Column {
  label: Key;
  /** The field by which the server sorts it. */
  sort?: string;
  /** Holds long names. */
  wide?: true;
  /** The fields that the server puts into an export for it. */
  exported: string;
  cell: (row: MemberRow, t: Translate) => ReactNode;
}

export type ColumnId = keyof typeof COLUMNS;

export const COLUMNS = {
  birthDate: { label: 'field.birthDate', sort: 'birthYear', exported: 'birthDate', cell: (row) => day(row.birthDate) },
  sex: { label: 'field.sex', exported: 'sex', cell: (row, t) => t(`sex.${row.sex}`) },
  ethnicity: { label: 'field.ethnicity', exported: 'ethnicity', cell: (row) => row.ethnicity },
  education: {
    label: 'field.education',
    exported: 'education',
    cell: (row, t) => row.education && t(`education.${row.education}`),
  },
  status: { label: 'field.status', exported: 'status', cell: (row) => <StatusChip status={row.status} short /> },
  cellName: { label: 'field.cellName', wide: true, exported: 'cellName', cell: (row) => row.cellName },
  joinDate: { label: 'field.joinDate', sort: 'joinDate', exported: 'joinDate', cell: (row) => day(row.joinDate) },
  officialDue: {
    label: 'field.officialDue',
    exported: 'joinDate',
    cell: (row) => day(row.officialDue),
  },
  officialDate: {
    label: 'field.officialDate',
    sort: 'officialDate',
    exported: 'officialDate',
    cell: (row) => day(row.officialDate),
  },
  admissionDecisionDate: {
    label: 'field.admissionDecisionDate',
    exported: 'admissionDecisionDate',
    cell: (row) => day(row.admissionDecisionDate),
  },
  cardNumber: { label: 'field.cardNumber', exported: 'cardNumber', cell: (row) => row.cardNumber },
  dossierNumber: { label: 'field.dossierNumber', exported: 'dossierNumber', cell: (row) => row.dossierNumber },
  late: {
    label: 'field.late',
    exported: 'late',
    cell: (row, t) => row.late && <LateMark>{t('members.late')}</LateMark>,
  },
  takenOver: {
    label: 'field.takenOver',
    exported: 'takenOver',
    cell: (row, t) => (row.takenOver ? t('app.yes') : undefined),
  },
} satisfies Record<string, Column>;

export const COLUMN_IDS = Object.keys(COLUMNS) as ColumnId[];

/** The column by its id. */
export function column(id: ColumnId): Column {
  return COLUMNS[id];
}

function day(value: string | null | undefined): string | undefined {
  return value ? dmy(value) : undefined;
}
