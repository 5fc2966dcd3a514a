import {
  type ClientSession,
  type Collection,
  type CreateIndexesOptions,
  type Db,
  type DbOptions,
  type Document,
  type IndexDescription,
  MongoBulkWriteError,
  MongoClient,
  MongoError,
  MongoInvalidArgumentError,
  MongoServerError,
  ReadConcern,
} from 'mongodb';
import { StoreUnavailable } from '../event-store.ts';

/**
 * How long is waited, in milliseconds, unless the address says otherwise: for a server that can answer at all, for a
 * connection, and for the answer of one that has fallen silent. Then a question is refused with 503.
 */
const PATIENCE = { serverSelectionTimeoutMS: 5000, connectTimeoutMS: 10_000, socketTimeoutMS: 30_000 };
const USUAL_DATABASE = 'so-goc';
const DUPLICATE_KEY = 11_000;
/** What was acknowledged outlives a crash and an election, and is what is read next; the address cannot change that. */
const DURABLE = { w: 'majority', journal: true, readPreference: 'primary' } as const;

/** A MongoDB deployment: one server, a replica set or a sharded cluster. */
export class Deployment {
  /** True for replica sets and sharded clusters: the only ones that have transactions. */
  readonly transactions: boolean;
  private readonly client: MongoClient;
  private readonly name: string;

  private constructor(client: MongoClient, name: string, transactions: boolean) {
    this.client = client;
    this.name = name;
    this.transactions = transactions;
  }

  /**
   * @param url `mongodb://…` or `mongodb+srv://…`; the database it names is used, `so-goc` if it names none
   * @param suffix of the database's name, to tell what belongs to another log
   * @throws StoreUnavailable if no server answers
   */
  static async connect(url: string, suffix = ''): Promise<Deployment> {
    const said = url.toLowerCase();
    const patience = Object.entries(PATIENCE).filter(([name]) => !said.includes(`${name.toLowerCase()}=`));
    const client = new MongoClient(url, { ...Object.fromEntries(patience), ...DURABLE, appName: 'so-goc' });
    try {
      const name = `${databaseIn(url) ?? USUAL_DATABASE}${suffix}`;
      // The older name of `hello`, which every server knows.
      const { setName, msg } = await reaching(() => client.db('admin').command({ isMaster: 1 }));
      return new Deployment(client, name, setName !== undefined || msg === 'isdbgrid');
    } catch (error) {
      await client.close();
      throw error;
    }
  }

  get database(): Db {
    return this.client.db(this.name);
  }

  /** Keys lie in a database of their own: it is backed up apart from all others, and after them (design §8). */
  get keyDatabase(): Db {
    return this.client.db(`${this.name}-keys`, this.lasting);
  }

  /** The ledger of destructions lies in another one still: it must outlive what it is held against. */
  get ledgerDatabase(): Db {
    return this.client.db(`${this.name}-destructions`, this.lasting);
  }

  /** Only what no election can take back is read; a single server has none, and may not know the word. */
  private get lasting(): DbOptions {
    return this.transactions ? { readConcern: new ReadConcern('majority') } : {};
  }

  /** Runs `work` as one transaction, again as often as the server asks for it. */
  async transaction(work: (session: ClientSession) => Promise<void>): Promise<void> {
    await this.client.withSession((session) => session.withTransaction(() => work(session)));
  }

  close(): Promise<void> {
    return this.client.close();
  }
}

/**
 * Carries out `work`, telling its failures in the words of the ports: `StoreUnavailable` unless what was to be stored is
 * the cause. Of a refusal of the server the code alone is told: its message may quote what was to be stored.
 * @throws StoreUnavailable
 */
export async function reaching<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof MongoError) || error instanceof MongoInvalidArgumentError) throw error;
    if (!(error instanceof MongoServerError)) {
      throw new StoreUnavailable(`MongoDB cannot be reached: ${error.name}`, { cause: error });
    }
    if (isOfTheDocument(error)) throw new Error(`MongoDB refused: code ${error.code}`, { cause: error });
    throw new StoreUnavailable(`MongoDB refused for now: code ${error.code}`, { cause: error });
  }
}

/** Makes indexes, those that are there already left, however long a large collection takes. */
export async function madeIndexes<Kept extends Document>(
  collection: Collection<Kept>,
  ...indexes: IndexDescription[]
): Promise<void> {
  // The client knows the option for every command, its types do not.
  await collection.createIndexes(indexes, { socketTimeoutMS: 0 } as CreateIndexesOptions);
}

/** True if everything that went wrong was that something was there already. */
export function wasThere(error: unknown): boolean {
  if (error instanceof MongoBulkWriteError) {
    const failed = [error.writeErrors].flat();
    const written = error.result.getWriteConcernError() === undefined;
    return written && failed.length > 0 && failed.every(({ code }) => code === DUPLICATE_KEY);
  }
  return error instanceof MongoServerError && error.code === DUPLICATE_KEY;
}

/** In a bulk, a document that another process was first to write is no fault of the document. */
function isOfTheDocument(error: MongoServerError): boolean {
  if (!(error instanceof MongoBulkWriteError)) return OF_THE_DOCUMENT.has(Number(error.code));
  return [error.writeErrors].flat().some(({ code }) => code !== DUPLICATE_KEY && OF_THE_DOCUMENT.has(code));
}

/**
 * BadValue, FailedToParse, TypeMismatch, Overflow, InvalidLength, InvalidBSON, PathNotViable, DollarPrefixedFieldName,
 * InvalidIdField, EmptyFieldName, DottedFieldName, ImmutableField, DocumentValidationFailure, CannotIndexParallelArrays,
 * TransactionTooLarge, TransactionTooLargeForCache, BSONObjectTooLarge, DuplicateKey, and too long keys or documents.
 */
const OF_THE_DOCUMENT = new Set([
  ...[2, 9, 14, 15, 16, 22, 28, 52, 53, 56, 57, 66, 121, 171, 257, 379],
  ...[10_334, DUPLICATE_KEY, 17_280, 17_419, 17_420],
]);

function databaseIn(url: string): string | undefined {
  const path = /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]+)/.exec(url)?.[1];
  return path === undefined ? undefined : decodeURIComponent(path);
}
