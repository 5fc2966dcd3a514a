import type { PlainDate } from './plain-date.ts';

/** Where an event lies in the whole log: opaque outside the store adapters, sorts as a fixed-width string. */
export type Position = string;

/** The paper on which an act rests. */
export interface DecisionPaper {
  number: string;
  date: PlainDate;
  /** The organisation that issued it. */
  issuer: string;
  /** Sealed: the name of who signed. */
  signer?: string;
  documentId?: string;
}

/** What is known of how an event came about. People are ids here, never names. */
export interface EventMeta {
  commandId: string;
  correlationId: string;
  causationId: string;
  actor: string;
  actorOrganisation?: string;
  /** The account that proposed, where two pairs of eyes are asked for. */
  proposer?: string;
  /** The grant under which the actor acted. */
  grant?: string;
  /** The policy version of each group that the decision was judged by, e.g. `charter: 'P2025-07/charter'`. */
  policyVersions?: Record<string, string>;
  decision?: DecisionPaper;
  /** Sealed free text. */
  reason?: string;
  /** Claim streams that this event needs; a process confirms them. */
  claims?: { stream: string; owner: string }[];
  /** Claim streams that this event gives up; its own stream held them. */
  releases?: string[];
  /** The import batch, if the act came by one. */
  batch?: string;
  client?: { ip?: string; agent?: string; device?: string };
  previousHash: string | null;
  hash: string;
}

/** An event as it is stored and read: the unit of the whole system. */
export interface StoredEvent<Type extends string = string, Data = Record<string, unknown>> {
  id: string;
  type: Type;
  version: number;
  stream: string;
  /** 0 for the first event of the stream. */
  revision: number;
  position: Position;
  /** Instant of storing, ISO 8601 in UTC. */
  recordedAt: string;
  /** The day from which the fact holds. */
  effectiveOn: PlainDate;
  data: Data;
  meta: EventMeta;
}

/** What is handed to a store: everything but the position, which only the store can know. */
export type EventToStore = Omit<StoredEvent, 'position'>;

/** What a decision returns: a fact in plain words, before the handler seals, chains and stores it. */
export interface NewEvent<Type extends string = string, Data = Record<string, unknown>> {
  type: Type;
  version: number;
  effectiveOn: PlainDate;
  data: Data;
}
