import { MongoBulkWriteError, MongoClient, MongoError, MongoServerError, type ClientSession, type Db } from 'mongodb';
import { StoreUnavailable } from '../event-store.ts';

/** How long a question waits for a server that can answer, in milliseconds: then it is refused with 503. */
const PATIENCE = 5000;
const USUAL_DATABASE = 'so-goc';
const DUPLICATE_KEY = 11_000;

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
    const patience = url.includes('serverSelectionTimeoutMS') ? {} : { serverSelectionTimeoutMS: PATIENCE };
    const client = new MongoClient(url, { ...patience, appName: 'so-goc' });
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
    return this.client.db(`${this.name}-keys`);
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
 * Carries out `work`, telling its failures in the words of the ports: whatever may be another time is
 * `StoreUnavailable`. A refusal of the server keeps its code only: its message may quote what was to be stored.
 * @throws StoreUnavailable
 */
export async function reaching<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof MongoError)) throw error;
    if (!(error instanceof MongoServerError) || mayPass(error)) {
      throw new StoreUnavailable(`MongoDB cannot be reached: ${error.name}`, { cause: error });
    }
    throw new Error(`MongoDB refused: code ${error.code}`, { cause: error });
  }
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

/** Elections, time limits and write concerns that were not met: the driver or the server says that it may go well. */
function mayPass(error: MongoServerError): boolean {
  return (
    ['RetryableWriteError', 'RetryableError', 'TransientTransactionError', 'UnknownTransactionCommitResult'].some(
      (label) => error.hasErrorLabel(label),
    ) || PASSING.has(Number(error.code))
  );
}

/**
 * HostUnreachable, HostNotFound, MaxTimeMSExpired, WriteConcernFailed, NetworkTimeout, ShutdownInProgress,
 * PrimarySteppedDown, SocketException, NotWritablePrimary, InterruptedAtShutdown, Interrupted…, NotPrimary…
 */
const PASSING = new Set([6, 7, 50, 64, 89, 91, 189, 9001, 10_107, 11_600, 11_601, 11_602, 13_435, 13_436, 112, 262]);

function databaseIn(url: string): string | undefined {
  const path = /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]+)/.exec(url)?.[1];
  return path === undefined ? undefined : decodeURIComponent(path);
}
