import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Deadline } from '../deadline.ts';
import type { LetterBox, LetterKind, TemporaryKind, TransferEvent, TransferGround } from '../transfer/events.ts';

/** An official transfer under way: the letter, how far it is filled in, and where the member is counted meanwhile. */
export interface OpenTransfer {
  number: number;
  letter: LetterKind;
  ground: TransferGround;
  /** The home cell that the member leaves. */
  from: string;
  /** Where it is addressed; a place outside of this register has no id. */
  to?: string;
  route: readonly LetterBox[];
  /** So many boxes of the route are filled in. */
  filled: number;
  openedOn: PlainDate;
  /** The day of the last act on the letter. */
  lastOn: PlainDate;
  /** Where the member is counted once the roll is cut. */
  transit: string;
  /** The day on which the origin's roll was cut. */
  leftOn?: PlainDate;
  /** The day of the last outgoing box: the member has the letter. */
  sentOn?: PlainDate;
  presentBy?: PlainDate;
  /** After this day the destination's authority strikes who did not come (38-HD/BTCTW II.4.3.1d). */
  handInBy?: PlainDate;
  abroad?: Abroad;
}

/** Out of the country with the letter of two boxes: by which committee, and when the slip was handed in there. */
export interface Abroad {
  by: string;
  since: PlainDate;
  number: string;
  slipBy?: PlainDate;
  slipOn?: PlainDate;
}

/** A temporary transfer, from the first box of its letter to the last. */
export interface TemporaryStay {
  number: number;
  kind: TemporaryKind;
  host?: string;
  route: readonly LetterBox[];
  filled: number;
  openedOn: PlainDate;
  lastOn: PlainDate;
  until: PlainDate;
  begunOn?: PlainDate;
  /** By when the slip has to be handed in abroad, and when it was. */
  slipBy?: PlainDate;
  slipOn?: PlainDate;
}

/** What a member has of transfers. */
export interface Transfers {
  /** How many there were, those under way included. */
  transfers?: number;
  transfer?: OpenTransfer;
  temporary?: TemporaryStay;
}

/** What happens to somebody who is a member before and after. */
type OfMember = Exclude<TransferEvent, { type: 'MemberTakenIn' }>;

