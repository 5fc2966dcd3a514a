import type { PlainDate } from '../../src/kernel/plain-date.ts';
import {
  CollectiveMemberHeldBack,
  CollectiveTransferDecided,
  CollectiveTransferResumed,
} from '../../src/register/collective/events.ts';
import { MemberDied, MemberExited, MemberExpelled, MemberStruckOff } from '../../src/register/leaving/events.ts';
import { transferEvents, type LetterBox, type TransferEvent } from '../../src/register/transfer/events.ts';
import { placing, subjectOf } from '../placing.ts';
import { on, projection, type ProjectedEvent } from '../projection.ts';
import type { Change, CollectionDefinition } from '../stores/read-store.ts';

/** The lists of the menu, by what a transfer is. */
export const transferKinds = ['official', 'internal', 'collective', 'temporary', 'abroad', 'fromOutside'] as const;
export type TransferKind = (typeof transferKinds)[number];

/** How far it has got. Temporary ones are `under way` until the stay begins, then `staying`. */
export const transferStatuses = [
  'underWay',
  'inTransit',
  'abroad',
  'received',
  'returned',
  'cancelled',
  'gone',
  'staying',
  'ended',
] as const;
export type TransferStatus = (typeof transferStatuses)[number];

/** Of these, something can still be done. */
export const OPEN: readonly TransferStatus[] = ['underWay', 'inTransit', 'abroad', 'staying'];

/** Falls due never. */
export const UNDUE: PlainDate = '9999-12-31';

/** A transfer as one side sees it. */
export interface TransferDocument {
  transfer: string;
  side: 'out' | 'in';
  member: string;
  kind: TransferKind;
  status: TransferStatus;
  from: string | null;
  to: string | null;
  outside: string | null;
  /** Whose turn it is, and with which box. */
  at: string | null;
  box: number | null;
  openedOn: PlainDate;
  leftOn: PlainDate | null;
  letterNumber: string | null;
  noticeNumber: string | null;
  presentBy: PlainDate | null;
  handInBy: PlainDate | null;
  until: PlainDate | null;
  endedOn: PlainDate | null;
  dueOn: PlainDate;
}

/** What is asked for of a transfer that is under way: kept apart, and removed with its end. */
export type UnderWay = Pick<TransferDocument, (typeof askedFor)[number]>;
const askedFor = [
  'transfer',
  'side',
  'member',
  'kind',
  'status',
  'from',
  'to',
  'at',
  'openedOn',
  'handInBy',
  'dueOn',
] as const;

const fields: CollectionDefinition['fields'] = {
  ...{ side: 'string', kind: 'string', status: 'string', member: 'string', from: 'string', to: 'string' },
  ...{ at: 'string', openedOn: 'string', dueOn: 'string', handInBy: 'string' },
};

/**
 * What the menu of transfers lists: moving out, awaiting reception, staying for a time. A member has one letter and one
 * stay under way at most, so that who dies or leaves ends both, though the event does not say which transfers they were.
 */
export const transferList = projection(
  'transfer-list',
  4,
  {
    transfers: { fields, sorts: ['dueOn', 'openedOn'] },
    underWay: { fields, sorts: ['dueOn', 'openedOn'] },
    collectives: { fields: { movedOn: 'string' }, sorts: ['movedOn'] },
    /** Everybody whom such a decision names, and what became of it. */
    movers: { fields: { collective: 'string', state: 'string', member: 'string' } },
  },
  ...placing,
  on(CollectiveTransferDecided, (event) => {
    const { organisation, from, to, members } = event.data;
    const { number, date } = event.meta.decision ?? {};
    const collective = subjectOf(event);
    const doc = { collective, organisation, from, to, movedOn: event.effectiveOn, number, date, count: members.length };
    return [
      { kind: 'put', collection: 'collectives', id: collective, at: organisation, doc },
      ...members.map((member) => {
        const named = { collective, member, state: 'waiting', refusal: null };
        return { kind: 'put' as const, collection: 'movers', id: `${collective}:${member}`, doc: named };
      }),
    ];
  }),
  on(CollectiveMemberHeldBack, (event) => [
    mover(subjectOf(event), event.data.member, {
      ...{ state: 'held', refusal: event.data.refusal, values: event.data.values ?? null },
    }),
  ]),
  on(CollectiveTransferResumed, (event) =>
    event.data.members.map((member) => mover(subjectOf(event), member, { state: 'waiting', refusal: null })),
  ),
  ...[MemberDied, MemberStruckOff, MemberExited, MemberExpelled].map((definition) => on(definition, endsAll)),
  ...transferEvents.map((definition) => on(definition, (event) => changesOf(event as ProjectedEvent<TransferEvent>))),
);

