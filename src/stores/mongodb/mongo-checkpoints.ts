import type { Collection } from 'mongodb';
import type { Position } from '../../kernel/envelope.ts';
import type { Checkpoints } from '../checkpoints.ts';
import { type Deployment, reaching } from './deployment.ts';

/** Checkpoints of processes as documents. */
export class MongoCheckpoints implements Checkpoints {
  private readonly kept: Collection<{ _id: string; position: Position }>;

  constructor({ database }: Deployment) {
    this.kept = database.collection('checkpoints');
  }

  async get(process: string): Promise<Position | undefined> {
    return (await reaching(() => this.kept.findOne({ _id: process })))?.position;
  }

  async set(process: string, position: Position): Promise<void> {
    await reaching(() => this.kept.updateOne({ _id: process }, { $set: { position } }, { upsert: true }));
  }
}
