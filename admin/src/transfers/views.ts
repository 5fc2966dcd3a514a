import type { TransferKind, TransferStatus } from '../api/transfer-model.ts';
import type { HelpLeaf } from '../help/leaves.ts';

/** The columns that a list may have beside the name. */
export type ColumnId = 'from' | 'to' | 'status' | 'letter' | 'leftOn' | 'until' | 'dueOn';

/** The lists of the menu of transfers. */
export type View = 'temporary' | 'official' | 'awaiting' | 'staying';

/** What a list shows; `card` are the facts of a narrow screen. */
export interface ViewOf {
  side: 'out' | 'in';
  kinds: TransferKind[];
  /** The states that it can be narrowed to; `open` is everything that something can still be done about. */
  states: ('open' | TransferStatus | 'all')[];
  columns: ColumnId[];
  card: ColumnId[];
  help: HelpLeaf;
}

export const VIEWS: Record<View, ViewOf> = {
  official: {
    side: 'out',
    kinds: ['official', 'internal', 'collective'],
    states: ['open', 'underWay', 'inTransit', 'abroad', 'received', 'returned', 'cancelled', 'gone', 'all'],
    columns: ['from', 'to', 'status', 'letter', 'dueOn'],
    card: ['status', 'to', 'dueOn'],
    help: 'transfer.official',
  },
  temporary: {
    side: 'out',
    kinds: ['temporary', 'abroad'],
    states: ['open', 'underWay', 'staying', 'ended', 'cancelled', 'all'],
    columns: ['from', 'to', 'status', 'leftOn', 'until'],
    card: ['status', 'to', 'until'],
    help: 'transfer.temporary',
  },
  awaiting: {
    side: 'in',
    kinds: ['official', 'temporary'],
    states: ['open', 'underWay', 'inTransit', 'abroad'],
    columns: ['from', 'to', 'status', 'letter', 'dueOn'],
    card: ['status', 'from', 'dueOn'],
    help: 'transfer.awaiting',
  },
  staying: {
    side: 'in',
    kinds: ['temporary'],
    states: ['staying', 'ended'],
    columns: ['from', 'to', 'leftOn', 'until', 'status'],
    card: ['from', 'until', 'status'],
    help: 'transfer.staying',
  },
};

/** The list that an address names; undefined if it names none. */
export function viewOf(name: string | undefined): View | undefined {
  return name !== undefined && name in VIEWS ? (name as View) : undefined;
}

/** What is asked of the server for a state of a list. `awaiting` leaves out who already takes part here. */
export function askedOf(view: View, state: string): { status?: TransferStatus[]; open?: true } {
  if (view === 'awaiting' && state === 'open') return { status: ['underWay', 'inTransit'] };
  if (state === 'open') return { open: true };
  return state === 'all' ? {} : { status: [state as TransferStatus] };
}
