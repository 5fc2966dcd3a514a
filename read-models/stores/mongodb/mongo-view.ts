import type { Collection, Db, Document as Filter } from 'mongodb';
import type { Position } from '../../../src/kernel/envelope.ts';
import { reaching } from '../../../src/stores/mongodb/deployment.ts';
import { openCursor, sealCursor } from '../cursor.ts';
import { declaredValue, limitOf, orderOf, type Selection, selectionOf } from '../question.ts';
import {
  type Counters,
  type FieldValue,
  type ListQuery,
  type Page,
  QuestionRefused,
  type ReadView,
  StillBuilding,
} from '../read-store.ts';
import { field, type Kept, type MongoCollection } from './collection.ts';
import { ALL, countersAt, type KeptCounters } from './counters.ts';
import { afterFilter, all, filterOf, sortOf, THERE } from './filter.ts';
import { endOf, type KeptOrganisation, keysOf } from './organisations.ts';

type Groups = Pick<ListQuery, 'where' | 'under' | 'text'>;

/** What a build is asked from. */
export interface Asked {
  database: Db;
  /** Of the names of its collections. */
  prefix: string;
  collections: ReadonlyMap<string, MongoCollection>;
  cursorKey: Buffer;
  /** Documents that went may have left their position behind. */
  traces: boolean;
}

/** Where a question looks. */
interface Scope {
  /** Keys of the organisations; undefined: everywhere. */
  organisations?: number[];
  /** How many documents lie there. */
  documents: number;
}

/** The questions that one build answers. */
export abstract class MongoView implements ReadView {
  readonly projection: string;
  private readonly asked: Asked;
  private readonly tree: Collection<KeptOrganisation>;
  private readonly sums: Collection<KeptCounters>;

  constructor(projection: string, asked: Asked) {
    this.projection = projection;
    this.asked = asked;
    this.tree = asked.database.collection(`${asked.prefix}_organisations`);
    this.sums = asked.database.collection(`${asked.prefix}_counters`);
  }

  abstract position(): Promise<Position | undefined>;

  /** False while it is being filled. */
  protected abstract get answers(): boolean;

  async get<Doc>(collection: string, id: string): Promise<Doc | undefined> {
    return (await this.getMany<Doc>(collection, [id])).get(id);
  }

  async getMany<Doc>(collection: string, ids: readonly string[]): Promise<Map<string, Doc>> {
    const { documents } = this.of(collection);
    if (ids.length === 0) return new Map();
    const found = await reaching(() =>
      documents
        .find(this.there({ _id: { $in: [...new Set(ids)] } }), { projection: { doc: 1 } })
        .sort({ _id: 1 })
        .toArray(),
    );
    return new Map(found.map(({ _id, doc }) => [_id, JSON.parse(doc) as Doc]));
  }

  async list<Doc>(collection: string, query: ListQuery): Promise<Page<Doc>> {
    const { documents, definition } = this.of(collection);
    const limit = limitOf(query.limit);
    const order = orderOf(definition, query.sort);
    const selection = selectionOf(definition, query);
    const end = openCursor(this.asked.cursorKey, collection, query);
    return reaching(async () => {
      const scope = await this.scope(collection, selection);
      const filter = this.there(filterOf(selection, scope.organisations));
      const found =
        scope.documents === 0
          ? []
          : await documents
              .find(end ? all([filter, afterFilter(order, end)]) : filter)
              .sort(sortOf(order))
              .limit(limit + 1)
              .project<Pick<Kept, '_id' | 'doc' | 'f'>>({ doc: 1, ...(order.field && { [field(order.field)]: 1 }) })
              .toArray();
      const page = found.slice(0, limit);
      const last = found.length > limit ? page.at(-1) : undefined;
      const next = last && { id: last._id, value: order.field === undefined ? null : (last.f[order.field] ?? null) };
      return {
        items: page.map(({ _id: id, doc }) => ({ id, doc: JSON.parse(doc) as Doc })),
        ...(next && { next: sealCursor(this.asked.cursorKey, collection, query, next) }),
        ...(query.withTotal && { total: await this.total(documents, selection, scope, filter) }),
      };
    });
  }

  async groupCount(collection: string, by: string[], query: Groups = {}) {
    const rows = await this.grouped(collection, 1, by, query);
    return rows.map(({ values, result }) => ({ values, count: result }));
  }

