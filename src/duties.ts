import type { Projector } from '../read-models/runner/projector.ts';
import { StillBuilding } from '../read-models/stores/read-store.ts';
import { service, type House } from './container.ts';
import { faultOf } from './fault.ts';
import type { Duty } from './leading.ts';
import { run } from './processes/runner.ts';
import type { Checkpoints } from './stores/checkpoints.ts';

/** A projector at work. */
interface Projecting {
  projector: Projector;
  stop(): Promise<void>;
}

/** The read models are kept by one process. */
export function projecting(house: House): Duty<Projecting> {
  return {
    name: 'projector',
    async begin(token) {
      if (token === undefined) {
        const projector = house.get(service.projector);
        await projector.start();
        return { projector, stop: () => projector.stop() };
      }
      const reads = await house.get(service.shared)!.reads.fenced(token);
      const projector = house.get(service.newProjector)(reads);
      await projector.start();
      return { projector, stop: () => projector.stop().finally(() => reads.close()) };
    },
  };
}

/** Days are begun, and rules carried from stream to stream, by one process. */
export function processing(house: House): Duty {
  const log = house.get(service.log);
  const onTrouble = (name: string, event: { id: string } | undefined, error: unknown) => {
    const what = { process: name, event: event?.id, fault: faultOf(error) };
    // A log that is being read for the first time: the process waits for the read models and tries again.
    if (error instanceof StillBuilding) log.debug(what, 'a process waits for the read models');
    else log.error(what, 'a process is in trouble');
  };
  return {
    name: 'processes',
    async begin(token) {
      const calendar = house.get(service.calendar);
      const [store, kept] = [house.get(service.events), house.get(service.checkpoints)];
      const checkpoints: Checkpoints = {
        get: (process) => kept.get(process),
        set: (process, position) => kept.set(process, position, token),
      };
      await calendar.start();
      const started = await Promise.allSettled(
        house.get(service.processes).map((process) => run(process, { store, checkpoints, onTrouble })),
      );
      const running = started.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
      const stop = async () => {
        calendar.stop();
        await Promise.all(running.map((process) => process.stop()));
      };
      const failed = started.find(({ status }) => status === 'rejected');
      if (failed?.status === 'rejected') {
        await stop();
        throw failed.reason;
      }
      return { stop };
    },
  };
}
