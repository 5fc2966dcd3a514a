import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projections } from '../../read-models/register.ts';
import { Projector } from '../../read-models/runner/projector.ts';
import { EmbeddedReadStore } from '../../read-models/stores/embedded/embedded-read-store.ts';
import type { RegisterViews } from '../../read-models/views.ts';
import { eventTypes } from '../../src/event-types.ts';
import type { EventRegistry } from '../../src/kernel/registry.ts';
import { EmbeddedEventStore } from '../../src/stores/embedded/embedded-event-store.ts';
import { EmbeddedKeyStore } from '../../src/stores/embedded/embedded-key-store.ts';
import { FileCheckpoints } from '../../src/stores/embedded/file-checkpoints.ts';
import { masterKey } from '../../src/stores/embedded/master-key.ts';
import { generate } from './generate.ts';
import type { Population } from './lives.ts';
import { livesOf } from './lives.ts';
import { writeNdjson } from '../limits/ndjson.ts';
import { treeOf, type Level, type Tree } from './tree.ts';

const SEED = 20261122;

/** The stores of a register while a metric has them open; one process at a time may. */
export interface Opened {
  store: EmbeddedEventStore;
  keys: EmbeddedKeyStore;
  registry: EventRegistry;
}

/** A generated register in a folder of its own, laid out as the data folder of a server. */
export class GeneratedRegister {
  readonly folder: string;
  readonly population: Population;
  readonly tree: Tree;
  /** Events in the log when it had been generated. */
  readonly events: number;
  private lines: Promise<{ file: string; events: number }> | undefined;

  private constructor(folder: string, population: Population, events: number) {
    this.folder = folder;
    this.population = population;
    this.tree = treeOf(population.members, SEED);
    this.events = events;
  }

  /** Generates the log, and has it projected. @param folder in a folder that exists, itself not there yet */
  static async make(
    folder: string,
    population: Population,
    progress: (told: string) => void,
  ): Promise<GeneratedRegister> {
    mkdirSync(folder);
    progress(`generating ${population.members.toLocaleString('en')} members`);
    const events = await generate(folder, population, SEED, progress);
    progress(`generated ${events.toLocaleString('en')} events`);
    const register = new GeneratedRegister(folder, population, events);
    await register.project(progress);
    progress('projected');
    return register;
  }

  /** Opens the stores for as long as `use` takes. */
  async opened<Result>(use: (opened: Opened) => Promise<Result>): Promise<Result> {
    const store = EmbeddedEventStore.open(join(this.folder, 'events.sqlite'));
    const keys = EmbeddedKeyStore.open(join(this.folder, 'keys.sqlite'), masterKey(this.folder, undefined));
    try {
      return await use({ store, keys, registry: eventTypes() });
    } finally {
      await store.close();
      await keys.close();
    }
  }

  get readModels(): string {
    return join(this.folder, 'read-models.sqlite');
  }

  /** The log as lines of JSON in a file beside it, written at first use: what a plain scan is measured on. */
  async ndjson(): Promise<{ file: string; events: number }> {
    this.lines ??= this.opened(async ({ store }) => {
      const file = join(this.folder, 'events.ndjson');
      return { file, events: await writeNdjson(file, store.readAll()) };
    });
    return this.lines;
  }

  /** Has every projection brought up to the end of the log, as a server does at its start. */
  private async project(progress: (told: string) => void): Promise<void> {
    await this.opened(async ({ store, keys, registry }) => {
      const reads = new EmbeddedReadStore(this.readModels);
      const trouble: unknown[] = [];
      const projector = new Projector({
        ...{ projections: Object.values(projections), events: store, keys, registry, reads },
        onTrouble: (error) => void trouble.push(error),
      });
      await projector.start();
      const head = (await store.head())!;
      while (!(await projector.waitFor(head, 10_000))) {
        const stopped = (await projector.health()).find(({ state }) => state === 'stopped');
        if (trouble.length > 0 || stopped) throw new Error(`not projected: ${String(trouble[0] ?? stopped?.name)}`);
        progress('projecting');
      }
      await projector.stop();
      await reads.close();
      // The generator confirmed every claim itself.
      await new FileCheckpoints(join(this.folder, 'processes')).set('claims', head);
    });
  }

  /** The read models, each as it stands, for as long as `use` takes. */
  async viewed<Result>(use: (views: RegisterViews) => Promise<Result>): Promise<Result> {
    const reads = new EmbeddedReadStore(this.readModels);
    const views = Object.entries(projections).map(async ([name, projection]) => {
      const current = await reads.current(projection.name);
      if (!current) throw new Error(`${projection.name} was not projected`);
      return [name, current.build] as const;
    });
    try {
      return await use(Object.fromEntries(await Promise.all(views)) as unknown as RegisterViews);
    } finally {
      await reads.close();
    }
  }

  /** Ids of members of whole cells spread over the register, at most so many; with a filter on the number of commands. */
  members(atMost: number, wanted: (commands: number) => boolean = () => true): string[] {
    const { cells } = this.tree;
    const found: string[] = [];
    const stride = Math.max(1, Math.floor((cells.length * 20) / Math.max(atMost, 1) / 20));
    for (let start = 0; start < stride; start++) {
      for (let index = start; index < cells.length; index += stride) {
        for (const life of livesOf(cells[index]!, SEED, this.population.lives)) {
          if (wanted(life.length)) found.push(life[0]!.id);
          if (found.length === atMost) return found;
        }
      }
    }
    return found;
  }

  /** Ids of the organisations at a level of the tree. */
  organisations(level: Level): string[] {
    return this.tree.organisations.filter((organisation) => organisation.level === level).map(({ id }) => id);
  }
}
