import { v5 as uuidv5 } from 'uuid';
import { WrongExpectedRevision, type EventStore } from '../stores/event-store.ts';
import type { KeyStore } from '../stores/key-store.ts';
import { chain, type UnchainedEvent } from './chain.ts';
import type { Claim, Claims } from './claims.ts';
import { streamOf, type Decider } from './decider.ts';
import type { DecisionPaper, EventMeta, NewEvent, Position, StoredEvent } from './envelope.ts';
import type { EventRegistry } from './registry.ts';
import { keysToSeal, needsSubjectKey, sealEvent, sealMeta } from './sealing.ts';
import type { StreamStates } from './stream-states.ts';

/** Who commands, by which right, and with what belief about the stream. */
export interface Commanded {
  /** The idempotency key: the same id stores once, and is answered as the first time. */
  commandId: string;
  actor: string;
  actorOrganisation?: string;
  grant?: string;
  correlationId?: string;
  causationId?: string;
  /** The import batch that the command came with. */
  batch?: string;
  client?: EventMeta['client'];
  /** The revision that the sender saw; left out, the newest is taken. */
  expectedRevision?: number;
}

/** What a decision comes to. No events: what was commanded is so already. */
export interface Decided {
  events: NewEvent[];
  /** Values of which there may be only one, taken before the events are stored. */
  claims?: ClaimedValue[];
  /** Values that the stream held and gives up by these events. */
  releases?: Omit<Claim, 'owner'>[];
  decision?: DecisionPaper;
  reason?: string;
  /** The policy version of each group that it was judged by. */
  policyVersions?: Record<string, string>;
}

/** Held by the stream itself, unless another owner is named: a decision that has many subjects holds its number. */
export type ClaimedValue = Omit<Claim, 'owner'> & { owner?: string };

/** What came of a command. */
export interface Handled<State> {
  stream: string;
  revision: number;
  /** Of the last event stored by this command; undefined if nothing had to be stored. */
  position?: Position;
  state: State;
}

/** The stream has changed since the sender looked. */
export class StaleRevision extends Error {
  readonly stream: string;
  readonly actual: number;
  constructor(stream: string, actual: number) {
    super(`stream ${stream} is at revision ${actual}`);
    this.name = 'StaleRevision';
    this.stream = stream;
    this.actual = actual;
  }
}

/** Reads, folds, decides, appends at the revision that was judged: the only writer of facts. */
export interface CommandHandler {
  /**
   * @param decide from the folded state; throws a `Refusal` if a rule says no
   * @throws Refusal, AlreadyClaimed, StaleRevision, KeyDestroyed, StoreUnavailable
   */
  handle<State, Event extends StoredEvent>(
    decider: Decider<State, Event>,
    id: string,
    commanded: Commanded,
    decide: (state: State, revision: number) => Decided | Promise<Decided>,
  ): Promise<Handled<State>>;
}

/**
 * Decided again this many times if other commands got in between and the sender named no revision: more than there are
 * hands at work on one list at once.
 */
const ATTEMPTS = 40;

export function commandHandler(deps: {
  store: EventStore;
  keys: KeyStore;
  registry: EventRegistry;
  states: StreamStates;
  claims: Claims;
  clock?: () => Date;
}): CommandHandler {
  const { store, keys, registry, states, claims } = deps;
  const clock = deps.clock ?? (() => new Date());

  return {
    async handle<State, Event extends StoredEvent>(
      decider: Decider<State, Event>,
      id: string,
      commanded: Commanded,
      decide: (state: State, revision: number) => Decided | Promise<Decided>,
    ) {
      const stream = streamOf(decider, id);
      for (let attempt = 1; ; attempt++) {
        const folded = await states.load(decider, id);
        const earlier = folded.commands.get(commanded.commandId);
        if (earlier) return { stream, ...earlier, state: folded.state };
        if (commanded.expectedRevision !== undefined && commanded.expectedRevision !== folded.revision) {
          throw new StaleRevision(stream, folded.revision);
        }

        const decided = await decide(folded.state, folded.revision);
        if (decided.events.length === 0) return { stream, revision: folded.revision, state: folded.state };

        const events = await envelopes(decided, stream, folded, commanded);
        try {
          const expected = folded.revision < 0 ? 'no-stream' : folded.revision;
          const { revision, position } = await store.append(stream, events, expected);
          const { state } =
            events.length === 1
              ? states.advance(decider, id, folded, opened(decided, { ...events[0]!, position }) as Event)
              : await states.load(decider, id);
          return { stream, revision, position, state };
        } catch (error) {
          if (!(error instanceof WrongExpectedRevision) || attempt >= ATTEMPTS) throw error;
        }
      }
    },
  };

  async function envelopes(
    decided: Decided,
    stream: string,
    folded: { revision: number; lastHash: string | null },
    commanded: Commanded,
  ) {
    const { commandId, expectedRevision: _, ...who } = commanded;
    const taken = await Promise.all(
      (decided.claims ?? []).map(async (claim) => {
        const owned = { ...claim, owner: claim.owner ?? stream };
        return { stream: await claims.take(owned, commandId), owner: owned.owner };
      }),
    );
    const released = await Promise.all((decided.releases ?? []).map((claim) => claims.streamOf(claim)));
    const meta = {
      ...who,
      commandId,
      correlationId: commanded.correlationId ?? commandId,
      causationId: commanded.causationId ?? commandId,
      ...(decided.policyVersions && { policyVersions: decided.policyVersions }),
      ...(decided.decision && { decision: decided.decision }),
      ...(decided.reason !== undefined && { reason: decided.reason }),
      ...(taken.length > 0 && { claims: taken }),
      ...(released.length > 0 && { releases: released }),
    };
    const definitions = decided.events.map((event) => registry.definitionOf(event.type));
    const sealingKeys = await keysToSeal(keys, stream, needsSubjectKey(definitions, meta));
    const recordedAt = clock().toISOString();
    const unchained = decided.events.map((event, index): UnchainedEvent => {
      const revision = folded.revision + 1 + index;
      const sealed = sealEvent(definitions[index]!, event, stream, revision, sealingKeys);
      return {
        id: eventId(stream, commandId, index),
        type: event.type,
        version: event.version,
        stream,
        revision,
        recordedAt,
        effectiveOn: event.effectiveOn,
        data: sealed.data,
        meta: sealMeta(meta, stream, revision, sealingKeys),
      };
    });
    return chain(folded.lastHash, unchained);
  }
}

/** A stored event as it would be read: what was sealed in it is at hand. */
function opened({ events, reason, decision }: Decided, stored: StoredEvent): StoredEvent {
  return {
    ...stored,
    data: JSON.parse(JSON.stringify(events[0]!.data)) as StoredEvent['data'],
    meta: { ...stored.meta, ...(reason !== undefined && { reason }), ...(decision && { decision }) },
  };
}

const EVENT_NAMESPACE = '0b7a1c0e-3c55-5a3e-8f0b-5a5c0e0c9a11';

/**
 * The id of the `index`-th event of a command: the same on every retry and on every store. The stream is part of it, so
 * that a command id used for two subjects by mistake gives no two events one id.
 */
export function eventId(stream: string, commandId: string, index: number): string {
  return uuidv5(`${commandId}/${stream}/${index}`, EVENT_NAMESPACE);
}
