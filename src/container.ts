import 'reflect-metadata';
import { createHmac } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import type { Express } from 'express';
import { Container, type ServiceIdentifier } from 'inversify';
import { pino, type Logger } from 'pino';
import { censusAskedFor, censusOf } from '../read-models/census.ts';
import { projections } from '../read-models/register.ts';
import { Onlooker } from '../read-models/runner/onlooker.ts';
import { type AppliedEvent, Projector } from '../read-models/runner/projector.ts';
import { scansWaitingSince } from '../read-models/scans/queries.ts';
import { currentView } from '../read-models/stores/current-view.ts';
import { EmbeddedReadStore } from '../read-models/stores/embedded/embedded-read-store.ts';
import { MemoryReadStore } from '../read-models/stores/memory/memory-read-store.ts';
import { StillBuilding, type ReadStore, type SharedReadStore } from '../read-models/stores/read-store.ts';
import type { RegisterViews } from '../read-models/views.ts';
import { accountDecider } from './access/account.ts';
import { actorOn, places } from './access/authorise.ts';
import { passwords, type Passwords } from './access/passwords.ts';
import { readLog, type ReadLog } from './access/read-log.ts';
import { signIn, type SignIn } from './access/sign-in.ts';
import { commands, endpoints } from './catalogue.ts';
import type { Config } from './config.ts';
import { eventTypes } from './event-types.ts';
import { ImportJobs } from './exchange/jobs/import-jobs.ts';
import { jobFiles } from './exchange/jobs/job-files.ts';
import { organisationDirectories } from './exchange/organisation-directory.ts';
import { faultOf } from './fault.ts';
import { app } from './http/app.ts';
import { implementations } from './http/implementations.ts';
import { live, type Live } from './http/live.ts';
import { metrics, type Metrics } from './http/metrics.ts';
import type { Parts } from './http/parts.ts';
import { rateLimit } from './http/rate-limit.ts';
import { readModelsOf } from './http/read-models.ts';
import { router } from './http/router.ts';
import { claims, type Claims } from './kernel/claims.ts';
import { commandHandler, type CommandHandler } from './kernel/command-handler.ts';
import { dayInVietnam } from './kernel/plain-date.ts';
import type { EventRegistry } from './kernel/registry.ts';
import { streamStates, type StreamStates } from './kernel/stream-states.ts';
import { badgeNumbersProcess } from './processes/badge-numbers.ts';
import { calendarProcess, type Calendar } from './processes/calendar.ts';
import { cardProposalsProcess } from './processes/card-proposals.ts';
import { claimsProcess } from './processes/claims.ts';
import { dossiersProcess } from './processes/dossiers.ts';
import { opener, type Carrying } from './processes/following.ts';
import { collectiveTransfersProcess } from './processes/collective-transfers.ts';
import { departuresProcess } from './processes/departures.ts';
import { movesProcess } from './processes/moves.ts';
import { outcomesProcess } from './processes/outcomes.ts';
import { takeUpPolicy } from './processes/policy.ts';
import { posthumousBadgesProcess } from './processes/posthumous-badges.ts';
import { lateArrivalsProcess } from './processes/late-arrivals.ts';
import { lateListsProcess } from './processes/late-lists.ts';
import { reorganisationsProcess } from './processes/reorganisations.ts';
import { proposalsProcess } from './processes/proposals.ts';
import type { Process } from './processes/runner.ts';
import { scansProcess } from './processes/scans.ts';
import { sealsProcess } from './processes/seals.ts';
import { seatsProcess } from './processes/seats.ts';
import type { Census } from './register/census.ts';
import { liveRegister } from './register/live-register.ts';
import { refusals } from './register/refusals.ts';
import type { Register } from './register/register.ts';
import type { BlobStore } from './stores/blob-store.ts';
import type { Checkpoints } from './stores/checkpoints.ts';
import type { CredentialStore } from './stores/credential-store.ts';
import { EmbeddedCredentialStore } from './stores/embedded/embedded-credential-store.ts';
import { EmbeddedEventStore } from './stores/embedded/embedded-event-store.ts';
import { EmbeddedKeyStore } from './stores/embedded/embedded-key-store.ts';
import { FileCheckpoints } from './stores/embedded/file-checkpoints.ts';
import { FolderBlobStore } from './stores/embedded/folder-blob-store.ts';
import { masterKey } from './stores/embedded/master-key.ts';
import { FolderWorkFiles } from './stores/embedded/folder-work-files.ts';
import { takeOwnerLock } from './stores/embedded/owner-lock.ts';
import type { EventStore } from './stores/event-store.ts';
import { EventStoreDbEventStore } from './stores/eventstoredb/eventstoredb-event-store.ts';
import type { KeyStore } from './stores/key-store.ts';
import { leases, type Leases } from './stores/lease.ts';
import { MemoryBlobStore } from './stores/memory/memory-blob-store.ts';
import { MemoryCheckpoints } from './stores/memory/memory-checkpoints.ts';
import { MemoryCredentialStore } from './stores/memory/memory-credential-store.ts';
import { MemoryEventStore } from './stores/memory/memory-event-store.ts';
import { MemoryKeyStore } from './stores/memory/memory-key-store.ts';
import { sealedBlobs, type SealedBlobs } from './stores/sealed-blobs.ts';
import type { WorkFiles } from './stores/work-files.ts';

