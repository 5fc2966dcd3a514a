import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';

/** At most so many members are fetched and sorted: beyond that the index of names is always the faster way. */
const GATHERED_AT_MOST = 60_000;

/** A page as the statement gives it. */
export interface FoundRow {
  id: string;
  doc: string;
  cellName: string;
}

/**
 * The best that can be said in SQL for a page of 25 members of a subtree by name, on the tables of the read models
 * themselves: written by hand, the way chosen by trying both, nothing checked and nothing computed around it.
 */
export class BestStatement {
  private readonly database: DatabaseSyncInstance;
  private readonly names: { members: string; organisations: string; tree: string };

  /** @param file of the read models */
  constructor(file: string) {
    this.database = new DatabaseSync(file, { readOnly: true });
    this.database.exec('PRAGMA cache_size = -65536');
    const [members, tree] = ['member-list', 'organisation-tree'].map((projection) => {
      const row = this.database.prepare('SELECT id FROM builds WHERE projection = ? AND answering = 1').get(projection);
      return `b${(row as { id: number }).id}`;
    });
    this.names = {
      members: `${members}_of_members`,
      organisations: `${members}_organisations`,
      tree: `${tree}_of_organisations`,
    };
  }

  /** A function that gives the page of one organisation's subtree. @param members how many stand below it */
  pageOf(organisation: string, members: number): () => FoundRow[] {
    const { organisations } = this.names;
    const { path } = this.database.prepare(`SELECT path FROM ${organisations} WHERE id = ?`).get(organisation) as {
      path: string;
    };
    const range = [path, `${path.slice(0, -1)}0`];
    const ways = [this.walking(), ...(members <= GATHERED_AT_MOST ? [this.gathering()] : [])].map(
      (statement) => () => statement.all(...range) as unknown as FoundRow[],
    );
    const times = ways.map((way) => {
      way();
      const begun = performance.now();
      for (let time = 0; time < 3; time++) way();
      return performance.now() - begun;
    });
    return ways[times.indexOf(Math.min(...times))]!;
  }

  close(): void {
    this.database.close();
  }

  /** Along the names until the page is full. */
  private walking() {
    const { members, organisations, tree } = this.names;
    return this.database.prepare(`
      SELECT d.id, d.doc, n.doc ->> 'name' AS cellName
        FROM (SELECT key, organisation FROM ${members} INDEXED BY ${members}_by_nameKey ORDER BY f_nameKey, id) w
        CROSS JOIN ${organisations} o ON o.key = w.organisation AND o.path >= ? AND o.path < ?
        CROSS JOIN ${members} d ON d.key = w.key
        CROSS JOIN ${tree} n ON n.id = o.id
       LIMIT 25`);
  }

  /** Everybody of the subtree, sorted. */
  private gathering() {
    const { members, organisations, tree } = this.names;
    return this.database.prepare(`
      SELECT d.id, d.doc, n.doc ->> 'name' AS cellName
        FROM (SELECT m.key, o.id FROM ${organisations} o
               CROSS JOIN ${members} m INDEXED BY ${members}_at ON m.organisation = o.key
               WHERE o.path >= ? AND o.path < ? ORDER BY m.f_nameKey, m.id LIMIT 25) w
        CROSS JOIN ${members} d ON d.key = w.key
        CROSS JOIN ${tree} n ON n.id = w.id`);
  }
}
