import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { Position, StoredEvent } from '../../kernel/envelope.ts';
import { positionOf } from '../position.ts';

/** Where a stream ends. */
export interface Head {
  revision: number;
  position: number;
}

/** A stored event whose text cannot be read. Reading may go on after its `position`. */
export class DamagedEvent extends Error {
  readonly position: Position;
  readonly eventId: string;
  readonly stream: string;
  readonly revision: number;
  constructor(position: Position, eventId: string, stream: string, revision: number) {
    super(`event ${eventId} of ${stream} at revision ${revision} cannot be read`);
    this.name = 'DamagedEvent';
    this.position = position;
    this.eventId = eventId;
    this.stream = stream;
    this.revision = revision;
  }
}

/**
 * How many moved heads are kept in memory before they are written. Written in bulk and sorted, they share pages;
 * written at each append, every event of another stream costs a page of its own in the log.
 */
const HEADS_IN_MEMORY = 1024;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS events (
    position INTEGER PRIMARY KEY,
    previous INTEGER,
    stream   TEXT NOT NULL,
    revision INTEGER NOT NULL,
    id       TEXT NOT NULL,
    envelope TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS heads (
    stream   TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    position INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS heads_written (position INTEGER NOT NULL);
  INSERT INTO heads_written SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM heads_written);
`;

/**
 * The log as SQLite tables. `events` grows at its end only and each row points back to the one before it in its stream,
 * so a stream is read by walking back from its head, and no index has to be kept at random places: an index over
 * (stream, revision) made groups of 64 four times slower on a log of 200,000 events (8,900 against 35,200 events/s).
 * `heads` is derived: it lags behind by what lies in memory and is completed from the log at opening.
 */
export class EventLog {
  private readonly database: DatabaseSyncInstance;
  private readonly statements: ReturnType<typeof prepare>;
  /** Heads that `heads` does not have yet. */
  private readonly moved = new Map<string, Head>();
  /** Heads moved by the transaction under way. */
  private readonly moving = new Map<string, Head>();
  private followed = 0;
  private inserted = 0;

  constructor(database: DatabaseSyncInstance, readOnly: boolean) {
    this.database = database;
    if (!readOnly) database.exec(SCHEMA);
    this.statements = prepare(database);
    [this.followed] = this.statements.headsWritten.get() as [number];
    this.follow();
  }

  /** The last committed position, 0 for an empty log. */
  get last(): number {
    return this.followed;
  }

  /** Takes note of what another process has committed since, or this one before it was opened. */
  follow(): void {
    for (const [position, stream, revision] of this.statements.headsAfter.iterate(this.followed)) {
      this.moved.set(stream, { revision, position });
      this.followed = position;
    }
  }

  headOf(stream: string): Head | undefined {
    const known = this.moving.get(stream) ?? this.moved.get(stream);
    if (known) return known;
    const row = this.statements.head.get(stream) as [number, number] | undefined;
    return row && { revision: row[0], position: row[1] };
  }

  begin(): void {
    this.statements.begin.run();
    this.inserted = this.followed;
  }

  /** Stores one event inside a transaction and gives its position. */
  insert(stream: string, revision: number, previous: number | null, id: string, envelope: string): number {
    this.inserted += 1;
    this.statements.insert.run(this.inserted, previous, stream, revision, id, envelope);
    this.moving.set(stream, { revision, position: this.inserted });
    return this.inserted;
  }

  /** Commits, durably. */
  commit(): void {
    const full = this.moved.size >= HEADS_IN_MEMORY;
    if (full) this.writeHeads();
    this.statements.commit.run();
    if (full) this.moved.clear();
    for (const [stream, head] of this.moving) this.moved.set(stream, head);
    this.moving.clear();
    this.followed = this.inserted;
  }

  rollback(): void {
    this.moving.clear();
    if (this.database.isTransaction) this.database.exec('ROLLBACK');
  }

  /** Writes all heads, so that the next opening has nothing to complete. */
  writeAllHeads(): void {
    this.statements.begin.run();
    this.writeHeads();
    this.statements.commit.run();
    this.moved.clear();
  }

  private writeHeads(): void {
    for (const stream of [...this.moved.keys()].sort()) {
      const head = this.moved.get(stream)!;
      this.statements.putHead.run(stream, head.revision, head.position);
    }
    this.statements.putHeadsWritten.run(this.followed);
  }

  /**
   * Events of a stream from a revision on, in order.
   * @throws DamagedEvent if one cannot be read
   * @throws Error if one is missing
   */
  eventsOf(stream: string, fromRevision: number): StoredEvent[] {
    const head = this.headOf(stream);
    if (!head || head.revision < fromRevision) return [];
    const joined = this.statements.walk.get(head.position, fromRevision) as Joined;
    const events = parsed(joined) ?? [...this.oneByOne(joined)];
    if (events.length !== head.revision - fromRevision + 1) {
      throw new Error(`the log misses an event of ${stream} before position ${events.at(-1)?.position}`);
    }
    return events.reverse();
  }

  /**
   * At most `limit` events after a position, not beyond `head`, in global order. What precedes a damaged event is
   * given first; the next page then throws at it.
   * @throws DamagedEvent if the first one cannot be read
   */
  page(after: number, limit: number, head: number): StoredEvent[] {
    const joined = this.statements.page.get(after, Math.min(after + limit, head)) as Joined;
    const whole = parsed(joined);
    if (whole) return whole;
    const events: StoredEvent[] = [];
    try {
      for (const event of this.oneByOne(joined)) events.push(event);
    } catch (error) {
      if (events.length === 0) throw error;
    }
    return events;
  }

  /** The same events each read by itself, to find the one that is damaged. */
  private *oneByOne([, positions]: Joined): Iterable<StoredEvent> {
    for (const position of positions?.split(',') ?? []) {
      const [stream, revision, id, envelope] = this.statements.at.get(position) as [string, number, string, string];
      const event = parsed([envelope, position])?.[0];
      if (!event) throw new DamagedEvent(positionOf(position), id, stream, revision);
      yield event;
    }
  }
}

/**
 * Many events as two texts, joined by commas: to take them over and parse them at once costs two thirds of doing so row
 * by row. Null where there is none.
 */
type Joined = [envelopes: string | null, positions: string | null];

/** The events, or nothing if their text is damaged. */
function parsed([envelopes, positions]: Joined): StoredEvent[] | undefined {
  if (envelopes === null || positions === null) return [];
  const places = positions.split(',');
  try {
    const events = JSON.parse(`[${envelopes}]`) as StoredEvent[];
    if (events.length !== places.length) return undefined;
    for (const [index, event] of events.entries()) event.position = positionOf(places[index]!);
    return events;
  } catch {
    return undefined;
  }
}

function prepare(database: DatabaseSyncInstance) {
  return {
    begin: database.prepare('BEGIN IMMEDIATE'),
    commit: database.prepare('COMMIT'),
    insert: database.prepare(
      'INSERT INTO events (position, previous, stream, revision, id, envelope) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    head: database.prepare('SELECT revision, position FROM heads WHERE stream = ?'),
    putHead: database.prepare('INSERT OR REPLACE INTO heads (stream, revision, position) VALUES (?, ?, ?)'),
    headsWritten: database.prepare('SELECT position FROM heads_written'),
    putHeadsWritten: database.prepare('UPDATE heads_written SET position = ?'),
    headsAfter: database.prepare('SELECT position, stream, revision FROM events WHERE position > ? ORDER BY position'),
    // Walks back from the head, which comes first.
    walk: database.prepare(`
      WITH RECURSIVE walk (position, previous, revision, envelope) AS (
        SELECT position, previous, revision, envelope FROM events WHERE position = ?
        UNION ALL
        SELECT event.position, event.previous, event.revision, event.envelope
          FROM walk JOIN events AS event ON event.position = walk.previous
         WHERE walk.revision > ? AND walk.previous < walk.position
      )
      SELECT group_concat(envelope, ','), group_concat(position, ',') FROM walk`),
    // A range of row ids is walked, and so joined, in their order.
    page: database.prepare(
      `SELECT group_concat(envelope, ','), group_concat(position, ',')
         FROM events WHERE position > ? AND position <= ?`,
    ),
    at: database.prepare('SELECT stream, revision, id, envelope FROM events WHERE position = ?'),
  };
}
