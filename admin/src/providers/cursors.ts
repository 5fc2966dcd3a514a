import { queryText, type Query } from '../api/http.ts';
import type { Page } from '../api/model.ts';

/**
 * Pages by number over lists by cursor: remembers the cursor that each page of a list ended with. A page whose cursor
 * is not known is reached by walking from the last one that is.
 */
export class Cursors {
  readonly #known = new Map<string, string[]>();

  /**
   * @param query filter, order and limit: what makes it the same list
   * @param page from 1
   * @returns the page; an empty one if the list ends before it
   */
  async page<Row>(query: Query, page: number, fetch: (query: Query) => Promise<Page<Row>>): Promise<Page<Row>> {
    const list = queryText(query);
    const starts = this.#known.get(list) ?? [];
    for (let at = Math.min(page, starts.length + 1); ; at += 1) {
      const answer = await fetch(at === 1 ? query : { ...query, cursor: starts[at - 2] });
      starts.length = Math.min(starts.length, at - 1);
      if (answer.next !== undefined) starts[at - 1] = answer.next;
      this.#remember(list, starts);
      if (at === page) return answer;
      if (answer.next === undefined) return { items: [], total: answer.total };
    }
  }

  /** Holds the lists looked at last. */
  #remember(list: string, starts: string[]): void {
    this.#known.delete(list);
    this.#known.set(list, starts);
    if (this.#known.size > 50) this.#known.delete(this.#known.keys().next().value!);
  }
}