/** What is kept, and where. */
export interface Stores {
  events: EventStore;
  keys: KeyStore;
  blobs: BlobStore;
  reads: ReadStore;
  credentials: CredentialStore;
  checkpoints: Checkpoints;
  readLog: ReadLog;
  /** Files of imports; without it they lie in the data folder. */
  imports?: WorkFiles;
  /** Where several processes may be at work: who of them is to do what only one may; without it this one does all. */
  shared?: { leases: Leases; reads: SharedReadStore };
}

type Places = Pick<Config, 'dataDir' | 'masterKey' | 'eventStore' | 'readStore' | 'sharedStore'> &
  Partial<Pick<Config, 'destructions' | 'leaseLifetime'>>;

/**
 * Everything in files of the data folder, unless the log, the read models, or what several processes share are kept
 * elsewhere. The log of reads is each process's own.
 * @throws StoreInUse, WrongMasterKey, LedgerLost, StoreUnavailable
 */
export async function embeddedStores(config: Places): Promise<Stores> {
  const at = (name: string) => join(config.dataDir, name);
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  // What is reckoned from a log refers to positions in it: that of another log is not continued.
  const log = config.eventStore ? '-eventstoredb' : '';
  const events = await eventStoreOf(config);
  const kept = await (config.sharedStore ? inMongoDb(config) : inFiles(config)).catch(async (error: unknown) => {
    await events.close();
    throw error;
  });
  const mongoDb = config.readStore === undefined ? undefined : await readsInMongoDb(config.readStore, log);
  return {
    ...{ events, ...kept },
    reads: mongoDb ?? new EmbeddedReadStore(at(`read-models${log}.sqlite`)),
    readLog: await readLog(at('reads')),
    ...(mongoDb && kept.leases && { shared: { leases: kept.leases, reads: mongoDb } }),
  };
}

type Kept = Pick<Stores, 'keys' | 'blobs' | 'credentials' | 'checkpoints' | 'imports'> & { leases?: Leases };

/** What one process has for itself. @throws StoreInUse, WrongMasterKey, LedgerLost */
async function inFiles(config: Places): Promise<Kept> {
  const at = (name: string) => join(config.dataDir, name);
  return {
    keys: await keysOf(config),
    blobs: await FolderBlobStore.open(at('blobs')),
    credentials: new EmbeddedCredentialStore(at('access.sqlite')),
    checkpoints: new FileCheckpoints(at(`processes${config.eventStore ? '-eventstoredb' : ''}`)),
  };
}

/** What processes share. @throws WrongMasterKey, LedgerLost, StoreUnavailable */
async function inMongoDb(config: Places): Promise<Kept> {
  const { sharedStore, masterKey: given, dataDir, destructions, leaseLifetime = USUAL_LIFETIME } = config;
  const { sharedStores } = await import('./stores/mongodb/shared-stores.ts');
  const copy = destructions ?? join(dataDir, 'destructions.jsonl');
  const { keys, blobs, credentials, checkpoints, imports, ...shared } = await sharedStores({
    ...{ url: sharedStore!, masterKey: given!, destructions: copy },
  });
  return { keys, blobs, credentials, checkpoints, imports, leases: leases(shared.leases, leaseLifetime) };
}

