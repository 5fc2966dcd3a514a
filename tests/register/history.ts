import type { DecisionPaper, NewEvent, StoredEvent } from '../../src/kernel/envelope.ts';
import { eventId } from '../../src/kernel/command-handler.ts';

/** What happened to one member or one organisation, as its stream holds it. */
export interface History<Kind extends 'member' | 'organisation' = 'member' | 'organisation'> {
  kind: Kind;
  id: string;
  events: readonly StoredEvent[];
}

/** A new event and the decision on which it rested. */
export type Happened = NewEvent | { event: NewEvent; decision: DecisionPaper };

/** The history with more events at its end. Ids are the same on each run: a correction can name them. */
export function and<Kind extends History['kind']>(history: History<Kind>, ...happened: Happened[]): History<Kind> {
  const stream = `${history.kind}-${history.id}`;
  const events = happened.map((one, index): StoredEvent => {
    const { event, decision } = 'event' in one ? one : { event: one, decision: undefined };
    const revision = history.events.length + index;
    const commandId = `${stream}/${revision}`;
    return {
      ...event,
      id: eventId(stream, commandId, 0),
      stream,
      revision,
      position: String(revision + 1).padStart(16, '0'),
      recordedAt: `${event.effectiveOn}T02:00:00.000Z`,
      meta: {
        ...{ commandId, correlationId: commandId, causationId: commandId, actor: 'account-1' },
        ...(decision && { decision }),
        ...{ previousHash: null, hash: '' },
      },
    };
  });
  return { ...history, events: [...history.events, ...events] };
}

/** Nothing happened yet. */
export function nothing<Kind extends History['kind']>(kind: Kind, id: string): History<Kind> {
  return { kind, id, events: [] };
}