/** A collective transfer, as lists show it. */
export interface CollectiveDocument {
  collective: string;
  organisation: string;
  from: string;
  to: string;
  movedOn: PlainDate;
  number?: string;
  date?: PlainDate;
  count: number;
}

export interface MoverDocument {
  collective: string;
  member: string;
  state: 'waiting' | 'moved' | 'held';
  /** The code of the rule that holds the member back. */
  refusal: string | null;
  values?: Record<string, unknown> | null;
}

function mover(collective: string, member: string, fields: Partial<MoverDocument>): Change {
  return { kind: 'patch', collection: 'movers', id: `${collective}:${member}`, fields: { ...fields } };
}

/** A member's transfers are numbered; each has a document for either side. */
function idOf(event: ProjectedEvent<TransferEvent>, side: TransferDocument['side']): string {
  return `${subjectOf(event)}:${event.data.transfer}:${side}`;
}

const SIDES = ['out', 'in'] as const;
const MANNERS = ['letter', 'stay'] as const;

/** Under which a transfer is kept while it is under way. */
export function underWayId(member: string, manner: (typeof MANNERS)[number], side: TransferDocument['side']): string {
  return `${member}:${manner}:${side}`;
}

function slotOf(event: ProjectedEvent<TransferEvent>, side: TransferDocument['side']): string {
  return underWayId(subjectOf(event), event.type.startsWith('Temporary') ? 'stay' : 'letter', side);
}

function both(event: ProjectedEvent<TransferEvent>, fields: Partial<TransferDocument>): Change[] {
  const asked = onlyAsked(fields);
  return SIDES.flatMap((side): Change[] => [
    { kind: 'patch', collection: 'transfers', id: idOf(event, side), fields: { ...fields } },
    ...(Object.keys(asked).length > 0
      ? [{ kind: 'patch' as const, collection: 'underWay', id: slotOf(event, side), fields: asked }]
      : []),
  ]);
}

function onlyAsked(fields: Partial<TransferDocument>): Partial<UnderWay> {
  return Object.fromEntries(askedFor.filter((name) => name in fields).map((name) => [name, fields[name]]));
}

function endsAll(event: ProjectedEvent): Change[] {
  const ids = MANNERS.flatMap((manner) => SIDES.map((side) => underWayId(subjectOf(event), manner, side)));
  return ids.map((id) => ({ kind: 'remove', collection: 'underWay', id }));
}

type Begun = Partial<TransferDocument> & Pick<TransferDocument, 'kind' | 'status' | 'openedOn'>;

function put(event: ProjectedEvent<TransferEvent>, side: TransferDocument['side'], at: string, begun: Begun): Change[] {
  const blank = {
    ...{ from: null, to: null, outside: null, at: null, box: null, leftOn: null, letterNumber: null },
    ...{ noticeNumber: null, presentBy: null, handInBy: null, until: null, endedOn: null, dueOn: UNDUE },
  };
  const id = idOf(event, side);
  const doc: TransferDocument = { ...blank, transfer: id, side, member: subjectOf(event), ...begun };
  const kept: Change = { kind: 'put', collection: 'transfers', id, at, doc: { ...doc } };
  if (!OPEN.includes(doc.status)) return [kept];
  return [kept, { kind: 'put', collection: 'underWay', id: slotOf(event, side), at, doc: onlyAsked(doc) }];
}

