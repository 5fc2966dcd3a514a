import { foldedWords } from '../../src/kernel/vietnamese.ts';
import { type CollectionDefinition, type Document, FieldMismatch, type FieldValue } from './read-store.ts';

/** Takes the declared values out of a collection's documents. */
export interface DeclaredFields {
  /** Names of the fields that are compared, in a fixed order. */
  readonly names: readonly string[];
  readonly hasText: boolean;
  /**
   * The values of `names` in a document.
   * @throws FieldMismatch if one, or a text, is of another kind than declared
   */
  values(doc: Document): FieldValue[];
  /** The folded words of all its text fields, each once, parted and framed by spaces. */
  words(doc: Document): string;
}

/** @throws Error if the definition contradicts itself: a sort that is no declared value */
export function declaredFields(collection: string, definition: CollectionDefinition): DeclaredFields {
  const names = Object.keys(definition.fields).filter((field) => definition.fields[field] !== 'text');
  const texts = Object.keys(definition.fields).filter((field) => definition.fields[field] === 'text');
  const kinds = names.map((name) => definition.fields[name]!);
  for (const sort of definition.sorts ?? []) {
    if (!names.includes(sort)) throw new Error(`${collection} is sorted by ${sort}, which is not a declared value`);
  }
  return {
    names,
    hasText: texts.length > 0,
    values: (doc) => {
      for (const field of texts) {
        if (typeof (doc[field] ?? '') !== 'string') throw new FieldMismatch(collection, field, 'text');
      }
      return names.map((name, index) => {
        const value = doc[name];
        if (value === undefined || value === null) return null;
        if (typeof value !== kinds[index]) throw new FieldMismatch(collection, name, kinds[index]!);
        return value as FieldValue;
      });
    },
    words: (doc) => {
      const words = new Set<string>();
      for (const field of texts) {
        for (const word of foldedWords((doc[field] ?? '') as string)) words.add(word);
      }
      return ` ${[...words].join(' ')} `;
    },
  };
}
