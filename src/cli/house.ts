import { pino } from 'pino';
import type { Config } from '../config.ts';
import { container, embeddedStores, service, type House } from '../container.ts';
import { run } from '../processes/runner.ts';

/** The stores of `DATA_DIR` with what works on them, without server, projections and processes. */
export interface OpenHouse {
  house: House;
  /** Lets the processes take what was stored, so that claims are confirmed; then closes the stores. */
  close(): Promise<void>;
}

/** @throws StoreInUse if the server, or another command, is at work */
export async function openHouse(config: Config): Promise<OpenHouse> {
  const stores = await embeddedStores(config);
  const house = await container(config, stores, { log: pino({ level: 'silent' }) });
  return {
    house,
    async close() {
      // Where several processes share the stores, one that runs beside takes what was stored.
      if (!stores.shared) await settle(house);
      await stores.readLog.close();
      await stores.reads.close();
      await stores.credentials.close();
      await stores.events.close();
      await stores.keys.close();
    },
  };
}

/** Until every process has taken every event, also those that it stored itself. */
async function settle(house: House): Promise<void> {
  const store = house.get(service.events);
  const checkpoints = house.get(service.checkpoints);
  const running = await Promise.all(
    house.get(service.processes).map((process) => run(process, { store, checkpoints })),
  );
  for (let head = await store.head(); head !== undefined; head = await store.head()) {
    const reached = head;
    if (running.every(({ position }) => position !== undefined && position >= reached)) break;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await Promise.all(running.map((process) => process.stop()));
}
