import { foldedWords } from '../../src/kernel/vietnamese.ts';
import { type CollectionDefinition, type FieldValue, type ListQuery, QuestionRefused } from './read-store.ts';

/** One condition of a question, its field checked. */
export type Condition =
  | { kind: 'in'; field: string; values: FieldValue[] }
  | { kind: 'range'; field: string; from?: FieldValue; to?: FieldValue }
  | { kind: 'prefix'; field: string; prefix: string };

/** What a question selects. */
export interface Selection {
  conditions: Condition[];
  under?: string;
  /** Folded; each the beginning of a word that must occur. */
  words: string[];
}

/** A sort order; without a field, by id alone. */
export interface Order {
  field?: string;
  descending: boolean;
}

const MOST = 500;

/** @throws QuestionRefused if a field is not declared, or text is asked of a collection without any */
export function selectionOf(
  definition: CollectionDefinition,
  query: Pick<ListQuery, 'where' | 'under' | 'text'>,
): Selection {
  const conditions = Object.entries(query.where ?? {}).flatMap(([field, value]): Condition[] => {
    declaredValue(definition, field);
    if (value === undefined) return [];
    if (value === null || typeof value !== 'object') return [{ kind: 'in', field, values: [value] }];
    if ('in' in value) return [{ kind: 'in', field, values: [...new Set(value.in)] }];
    if ('prefix' in value) return [{ kind: 'prefix', field, prefix: value.prefix }];
    return [{ kind: 'range', field, from: value.from ?? undefined, to: value.to ?? undefined }];
  });
  const words = query.text === undefined ? [] : [...new Set(foldedWords(query.text))];
  if (words.length > 0 && !Object.values(definition.fields).includes('text')) {
    throw new QuestionRefused('the collection has no text to search');
  }
  return { conditions, under: query.under, words };
}

/** @throws QuestionRefused if it is not a declared sort */
export function orderOf(definition: CollectionDefinition, sort: string | undefined): Order {
  const sorts = definition.sorts ?? [];
  if (sort === undefined) return { field: sorts[0], descending: false };
  const descending = sort.startsWith('-');
  const field = descending ? sort.slice(1) : sort;
  if (!sorts.includes(field)) throw new QuestionRefused(`not a declared sort: ${field}`);
  return { field, descending };
}

/** @throws QuestionRefused if it is not 1 to 500 */
export function limitOf(limit: number): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST) throw new QuestionRefused(`a limit is 1 to ${MOST}`);
  return limit;
}

/** @throws QuestionRefused if the field is not declared, or is one of text */
export function declaredValue(definition: CollectionDefinition, field: string): 'string' | 'number' | 'boolean' {
  const kind = Object.hasOwn(definition.fields, field) ? definition.fields[field] : undefined;
  if (kind === undefined) throw new QuestionRefused(`not a declared field: ${field}`);
  if (kind === 'text') throw new QuestionRefused(`a field of text is searched, not compared: ${field}`);
  return kind;
}
