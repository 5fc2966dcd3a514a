import { expect } from '@jest/globals';
import type { CommandHandler } from '../../src/kernel/command-handler.ts';
import { Office } from './office.ts';

/** What an office does before the processes follow: their last part is taken by one that dies. */
export type Story = (office: Office) => Promise<void>;

const GONE = 'the power is gone';

/**
 * Comes to the same wherever the processes die, before or after any command that they give, and however often events are
 * delivered.
 * @param comes how many events of a type there are then
 */
export async function comesToTheSame(
  tree: (office: Office) => Promise<void>,
  tell: Story,
  comes: Record<string, number>,
): Promise<void> {
  const told = async () => {
    const office = new Office();
    await tree(office);
    await tell(office);
    return office;
  };
  const undisturbed = await told();
  await undisturbed.settle();
  const expected = await recorded(undisturbed);
  for (const [type, times] of Object.entries(comes)) {
    expect([type, expected.filter((one) => one.endsWith(` ${type}`)).length]).toEqual([type, times]);
  }
  await undisturbed.redeliver();
  expect(await recorded(undisturbed)).toEqual(expected);

  for (let n = 0, died = true; died; n += 1) {
    for (const when of ['before', 'after'] as const) {
      const office = await told();
      died = await dying(office, n, when)
        .settle()
        .then(
          () => false,
          (error: Error) => {
            if (error.message !== GONE) throw error;
            return true;
          },
        );
      await office.redeliver();
      expect(await recorded(office)).toEqual(expected);
    }
  }
}

/** An office whose processes die at the `n`-th command that they give: before it is stored, or right after. */
function dying(office: Office, n: number, when: 'before' | 'after'): Office {
  let left = n;
  const handler: CommandHandler = {
    async handle(...command) {
      left -= 1;
      if (left < 0 && when === 'before') throw new Error(GONE);
      const handled = await office.handler.handle(...command);
      if (left < 0) throw new Error(GONE);
      return handled;
    },
  };
  return Object.create(office, { handler: { value: handler } }) as Office;
}

/** What is in each stream; claims by their kind, since each office has a key of its own for them. */
async function recorded(office: Office): Promise<string[]> {
  const log = await office.log();
  return log.map(({ stream, type }) => `${stream.replace(/^(claim-\w+)-.*/, '$1')} ${type}`).sort();
}
