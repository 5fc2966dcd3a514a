import { foldedWords } from '../../src/kernel/vietnamese.ts';
import { type CollectionDefinition, type Document, FieldMismatch, type FieldValue } from './read-store.ts';

/** Takes the declared values out of a collection's documents. */
export interface DeclaredFields {
  /** Names of the fields that are compared, in a fixed order. */
  readonly names: readonly string[];
  /** Names of the fields that are searched. */
  readonly texts: readonly string[];
  /** @throws FieldMismatch if a declared field holds a value of another kind */
  check(fields: Document): void;
  /** The values of `names` in a document that was checked. */
  values(doc: Document): FieldValue[];
  /** The folded words of all its text fields, each once, parted and framed by spaces. */
  words(doc: Document): string;
}

/** @throws Error if the definition contradicts itself: a sort that is no declared value */
export function declaredFields(collection: string, definition: CollectionDefinition): DeclaredFields {
  const names = Object.keys(definition.fields).filter((field) => definition.fields[field] !== 'text');
  const texts = Object.keys(definition.fields).filter((field) => definition.fields[field] === 'text');
  const kinds = new Map(Object.entries(definition.fields));
  for (const sort of definition.sorts ?? []) {
    if (!names.includes(sort)) throw new Error(`${collection} is sorted by ${sort}, which is not a declared value`);
  }
  return {
    names,
    texts,
    check: (fields) => {
      for (const field in fields) {
        const [kind, value] = [kinds.get(field), fields[field]];
        if (kind === undefined || value === undefined || value === null) continue;
        if (typeof value !== (kind === 'text' ? 'string' : kind)) throw new FieldMismatch(collection, field, kind);
      }
    },
    values: (doc) => names.map((name) => (doc[name] ?? null) as FieldValue),
    words: (doc) => {
      const words = new Set<string>();
      for (const field of texts) for (const word of foldedWords((doc[field] ?? '') as string)) words.add(word);
      return ` ${[...words].join(' ')} `;
    },
  };
}
