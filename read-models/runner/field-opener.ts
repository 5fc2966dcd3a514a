import type { StoredEvent } from '../../src/kernel/envelope.ts';
import type { EventDefinition } from '../../src/kernel/event.ts';
import { isSealed, openField, openMeta, type SealingKeys } from '../../src/kernel/sealing.ts';

/**
 * Opens sealed fields only if a projection reads them: most read few, and opening costs more than everything else that
 * is done with an event. A field that was read in one event of a type is opened at once in those after it, which is
 * cheaper than to wait for the reading.
 */
export class FieldOpener {
  /** Fields that projections have read, by event type. */
  private readonly read = new Map<string, Set<string>>();

  /**
   * Like `openEvent`, it takes the event as stored.
   * @param keys must still hold the subject's key when a field is read
   * @throws BrokenSeal if a token was altered or moved; or only the reading throws it
   */
  open(definition: EventDefinition, event: StoredEvent, keys: SealingKeys): StoredEvent {
    const { stream, revision, meta } = event;
    let read = this.read.get(event.type);
    if (!read) this.read.set(event.type, (read = new Set()));
    const data: Fields = { ...event.data };
    for (const field of definition.sealed.keys()) {
      const token = data[field];
      if (!isSealed(token)) continue;
      if (read.has(field)) data[field] = openField({ stream, revision, field }, token, keys);
      else closed(data, field, { stream, revision, keys, read, token });
    }
    if (meta.reason === undefined && meta.decision?.signer === undefined) return { ...event, data };
    let opened: StoredEvent['meta'] | undefined;
    return {
      ...event,
      data,
      get meta() {
        return (opened ??= openMeta(meta, stream, revision, keys));
      },
    };
  }
}

interface Closed {
  stream: string;
  revision: number;
  keys: SealingKeys;
  read: Set<string>;
  token: string;
}

type Fields = Record<string, unknown>;

/** The field opens itself at the first reading, and is then a field like the others. */
function closed(data: Fields, field: string, { stream, revision, keys, read, token }: Closed): void {
  Object.defineProperty(data, field, {
    enumerable: true,
    configurable: true,
    get() {
      read.add(field);
      const value = openField({ stream, revision, field }, token, keys);
      Object.defineProperty(data, field, { value, enumerable: true, configurable: true, writable: true });
      return value;
    },
  });
}
