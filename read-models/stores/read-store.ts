import type { Position } from '../../src/kernel/envelope.ts';
import type { PlainDate } from '../../src/kernel/plain-date.ts';

/** What a field can hold. A missing field and `null` are the same. */
export type FieldValue = string | number | boolean | null;

/** How a collection's documents can be asked for. Only declared fields can be filtered, sorted or grouped by. */
export interface CollectionDefinition {
  /** Declared fields. `text` fields are searched by folded words, the others by value. */
  fields: Record<string, 'string' | 'number' | 'boolean' | 'text'>;
  /**
   * Fields that lists are sorted by, up or down, the first being the usual one; each order ends in the document id, and
   * a list without a declared order is sorted by it alone. A missing value sorts before every other.
   */
  sorts?: string[];
  /**
   * Declared fields that never narrow a question by themselves, only together with another field, a subtree or a sort:
   * they are compared and counted, and keeping an index of each would only cost.
   */
  unindexed?: string[];
}

/** A document: any JSON, of which the declared fields are indexed. */
export type Document = Record<string, unknown>;

/**
 * What a projection asks to be done about one event. Deltas come from the event alone, never from a look at the
 * store, so that they can be redelivered and re-batched.
 */
export type Change =
  /** Creates or replaces a document; `at` places it in the organisation tree, for subtree queries. */
  | { kind: 'put'; collection: string; id: string; at?: string; doc: Document }
  /** Sets top-level fields of a document that exists (nothing happens if it does not); `at` moves it. */
  | { kind: 'patch'; collection: string; id: string; at?: string; fields: Document }
  | { kind: 'remove'; collection: string; id: string }
  /** Adds to counters of an organisation: to its own (direct) and to its and every ancestor's rolled-up ones. */
  | { kind: 'add'; collection: string; organisation: string; counters: Record<string, number> }
  /**
   * Puts an organisation under a parent (null: at the top), or moves it there with its whole subtree: every document
   * placed in it follows, and rolled-up counters leave the old ancestors for the new ones.
   */
  | { kind: 'place'; organisation: string; under: string | null }
  /** The day has come: what waits for it, or for an earlier one, is carried out. An earlier day than the last changes nothing. */
  | { kind: 'day'; day: PlainDate }
  /**
   * Holds from a day on: carried out now if that day has come (`day`), else when it comes, the earlier days first and
   * then as recorded. It overrides what still waits for the same `fact` (any name, e.g. `name of <id>`) from that day
   * or a later one: the last statement about a day counts (design §4). What waits outlives restarts.
   */
  | { kind: 'dated'; fact: string; from: PlainDate; change: Undated };

/** A change that can wait for its day. */
export type Undated = Exclude<Change, { kind: 'day' } | { kind: 'dated' }>;

/**
 * A condition on declared fields that are not `text`; all must hold. `null` is a missing value; a range takes in both
 * its ends and no missing value.
 */
export type Where = Record<
  string,
  FieldValue | { in: FieldValue[] } | { from?: FieldValue; to?: FieldValue } | { prefix: string }
>;

export interface ListQuery {
  where?: Where;
  /** Only documents placed in this organisation or below it. One that was never placed has nothing above it. */
  under?: string;
  /** Words, in any order, each a prefix of a word of the collection's text fields; folded by the store. */
  text?: string;
  /** A declared sort: a field name, `-field` for descending. */
  sort?: string;
  /** 1 to 500. */
  limit: number;
  /** As a former page gave it. */
  cursor?: string;
  /** Also count all that match. */
  withTotal?: boolean;
  /** Also say how many rows were visited: for tests and benchmarks, it costs a little. */
  withVisited?: boolean;
}

export interface Page<Doc = Document> {
  items: { id: string; doc: Doc }[];
  /**
   * Give it back for the next page; absent on the last. Opaque and sealed, because it stands in URLs and holds the sort
   * value, which may be made of a name.
   */
  next?: string;
  total?: number;
  /** Rows that the store had to visit, if asked for; watched by a test. */
  visited?: number;
}

/** Counters of an organisation: its own, and with all below it. A counter at zero is left out. */
export interface Counters {
  direct: Record<string, number>;
  rolledUp: Record<string, number>;
}

