import type { Collection } from 'mongodb';
import type { DestructionLedger } from '../destruction-ledger.ts';
import { type LedgerContent, ledgerContent, ledgerLine, LedgerLost } from '../embedded/file-destruction-ledger.ts';
import { type Deployment, reaching, wasThere } from './deployment.ts';

/** The lines are numbered from 1 on: one that is missing shows. */
interface Line {
  _id: number;
  subject: string;
  at: string;
}

/** The ledger lacks lines that its copy has: it was put back to an earlier state, and keys that were destroyed may live. */
export class LedgerBehind extends LedgerLost {
  constructor(ledger: string, copy: string) {
    super(ledger);
    this.name = 'LedgerBehind';
    this.message = `the ledger of destructions ${ledger} lacks what ${copy} names: MongoDB was put back to an earlier state`;
  }
}

/** The ledger of several processes: lines in a database of its own, apart from the keys. */
export class MongoDestructionLedger implements DestructionLedger {
  /** What it is called where a file would be named. */
  readonly name: string;
  private readonly lines: Collection<Line>;

  constructor({ ledgerDatabase }: Deployment) {
    this.name = `MongoDB ${ledgerDatabase.databaseName}`;
    this.lines = ledgerDatabase.collection('lines');
  }

  async record(subject: string): Promise<void> {
    await this.add(subject, new Date().toISOString());
  }

  /** Takes over the lines of a ledger that was kept elsewhere, to go on with it. Those that are there already are left. */
  async adopt({ bytes }: LedgerContent): Promise<void> {
    const texts = bytes.toString('utf8').split('\n').slice(0, -1);
    const lines = texts.map((text, index) => ({ ...(JSON.parse(text) as Omit<Line, '_id'>), _id: index + 1 }));
    const there = await reaching(() => this.lines.countDocuments());
    const left = lines.slice(there);
    if (left.length > 0) await reaching(() => this.lines.insertMany(left));
  }

  /** @throws LedgerDamaged if a line is missing */
  async content(): Promise<LedgerContent> {
    const lines = await reaching(() => this.lines.find().sort({ _id: 1 }).toArray());
    const text = lines.map(({ _id, subject, at }, index) => (_id === index + 1 ? ledgerLine(subject, at) : '\n'));
    return ledgerContent(this.name, Buffer.from(text.join('')));
  }

  /** Of several that write at once, each gets a number of its own. */
  private async add(subject: string, at: string): Promise<void> {
    for (;;) {
      const last = await reaching(() => this.lines.find().sort({ _id: -1 }).limit(1).next());
      try {
        await this.lines.insertOne({ _id: (last?._id ?? 0) + 1, subject, at });
        return;
      } catch (error) {
        if (!wasThere(error)) await reaching(() => Promise.reject(error as Error));
      }
    }
  }
}
