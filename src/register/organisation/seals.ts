import type { EventOf } from '../../kernel/event.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { CallingInGround, SealGround, SealStage, sealEvents } from '../seal/events.ts';

type SealEvent = EventOf<(typeof sealEvents)[number]>;

/** A seal in an organisation's book. A request that came to nothing leaves no line. */
export interface Seal {
  /** Its number in the book. */
  seal: number;
  stage: SealStage;
  /** The day of the last step. */
  on: PlainDate;
  /** Absent of one that was taken over. */
  ground?: SealGround;
  /** Cut into it; absent until it is issued. */
  name?: string;
  /** Has to be handed in, by a day if one is set. */
  calledIn?: { ground: CallingInGround; by?: PlainDate };
}

/** Seals of an organisation and how many numbers of its book are taken. */
export interface SealBook {
  seals: readonly Seal[];
  sealsNumbered: number;
}

/** Before the first one. */
export const NO_SEALS: SealBook = { seals: [], sealsNumbered: 0 };

const TYPES: readonly string[] = [
  ...['SealTakenOver', 'SealRequested', 'SealRequestWithdrawn', 'SealIssued', 'SealPutToUse'],
  ...['SealLost', 'SealCalledIn', 'SealCollected', 'SealDestroyed'],
];

/** Whether an event is told by the seals alone. */
export function isOfSeals<Other extends { type: string }>(event: Other | SealEvent): event is SealEvent {
  return TYPES.includes(event.type);
}

/** The book after an event. */
export function sealsAfter({ seals, sealsNumbered }: SealBook, event: SealEvent): SealBook {
  const on = event.effectiveOn;
  const { seal } = event.data;
  const added = (line: Omit<Seal, 'seal' | 'on'>): SealBook => ({
    seals: [...seals, { seal, on, ...line }],
    sealsNumbered: seal,
  });
  const changed = (change: Partial<Seal>): SealBook => ({
    seals: seals.map((line) => (line.seal === seal ? { ...line, ...change } : line)),
    sealsNumbered,
  });
  switch (event.type) {
    case 'SealTakenOver':
      return added({ stage: 'inUse', name: event.data.name });
    case 'SealRequested':
      return added({ stage: 'requested', ground: event.data.ground });
    case 'SealRequestWithdrawn':
      return { seals: seals.filter((line) => line.seal !== seal), sealsNumbered };
    case 'SealIssued':
      return changed({ stage: 'issued', on, name: event.data.name });
    case 'SealPutToUse':
      return changed({ stage: 'inUse', on });
    case 'SealLost':
      return changed({ stage: 'lost', on });
    case 'SealCalledIn': {
      const by = event.data.deadlines?.find(({ kind }) => kind === 'sealCollection')?.on;
      return changed({ calledIn: { ground: event.data.ground, by } });
    }
    case 'SealCollected':
      return changed({ stage: 'collected', on });
    case 'SealDestroyed':
      return changed({ stage: 'destroyed', on });
    default:
      return event satisfies never;
  }
}

/** Whether a seal of the organisation is abroad that has to be collected before it ends: issued or in use (D§2.11). */
export function hasActiveSeal({ seals }: SealBook): boolean {
  return seals.some(isActive);
}

/** Issued or in use, and neither lost nor handed in. */
export function isActive({ stage }: Seal): boolean {
  return stage === 'issued' || stage === 'inUse';
}
