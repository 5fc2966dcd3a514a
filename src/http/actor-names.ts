import { accountDecider } from '../access/account.ts';
import type { Parts } from './parts.ts';

/** How the people behind accounts are called; the server's own acts have no account and are left out. */
export async function actorNames(
  actors: readonly string[],
  { states }: Pick<Parts, 'states'>,
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const actor of new Set(actors)) {
    const { state } = await states.load(accountDecider, actor);
    if (state.status !== 'unknown') names.set(actor, state.displayName);
  }
  return names;
}
