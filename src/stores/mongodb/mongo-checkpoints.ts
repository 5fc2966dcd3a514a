import type { Collection } from 'mongodb';
import type { Position } from '../../kernel/envelope.ts';
import type { Checkpoints } from '../checkpoints.ts';
import { StoreUnavailable } from '../event-store.ts';
import { type Deployment, reaching, wasThere } from './deployment.ts';

/** Checkpoints of processes as documents. */
export class MongoCheckpoints implements Checkpoints {
  private readonly kept: Collection<{ _id: string; position: Position; token?: number }>;

  constructor({ database }: Deployment) {
    this.kept = database.collection('checkpoints');
  }

  async get(process: string): Promise<Position | undefined> {
    return (await reaching(() => this.kept.findOne({ _id: process })))?.position;
  }

  /** Where a newer token is, the id is taken, and the upsert fails as one that was there. */
  async set(process: string, position: Position, token = 0): Promise<void> {
    const older = { _id: process, $or: [{ token: { $lte: token } }, { token: { $exists: false } }] };
    await reaching(async () => {
      try {
        await this.kept.updateOne(older, { $set: { position, token } }, { upsert: true });
      } catch (error) {
        if (wasThere(error)) throw new StoreUnavailable(`another process runs ${process}`);
        throw error;
      }
    });
  }
}
