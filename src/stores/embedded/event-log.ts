import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { LRUCache } from 'lru-cache';
import type { StoredEvent } from '../../kernel/envelope.ts';
import { DamagedEvent } from '../event-store.ts';
import { positionOf } from '../position.ts';
import { type Head, HEADS_SCHEMA, StreamHeads } from './stream-heads.ts';

/** Enough for followers that are a few pages apart. */
const PAGES_KEPT = 8;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS events (
    position INTEGER PRIMARY KEY,
    previous INTEGER,
    stream   TEXT NOT NULL,
    revision INTEGER NOT NULL,
    id       TEXT NOT NULL,
    envelope TEXT NOT NULL
  );
  ${HEADS_SCHEMA}
`;

/**
 * The log as SQLite tables. `events` grows at its end only and each row points back to the one before it in its stream,
 * so a stream is read by walking back from its head, and no index has to be kept at random places: an index over
 * (stream, revision) made groups of 64 four times slower on a log of 200,000 events (8,900 against 35,200 events/s),
 * another over the event id cost a quarter of the rest.
 */
export class EventLog {
  private readonly database: DatabaseSyncInstance;
  private readonly statements: ReturnType<typeof prepare>;
  private readonly heads: StreamHeads;
  /**
   * The newest pages read: projector, processes and live news follow the log side by side, and what is stored never
   * changes, so one reading serves them all.
   */
  private readonly pages = new LRUCache<string, readonly StoredEvent[]>({ max: PAGES_KEPT });
  private committed: number;
  private inserted = 0;

  constructor(database: DatabaseSyncInstance, readOnly: boolean) {
    this.database = database;
    if (!readOnly) database.exec(SCHEMA);
    this.statements = prepare(database);
    this.heads = new StreamHeads(database);
    this.committed = this.heads.writtenUpTo();
    this.follow();
  }

  /** The last committed position, 0 for an empty log. */
  get last(): number {
    return this.committed;
  }

  /** Takes note of what another process has committed since, or this one before it was opened. */
  follow(): void {
    for (const [position, stream, revision] of this.statements.headsAfter.iterate(this.committed)) {
      this.heads.follow(stream, { revision, position });
      this.committed = position;
    }
  }

  /** Where a stream ends; undefined if it does not exist. */
  headOf(stream: string): Head | undefined {
    return this.heads.of(stream);
  }

  begin(): void {
    this.statements.begin.run();
    this.inserted = this.committed;
  }

  /** Stores one event inside a transaction and gives its position. */
  insert(stream: string, revision: number, previous: number | null, id: string, envelope: string): number {
    this.inserted += 1;
    this.statements.insert.run(this.inserted, previous, stream, revision, id, envelope);
    this.heads.move(stream, { revision, position: this.inserted });
    return this.inserted;
  }

  /** Commits, durably. */
  commit(withHeads = this.heads.full): void {
    if (withHeads) this.heads.write(this.committed);
    this.statements.commit.run();
    this.heads.committed(withHeads);
    this.committed = this.inserted;
  }

  rollback(): void {
    this.heads.rolledBack();
    if (this.database.isTransaction) this.database.exec('ROLLBACK');
  }

  /** Writes all heads, so that the next opening has nothing to complete. */
  writeHeads(): void {
    this.begin();
    this.commit(true);
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
  page(after: number, limit: number, head: number): readonly StoredEvent[] {
    const end = Math.min(after + limit, head);
    const known = this.pages.get(`${after}-${end}`);
    if (known) return known;
    const joined = this.statements.page.get(after, end) as Joined;
    const whole = parsed(joined);
    if (whole) {
      this.pages.set(`${after}-${end}`, whole);
      return whole;
    }
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
