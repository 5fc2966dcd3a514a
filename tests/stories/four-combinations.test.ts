import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoReadStore } from '../../read-models/stores/mongodb/mongo-read-store.ts';
import { EmbeddedReadStore } from '../../read-models/stores/embedded/embedded-read-store.ts';
import type { ReadStore } from '../../read-models/stores/read-store.ts';
import { passwords } from '../../src/access/passwords.ts';
import { signIn, type SignIn } from '../../src/access/sign-in.ts';
import { endpoints } from '../../src/catalogue.ts';
import { memoryStores, playedCensus, type Stores } from '../../src/container.ts';
import { playDemonstration } from '../../src/demo/demonstration.ts';
import { eventTypes } from '../../src/event-types.ts';
import type { Endpoint } from '../../src/http/endpoint.ts';
import { claims } from '../../src/kernel/claims.ts';
import { eventStoreDbConnection } from '../../src/stores/connection-string.ts';
import { copyLog } from '../../src/stores/copy-log.ts';
import { EmbeddedEventStore } from '../../src/stores/embedded/embedded-event-store.ts';
import type { EventStore } from '../../src/stores/event-store.ts';
import { EventStoreDbEventStore } from '../../src/stores/eventstoredb/eventstoredb-event-store.ts';
import { recordOf } from '../../src/stores/eventstoredb/recorded.ts';
import { MemoryCredentialStore } from '../../src/stores/memory/memory-credential-store.ts';
import { MemoryKeyStore } from '../../src/stores/memory/memory-key-store.ts';
import { rememberedReads } from '../http/a-server.ts';
import { describeUnlessLacking } from '../lacking.ts';
import { dropDatabases, lacksMongoDb, mongoDbServer } from '../servers/mongodb.ts';
import { apart } from '../stores/eventstoredb/apart.ts';
import { AServer } from '../stores/eventstoredb/a-server.ts';
import { aHouse, type Clock, type StoryHouse } from './a-house.ts';
import { asked, firstDifference, hashOf, named, plain } from './comparing.ts';
import { tellFoundationStory, type Story } from './foundation-story.ts';
import { NOT_COMPARED, questionsAbout, type Question, type Subjects } from './questions.ts';

/** A house, and the story that was told on its log. */
interface Told {
  house: StoryHouse;
  story: Story;
  /** It was told to this house. */
  told: boolean;
}
/** A read store by its name, and how one is opened. */
type Kept = [name: string, open: () => Promise<ReadStore>];
/** What was opened, to be closed the other way round. */
type Closing = (() => unknown)[];

const PLAYED_UNTIL = new Date('2026-11-20T01:00:00Z');
const BEGINS = '2026-11-20T02:00:00Z';
const registry = eventTypes();
const esdbUrl = process.env.ESDB_URL;

/** A machine that is busy with all else is given time, in milliseconds. */
const SLOWEST = 900_000;

/** Scans of these are read by the same code as a case's; the story has none; rows of an import are refused once it is stored. */
const NO_SCAN = [
  'imports.rows',
  'imports.errors',
  'documents.ofMember',
  'documents.ofOrganisation',
  'documents.ofProposal',
  'documents.ofPolicies',
];
/** Signing in and out is no answer to compare: each draws a session of its own. */
const SESSION = ['session.begin', 'session.end'];

/**
 * The tree and the accounts of the demonstration lie in both logs; on top of it the story of the foundation is told over HTTP, once on each. Of each
 * read store one grew with a story, and one was built from a log afterwards: so their answers show too that a rebuild
 * comes to what is live.
 */
