import { pino } from 'pino';
import { passwords } from '../../src/access/passwords.ts';
import { configFrom } from '../../src/config.ts';
import { container, service, type House, type Stores } from '../../src/container.ts';
import type { Position } from '../../src/kernel/envelope.ts';
import { listen } from '../../src/start.ts';

/** The clock of a story: it stands still until the story moves it. */
export interface Clock {
  now: Date;
}

/** A house on some stores that answers over HTTP. Its processes work in turn, so that a log is the same however often it is told. */
export interface StoryHouse {
  /** Where it keeps its log and its read models. */
  name: string;
  url: string;
  house: House;
  stores: Stores;
  clock: Clock;
  /** Until the read models show all that was recorded. @returns the end of the log */
  reflected(): Promise<Position | undefined>;
  /** Begins the day if it is a new one; lets processes and read models take all that was recorded, and what follows from it. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/** @param stores closed by who made them */
export async function aHouse(name: string, stores: Stores, clock: Clock, dataDir: string): Promise<StoryHouse> {
  const config = configFrom({ DATA_DIR: dataDir, RATE_LIMIT: '0', PORT: '0' });
  const house = await container({ ...config, consoleFolder: undefined }, stores, {
    clock: () => clock.now,
    log: pino({ level: 'silent' }),
    passwords: passwords({ memoryCost: 8, timeCost: 1, parallelism: 1 }),
  });
  const projector = house.get(service.projector);
  await projector.start();
  await house.get(service.imports).resume();
  const listening = await listen(house);
  const processes = house.get(service.processes);
  let followed = await stores.events.head();
  const reflected = async () => {
    const head = await stores.events.head();
    if (head !== undefined && !(await projector.waitFor(head, 120_000))) throw new Error(`${name} does not catch up`);
    return head;
  };
  return {
    ...{ name, url: listening.url, house, stores, clock, reflected },
    async settle() {
      await house.get(service.calendar).turn();
      while (followed !== (await reflected())) {
        for await (const event of stores.events.readAll(followed)) {
          for (const process of processes) await process.react(event)?.();
          followed = event.position;
        }
      }
    },
    async stop() {
      await listening.close(AbortSignal.abort());
      await house.get(service.imports).close();
      await projector.stop();
    },
  };
}
