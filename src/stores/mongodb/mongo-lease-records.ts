import type { Collection } from 'mongodb';
import type { LeaseRecord, LeaseRecords } from '../lease.ts';
import { type Deployment, reaching, wasThere } from './deployment.ts';

/** Leases as documents: each change is one update of one document, which the server compares and makes in one step. */
export class MongoLeaseRecords implements LeaseRecords {
  private readonly kept: Collection<LeaseRecord & { _id: string }>;

  constructor({ database }: Deployment) {
    this.kept = database.collection('leases');
  }

  async read(name: string): Promise<LeaseRecord | undefined> {
    const found = await reaching(() => this.kept.findOne({ _id: name }, { projection: { _id: 0 } }));
    return (found as LeaseRecord | null) ?? undefined;
  }

  handOver(name: string, known: LeaseRecord | undefined): Promise<boolean> {
    const next = { token: (known?.token ?? 0) + 1, beat: 0, released: false };
    return reaching(async () => {
      if (!known) return this.first(name, next);
      const { token, beat } = known;
      const { matchedCount } = await this.kept.updateOne({ _id: name, token, beat }, { $set: next });
      return matchedCount === 1;
    });
  }

  async renew(name: string, token: number): Promise<boolean> {
    const held = { _id: name, token, released: false };
    const { matchedCount } = await reaching(() => this.kept.updateOne(held, { $inc: { beat: 1 } }));
    return matchedCount === 1;
  }

  async release(name: string, token: number): Promise<void> {
    await reaching(() => this.kept.updateOne({ _id: name, token }, { $set: { released: true } }));
  }

  private async first(name: string, record: LeaseRecord): Promise<boolean> {
    try {
      await this.kept.insertOne({ _id: name, ...record });
      return true;
    } catch (error) {
      if (wasThere(error)) return false;
      throw error;
    }
  }
}
