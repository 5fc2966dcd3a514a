import type { Logger } from 'pino';
import type { Places } from '../access/authorise.ts';
import type { ReadLog } from '../access/read-log.ts';
import type { SignIn } from '../access/sign-in.ts';
import type { Claims } from '../kernel/claims.ts';
import type { CommandHandler } from '../kernel/command-handler.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { EventRegistry } from '../kernel/registry.ts';
import type { StreamStates } from '../kernel/stream-states.ts';
import type { Register } from '../register/register.ts';
import type { EventStore } from '../stores/event-store.ts';
import type { KeyStore } from '../stores/key-store.ts';
import type { SealedBlobs } from '../stores/sealed-blobs.ts';
import type { Metrics } from './metrics.ts';
import type { RateLimit } from './rate-limit.ts';

/** What routes are given to work with. */
export interface Parts {
  store: EventStore;
  keys: KeyStore;
  blobs: SealedBlobs;
  /** How large a scan may be, in bytes. */
  documentLimit: number;
  registry: EventRegistry;
  states: StreamStates;
  handler: CommandHandler;
  claims: Claims;
  register: Register;
  places: Places;
  signIn: SignIn;
  readLog: ReadLog;
  readModels: ReadModels;
  /** Aborted when the server was told to stop: it answers on, and says that it is not ready for more. */
  stopping: AbortSignal;
  rateLimit: RateLimit;
  metrics: Metrics;
  log: Logger;
  clock: () => Date;
  /** The day in Vietnam. */
  today: () => PlainDate;
  /** A keyed hash by which equal questions can be recognised in the log of reads. */
  fingerprint: (question: unknown) => string;
}

/** How far the read models have got. */
export interface ReadModels {
  /** Waits until all have reached a position. @returns false if they had not after so many milliseconds */
  caughtUp(position: string, milliseconds: number): Promise<boolean>;
  /** Whether they answer and are not far behind; `seconds` is the age of the oldest event that some lack. */
  state(): Promise<{ ready: boolean; seconds: number }>;
}
