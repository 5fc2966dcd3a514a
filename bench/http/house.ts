import { setTimeout } from 'node:timers/promises';
import type { Container } from 'inversify';
import { firstAdministrator, openByServer } from '../../src/access/opening.ts';
import { configFrom, type Config } from '../../src/config.ts';
import { container, embeddedStores, service } from '../../src/container.ts';
import { dayInVietnam } from '../../src/kernel/plain-date.ts';
import { start } from '../../src/start.ts';
import type { EventStore } from '../../src/stores/event-store.ts';

/** Who signs in to be measured. */
export const OFFICER = {
  id: '4c6d0f6e-4a56-4b0c-9d6d-3f1f5a8f2b01',
  username: 'canbo.do',
  password: 'Mật khẩu để đo tốc độ 1',
};

/** The settings of a server on a generated register, on any free port and without a limit for each account. */
export function settings(folder: string): Config {
  return configFrom({ DATA_DIR: folder, PORT: '0', RATE_LIMIT: '0', LOG_LEVEL: 'info' });
}

/**
 * The production house on a generated register, nothing running in it yet.
 * @param watched what is put in place of the event store, to time it
 */
export async function house(config: Config, watched = (store: EventStore) => store): Promise<Container> {
  const stores = await embeddedStores(config);
  return container(config, { ...stores, events: watched(stores.events) });
}

/** Opens the officer's account for the whole register, as the demonstration does its own. */
export function openOfficer(built: Container, organisation: string): Promise<void> {
  const today = dayInVietnam(new Date());
  return openByServer(
    {
      ...{ ...OFFICER, displayName: 'Cán bộ đo tốc độ', mustChange: false },
      grants: [{ role: 'upperOfficer', organisation, from: today }],
    },
    { handler: built.get(service.handler), signIn: built.get(service.signIn), today },
  );
}

/** A generated log is new to the processes: what they take up of it, as after a take-over, is not what is measured. */
export async function processesCaughtUp(built: Container): Promise<void> {
  const head = (await built.get(service.events).head())!;
  const checkpoints = built.get(service.checkpoints);
  for (const { name } of built.get(service.processes)) {
    while (((await checkpoints.get(name)) ?? '') < head) await setTimeout(50);
  }
}

/** Lets a house take up a generated register, as a first start does: what starts next has been running before. */
export async function takenUp(folder: string): Promise<void> {
  const built = await house(settings(folder));
  const started = await start(built);
  const today = dayInVietnam(new Date());
  await firstAdministrator({ handler: built.get(service.handler), signIn: built.get(service.signIn), today });
  await processesCaughtUp(built);
  await started.stop();
}
