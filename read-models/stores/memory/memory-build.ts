import type { Position } from '../../../src/kernel/envelope.ts';
import { openCursor, sealCursor } from '../cursor.ts';
import { declaredValue, limitOf, orderOf, selectionOf } from '../question.ts';
import {
  type Applied,
  type Change,
  type Checkpoint,
  type CollectionDefinition,
  type Counters,
  type FieldValue,
  type ListQuery,
  type Page,
  QuestionRefused,
  type ReadBuild,
} from '../read-store.ts';
import { inOrder, MemoryCollection } from './memory-collection.ts';
import { OrganisationTree } from './organisation-tree.ts';
import { WaitingChanges } from './waiting-changes.ts';

/** One build of a projection in memory. Questions are answered by looking at every document. */
export class MemoryBuild implements ReadBuild {
  readonly projection: string;
  readonly version: number;
  readonly definitions: Record<string, CollectionDefinition>;
  private readonly cursorKey: Buffer;
  private tree = new OrganisationTree();
  private collections: Map<string, MemoryCollection>;
  private waiting = new WaitingChanges();
  private reached: Checkpoint | undefined;

  constructor(
    projection: string,
    version: number,
    definitions: Record<string, CollectionDefinition>,
    cursorKey: Buffer,
  ) {
    this.projection = projection;
    this.version = version;
    this.definitions = definitions;
    this.cursorKey = cursorKey;
    this.collections = new Map(
      Object.entries(definitions).map(([name, definition]) => [name, new MemoryCollection(name, definition)]),
    );
  }

  async apply(batch: Applied[]): Promise<void> {
    const fresh = batch.filter(({ position }) => this.reached === undefined || position > this.reached.position);
    const last = fresh.at(-1);
    if (!last) return;
    const [tree, collections, waiting] = [this.tree, this.collections, this.waiting];
    this.tree = tree.copy();
    this.waiting = waiting.copy();
    this.collections = new Map([...collections].map(([name, collection]) => [name, collection.copy(name)]));
    try {
      for (const { changes } of fresh) for (const change of changes) this.carryOut(change);
    } catch (error) {
      [this.tree, this.collections, this.waiting] = [tree, collections, waiting];
      throw error;
    }
    this.reached = { position: last.position, knownFrom: last.knownFrom };
  }

  async get<Doc>(collection: string, id: string): Promise<Doc | undefined> {
    const row = this.collection(collection).row(id);
    return row && (JSON.parse(row.json) as Doc);
  }

  async getMany<Doc>(collection: string, ids: readonly string[]): Promise<Map<string, Doc>> {
    const found = new Map<string, Doc>();
    for (const id of ids) {
      const doc = await this.get<Doc>(collection, id);
      if (doc) found.set(id, doc);
    }
    return found;
  }

  async list<Doc>(collection: string, query: ListQuery): Promise<Page<Doc>> {
    const { definition } = this.collection(collection);
    const limit = limitOf(query.limit);
    const order = orderOf(definition, query.sort);
    const rows = this.collection(collection).select(selectionOf(definition, query), this.tree);
    rows.sort(inOrder(order));
    const after = openCursor(this.cursorKey, collection, query);
    const end = after && { id: after.id, values: order.field ? { [order.field]: after.value } : {} };
    const rest = end ? rows.filter((row) => inOrder(order)(row, end) > 0) : rows;
    const page = rest.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map(({ id, json }) => ({ id, doc: JSON.parse(json) as Doc })),
      ...(last && rest.length > limit ? { next: sealCursor(this.cursorKey, collection, query, endOf(last)) } : {}),
      ...(query.withTotal ? { total: rows.length } : {}),
      ...(query.withVisited ? { visited: rows.length } : {}),
    };

    function endOf(row: (typeof page)[number]) {
      return { id: row.id, value: order.field ? row.values[order.field]! : null };
    }
  }

  async groupCount(collection: string, by: string[], query: Pick<ListQuery, 'where' | 'under' | 'text'> = {}) {
    const groups = this.collection(collection).groups(this.selected(collection, query), by);
    return groups.map(({ values, rows }) => ({ values, count: rows.length }));
  }

  async groupSum(
    collection: string,
    sum: string,
    by: string[],
    query: Pick<ListQuery, 'where' | 'under'> = {},
  ): Promise<{ values: Record<string, FieldValue>; sum: number }[]> {
    if (declaredValue(this.collection(collection).definition, sum) !== 'number') {
      throw new QuestionRefused(`not a number: ${sum}`);
    }
    const groups = this.collection(collection).groups(this.selected(collection, query), by);
    return groups.map(({ values, rows }) => ({
      values,
      sum: rows.reduce((total, row) => total + ((row.values[sum] as number | null) ?? 0), 0),
    }));
  }

  async counters(collection: string, organisations: readonly string[]): Promise<Map<string, Counters>> {
    const { tree } = this;
    const of = this.collection(collection);
    return new Map(
      organisations.map((organisation) => [
        organisation,
        {
          direct: of.counters((other) => other === organisation),
          rolledUp: of.counters((other) => tree.isBelow(other, organisation)),
        },
      ]),
    );
  }

  async pathOf(organisation: string): Promise<string[]> {
    return this.tree.pathOf(organisation);
  }

  async position(): Promise<Position | undefined> {
    return this.reached?.position;
  }

  async checkpoint(): Promise<Checkpoint | undefined> {
    return this.reached;
  }

  async beginBulk(): Promise<void> {}
  async finishBulk(): Promise<void> {}

  private carryOut(change: Change): void {
    switch (change.kind) {
      case 'put':
        return this.collection(change.collection).put(change.id, change.at, change.doc);
      case 'patch':
        return this.collection(change.collection).patch(change.id, change.at, change.fields);
      case 'remove':
        return this.collection(change.collection).remove(change.id);
      case 'add':
        return this.collection(change.collection).add(change.organisation, change.counters);
      case 'place':
        return this.tree.place(change.organisation, change.under);
      case 'day':
        return this.waiting.begin(change.day).forEach((due) => this.carryOut(due));
      case 'dated':
        return this.waiting.state(change).forEach((due) => this.carryOut(due));
    }
  }

  private selected(collection: string, query: Pick<ListQuery, 'where' | 'under' | 'text'>) {
    const of = this.collection(collection);
    return of.select(selectionOf(of.definition, query), this.tree);
  }

  private collection(name: string): MemoryCollection {
    const collection = this.collections.get(name);
    if (!collection) throw new QuestionRefused(`${this.projection} has no collection ${name}`);
    return collection;
  }
}
