import { start } from '../../src/start.ts';
import type { Bench } from '../bench.ts';
import type { GeneratedRegister } from '../generator/generated-register.ts';
import { listedIn } from '../subtree-lists.ts';
import { house, openOfficer, settings } from './house.ts';
import { signedIn } from './sign-in.ts';
import { BARE, started } from './started-server.ts';

/** MiB that were resident after a few hundred lists, counts and files were asked for. */
export interface Resident {
  /** Of the largest register. */
  many: number;
  /** Of the smallest. */
  few: number;
  /** In a server that does nothing. */
  bare: number;
}

const taken = new WeakMap<Bench, Promise<Resident[]>>();

/** Resident memory of three servers, one right after the other, in turns. Measured once. */
export function residentAfterServing(bench: Bench): Promise<Resident[]> {
  let measured = taken.get(bench);
  if (!measured) taken.set(bench, (measured = measure(bench)));
  return measured;
}

async function measure(bench: Bench): Promise<Resident[]> {
  const [many, few] = [await bench.register('large'), await bench.register('base')];
  for (const register of [many, few]) await withOfficer(register);
  const rounds: Resident[] = [];
  for (let round = 0; round < bench.scale.pairs; round++) {
    rounds.push({
      many: await served(bench.server, many),
      bare: await servedByNothing(pathsIn(many)),
      few: await served(bench.server, few),
    });
  }
  return rounds;
}

async function served(args: readonly string[], register: GeneratedRegister): Promise<number> {
  const { url, stop } = await started(args, '/api/ready', { DATA_DIR: register.folder, RATE_LIMIT: '0' });
  const headers = { Cookie: await signedIn(url) };
  for (const path of pathsIn(register)) {
    const answer = await fetch(`${url}/api${path}`, { headers });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  }
  const figures = await (await fetch(`${url}/metrics`)).text();
  await stop();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(figures)![1]) / 2 ** 20;
}

async function servedByNothing(paths: string[]): Promise<number> {
  const { url, stop } = await started(BARE, '/');
  let answer = '';
  for (const path of paths) answer = await (await fetch(url + path)).text();
  await stop();
  return Number(answer) / 2 ** 20;
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
