import type { Status } from '../api/model.ts';
import type { HelpLeaf } from '../help/leaves.ts';
import type { ColumnId } from './columns.tsx';

/** The lists of the menu: all are the member list, narrowed. */
export type View = 'dossiers' | 'sympathisers' | 'admissions' | 'recognitions' | 'roll';

/** What a list stands for: the statuses it is of, its order, its columns, and the two facts that a card shows. */
export interface ViewOf {
  status?: Status[];
  sort: { field: string; order: 'ASC' | 'DESC' };
  columns: ColumnId[];
  card: [ColumnId, ColumnId];
  /** Its page of help. */
  help?: HelpLeaf;
}

export const VIEWS: Record<View, ViewOf> = {
  dossiers: {
    sort: { field: 'name', order: 'ASC' },
    columns: ['birthDate', 'sex', 'status', 'cellName', 'joinDate', 'officialDate', 'cardNumber'],
    card: ['status', 'cellName'],
    help: 'list.files',
  },
  roll: {
    status: ['official', 'probationary'],
    sort: { field: 'name', order: 'ASC' },
    columns: ['birthDate', 'sex', 'status', 'cellName', 'joinDate', 'officialDate', 'cardNumber'],
    card: ['status', 'cellName'],
    help: 'transfer.roll',
  },
  sympathisers: {
    status: ['sympathiser'],
    sort: { field: 'name', order: 'ASC' },
    columns: ['birthDate', 'sex', 'ethnicity', 'education', 'cellName'],
    card: ['birthDate', 'cellName'],
    help: 'list.sympathisers',
  },
  admissions: {
    status: ['admitted'],
    sort: { field: 'name', order: 'ASC' },
    columns: ['birthDate', 'sex', 'admissionDecisionDate', 'cellName', 'late'],
    card: ['admissionDecisionDate', 'cellName'],
    help: 'list.admissions',
  },
  recognitions: {
    status: ['probationary'],
    sort: { field: 'joinDate', order: 'ASC' },
    columns: ['birthDate', 'sex', 'joinDate', 'officialDue', 'cellName', 'late'],
    card: ['officialDue', 'cellName'],
    help: 'list.recognitions',
  },
};

/** The list that an address names; all files if it names none. */
export function viewOf(name: string | undefined): View {
  return name !== undefined && name in VIEWS ? (name as View) : 'dossiers';
}
