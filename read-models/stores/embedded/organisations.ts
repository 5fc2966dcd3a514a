import { OrganisationCycle } from '../read-store.ts';
import type { Database } from './database.ts';

/** An organisation of one build. Its place in the tree is the chain of its parents. */
export interface Organisation {
  /** Short for its id in documents and paths. */
  readonly key: number;
  readonly id: string;
  parent: Organisation | undefined;
  placed: boolean;
}

interface Stored {
  key: number;
  id: string;
  parent: number | null;
  placed: number;
}

/** What is to be written: a new organisation, or one that now stands elsewhere. */
type Step = { kind: 'made'; of: Organisation } | { kind: 'moved'; of: Organisation; from: number[]; to: number[] };

/**
 * The organisation tree of one build. Documents and counters name an organisation by its key; only organisations have
 * a path (`/1/2a/`, keys from the top down), so a subtree of any number of documents moves by moving its organisations.
 * One that is named before it was placed stands at the top until then, and whatever is at it moves with it.
 * Changes are made in memory and written by `write`.
 */
export class Organisations {
  readonly table: string;
  private readonly database: Database;
  private readonly known = new Map<string, Organisation>();
  private readonly knownByKey = new Map<number, Organisation>();
  private steps: Step[] = [];
  private lastKey: number | undefined;

  constructor(database: Database, prefix: string) {
    this.database = database;
    this.table = `"${prefix}_organisations"`;
  }

  create(): void {
    this.database.exec(`
      CREATE TABLE ${this.table} (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, parent INTEGER,
        path TEXT NOT NULL UNIQUE, placed INTEGER NOT NULL)`);
  }

  /** The organisation as changes up to now have left it; made if it was never named. */
  named(id: string): Organisation {
    return this.find(id) ?? this.make(id);
  }

  find(id: string): Organisation | undefined {
    const known = this.known.get(id);
    if (known) return known;
    const stored = this.database.get<Stored>(`SELECT key, id, parent, placed FROM ${this.table} WHERE id = ?`, id);
    return stored && this.remember(stored);
  }

  byKey(key: number): Organisation {
    const known = this.knownByKey.get(key);
    if (known) return known;
    return this.remember(
      this.database.get<Stored>(`SELECT key, id, parent, placed FROM ${this.table} WHERE key = ?`, key)!,
    );
  }

  /** @throws OrganisationCycle */
  place(id: string, under: string | null): void {
    const organisation = this.named(id);
    const parent = under === null ? undefined : this.named(under);
    if (parent && under !== null && upwards(parent).includes(organisation.key)) throw new OrganisationCycle(id, under);
    const from = upwards(organisation);
    organisation.parent = parent;
    organisation.placed = true;
    this.steps.push({ kind: 'moved', of: organisation, from, to: upwards(organisation) });
  }

  /**
   * Writes what changed, in order.
   * @param follow called for each move: the counters of `key` leave the organisations `from` for those in `to`
   */
  write(follow: (key: number, from: number[], to: number[]) => void): void {
    for (const step of this.steps) {
      const { key, id, parent } = step.of;
      if (step.kind === 'made') {
        this.database.run(
          `INSERT INTO ${this.table} (key, id, parent, path, placed) VALUES (?, ?, NULL, ?, 0)`,
          ...[key, id, pathOf([key])],
        );
        continue;
      }
      this.database.run(`UPDATE ${this.table} SET parent = ?, placed = 1 WHERE key = ?`, parent?.key ?? null, key);
      const [old, now] = [pathOf(step.from), pathOf(step.to)];
      if (old === now) continue;
      this.database.run(
        `UPDATE ${this.table} SET path = ? || substr(path, ?) WHERE path >= ? AND path < ?`,
        ...[now, old.length + 1, old, endOf(old)],
      );
      const [left, joined] = [step.from.slice(1), step.to.slice(1)];
      follow(
        key,
        left.filter((ancestor) => !joined.includes(ancestor)),
        joined.filter((ancestor) => !left.includes(ancestor)),
      );
    }
    this.steps = [];
  }

  /** Forgets what is in memory: read again when needed, and what was not written is lost. */
  forget(): void {
    this.known.clear();
    this.knownByKey.clear();
    this.steps = [];
    this.lastKey = undefined;
  }

  private make(id: string): Organisation {
    this.lastKey ??=
      this.database.get<{ last: number | null }>(`SELECT max(key) AS last FROM ${this.table}`)!.last ?? 0;
    this.lastKey += 1;
    const organisation: Organisation = { key: this.lastKey, id, parent: undefined, placed: false };
    this.known.set(id, organisation);
    this.knownByKey.set(organisation.key, organisation);
    this.steps.push({ kind: 'made', of: organisation });
    return organisation;
  }

  private remember({ key, id, parent, placed }: Stored): Organisation {
    const organisation: Organisation = { key, id, parent: undefined, placed: placed === 1 };
    this.known.set(id, organisation);
    this.knownByKey.set(key, organisation);
    if (parent !== null) organisation.parent = this.byKey(parent);
    return organisation;
  }
}

/** Keys of the organisation and of what is above it, from the bottom up. */
export function upwards(organisation: Organisation): number[] {
  const keys: number[] = [];
  for (let at: Organisation | undefined = organisation; at; at = at.parent) keys.push(at.key);
  return keys;
}

/** Paths of a subtree lie from its own path up to this, exclusive: `0` is the character after `/`. */
export function endOf(path: string): string {
  return `${path.slice(0, -1)}0`;
}

function pathOf(keysUpwards: number[]): string {
  return `/${[...keysUpwards]
    .reverse()
    .map((key) => key.toString(36))
    .join('/')}/`;
}
