import { listMembers } from '../read-models/member-list/queries.ts';
import type { RegisterViews } from '../read-models/views.ts';
import type { GeneratedRegister } from './generator/generated-register.ts';
import { LIVED_UNTIL } from './generator/lives.ts';
import { type Level, SUBTREES } from './generator/tree.ts';
import { percentile } from './measure.ts';

/** An organisation whose members are listed, and how many there are. */
export interface Listed {
  id: string;
  members: number;
}

/** So many organisations of each size take turns. */
const OF_EACH_SIZE = 20;

/** Organisations with subtrees of 20, 500, 5,000, 50,000 members and all, each size as often as every other. */
export function listedIn(register: GeneratedRegister): Listed[] {
  const { members } = register.population;
  const levels: Level[] = ['cell', 'section', 'base', 'upper'];
  const sizes: { ids: string[]; members: number }[] = levels
    .filter((level) => SUBTREES[level] < members)
    .map((level) => ({ ids: register.organisations(level), members: SUBTREES[level] }));
  sizes.push({ ids: [register.tree.top.id], members });
  return Array.from({ length: OF_EACH_SIZE }, (_, turn) =>
    sizes.map(({ ids, members: size }) => ({
      id: ids[Math.floor((turn / OF_EACH_SIZE) * ids.length)]!,
      members: size,
    })),
  ).flat();
}

/** The first page of an organisation's members by name, as the API's query layer gives it. */
export function firstPage(views: RegisterViews, { id }: Listed) {
  return listMembers(views, { under: [id] }, { today: LIVED_UNTIL }, { limit: 25 });
}

/** The p99 in milliseconds of asking for each of them, `rounds` times. */
export async function p99<Item>(items: readonly Item[], rounds: number, ask: (item: Item) => unknown): Promise<number> {
  return percentile(await timesOf(items, rounds, ask), 0.99);
}

/** How many milliseconds it takes to ask for each of them, `rounds` times. */
export async function timesOf<Item>(items: readonly Item[], rounds: number, ask: (item: Item) => unknown) {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const item of items) {
      const begun = performance.now();
      await ask(item);
      times.push(performance.now() - begun);
    }
  }
  return times;
}
