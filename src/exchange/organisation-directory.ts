import type { Position } from '../kernel/envelope.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { EventRegistry } from '../kernel/registry.ts';
import { nameSortKey } from '../kernel/vietnamese.ts';
import type { OrganisationEvent } from '../register/organisation/events.ts';
import { organisationDecider, profileAt, type Organisation } from '../register/organisation/organisation.ts';
import type { EventStore } from '../stores/event-store.ts';

/** An organisation as files refer to it. */
export interface Listed {
  id: string;
  name: string;
  code?: string;
  parent: string | null;
}

/** What a reference in a file comes to. */
export type Found = { id: string } | { none: true } | { several: number };

/** Finds organisations by code, or by their names from the top down. */
export class OrganisationDirectory {
  private readonly byId = new Map<string, Listed>();
  private readonly byCode = new Map<string, string>();
  private readonly byName = new Map<string, string[]>();

  constructor(listed: Iterable<Listed> = []) {
    for (const one of listed) this.add(one);
  }

  add(listed: Listed): void {
    this.byId.set(listed.id, listed);
    if (listed.code) this.byCode.set(listed.code, listed.id);
    const key = keyOf(listed.name);
    const sameName = this.byName.get(key);
    if (sameName) sameName.push(listed.id);
    else this.byName.set(key, [listed.id]);
  }

  /** A directory to which more can be added without changing this one. */
  copy(): OrganisationDirectory {
    return new OrganisationDirectory(this.byId.values());
  }

  /**
   * @param reference a code, or names from the top down between `>`; levels may be left out as long as only one
   *   organisation fits
   */
  find(reference: string): Found {
    const byCode = this.byCode.get(reference.trim().toUpperCase());
    if (byCode) return { id: byCode };
    const names = reference.split('>').map(keyOf);
    const fitting = (this.byName.get(names.at(-1)!) ?? []).filter((id) => this.liesBelow(id, names));
    if (fitting.length === 1) return { id: fitting[0]! };
    return fitting.length === 0 ? { none: true } : { several: fitting.length };
  }

  /** Organisations with nothing above them. */
  tops(): string[] {
    return [...this.byId.values()].filter(({ parent }) => parent === null).map(({ id }) => id);
  }

  nameOf(id: string): string | undefined {
    return this.byId.get(id)?.name;
  }

  /** The organisation of that name directly below a parent. */
  childOf(parent: string | null, name: string): string | undefined {
    return this.byName.get(keyOf(name))?.find((id) => this.byId.get(id)!.parent === parent);
  }

  private liesBelow(id: string, names: readonly string[]): boolean {
    let left = names.length - 1;
    let above = this.byId.get(this.byId.get(id)!.parent ?? '');
    for (let depth = 0; left > 0 && above && depth < 20; depth++) {
      if (keyOf(above.name) === names[left - 1]) left -= 1;
      above = this.byId.get(above.parent ?? '');
    }
    return left === 0;
  }
}

/** Tone marks on either vowel, case, spaces and punctuation make no difference; the tones themselves do. */
export function keyOf(name: string): string {
  return nameSortKey(name.trim().replace(/\s+/g, ' '));
}

/** The directory as the log has it now. */
export interface OrganisationDirectories {
  /** @param today the day as which names and parents are taken */
  now(today: PlainDate): Promise<OrganisationDirectory>;
}

/**
 * Keeps the organisations of the log at hand. Each call reads what came since the last one, so an organisation that was
 * stored a moment ago is found.
 */
export function organisationDirectories(store: EventStore, registry: EventRegistry): OrganisationDirectories {
  const known = new Map<string, Organisation>();
  let position: Position | undefined;
  let reading: Promise<void> = Promise.resolve();
  const catchUp = async () => {
    for await (const event of store.readAll(position)) {
      position = event.position;
      if (!event.stream.startsWith(organisationDecider.prefix)) continue;
      const id = event.stream.slice(organisationDecider.prefix.length);
      const before = known.get(id) ?? organisationDecider.initial(id);
      known.set(id, organisationDecider.evolve(before, registry.upcast(event) as OrganisationEvent));
    }
  };
  return {
    async now(today) {
      reading = reading.catch(() => {}).then(catchUp);
      await reading;
      return new OrganisationDirectory(listed(known.values(), today));
    },
  };
}

function* listed(organisations: Iterable<Organisation>, today: PlainDate): Iterable<Listed> {
  for (const organisation of organisations) {
    if (organisation.status !== 'active') continue;
    const day = today < organisation.since ? organisation.since : today;
    const { id, name, parent } = profileAt(organisation, day)!;
    yield { id, name, parent, code: organisation.code };
  }
}
