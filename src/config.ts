import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
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

const environment = z.object({
  DATA_DIR: z.string().min(1).default('./data'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  EVENT_STORE: z.string().default('embedded').transform(eventStore),
  READ_STORE: z
    .string()
    .regex(/^(embedded|mongodb(\+srv)?:\/\/.+)$/, { error: 'embedded, or mongodb://… of a MongoDB server' })
    .default('embedded'),
  MASTER_KEY: z.string().optional(),
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
  const known = Object.fromEntries(Object.keys(environment.shape).map((name) => [name, env[name] || undefined]));
  const result = environment.safeParse(known);
  if (!result.success) {
    throw new ConfigRefused(result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  }
  const { data } = result;
  return {
    dataDir: resolve(data.DATA_DIR),
    host: data.HOST,
    port: data.PORT,
    ...(data.EVENT_STORE && { eventStore: data.EVENT_STORE }),
    ...(data.READ_STORE !== 'embedded' && { readStore: data.READ_STORE }),
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

/** Beside the bundle in dist/, or in dist/ seen from the sources. */
function builtConsole(): string | undefined {
  const places = ['../console', '../dist/console'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return places.find((place) => existsSync(place));
}
