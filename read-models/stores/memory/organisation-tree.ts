import { OrganisationCycle } from '../read-store.ts';

/** The organisation tree of one build: who stands directly under whom. */
export class OrganisationTree {
  /** Only placed organisations are in it. */
  private readonly parents = new Map<string, string | null>();

  /** @throws OrganisationCycle */
  place(organisation: string, under: string | null): void {
    if (under !== null && this.upwards(under).includes(organisation)) throw new OrganisationCycle(organisation, under);
    this.parents.set(organisation, under);
  }

  /** The organisation itself and what is above it, from the bottom up. */
  upwards(organisation: string): string[] {
    const path: string[] = [];
    for (let at: string | null = organisation; at !== null; at = this.parents.get(at) ?? null) path.push(at);
    return path;
  }

  isBelow(organisation: string | undefined, top: string): boolean {
    return organisation !== undefined && this.upwards(organisation).includes(top);
  }

  pathOf(organisation: string): string[] {
    return this.parents.has(organisation) ? this.upwards(organisation).reverse() : [];
  }

  copy(): OrganisationTree {
    const tree = new OrganisationTree();
    for (const [organisation, parent] of this.parents) tree.parents.set(organisation, parent);
    return tree;
  }
}
