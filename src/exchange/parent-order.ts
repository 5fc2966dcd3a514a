import { nameSortKey } from '../kernel/vietnamese.ts';
import type { ParsedRow } from './row.ts';

/**
 * Organisations of a file, each after whatever row its reference to the one above could mean. Rows that lie in a circle
 * come last and are marked.
 */
export async function* inParentOrder(rows: AsyncIterable<ParsedRow>): AsyncGenerator<ParsedRow> {
  const all: ParsedRow[] = [];
  for await (const row of rows) all.push(row);
  const candidates = candidatesAbove(all);
  const done = new Set<ParsedRow>();
  const circular = new Set<ParsedRow>();
  for (const start of all) {
    const path: ParsedRow[] = [start];
    while (path.length > 0) {
      const row = path.at(-1)!;
      const next = done.has(row)
        ? undefined
        : candidates(row).find((above) => !done.has(above) && !circular.has(above));
      if (next && !path.includes(next)) {
        path.push(next);
        continue;
      }
      if (next) for (const each of path.slice(path.indexOf(next))) circular.add(each);
      path.pop();
      if (!done.has(row) && !circular.has(row)) {
        done.add(row);
        yield row;
      }
    }
  }
  for (const row of circular) yield { ...row, circular: true };
}

/** The rows that a row's reference could mean, by code or by the last of its names. */
function candidatesAbove(all: readonly ParsedRow[]): (row: ParsedRow) => ParsedRow[] {
  const byCode = new Map<string, ParsedRow>();
  const byName = new Map<string, ParsedRow[]>();
  for (const row of all) {
    const code = text(row, 'code').toUpperCase();
    if (code) byCode.set(code, row);
    const name = nameSortKey(text(row, 'name'));
    const sameName = byName.get(name);
    if (sameName) sameName.push(row);
    else byName.set(name, [row]);
  }
  return (row) => {
    const reference = text(row, 'parent');
    if (!reference) return [];
    const coded = byCode.get(reference.toUpperCase());
    const named = () => byName.get(nameSortKey(reference.split('>').at(-1)!.trim())) ?? [];
    return (coded ? [coded] : named()).filter((above) => above !== row);
  };
}

function text(row: ParsedRow, field: string): string {
  const value = row.values[field];
  return typeof value === 'string' ? value : '';
}
