import { firstAdministrator } from './access/opening.ts';
import { ConfigRefused, configFrom, type Config } from './config.ts';
import { container, embeddedStores, playedCensus, service, type House } from './container.ts';
import type { DemonstrationAccount } from './demo/accounts.ts';
import { dayInVietnam } from './kernel/plain-date.ts';
import { listen, start } from './start.ts';

/** Start here: configuration → container → projections and processes → requests. */
async function main(env: NodeJS.ProcessEnv): Promise<void> {
  const config = configFrom(env);
  const house = await container(config, await embeddedStores(config));
  const shown = config.demo.on ? await demonstrate(house, config) : [];
  const started = await start(house);
  const stops = [() => started.stop()];
  const stop = async () => {
    for (const each of stops) await each();
  };
  const hurry = new AbortController();
  let stopping: Promise<void> | undefined;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) hurry.abort();
      stopping ??= stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(`Dừng không trọn vẹn / not stopped cleanly: ${(error as Error).message}`);
          process.exit(1);
        },
      );
    });
  }

  const first =
    config.roles.has('api') &&
    (await firstAdministrator({
      handler: house.get(service.handler),
      signIn: house.get(service.signIn),
      today: dayInVietnam(new Date()),
    }));
  if (first) {
    console.log(
      `Tài khoản quản trị đầu tiên / first administrator: ${first.username}, ` +
        `mật khẩu dùng một lần / one-time password: ${first.password}`,
    );
  }
  for (const { username, password, role } of shown) console.log(`sign-in ${username} ${password} ${role}`);
  const listening = await listen(house);
  stops.unshift(() => listening.close(hurry.signal));
  await untilReady(() => house.get(service.parts).readModels.state());
  console.log(`ready ${listening.url}`);
}

/**
 * Plays the demonstration on an empty log, before anything follows the log.
 * @returns the accounts to print, if they are there
 */
async function demonstrate(house: House, { demo }: Config): Promise<readonly DemonstrationAccount[]> {
  const store = house.get(service.events);
  const signIn = house.get(service.signIn);
  const { accountsAreThere, demonstrationAccounts } = await import('./demo/accounts.ts');
  if ((await store.head()) === undefined) {
    const { playDemonstration } = await import('./demo/demonstration.ts');
    await playDemonstration({
      store,
      signIn,
      keys: house.get(service.keys),
      registry: house.get(service.registry),
      census: playedCensus(store, house.get(service.keys), house.get(service.registry)),
      now: house.get(service.clock),
      members: demo.members,
    });
  }
  return (await accountsAreThere(signIn)) ? demonstrationAccounts : [];
}

/** Until the read models answer and are up to date: on a large log after an upgrade this takes a while. */
async function untilReady(state: () => Promise<{ ready: boolean }>): Promise<void> {
  while (!(await state()).ready) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Settled as soon as requests are answered and the read models are up to date. */
export const started = main(process.env).catch((error: unknown) => {
  console.error(error instanceof ConfigRefused ? `Cấu hình sai / configuration: ${error.message}` : error);
  process.exit(1);
});
