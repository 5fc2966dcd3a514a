import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { service, type House } from './container.ts';
import { faultOf } from './fault.ts';
import { processing, projecting } from './duties.ts';
import { lead, type Duty } from './leading.ts';
import { policyProcess, takeUpPolicy } from './processes/policy.ts';
import { run } from './processes/runner.ts';

/** A house in which everything runs. */
export interface Started {
  /** Stops in order, letting what is under way end: requests, processes, projections; then closes the stores. */
  stop(): Promise<void>;
}

const HOUR = 3_600_000;

/** Starts projections and processes, or stands by for them, as the roles of this process are. */
export async function start(house: House): Promise<Started> {
  const { roles } = house.get(service.config);
  const signIn = house.get(service.signIn);
  const live = house.get(service.live);
  const onlooker = house.get(service.shared) && house.get(service.onlooker);
  signIn.onEnded((tokenHash) => live.endSession(tokenHash));
  const duties = [
    ...(roles.has('projector') ? [await begun(projecting(house), house)] : []),
    ...(roles.has('processes') ? [await begun(processing(house), house)] : []),
  ];
  const policy = await followedPolicy(house);
  const imports = house.get(service.imports);
  if (roles.has('api')) {
    await onlooker?.start();
    await imports.resume();
  }
  const { metrics, readModels } = house.get(service.parts);
  metrics.watch('so_goc_read_models_behind_seconds', 'Age of the oldest event that a read model lacks', async () => {
    return (await readModels.state()).seconds;
  });
  metrics.watch('so_goc_live_listeners', 'Browsers that are told of changes', () => live.listeners);
  const tidying = setInterval(() => void signIn.tidy().catch(() => undefined), HOUR);
  tidying.unref();

  return {
    async stop() {
      clearInterval(tidying);
      live.close();
      await imports.close();
      await policy.stop();
      for (const duty of duties.reverse()) await duty.stop();
      await onlooker?.stop();
      await house.get(service.readLog).close();
      await house.get(service.reads).close();
      await house.get(service.credentials).close();
      await house.get(service.events).close();
      await house.get(service.keys).close();
    },
  };
}

/** Where no other process can be, a duty is begun; else it is stood by for. */
async function begun(duty: Duty, house: House): Promise<{ stop(): Promise<void> }> {
  const shared = house.get(service.shared);
  if (!shared) return duty.begin();
  const log = house.get(service.log);
  const leading = lead(duty, shared.leases, (error) => {
    log.error({ duty: duty.name, fault: faultOf(error) }, 'a duty is in trouble');
  });
  const { metrics } = house.get(service.parts);
  metrics.watch(`so_goc_leads_${duty.name}`, `1 while the ${duty.name} are run by this process`, () =>
    Number(leading.leads),
  );
  return leading;
}

/** Versions of policy are judged by in every process: each takes them up as they are recorded, from now on. */
async function followedPolicy(house: House): Promise<{ stop(): Promise<void> }> {
  const [store, states, log] = [house.get(service.events), house.get(service.states), house.get(service.log)];
  const now = await store.head();
  await takeUpPolicy(states);
  return run(policyProcess(states), {
    store,
    checkpoints: { get: async () => now, set: async () => undefined },
    onTrouble: (process, event, error) =>
      log.error({ process, event: event?.id, fault: faultOf(error) }, 'a process is in trouble'),
  });
}

/** Requests that take longer than this when the server stops are cut off, in milliseconds. */
const LAST_CALL = 10_000;

/** Where requests are listened for. */
export interface Listening {
  url: string;
  /**
   * Says that it is not ready, takes requests for as long as the configuration tells, and then no more.
   * @param hurry ends that time
   */
  close(hurry: AbortSignal): Promise<void>;
}

/** Listens for requests. */
export async function listen(house: House): Promise<Listening> {
  const { host, port, drain } = house.get(service.config);
  const live = house.get(service.live);
  const app = house.get(service.app);
  const underWay = new Set<ServerResponse>();
  let closing = false;
  const server = createServer((request, response) => {
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    if (closing) last(response);
    app(request, response);
  });
  // Longer than proxies keep theirs, so that they never send into a connection that is being closed.
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${bound}`,
    close: async (hurry) => {
      house.get(service.stopping).abort();
      if (drain > 0) await setTimeout(drain, undefined, { signal: hurry }).catch(() => undefined);
      closing = true;
      live.close();
      for (const response of underWay) last(response);
      await closed(server);
    },
  };
}

/** Says that the connection ends with this answer: a busy one would bring request after request until it is cut off. */
function last(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const answered = new AbortController();
    setTimeout(LAST_CALL, undefined, { signal: answered.signal }).then(
      () => server.closeAllConnections(),
      () => undefined,
    );
    server.close(() => {
      answered.abort();
      resolve();
    });
    server.closeIdleConnections();
  });
}
