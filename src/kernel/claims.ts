import { createHmac } from 'node:crypto';
import { v5 as uuidv5 } from 'uuid';
import { z } from 'zod';
import { WrongExpectedRevision, type EventStore } from '../stores/event-store.ts';
import type { KeyStore } from '../stores/key-store.ts';
import { chain } from './chain.ts';
import type { StoredEvent } from './envelope.ts';
import { event } from './event.ts';
import { dayInVietnam } from './plain-date.ts';

/** Something of which there may be only one: a citizen id, a card number, an organisation code … */
export interface Claim {
  kind: string;
  value: string;
  /** Who holds it: the subject's stream, or a decision that has many subjects. A holder may claim again what it holds. */
  owner: string;
}

/** Taken before the event that needs it; if it is never confirmed, another may take it after a while. */
export const ClaimTaken = event('ClaimTaken', 1, z.object({ kind: z.string(), owner: z.string() }));
/** The event that needed it is stored. */
export const ClaimConfirmed = event('ClaimConfirmed', 1, z.object({ owner: z.string() }));
/** It was given up, by a correction for instance: another may take it. */
export const ClaimReleased = event('ClaimReleased', 1, z.object({ owner: z.string() }));
export const claimEvents = [ClaimTaken, ClaimConfirmed, ClaimReleased] as const;

/** Somebody else holds it. */
export class AlreadyClaimed extends Error {
  readonly kind: string;
  constructor(kind: string) {
    super(`a ${kind} is claimed already`);
    this.name = 'AlreadyClaimed';
    this.kind = kind;
  }
}

/** Uniqueness across streams, by one stream for each claimed value: `claim-<kind>-<hmac>` (design §3). */
export interface Claims {
  /** The stream of a value. The value itself appears nowhere: its keyed hash does. */
  streamOf(claim: Pick<Claim, 'kind' | 'value'>): Promise<string>;
  /** Who holds a value that this owner could not take now; undefined if it could. Nothing is stored. */
  heldByAnother(claim: Claim): Promise<string | undefined>;
  /** @throws AlreadyClaimed */
  take(claim: Claim, commandId: string): Promise<string>;
  /** Nothing happens if it is confirmed already or no longer held by that owner. */
  confirm(stream: string, owner: string, causedBy: StoredEvent): Promise<void>;
  release(
    stream: string,
    owner: string,
    causedBy: Pick<StoredEvent, 'id'> & { meta: { correlationId: string } },
  ): Promise<void>;
}

/** An unconfirmed claim may be taken by another owner after this long, in milliseconds. */
const PATIENCE = 5 * 60_000;

export function claims(store: EventStore, keys: KeyStore, clock: () => Date = () => new Date()): Claims {
  const append = async (stream: string, history: StoredEvent[], data: object, type: string, cause: Cause) => {
    const now = clock();
    const revision = history.length;
    const id = uuidv5(`${cause.commandId}/${stream}/${type}`, CLAIM_NAMESPACE);
    // Redelivered: what followed from that event has followed already, whatever came since.
    if (history.some((earlier) => earlier.id === id)) return;
    const envelope = {
      id,
      type,
      version: 1,
      stream,
      revision,
      recordedAt: now.toISOString(),
      effectiveOn: dayInVietnam(now),
      data: { ...data },
      meta: { actor: 'claims', ...cause },
    };
    const [chained] = chain(history.at(-1)?.meta.hash ?? null, [envelope]);
    await store.append(stream, [chained!], revision === 0 ? 'no-stream' : revision - 1);
  };
  const again = async (attempt: () => Promise<void>): Promise<void> => {
    for (let tries = 0; ; tries++) {
      try {
        return await attempt();
      } catch (error) {
        if (!(error instanceof WrongExpectedRevision) || tries >= 5) throw error;
      }
    }
  };
  /** An abandoned claim is held all the same if the event that needed it was stored and only its confirmation lags. */
  const standsIn = async (stream: string, held: Held) => {
    if (!isAbandoned(held, clock())) return true;
    const needed = (await store.read(held.owner)).findLast(
      ({ meta }) => meta.claims?.some((claim) => claim.stream === stream) || meta.releases?.includes(stream),
    );
    return needed?.meta.claims?.some((claim) => claim.stream === stream) ?? false;
  };
  const streamOf = async ({ kind, value }: Pick<Claim, 'kind' | 'value'>) => {
    const hmac = createHmac('sha256', await keys.claimKey());
    return `claim-${kind}-${hmac.update(`${kind}\n${value}`).digest('hex').slice(0, 40)}`;
  };
  return {
    streamOf,
    async heldByAnother(claim) {
      const stream = await streamOf(claim);
      const held = holding(await store.read(stream));
      return held && held.owner !== claim.owner && (await standsIn(stream, held)) ? held.owner : undefined;
    },
    async take(claim, commandId) {
      const stream = await streamOf(claim);
      await again(async () => {
        const history = await store.read(stream);
        const held = holding(history);
        if (held && (await standsIn(stream, held))) {
          if (held.owner === claim.owner) return;
          throw new AlreadyClaimed(claim.kind);
        }
        const cause = { commandId: `${commandId}/${history.length}`, correlationId: commandId, causationId: commandId };
        await append(stream, history, { kind: claim.kind, owner: claim.owner }, ClaimTaken.type, cause);
      });
      return stream;
    },
    confirm: (stream, owner, causedBy) =>
      again(async () => {
        const history = await store.read(stream);
        const held = holding(history);
        if (!held || held.confirmed || held.owner !== owner) return;
        await append(stream, history, { owner }, ClaimConfirmed.type, following(causedBy));
      }),
    release: (stream, owner, causedBy) =>
      again(async () => {
        const history = await store.read(stream);
        if (holding(history)?.owner !== owner) return;
        await append(stream, history, { owner }, ClaimReleased.type, following(causedBy));
      }),
  };
}

const CLAIM_NAMESPACE = '6f3f6f5e-8f0c-5d0e-9a43-6f0a3a0f7f11';

interface Cause {
  commandId: string;
  correlationId: string;
  causationId: string;
}

interface Held {
  owner: string;
  since: string;
  confirmed: boolean;
}

function holding(history: StoredEvent[]): Held | undefined {
  let held: Held | undefined;
  for (const { type, data, recordedAt } of history) {
    if (type === ClaimTaken.type) {
      held = { owner: String(data['owner']), since: recordedAt, confirmed: false };
    } else if (type === ClaimConfirmed.type && held) held = { ...held, confirmed: true };
    else if (type === ClaimReleased.type) held = undefined;
  }
  return held;
}

/** Taken for an event that never came: its command was refused, or its process died. */
function isAbandoned(held: Held, now: Date): boolean {
  return !held.confirmed && now.getTime() - new Date(held.since).getTime() > PATIENCE;
}

function following(causedBy: Pick<StoredEvent, 'id'> & { meta: { correlationId: string } }): Cause {
  return { commandId: causedBy.id, correlationId: causedBy.meta.correlationId, causationId: causedBy.id };
}