  async groupSum(collection: string, sum: string, by: string[], query: Pick<ListQuery, 'where' | 'under'> = {}) {
    if (declaredValue(this.of(collection).definition, sum) !== 'number') {
      throw new QuestionRefused(`not a number: ${sum}`);
    }
    const rows = await this.grouped(collection, `$${field(sum)}`, by, query);
    return rows.map(({ values, result }) => ({ values, sum: result }));
  }

  async counters(collection: string, organisations: readonly string[]): Promise<Map<string, Counters>> {
    this.of(collection);
    return reaching(async () => {
      const found = await this.tree.find({ _id: { $in: [...organisations] } }, { projection: { key: 1 } }).toArray();
      const keys = new Map(found.map(({ _id, key }) => [_id, key]));
      const sums = await countersAt(this.sums, collection, [...keys.values()]);
      return new Map(
        organisations.map((id) => {
          const { direct = {}, rolledUp = {} } = sums.get(keys.get(id) ?? ALL) ?? {};
          return [id, keys.has(id) ? { direct, rolledUp } : { direct: {}, rolledUp: {} }];
        }),
      );
    });
  }

  async pathOf(organisation: string): Promise<string[]> {
    this.assertAnswering();
    return reaching(async () => {
      const found = await this.tree.findOne({ _id: organisation });
      if (!found?.placed) return [];
      const keys = keysOf(found.path);
      const above = await this.tree.find({ key: { $in: keys } }, { projection: { key: 1 } }).toArray();
      const ids = new Map(above.map(({ _id, key }) => [key, _id]));
      return keys.map((key) => ids.get(key)!);
    });
  }

  private async grouped(collection: string, summed: 1 | string, by: string[], query: Groups) {
    const { documents, definition } = this.of(collection);
    for (const name of by) declaredValue(definition, name);
    const selection = selectionOf(definition, query);
    return reaching(async () => {
      const { organisations, documents: inScope } = await this.scope(collection, selection);
      if (inScope === 0) return [];
      const group =
        by.length === 0 ? null : Object.fromEntries(by.map((name, index) => [`v${index}`, `$${field(name)}`]));
      const rows = await documents
        .aggregate<{ _id: Record<string, FieldValue> | null; result: number }>([
          { $match: this.there(filterOf(selection, organisations)) },
          { $group: { _id: group, result: { $sum: summed } } },
        ])
        .toArray();
      return rows.map(({ _id, result }) => ({
        result,
        values: Object.fromEntries(by.map((name, index): [string, FieldValue] => [name, _id?.[`v${index}`] ?? null])),
      }));
    });
  }

  private there(filter: Filter): Filter {
    return this.asked.traces ? all([filter, THERE]) : filter;
  }

  private async total(documents: Collection<Kept>, selection: Selection, scope: Scope, filter: Filter) {
    if (selection.conditions.length === 0 && selection.words.length === 0) return scope.documents;
    return scope.documents === 0 ? 0 : documents.countDocuments(filter);
  }

  private async scope(collection: string, { under }: Selection): Promise<Scope> {
    if (under === undefined) return { documents: await this.documentsAt(collection, ALL) };
    const top = await this.tree.findOne({ _id: under }, { projection: { key: 1, path: 1 } });
    if (!top) return { documents: 0 };
    const sums = await countersAt(this.sums, collection, [ALL, top.key]);
    const inSubtree = sums.get(top.key)?.documents.rolledUp ?? 0;
    if (inSubtree === 0 || inSubtree === sums.get(ALL)?.documents.rolledUp) return { documents: inSubtree };
    const below = { path: { $gte: top.path, $lt: endOf(top.path) } };
    const found = await this.tree.find(below, { projection: { _id: 0, key: 1 } }).toArray();
    return { documents: inSubtree, organisations: found.map(({ key }) => key) };
  }

  private async documentsAt(collection: string, key: number): Promise<number> {
    return (await countersAt(this.sums, collection, [key])).get(key)?.documents.rolledUp ?? 0;
  }

  private of(collection: string) {
    this.assertAnswering();
    const found = this.asked.collections.get(collection);
    if (!found) throw new QuestionRefused(`${this.projection} has no collection ${collection}`);
    const documents = this.asked.database.collection<Kept>(`${this.asked.prefix}_of_${collection}`);
    return { documents, definition: found.definition };
  }

  private assertAnswering(): void {
    if (!this.answers) throw new StillBuilding(this.projection);
  }
}
