import type { Counters, Document, Undated } from '../../read-models/stores/read-store.ts';

/** What a read store must come to, told in the fewest words: everything is looked up from scratch. */
export class NaiveModel {
  private readonly parents = new Map<string, string | null>();
  private readonly docs = new Map<string, { at?: string; doc: Document }>();
  private readonly added: { organisation: string; name: string; by: number }[] = [];

  /** False if the change must be refused: an organisation below itself. */
  carryOut(change: Undated): boolean {
    switch (change.kind) {
      case 'place':
        if (change.under !== null && this.upwards(change.under).includes(change.organisation)) return false;
        this.parents.set(change.organisation, change.under);
        return true;
      case 'put':
        this.docs.set(change.id, { at: change.at, doc: change.doc });
        return true;
      case 'patch': {
        const was = this.docs.get(change.id);
        if (was) this.docs.set(change.id, { at: change.at ?? was.at, doc: { ...was.doc, ...change.fields } });
        return true;
      }
      case 'remove':
        this.docs.delete(change.id);
        return true;
      case 'add':
        for (const [name, by] of Object.entries(change.counters)) {
          this.added.push({ organisation: change.organisation, name, by });
        }
        return true;
    }
  }

  list(under: string | undefined, sort: string): { id: string; doc: Document }[] {
    const field = sort.replace('-', '');
    const key = (entry: { id: string; doc: Document }) => `${String(entry.doc[field] ?? '')}/${entry.id}`;
    const sorted = [...this.docs]
      .filter(([, { at }]) => under === undefined || (at !== undefined && this.upwards(at).includes(under)))
      .map(([id, { doc }]) => ({ id, doc }))
      .sort((a, b) => (key(a) < key(b) ? -1 : 1));
    return sort.startsWith('-') ? sorted.reverse() : sorted;
  }

  counters(organisation: string): Counters {
    const sum = (counts: (other: string) => boolean) => {
      const sums: Record<string, number> = {};
      for (const { organisation: other, name, by } of this.added)
        if (counts(other)) sums[name] = (sums[name] ?? 0) + by;
      return Object.fromEntries(Object.entries(sums).filter(([, value]) => value !== 0));
    };
    return {
      direct: sum((other) => other === organisation),
      rolledUp: sum((other) => this.upwards(other).includes(organisation)),
    };
  }

  pathOf(organisation: string): string[] {
    return this.parents.has(organisation) ? this.upwards(organisation).reverse() : [];
  }

  private upwards(organisation: string): string[] {
    const above = this.parents.get(organisation);
    return above ? [organisation, ...this.upwards(above)] : [organisation];
  }
}
