import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { StillBuilding } from '../read-models/stores/read-store.ts';
import { service, type House } from './container.ts';
import { faultOf } from './fault.ts';
import { run } from './processes/runner.ts';

/** A house in which everything runs. */
export interface Started {
  /** Stops in order, letting what is under way end: requests, processes, projections; then closes the stores. */
  stop(): Promise<void>;
}

const HOUR = 3_600_000;

/** Starts projections and processes. */
export async function start(house: House): Promise<Started> {
  const log = house.get(service.log);
  const projector = house.get(service.projector);
  const calendar = house.get(service.calendar);
  const signIn = house.get(service.signIn);
  const live = house.get(service.live);
  signIn.onEnded((tokenHash) => live.endSession(tokenHash));
  await projector.start();
  await calendar.start();
  const processes = await Promise.all(
    house.get(service.processes).map((process) =>
      run(process, {
        store: house.get(service.events),
        checkpoints: house.get(service.checkpoints),
        onTrouble(name, event, error) {
          const what = { process: name, event: event?.id, fault: faultOf(error) };
          // A log that is being read for the first time: the process waits for the read models and tries again.
          if (error instanceof StillBuilding) log.debug(what, 'a process waits for the read models');
          else log.error(what, 'a process is in trouble');
        },
      }),
    ),
  );
  const imports = house.get(service.imports);
  await imports.resume();
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
      calendar.stop();
      await imports.close();
      await Promise.all(processes.map((process) => process.stop()));
      await projector.stop();
      await house.get(service.readLog).close();
      await house.get(service.reads).close();
      await house.get(service.credentials).close();
      await house.get(service.events).close();
      await house.get(service.keys).close();
    },
  };
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
