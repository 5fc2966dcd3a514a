import type { PageEnd } from '../cursor.ts';
import type { Condition, Order, Selection } from '../question.ts';
import type { FieldValue } from '../read-store.ts';
import { type CollectionTable, stored } from './collection-table.ts';

/** A piece of SQL with the values that are bound in it. */
export interface Sql {
  text: string;
  values: (string | number | null)[];
}

/** The paths of a subtree: from (inclusive) and to (exclusive). */
export interface Subtree {
  from: string;
  to: string;
}

export function sql(text: string, ...values: Sql['values']): Sql {
  return { text, values };
}

export function join(parts: (Sql | undefined)[], separator: string): Sql {
  const present = parts.filter((part) => part !== undefined);
  return {
    text: present.map((part) => part.text).join(separator),
    values: present.flatMap((part) => part.values),
  };
}

/** All of the parts, as one condition; always true without any. */
export function all(parts: (Sql | undefined)[]): Sql {
  const present = parts.filter((part) => part !== undefined && part.text !== '');
  return present.length === 0 ? sql('1') : join(present, ' AND ');
}

/** A condition on the columns of the table `d`. */
export function conditionSql(table: CollectionTable, condition: Condition): Sql {
  const column = `d.${table.column(condition.field)}`;
  switch (condition.kind) {
    case 'in': {
      const present = condition.values.filter((value) => value !== null);
      const among =
        present.length > 0
          ? sql(`${column} IN (${present.map(() => '?').join(', ')})`, ...present.map(stored))
          : sql('0');
      return present.length === condition.values.length
        ? among
        : join([sql(`(${column} IS NULL`), sql('OR'), among, sql(')')], ' ');
    }
    case 'prefix':
      return sql(`${column} >= ? AND ${column} < ?`, condition.prefix, `${condition.prefix}\u{10FFFF}`);
    case 'range':
      return all([
        sql(`${column} IS NOT NULL`),
        condition.from === undefined ? undefined : sql(`${column} >= ?`, stored(condition.from)),
        condition.to === undefined ? undefined : sql(`${column} <= ?`, stored(condition.to)),
      ]);
  }
}

/** All conditions on fields of the table `d`. */
export function conditionsSql(table: CollectionTable, { conditions }: Selection): Sql {
  return all(conditions.map((condition) => conditionSql(table, condition)));
}

/** The words, tested on a row of the table `d`. They hold letters and digits only, no sign that GLOB knows. */
export function wordsSql({ words }: Selection): Sql {
  return all(words.map((word) => sql('d.words GLOB ?', `* ${word}*`)));
}

/** The words as FTS5 asks for them: all, each as the beginning of a word. */
export function matchOf(words: string[]): string {
  return words.map((word) => `"${word}"*`).join(' ');
}

/**
 * What comes after the end of a page, as conditions on `d` that each are one stretch of the order's index, in their
 * sequence: missing values are a stretch of their own, first when going up and last when going down.
 */
export function stretches(table: CollectionTable, { field, descending }: Order, end: PageEnd | undefined): Sql[] {
  if (!end) return [sql('1')];
  const beyond = descending ? '<' : '>';
  if (field === undefined) return [sql(`d.id ${beyond} ?`, end.id)];
  const column = `d.${table.column(field)}`;
  if (end.value === null) {
    const missing = sql(`${column} IS NULL AND d.id ${beyond} ?`, end.id);
    return descending ? [missing] : [missing, sql(`${column} IS NOT NULL`)];
  }
  const value: FieldValue = stored(end.value);
  const present = sql(`(${column}, d.id) ${beyond} (?, ?)`, value, end.id);
  return descending ? [present, sql(`${column} IS NULL`)] : [present];
}

/** `ORDER BY …` on the table `d`. */
export function orderSql(table: CollectionTable, { field, descending }: Order): string {
  const columns = table.orderColumns(field).map((column) => `d.${column}${descending ? ' DESC' : ''}`);
  return `ORDER BY ${columns.join(', ')}`;
}