describeUnlessLacking('the story of the foundation on all four combinations of stores', lacksMongoDb, () => {
  const closing: Closing = [];
  let houses: Told[];
  let [embedded, scaled] = [] as unknown as Story[];
  let questions: Question[];

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'so-goc-story-'));
    closing.push(() => rmSync(folder, { recursive: true, force: true }));
    const mongoDb = await mongoDbServer();
    closing.push(() => mongoDb.stop());
    const log = EmbeddedEventStore.open(join(folder, 'events.sqlite'));
    closing.push(() => log.close());
    const keys = new MemoryKeyStore();
    const accounts = await demonstrated(log, keys);
    const esdb = await copied(log, closing);

    const house = async (name: string, events: EventStore, reads: ReadStore, shared: Partial<Stores>, clock: Clock) => {
      closing.push(() => reads.close());
      const stores = { ...memoryStores(rememberedReads()), ...shared, events, reads, keys };
      const opened = await aHouse(name, stores, clock, join(folder, events === log ? 'embedded' : 'esdb'));
      closing.push(() => opened.stop());
      return opened;
    };
    const inMongoDb = async () => {
      const url = new URL(mongoDb.newUrl());
      // This process is busy for seconds at a time.
      url.searchParams.set('serverSelectionTimeoutMS', '60000');
      closing.push(() => dropDatabases(url.href));
      return MongoReadStore.connect(url.href, '');
    };
    /** Tells the story on a log while the read models of some houses grow with it, and builds those of others afterwards. */
    const onLog = async (events: EventStore, logName: string, growing: Kept[], building: Kept[]) => {
      const clock = { now: new Date(BEGINS) };
      const { blobs } = memoryStores(rememberedReads());
      const shared = { credentials: new MemoryCredentialStore(), blobs };
      await accounts(shared.credentials, events);
      const opened = async (how: string, [name, store]: Kept) => {
        const one = await house(`${logName} × ${name}, ${how}`, events, await store(), shared, clock);
        await one.reflected();
        return one;
      };
      const grown = await inOrder(growing, (kept) => opened('grown', kept));
      const story = await tellFoundationStory(grown[0]!);
      const rebuilt = await inOrder(building, (kept) => opened('rebuilt', kept));
      for (const each of [...grown, ...rebuilt]) await each.reflected();
      return [...grown, ...rebuilt].map((each): Told => ({ house: each, story, told: each === grown[0] }));
    };
    const [inFiles, inMongo]: Kept[] = [
      ['embedded', async () => new EmbeddedReadStore(':memory:')],
      ['MongoDB', inMongoDb],
    ];
    houses = [
      ...(await onLog(log, 'embedded', [inFiles!, inMongo!], [inFiles!])),
      ...(await onLog(esdb, 'EventStoreDB', [inFiles!], [inMongo!])),
    ];
    [embedded, scaled] = [houses[0]!.story, houses.at(-1)!.story];
    questions = questionsAbout(await subjectsOf(log));
  }, SLOWEST);
  afterAll(async () => {
    for (const close of closing.reverse()) await close();
  });

  test('every command, refusal and upload is answered alike while it is told', () => {
    const lines = ({ told, drawn }: Story) =>
      told.map(({ what, answer }) => {
        const [method, path] = what.split(' ') as [string, string];
        return `${method} ${named(path, drawn)} ${plain(answer, drawn)}`;
      });
    const differences = lines(embedded!).flatMap((line, index) => {
      const other = lines(scaled!)[index] ?? '';
      return line === other ? [] : [firstDifference(line, other)];
    });
    expect(differences).toEqual([]);
    expect(scaled!.told).toHaveLength(embedded!.told.length);
    const refused = embedded!.told.filter(({ answer }) => answer.status >= 400);
    expect(refused.map(({ answer }) => answer.status)).toEqual([409]);
    const posted = Object.entries(endpoints as Record<string, Endpoint>)
      .filter(([name, { method }]) => method !== 'get' && !SESSION.includes(name))
      .filter(([, { path }]) => {
        const route = new RegExp(`^POST ${path.replace('{id}', '[^/]+')}(\\?|$)`);
        return !embedded!.told.some(({ what }) => route.test(what));
      });
    expect(posted.map(([name]) => name)).toEqual([]);
  });

  test(
    'every list, file and count of the catalogue is answered alike',
    async () => {
      const differences: string[] = [];
      const answered = new Set<string>();
      const hashes = houses.map(() => '');
      const put = async (question: Question, desk: keyof Story['desks']) => {
        // An import is its process's own work under way until it is stored.
        const able = houses.filter(({ told }) => told || !/^imports\.(?!template)/.test(question.operation));
        const texts = await Promise.all(
          able.map(({ house, story }) => asked(story.desks[desk].before(house), question, story.drawn)),
        );
        if (texts[0]!.startsWith('200')) answered.add(question.operation);
        texts.forEach((text, index) => {
          if (able.length === houses.length) hashes[index] = hashOf(`${hashes[index]}${hashOf(text)}`);
          if (text === texts[0]) return;
          const where = `${question.operation} ${question.path} by ${desk}: ${able[0]!.house.name} and ${able[index]!.house.name}`;
          differences.push(`${where}: ${firstDifference(texts[0]!, text)}`);
        });
      };
      for (const question of questions) {
        await put(question, deskFor(question));
        // What a cell sees of a list is chosen by the store, not by its caller.
        if (!question.path.slice(1).includes('/') && !question.path.includes('?')) await put(question, 'secretary');
      }
      expect(differences).toEqual([]);
      expect(new Set(hashes).size).toBe(1);
      const unanswered = Object.entries(endpoints as Record<string, Endpoint>)
        .filter(([name, { method }]) => method === 'get' && !answered.has(name))
        .filter(([name]) => !(name in NOT_COMPARED) && !NO_SCAN.includes(name));
      expect(unanswered.map(([name]) => name)).toEqual([]);
      expect(questions.length).toBeGreaterThan(200);
    },
    SLOWEST,
  );
});

