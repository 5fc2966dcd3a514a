/** How a lease stands, as it is kept. */
export interface LeaseRecord {
  /** Grows with every holder, and never shrinks: what an older holder writes is known by it and refused. */
  token: number;
  /** Grows with every renewal. */
  beat: number;
  /** Its holder gave it back. */
  released: boolean;
}

/**
 * Where leases are kept. Every change is one atomic step of the store, compared with what is there.
 * Contract: `tests/contracts/lease.ts`, run on every adapter.
 */
export interface LeaseRecords {
  read(name: string): Promise<LeaseRecord | undefined>;
  /**
   * Hands the lease to the next holder, with the next token.
   * @param known as it was read; undefined: there was none
   * @returns false if it is no longer so
   */
  handOver(name: string, known: LeaseRecord | undefined): Promise<boolean>;
  /** @returns false if another token holds it by now, or it was given back */
  renew(name: string, token: number): Promise<boolean>;
  /** Nothing happens if another token holds it by now. */
  release(name: string, token: number): Promise<void>;
}

export interface Lease {
  readonly name: string;
  readonly token: number;
}

/** The right to be the only one at work on something, for as long as one renews it. */
export interface Leases {
  /** A lease that is not renewed for so long may be taken by another, in milliseconds. */
  readonly lifetime: number;
  /** To be asked again and again: @returns undefined while another holds it */
  take(name: string): Promise<Lease | undefined>;
  /** @returns false if it is lost: another may be at work already */
  renew(lease: Lease): Promise<boolean>;
  /** The next one may take it at once. */
  release(lease: Lease): Promise<void>;
}

/**
 * Leases without a common clock: whoever waits watches the record, and takes it after it has stood still for a whole
 * lifetime by a clock of his own. So no two machines' times are ever compared, and a clock that is set changes nothing.
 * @param lifetime milliseconds
 * @param clock milliseconds that only ever grow
 */
export function leases(records: LeaseRecords, lifetime: number, clock = () => performance.now()): Leases {
  const watched = new Map<string, { token: number; beat: number; since: number }>();
  return {
    lifetime,
    async take(name) {
      const known = await records.read(name);
      if (known && !known.released) {
        const seen = watched.get(name);
        if (seen?.token !== known.token || seen.beat !== known.beat) {
          watched.set(name, { token: known.token, beat: known.beat, since: clock() });
          return undefined;
        }
        if (clock() - seen.since < lifetime) return undefined;
      }
      watched.delete(name);
      return (await records.handOver(name, known)) ? { name, token: (known?.token ?? 0) + 1 } : undefined;
    },
    renew: ({ name, token }) => records.renew(name, token),
    release: ({ name, token }) => records.release(name, token),
  };
}
