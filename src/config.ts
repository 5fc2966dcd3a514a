import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { secretsByFile } from './secrets-by-file.ts';
import { eventStoreDbConnection, type EventStoreDbConnection } from './stores/connection-string.ts';

const flag = z
  .enum(['0', '1', ''])
  .default('0')
  .transform((text) => text === '1');

/** @returns undefined for the embedded log */
function eventStore(text: string, context: z.RefinementCtx): EventStoreDbConnection | undefined {
  if (text === 'embedded') return undefined;
  try {
    return eventStoreDbConnection(text);
  } catch (error) {
    context.addIssue((error as Error).message);
    return z.NEVER;
  }
}

const embeddedOrMongoDb = z
  .string()
  .regex(/^(embedded|mongodb(\+srv)?:\/\/.+)$/, { error: 'embedded, or mongodb://… of a MongoDB server' })
  .default('embedded');

const ROLES = ['api', 'projector', 'processes'] as const;

/** What a process does: answer requests, keep the read models, carry rules from stream to stream. */
type Role = (typeof ROLES)[number];

const roles = z
  .string()
  .default(ROLES.join())
  .transform((text) => text.split(',').map((role) => role.trim()))
  .pipe(z.array(z.enum(ROLES)));

/** These may be given as `NAME_FILE`, the path of a file that holds them. */
const BY_FILE = ['MASTER_KEY', 'EVENT_STORE', 'READ_STORE', 'SHARED_STORE'];

const environment = z.object({
  DATA_DIR: z.string().min(1).default('./data'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  EVENT_STORE: z.string().default('embedded').transform(eventStore),
  READ_STORE: embeddedOrMongoDb,
  SHARED_STORE: embeddedOrMongoDb,
  ROLES: roles,
  LEASE_TTL_SECONDS: z.coerce.number().min(0.1).max(600).default(6),
  MASTER_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, { error: 'phải gồm 64 chữ số thập lục phân / is 64 hexadecimal digits' })
    .optional(),
  DESTRUCTIONS: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  DOCUMENT_LIMIT_MB: z.coerce.number().int().min(1).max(200).default(25),
  RATE_LIMIT: z.coerce.number().int().min(0).default(100),
  TRUST_PROXY: flag,
  DRAIN_SECONDS: z.coerce.number().min(0).max(600).default(0),
  SO_GOC_DEMO: flag,
  DEMO_MEMBERS: z.coerce.number().int().min(0).optional(),
});

/** How this process is to run. */
export interface Config {
  /** Absolute path of the folder that holds everything. */
  dataDir: string;
  host: string;
  /** 0 for any free one. */
  port: number;
  /** Where the log is kept; without it in a file of the data folder. */
  eventStore?: EventStoreDbConnection;
  /** The MongoDB address where the read models are kept; without it in a file of the data folder. */
  readStore?: string;
  /**
   * The MongoDB address of what several processes share: keys, scans, sign-in, imports, how far processes have got.
   * Without it all of that lies in the data folder, which then belongs to one process.
   */
  sharedStore?: string;
  /** All of them, unless several processes share the stores. */
  roles: ReadonlySet<Role>;
  /** After so long without a sign of life another process takes over projector or processes; milliseconds. */
  leaseLifetime: number;
  /** Wraps the keys; without it a file in the data folder does. */
  masterKey?: string;
  /** The ledger of destroyed keys: a file that is best kept on another disk than the data folder. */
  destructions: string;
  logLevel: z.infer<typeof environment>['LOG_LEVEL'];
  /** How large a scan may be, in bytes. */
  documentLimit: number;
  /** Requests a second allowed to each account; 0 for no limit. */
  rateLimit: number;
  /** A proxy in front says which host and address were asked for. */
  behindProxy: boolean;
  /** How long a server that was told to stop still takes requests, so that a proxy can turn elsewhere; milliseconds. */
  drain: number;
  /** The built console, if it was built. */
  consoleFolder?: string;
  demo: { on: boolean; members?: number };
}

/** A variable that cannot be understood: said in one line each, before anything starts. */
export class ConfigRefused extends Error {
  constructor(lines: string[]) {
    super(lines.join('\n'));
    this.name = 'ConfigRefused';
  }
}

/** @throws ConfigRefused naming every variable that is wrong */
export function configFrom(env: Record<string, string | undefined>): Config {
  const refused: string[] = [];
  const given = secretsByFile(env, BY_FILE, (variable, why) => refused.push(`${variable}: ${why}`));
  const known = Object.fromEntries(Object.keys(environment.shape).map((name) => [name, given[name] || undefined]));
  const result = environment.safeParse(known);
  if (!result.success) {
    refused.push(...result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  }
  if (refused.length > 0 || !result.success) throw new ConfigRefused(refused);
  const { data } = result;
  if (data.SHARED_STORE !== 'embedded') assertShareable(data);
  else if (ROLES.some((role) => !data.ROLES.includes(role))) {
    throw new ConfigRefused([
      'ROLES: chỉ chia việc cho nhiều tiến trình khi có SHARED_STORE=mongodb://… / are shared out among processes only with ' +
        'SHARED_STORE=mongodb://…',
    ]);
  }
  return {
    dataDir: resolve(data.DATA_DIR),
    host: data.HOST,
    port: data.PORT,
    ...(data.EVENT_STORE && { eventStore: data.EVENT_STORE }),
    ...(data.READ_STORE !== 'embedded' && { readStore: data.READ_STORE }),
    ...(data.SHARED_STORE !== 'embedded' && { sharedStore: data.SHARED_STORE }),
    roles: new Set(data.ROLES),
    leaseLifetime: data.LEASE_TTL_SECONDS * 1000,
    masterKey: data.MASTER_KEY,
    destructions: resolve(data.DESTRUCTIONS ?? join(data.DATA_DIR, 'destructions.jsonl')),
    logLevel: data.LOG_LEVEL,
    documentLimit: data.DOCUMENT_LIMIT_MB * 1024 * 1024,
    rateLimit: data.RATE_LIMIT,
    behindProxy: data.TRUST_PROXY,
    drain: data.DRAIN_SECONDS * 1000,
    consoleFolder: builtConsole(),
    demo: { on: data.SO_GOC_DEMO, members: data.DEMO_MEMBERS },
  };
}

/** Processes that share anything share everything. @throws ConfigRefused */
function assertShareable({ EVENT_STORE, READ_STORE, MASTER_KEY }: z.infer<typeof environment>): void {
  if (EVENT_STORE && READ_STORE !== 'embedded' && MASTER_KEY) return;
  throw new ConfigRefused([
    'SHARED_STORE: cần đồng thời EVENT_STORE=esdb://…, READ_STORE=mongodb://… và MASTER_KEY; kho sự kiện nhúng chỉ dùng cho ' +
      'một tiến trình / needs EVENT_STORE=esdb://…, READ_STORE=mongodb://… and MASTER_KEY: an embedded log serves one process',
  ]);
}

/** Beside the bundle in dist/, or in dist/ seen from the sources. */
function builtConsole(): string | undefined {
  const places = ['../console', '../dist/console'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return places.find((place) => existsSync(place));
}
