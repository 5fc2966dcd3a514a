import { v5 as uuidv5 } from 'uuid';
import { AlreadyClaimed } from '../kernel/claims.ts';
import type { CommandHandler, Commanded } from '../kernel/command-handler.ts';
import type { StoredEvent } from '../kernel/envelope.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { EventRegistry } from '../kernel/registry.ts';
import { keysToOpen, openEvent } from '../kernel/sealing.ts';
import type { Register } from '../register/register.ts';
import type { KeyStore } from '../stores/key-store.ts';

/** What a process needs that carries an event of one stream on to another. */
export interface Carrying {
  handler: CommandHandler;
  register: Register;
  today: () => PlainDate;
  /** The event with its sealed fields readable, in its newest version. */
  open: (event: StoredEvent) => Promise<StoredEvent>;
}

const COMMANDS = '7d1c8a52-52f5-5f0b-8a65-3f6a7f1e0f43';

/** A command that an event calls for: by the same hand, with an id that follows from it, so that it is stored once. */
export function following(event: StoredEvent, what: string): Commanded {
  const { actor, actorOrganisation, grant, correlationId } = event.meta;
  return {
    commandId: uuidv5(`${event.id}/${what}`, COMMANDS),
    correlationId,
    causationId: event.id,
    actor,
    ...(actorOrganisation !== undefined && { actorOrganisation }),
    ...(grant !== undefined && { grant }),
  };
}

/** The rule that said no, if one did; anything else is tried again. */
export function refusedBy(error: unknown): { refusal: string; values?: Record<string, unknown> } | undefined {
  if (error instanceof Refusal) return { refusal: error.code, values: error.values };
  if (error instanceof AlreadyClaimed) return { refusal: `claim/${error.kind}`, values: {} };
  return undefined;
}

/** Opens events for processes, whose streams hand them on as stored. */
export function opener(keys: KeyStore, registry: EventRegistry): Carrying['open'] {
  return async (event) => {
    const opening = await keysToOpen(keys, [event.stream]);
    return registry.upcast(openEvent(registry.definitionOf(event.type), event, opening));
  };
}