/** The keys, each destruction written to the ledger first. @throws StoreInUse, WrongMasterKey, LedgerLost */
async function keysOf({ dataDir, masterKey: given, destructions }: Places): Promise<KeyStore> {
  const keys = EmbeddedKeyStore.open(join(dataDir, 'keys.sqlite'), masterKey(dataDir, given));
  try {
    return await keys.ledgeredIn(destructions ?? join(dataDir, 'destructions.jsonl'));
  } catch (error) {
    await keys.close();
    throw error;
  }
}

/** MongoDB's client is loaded only where it is used: other starts pay nothing for it. */
async function readsInMongoDb(url: string, log: string): Promise<SharedReadStore> {
  const { MongoReadStore } = await import('../read-models/stores/mongodb/mongo-read-store.ts');
  return MongoReadStore.connect(url, log);
}

/**
 * The log that the configuration names. The data folder belongs to this process, unless nothing of the register is in it.
 * @throws StoreInUse
 */
async function eventStoreOf({ dataDir, eventStore, sharedStore }: Places): Promise<EventStore> {
  const file = join(dataDir, 'events.sqlite');
  if (!eventStore) return EmbeddedEventStore.open(file);
  if (sharedStore) return EventStoreDbEventStore.open(eventStore);
  const lock = takeOwnerLock(file);
  const store = await EventStoreDbEventStore.open(eventStore);
  const close = store.close.bind(store);
  store.close = () => close().finally(() => lock.release());
  return store;
}

/** Nothing is kept: for tests. */
export function memoryStores(log: ReadLog): Stores {
  return {
    events: new MemoryEventStore(),
    keys: new MemoryKeyStore(),
    blobs: new MemoryBlobStore(),
    reads: new MemoryReadStore(),
    credentials: new MemoryCredentialStore(),
    checkpoints: new MemoryCheckpoints(),
    readLog: log,
  };
}

/** Who belongs to an organisation, where no projector runs: while the demonstration is played. */
export function playedCensus(events: EventStore, keys: KeyStore, registry: EventRegistry): Census {
  return censusAskedFor({ events, keys, registry, reads: new MemoryReadStore() });
}

/** How long a lease lasts without a sign of life, unless told, in milliseconds. */
const USUAL_LIFETIME = 6000;

/** As long a census waits for the read models, in milliseconds. */
const CENSUS_PATIENCE = 10_000;

const named = <Service>(name: string) => Symbol(name) as ServiceIdentifier<Service>;

/** What is asked of a process that serves no requests. */
const watched = { 'server.health': endpoints['server.health'], 'server.ready': endpoints['server.ready'] };

/** Everything wired up: services are asked of it by name. */
export type House = Container;

/** What can be asked of it. */
export const service = {
  config: named<Config>('config'),
  clock: named<() => Date>('clock'),
  log: named<Logger>('log'),
  events: named<EventStore>('events'),
  keys: named<KeyStore>('keys'),
  blobs: named<SealedBlobs>('blobs'),
  reads: named<ReadStore>('reads'),
  credentials: named<CredentialStore>('credentials'),
  checkpoints: named<Checkpoints>('checkpoints'),
  readLog: named<ReadLog>('readLog'),
  registry: named<EventRegistry>('registry'),
  states: named<StreamStates>('states'),
  claims: named<Claims>('claims'),
  handler: named<CommandHandler>('handler'),
  register: named<Register>('register'),
  passwords: named<Passwords>('passwords'),
  signIn: named<SignIn>('signIn'),
  metrics: named<Metrics>('metrics'),
  live: named<Live>('live'),
  /** Keeps the read models where no other process can; where several may, each term has one of its own. */
  projector: named<Projector>('projector'),
  newProjector: named<(reads: ReadStore, onApplied?: (event: AppliedEvent) => void) => Projector>('newProjector'),
  /** Where several processes share the stores: what is known here of the read models that one of them writes. */
  onlooker: named<Onlooker>('onlooker'),
  /** How far the read models are. */
  standing: named<Pick<Projector, 'waitFor' | 'health'>>('standing'),
  shared: named<Stores['shared']>('shared'),
  views: named<RegisterViews>('views'),
  imports: named<ImportJobs>('imports'),
  processes: named<Process[]>('processes'),
  calendar: named<Calendar>('calendar'),
  parts: named<Parts>('parts'),
  stopping: named<AbortController>('stopping'),
  app: named<Express>('app'),
};