/** Where a member is counted, since when, and what is under way, after an event. */
export function transfersAfter<Living extends Transfers & { cell: string; cellSince: PlainDate }>(
  member: Living,
  event: OfMember,
): Living {
  const on = event.effectiveOn;
  const { transfer, temporary } = member;
  switch (event.type) {
    case 'TransferOpened': {
      const { transfer: number, letter, ground, to, route, transit } = event.data;
      const opened = {
        number,
        letter,
        ground,
        to,
        route,
        transit,
        from: member.cell,
        filled: 1,
        openedOn: on,
        lastOn: on,
      };
      return { ...member, transfers: number, transfer: opened };
    }
    case 'TransferBoxFilled': {
      if (!transfer) return member;
      const { onward } = event.data;
      const further = onward && { to: onward.to, route: [...transfer.route, ...onward.route] };
      return { ...member, transfer: { ...transfer, filled: transfer.filled + 1, lastOn: on, ...further } };
    }
    case 'MemberTransferredOut':
      return transfer
        ? { ...member, cell: event.data.at, cellSince: on, transfer: { ...transfer, leftOn: on } }
        : member;
    case 'TransferSent': {
      if (!transfer) return member;
      const { deadlines } = event.data;
      const [presentBy, handInBy] = [day(deadlines, 'transferPresent'), day(deadlines, 'transferHandIn')];
      return { ...member, transfer: { ...transfer, sentOn: on, lastOn: on, presentBy, handInBy } };
    }
    case 'TransferNoticeReceived':
      if (!transfer) return member;
      return {
        ...member,
        transfer: { ...transfer, handInBy: day(event.data.deadlines, 'transferHandIn') ?? transfer.handInBy },
      };
    case 'TransferForwarded': {
      if (!transfer) return member;
      const { to, route, at } = event.data;
      const filled = transfer.route.slice(0, transfer.filled);
      const onward = { to, route: [...filled, ...route], transit: at, lastOn: on };
      return { ...member, cell: at, cellSince: on, transfer: { ...transfer, ...onward } };
    }
    case 'MemberSentAbroad': {
      if (!transfer) return member;
      const { at: by, number, deadlines } = event.data;
      const abroad = { by, since: on, number, slipBy: day(deadlines, 'overseasSlip') };
      const kept = { ...transfer, abroad, lastOn: on, presentBy: undefined, handInBy: undefined };
      return { ...member, cell: by, cellSince: on, transfer: kept };
    }
    case 'MemberBackFromAbroad': {
      if (!transfer) return member;
      const { to, route, at, deadlines } = event.data;
      const filled = transfer.route.slice(0, transfer.filled);
      const back = { to, route: [...filled, ...route], transit: at, lastOn: on, abroad: undefined };
      const presentBy = day(deadlines, 'transferPresent');
      return { ...member, cell: at, cellSince: on, transfer: { ...transfer, ...back, presentBy } };
    }
    case 'TransferReturned':
      return { ...member, transfer: undefined, ...(member.cell !== event.data.to && home(event.data.to, on)) };
    case 'TransferCancelled':
      return { ...member, transfer: undefined };
    case 'TransferBoxStruckThrough':
      return transfer?.number === event.data.transfer
        ? { ...member, transfer: { ...transfer, lastOn: on } }
        : { ...member, temporary: temporary && { ...temporary, lastOn: on } };
    case 'MemberTransferredIn':
      return { ...member, transfer: undefined, ...home(event.data.to, on) };
    case 'MemberTransferredDirectly':
      return { ...member, transfers: event.data.transfer, ...home(event.data.to, on) };
    case 'MemberTransferredAway':
      return member;
    case 'TemporaryTransferOpened': {
      const { transfer: number, kind, host, route, until } = event.data;
      const opened = { number, kind, host, route, until, filled: 1, openedOn: on, lastOn: on };
      return { ...member, transfers: number, temporary: opened };
    }
    case 'TemporaryBoxFilled':
      return temporary ? { ...member, temporary: { ...temporary, filled: temporary.filled + 1, lastOn: on } } : member;
    case 'TemporaryTransferBegan':
      return temporary
        ? {
            ...member,
            temporary: { ...temporary, begunOn: on, lastOn: on, slipBy: day(event.data.deadlines, 'overseasSlip') },
          }
        : member;
    case 'OverseasSlipHandedIn':
      if (transfer?.abroad && transfer.number === event.data.transfer)
        return { ...member, transfer: { ...transfer, abroad: { ...transfer.abroad, slipOn: on } } };
      return temporary ? { ...member, temporary: { ...temporary, slipOn: on } } : member;
    case 'TemporaryTransferExtended':
      return temporary ? { ...member, temporary: { ...temporary, until: event.data.until } } : member;
    case 'TemporaryTransferEnded':
      return { ...member, temporary: undefined };
    default:
      return event satisfies never;
  }
}

function home(cell: string, on: PlainDate) {
  return { cell, cellSince: on };
}

function day(deadlines: readonly Deadline[] | undefined, kind: Deadline['kind']): PlainDate | undefined {
  return deadlines?.find((one) => one.kind === kind)?.on;
}

/** Whether the roll of the home cell is cut, and no other cell has taken the member in. */
export function isInTransit(member: Transfers): boolean {
  return member.transfer?.leftOn !== undefined;
}

/**
 * Who may strike a member in transit: the authority over the place to which the letter is addressed, once the months
 * without presenting it are over. Source: 38-HD/BTCTW II.4.3.1d; D§4.4.
 * @returns the day after which it may, and the place; undefined while it may not
 */
export function strikingInTransit(
  { transfer }: Transfers,
  on: PlainDate,
): { handInBy: PlainDate; destination: string } | undefined {
  if (!transfer?.to || !transfer.handInBy || on <= transfer.handInBy) return undefined;
  const presented = transfer.route.slice(0, transfer.filled).some(({ side }) => side === 'in');
  return presented ? undefined : { handInBy: transfer.handInBy, destination: transfer.to };
}

/** Whose turn it is with a letter; undefined once every box is filled in, and while the member is abroad. */
export function nextBox({
  route,
  filled,
  abroad,
}: Pick<OpenTransfer, 'route' | 'filled' | 'abroad'>): LetterBox | undefined {
  return abroad ? undefined : route[filled];
}

/** Organisations besides the one where the member is counted that have to do with what is under way: they may read. */
export function concernedBy({ transfer, temporary }: Transfers): string[] {
  const onTheWay = transfer ? [transfer.from, ...reached(transfer), ...(transfer.to ? [transfer.to] : [])] : [];
  return [...new Set([...onTheWay, ...(temporary?.host ? [temporary.host] : [])])];
}

/** Those that have filled in a box, and the one whose turn it is. */
function reached({ route, filled }: OpenTransfer): string[] {
  return route.slice(0, filled + 1).map(({ organisation }) => organisation);
}
