import type { Document as Filter } from 'mongodb';
import type { PageEnd } from '../cursor.ts';
import type { Condition, Order, Selection } from '../question.ts';
import { field } from './collection.ts';

/**
 * What a question selects, as a filter on documents that are kept.
 * @param organisations keys of the organisations asked for; undefined: wherever a document lies
 */
export function filterOf({ conditions, words }: Selection, organisations: number[] | undefined): Filter {
  return all([
    ...(organisations ? [{ o: { $in: organisations } }] : []),
    ...conditions.map(conditionFilter),
    // Words hold letters and digits only.
    ...words.map((word) => ({ w: { $regex: `^${word}` } })),
  ]);
}

/**
 * What comes after the end of a page. Each part of it is one stretch of the order's index: missing values are a
 * stretch of their own, first when going up and last when going down.
 */
export function afterFilter({ field: name, descending }: Order, end: PageEnd): Filter {
  const beyond = descending ? '$lt' : '$gt';
  if (name === undefined) return { _id: { [beyond]: end.id } };
  const path = field(name);
  const tied = { [path]: end.value, _id: { [beyond]: end.id } };
  if (end.value === null) return descending ? tied : { $or: [tied, { [path]: { $ne: null } }] };
  return {
    $or: [tied, { [path]: { [beyond]: end.value } }, ...(descending ? [{ [path]: null }] : [])],
  };
}

/** What went has left nothing but its position. */
export const THERE: Filter = { gone: { $exists: false } };

export function sortOf({ field: name, descending }: Order): Record<string, 1 | -1> {
  const way = descending ? -1 : 1;
  return { ...(name !== undefined && { [field(name)]: way }), _id: way };
}

/** All of the filters, as one. */
export function all(filters: Filter[]): Filter {
  return filters.length > 1 ? { $and: filters } : (filters[0] ?? {});
}

function conditionFilter(condition: Condition): Filter {
  const path = field(condition.field);
  switch (condition.kind) {
    case 'in':
      return { [path]: { $in: condition.values } };
    case 'prefix':
      return { [path]: { $gte: condition.prefix, $lt: `${condition.prefix}\u{10FFFF}` } };
    case 'range':
      return {
        [path]: {
          $ne: null,
          ...(condition.from !== undefined && { $gte: condition.from }),
          ...(condition.to !== undefined && { $lte: condition.to }),
        },
      };
  }
}
