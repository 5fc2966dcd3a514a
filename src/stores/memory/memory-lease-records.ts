import type { LeaseRecord, LeaseRecords } from '../lease.ts';

/** Leases in memory, for tests. */
export class MemoryLeaseRecords implements LeaseRecords {
  private readonly kept = new Map<string, LeaseRecord>();

  async read(name: string): Promise<LeaseRecord | undefined> {
    return this.kept.get(name);
  }

  async handOver(name: string, known: LeaseRecord | undefined): Promise<boolean> {
    const kept = this.kept.get(name);
    if (kept?.token !== known?.token || kept?.beat !== known?.beat) return false;
    this.kept.set(name, { token: (kept?.token ?? 0) + 1, beat: 0, released: false });
    return true;
  }

  async renew(name: string, token: number): Promise<boolean> {
    const kept = this.kept.get(name);
    if (kept?.token !== token || kept.released) return false;
    this.kept.set(name, { ...kept, beat: kept.beat + 1 });
    return true;
  }

  async release(name: string, token: number): Promise<void> {
    const kept = this.kept.get(name);
    if (kept?.token === token) this.kept.set(name, { ...kept, released: true });
  }
}