function changesOf(event: ProjectedEvent<TransferEvent>): Change[] {
  const on = event.effectiveOn;
  switch (event.type) {
    case 'TransferOpened': {
      const { cell: from, to = null, outside = null, route } = event.data;
      const about = { kind: 'official' as const, status: 'underWay' as const, from, to };
      const begun = { ...about, outside, openedOn: on, ...turn(route[1]) };
      return [...put(event, 'out', from, begun), ...(to ? put(event, 'in', to, begun) : [])];
    }
    case 'TransferBoxFilled': {
      const { next, onward, side } = event.data;
      // Presented at the destination: neither that nor the months without it are waited for any longer.
      const filled = both(event, { ...turn(next), ...(side === 'in' && { handInBy: null, dueOn: UNDUE }) });
      return onward ? [...filled, ...moved(event, onward.to)] : filled;
    }
    case 'MemberTransferredOut':
      return both(event, { status: 'inTransit', leftOn: on });
    case 'TransferSent': {
      const { letterNumber, noticeNumber = null, deadlines } = event.data;
      const [presentBy, handInBy] = [due(deadlines, 'transferPresent'), due(deadlines, 'transferHandIn')];
      return both(event, { letterNumber, noticeNumber, presentBy, handInBy, dueOn: presentBy ?? UNDUE });
    }
    case 'TransferNoticeReceived':
      return both(event, { handInBy: due(event.data.deadlines, 'transferHandIn') });
    case 'TransferForwarded': {
      const { to, route } = event.data;
      return [...both(event, { to, ...turn(route[0]) }), ...moved(event, to)];
    }
    case 'MemberSentAbroad': {
      const nobody = { ...turn(undefined), presentBy: null, handInBy: null, dueOn: UNDUE };
      return both(event, { ...nobody, status: 'abroad', outside: event.data.country });
    }
    case 'MemberBackFromAbroad': {
      const { to, route, deadlines } = event.data;
      const presentBy = due(deadlines, 'transferPresent');
      const back = { to, outside: null, ...turn(route[0]), presentBy, dueOn: presentBy ?? UNDUE };
      return [...both(event, { status: 'inTransit', ...back }), ...moved(event, to)];
    }
    case 'TransferReturned':
      return over(event, 'returned');
    case 'TransferCancelled':
      return over(event, 'cancelled');
    case 'TransferBoxStruckThrough':
      return event.data.ofLetter ? both(event, { letterNumber: event.data.number }) : [];
    case 'OverseasSlipHandedIn':
      return [];
    case 'MemberTransferredIn':
      return over(event, 'received');
    case 'MemberTransferredAway':
      return over(event, 'gone');
    case 'MemberTransferredDirectly': {
      const { cell: from, to, manner: kind } = event.data;
      const done = { kind, status: 'received' as const, from, to, openedOn: on, endedOn: on };
      const { collective } = event.data;
      return [
        ...[...put(event, 'out', from, done), ...put(event, 'in', to, done)],
        ...(collective ? [mover(collective, subjectOf(event), { state: 'moved', refusal: null })] : []),
      ];
    }
    case 'MemberTakenIn': {
      const { cell: to, origin: outside, letterNumber, letterOn: openedOn } = event.data;
      const done = { kind: 'fromOutside' as const, status: 'received' as const, to, outside };
      return put(event, 'in', to, { ...done, letterNumber, openedOn, endedOn: on });
    }
    case 'TemporaryTransferOpened': {
      const { cell: from, host: to = null, outside = null, kind, until, route } = event.data;
      const abroad = kind === 'overseas' || kind === 'labourExport';
      const about = { kind: abroad ? ('abroad' as const) : ('temporary' as const), status: 'underWay' as const };
      const begun = { ...about, from, to, outside, openedOn: on, until, ...turn(route[1]) };
      return [...put(event, 'out', from, begun), ...(to ? put(event, 'in', to, begun) : [])];
    }
    case 'TemporaryBoxFilled':
      return both(event, turn(event.data.next));
    case 'TemporaryTransferBegan':
      return both(event, { status: 'staying', leftOn: on, dueOn: event.data.until });
    case 'TemporaryTransferExtended':
      return both(event, { until: event.data.until, dueOn: event.data.until });
    case 'TemporaryTransferEnded':
      return over(event, event.data.ground === 'cancelled' ? 'cancelled' : 'ended');
  }
}

function turn(next: LetterBox | undefined): Pick<TransferDocument, 'at' | 'box'> {
  return { at: next?.organisation ?? null, box: next?.box ?? null };
}

/** The letter is awaited by another place than before. */
function moved(event: ProjectedEvent<TransferEvent>, to: string): Change[] {
  return [
    { kind: 'patch', collection: 'transfers', id: idOf(event, 'in'), at: to, fields: { to } },
    { kind: 'patch', collection: 'underWay', id: slotOf(event, 'in'), at: to, fields: { to } },
  ];
}

function over(event: ProjectedEvent<TransferEvent>, status: TransferStatus): Change[] {
  const ended = { status, endedOn: event.effectiveOn, at: null, box: null, dueOn: UNDUE };
  return SIDES.flatMap((side): Change[] => [
    { kind: 'patch', collection: 'transfers', id: idOf(event, side), fields: ended },
    { kind: 'remove', collection: 'underWay', id: slotOf(event, side) },
  ]);
}

function due(deadlines: readonly { kind: string; on: PlainDate }[] | undefined, kind: string): PlainDate | null {
  return deadlines?.find((deadline) => deadline.kind === kind)?.on ?? null;
}