/** The read side of one projection, as it stands. Every question is asked of one projection's collections. */
export interface ReadView {
  get<Doc = Document>(collection: string, id: string): Promise<Doc | undefined>;
  getMany<Doc = Document>(collection: string, ids: readonly string[]): Promise<Map<string, Doc>>;
  list<Doc = Document>(collection: string, query: ListQuery): Promise<Page<Doc>>;
  /** How many documents there are for each combination of values of the fields. */
  groupCount(
    collection: string,
    by: string[],
    query?: Pick<ListQuery, 'where' | 'under' | 'text'>,
  ): Promise<{ values: Record<string, FieldValue>; count: number }[]>;
  /** Sum of a numeric field for each combination of values of the fields. */
  groupSum(
    collection: string,
    sum: string,
    by: string[],
    query?: Pick<ListQuery, 'where' | 'under'>,
  ): Promise<{ values: Record<string, FieldValue>; sum: number }[]>;
  counters(collection: string, organisations: readonly string[]): Promise<Map<string, Counters>>;
  /** The organisation and what is above it, from the top down; empty if it was never placed. */
  pathOf(organisation: string): Promise<string[]>;
  /** How far the projection has got. */
  position(): Promise<Position | undefined>;
}

/** The changes that a projection makes of one event. */
export interface Applied {
  position: Position;
  /** The running maximum of `recordedAt` up to this event. */
  knownFrom?: string;
  changes: Change[];
}

/** How far a build has got, and what was known there. */
export interface Checkpoint {
  position: Position;
  knownFrom?: string;
}

/** A projection's collections in one build of it. Two builds of a projection can stand side by side. */
export interface ReadBuild extends ReadView {
  /**
   * Applies the changes of a run of events and moves the checkpoint, in one transaction where the store has one.
   * Applying again what lies at or before the checkpoint changes nothing.
   * @throws FieldMismatch or OrganisationCycle if a change cannot be carried out; then nothing of the batch is applied
   *   (in bulk, nothing after the last checkpoint that was kept)
   */
  apply(batch: Applied[]): Promise<void>;
  /** Where a restart goes on from. In bulk it may lie behind what was applied. */
  checkpoint(): Promise<Checkpoint | undefined>;
  /**
   * Prepares for a mass of changes (a rebuild): documents may be kept in memory, indexes made at the end. Until
   * `finishBulk` questions are refused with `StillBuilding`. A crash in between loses nothing but time.
   */
  beginBulk(): Promise<void>;
  finishBulk(): Promise<void>;
}

/**
 * Holds the read models. They can always be thrown away and rebuilt from the log.
 * Contract: `tests/contracts/read-store.ts`, run on every adapter.
 */
export interface ReadStore {
  /**
   * The build of a projection that queries are answered from; made empty if there is none of this version and with
   * these collections.
   */
  open(projection: string, version: number, collections: Record<string, CollectionDefinition>): Promise<ReadBuild>;
  /** The build that queries are answered from now, of whatever version, if there is one. */
  current(projection: string): Promise<{ version: number; build: ReadBuild } | undefined>;
  /** A new, empty build beside the current one. Left behind by a crash, it is thrown away at the next call. */
  beside(projection: string, version: number, collections: Record<string, CollectionDefinition>): Promise<ReadBuild>;
  /** From now on queries are answered from that build; the old one is dropped and can no longer be asked. Atomic. */
  switchTo(build: ReadBuild): Promise<void>;
  close(): Promise<void>;
}

/** How the build stands that answers for a projection. */
export interface Standing {
  projection: string;
  version: number;
  position: Position | undefined;
  /** Being filled for the first time: it cannot be asked. */
  building: boolean;
}

/** A read store that many processes ask while one of them writes. */
export interface SharedReadStore extends ReadStore {
  /**
   * The store for the one who may write. From then on, whatever a writer with an older token writes is refused, and
   * changes nothing that can be asked.
   * @param token of the lease
   */
  fenced(token: number): Promise<ReadStore>;
  /** How all projections stand, as whoever writes has left it. */
  standings(): Promise<Standing[]>;
}

/** A cursor that this question did not give: of another list, sort or filter, or altered. */
export class CursorRefused extends Error {
  constructor() {
    super('the cursor belongs to another question');
    this.name = 'CursorRefused';
  }
}

/** A question that the collection's definition does not provide for: an undeclared field or sort, a limit out of range. */
export class QuestionRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'QuestionRefused';
  }
}

/** The build is being filled for the first time and cannot be asked yet: try again later. */
export class StillBuilding extends Error {
  constructor(projection: string) {
    super(`${projection} is still being built`);
    this.name = 'StillBuilding';
  }
}

/** A document's declared field holds a value of another kind than was declared. */
export class FieldMismatch extends Error {
  constructor(collection: string, field: string, declared: string) {
    super(`field ${field} of ${collection} must be a ${declared}`);
    this.name = 'FieldMismatch';
  }
}

/** An organisation would come to lie below itself. */
export class OrganisationCycle extends Error {
  constructor(organisation: string, under: string) {
    super(`organisation ${organisation} cannot be placed under ${under}, which lies below it`);
    this.name = 'OrganisationCycle';
  }
}
