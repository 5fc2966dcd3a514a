import type { IndexSpecification } from 'mongodb';
import { type DeclaredFields, declaredFields } from '../declared-fields.ts';
import type { CollectionDefinition, Document, FieldValue } from '../read-store.ts';

/** A document as it is kept. */
export interface Kept {
  _id: string;
  /** The position up to which it is written: what lies at or before it never touches it again. */
  p: string;
  /** The key of the organisation where it is placed; 0: none. */
  o: number;
  /** The declared values, a missing one as null. */
  f: Record<string, FieldValue>;
  /** The folded words, where there is text to search. */
  w?: string[];
  /** The document itself as JSON text, so that it comes back exactly as it was put, as from every other store. */
  doc: string;
}

/** How one collection of one build is kept and found. */
export class MongoCollection {
  readonly name: string;
  readonly definition: CollectionDefinition;
  readonly declared: DeclaredFields;

  /** @throws Error if the definition contradicts itself */
  constructor(name: string, definition: CollectionDefinition) {
    for (const part of [name, ...Object.keys(definition.fields)]) {
      if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(part)) throw new Error(`not a name for a collection or field: ${part}`);
    }
    this.name = name;
    this.definition = definition;
    this.declared = declaredFields(name, definition);
  }

  kept(id: string, organisation: number, doc: Document): Omit<Kept, 'p'> {
    const { names, texts } = this.declared;
    const values = this.declared.values(doc);
    return {
      _id: id,
      o: organisation,
      f: Object.fromEntries(names.map((name, index) => [name, values[index]!])),
      ...(texts.length > 0 && { w: this.declared.words(doc).split(' ').filter(Boolean) }),
      doc: JSON.stringify(doc),
    };
  }

  /**
   * The indexes that the declaration asks for: an organisation's documents in the usual order, each order (with the
   * organisation, so that only documents of the subtree are fetched), each field that is asked for, and the words.
   */
  indexes(): { key: IndexSpecification & Record<string, 1> }[] {
    const { sorts = [], unindexed = [] } = this.definition;
    const usual = sorts[0];
    return [
      { key: { o: 1, ...(usual !== undefined && { [field(usual)]: 1 as const }), _id: 1 } },
      ...sorts.map((sort) => ({ key: { [field(sort)]: 1 as const, _id: 1 as const, o: 1 as const } })),
      ...this.declared.names
        .filter((name) => !sorts.includes(name) && !unindexed.includes(name))
        .map((name) => ({ key: { [field(name)]: 1 as const, o: 1 as const } })),
      ...(this.declared.texts.length > 0 ? [{ key: { w: 1 as const } }] : []),
    ];
  }
}

/** The path of a declared value in a document that is kept. */
export function field(name: string): string {
  return `f.${name}`;
}
