import type { Cluster } from '../servers/cluster.ts';
import type { Tally } from './audit.ts';
import { Load } from './load.ts';

const DESKS = 8;
/** Answers before a process is told to stop, and after it is gone, at least. */
const ANSWERED = 50;

/** What was found after API processes had been told to stop behind the proxy. */
export interface StoppedBehindProxy {
  tally: Tally;
  exits: (number | string)[];
  /** Statuses of answers that were no success. */
  refused: number[];
}

/**
 * Tells the API processes of a cluster in turn to stop (`SIGTERM`) while an office works through the proxy, and starts the
 * one before again, as an upgrade does.
 * @throws Error if a command gets no answer
 */
export async function stoppedBehindProxy(
  cluster: Cluster,
  times: number,
  progress: (done: number) => void = () => {},
): Promise<StoppedBehindProxy> {
  const load = new Load(cluster.officer, DESKS);
  const exits: (number | string)[] = [];
  for (let done = 0; done < times; done++) {
    const index = done % 2 === 0 ? 0 : 1;
    if (done > 0) await cluster.startAgain(index === 0 ? 1 : 0);
    const { child, ended } = cluster.apis[index];
    let goneAt = Infinity;
    let answers = 0;
    void ended.then((exit) => {
      exits.push(exit);
      goneAt = answers;
    });
    await load.through(cluster.proxy, (answered) => {
      answers = answered;
      if (answered === ANSWERED) child.kill('SIGTERM');
      return answered < goneAt + ANSWERED;
    });
    progress(done + 1);
  }
  return { exits, refused: load.refused, tally: await cluster.inLog((log) => load.audit(log)) };
}
