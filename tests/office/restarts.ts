import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import type { Claims } from '../../src/kernel/claims.ts';
import type { CommandHandler } from '../../src/kernel/command-handler.ts';
import { Office } from './office.ts';

/** What an office does before the processes follow: their last part is taken by one that dies. */
export type Story = (office: Office) => Promise<void>;

/** A story by `<process>: <what it does>`, with how many events of a type there are at its end. */
interface Told {
  tell: Story;
  comes: Record<string, number>;
  /** The process has nothing to do in it. */
  idle?: boolean;
}

export type Stories = Record<string, Told>;

/** The power that a process runs on: it may go before or after any step that is taken with it. */
type Power = <T>(step: () => Promise<T>) => Promise<T>;

const GONE = 'the power is gone';

/** Tells each story, and lets the processes die before and after each command that they give. */
export function tellsOfRestarts(tree: (office: Office) => Promise<void>, stories: Stories): void {
  describe.each(Object.entries(stories))('%s', (name, told) => {
    it(
      'comes to the same wherever the process dies, and however often events are delivered',
      () => comesToTheSame(name.split(': ')[0]!, tree, told),
      60_000,
    );
  });
}

/** Lets something live again and again, until it dies no more, and looks after it each time. */
export async function whereverItDies(live: (power: Power) => Promise<void>, after: () => Promise<void>): Promise<void> {
  for (let n = 0, died = true; died; n += 1) {
    for (const when of ['before', 'after'] as const) {
      let left = n;
      const power: Power = async (step) => {
        left -= 1;
        if (left < 0 && when === 'before') throw new Error(GONE);
        const done = await step();
        if (left < 0) throw new Error(GONE);
        return done;
      };
      died = await live(power).then(
        () => false,
        (error: Error) => {
          if (error.message !== GONE) throw error;
          return true;
        },
      );
      await after();
    }
  }
}

async function comesToTheSame(
  process: string,
  tree: (office: Office) => Promise<void>,
  { tell, comes, idle = false }: Told,
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

  // The story is one of this process: without it, it ends in another way.
  expect(undisturbed.processes.map(({ name }) => name)).toContain(process);
  const lacking = await told();
  await without(lacking, process).settle();
  expect(!isDeepStrictEqual(await recorded(lacking), expected)).toBe(!idle);

  let office!: Office;
  await whereverItDies(
    async (power) => {
      office = await told();
      await on(power, office, process).settle();
    },
    async () => {
      await office.redeliver();
      expect(await recorded(office)).toEqual(expected);
    },
  );
}

/** An office whose processes run on a power that may go; what that of claims does is counted in its own stories only. */
function on(power: Power, office: Office, process: string): Office {
  const handler: CommandHandler = { handle: (...command) => power(() => office.handler.handle(...command)) };
  if (process !== 'claims') return Object.create(office, { handler: { value: handler } }) as Office;
  const claims: Claims = {
    ...office.claims,
    confirm: (...which) => power(() => office.claims.confirm(...which)),
    release: (...which) => power(() => office.claims.release(...which)),
  };
  return Object.create(office, { claims: { value: claims } }) as Office;
}

function without(office: Office, process: string): Office {
  const processes = office.processes.filter(({ name }) => name !== process);
  return Object.create(office, { processes: { value: processes } }) as Office;
}

/**
 * What is in each stream, and of scans whether they can still be seen; claims by their kind, since each office has a key
 * of its own for them.
 */
async function recorded(office: Office): Promise<string[]> {
  const lines: string[] = [];
  for (const { stream, type, data } of await office.log()) {
    lines.push(`${stream.replace(/^(claim-\w+)-.*/, '$1')} ${type}`);
    if (type === 'ScanReceived' && (await office.blobs.open(stream, data['blob'] as string)))
      lines.push(`${stream} seen`);
  }
  return lines.sort();
}