/** @returns what gives its accounts their passwords in another store */
async function demonstrated(store: EventStore, keys: MemoryKeyStore) {
  const set: Parameters<SignIn['setPassword']>[] = [];
  const noted = { setPassword: async (...given: (typeof set)[0]) => void set.push(given) } as unknown as SignIn;
  const census = playedCensus(store, keys, registry);
  await playDemonstration({ store, keys, registry, census, signIn: noted, members: 0, now: () => PLAYED_UNTIL });
  return async (credentials: MemoryCredentialStore, events: EventStore) => {
    const cheap = passwords({ memoryCost: 8, timeCost: 1, parallelism: 1 });
    const clock = () => PLAYED_UNTIL;
    const into = signIn({ store: credentials, passwords: cheap, claims: claims(events, keys, clock), keys, clock });
    for (const given of set) await into.setPassword(...given);
  };
}

async function inOrder<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

/** The same log in EventStoreDB: in a real one by moving house, in that of this process by hand, which costs a tenth. */
async function copied(log: EventStore, closing: Closing): Promise<EventStore> {
  if (esdbUrl !== undefined) {
    const real = apart(await EventStoreDbEventStore.open(eventStoreDbConnection(esdbUrl)));
    closing.push(() => real.close());
    await copyLog(log, real);
    return real;
  }
  const server = await AServer.start();
  closing.push(() => server.stop());
  for await (const event of log.readAll()) {
    const { data, metadata, ...record } = recordOf(event);
    const bytes = { data: Buffer.from(JSON.stringify(data)), metadata: Buffer.from(JSON.stringify(metadata)) };
    const expected = event.revision === 0 ? undefined : BigInt(event.revision - 1);
    server.log.append(event.stream, [{ ...record, ...bytes }], expected);
  }
  const store = await EventStoreDbEventStore.open(eventStoreDbConnection(server.url));
  closing.push(() => store.close());
  return store;
}

/** Of each kind of stream those of the story, and those in which most happened. */
async function subjectsOf(log: EventStore): Promise<Subjects> {
  const events = new Map<string, Map<string, number>>();
  for await (const { stream } of log.readAll()) {
    const [, kind, id] = /^([a-zA-Z]+)-([0-9a-f-]{36})$/.exec(stream) ?? [];
    if (kind === undefined || id === undefined) continue;
    const counted = events.get(kind) ?? new Map<string, number>();
    events.set(kind, counted.set(id, (counted.get(id) ?? 0) + 1));
  }
  const ids = new Map<string, string[]>();
  for (const [kind, counted] of events) {
    const longest = [...counted].sort(([, one], [, other]) => other - one).map(([id]) => id);
    ids.set(kind, [...new Set([...[...counted.keys()].slice(-1), ...longest.slice(0, 1)])]);
  }
  const cells = ids.get('organisation')!;
  return {
    ...{ ids: ids.set('cell', cells), asOf: ['2025-06-30', '2026-10-15'], knownAt: ['2026-11-20T12:00:00Z'] },
  };
}

function deskFor({ operation }: Question): keyof Story['desks'] {
  if (operation.startsWith('accounts')) return 'administrator';
  return operation.startsWith('imports') ? 'base' : 'nation';
}
