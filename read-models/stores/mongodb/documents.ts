import type { Collection } from 'mongodb';
import type { Document } from '../read-store.ts';
import type { Kept, MongoCollection } from './collection.ts';
import type { CounterTable } from './counters.ts';
import { THERE } from './filter.ts';
import type { Organisation, Organisations } from './organisations.ts';
import type { Write } from './writing.ts';

interface Pending {
  /** The key of the organisation where it is kept (0: none); undefined: it is not kept. */
  was: number | undefined;
  /** As it shall be; undefined: not at all. */
  doc: Document | undefined;
  at: Organisation | undefined;
  touched: boolean;
}

/** Changes to documents of one collection, folded in memory until they are written: each document once. */
export class PendingDocuments {
  private readonly of: MongoCollection;
  private readonly collection: Collection<Kept>;
  private readonly organisations: Organisations;
  private readonly pending = new Map<string, Pending>();
  /** True while it is known that nothing is kept, so that nothing needs to be looked up. */
  private noneKept = false;

  constructor(of: MongoCollection, collection: Collection<Kept>, organisations: Organisations) {
    this.of = of;
    this.collection = collection;
    this.organisations = organisations;
  }

  get size(): number {
    return this.pending.size;
  }

  /** Looks once whether anything is kept, for a rebuild's first run of changes. */
  async lookWhetherEmpty(): Promise<boolean> {
    this.noneKept = (await this.collection.findOne({}, { projection: { _id: 1 } })) === null;
    return this.noneKept;
  }

  /** Takes the collection away. */
  async drop(): Promise<void> {
    await this.collection.drop();
  }

  /** Fetches documents that changes will touch. */
  async load(ids: ReadonlySet<string>): Promise<void> {
    const missing = [...ids].filter((id) => !this.pending.has(id));
    if (missing.length === 0) return;
    const found = this.noneKept
      ? []
      : await this.collection.find({ _id: { $in: missing }, ...THERE }, { projection: { o: 1, doc: 1 } }).toArray();
    await this.organisations.loadKeys(found.map(({ o }) => o).filter((key) => key !== 0));
    for (const id of missing) this.pending.set(id, { was: undefined, doc: undefined, at: undefined, touched: false });
    for (const { _id: id, o, doc } of found) {
      const at = o === 0 ? undefined : this.organisations.ofKey(o);
      this.pending.set(id, { was: o, doc: JSON.parse(doc) as Document, at, touched: false });
    }
  }

  /** @throws FieldMismatch */
  put(id: string, at: Organisation | undefined, doc: Document): void {
    // The declared fields are looked at when the change comes, so that a bad one is told apart from its neighbours.
    this.of.declared.check(doc);
    Object.assign(this.pending.get(id)!, { doc, at, touched: true });
  }

  /** @throws FieldMismatch */
  patch(id: string, at: Organisation | undefined, fields: Document): void {
    const pending = this.pending.get(id)!;
    if (!pending.doc) return;
    this.of.declared.check(fields);
    Object.assign(pending, { doc: { ...pending.doc, ...fields }, at: at ?? pending.at, touched: true });
  }

  remove(id: string): void {
    Object.assign(this.pending.get(id)!, { doc: undefined, touched: true });
  }

  /** What the changes come to; counts the documents that came and went. */
  writes(counters: CounterTable): Write[] {
    const { name } = this.of;
    const to = `of_${name}`;
    return [...this.pending].flatMap(([id, { was, doc, at, touched }]): Write[] => {
      if (!touched || (!doc && was === undefined)) return [];
      const is = doc && (at?.key ?? 0);
      if (was !== is) {
        if (was !== undefined) counters.document(name, was === 0 ? undefined : this.organisations.ofKey(was), -1);
        if (is !== undefined) counters.document(name, at, +1);
      }
      if (!doc) return [{ to, id }];
      const { _id, ...kept } = this.of.kept(id, at?.key ?? 0, doc);
      return [{ to, id: _id, doc: kept, fresh: was === undefined }];
    });
  }

  forget(): void {
    this.pending.clear();
    this.noneKept = false;
  }
}
