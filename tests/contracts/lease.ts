import { expect, test } from '@jest/globals';
import { leases, type LeaseRecords } from '../../src/stores/lease.ts';

const LIFETIME = 6000;

/** What every place of leases must keep: one holder at a time, with a token that only ever grows. */
export function leaseContract(
  name: string,
  opened: () => Promise<{ store: LeaseRecords; dispose?: () => Promise<void> }>,
): void {
  /** Two who want the same, each with a clock of his own: the other's is years ahead. */
  async function contenders() {
    const { store, dispose } = await opened();
    const clock = { now: 0 };
    return {
      clock,
      store,
      one: leases(store, LIFETIME, () => clock.now),
      other: leases(store, LIFETIME, () => clock.now + 1e11),
      dispose: async () => dispose?.(),
    };
  }

  test(`${name}: of several that take a lease at once one has it, and keeps it while it renews`, async () => {
    const { clock, one, other, dispose } = await contenders();
    const taken = (await Promise.all([one.take('a'), other.take('a')])).filter(Boolean);
    expect(taken).toEqual([{ name: 'a', token: 1 }]);
    for (let half = 0; half < 4; half += 1) {
      expect(await other.take('a')).toBeUndefined();
      clock.now += LIFETIME / 2;
      expect(await one.renew(taken[0]!)).toBe(true);
    }
    expect((await other.take('b'))?.token).toBe(1);
    await dispose();
  });

  test(`${name}: one that stood still for a lifetime goes to the next, with a greater token`, async () => {
    const { clock, one, other, dispose } = await contenders();
    const old = (await one.take('a'))!;
    expect(await other.take('a')).toBeUndefined();
    clock.now += LIFETIME - 1;
    expect(await other.take('a')).toBeUndefined();
    clock.now += 1;
    expect(await other.take('a')).toEqual({ name: 'a', token: 2 });
    expect(await one.renew(old)).toBe(false);
    await one.release(old);
    expect(await one.take('a')).toBeUndefined();
    await dispose();
  });

  test(`${name}: one that was renewed between the look and the taking stays where it is`, async () => {
    const { one, store, dispose } = await contenders();
    const held = (await one.take('a'))!;
    const seen = await store.read('a');
    expect(await one.renew(held)).toBe(true);
    expect(await store.handOver('a', seen)).toBe(false);
    expect(await one.renew(held)).toBe(true);
    await dispose();
  });

  test(`${name}: one that was given back is free at once, and its token is never used again`, async () => {
    const { one, other, dispose } = await contenders();
    const held = (await one.take('a'))!;
    await one.release(held);
    expect(await one.renew(held)).toBe(false);
    expect((await other.take('a'))?.token).toBe(2);
    await dispose();
  });
}
