import type { Bench } from '../bench.ts';
import type { GeneratedRegister } from '../generator/generated-register.ts';
import { house, openOfficer, settings } from '../http/house.ts';
import { signedIn } from '../http/sign-in.ts';
import { BARE, started } from '../http/started-server.ts';
import { start } from '../../src/start.ts';
import { inPairs, type Measured, measuredBy, type Metric } from '../measure.ts';
import { listedIn } from '../subtree-lists.ts';

export const memory: Metric = {
  name: 'memory',
  unit: 'MiB resident',
  peer: 'bare node HTTP server',
  goal: 5,
  better: 'lower',
  measure,
};

/** Resident memory after a few hundred lists, counts and files were asked for. */
async function measure(bench: Bench): Promise<Measured> {
  const register = await bench.register('large');
  await withOfficer(register);
  const paths = pathsIn(register);
  const pairs = await inPairs(
    bench.scale.pairs,
    () => afterServing(bench.server, paths, register),
    async () => {
      const { url, stop } = await started(BARE, '/');
      let answer = '';
      for (const path of paths) answer = await (await fetch(url + path)).text();
      await stop();
      return Number(answer) / 2 ** 20;
    },
  );
  return measuredBy(pairs);
}

async function afterServing(args: readonly string[], paths: string[], { folder }: GeneratedRegister): Promise<number> {
  const { url, stop } = await started(args, '/api/ready', { DATA_DIR: folder, RATE_LIMIT: '0' });
  const headers = { Cookie: await signedIn(url) };
  for (const path of paths) {
    const answer = await fetch(`${url}/api${path}`, { headers });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  }
  const figures = await (await fetch(`${url}/metrics`)).text();
  await stop();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(figures)![1]) / 2 ** 20;
}

async function withOfficer(register: GeneratedRegister): Promise<void> {
  const built = await house(settings(register.folder));
  await openOfficer(built, register.tree.top.id);
  await (await start(built)).stop();
}

function pathsIn(register: GeneratedRegister): string[] {
  const organisations = listedIn(register).map(({ id }) => id);
  return [
    ...organisations.map((id) => `/members?under=${id}&limit=25`),
    ...organisations.map((id) => `/counts?under=${id}`),
    ...register.members(100).map((id) => `/members/${id}`),
  ];
}