/** What tests put in place of the real thing. */
export interface Instead {
  clock?: () => Date;
  log?: Logger;
  passwords?: Passwords;
}

/** All wiring. Each service is made once, when it is first asked for. */
export async function container(config: Config, stores: Stores, instead: Instead = {}): Promise<House> {
  const house = new Container({ defaultScope: 'Singleton' });
  const fingerprintKey = await stores.keys.claimKey();

  house.bind(service.config).toConstantValue(config);
  house.bind(service.clock).toConstantValue(instead.clock ?? (() => new Date()));
  house.bind(service.log).toConstantValue(instead.log ?? logger(config));
  house.bind(service.events).toConstantValue(stores.events);
  house.bind(service.keys).toConstantValue(stores.keys);
  house.bind(service.blobs).toConstantValue(sealedBlobs(stores.blobs, stores.keys));
  house.bind(service.reads).toConstantValue(stores.reads);
  house.bind(service.shared).toConstantValue(stores.shared);
  house.bind(service.credentials).toConstantValue(stores.credentials);
  house.bind(service.checkpoints).toConstantValue(stores.checkpoints);
  house.bind(service.readLog).toConstantValue(stores.readLog);
  house.bind(service.passwords).toConstantValue(instead.passwords ?? passwords());
  house.bind(service.metrics).toResolvedValue(metrics, []);
  house.bind(service.stopping).toConstantValue(new AbortController());
  house.bind(service.registry).toResolvedValue(eventTypes, []);

  house
    .bind(service.states)
    .toResolvedValue(
      (events: EventStore, keys: KeyStore, registry: EventRegistry) => streamStates(events, keys, registry),
      [service.events, service.keys, service.registry],
    );
  house
    .bind(service.claims)
    .toResolvedValue(
      (events: EventStore, keys: KeyStore, clock: () => Date) => claims(events, keys, clock),
      [service.events, service.keys, service.clock],
    );
  house.bind(service.handler).toDynamicValue(({ get }) =>
    commandHandler({
      store: get(service.events),
      keys: get(service.keys),
      registry: get(service.registry),
      states: get(service.states),
      claims: get(service.claims),
      clock: get(service.clock),
    }),
  );
  house.bind(service.register).toDynamicValue(({ get }) =>
    liveRegister(
      get(service.states),
      censusOf(async () => {
        const head = await get(service.events).head();
        const known = head === undefined || (await get(service.standing).waitFor(head, CENSUS_PATIENCE));
        if (!known) throw new StillBuilding('the census');
        return get(service.views);
      }),
    ),
  );
  house.bind(service.signIn).toDynamicValue(({ get }) =>
    signIn({
      store: get(service.credentials),
      passwords: get(service.passwords),
      claims: get(service.claims),
      keys: get(service.keys),
      clock: get(service.clock),
      shared: config.sharedStore !== undefined,
    }),
  );

  house.bind(service.views).toResolvedValue(viewsOf, [service.reads]);
  house.bind(service.live).toResolvedValue((parts: Parts) => live(parts.places), [service.parts]);
  house.bind(service.newProjector).toDynamicValue(({ get }) => (reads, onApplied) => {
    return new Projector({
      ...{ projections: Object.values(projections), reads, onApplied },
      events: get(service.events),
      keys: get(service.keys),
      registry: get(service.registry),
      onTrouble: (error) => get(service.log).error({ fault: faultOf(error) }, 'a read model is in trouble'),
    });
  });
  house.bind(service.projector).toDynamicValue(({ get }) => {
    const browsers = get(service.live);
    return get(service.newProjector)(get(service.reads), (event) => browsers.tell(event));
  });
  house.bind(service.onlooker).toDynamicValue(({ get }) => {
    const browsers = get(service.live);
    return new Onlooker({
      projections: Object.values(projections),
      events: get(service.events),
      reads: stores.shared!.reads,
      onApplied: (event) => browsers.tell(event),
      onTrouble: (error) => get(service.log).error({ fault: faultOf(error) }, 'the read models are not in sight'),
    });
  });
  house
    .bind(service.standing)
    .toDynamicValue(({ get }) => (stores.shared ? get(service.onlooker) : get(service.projector)));
  house.bind(service.processes).toDynamicValue(({ get }) => {
    const clock = get(service.clock);
    const carrying: Carrying = {
      handler: get(service.handler),
      register: get(service.register),
      today: () => dayInVietnam(clock()),
      open: opener(get(service.keys), get(service.registry)),
    };
    const claims = get(service.claims);
    return [
      claimsProcess(claims),
      proposalsProcess(carrying),
      outcomesProcess(carrying),
      movesProcess({ ...carrying, claims }),
      departuresProcess({ ...carrying, claims }),
      seatsProcess(carrying),
      sealsProcess(carrying),
      reorganisationsProcess({ ...carrying, states: get(service.states) }),
      lateArrivalsProcess({ ...carrying, states: get(service.states) }),
      lateListsProcess(carrying),
      collectiveTransfersProcess({ ...carrying, states: get(service.states) }),
      cardProposalsProcess(carrying),
      badgeNumbersProcess(carrying),
      posthumousBadgesProcess(carrying),
      dossiersProcess(carrying),
      scansProcess({
        ...carrying,
        clock,
        blobs: get(service.blobs),
        waiting: (until) => scansWaitingSince(get(service.views), until),
      }),
    ];
  });
  house
    .bind(service.calendar)
    .toDynamicValue(({ get }) => calendarProcess(get(service.events), get(service.clock), get(service.log)));

  house.bind(service.parts).toDynamicValue(({ get }): Parts => {
    const clock = get(service.clock);
    const today = () => dayInVietnam(clock());
    return {
      clock,
      today,
      store: get(service.events),
      keys: get(service.keys),
      blobs: get(service.blobs),
      documentLimit: config.documentLimit,
      registry: get(service.registry),
      states: get(service.states),
      handler: get(service.handler),
      claims: get(service.claims),
      register: get(service.register),
      places: places(get(service.register), today),
      signIn: get(service.signIn),
      readLog: get(service.readLog),
      readModels: readModelsOf(() => get(service.standing)),
      stopping: get(service.stopping).signal,
      rateLimit: rateLimit(config.rateLimit),
      metrics: get(service.metrics),
      log: get(service.log),
      fingerprint: (question) =>
        createHmac('sha256', fingerprintKey).update(canonicalize(question)!).digest('hex').slice(0, 32),
    };
  });
  house.bind(service.imports).toDynamicValue(({ get }) => {
    const clock = get(service.clock);
    return new ImportJobs({
      register: get(service.register),
      states: get(service.states),
      claims: get(service.claims),
      keys: get(service.keys),
      directories: organisationDirectories(get(service.events), get(service.registry)),
      refusals,
      handler: get(service.handler),
      files: jobFiles(stores.imports ?? new FolderWorkFiles(join(config.dataDir, 'imports')), get(service.keys)),
      actorOf: async (account) =>
        actorOn((await get(service.states).load(accountDecider, account)).state, dayInVietnam(clock())),
      clock,
      onFault: (error) => get(service.log).error({ fault: faultOf(error) }, 'an import failed'),
    });
  });
  house.bind(service.app).toDynamicValue(({ get }) => {
    const parts = get(service.parts);
    const done = implementations({
      commands,
      endpoints,
      views: get(service.views),
      live: get(service.live),
      imports: get(service.imports),
      parts,
    });
    if (config.roles.has('api')) {
      return app(router(commands, endpoints, done, parts), parts.metrics, config.consoleFolder, config.behindProxy);
    }
    return app(router([], watched, done, parts), parts.metrics, undefined, config.behindProxy);
  });
  await takeUpPolicy(house.get(service.states));
  return house;
}

/** Each projection under the name by which it is asked, always in the build that answers now. */
function viewsOf(reads: ReadStore): RegisterViews {
  const entries = Object.entries(projections).map(([name, projection]) => [name, currentView(reads, projection.name)]);
  return Object.fromEntries(entries) as RegisterViews;
}

/** Structured, on standard error: standard output is for whoever started the server. */
function logger({ logLevel }: Config): Logger {
  return pino({ level: logLevel, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}
