import type { Collection } from 'mongodb';
import { OrganisationCycle } from '../read-store.ts';
import type { Write } from './writing.ts';

/** An organisation as it is kept. */
export interface KeptOrganisation {
  _id: string;
  p: string;
  /** Short for its id in documents and paths. */
  key: number;
  parent: number | null;
  /** Keys from the top down, `/1/2a/`. */
  path: string;
  placed: boolean;
}

/** An organisation of one build. Its place in the tree is the chain of its parents. */
export interface Organisation {
  readonly key: number;
  readonly id: string;
  parent: Organisation | undefined;
  placed: boolean;
  /** As it is kept; undefined if it is new. */
  kept: { path: string; placed: boolean } | undefined;
}

/** An organisation that now stands elsewhere: keys of itself and what was and is above it, from the bottom up. */
export interface Move {
  key: number;
  from: number[];
  to: number[];
}

/**
 * The organisation tree of one build. Documents and counters name an organisation by its key; only organisations have
 * a path, so a subtree of any number of documents moves by moving its organisations. One that is named before it was
 * placed stands at the top until then. Whatever is asked for must have been loaded; changes are made in memory.
 */
export class Organisations {
  /** In order. */
  moves: Move[] = [];
  private readonly collection: Collection<KeptOrganisation>;
  private readonly known = new Map<string, Organisation>();
  private readonly byKey = new Map<number, Organisation>();
  private readonly touched = new Set<Organisation>();
  private lastKey: number | undefined;

  constructor(collection: Collection<KeptOrganisation>) {
    this.collection = collection;
  }

  get size(): number {
    return this.known.size;
  }

  /** Fetches those that are kept, and all above them. */
  async load(ids: ReadonlySet<string>): Promise<void> {
    const missing = [...ids].filter((id) => !this.known.has(id));
    if (missing.length === 0) return;
    if (this.lastKey === undefined) {
      const [last] = await this.collection.find().sort({ key: -1 }).limit(1).toArray();
      this.lastKey = last?.key ?? 0;
    }
    await this.remember(await this.collection.find({ _id: { $in: missing } }).toArray());
  }

  /** Fetches organisations by key, and all above them. */
  async loadKeys(keys: Iterable<number>): Promise<void> {
    const missing = [...new Set(keys)].filter((key) => !this.byKey.has(key));
    if (missing.length > 0) await this.remember(await this.collection.find({ key: { $in: missing } }).toArray());
  }

  /** The organisation as changes up to now have left it; made if it was never named. */
  named(id: string): Organisation {
    const known = this.known.get(id);
    if (known) return known;
    this.lastKey! += 1;
    const organisation: Organisation = {
      ...{ key: this.lastKey!, id, parent: undefined, placed: false, kept: undefined },
    };
    this.known.set(id, organisation);
    this.byKey.set(organisation.key, organisation);
    this.touched.add(organisation);
    return organisation;
  }

  ofKey(key: number): Organisation {
    return this.byKey.get(key)!;
  }

  /** @throws OrganisationCycle */
  place(id: string, under: string | null): void {
    const organisation = this.named(id);
    const parent = under === null ? undefined : this.named(under);
    if (parent && under !== null && upwards(parent).includes(organisation.key)) throw new OrganisationCycle(id, under);
    const from = upwards(organisation);
    organisation.parent = parent;
    organisation.placed = true;
    this.touched.add(organisation);
    this.moves.push({ key: organisation.key, from, to: upwards(organisation) });
  }

  /** Everything that must be written: what is new or placed, and whatever lies below what has moved. */
  async writes(): Promise<Write[]> {
    const moved = [...this.touched].filter(({ kept }) => kept).filter((one) => one.kept!.path !== pathOf(one));
    for (const { kept } of moved) {
      const { path } = kept!;
      await this.remember(await this.collection.find({ path: { $gte: path, $lt: endOf(path) } }).toArray());
    }
    const affected = moved.length > 0 ? this.known.values() : this.touched.values();
    return [...affected].flatMap((one): Write[] => {
      const { key, id, parent, placed } = one;
      const path = pathOf(one);
      if (one.kept?.path === path && one.kept.placed === placed) return [];
      return [{ to: 'organisations', id, doc: { key, parent: parent?.key ?? null, path, placed } }];
    });
  }

  /** What was changed is written. */
  written(): void {
    for (const one of this.known.values()) one.kept = { path: pathOf(one), placed: one.placed };
    this.touched.clear();
    this.moves = [];
  }

  /** Forgets what is in memory: what was not written is lost. */
  forget(): void {
    this.known.clear();
    this.byKey.clear();
    this.touched.clear();
    this.moves = [];
    this.lastKey = undefined;
  }

  private async remember(found: KeptOrganisation[]): Promise<void> {
    const fresh = found.filter(({ _id }) => !this.known.has(_id));
    if (fresh.length === 0) return;
    const here = new Set(fresh.map(({ key }) => key));
    await this.loadKeys(fresh.flatMap(({ path }) => keysOf(path)).filter((key) => !here.has(key)));
    // From the top down, so that a parent is there before what lies below it.
    for (const { _id: id, key, parent, path, placed } of fresh.sort((a, b) => a.path.length - b.path.length)) {
      if (this.known.has(id)) continue;
      const organisation: Organisation = {
        ...{ key, id, parent: parent === null ? undefined : this.ofKey(parent), placed, kept: { path, placed } },
      };
      this.known.set(id, organisation);
      this.byKey.set(key, organisation);
    }
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

/** The keys in a path, from the top down. */
export function keysOf(path: string): number[] {
  return path
    .slice(1, -1)
    .split('/')
    .map((key) => Number.parseInt(key, 36));
}

function pathOf(organisation: Organisation): string {
  const keys = upwards(organisation).reverse();
  return `/${keys.map((key) => key.toString(36)).join('/')}/`;
}
