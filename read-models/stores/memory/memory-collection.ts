import { type DeclaredFields, declaredFields } from '../declared-fields.ts';
import { type Condition, declaredValue, type Order, type Selection } from '../question.ts';
import type { CollectionDefinition, Document, FieldValue } from '../read-store.ts';
import type { OrganisationTree } from './organisation-tree.ts';

/** A document as it is kept: as text, so that nobody can change it from outside. */
export interface Row {
  id: string;
  at?: string;
  json: string;
  values: Record<string, FieldValue>;
  words: string;
}

/** Documents of one collection and the direct counters of organisations. */
export class MemoryCollection {
  readonly definition: CollectionDefinition;
  private readonly declared: DeclaredFields;
  private readonly rows = new Map<string, Row>();
  private readonly added = new Map<string, Record<string, number>>();

  constructor(name: string, definition: CollectionDefinition) {
    this.definition = definition;
    this.declared = declaredFields(name, definition);
  }

  row(id: string): Row | undefined {
    return this.rows.get(id);
  }

  put(id: string, at: string | undefined, doc: Document): void {
    this.declared.check(doc);
    const values = this.declared.values(doc);
    this.rows.set(id, {
      id,
      at,
      json: JSON.stringify(doc),
      values: Object.fromEntries(this.declared.names.map((name, index) => [name, values[index]!])),
      words: this.declared.words(doc),
    });
  }

  patch(id: string, at: string | undefined, fields: Document): void {
    const row = this.rows.get(id);
    if (row) this.put(id, at ?? row.at, { ...(JSON.parse(row.json) as Document), ...fields });
  }

  remove(id: string): void {
    this.rows.delete(id);
  }

  add(organisation: string, counters: Record<string, number>): void {
    const sums = this.added.get(organisation) ?? {};
    for (const [name, by] of Object.entries(counters)) sums[name] = (sums[name] ?? 0) + by;
    this.added.set(organisation, sums);
  }

  /** Counters of all organisations of which `counts` is true, summed; those at zero left out. */
  counters(counts: (organisation: string) => boolean): Record<string, number> {
    const sums: Record<string, number> = {};
    for (const [organisation, counters] of this.added) {
      if (!counts(organisation)) continue;
      for (const [name, value] of Object.entries(counters)) sums[name] = (sums[name] ?? 0) + value;
    }
    return Object.fromEntries(Object.entries(sums).filter(([, value]) => value !== 0));
  }

  select({ conditions, under, words }: Selection, tree: OrganisationTree): Row[] {
    return [...this.rows.values()].filter(
      (row) =>
        (under === undefined || tree.isBelow(row.at, under)) &&
        conditions.every((condition) => holds(condition, row.values[condition.field]!)) &&
        words.every((word) => row.words.includes(` ${word}`)),
    );
  }

  /** Rows by the values of fields. */
  groups(rows: Row[], by: string[]): { values: Record<string, FieldValue>; rows: Row[] }[] {
    for (const field of by) declaredValue(this.definition, field);
    const groups = new Map<string, { values: Record<string, FieldValue>; rows: Row[] }>();
    for (const row of rows) {
      const values = Object.fromEntries(by.map((field) => [field, row.values[field]!]));
      const key = JSON.stringify(Object.values(values));
      const group = groups.get(key) ?? { values, rows: [] };
      group.rows.push(row);
      groups.set(key, group);
    }
    return [...groups.values()];
  }

  copy(name: string): MemoryCollection {
    const collection = new MemoryCollection(name, this.definition);
    for (const [id, row] of this.rows) collection.rows.set(id, row);
    for (const [organisation, counters] of this.added) collection.added.set(organisation, { ...counters });
    return collection;
  }
}

/** The order of a list: missing values first, ending in the id. */
export function inOrder({ field, descending }: Order) {
  return (a: Pick<Row, 'id' | 'values'>, b: Pick<Row, 'id' | 'values'>): number => {
    const upward = (field && compare(a.values[field]!, b.values[field]!)) || compare(a.id, b.id);
    return descending ? -upward : upward;
  };
}

function holds(condition: Condition, value: FieldValue): boolean {
  switch (condition.kind) {
    case 'in':
      return condition.values.includes(value);
    case 'prefix':
      return typeof value === 'string' && value.startsWith(condition.prefix);
    case 'range':
      return (
        value !== null &&
        (condition.from === undefined || compare(value, condition.from) >= 0) &&
        (condition.to === undefined || compare(value, condition.to) <= 0)
      );
  }
}

function compare(a: FieldValue, b: FieldValue): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}
